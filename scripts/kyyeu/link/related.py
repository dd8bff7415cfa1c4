"""Passages related by rare shared terms: a relation of ours, not the report's.

A term weighs the more, the fewer blocks it stands in; one that stands in over a third of
a report's blocks tells nothing and does not count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log

from kyyeu.model.corpus import Place, Related
from kyyeu.model.report import Report, Topic
from kyyeu.text.span import Placed, Span

# Weights are whole numbers, so that passages rank the same on every machine.
_SCALE = 1000
_MOST_SHARE = 3


class Relations:
    """The passages of a report by the terms that count in them.

    A passage is a sentence, or a topic of a list of topics.
    """

    def __init__(self, report: Report) -> None:
        """Index the passages of `report`, once for all its topics."""
        self._slug = report.source.slug
        self._uses = Placed(report.terms, lambda use: use.span)
        self._weights = self._weighed(report)
        self._passages: dict[str, list[Span]] = {}
        for passage in _passages(report):
            for term in self._terms_in(passage):
                self._passages.setdefault(term, []).append(passage)

    def of_topic(self, topic: Topic) -> tuple[Related, ...]:
        """Return the passages that share a rare term with `topic`, the nearest first."""
        shared: dict[Span, list[str]] = {}
        for term in sorted(self._terms_in(topic.span), key=lambda t: (-self._weights[t], t)):
            for passage in self._passages[term]:
                if passage != topic.span:
                    shared.setdefault(passage, []).append(term)
        found = (self._related(passage, tuple(terms)) for passage, terms in shared.items())
        return tuple(sorted(found, key=lambda item: (-item.weight, item.place.span)))

    def _related(self, passage: Span, terms: tuple[str, ...]) -> Related:
        place = Place(report=self._slug, span=passage)
        return Related(place=place, terms=terms, weight=sum(self._weights[t] for t in terms))

    def _terms_in(self, span: Span) -> set[str]:
        """Return the terms that count and stand within a span."""
        return self._all_in(span) & self._weights.keys()

    def _all_in(self, span: Span) -> set[str]:
        return {use.term for use in self._uses.opening_in(span) if span.contains(use.span)}

    def _weighed(self, report: Report) -> Mapping[str, int]:
        """Return the weight of each term that counts: the logarithm of how rare it is."""
        blocks = [block for block in report.blocks if block.kind != "noise"]
        counts = Counter(term for block in blocks for term in self._all_in(block.span))
        return {
            term: round(_SCALE * log(len(blocks) / count))
            for term, count in counts.items()
            if count * _MOST_SHARE <= len(blocks)
        }


def _passages(report: Report) -> Iterable[Span]:
    """Yield the sentences; in place of one that lists topics, the topics."""
    listing = {topic.sentence for topic in report.topics}
    noise = {block.id for block in report.blocks if block.kind == "noise"}
    for sentence in report.sentences:
        if sentence.id not in listing and sentence.block not in noise:
            yield sentence.span
    yield from (topic.span for topic in report.topics)
