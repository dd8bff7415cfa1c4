"""Decisions on documents: their facts, and which one a place means."""

from __future__ import annotations

from dataclasses import replace

from kyyeu.link.decisions.facts import settled
from kyyeu.link.decisions.names import Names
from kyyeu.link.decisions.places import Places
from kyyeu.model.report import Citation, Document, Excerpt, Report, Sentence
from kyyeu.reference.editor import CitationDecision, DocumentDecision
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span


def names_of(report: Report) -> Names:
    """Return the documents of a report by name, and by number."""
    return Names("document", ((item.id, _called(item)) for item in report.documents))


def _called(document: Document) -> tuple[str, ...]:
    number = document.number or ""
    return (document.name, number, f"{document.kind} {number}" if number else "")


def with_documents(
    report: Report, decided: tuple[DocumentDecision, ...], documents: Names, places: Places
) -> Report:
    """Return the report with its documents as their editor has them."""
    for index, decision in enumerate(decided):
        known = documents.of(decision.name)
        if decision.new and not known:
            added = _new(decision, documents)
            documents.add(added.id, _called(added))
            report = replace(report, documents=(*report.documents, added))
        name = documents.one(places, "document", index, "name", decision.name)
        report = replace(
            report,
            documents=tuple(
                _settled(item, decision) if item.id == name else item for item in report.documents
            ),
        )
    return report


def _new(decision: DocumentDecision, documents: Names) -> Document:
    return Document(
        id=Taken(documents.ids()).numbered(slug(decision.name)),
        kind=decision.kind,
        number=decision.number or None,
        name=decision.name,
        date=None,
        issuer=None,
        subject=None,
        citations=(),
        excerpts=(),
    )


def _settled(document: Document, decision: DocumentDecision) -> Document:
    return replace(
        document,
        date=settled(document.date, decision.date),
        issuer=settled(document.issuer, decision.issuer),
        subject=settled(document.subject, decision.subject),
    )


def with_citations(
    report: Report, decided: tuple[CitationDecision, ...], documents: Names, places: Places
) -> Report:
    """Return the report with places that mean the document its editor says, or none.

    What the report says that document says goes with the place that named it.
    """
    for index, decision in enumerate(decided):
        meant = documents.meant(places, "citation", index, decision, decision.document)
        for sentence, span, name in meant:
            report = _cited(report, sentence, span, name)
    return report


def _cited(report: Report, sentence: Sentence, span: Span, name: str | None) -> Report:
    """Return the report with the document `name` cited at `span`, and no other there."""
    old = {c for item in report.documents for c in item.citations if c.span.overlaps(span)}
    spans = {citation.span for citation in old} or {span}
    documents = [
        replace(item, citations=tuple(c for c in item.citations if c not in old))
        for item in report.documents
    ]
    moved: list[Excerpt] = []
    for index, item in enumerate(documents):
        if item.id != name and any(item.id in citation.candidates for citation in old):
            lost = _orphans(item, sentence, min(spans))
            moved += lost
            kept = tuple(excerpt for excerpt in item.excerpts if excerpt not in lost)
            documents[index] = replace(item, excerpts=kept)
    for index, item in enumerate(documents):
        if item.id == name:
            added = (Citation(span=place, candidates=(item.id,)) for place in spans)
            documents[index] = replace(
                item,
                citations=tuple(sorted((*item.citations, *added), key=lambda c: c.span)),
                excerpts=tuple(
                    sorted(dict.fromkeys((*item.excerpts, *moved)), key=lambda e: e.span)
                ),
            )
    return replace(report, documents=tuple(documents))


def _orphans(document: Document, sentence: Sentence, place: Span) -> list[Excerpt]:
    """Return what a document says behind a place of the sentence that names it no more."""
    if any(sentence.span.contains(citation.span) for citation in document.citations):
        return []
    return [
        excerpt
        for excerpt in document.excerpts
        if sentence.span.overlaps(excerpt.span) and excerpt.span.start >= place.end
    ]
