"""How well passages answer: words among places, in whole numbers alone.

search-ranking.js does the same. A passage answers where each slot is met in one of its fields.
Words side by side in their order count most, then near each other in their order, then in any
order, then anywhere; within each of these a title counts more than a heading and a heading
more than text, and words as typed more than otherwise spelled ones.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kyyeu.search.query import AS_TYPED
from kyyeu.search.reader import HEADING, PASSAGE, PLACE, TITLE

TOGETHER, NEAR_BY, SCATTERED = 5000, 2400, 100
IN_ORDER = 150
IN_TITLE, IN_HEADING = 500, 250
WHOLE = 300  # a title or heading that is nothing but the words
# All words as typed, in a text, are worth more than one otherwise spelled in a title that is
# nothing else; below that the mean of all words counts, by how well each is met.
ALL_AS_TYPED = 1400
SPELLED = (0, 150, 250, 300)
OWN_PAGE = 200  # the page of the document or speaker named, before others named after them
VIA = 300  # less for what the glossary alone finds
GAP, WIDEST = 100, 15  # less for each word among those wanted, up to so many

# How close the words stand: anywhere, within twice their number, side by side in order.
ANYWHERE, NEAR, ADJACENT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers, with a place (or -1) for each slot of variant number `variant`."""

    score: int
    passage: int
    places: tuple[int, ...]
    closeness: int
    variant: int


@dataclass(frozen=True, slots=True)
class Field:
    """What ranking needs to know of titles and headings.

    `lengths` maps passage * PASSAGE + field to words; `own` holds passages that are the page
    of a document or speaker.
    """

    lengths: Mapping[int, int]
    own: range | frozenset[int] | Sequence[int]


def answers(lists: Sequence[Sequence[int]]) -> Iterator[tuple[int, list[Sequence[int]]]]:
    """Yield each passage that stands in all lists, with the part of each that is in it."""
    order = sorted(range(len(lists)), key=lambda number: len(lists[number]))
    at = [0] * len(lists)
    rarest = lists[order[0]]
    place = 0
    while place < len(rarest):
        passage = rarest[place] // PASSAGE
        for number in order:
            found = lists[number]
            at[number] = bisect_left(found, passage * PASSAGE, at[number])
            if at[number] == len(found):
                return
            if found[at[number]] >= (passage + 1) * PASSAGE:
                next_passage = found[at[number]] // PASSAGE
                place = bisect_left(rarest, next_passage * PASSAGE, place)
                break
        else:
            parts: list[Sequence[int]] = []
            for number, found in enumerate(lists):
                end = bisect_left(found, (passage + 1) * PASSAGE, at[number])
                parts.append(found[at[number] : end])
            yield passage, parts
            place = bisect_left(rarest, (passage + 1) * PASSAGE, place)


def hits(
    lists: Sequence[Sequence[int]],
    quoted: Sequence[tuple[int, int]],
    field: Field,
    variant: int,
    less: int,
) -> Iterator[Hit]:
    """Yield the passages that answer a variant; `less` is taken off each score."""
    for passage, parts in answers(lists):
        if all(_side_by_side(parts[start:end]) for start, end in quoted):
            score, chain, closeness = _best(passage, parts, field)
            places = tuple(value % PASSAGE // PLACE for value in chain)
            yield Hit(score - less, passage, places, closeness, variant)


def _best(passage: int, parts: Sequence[Sequence[int]], field: Field) -> tuple[int, list[int], int]:
    """Return the score of a passage, the value chosen of each part, and how close they are."""
    best, score = None, -1
    for chain in _side_by_side(parts):
        worth = TOGETHER + _weight(passage, chain, field)
        if worth > score:
            best, score = chain, worth
    if best is not None:
        return score, best, ADJACENT
    chain = _any_order(parts)
    score = NEAR_BY - GAP * min(_gap(chain), WIDEST)
    ordered = _in_order(parts)
    if ordered is not None:
        worth = NEAR_BY + IN_ORDER - GAP * min(_gap(ordered), WIDEST)
        if worth >= score:
            chain, score = ordered, worth
    if _field(min(chain)) != _field(max(chain)):
        return SCATTERED + _spelled(chain), chain, ANYWHERE
    closeness = NEAR if _gap(chain) <= len(parts) else ANYWHERE
    return score + _weight(passage, chain, field), chain, closeness


def _field(value: int) -> int:
    place = value % PASSAGE // PLACE
    return TITLE if place >= TITLE else HEADING if place >= HEADING else 0


def _spelled(chain: Sequence[int]) -> int:
    if all(value % PLACE == AS_TYPED for value in chain):
        return ALL_AS_TYPED
    return sum(SPELLED[value % PLACE] for value in chain) // len(chain)


def _weight(passage: int, chain: Sequence[int], field: Field) -> int:
    """Return what the field and the spelling add."""
    where = _field(chain[0])
    weight = _spelled(chain)
    if where:
        length = max(field.lengths.get(passage * PASSAGE + where, 1), len(chain))
        weight += WHOLE * len(chain) // length
        weight += IN_TITLE if where == TITLE else IN_HEADING
        if where == TITLE and passage in field.own:
            weight += OWN_PAGE
    return weight


def _side_by_side(parts: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return each way in which one value of each part stands right behind the one before."""
    chains = [[value] for value in parts[0]]
    for part in parts[1:]:
        following = {value // PLACE: value for value in part}
        chains = [
            [*chain, following[place]]
            for chain in chains
            if (place := chain[-1] // PLACE + 1) in following
        ]
        if not chains:
            break
    return chains


def _gap(chain: Sequence[int]) -> int:
    """Return how many other words stand among the words of a chain."""
    width = (max(chain) - min(chain)) // PLACE + 1
    return max(width - len(chain), 0)


def _in_order(parts: Sequence[Sequence[int]]) -> list[int] | None:
    """Return the narrowest chain of the words in their order; None where there is none."""
    at = [0] * len(parts)
    best: list[int] | None = None
    for first in parts[0]:
        chain = [first]
        for number in range(1, len(parts)):
            part = parts[number]
            while at[number] < len(part) and part[at[number]] // PLACE <= chain[-1] // PLACE:
                at[number] += 1
            if at[number] == len(part):
                return best
            chain.append(part[at[number]])
        if best is None or _gap(chain) < _gap(best):
            best = chain
    return best


def _any_order(parts: Sequence[Sequence[int]]) -> list[int]:
    """Return the narrowest stretch that holds a value of each part, by part."""
    merged = sorted((value, number) for number, part in enumerate(parts) for value in part)
    last = [-1] * len(parts)
    best: list[int] = []
    width = missing = 0
    missing = len(parts)
    for value, number in merged:
        missing -= last[number] < 0
        last[number] = value
        if not missing and (not best or value - min(last) < width):
            best, width = list(last), value - min(last)
    return best


def holes(lists: Sequence[Sequence[int]], hole: int, most: int) -> list[int]:
    """Return where the words stand side by side in order but for one, which may be any.

    Values are passage * PASSAGE + place * PLACE of the one left out; at most `most`.
    """
    others = [number for number in range(len(lists)) if number != hole]
    rarest = min(others, key=lambda number: len(lists[number]))
    found: list[int] = []
    for value in lists[rarest]:
        place = value // PLACE + hole - rarest
        if all(_holds(lists[other], place + other - hole) for other in others):
            found.append(place * PLACE)
            if len(found) == most:
                break
    return found


def _holds(places: Sequence[int], place: int) -> bool:
    at = bisect_left(places, place * PLACE)
    return at < len(places) and places[at] // PLACE == place


def by_score(found: Sequence[Hit]) -> list[Hit]:
    """Return hits best first; ties by passage number."""
    return sorted(found, key=lambda hit: (-hit.score, hit.passage))
