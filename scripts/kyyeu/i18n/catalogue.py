"""The English of a report as a PO file, one entry a sentence, keyed by its id (msgctxt).

The msgid is the Vietnamese that the English was made from, so an entry whose msgid is no
longer the sentence is stale. Babel reads and writes the file; the merge is ours, by id
alone, because Babel's matches by likeness of text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, denormalize, read_po, write_po

from kyyeu.model.corpus import Translation, TranslationState
from kyyeu.model.errors import CatalogueError
from kyyeu.model.report import Report
from kyyeu.model.source import Notice
from kyyeu.text.normalise import normalise, squeezed
from kyyeu.text.span import LineIndex

_PREVIOUS = "|"
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A sentence in the catalogue; `vi` is what the English was made from, `line` from 1."""

    id: str
    vi: str
    en: str
    fuzzy: bool
    previous: str
    comments: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The entries of a PO file in order; `shown` names the file in messages.

    `header` is the file's text up to its first entry, as translators' tools left it.
    """

    shown: str
    entries: tuple[Entry, ...]
    header: str = ""


def read_catalogue(path: Path, *, shown: str) -> Catalogue:
    """Read a PO file; one that is not there has no entries.

    Raises CatalogueError, with file and line, for one that does not parse, an entry
    without a sentence id, or an id given twice.
    """
    if not path.exists():
        return Catalogue(shown=shown, entries=())
    catalog = parse_po(path, shown=shown)
    entries: list[Entry] = []
    seen: set[str] = set()
    for message in catalog:
        if not message.id:
            continue
        line, name = message.lineno or 1, message.context or ""
        if not name:
            raise CatalogueError("an entry without msgctxt", path=shown, line=line, hint=_NEEDS_ID)
        if name in seen:
            raise CatalogueError(f"the sentence {name} stands twice", path=shown, line=line)
        seen.add(name)
        entries.append(_entry(message, name, line))
    header, _ = _parted(path.read_text(encoding="utf-8"))
    return Catalogue(shown=shown, entries=tuple(entries), header=header)


_NEEDS_ID = "msgctxt holds the sentence's id; kyyeu build writes it."


def parse_po(path: Path, *, shown: str) -> Catalog:
    """Parse a PO file with Babel; raises CatalogueError with file and line."""
    try:
        received = path.read_bytes()
        received.decode("utf-8")
    except OSError as error:
        raise CatalogueError(f"cannot be read: {error.strerror or error}", path=shown) from None
    except UnicodeDecodeError as error:
        line = received[: error.start].count(b"\n") + 1
        raise CatalogueError("is not UTF-8", path=shown, line=line) from None
    _check_quotes(received.decode("utf-8"), shown)
    try:
        return read_po(BytesIO(received), locale="en", charset="utf-8", abort_invalid=True)
    except PoFileError as error:
        raise CatalogueError(str(error), path=shown, line=error.lineno) from None
    except (ValueError, LookupError) as error:
        raise CatalogueError(f"does not parse: {error}", path=shown) from None


_PO_LINE = re.compile(
    r'\s*(?:#.*|(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d{1,2}\])?)?\s*"(?:[^"\\]|\\.)*"\s*)?\Z'
)


def _check_quotes(text: str, shown: str) -> None:
    """Refuse a line that is no PO line: Babel guesses at some of these instead."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not _PO_LINE.match(line.rstrip("\r")):
            raise CatalogueError("this line does not parse as PO", path=shown, line=number)


def _entry(message: Message, name: str, line: int) -> Entry:
    previous = [c for c in message.user_comments if c.startswith(_PREVIOUS)]
    return Entry(
        id=name,
        vi=_text(message.id),
        en=normalise(_text(message.string)).strip(),
        fuzzy=message.fuzzy,
        previous="".join(denormalize(q) for c in previous for q in _QUOTED.findall(c)),
        comments=tuple(c for c in message.user_comments if not c.startswith(_PREVIOUS)),
        line=line,
    )


def _text(value: str | list[str] | tuple[str, ...] | None) -> str:
    return value if isinstance(value, str) else value[0] if value else ""


def translations(
    report: Report, catalogue: Catalogue
) -> tuple[dict[str, Translation], tuple[Notice, ...]]:
    """Return the translation of each sentence of `report`, and what is amiss in the catalogue.

    Stale is an entry marked fuzzy or made from other words; a difference in white space
    or Unicode form alone is none.
    """
    entries = {entry.id: entry for entry in catalogue.entries}
    made: dict[str, Translation] = {}
    for sentence in report.sentences:
        entry = entries.pop(sentence.id, None)
        words = squeezed(sentence.span.of(report.source.text))
        if entry is None or not entry.en:
            made[sentence.id] = Translation(sentence=sentence.id, text="", state="missing")
        else:
            current = squeezed(entry.vi) == words and not entry.fuzzy
            state: TranslationState = "current" if current else "stale"
            made[sentence.id] = Translation(sentence=sentence.id, text=entry.en, state=state)
    notices = tuple(
        Notice(
            path=catalogue.shown,
            line=entry.line,
            column=1,
            code="KY201",
            severity="warning",
            message=f"no sentence of the report has the id {entry.id}; the entry is kept",
            excerpt=f'msgctxt "{entry.id}"',
        )
        for entry in entries.values()
    )
    return made, notices


def unsettled(report: Report, made: Mapping[str, Translation]) -> tuple[Notice, ...]:
    """Return the sentences that a translator should look at: stale ones and missing ones."""
    lines = LineIndex(report.source.text)
    said = {
        "stale": ("KY202", "the original has changed since this sentence was translated"),
        "missing": ("KY203", "this sentence has no English yet"),
    }
    found: list[Notice] = []
    for sentence in report.sentences:
        state = made[sentence.id].state
        if state == "current":
            continue
        line, column = lines.place(sentence.span.start)
        code, message = said[state]
        found.append(
            Notice(
                path=report.source.path,
                line=line,
                column=column,
                code=code,
                severity="warning",
                message=f"{message} (s-{sentence.id})",
                excerpt=lines.line(line),
                width=len(sentence.span),
            )
        )
    return tuple(found)


def merged(report: Report, catalogue: Catalogue, as_of: str) -> str:
    """Return the catalogue of `report` as PO text: an entry for each sentence, in its order.

    By id alone: English, comments and flags stay with their id; an entry whose sentence
    was edited is marked fuzzy and keeps the former Vietnamese; an entry without a
    sentence stands at the end, as it was.
    """
    entries = {entry.id: entry for entry in catalogue.entries}
    catalog = _new_catalog(report, as_of)
    for number, sentence in enumerate(report.sentences, start=1):
        words = squeezed(sentence.span.of(report.source.text))
        entry = entries.pop(sentence.id, None)
        _add(catalog, sentence.id, words, entry, f"câu {number}, {sentence.block}")
    for entry in entries.values():
        _add(catalog, entry.id, entry.vi, entry, "câu không còn trong báo cáo")
    out = BytesIO()
    write_po(out, catalog, width=0, include_previous=True)
    header, body = _parted(out.getvalue().decode("utf-8"))
    return (catalogue.header or header) + body


def _parted(text: str) -> tuple[str, str]:
    """Part a PO file behind the blank line that ends its header."""
    end = text.find("\n\n")
    return (text[: end + 2], text[end + 2 :]) if end >= 0 else (text, "")


def _new_catalog(report: Report, as_of: str) -> Catalog:
    day = datetime.fromisoformat(as_of or "1980-01-01").replace(tzinfo=UTC)
    return Catalog(
        locale="en",
        project="Kỷ yếu",
        version=report.source.slug,
        creation_date=day,
        revision_date=day,
        charset="utf-8",
        fuzzy=False,
        header_comment=f"# English of {report.source.path}, an entry a sentence (msgctxt: its id).",
    )


def _add(catalog: Catalog, name: str, words: str, entry: Entry | None, place: str) -> None:
    edited = entry is not None and bool(entry.en) and squeezed(entry.vi) != words
    previous = entry.vi if entry and edited else entry.previous if entry else ""
    fuzzy = entry is not None and (edited or entry.fuzzy)
    catalog.add(
        words,
        entry.en if entry else "",
        context=name,
        flags=("fuzzy",) if fuzzy else (),
        auto_comments=(place,),
        user_comments=entry.comments if entry else (),
        previous_id=(previous,) if previous and fuzzy else (),
    )
