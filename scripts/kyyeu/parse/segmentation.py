"""Which of the commas and coordinators of a list part its entries: the choice that scores best.

Every comma, "và" or "đến" may be a cut. A cut is worth something where an entry plainly begins
behind it and costs something where the words round it belong together; what an entry itself is
like counts, too. `tables.cuts` says what each is worth; the choice with the highest sum is
taken, and of two as good the one with fewer entries.
"""

from __future__ import annotations

from kyyeu.parse.comma_features import WORTH, Listed, Mark

Cuts = tuple[int, ...]

MOST_ENTRIES = 16
MOST_MARKS = 40
_MOST_INNER = 7  # marks within one entry: the time grows with the number of marks
_LEAST_WORTH = -1  # of each cut where the text says how many entries there are


def best_cuts(listed: Listed, count: int | None, *, ranged: bool) -> Cuts | None:
    """Return the numbers of the marks that part entries: as many entries as are promised.

    `ranged`: one of them must be "đến". None where no such choice is.
    """
    # Whether "đến" and the last coordinator are behind, how many entries there are: the best
    # choice that ends in a cut at each mark.
    best: list[dict[tuple[bool, bool, int], tuple[int, Cuts]]] = [{(False, False, 0): (0, ())}]
    size = len(listed.marks)
    for number in range(1, size + 2):
        here: dict[tuple[bool, bool, int], tuple[int, Cuts]] = {}
        mark = listed.marks[number - 1] if number <= size else None
        worth = listed.at_mark(number) if mark else 0
        for before in range(max(0, number - 1 - _MOST_INNER), number):
            added = worth + listed.entry(before, number - 1)
            for (to, last, entries), (score, cuts) in best[before].items():
                state = _after(mark, to=to, last=last)
                if state is None or entries == MOST_ENTRIES:
                    continue
                key = (*state, entries + 1)
                further = 0
                if mark is None and last:
                    further = WORTH["comma in last"] * (number - before - 1)
                elif mark and to and mark.kind == "comma":
                    further = WORTH["behind range"]
                found = (score + added + further, (*cuts, number))
                if key not in here or found[0] > here[key][0]:
                    here[key] = found
        best.append(here)
    done = [
        (score, -entries, cuts[:-1])
        for (to, _, entries), (score, cuts) in best[-1].items()
        if to == ranged
    ]
    if count is None or not done:
        return max(done)[2] if done else None
    promised = max((one for one in done if one[1] == -count), default=None)
    if promised is None or any(listed.at_mark(cut) < _LEAST_WORTH for cut in promised[2]):
        return None
    return promised[2]


def _after(mark: Mark | None, *, to: bool, last: bool) -> tuple[bool, bool] | None:
    """Return what is behind once a mark is a cut, None where it can be none there."""
    if mark is None:
        return to, last
    if last or (mark.kind == "to" and to):
        return None
    return to or mark.kind == "to", mark.kind == "and"
