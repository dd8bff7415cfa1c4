"""Hits made into an answer: filtered, counted, grouped by page, and read.

search-shown.js does the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kyyeu.search.analysis import tokens
from kyyeu.search.answer import FACETS, Answer, Found, Group, Marks, Totals
from kyyeu.search.numbers import specials
from kyyeu.search.query import Variant
from kyyeu.search.ranking import ANYWHERE, Hit
from kyyeu.search.reader import HEADING, TITLE, Index
from kyyeu.search.rows import Row

_MOST_ENTRIES = 5
_MOST_COUNTED = 15  # passages of a page that add to its rank, one point each
_AGAIN = "again"
# Where the values of a filter stand among the facets of a passage, or among its names.
_FACETS = ("kind", "language")
_NAMES = ("speaker", "report", "document")


class Shown:
    """The answer to one query being made."""

    def __init__(
        self,
        index: Index,
        filters: Mapping[str, Sequence[str]],
        limit: int,
        *,
        names: bool = False,
    ) -> None:
        """Start with nothing read or kept; `names` are counted if told so or filtered by."""
        self.index = index
        self.limit = limit
        self.filters = {
            name: frozenset(values) for name, values in filters.items() if values and name in FACETS
        }
        self.names = names or any(name in self.filters for name in _NAMES)

    def everything(self) -> Answer:
        """Return the answer where nothing is typed: all that passes the filters."""
        return self.answer(
            (), [Hit(0, passage, (), ANYWHERE, 0) for passage in range(self.index.passages)]
        )

    def answer(self, ways: Sequence[Variant], ranked: Sequence[Hit]) -> Answer:
        """Return the answer that hits give, best first."""
        kept, totals = self._narrowed(self._once(ranked))
        pages: dict[int, list[Hit]] = {}
        for hit in kept:
            pages.setdefault(self.index.page_of(hit.passage), []).append(hit)
        score = {page: _page_score(found) for page, found in pages.items()}
        best = sorted(pages, key=lambda page: (-score[page], page))[: self.limit]
        groups = [self._group(page, pages[page], score[page], ways) for page in best]
        return Answer(
            groups=tuple(group for group in groups if group is not None),
            pages=len(pages),
            passages=len(kept),
            totals=totals,
            problems=tuple(sorted(self.index.problems.items())),
        )

    def _once(self, ranked: Sequence[Hit]) -> list[Hit]:
        """Leave out hits at a place that a better one has: a translation or its original."""
        taken: set[int] = set()
        found = []
        for hit in ranked:
            place = hit.passage
            while place and _AGAIN in self.index.facets(place)[1]:
                place -= 1
            if place not in taken:
                taken.add(place)
                found.append(hit)
        return found

    def _narrowed(self, ranked: Sequence[Hit]) -> tuple[list[Hit], Totals]:
        """Return the hits that pass all filters, and how many each value would leave."""
        counted = FACETS if self.names else _FACETS
        counts: dict[str, dict[str, int]] = {name: {} for name in counted}
        kept = []
        for hit in ranked:
            values = dict(zip(_FACETS, self.index.facets(hit.passage), strict=True))
            if self.names:
                values |= zip(_NAMES, self.index.names(hit.passage), strict=True)
            failed = [
                name for name, wanted in self.filters.items() if wanted.isdisjoint(values[name])
            ]
            if not failed:
                kept.append(hit)
            if len(failed) < 2:
                for name in failed or counted:
                    for value in values[name]:
                        if value != _AGAIN:
                            counts[name][value] = counts[name].get(value, 0) + 1
        return kept, {
            name: tuple(sorted(found.items(), key=lambda item: (-item[1], item[0])))
            for name, found in counts.items()
        }

    def _group(
        self, page: int, found: Sequence[Hit], score: int, ways: Sequence[Variant]
    ) -> Group | None:
        """Return the best passages of a page; None where its texts cannot be read."""
        entries: list[Found] = []
        title = address = ""
        for hit in found[:_MOST_ENTRIES]:
            row = self.index.row(hit.passage)
            if row is not None:
                address, title = row.address, row.page_title
                entries.append(self._entry(hit, row, ways))
        if not entries:
            return None
        return Group(
            page=address,
            title=title,
            kind=self.index.page_kinds[page],
            score=score,
            entries=tuple(entries),
            more=len(found) - len(entries),
        )

    def _entry(self, hit: Hit, row: Row, ways: Sequence[Variant]) -> Found:
        kind, language = self.index.facets(hit.passage)
        slots = ways[hit.variant].slots if ways else ()
        places = [
            (place, slot.is_special)
            for place, slot in zip(hit.places, slots, strict=True)
            if place >= 0
        ]
        heading = row.heading if row.anchor else row.title
        field = HEADING if row.anchor else TITLE
        in_heading = [
            (place - field, special) for place, special in places if field <= place < field + 0x4000
        ]
        return Found(
            location=f"{row.address}#{row.anchor}" if row.anchor else row.address,
            heading=heading,
            heading_marks=_marks(heading, [(t.start, t.end) for t in tokens(heading)], in_heading),
            label=row.label,
            text=row.line.text,
            marks=_marks(
                row.line.text, row.line.words, [item for item in places if item[0] < HEADING]
            ),
            kind=kind[0] if kind else "",
            language=language[0] if language else "",
            speakers=row.speakers,
            report=row.report,
            documents=row.documents,
            date=row.date,
            via=ways[hit.variant].via if ways else None,
            score=hit.score,
        )


def _page_score(found: Sequence[Hit]) -> int:
    return found[0].score + min(len(found) - 1, _MOST_COUNTED)


def _marks(
    text: str, words: Sequence[tuple[int, int]], places: Iterable[tuple[int, bool]]
) -> Marks:
    """Return the stretches of a text to mark; words side by side are one."""
    marked: set[int] = set()
    for place, is_special in places:
        marked.update(_written(text, words, place) if is_special else (place,))
    found: list[tuple[int, int]] = []
    before = -2
    for place in sorted(place for place in marked if 0 <= place < len(words)):
        start, end = words[place]
        if place == before + 1:
            start = found.pop()[0]
        found.append((start, end))
        before = place
    return tuple(found)


def _written(text: str, words: Sequence[tuple[int, int]], place: int) -> Iterable[int]:
    """Return the words that a document number or date is written with."""
    known = tokens(text)
    ends = [0, *(end for _, end in words)]
    between = [text[end:start] for end, (start, _) in zip(ends, words, strict=False)]
    for special in specials([token.folded for token in known], between):
        if special.place == place:
            return range(special.start, special.end)
    return (place,)
