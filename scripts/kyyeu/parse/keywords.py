"""The words that patterns of names, voices and documents turn on, found in one reading.

`re` searches for a pattern without regard to case, or with words that may stand before it, at
40 to 150 ms for 500,000 code points. The words that such patterns cannot do without are looked
for in small letters, all together, once for a text (one automaton, whatever their number); a
pattern is then tried where they stand, and a sentence without any is left at once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from ahocorasick_rs import AhoCorasick

from kyyeu.parse.tables.keywords import BEGUN, CAPITAL, FORMS, Keyword
from kyyeu.parse.words import first_letter_of
from kyyeu.text.span import Span

__all__ = ["Keyword", "Lowered", "found_by", "lowered", "within_lines"]


def _by_words(table: Mapping[Keyword, Iterable[str]]) -> dict[str, tuple[Keyword, ...]]:
    """Return the kinds of keyword that each form is, by its words in small letters."""
    pairs = {(form.lower(), keyword) for keyword, forms in table.items() for form in forms}
    found: dict[str, tuple[Keyword, ...]] = {}
    for words, keyword in sorted(pairs):
        found[words] = (*found.get(words, ()), keyword)
    return found


_WHOLE, _BEGUN = _by_words(FORMS), _by_words(BEGUN)
_WORDS = tuple(dict.fromkeys((*_WHOLE, *_BEGUN)))
_KINDS = tuple((_WHOLE.get(words, ()), _BEGUN.get(words, ())) for words in _WORDS)
_AUTOMATON = AhoCorasick(_WORDS)
_CAPITAL = {keyword: re.compile(first_letter_of(forms)) for keyword, forms in CAPITAL.items()}
# White space other than the space, which forms are written with.
_BLANK = re.compile(r"[^\S ]")
_WIDEST = 3  # white space between two words of a form, as in all patterns of words
# The longest words that may stand before a keyword, in code points.
_LEAD_BACK = 40
_LONGEST = 1000  # of what a pattern matches


@dataclass(frozen=True, slots=True)
class Lowered:
    """A text, the same in small letters, one for one, and where its keywords stand."""

    text: str
    small: str
    _places: tuple[list[int], ...]  # by keyword, in order

    def places(self, keyword: Keyword, start: int, end: int) -> Sequence[int]:
        """Return where words of a kind begin between two offsets, in order."""
        places = self._places[keyword]
        first = bisect_left(places, start)
        if first == len(places) or places[first] >= end:
            return ()  # as mostly
        return places[first : bisect_left(places, end, first)]

    def holds(self, keyword: Keyword, start: int, end: int) -> bool:
        """Tell whether a word of a kind begins between two offsets."""
        places = self._places[keyword]
        first = bisect_left(places, start)
        return first < len(places) and places[first] < end

    def all_places(self, keyword: Keyword) -> Sequence[int]:
        """Return where words of a kind begin, in order."""
        return self._places[keyword]


def lowered(text: str, ends: Iterable[int] = ()) -> Lowered:
    """Return `text` with its small letters at the same offsets.

    `ends` are those of its sentences: some cut a word, which then ends there.
    """
    small = text.replace("\u0130", "i").lower()  # the one letter that has two code points in small
    cuts = sorted(end for end in ends if small[end - 1 : end + 1].isalnum())
    places = _in_any_case(_Narrow(small), cuts)
    for keyword, pattern in _CAPITAL.items():
        for start, stop in pairwise((0, *cuts, len(text))):
            places[keyword].update(found.start() for found in pattern.finditer(text, start, stop))
    return Lowered(text, small, tuple(map(sorted, places)))


class _Narrow:
    """A text with one space wherever white space parts two words of a form."""

    def __init__(self, small: str) -> None:
        small = _BLANK.sub(" ", small)
        wide = list(_wide(small))
        # Where each run that was longer ends, in the text as it was and here.
        self._ends = [run.end for run in wide]
        self._dropped = [0, *accumulate(len(run) - 1 for run in wide)]
        self._ends_here = [
            end - lost for end, lost in zip(self._ends, self._dropped[1:], strict=True)
        ]
        starts = [run.start + 1 for run in wide]
        kept = zip([0, *self._ends], [*starts, len(small)], strict=True)
        self.text = "".join(small[start:end] for start, end in kept)

    def offset_of(self, offset: int) -> int:
        """Return where what stood at `offset` of the text as it was stands here."""
        return offset - self._dropped[bisect_right(self._ends, offset)]

    def origins(self, offsets: Sequence[int]) -> Sequence[int]:
        """Return where what stands at `offsets` here stood."""
        if not self._ends:  # as mostly
            return offsets
        ends, dropped = self._ends_here, self._dropped
        return [offset + dropped[bisect_right(ends, offset)] for offset in offsets]


def _wide(text: str) -> Iterator[Span]:
    """Yield the runs of spaces that stand for one between two words of a form."""
    at = text.find("  ")
    while at >= 0:
        end = at + 2
        while text.startswith(" ", end):
            end += 1
        if end - at <= _WIDEST:
            yield Span(start=at, end=end)
        at = text.find("  ", end)


def _in_any_case(narrow: _Narrow, cuts: Iterable[int]) -> tuple[set[int], ...]:
    """Return where keywords stand in small letters, by their kinds; a word may end at `cuts`."""
    places: tuple[list[int], ...] = tuple([] for _ in Keyword)
    ends = frozenset(map(narrow.offset_of, cuts))
    marked = f" {narrow.text} "  # so that something stands before and behind each word
    for number, start, end in _AUTOMATON.find_matches_as_indexes(marked, overlapping=True):
        before, behind = marked[start - 1], marked[end]
        if before.isalnum() or before == "_":
            continue
        whole, begun = _KINDS[number]
        for keyword in begun:
            places[keyword].append(start - 1)
        if (behind.isalnum() or behind == "_") and end - 1 not in ends:
            continue
        for keyword in whole:
            places[keyword].append(start - 1)
    return tuple(set(narrow.origins(found)) for found in places)


def within_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` in order, none of which goes on in the next line.

    White space in a pattern takes in the end of a line, behind which another block begins:
    "... hội nghị" and "Quyết định 5/QĐ-X ..." name no "Nghị quyết".
    """
    position = 0
    while found := pattern.search(text, position):
        end = text.find("\n", found.start(), found.end())
        whole = found if end < 0 else pattern.match(text, found.start(), end)
        if whole:
            yield whole
        position = max(whole.end() if whole else 0, found.start() + 1)


def found_by(
    keyword: Keyword,
    pattern: re.Pattern[str],
    text: Lowered,
    span: Span,
    *,
    lead: re.Pattern[str] | None = None,
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern`, which opens with a keyword, within a span in order.

    Other words may stand before it: `lead` matches these alone, in small letters, up to
    where they end. No match goes on in the next line.
    """
    position = span.start
    for at in text.places(keyword, span.start, span.end):
        if at < position:
            continue
        led = lead.search(text.small, max(position, at - _LEAD_BACK), at) if lead else None
        line = text.text.find("\n", at, min(span.end, at + _LONGEST))
        stop = line if line >= 0 else span.end
        if match := pattern.match(text.text, led.start() if led else at, stop):
            yield match
            position = match.end()
