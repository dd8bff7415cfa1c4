"""Which of the commas and coordinators of a list part its entries: the choice that scores best.

Every comma, "và" or "đến" may be a cut. A choice of cuts is worth the sum of what its features
are worth (`comma_features`): those of each cut, of each entry, of entries side by side and of
their number. The best choice is found exactly, in a time that grows with the number of marks.

This is a semi-Markov conditional random field (Sarawagi and Cohen, 2004) whose weights are
rounded to whole numbers, so that every machine adds up alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from importlib.resources import files

from kyyeu.parse.comma_features import Listed, Mark

Cuts = tuple[int, ...]
_State = tuple[bool, int]  # whether "đến" is behind, how many entries there are

WORTH: Mapping[str, int] = json.loads(
    files("kyyeu.parse.tables").joinpath("cuts.json").read_text(encoding="utf-8")
)
# What a natural logarithm of odds is in the whole numbers of the weights.
SCALE = 20
MOST_ENTRIES = 16
MOST_MARKS = 40
MOST_INNER = 8  # marks within one entry
# How much less likely than the best choice one of as many entries as are promised may be.
_LEAST_LIKELY = 4 * SCALE
_SURE = SCALE * 3 // 2


def best_cuts(listed: Listed, count: int | None, *, ranged: bool) -> Cuts | None:
    """Return the numbers of the marks that part entries: as many entries as are promised.

    `ranged`: one of them must be "đến". None where no such choice is.
    """
    found = [one for one in _choices(listed) if one[0][0] == ranged]
    if not found:
        return None
    best = max(found, key=lambda one: (one[1], -one[0][1]))
    if count is None:
        return best[2]
    promised = max(
        (one for one in found if one[0][1] == count), key=lambda one: one[1], default=None
    )
    if promised is None or promised[1] < best[1] - _LEAST_LIKELY:
        return None
    return promised[2]


def is_sure(listed: Listed, cuts: Cuts) -> bool:
    """Tell whether each cut of a choice makes it likelier by far than a list of one entry."""
    gained = worth(listed.features(cuts)) - worth(listed.features(()))
    return gained >= _SURE * len(cuts)


def _choices(listed: Listed) -> Iterable[tuple[_State, int, Cuts]]:
    """Return the best choice for each state at the end of a list, with what it is worth."""
    size = len(listed.marks)
    at_mark = [0, *(worth(listed.features_at(number)) for number in range(1, size + 1))]
    # By the piece with which the next entry begins.
    best: list[dict[_State, tuple[int, Cuts]]] = [{} for _ in range(size + 2)]
    best[0] = {(False, 1): (0, ())}
    done: dict[_State, tuple[int, Cuts]] = {}
    for first in range(size + 1):
        for last in range(first, min(size, first + MOST_INNER) + 1) if best[first] else ():
            entry = worth(listed.features_of(first, last))
            cut = last + 1
            mark = listed.marks[last] if last < size else None
            parted = at_mark[cut] + worth(listed.features_between(first, cut)) if mark else 0
            for state, (score, cuts) in best[first].items():
                if mark is None:
                    whole = score + entry + worth(listed.features_of_all(cuts))
                    _keep(done, state, whole, cuts)
                elif (after := _after(state, mark)) is not None:
                    _keep(best[cut], after, score + entry + parted, (*cuts, cut))
    return [(state, score, cuts) for state, (score, cuts) in done.items()]


def _keep(found: dict[_State, tuple[int, Cuts]], state: _State, score: int, cuts: Cuts) -> None:
    if state not in found or score > found[state][0]:
        found[state] = (score, cuts)


def _after(state: _State, mark: Mark) -> _State | None:
    """Return the state behind a cut at a mark, None where it can be none there."""
    to, entries = state
    if entries == MOST_ENTRIES or (mark.kind == "to" and to):
        return None
    return to or mark.kind == "to", entries + 1


def worth(features: Iterable[str]) -> int:
    """Return what some features are worth together."""
    return sum(WORTH.get(name, 0) for name in features)
