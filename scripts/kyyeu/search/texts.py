"""The passages' own texts as pieces: what is shown, coded by the table of words."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from kyyeu.search.codec import ALPHABET, Json, dense, runs, table, whole
from kyyeu.search.passage import Passage
from kyyeu.search.vocabulary import LITERAL, Read, Words

_PIECE = 3_000  # characters: what a result costs to show, since few stand in one piece


@dataclass(frozen=True, slots=True)
class _Row:
    """What is shown of a passage; title and text are `titled` and `size` numbers of the stream."""

    address: str
    anchor: str
    heading: str
    label: str
    speakers: tuple[str, ...]
    report: str
    documents: tuple[str, ...]
    date: str
    titled: int
    size: int


class Texts:
    """The texts of an index being made."""

    def __init__(self, words: Words) -> None:
        """Start with nothing read or kept."""
        self.words = words
        self.passages: list[_Row] = []

    def add(self, passage: Passage, address: str, title: Read, heading: str, text: Read) -> None:
        """Take a passage, with its title and text read."""
        titled, size = self.words.keep(title), self.words.keep(text)
        anchor = whole(passage.anchor) if passage.anchor else ""
        label = whole(passage.label) if passage.label else ""
        self.passages.append(
            _Row(
                address,
                anchor,
                heading,
                label,
                tuple(map(whole, passage.speakers)),
                whole(passage.report) if passage.report else "",
                tuple(map(whole, passage.documents)),
                passage.date,
                titled,
                size,
            )
        )

    def pieces(self, code: list[str]) -> tuple[list[Json], list[int]]:
        """Return the pieces, and how many passages each holds."""
        found: list[Json] = []
        sizes: list[int] = []
        piece = _Piece(self.words, code)
        page, page_title = "", array("I")
        place = 0
        for row in self.passages:
            title = self.words.stream[place : place + row.titled]
            place += row.titled
            if row.address != page:
                page, page_title = row.address, title
            piece.add(row, page_title, title, self.words.stream[place : place + row.size])
            place += row.size
            if piece.size > _PIECE:
                found.append(piece.data())
                sizes.append(len(piece.rows))
                piece = _Piece(self.words, code)
        if piece.rows:
            found.append(piece.data())
            sizes.append(len(piece.rows))
        return found, sizes


class _Piece:
    """One piece being made."""

    def __init__(self, words: Words, code: list[str]) -> None:
        """Start with nothing read or kept."""
        self.words = words
        self.code = code
        self.literals: dict[int, str] = {}
        self.rows: list[_Row] = []
        self.pages: dict[str, str] = {}
        self.titles: list[str] = []
        self.texts: list[str] = []
        self.names: set[str] = set()
        self.size = 0

    def add(
        self, row: _Row, page_title: Sequence[int], title: Sequence[int], text: Sequence[int]
    ) -> None:
        """Take a passage; the title of its page stands with the page, once a piece."""
        if row.address not in self.pages:
            self.pages[row.address] = self._coded(page_title)
            self.size += len(self.pages[row.address]) + len(row.address)
        self.rows.append(row)
        own = self._coded(title)
        self.titles.append("" if own == self.pages[row.address] else own)
        self.texts.append(self._coded(text))
        self.size += len(self.texts[-1]) + len(row.anchor) + 4
        for name in {*row.speakers, *row.documents, row.report} - self.names:
            self.names.add(name)
            self.size += len(name)

    def _coded(self, stream: Sequence[int]) -> str:
        code = self.code
        return "".join([code[number] or self._literal(number) for number in stream])

    def _literal(self, number: int) -> str:
        known = self.literals.get(number)
        if known is None:
            known = ALPHABET[LITERAL] + dense(len(self.literals))
            self.literals[number] = known
            self.size += len(self.words.written[number]) + 2
        return known

    def data(self) -> Json:
        """Return addresses and titles of pages, passages of each, and the columns of all."""
        rows = self.rows
        number = {address: place for place, address in enumerate(self.pages)}
        return [
            "\n".join(self.pages),
            list(self.pages.values()),
            runs(number[row.address] for row in rows),
            "\n".join(row.anchor for row in rows),
            *table(row.heading for row in rows),
            *table(row.label for row in rows),
            *table(self.titles),
            *table(row.speakers for row in rows),
            *table(row.report for row in rows),
            *table(row.documents for row in rows),
            *table(row.date for row in rows),
            "\n".join(self.words.written[literal] for literal in self.literals),
            "".join(dense(len(text)) for text in self.texts),
            "".join(self.texts),
        ]
