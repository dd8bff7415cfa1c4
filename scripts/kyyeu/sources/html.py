"""The text of a web page: a line a paragraph, an item, or a row of a table.

Reads HTML that is decoded already; returns what a reader of the page sees, without scripts,
styles and navigation, and what was noticed. No markup can fail: HTML has no errors.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from kyyeu.sources.markup import Tag, tokens

_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol "
    "p pre section summary table tbody td tfoot th thead tr ul".split()
)
# What is not read at all: no words of the page, or none of its text.
_SILENT = frozenset(
    "script style template noscript svg math iframe object audio video canvas "
    "button select textarea datalist".split()
)
_CODE = frozenset(("script", "style"))
_NAVIGATION = "nav"
_DEEPEST = 40  # tables within tables; deeper ones are read as paragraphs
_SPACES = re.compile(r"[ \t\n\r\f]+")
_LIST_MARK = re.compile(r"(?:[-–—•*+·]|\(?\w{1,4}[.)]|\[\w{1,4}\])\s")
_HEADINGS = ("h1", "title")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page's text, its title ("" where it has none), and what was noticed."""

    text: str
    title: str
    notes: tuple[str, ...]


def read_html(html: str, *, numbered: bool = True) -> Page:
    """Return the text of a page; without `numbered`, ordered items are marked like others."""
    reader = _Reader(_SILENT | {_NAVIGATION}, numbered=numbered)
    if not reader.read(html):  # something was left open: better too much than to lose the rest
        reader = _Reader(_CODE, numbered=numbered)
        reader.read(html)
    title = next((reader.titles[name] for name in _HEADINGS if reader.titles.get(name)), "")
    return Page(text="\n".join(reader.lines), title=title, notes=reader.notes())


class _Table:
    """A table being read: the cells of the row at hand, each with its lines."""

    def __init__(self) -> None:
        self.row: list[list[str]] | None = None

    def close_row(self) -> list[str]:
        """End the row; return it as a line where each cell has at most one, else as its lines."""
        row, self.row = self.row or [], None
        if any(len(cell) > 1 for cell in row):
            return [line for cell in row for line in cell]
        line = "\t".join("".join(cell) for cell in row).rstrip("\t")
        return [line] if line else []


class _List:
    """A list being read: `number` of the next item, None where items have no numbers."""

    def __init__(self, number: int | None) -> None:
        self.number = number

    def mark(self) -> str:
        """Return the mark of the next item."""
        if self.number is None:
            return "- "
        self.number += 1
        return f"{self.number - 1}. "


class _Reader:
    """Collect lines as tags open and close."""

    def __init__(self, skipped: frozenset[str], *, numbered: bool) -> None:
        self.lines: list[str] = []
        self.titles: dict[str, str] = {}
        self._skipped = skipped
        self._numbered = numbered
        self._silent, self._depth = "", 0
        self._line: list[str] = []
        self._mark = ""
        self._tables: list[_Table] = []
        self._lists: list[_List] = []
        self._counts: Counter[str] = Counter()
        self._preformatted = False
        self._in_title = False

    def read(self, html: str) -> bool:
        """Read a page; False where an element that is left out was never closed."""
        for token in tokens(html):
            if isinstance(token, str):
                self._text(token)
            elif self._silent:
                self._in_silence(token)
            elif token.opens:
                self._open(token)
            else:
                self._close(token.name)
        self._break()
        while self._tables:
            self._close_table()
        return not self._silent

    def notes(self) -> tuple[str, ...]:
        """Return what the editor should know."""
        said = (
            ("navigation", "left out navigation (<nav>), characters: {}"),
            ("mark", "list marks written out: {}"),
            ("picture", "pictures not read: {}"),
        )
        return tuple(text.format(self._counts[key]) for key, text in said if self._counts[key])

    def _in_silence(self, tag: Tag) -> None:
        if tag.name == self._silent and not tag.closed:
            self._depth += 1 if tag.opens else -1
            if not self._depth:
                self._silent = ""

    def _text(self, text: str) -> None:
        if self._silent:
            self._counts["navigation"] += len(text.strip()) * (self._silent == _NAVIGATION)
        elif self._in_title:
            self.titles.setdefault("title", _squeezed(text))
        elif self._preformatted:
            first, *others = text.split("\n")
            self._line.append(first)
            for line in others:
                self._break()
                self._line.append(line)
        else:
            self._line.append(text)

    def _open(self, tag: Tag) -> None:
        name = tag.name
        if name in self._skipped:
            if not tag.closed:
                self._silent, self._depth = name, 1
            return
        if name in _BLOCKS:
            self._break()
        if name in ("table", "tr", "td", "th"):
            self._open_part(name)
        elif name in ("ul", "ol", "menu"):
            self._lists.append(_List(self._first(tag)))
        elif name == "li":
            self._open_item(tag)
        elif name == "pre":
            self._preformatted = True
        elif name == "title":
            self._in_title = not tag.closed
        elif name == "img":
            self._counts["picture"] += 1

    def _close(self, name: str) -> None:
        if name in _BLOCKS:
            self._break(name)
        if name == "tr" and self._tables:
            self._close_row()
        elif name == "table" and self._tables:
            self._close_table()
        elif name in ("ul", "ol", "menu") and self._lists:
            self._lists.pop()
        elif name == "pre":
            self._preformatted = False
        elif name == "title":
            self._in_title = False

    def _first(self, tag: Tag) -> int | None:
        plain = tag.name == "ol" and self._numbered and tag.given.get("type", "1") == "1"
        return _whole(tag.given.get("start"), 1) if plain else None

    def _open_item(self, tag: Tag) -> None:
        items = self._lists[-1] if self._lists else _List(None)
        if items.number is not None:
            items.number = _whole(tag.given.get("value"), items.number)
        self._mark = items.mark()

    def _open_part(self, name: str) -> None:
        """Open a table, a row or a cell; ends of rows and cells may have been left out."""
        if name == "table":
            if len(self._tables) < _DEEPEST:
                self._tables.append(_Table())
            return
        if not self._tables:
            self._tables.append(_Table())
        if name == "tr":
            self._close_row()
        table = self._tables[-1]
        table.row = table.row or []
        if name != "tr":
            table.row.append([])

    def _close_row(self) -> None:
        for line in self._tables[-1].close_row():
            self._put(line)

    def _close_table(self) -> None:
        self._close_row()
        self._tables.pop()

    def _break(self, closing: str = "") -> None:
        """End the line being read."""
        line = _squeezed("".join(self._line))
        self._line.clear()
        if not line:
            return
        if self._mark and not _LIST_MARK.match(line):
            line = self._mark + line
            self._counts["mark"] += 1
        self._mark = ""
        if closing in _HEADINGS:
            self.titles.setdefault(closing, line)
        self._put(line)

    def _put(self, line: str) -> None:
        """Add a line to the innermost cell that is open, else to the page."""
        for table in reversed(self._tables):
            if table.row:
                table.row[-1].append(line)
                return
        self.lines.append(line)


def _squeezed(text: str) -> str:
    """Return `text` with white space as HTML shows it: no-break spaces stay."""
    return _SPACES.sub(" ", text).strip(" ")


def _whole(written: str | None, default: int) -> int:
    return int(written) if written and re.fullmatch(r"-?[0-9]{1,6}", written) else default
