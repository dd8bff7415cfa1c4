"""Many phrases looked for in a text at once, on whole words, whatever their number.

One Aho-Corasick automaton holds all phrases, so that a text is read once: the cost is that
of the text and of what is found in it, not of the phrases. The automaton sees words (keys),
not letters: each stands between two marks, so no phrase is found within a word, and a
barrier stands wherever two words cannot belong to one phrase. Of a long text it is shown only
where a coarser look, at the order of the words and not at what parts them, has found one: that
look remembers what it has read between two spaces, which is mostly there again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from operator import itemgetter
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick

from kyyeu.text.span import Span
from kyyeu.text.syllables import Words

Value = TypeVar("Value")

_EDGE, _BARRIER, _COMMA = "\x1f", "\x1e", ","
# What may stand between two words of a phrase; anything longer parts them.
_JOINING = re.compile(r"[\s\-\u2010-\u2013/&'\u2019]{0,6}")
_COMMA_GAP = re.compile(r"\s?,\s{0,4}")
_SHORT = 2_000  # code points: reading all words of less costs no more
# A comma before these stands or falls by the writer's taste.
_AND = frozenset(("and", "or", "và", "hoặc"))


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A phrase found at `span`, with what it stands for."""

    span: Span
    value: Value


class Phrases(Generic[Value]):
    """Phrases, each with a value, ready to be looked for in any number of texts."""

    def __init__(self, phrases: Iterable[tuple[str, Value]], words: Callable[[str], Words]) -> None:
        """Index (phrase, value) pairs; `words` cuts phrases and texts alike.

        A phrase without a word is left out. One phrase may stand for several values.
        """
        self._words = words
        values: dict[str, list[Value]] = defaultdict(list)
        for phrase, value in phrases:
            pieces, _ = _spelt(phrase, words(phrase), "")
            if pieces:
                values["".join(pieces)].append(value)
        self._values: list[list[Value]] = list(values.values())
        self._automaton = AhoCorasick(list(values))
        without_commas = dict.fromkeys(phrase.replace(_COMMA, "") for phrase in values)
        self._coarse = AhoCorasick(list(without_commas))

    def find(self, text: str) -> list[Found[Value]]:
        """Return every phrase in `text`, also those within others, by start, longest first."""
        if not self._values:
            return []
        words = self._words_near(text)
        pieces, starts = _spelt(text, words, _BARRIER)
        matches = self._automaton.find_matches_as_indexes("".join(pieces), overlapping=True)
        found = []
        for number, start, end in matches:
            first, last = bisect_left(starts, start), bisect_left(starts, end) - 1
            span = Span(start=words.places[first][0], end=words.places[last][1])
            found += [Found(span, value) for value in self._values[number]]
        found.sort(key=lambda item: (item.span.start, -item.span.end))
        return found

    def _words_near(self, text: str) -> Words:
        """Return the words of `text`, without most of those that stand in no phrase."""
        if len(text) < _SHORT:
            return self._words(text)
        runs = [(start, self._words(text[start:end])) for start, end in self._near(text)]
        return Words(
            list(chain.from_iterable(words.keys for _, words in runs)),
            [(at + start, at + end) for at, words in runs for start, end in words.places],
        )

    def _near(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield from which space to which the words of a phrase follow each other."""
        parts = text.split(" ")
        keys = list(map(_Keys(self._words).__getitem__, parts))
        matches = self._coarse.find_matches_as_indexes("".join(keys), overlapping=True)
        key_ends = list(accumulate(map(len, keys)))
        starts = [0, *accumulate(len(part) + 1 for part in parts)]
        position, end = 0, 0
        for _, first, behind in sorted(matches, key=itemgetter(1)):
            start = starts[bisect_right(key_ends, first)]
            stop = starts[bisect_left(key_ends, behind) + 1] - 1
            if start > end:
                yield position, end
                position = start
            end = max(end, stop)
        yield position, end


class _Keys(dict[str, str]):
    """The words of what stands between two spaces, as the automaton sees them."""

    def __init__(self, words: Callable[[str], Words]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, part: str) -> str:
        self[part] = keys = "".join(f"{_EDGE}{key}{_EDGE}" for key in self._words(part).keys)
        return keys


def _spelt(text: str, words: Words, barrier: str) -> tuple[list[str], list[int]]:
    """Return the words as the automaton sees them, and where each starts there.

    A comma within a phrase is a part of it; other marks that join words are not.
    """
    pieces: list[str] = []
    starts: list[int] = []
    position = 0
    end = words.places[0][0] if words.places else 0
    for key, (start, stop) in zip(words.keys, words.places, strict=True):
        gap = text[end:start]
        if gap != " " and pieces and (between := _between(gap, key, barrier)):
            pieces.append(between)
            position += 1
        starts.append(position)
        pieces.append(f"{_EDGE}{key}{_EDGE}")
        position += len(key) + 2
        end = stop
    return pieces, starts


def _between(gap: str, following: str, barrier: str) -> str:
    """Return what stands between two words: nothing, a comma or a barrier.

    A full stop parts them where a space follows it, not in 4.0; so does a blank line.
    """
    if gap in {" ", "."} or (_JOINING.fullmatch(gap) and gap.count("\n") < 2):
        return ""
    if _COMMA_GAP.fullmatch(gap):
        return "" if following in _AND else _COMMA
    return barrier


def longest(found: Iterable[Found[Value]]) -> list[Found[Value]]:
    """Return what is left of phrases (in the order of `find`) when none may overlap.

    The first to start wins, the longest of those; of several values of one phrase the first.
    """
    kept: list[Found[Value]] = []
    for item in found:
        if not kept or kept[-1].span.end <= item.span.start:
            kept.append(item)
    return kept


def outside(found: Iterable[Found[Value]], names: Sequence[Span]) -> list[Found[Value]]:
    """Return the phrases that share nothing with any of `names`, or hold the whole of it.

    `names` stand in order and do not overlap.
    """
    ends = [name.end for name in names]

    def is_free(span: Span) -> bool:
        for index in range(bisect_left(ends, span.start + 1), len(names)):
            if names[index].start >= span.end:
                return True
            if not span.contains(names[index]):
                return False
        return True

    return [item for item in found if is_free(item.span)]
