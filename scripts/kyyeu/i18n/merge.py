"""A report and its catalogue merged: an entry for each sentence, by id alone.

Babel writes the file. Its own merge is not used: it matches by likeness of text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from kyyeu.i18n import po
from kyyeu.i18n.catalogue import FUZZY, GUESSED, Catalogue, Entry
from kyyeu.i18n.hints import Hint, hints
from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.text.normalise import squeezed

# Babel breaks lines, those of `#| msgid` amid the string, where they are longer.
_NO_BREAKS = 1 << 30
_GONE = Hint(comments=("Câu không còn trong báo cáo",), path="", line=0, number=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """An entry of the merged catalogue: what it says now and what it said."""

    id: str
    words: str
    entry: Entry | None
    hint: Hint


def merged(
    report: Report, catalogue: Catalogue, as_of: str, reference: Reference | None = None
) -> str:
    """Return the catalogue of `report` as PO text: an entry for each sentence.

    English, comments and flags stay with their id; an entry whose sentence was edited is
    marked fuzzy and keeps the former Vietnamese; an entry without a sentence stands at
    the end, as it was, before those that a tool struck out. Entries stand in the order
    of the text, unless somebody gave them another: then new ones follow the sentence
    that they follow in the text.
    """
    lines = list(_lines(report, catalogue, reference or Reference()))
    catalog = _new_catalog(report, as_of)
    for line in lines:
        _add(catalog, line)
    out = BytesIO()
    write_po(out, catalog, width=_NO_BREAKS, include_previous=True)
    text = out.getvalue().decode("utf-8")
    head = po.header(text)
    # Babel strips and joins translators' comments, so they are put back as they stood.
    written = text.removeprefix(head).rstrip("\n").split("\n\n") if lines else []
    bodies = [
        "\n".join(
            (*(comment.text for comment in line.entry.comments), body) if line.entry else (body,)
        )
        for line, body in zip(lines, written, strict=True)
    ]
    return (
        "\n\n".join(((catalogue.header or head).rstrip("\n"), *bodies, *catalogue.obsolete)) + "\n"
    )


def _lines(report: Report, catalogue: Catalogue, reference: Reference) -> Iterator[_Line]:
    entries = {entry.id: entry for entry in catalogue.entries}
    told = hints(report, reference)
    words = {
        sentence.id: squeezed(sentence.span.of(report.source.text)) for sentence in report.sentences
    }
    for name in _order(list(words), catalogue.entries):
        yield _Line(id=name, words=words[name], entry=entries.pop(name, None), hint=told[name])
    for entry in entries.values():
        yield _Line(id=entry.id, words=entry.vi, entry=entry, hint=_GONE)


def _order(ids: Sequence[str], entries: Iterable[Entry]) -> list[str]:
    """Return the ids in the order of the text, or in that of the file if a person made it."""
    known = [entry for entry in entries if entry.order is not None]
    places = [entry.order for entry in known if entry.order is not None]
    if places == sorted(places):
        return list(ids)
    live = frozenset(ids)
    ordered = [entry.id for entry in known if entry.id in live]
    placed = frozenset(ordered)
    followers: dict[str, list[str]] = {}
    before = ""
    for name in ids:
        if name in placed:
            before = name
        else:
            followers.setdefault(before, []).append(name)
    return [
        *followers.get("", ()),
        *(n for name in ordered for n in (name, *followers.get(name, ()))),
    ]


def _new_catalog(report: Report, as_of: str) -> Catalog:
    day = datetime.fromisoformat(as_of or "1980-01-01").replace(tzinfo=UTC)
    return Catalog(
        locale="en",
        project="Kỷ yếu",
        last_translator="Kỷ yếu",
        language_team="English",
        msgid_bugs_address="",
        version=report.source.slug,
        creation_date=day,
        revision_date=day,
        charset="utf-8",
        fuzzy=False,
        header_comment=f"# English of {report.source.path}, an entry a sentence (msgctxt: its id).",
    )


def _add(catalog: Catalog, line: _Line) -> None:
    entry = line.entry
    edited = entry is not None and bool(entry.en) and squeezed(entry.vi) != line.words
    previous = entry.vi if entry and edited else entry.previous if entry else ""
    fuzzy = entry is not None and (edited or entry.fuzzy)
    message = catalog.add(
        line.words,
        entry.en if entry else "",
        context=line.id,
        locations=((line.hint.path, line.hint.line),) if line.hint.line else (),
        auto_comments=line.hint.comments,
        previous_id=(previous,) if previous and fuzzy else (),
    )
    message.flags -= GUESSED
    message.flags |= {*(entry.flags if entry else ()), *((FUZZY,) if fuzzy else ())}
