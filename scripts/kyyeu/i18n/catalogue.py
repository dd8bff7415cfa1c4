"""The English of a report as a PO file, one entry a sentence, keyed by its id (msgctxt).

The msgid is the Vietnamese that the English was made from, so an entry whose msgid is no
longer the sentence is stale.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import denormalize

from kyyeu.i18n.po import (
    Block,
    Comment,
    Place,
    blocks,
    header,
    obsolete,
    parsed,
    read_text,
)
from kyyeu.model.errors import CatalogueError
from kyyeu.model.source import Notice
from kyyeu.text.normalise import normalise

_PREVIOUS = "|"
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
# Babel takes these from the look of the words ("40% diện tích"); they never hold here.
GUESSED = frozenset(("python-format", "python-brace-format"))
FUZZY = "fuzzy"
_NEEDS_ID = "msgctxt holds the sentence's id; kyyeu build writes it."
# What an entry's extracted comment calls its place in its line: see i18n/hints.py.
_NUMBER = re.compile(r"Câu (\d{1,6})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A sentence in the catalogue; `vi` is what the English was made from, `line` from 1.

    `order` is where the program last saw the sentence (line of the report, number in it),
    None where nothing says. `block` is the entry as it stands in the file.
    """

    id: str
    vi: str
    en: str
    fuzzy: bool
    previous: str
    comments: tuple[Comment, ...]
    line: int
    flags: tuple[str, ...] = ()
    order: tuple[int, int] | None = None
    block: Block = Block(first=1, lines=())  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The entries of a PO file in order; `shown` names the file in messages.

    `header` is the file's text up to its first entry, as translators' tools left it, and
    `obsolete` the entries that a tool has struck out (#~), as they stand.
    """

    shown: str
    entries: tuple[Entry, ...]
    header: str = ""
    obsolete: tuple[str, ...] = ()

    def warning(self, entry: Entry, place: Place, code: str, said: str) -> Notice:
        """Return a warning of this catalogue at `place`, which names the entry's sentence."""
        return warning_at(self.shown, place, code, said, entry.id)


def warning_at(path: str, place: Place, code: str, said: str, sentence: str) -> Notice:
    """Return a warning at `place` of a file, which names a sentence by its id."""
    return Notice(
        path=path,
        line=place.line,
        column=place.column,
        code=code,
        severity="warning",
        message=f"{said} (s-{sentence})",
        excerpt=place.excerpt,
        width=place.width,
    )


def read_catalogue(path: Path, *, shown: str) -> Catalogue:
    """Read a PO file; one that is not there has no entries.

    Raises CatalogueError, with file and line, for one that does not parse, an entry
    without a sentence id, or an id given twice.
    """
    if not path.exists():
        return Catalogue(shown=shown, entries=())
    text = read_text(path, shown=shown)
    catalog = parsed(text, shown)
    at = _by_id(blocks(text), shown)
    entries = [
        _entry(message, message.context or "", at[message.context or ""])
        for message in catalog
        if message.id
    ]
    return Catalogue(
        shown=shown, entries=tuple(entries), header=header(text), obsolete=obsolete(text)
    )


def _by_id(found: Iterable[Block], shown: str) -> dict[str, Block]:
    at: dict[str, Block] = {}
    for block in found:
        name = block.string("msgctxt")
        if not name:
            said = "an entry without msgctxt"
            raise CatalogueError(said, path=shown, line=block.line, hint=_NEEDS_ID)
        if name in at:
            raise CatalogueError(f"the sentence {name} stands twice", path=shown, line=block.line)
        at[name] = block
    return at


def _entry(message: Message, name: str, block: Block) -> Entry:
    previous = [c for c in message.user_comments if c.startswith(_PREVIOUS)]
    return Entry(
        id=name,
        vi=_text(message.id),
        en=normalise(_text(message.string)).strip(),
        fuzzy=message.fuzzy,
        previous="".join(denormalize(q) for c in previous for q in _QUOTED.findall(c)),
        comments=block.comments,
        line=block.line,
        flags=tuple(sorted({flag for flag in message.flags if flag} - GUESSED - {FUZZY})),
        order=_order(message),
        block=block,
    )


def _text(value: str | list[str] | tuple[str, ...] | None) -> str:
    return value if isinstance(value, str) else value[0] if value else ""


def _order(message: Message) -> tuple[int, int] | None:
    lines = [line for _, line in message.locations if line]
    numbers = [found for found in map(_NUMBER.match, message.auto_comments) if found]
    return (lines[0], int(numbers[0][1])) if lines and numbers else None
