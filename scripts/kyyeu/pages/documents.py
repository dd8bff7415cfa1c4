"""A document's page: what it is, what is quoted of it, where it is cited, what is related."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from kyyeu.model.report import Basis
from kyyeu.pages import routes
from kyyeu.pages.atoms import ByReport, FactRow, LinkRef, Passage, SentenceRef, Verb
from kyyeu.pages.entries import SentenceEntry
from kyyeu.pages.items import (
    DocumentItem,
    Voice,
    by_report,
    common_basis,
    document_facts,
    document_item,
    voices,
)
from kyyeu.pages.namesakes import bare_link, others
from kyyeu.pages.scope import Scope

_MOST_RELATED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcerptView:
    """What a report says the document says: its words where `direct`, else their sense."""

    report: LinkRef
    passage: Passage
    verb: Verb | None
    direct: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationView:
    """A sentence that cites the document; `others` are what it may mean instead."""

    report: LinkRef
    passage: Passage
    voices: tuple[Voice, ...]
    basis: Basis | None
    others: tuple[LinkRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedView:
    """A page that shares terms, and where in which report: a relation of ours."""

    link: LinkRef
    terms: tuple[LinkRef, ...]
    home: SentenceRef | None = None
    report: LinkRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A document's page; `namesakes` bear the same number, `bare` lists all of them."""

    facts: tuple[FactRow, ...]
    excerpts: tuple[ExcerptView, ...]
    citations: tuple[CitationView, ...]
    topics: tuple[RelatedView, ...]
    remarks: tuple[RelatedView, ...]
    terms: tuple[ByReport, ...]
    namesakes: tuple[LinkRef, ...]
    bare: LinkRef | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsView:
    """All documents: those with a number, newest first, and the others."""

    numbered: tuple[DocumentItem, ...]
    named: tuple[DocumentItem, ...]


def documents(scope: Scope) -> DocumentsView:
    """Return the list of documents."""
    numbered: list[str] = []
    named: list[str] = []
    for linked in scope.index.corpus.documents:
        number = linked.entry.number if linked.entry else linked.members[0][1].number
        (numbered if number else named).append(linked.id)
    dates = {linked.id: document_date(scope, linked.id) for linked in scope.index.corpus.documents}
    numbered.sort(key=lambda item: dates[item], reverse=True)
    return DocumentsView(
        numbered=tuple(document_item(scope, item) for item in numbered),
        named=tuple(document_item(scope, item) for item in named),
    )


def document_date(scope: Scope, document_id: str) -> str:
    """Return a document's date in ISO form, or "" where none is known."""
    linked = scope.index.documents[document_id]
    stated = (document.date.value for _, document in linked.members if document.date is not None)
    return (linked.entry.date if linked.entry else "") or next(stated, "")


def document(scope: Scope, document_id: str) -> DocumentView:
    """Return the page of a document."""
    linked = scope.index.documents[document_id]
    excerpts = tuple(_excerpts(scope, document_id))
    citing = _citing(scope, document_id)
    citations = tuple(_citation(scope, document_id, entry) for entry in citing.values())
    touched = dict(citing)
    for item in scope.index.excerpts.get(document_id, ()):
        for entry in scope.index.reports[item.slug].within(item.excerpt.span):
            touched[entry.sentence.id] = entry
    terms = [
        (entry.slug, term)
        for sentence, entry in touched.items()
        for term in scope.index.terms_in.get(sentence, ())
    ]
    used = list(dict.fromkeys(term for _, term in terms))
    return DocumentView(
        facts=document_facts(scope, document_id),
        excerpts=excerpts,
        citations=tuple(item for item in citations if item is not None),
        topics=related_topics(scope, touched),
        remarks=_related_remarks(scope, touched, used),
        terms=by_report(scope, ((slug, scope.term(term)) for slug, term in terms)),
        namesakes=tuple(
            scope.document(item)
            for item in others(scope.index.corpus.documents, document_id, linked.bare)
        ),
        bare=bare_link(scope, linked),
    )


def _excerpts(scope: Scope, document_id: str) -> list[ExcerptView]:
    found = []
    for item in scope.index.excerpts.get(document_id, ()):
        passage = scope.passage(item.slug, [item.excerpt.span])
        if passage is not None:
            found.append(
                ExcerptView(
                    report=scope.report(item.slug),
                    passage=passage,
                    verb=scope.dictionary.verb(item.excerpt.verb),
                    direct=item.excerpt.direct,
                )
            )
    return found


def _citing(scope: Scope, document_id: str) -> dict[str, SentenceEntry]:
    """Return the sentences that cite a document, each once, in order."""
    return {
        entry.sentence.id: entry
        for item in scope.index.citations.get(document_id, ())
        for entry in scope.index.reports[item.slug].within(item.citation.span)
    }


def _citation(scope: Scope, document_id: str, entry: SentenceEntry) -> CitationView | None:
    passage = scope.passage(entry.slug, [entry.sentence.span], bases=True)
    if passage is None:
        return None
    mine = [
        item.documents
        for item in scope.index.cited_in.get(entry.sentence.id, ())
        if document_id in item.documents
    ]
    # One sure citation in the sentence is enough to make it sure.
    open_ones = () if any(len(ids) == 1 for ids in mine) else mine
    others = dict.fromkeys(item for ids in open_ones for item in ids if item != document_id)
    said_by = voices(scope, [entry])
    return CitationView(
        report=scope.report(entry.slug),
        passage=passage,
        voices=said_by,
        basis=common_basis(said_by),
        others=tuple(scope.document(other) for other in others),
    )


def related_topics(scope: Scope, sentences: dict[str, SentenceEntry]) -> tuple[RelatedView, ...]:
    """Return the topics for which one of `sentences` was found to be related."""
    shared: dict[str, dict[str, None]] = defaultdict(dict)
    for sentence in sentences:
        for topic, terms in scope.index.related_in.get(sentence, ()):
            shared[topic].update(dict.fromkeys(terms))
    return tuple(
        RelatedView(
            link=scope.topic(topic),
            terms=tuple(scope.term(term) for term in terms if term in scope.index.terms),
            report=scope.of_report(scope.index.topics[topic].report),
        )
        for topic, terms in shared.items()
    )


def _related_remarks(
    scope: Scope, sentences: dict[str, SentenceEntry], terms: list[str]
) -> tuple[RelatedView, ...]:
    """Return the speakers who elsewhere use the rare terms of `sentences`, closest first."""
    index = scope.index
    shared: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    first: dict[tuple[str, str], str] = {}
    for term in index.rare(terms):
        for entry in index.uses.get(term, ()):
            if entry.sentence.id in sentences:
                continue
            for remark, _ in index.voices.get(entry.sentence.id, ()):
                for person in remark.people:
                    shared[person, entry.slug][term] = None
                    first.setdefault((person, entry.slug), entry.sentence.id)
    ranked = sorted(shared, key=lambda key: (-index.weight(shared[key]), key))
    return tuple(
        RelatedView(
            link=scope.link(
                routes.speaker(person),
                scope.dictionary.speaker(person),
                anchor=routes.sentence_anchor(first[person, slug]),
            ),
            terms=tuple(scope.term(term) for term in shared[person, slug]),
            home=scope.home(index.sentences[first[person, slug]]),
            report=scope.of_report(slug),
        )
        for person, slug in ranked[:_MOST_RELATED]
    )
