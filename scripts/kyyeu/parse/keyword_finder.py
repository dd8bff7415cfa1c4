"""Where keywords stand in a text, all of them found in one reading by one automaton."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from ahocorasick_rs import AhoCorasick

from kyyeu.parse.tables.keywords import BEGUN, CAPITAL, FORMS, Keyword
from kyyeu.text.span import Span


def _by_words(table: Mapping[Keyword, Iterable[str]]) -> dict[str, tuple[Keyword, ...]]:
    """Return the kinds of keyword that each form is, by its words in small letters."""
    pairs = {(form.lower(), keyword) for keyword, forms in table.items() for form in forms}
    found: dict[str, tuple[Keyword, ...]] = {}
    for words, keyword in sorted(pairs):
        found[words] = (*found.get(words, ()), keyword)
    return found


_WHOLE, _CAPITAL, _BEGUN = map(_by_words, (FORMS, CAPITAL, BEGUN))
_WORDS = tuple(dict.fromkeys((*_WHOLE, *_CAPITAL, *_BEGUN)))
_AUTOMATON = AhoCorasick(_WORDS)
# White space other than the space, which forms are written with.
_BLANKS = tuple(chr(code) for code in range(0x3001) if chr(code).isspace() and code != 0x20)
_SURROGATE = re.compile("[\ud800-\udfff]")
_WIDEST = 3  # white space between two words of a form, as in all patterns of words


def keywords_in(text: str, small: str, cuts: Iterable[int]) -> tuple[list[int], ...]:
    """Return where the keywords of each kind begin in `text`, in order.

    `small` is the text in small letters; `cuts` are the offsets where a word ends though a
    letter follows.
    """
    places: tuple[list[int], ...] = tuple([] for _ in Keyword)
    narrow = _Narrow(small)
    whole, begun = _words_in(narrow, cuts)
    for number, words in enumerate(_WORDS):
        if found := narrow.origins(whole[number]):
            for keyword in (*_WHOLE.get(words, ()), *_BEGUN.get(words, ())):
                places[keyword].extend(found)
            for keyword in _CAPITAL.get(words, ()):
                places[keyword].extend(at for at in found if text[at].isupper())
        if begun[number]:
            for keyword in _BEGUN.get(words, ()):
                places[keyword].extend(narrow.origins(begun[number]))
    for found in places:
        found.sort()
    return tuple(list(dict.fromkeys(found)) for found in places)


class _Narrow:
    """A text with one space wherever white space parts two words of a form."""

    def __init__(self, small: str) -> None:
        for blank in _BLANKS:
            small = small.replace(blank, " ")
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

    def origins(self, offsets: list[int]) -> list[int]:
        """Return where what stands at `offsets` here stood in the text as it was."""
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


def _found(text: str) -> list[tuple[int, int, int]]:
    """Return each word of the automaton in `text`: its number, where it begins and ends."""
    try:
        return _AUTOMATON.find_matches_as_indexes(text, overlapping=True)
    except UnicodeEncodeError:  # a lone half of a character, which UTF-8 cannot carry
        carried = _SURROGATE.sub("\ufffd", text)
        return _AUTOMATON.find_matches_as_indexes(carried, overlapping=True)


def _words_in(narrow: _Narrow, cuts: Iterable[int]) -> tuple[list[list[int]], list[list[int]]]:
    """Return where each word begins in a text, as a whole word and as the beginning of one."""
    whole: list[list[int]] = [[] for _ in _WORDS]
    begun: list[list[int]] = [[] for _ in _WORDS]
    ends = frozenset(map(narrow.offset_of, cuts))
    marked = f" {narrow.text} "  # so that something stands before and behind each word
    for number, start, end in _found(marked):
        before, behind = marked[start - 1], marked[end]
        if before != " " and (before.isalnum() or before == "_"):  # a space: as mostly
            continue
        if behind == " " or not (behind.isalnum() or behind == "_") or end - 1 in ends:
            whole[number].append(start - 1)
        else:
            begun[number].append(start - 1)
    return whole, begun
