"""Sentences of the same words in two versions of a text, paired where nothing is left open.

Words that stand once in both versions are the same sentence wherever it moved. Twins
(words that stand more than once) say nothing by themselves: they are paired only between
the same two neighbours, one of them next to it or next to a twin so paired, and only where
none of them can have changed places and every shortest way from the one version to the
other pairs them alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

# Above so many comparisons, twins between two neighbours are left open.
_MOST_CELLS = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What stands between the same two neighbours: half-open ranges of both versions."""

    old: range
    new: range


def same_words(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Pair the sentences of `old` with those of the same words in `new`, by position."""
    old_count, new_count = Counter(old), Counter(new)
    place = {text: index for index, text in enumerate(new)}
    pairs = {
        index: place[text]
        for index, text in enumerate(old)
        if old_count[text] == 1 == new_count[text]
    }
    for gap in tuple(gaps(pairs, len(old), len(new))):
        aligned = dict(_aligned(old, new, gap))
        bounds = {gap.old.start - 1: gap.new.start - 1, gap.old.stop: gap.new.stop}
        known = {**bounds, **aligned}
        pairs |= {
            i: j
            for i, j in aligned.items()
            if known.get(i - 1) == j - 1 or known.get(i + 1) == j + 1
        }
    return pairs


def gaps(pairs: dict[int, int], old_count: int, new_count: int) -> Iterator[Gap]:
    """Yield what stands between two pairs that follow one another in both versions.

    The beginning and the end of the text count as pairs.
    """
    by_old = [(-1, -1), *sorted(pairs.items()), (old_count, new_count)]
    by_new = sorted(place for _, place in by_old)
    following = dict(pairwise(by_new))
    for (before, start), (after, end) in pairwise(by_old):
        if following.get(start) == end and after - before > 1 and end - start > 1:
            yield Gap(old=range(before + 1, after), new=range(start + 1, end))


def _aligned(old: Sequence[str], new: Sequence[str], gap: Gap) -> Iterator[tuple[int, int]]:
    """Yield the pairs that every longest common subsequence of a gap holds."""
    left = [old[index] for index in gap.old]
    right = [new[index] for index in gap.new]
    if left == right:
        yield from zip(gap.old, gap.new, strict=True)
        return
    if len(left) * len(right) > _MOST_CELLS or set(left).isdisjoint(right):
        return
    ahead = _lengths(left, right)
    behind = _lengths(left[::-1], right[::-1])
    longest = ahead[len(left)][len(right)]
    if longest < (Counter(left) & Counter(right)).total():
        return  # some of these words changed places: nothing tells which of the twins did
    by_rank: dict[int, list[tuple[int, int]]] = {}
    for i, text in enumerate(left):
        for j, other in enumerate(right):
            rank = ahead[i][j]
            rest = behind[len(left) - i - 1][len(right) - j - 1]
            if text == other and rank + 1 + rest == longest:
                by_rank.setdefault(rank, []).append((gap.old[i], gap.new[j]))
    # Each of them holds one pair of each rank: the only one of its rank is in all of them.
    yield from (found[0] for found in by_rank.values() if len(found) == 1)


def _lengths(left: Sequence[str], right: Sequence[str]) -> list[list[int]]:
    """Return the length of the longest common subsequence of each two beginnings."""
    table = [[0] * (len(right) + 1)]
    for text in left:
        above = table[-1]
        row = [0]
        for j, other in enumerate(right):
            row.append(above[j] + 1 if text == other else max(above[j + 1], row[j]))
        table.append(row)
    return table
