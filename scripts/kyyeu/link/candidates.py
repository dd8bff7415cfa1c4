"""Terms that the glossary lacks: what the reports use often, best first.

A candidate is two to six syllables on end, without a syllable that bounds terms, outside of
names and not within a known term. It is ranked after the C-value (Frantzi, Ananiadou and
Mima, 2000): how often it stands, less how often the most frequent longer candidate that
holds it does, times a weight that grows with its length. So *đổi số* counts for nothing
beside *chuyển đổi số*. A Vietnamese word is mostly two syllables and a term longer, so that
two syllables weigh half; a known term within a candidate counts as one. The cost is that of
the text: each place begins at most five candidates.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import NamedTuple

from kyyeu.model.corpus import Corpus, Place
from kyyeu.model.report import Report
from kyyeu.parse.tables.stops import APART, NOT_FIRST, NOT_LAST
from kyyeu.text.span import Span, without_overlaps
from kyyeu.text.syllables import Syllable, syllables

_SHORTEST, _LONGEST = 2, 6
_FEWEST = 2  # times


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Words that may be a term: as they first stand, their value, every place in order."""

    text: str
    value: float
    places: tuple[Place, ...]

    @property
    def reports(self) -> int:
        """Return how many reports use it."""
        return len({place.report for place in self.places})


class _Use(NamedTuple):
    """A place that may hold a term: its syllables, how many units they are, where."""

    key: str
    units: int
    start: int
    end: int


def candidates(corpus: Corpus, limit: int) -> tuple[tuple[Candidate, ...], int]:
    """Return the best `limit` candidates, best first, and how many there are in all.

    A candidate stands at least twice, not always within the same longer one.
    """
    # Two passes, and the first keeps counts alone: most of what is seen stands once.
    counts: dict[str, int] = defaultdict(int)
    units: dict[str, int] = {}
    for edited in corpus.reports:
        for use in _uses(edited.report):
            counts[use.key] += 1
            units[use.key] = use.units
    often = {key: count for key, count in counts.items() if count >= _FEWEST}
    values = _values(often, units)
    ranked = sorted(values, key=lambda key: (-values[key], -units[key], key))
    best = dict.fromkeys(ranked[: max(limit, 0)])
    found: dict[str, list[Place]] = {key: [] for key in best}
    texts: dict[str, str] = {}
    for edited in corpus.reports:
        source = edited.report.source
        for use in _uses(edited.report):
            if use.key in best:
                span = Span(start=use.start, end=use.end)
                found[use.key].append(Place(report=source.slug, span=span))
                texts.setdefault(use.key, " ".join(span.of(source.text).split()))
    return tuple(
        Candidate(text=texts[key], value=values[key], places=tuple(found[key])) for key in best
    ), len(ranked)


def _values(counts: Mapping[str, int], units: Mapping[str, int]) -> dict[str, float]:
    """Return the value of each candidate that has one."""
    within: dict[str, int] = defaultdict(int)
    for key, count in counts.items():
        for inner in _inner(key):
            if inner in counts:
                within[inner] = max(within[inner], count)
    return {
        key: (log2(units[key]) - 0.5) * (count - within[key])
        for key, count in counts.items()
        if count > within[key]
    }


def _inner(key: str) -> Iterator[str]:
    words = key.split(" ")
    for length in range(_SHORTEST, len(words)):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _uses(report: Report) -> Iterator[_Use]:
    """Yield every place that may hold a term."""
    aside = {block.id for block in report.blocks if block.kind in ("noise", "byline", "caption")}
    people = (mention.span for person in report.people for mention in person.mentions)
    bodies = (mention.span for mention in report.organisations)
    cited = (citation.span for document in report.documents for citation in document.citations)
    names = without_overlaps((*people, *bodies, *cited))
    terms = [use.span for use in report.terms]
    for sentence in report.sentences:
        if sentence.block not in aside:
            for run in _runs(report.source.text, sentence.span, names):
                yield from _within(report.source.text, run, terms)


def _runs(text: str, span: Span, names: Sequence[Span]) -> Iterator[list[Syllable]]:
    """Yield syllables that stand on end, with white space between and none of a name."""
    run: list[Syllable] = []
    for word in syllables(text, span.start, span.end):
        joined = run and text[run[-1].end : word.start].isspace()
        barred = word.key in APART or not word.key.isalpha() or _at(names, word) is not None
        if run and (barred or not joined):
            yield run
            run = []
        if not barred:
            run.append(word)
    if run:
        yield run


def _at(spans: Sequence[Span], word: Syllable) -> int | None:
    """Return which of `spans` (in order, apart) shares something with a syllable."""
    index = bisect_left(spans, word.start + 1, key=lambda span: span.end)
    return index if index < len(spans) and spans[index].start < word.end else None


def _within(text: str, run: list[Syllable], terms: Sequence[Span]) -> Iterator[_Use]:
    """Yield the candidates of a run: none cuts a known term, or is one or a part of one."""
    held = [_at(terms, word) for word in run]
    for start, first in enumerate(run):
        known = held[start]
        if first.key in NOT_FIRST or (known is not None and terms[known].start < first.start):
            continue
        for end in range(start + _SHORTEST, min(start + _LONGEST, len(run)) + 1):
            words, last = run[start:end], run[end - 1]
            known = held[end - 1]
            if last.key in NOT_LAST or (known is not None and terms[known].end > last.end):
                continue
            inside = [item for item in held[start:end] if item is not None]
            units = len(words) - len(inside) + len(set(inside))
            # Capitals throughout, as in names of places; or just the known term.
            if units > 1 and not all(text[word.start].isupper() for word in words):
                yield _Use(" ".join(w.key for w in words), units, first.start, last.end)
