"""PO files: parsed by Babel, and where in the file each string and comment stands.

Babel gives the messages. Translators' comments and places are read off the lines, because
Babel strips the one and does not tell the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, denormalize, read_po

from kyyeu.model.errors import CatalogueError

_PO_LINE = re.compile(
    r'\s*(?:#.*|(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d{1,2}\])?)?\s*"(?:[^"\\]|\\.)*"\s*)?\Z'
)
_STRING = re.compile(r'\s*(?P<keyword>[a-z_]{0,12}(?:\[\d{1,2}\])?)\s*"')
_ESCAPED = re.compile(r"\\.|[^\\]", re.DOTALL)
_OBSOLETE = "#~"
# The second character of the comments that programs write; all other comments are people's.
_PROGRAMS = frozenset(".:,|~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A translator's comment as it stands in the file, `#` included; `line` from 1."""

    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place to show in the file: line and column from 1, the line itself, how much of it."""

    line: int
    column: int
    excerpt: str
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The lines of one entry: where it begins, its comments, and its strings by keyword.

    `lines` are those of the file from `first` (from 1) on.
    """

    first: int
    lines: tuple[str, ...]

    @property
    def comments(self) -> tuple[Comment, ...]:
        """Return the translators' comments, in order."""
        return tuple(
            Comment(text=line, line=number)
            for number, line in enumerate(self.lines, start=self.first)
            if line.startswith("#") and line[1:2] not in _PROGRAMS
        )

    @property
    def line(self) -> int:
        """Return the line of the msgid, the first of the entry's that is no comment without one."""
        told = [
            (number, line)
            for number, line in enumerate(self.lines, start=self.first)
            if line.strip() and not line.startswith("#")
        ]
        named = [number for number, line in told if line.lstrip().startswith("msgid ")]
        return named[0] if named else told[0][0] if told else self.first

    def place(self, keyword: str, start: int = 0, end: int | None = None) -> Place:
        """Return where the code points `start` to `end` of a string stand, on their first line.

        The first line of the entry for a string that is empty or not there.
        """
        at = [
            (number, opened + found.start() + 1)
            for number, opened, inner in self._strings(keyword)
            for found in _ESCAPED.finditer(inner)
        ][start:end]
        if not at:
            return Place(line=self.line, column=1, excerpt=self._line(self.line), width=0)
        line, column = at[0]
        width = sum(1 for number, _ in at if number == line)
        return Place(line=line, column=column, excerpt=self._line(line), width=width)

    def _line(self, number: int) -> str:
        index = number - self.first
        return self.lines[index] if 0 <= index < len(self.lines) else ""

    def string(self, keyword: str) -> str:
        """Return the string of `keyword` (msgctxt, msgid, msgstr), "" where there is none."""
        return "".join(denormalize(f'"{inner}"') for _, _, inner in self._strings(keyword))

    def _strings(self, keyword: str) -> Iterator[tuple[int, int, str]]:
        """Yield the parts of a string: line, offset in it, and what stands between the marks."""
        current = ""
        for number, line in enumerate(self.lines, start=self.first):
            opened = None if line.startswith("#") else _STRING.match(line)
            if opened is not None:
                current = opened["keyword"] or current
                if current == keyword:
                    yield number, opened.end(), line[opened.end() : line.rindex('"')]


def parse_po(path: Path, *, shown: str) -> Catalog:
    """Parse a PO file with Babel; raises CatalogueError with file and line."""
    return parsed(read_text(path, shown=shown), shown)


def read_text(path: Path, *, shown: str) -> str:
    """Return the text of a PO file; raises CatalogueError for one that cannot be read."""
    try:
        received = path.read_bytes()
        return received.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise CatalogueError(f"cannot be read: {error.strerror or error}", path=shown) from None
    except UnicodeDecodeError as error:
        line = received[: error.start].count(b"\n") + 1
        raise CatalogueError("is not UTF-8", path=shown, line=line) from None


def parsed(text: str, shown: str) -> Catalog:
    """Return the live entries of a PO text; raises CatalogueError with file and line.

    Obsolete entries are left out (Babel stops at some forms of them): see `obsolete`.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        # Babel guesses at some of what does not parse instead of refusing it.
        if not _PO_LINE.match(line.rstrip("\r")):
            raise CatalogueError("this line does not parse as PO", path=shown, line=number)
    live = "\n".join("" if line.startswith(_OBSOLETE) else line for line in text.split("\n"))
    try:
        return read_po(BytesIO(live.encode()), locale="en", charset="utf-8", abort_invalid=True)
    except PoFileError as error:
        raise CatalogueError(str(error), path=shown, line=error.lineno) from None
    except (ValueError, LookupError) as error:
        raise CatalogueError(f"does not parse: {error}", path=shown) from None


def header(text: str) -> str:
    """Return a PO text up to the blank line that ends its header entry, "" where it has none."""
    for first, lines in _parts(text):
        block = Block(first=first, lines=tuple(lines))
        told = [line for line in lines if line.startswith(("msgid", "msgctxt"))]
        if told and told[0].startswith("msgid") and not block.string("msgid"):
            return "\n".join(text.split("\n")[: first - 1 + len(lines)]) + "\n\n"
        break
    return ""


def blocks(text: str) -> Iterator[Block]:
    """Yield the entries of a PO text in order, the header and obsolete ones aside."""
    for first, lines in _parts(text):
        block = Block(first=first, lines=tuple(lines))
        if not _is_idle(lines) and (block.string("msgid") or block.string("msgctxt")):
            yield block


def obsolete(text: str) -> tuple[str, ...]:
    """Return what stands in a PO text beside its entries, verbatim: obsolete entries (#~)."""
    return tuple("\n".join(lines).rstrip() for _, lines in _parts(text) if _is_idle(lines))


def _is_idle(lines: Iterable[str]) -> bool:
    return all(line.startswith("#") for line in lines if line.strip())


def _parts(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the entries as lines, each with the number of its first line.

    An entry ends at a blank line behind its strings, or where comments or the next
    entry's first keyword follow them without one.
    """
    part: list[str] = []
    first, complete = 1, False
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line.removeprefix(_OBSOLETE).lstrip()
        if part and complete and (not bare or bare.startswith(("#", "|", "msgctxt", "msgid "))):
            yield first, part
            part, complete = [], False
        if not part:
            if not line.strip():
                continue
            first = number
        part.append(line)
        complete = complete or bare.startswith("msgstr")
    if part:
        yield first, part
