"""All decisions of an editor on one report, applied in one place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kyyeu.link.decisions import documents as of_documents
from kyyeu.link.decisions import people as of_people
from kyyeu.link.decisions.facts import with_blocks, with_event, with_topics
from kyyeu.link.decisions.places import Places
from kyyeu.link.decisions.remarks import with_said
from kyyeu.model.report import Citation, Mention, Report
from kyyeu.model.source import Notice
from kyyeu.reference.editor import EditorsFile
from kyyeu.text.span import Span

# What the recognisers say of a place that may mean several documents, or people.
_LEFT_OPEN = ("KY101", "KY102")


def decided(report: Report, file: EditorsFile) -> tuple[Report, tuple[Notice, ...]]:
    """Return the report as its editor has it, and the decisions that do not apply to it.

    Its sentences bear the ledger's ids. Facts that an editor gives have no span;
    sentences that one gives to somebody have the basis "decided". What no decision is
    about is as it was. Never raises.
    """
    decisions = file.decisions
    places = Places(report, file)
    result = with_blocks(report, decisions.block, places)
    people, documents = of_people.names_of(result), of_documents.names_of(result)
    result = of_people.with_people(result, decisions.person, people, places)
    result = of_people.with_mentions(result, decisions.mention, people, places)
    result = of_documents.with_documents(result, decisions.document, documents, places)
    result = of_documents.with_citations(result, decisions.citation, documents, places)
    result = with_said(result, decisions.said, people, places)
    result = with_topics(result, decisions.topic, places)
    result = replace(result, event=with_event(result.event, decisions.event))
    notices = sorted(places.notices, key=lambda notice: (notice.line, notice.column))
    return _settled(result, report), tuple(notices)


def _settled(result: Report, before: Report) -> Report:
    """Leave out what is settled: diagnostics on open places, documents cited nowhere now."""
    were_open = _open(before)
    closed = were_open - _open(result)
    cited_before = {item.id: bool(item.citations) for item in before.documents}
    return replace(
        result,
        documents=tuple(
            item
            for item in result.documents
            if item.citations or not cited_before.get(item.id, True)
        ),
        diagnostics=tuple(
            item
            for item in result.diagnostics
            if item.code not in _LEFT_OPEN or item.span not in closed
        ),
    )


def _open(report: Report) -> set[Span]:
    """Return the places that may name several."""
    places: Iterable[Mention | Citation] = (
        *(mention for person in report.people for mention in person.mentions),
        *(citation for document in report.documents for citation in document.citations),
    )
    return {place.span for place in places if len(place.candidates) > 1}
