"""Facts that stand on both sides, but in each other's place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kyyeu.i18n.parity.facts import Fact

_COUNTED = ("figure", "percentage", "date")
_Two = tuple[list[Fact], list[Fact]]
_TO = re.compile(
    r"\s?(?:[-–—]|đến|tới|lên|lên đến|xuống|xuống còn|còn|to|until|up to|down to)"
    r"\s?(?:gần|hơn|khoảng|some|about|nearly|ngày|the)?\s?(?:VND|USD|US\$|\$|€)?\s?"
)


def shifted(theirs: Sequence[Fact], ours: Sequence[Fact]) -> _Two:
    """Return figures that one side has in another's place: 2030 and 2045, twice 2045.

    Only where one is there less often and another more often: a figure said twice and
    translated once is none.
    """
    left, right = _counted(theirs), _counted(ours)
    fewer = {key for key in left if 0 < right[key] < left[key]}
    more = {key for key in right if 0 < left[key] < right[key]}
    if not fewer or not more:
        return [], []
    return (
        [fact for fact in theirs if fact.needs and fact.gives & fewer],
        [fact for fact in ours if fact.needs and fact.gives & more],
    )


def _counted(facts: Iterable[Fact]) -> Counter[str]:
    return Counter(
        key
        for fact in facts
        if len(fact.gives) == 1 and fact.needs and fact.kind in _COUNTED
        for key in fact.gives
    )


def turned(vi: str, theirs: Sequence[Fact], en: str, ours: Sequence[Fact]) -> _Two:
    """Return the ends of a range that runs the other way: "từ 18% lên 40%", "from 40% to 18%"."""
    left, right = list(_ranges(vi, theirs)), list(_ranges(en, ours))
    for first, last in left:
        for start, end in right:
            crossed = first.gives & end.gives and last.gives & start.gives
            if crossed and not (first.gives & start.gives or last.gives & end.gives):
                return [first, last], [start, end]
    return [], []


def _ranges(text: str, facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    counted = [fact for fact in facts if fact.needs and fact.kind in _COUNTED]
    counted.sort(key=lambda fact: fact.start)
    for first, last in pairwise(counted):
        if first.end <= last.start and _TO.fullmatch(text, first.end, last.start):
            yield first, last


def exchanged(theirs: Sequence[Fact], ours: Sequence[Fact]) -> _Two:
    """Return people who stand in another order: translators hardly ever change it."""
    left, right = _people(theirs), _people(ours)
    both = left.keys() & right.keys()
    first = [key for key in left if key in both]
    second = [key for key in right if key in both]
    if first == second:
        return [], []
    places = [
        index for index, pair in enumerate(zip(first, second, strict=True)) if len({*pair}) > 1
    ]
    return [left[first[index]] for index in places], [right[second[index]] for index in places]


def _people(facts: Sequence[Fact]) -> dict[str, Fact]:
    """Return who is named in full, by key, in the order of their first mention."""
    found: dict[str, Fact] = {}
    for fact in sorted(facts, key=lambda fact: fact.start):
        if fact.kind == "person" and fact.needs:
            for key in fact.gives:
                if key.startswith("person:") and " " in key:
                    found.setdefault(key, fact)
    return found
