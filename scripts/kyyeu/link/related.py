"""Passages related by rare shared terms: a relation of ours, not the report's.

A term weighs the more, the fewer blocks it stands in; one that stands in over a third of
a report's blocks tells nothing and does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log

from kyyeu.model.corpus import Place, Related
from kyyeu.model.report import Report, TermUse, Topic
from kyyeu.text.span import Span

# Weights are whole numbers, so that passages rank the same on every machine.
_SCALE = 1000
_MOST_SHARE = 3


def related_to_topic(report: Report, topic: Topic) -> tuple[Related, ...]:
    """Return the passages of `report` that share a rare term with `topic`, the nearest first.

    A passage is a sentence, or another topic of a list of topics.
    """
    weights = _weights(report)
    own = _terms_in(report.terms, topic.span)
    found: list[Related] = []
    for passage in _passages(report):
        if passage == topic.span:
            continue
        shared = (own & _terms_in(report.terms, passage)) & weights.keys()
        if shared:
            ordered = tuple(sorted(shared, key=lambda term: (-weights[term], term)))
            place = Place(report=report.source.slug, span=passage)
            weight = sum(weights[term] for term in ordered)
            found.append(Related(place=place, terms=ordered, weight=weight))
    return tuple(sorted(found, key=lambda item: (-item.weight, item.place.span)))


def _passages(report: Report) -> Iterable[Span]:
    """Yield the sentences; in place of one that lists topics, the topics."""
    listing = {topic.sentence for topic in report.topics}
    noise = {block.id for block in report.blocks if block.kind == "noise"}
    for sentence in report.sentences:
        if sentence.id not in listing and sentence.block not in noise:
            yield sentence.span
    yield from (topic.span for topic in report.topics)


def _terms_in(uses: Iterable[TermUse], span: Span) -> set[str]:
    return {use.term for use in uses if span.contains(use.span)}


def _weights(report: Report) -> Mapping[str, int]:
    """Return the weight of each term that counts: the logarithm of how rare it is."""
    blocks = [block for block in report.blocks if block.kind != "noise"]
    counts: dict[str, int] = {}
    for block in blocks:
        for term in _terms_in(report.terms, block.span):
            counts[term] = counts.get(term, 0) + 1
    return {
        term: round(_SCALE * log(len(blocks) / count))
        for term, count in counts.items()
        if count * _MOST_SHARE <= len(blocks)
    }
