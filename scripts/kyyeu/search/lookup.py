"""Ways to say a query, looked up in an index. search-lookup.js does the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kyyeu.search.query import Slot, Variant, groups
from kyyeu.search.ranking import ANYWHERE, VIA, Field, Hit, hits, holes
from kyyeu.search.reader import HEADING, PASSAGE, PLACE, Index

_MOST_HOLES = 5000
_MOST_PIECES_READ = 6
_MOST_PARTIAL = 200
_PARTIAL = 400  # the score of a passage with nearly all words; any with all has more
_OWN_PAGES = frozenset({"resolution", "speaker"})


@dataclass(frozen=True, slots=True)
class Result:
    """Hits of all variants, the best of each passage, and how close the closest words stand."""

    variants: tuple[Variant, ...]
    hits: tuple[Hit, ...]

    @property
    def closeness(self) -> int:
        """How close the closest words stand; -1 where nothing is found."""
        return max((hit.closeness for hit in self.hits), default=-1)


class Lookup:
    """Looks up slots and variants in one index."""

    def __init__(self, index: Index) -> None:
        """Start with nothing looked up; meant for one query, since it keeps what it finds."""
        self.index = index
        self._met: dict[Slot, list[int]] = {}
        own = {
            start
            for start, kind in zip(index.page_starts, index.page_kinds, strict=False)
            if kind in _OWN_PAGES
        }
        self.field = Field(index.lengths, frozenset(own))

    def places(self, slot: Slot) -> list[int]:
        """Return where a slot is met, and how well, in order."""
        if slot not in self._met:
            self._met[slot] = self._places(slot)
        return self._met[slot]

    def _places(self, slot: Slot) -> list[int]:
        found: dict[int, int] = {}
        for choice in slot.choices:
            for form in self.index.forms(choice.folded):
                level = choice.agreeing if form.exact == choice.exact else choice.otherwise
                for value in form.places:
                    if found.get(value, 0) < level:
                        found[value] = level
        return sorted(value + level for value, level in found.items())

    def run(self, ways: Sequence[Variant]) -> Result:
        """Return the passages that answer any of the variants, each by its best."""
        best: dict[int, Hit] = {}
        for number, variant in enumerate(ways):
            lists = [self.places(slot) for slot in variant.slots]
            less = VIA if variant.via else 0
            for hit in hits(lists, groups(variant.slots), self.field, number, less):
                known = best.get(hit.passage)
                if known is None or hit.score > known.score:
                    best[hit.passage] = hit
        return Result(tuple(ways), tuple(best.values()))

    def words_in_holes(
        self, lists: Sequence[Sequence[int]], hole: int, fits: Callable[[str], bool]
    ) -> list[str]:
        """Return the words that fit and stand where one is left out, most frequent first.

        Reads a few pieces of texts, those with the most such places.
        """
        if len(lists) < 2 or not all(part for n, part in enumerate(lists) if n != hole):
            return []
        by_piece: dict[int, list[int]] = {}
        for value in holes(lists, hole, _MOST_HOLES):
            if value % PASSAGE // PLACE < HEADING:
                piece = self.index.text_piece_of(value // PASSAGE)
                by_piece.setdefault(piece, []).append(value)
        pieces = sorted(by_piece, key=lambda piece: (-len(by_piece[piece]), piece))
        counts: dict[str, int] = {}
        for piece in pieces[:_MOST_PIECES_READ]:
            for value in by_piece[piece]:
                key = self.index.key_at(value // PASSAGE, value % PASSAGE // PLACE)
                if key and fits(key):
                    counts[key] = counts.get(key, 0) + 1
        return sorted(counts, key=lambda key: (-counts[key], key))

    def partial(self, slots: Sequence[Slot]) -> Result:
        """Return the passages that hold most, the rarer words counting more."""
        lists = [self.places(slot) for slot in slots]
        worth = [
            (self.index.passages // max(len(part), 1)).bit_length() + 1 if part else 0
            for part in lists
        ]
        total = sum(worth)
        met: dict[int, list[int]] = {}
        for number, part in enumerate(lists):
            for value in part:
                places = met.setdefault(value // PASSAGE, [-1] * len(lists))
                if places[number] < 0:
                    places[number] = value
        ranked = sorted(
            (-sum(w for w, value in zip(worth, places, strict=True) if value >= 0), passage)
            for passage, places in met.items()
            if 2 * sum(value >= 0 for value in places) >= len(places)
        )
        return Result(
            (Variant(tuple(slots)),),
            tuple(
                Hit(
                    _PARTIAL * -weight // total,
                    passage,
                    tuple(-1 if v < 0 else v % PASSAGE // PLACE for v in met[passage]),
                    ANYWHERE,
                    0,
                )
                for weight, passage in ranked[:_MOST_PARTIAL]
            ),
        )
