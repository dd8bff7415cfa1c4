"""Where in each report a term falls: the reports as strips of paragraphs, its uses as marks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from kyyeu.pages.atoms import LinkRef
from kyyeu.pages.entries import SentenceEntry
from kyyeu.pages.scope import Scope

_WHOLE = 1000
_MOST = 3  # reports: of all of them a glossary of a hundred reports would be megabytes


@dataclass(frozen=True, slots=True, kw_only=True)
class StripBlock:
    """A paragraph: its number, and where it starts and ends in thousandths of the report."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A report, its paragraphs, and where sentences use the term, in thousandths.

    `report` is None where the site has but one; `used` are the numbers of the paragraphs.
    """

    report: LinkRef | None
    blocks: tuple[StripBlock, ...]
    marks: tuple[int, ...]
    used: tuple[int, ...]


def strips(scope: Scope, term_id: str) -> tuple[Strip, ...]:
    """Return a strip for each of the newest reports that use the term, newest first."""
    by_report: dict[str, list[SentenceEntry]] = defaultdict(list)
    for entry in scope.index.uses.get(term_id, ()):
        by_report[entry.slug].append(entry)
    newest = [slug for slug in scope.index.reports if slug in by_report][:_MOST]
    return tuple(_strip(scope, slug, by_report[slug]) for slug in newest)


def _strip(scope: Scope, slug: str, uses: list[SentenceEntry]) -> Strip:
    report = scope.index.reports[slug]
    length = max(len(report.text), 1)
    blocks = tuple(
        StripBlock(
            number=item.number,
            start=item.block.span.start * _WHOLE // length,
            end=item.block.span.end * _WHOLE // length,
        )
        for item in report.blocks
        if item.number
    )
    places = {
        (entry.sentence.span.start + entry.sentence.span.end) * _WHOLE // (2 * length)
        for entry in uses
    }
    return Strip(
        report=scope.of_report(slug),
        blocks=blocks,
        marks=tuple(sorted(places)),
        used=tuple(sorted({entry.block for entry in uses})),
    )
