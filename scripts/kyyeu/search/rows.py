"""A piece of texts read back: what is shown of each passage, with its words' places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kyyeu.search.characters import token_pattern
from kyyeu.search.codec import ALPHABET, BASE, numbers
from kyyeu.search.stored import TextsPiece
from kyyeu.search.vocabulary import LITERAL, ONE

_T = TypeVar("_T")
_RANK = {char: rank for rank, char in enumerate(ALPHABET)}


@dataclass(frozen=True, slots=True)
class Line:
    """A text, and where each of its words stands in it (code points)."""

    text: str
    words: tuple[tuple[int, int], ...]

    def word(self, place: int) -> str:
        """Return a word as it is written, "" where there is none."""
        if not 0 <= place < len(self.words):
            return ""
        start, end = self.words[place]
        return self.text[start:end]


@dataclass(frozen=True, slots=True)
class Row:
    """What is shown of a passage. `title` is its own where it has one, else its page's."""

    address: str
    page_title: str
    title: str
    anchor: str
    heading: str
    label: str
    speakers: tuple[str, ...]
    report: str
    documents: tuple[str, ...]
    date: str
    line: Line


def rows_of(piece: TextsPiece, table: Sequence[str]) -> list[Row]:
    """Return the passages of a piece; `table` is the index's table of words."""
    literals = piece.literals.split("\n")
    coder = _Decoder(table, literals)
    addresses = piece.addresses.split("\n")
    titles = [coder.line(code).text for code in piece.titles]
    columns = zip(
        expanded(range(len(addresses)), piece.page_runs),
        piece.anchors.split("\n"),
        expanded(piece.headings, piece.heading_runs),
        expanded(piece.labels, piece.label_runs),
        expanded(piece.own_titles, piece.own_title_runs),
        expanded(piece.speakers, piece.speaker_runs),
        expanded(piece.reports, piece.report_runs),
        expanded(piece.documents, piece.document_runs),
        expanded(piece.dates, piece.date_runs),
        _cut(piece.codes, numbers(piece.sizes)),
        strict=True,
    )
    return [
        Row(
            address=addresses[page],
            page_title=titles[page],
            title=coder.line(own).text or titles[page],
            anchor=anchor,
            heading=heading,
            label=label,
            speakers=speakers,
            report=report,
            documents=documents,
            date=date,
            line=coder.line(code),
        )
        for page, anchor, heading, label, own, speakers, report, documents, date, code in columns
    ]


def expanded(values: Iterable[_T], written: str) -> Iterator[_T]:
    """Yield the values of runs."""
    known = list(values)
    read = numbers(written)
    for count, number in zip(read[::2], read[1::2], strict=True):
        for _ in range(count):
            yield known[number]


def _cut(whole: str, sizes: Iterable[int]) -> Iterator[str]:
    start = 0
    for size in sizes:
        yield whole[start : start + size]
        start += size


class _Decoder:
    """Texts from their codes: vocabulary.py says how they are coded."""

    def __init__(self, table: Sequence[str], literals: Sequence[str]) -> None:
        self.table = table
        self.literals = literals
        self.is_word = token_pattern().match

    def line(self, code: str) -> Line:
        parts: list[str] = []
        words: list[tuple[int, int]] = []
        size = place = 0
        after_word = False
        while place < len(code):
            written, place = self.token(code, place)
            is_word = bool(self.is_word(written))
            if is_word:
                if after_word:
                    parts.append(" ")
                    size += 1
                words.append((size, size + len(written)))
            parts.append(written)
            size += len(written)
            after_word = is_word
        return Line("".join(parts), tuple(words))

    def token(self, code: str, place: int) -> tuple[str, int]:
        """Return the word or mark whose code stands at a place, and the place behind it."""
        rank = _RANK[code[place]]
        if rank < ONE:
            return self.table[rank], place + 1
        if rank < LITERAL:
            number = ONE + (rank - ONE) * BASE + _RANK[code[place + 1]]
            return self.table[number], place + 2
        length = _length_of(code[place + 1])
        (number,) = numbers(code[place + 1 : place + 1 + length])
        return self.literals[number], place + 1 + length


def _length_of(first: str) -> int:
    """Return how many characters a number takes that begins with this one."""
    rank = _RANK[first]
    return 1 if rank < 64 else 2 if rank < 86 else 3 if rank < 91 else 6
