"""An index read back: pieces as they are asked for, and what each holds.

search-pieces.js does the same. A piece that is not there, does not agree with its own sum or
is of another build is named among the problems, once, and read as empty.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from kyyeu.search.analysis import keys, tokens
from kyyeu.search.codec import numbers
from kyyeu.search.index import FORMAT
from kyyeu.search.rice import decoded
from kyyeu.search.rows import Row, expanded, rows_of
from kyyeu.search.stored import (
    FacetsPiece,
    GlossaryPiece,
    NamesPiece,
    PostingsPiece,
    Problem,
    Start,
    TextsPiece,
    VocabularyPiece,
    WordsPiece,
    checked,
)

# A place of a word: passage * PASSAGE + place * PLACE + how well the word is met (0 to 3).
PLACE = 4
PASSAGE = 1 << 18
HEADING, TITLE = 0x8000, 0xC000  # places in headings and titles count from here
_LAST_IN_FIELD = 0x3FFF

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a word: exact key, and its places without how well they meet."""

    exact: str
    places: list[int]


class Index:
    """An index of one language.

    `read` returns the text of a file below assets/search/<language>/, or None. Raises
    LookupError where the start cannot be read: then there is nothing to search.
    """

    def __init__(self, read: Callable[[str], str | None]) -> None:
        """Start with nothing read or kept."""
        self._read = read
        self._pieces: dict[str, object] = {}
        self._forms: dict[str, list[Form]] = {}
        self._rows: dict[int, list[Row]] = {}
        self._columns: dict[str, list[list[tuple[str, ...]]]] = {}
        self.problems: dict[str, Problem] = {}
        self.lengths: dict[int, int] = {}
        self.stamp = ""
        start = self._piece("start", Start)
        if start is None or start.format != FORMAT:
            raise LookupError(self.problems.get("start", "outdated"))
        self.start = start
        self.passages = start.passages
        self.page_starts = [0, *accumulate(numbers(start.page_sizes))]
        self.text_starts = [0, *accumulate(numbers(start.text_sizes))]
        self.page_kinds = list(expanded(start.page_kinds, start.page_kind_runs))
        words = self._piece("words", WordsPiece)
        self._words = words.words.split("\n") if words else []
        glossary = self._piece("glossary", GlossaryPiece)
        self.glossary = glossary.entries if glossary else ()

    def _piece(self, name: str, kind: type[_T]) -> _T | None:
        """Return the data of a piece, None where there is a problem with it."""
        if name in self.problems:
            return None
        known = self._pieces.get(name)
        if isinstance(known, kind):
            return known
        text = self._read(f"{name}.js")
        found = "missing" if text is None else checked(text, name, self.stamp, kind)
        if isinstance(found, str):
            self.problems[name] = found
            return None
        self._pieces[name], self.stamp = found
        return found[0]

    def page_of(self, passage: int) -> int:
        """Return the number of a passage's page."""
        return bisect_right(self.page_starts, passage) - 1

    def forms(self, folded: str) -> list[Form]:
        """Return the spellings of a folded key, with their places in order."""
        if folded not in self._forms:
            number = bisect_right(self.start.postings, folded) - 1
            piece = self._piece(f"postings-{number}", PostingsPiece) if number >= 0 else None
            found = self._lists(piece, folded) if piece else ()
            self._forms[folded] = [Form(exact, sorted(places)) for exact, places in found]
        return self._forms[folded]

    def _lists(self, piece: PostingsPiece, folded: str) -> Iterator[tuple[str, list[int]]]:
        all_keys = piece.keys.split(" ")
        if folded not in all_keys:
            return
        which = all_keys.index(folded)
        counts = numbers(piece.counts)
        before = sum(counts[:which])
        lengths = numbers(piece.sizes)
        at = sum(lengths[: before * 3])
        spelled = piece.exact.split(" ")[before : before + counts[which]]
        for number, exact in enumerate(spelled, before):
            parts = []
            for length in lengths[number * 3 : number * 3 + 3]:
                parts.append(piece.lists[at : at + length])
                at += length
            places = [passage * PASSAGE + place * PLACE for passage, place in decoded(parts[0])]
            places += self._placed(parts[1], HEADING)
            places += self._placed(parts[2], TITLE)
            yield exact or folded, places

    def _placed(self, written: str, field: int) -> Iterator[int]:
        """Yield places in headings or titles, and keep how long each of these is."""
        passage = 0
        read = numbers(written)
        for step, place, length in zip(read[::3], read[1::3], read[2::3], strict=True):
            passage += step
            self.lengths[passage * PASSAGE + field] = length
            yield passage * PASSAGE + (field + min(place, _LAST_IN_FIELD)) * PLACE

    def vocabulary(self, prefix: str = "") -> Iterator[tuple[str, int]]:
        """Yield the known folded keys that begin with a prefix, and how often each stands."""
        firsts = self.start.vocabulary
        start = max(bisect_right(firsts, prefix) - 1, 0)
        end = bisect_right(firsts, prefix + "\uffff")
        for number in range(start, end):
            piece = self._piece(f"vocabulary-{number}", VocabularyPiece)
            before = ""
            for shared, rest, count in _front_coded(piece) if piece else ():
                before = before[:shared] + rest
                if before.startswith(prefix):
                    yield before, count

    def text_piece_of(self, passage: int) -> int:
        """Return the number of the piece that holds a passage's text."""
        return bisect_right(self.text_starts, passage) - 1

    def row(self, passage: int) -> Row | None:
        """Return what is shown of a passage; None where its piece cannot be read."""
        number = self.text_piece_of(passage)
        name = f"texts-{number}"
        piece = self._piece(name, TextsPiece)
        if piece is None or not self._words:
            return None
        if number not in self._rows:
            self._rows[number] = rows_of(piece, self._words)
        return self._rows[number][passage - self.text_starts[number]]

    def word_at(self, passage: int, place: int) -> str:
        """Return a word of a passage as it is written; "" where it cannot be read."""
        row = self.row(passage)
        if row is None:
            return ""
        if place < HEADING:
            return row.line.word(place)
        text, first = (row.title, TITLE) if place >= TITLE else (row.heading, HEADING)
        found = tokens(text)[place - first : place - first + 1]
        return text[found[0].start : found[0].end] if found else ""

    def key_at(self, passage: int, place: int) -> str:
        """Return the folded key of a word of a passage's text, or ""."""
        word = self.word_at(passage, place)
        return keys(word)[1] if word else ""

    def spelling(self, folded: str) -> str:
        """Return the exact key that a folded one most often stands for."""
        known = self.forms(folded)
        return (
            min(known, key=lambda form: (-len(form.places), form.exact)).exact if known else folded
        )

    def facets(self, passage: int) -> tuple[tuple[str, ...], ...]:
        """Return kind and language of a passage, each a list."""
        number, place = divmod(passage, self.start.facet_step)
        piece = self._piece(f"facets-{number}", FacetsPiece)
        if piece is None:
            return ((),) * 2
        columns = ((piece.kinds, piece.kind_runs), (piece.languages, piece.language_runs))
        return self._values(f"facets-{number}", columns, place)

    def names(self, passage: int) -> tuple[tuple[str, ...], ...]:
        """Return speakers, report and documents of a passage, each a list."""
        number, place = divmod(passage, self.start.name_step)
        piece = self._piece(f"names-{number}", NamesPiece)
        if piece is None:
            return ((),) * 3
        columns = (
            (piece.speakers, piece.speaker_runs),
            (piece.reports, piece.report_runs),
            (piece.documents, piece.document_runs),
        )
        return self._values(f"names-{number}", columns, place)

    def _values(
        self, name: str, columns: Iterable[tuple[Iterable[tuple[str, ...]], str]], place: int
    ) -> tuple[tuple[str, ...], ...]:
        if name not in self._columns:
            self._columns[name] = [list(expanded(values, runs)) for values, runs in columns]
        return tuple(column[place] for column in self._columns[name])


def _front_coded(piece: VocabularyPiece) -> Iterator[tuple[int, str, int]]:
    rest = piece.rest.split(" ")
    return zip(numbers(piece.shared), rest, numbers(piece.counts), strict=True)
