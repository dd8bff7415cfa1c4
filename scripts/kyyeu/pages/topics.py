"""A topic's page: its words in the report, and the passages that share its terms."""

from __future__ import annotations

from dataclasses import dataclass

from kyyeu.pages.atoms import LinkRef, Passage
from kyyeu.pages.items import TopicItem, Voice, topic_item, voices
from kyyeu.pages.namesakes import bare_link
from kyyeu.pages.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedPassage:
    """A passage that shares terms with the topic, and who says it."""

    passage: Passage
    report: LinkRef
    terms: tuple[LinkRef, ...]
    voices: tuple[Voice, ...]
    documents: tuple[LinkRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView:
    """A topic's page; `titled` where an editor gave the title.

    `bare` lists all topics of these words, where there are several.
    """

    report: LinkRef
    titled: bool
    passage: Passage | None
    voices: tuple[Voice, ...]
    related: tuple[RelatedPassage, ...]
    terms: tuple[LinkRef, ...]
    bare: LinkRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicGroup:
    """The topics of one report."""

    report: LinkRef
    topics: tuple[TopicItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsView:
    """All topics, by report."""

    groups: tuple[TopicGroup, ...]


def topics(scope: Scope) -> TopicsView:
    """Return the list of topics."""
    groups = []
    for slug in scope.index.reports:
        items = tuple(
            topic_item(scope, item.id) for item in scope.index.corpus.topics if item.report == slug
        )
        if items:
            groups.append(TopicGroup(report=scope.report(slug), topics=items))
    return TopicsView(groups=tuple(groups))


def topic(scope: Scope, topic_id: str) -> TopicView:
    """Return the page of a topic."""
    index = scope.index
    linked = index.topics[topic_id]
    report = index.reports[linked.report]
    within = report.within(linked.topic.span)
    return TopicView(
        report=scope.report(linked.report),
        titled=linked.title is not None,
        passage=scope.passage(linked.report, [linked.topic.span]),
        voices=voices(scope, within),
        related=_related(scope, topic_id),
        terms=tuple(scope.term(term) for term in _own_terms(scope, topic_id)),
        bare=bare_link(scope, linked),
    )


def _own_terms(scope: Scope, topic_id: str) -> dict[str, None]:
    """Return the terms within the topic's own words."""
    linked = scope.index.topics[topic_id]
    uses = scope.index.reports[linked.report].edited.report.terms
    span = linked.topic.span
    known = scope.index.terms
    return dict.fromkeys(u.term for u in uses if span.contains(u.span) and u.term in known)


def _related(scope: Scope, topic_id: str) -> tuple[RelatedPassage, ...]:
    index = scope.index
    found = []
    for related in index.topics[topic_id].related:
        place = related.place
        passage = scope.passage(place.report, [place.span], bases=True)
        if passage is None:
            continue
        within = index.reports[place.report].within(place.span)
        cited = dict.fromkeys(
            document
            for entry in within
            for citation in index.cited_in.get(entry.sentence.id, ())
            if len(citation.documents) == 1
            for document in citation.documents
        )
        found.append(
            RelatedPassage(
                passage=passage,
                report=scope.report(place.report),
                terms=tuple(scope.term(term) for term in related.terms if term in index.terms),
                voices=voices(scope, within),
                documents=tuple(scope.document(document) for document in cited),
            )
        )
    return tuple(found)
