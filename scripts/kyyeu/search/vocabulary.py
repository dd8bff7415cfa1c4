"""The words of the texts: numbered while they are read, and listed by frequency and by key."""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kyyeu.search.analysis import keys
from kyyeu.search.characters import token_pattern
from kyyeu.search.codec import ALPHABET, BASE, Json, dense

# How texts are coded: below ONE the character is a word of the table, below LITERAL two are;
# LITERAL and a number are a word that only the piece lists.
ONE, LITERAL = 42, 91
IN_TABLE = ONE + (LITERAL - ONE) * BASE
# Keys beyond these most frequent ones are found as they are, but neither completed nor mended.
MOST_KEYS = 50_000
_PIECE = 12_000


@dataclass(frozen=True, slots=True)
class Read:
    """A text read: its words as numbers, and what stands before, between and after them."""

    words: list[int]
    between: list[str]


class _Numbered(dict[str, int]):
    """Numbers for words (or for what stands between them) in the order they are met."""

    def __init__(self, owner: Words, *, is_word: bool) -> None:
        """Start with nothing read or kept."""
        super().__init__()
        self.owner = owner
        self.is_word = is_word

    def __missing__(self, written: str) -> int:
        number = self[written] = len(self.owner.written)
        self.owner.written.append(written)
        if "0" <= written[:1] <= "9":
            self.owner.numeric.add(number)
        self.owner.keys.append(keys(written) if self.is_word else ("", ""))
        return number


class Words:
    """All distinct words and separators, by number, and how often the texts hold each."""

    def __init__(self) -> None:
        """Start with nothing read or kept."""
        self.written: list[str] = []
        self.keys: list[tuple[str, str]] = []
        self.words = _Numbered(self, is_word=True)
        self.marks = _Numbered(self, is_word=False)
        self.numeric: set[int] = set()
        self.stream = array("I")
        self._split = token_pattern().split

    def read(self, text: str) -> Read:
        """Return the words of a text."""
        parts = self._split(text)
        number = self.words
        return Read([number[word] for word in parts[1::2]], parts[0::2])

    def keep(self, line: Read) -> int:
        """Take a text into the stream of all texts; return how many numbers it makes.

        Between two words one space is understood; everything else is a number too.
        """
        start = len(self.stream)
        marks, between = self.marks, line.between
        numbers = [marks[between[0]]] if between[0] else []
        for word, after in zip(line.words, between[1:], strict=True):
            numbers.append(word)
            if after != " ":
                numbers.append(marks[after])
        if line.words and not between[-1]:
            numbers.pop()
        self.stream.extend(numbers)
        return len(self.stream) - start

    def ranked(self) -> list[int]:
        """Return the numbers that the table holds, most frequent first."""
        counts = [0] * len(self.written)
        for number in self.stream:
            counts[number] += 1
        return heapq.nsmallest(
            IN_TABLE, range(len(counts)), key=lambda n: (-counts[n], self.written[n])
        )

    def table(self) -> tuple[Json, list[str]]:
        """Return the piece `words`, and the code of each number: empty where it has none."""
        ranked = self.ranked()
        found = [""] * len(self.written)
        for rank, number in enumerate(ranked):
            if rank < ONE:
                found[number] = ALPHABET[rank]
            else:
                high, low = divmod(rank - ONE, BASE)
                found[number] = ALPHABET[ONE + high] + ALPHABET[low]
        return ["\n".join(self.written[number] for number in ranked)], found


def vocabulary(counts: Mapping[str, int]) -> tuple[list[Json], list[str]]:
    """Return the pieces of folded keys with their counts, and the first key of each."""
    kept = sorted(heapq.nsmallest(MOST_KEYS, counts, key=lambda key: (-counts[key], key)))
    pieces: list[Json] = []
    firsts: list[str] = []
    start = size = 0
    for place, key in enumerate(kept):
        size += len(key) // 2 + 3
        if size > _PIECE or place == len(kept) - 1:
            pieces.append(_front_coded(kept[start : place + 1], counts))
            firsts.append(kept[start])
            start, size = place + 1, 0
    return pieces, firsts


def _front_coded(kept: Sequence[str], counts: Mapping[str, int]) -> Json:
    """Return sorted keys, each as how much it shares with the one before and the rest of it."""
    shared = [0, *(_shared(one, two) for one, two in pairwise(kept))]
    rest = " ".join(key[start:] for key, start in zip(kept, shared, strict=True))
    return [
        "".join(dense(start) for start in shared),
        rest,
        "".join(dense(counts[key]) for key in kept),
    ]


def _shared(one: str, two: str) -> int:
    """Return how many letters two keys begin with alike."""
    length = 0
    while length < min(len(one), len(two)) and one[length] == two[length]:
        length += 1
    return length
