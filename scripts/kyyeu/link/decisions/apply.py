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
from kyyeu.reference.editor import Decisions, EditorsFile
from kyyeu.text.fold import exact
from kyyeu.text.span import Span

# What the recognisers say of a place that may mean several documents, or people.
_LEFT_OPEN = ("KY101", "KY102")
_ALIKE = "KY105"  # and of a name that differs from another in marks alone


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
    return _settled(result, report, _told(decisions)), tuple(notices)


def _told(decisions: Decisions) -> str:
    """Return the names that decisions on people hold, a line each, in exact form."""
    names = [name for one in decisions.person for name in (one.name, one.rename, *one.also)]
    return "\n".join(map(exact, (*names, *(one.words for one in decisions.mention))))


def _settled(result: Report, before: Report, told: str) -> Report:
    """Leave out what is settled: diagnostics on open places, documents cited nowhere now.

    `told` are the names of people that the editor has decided something on.
    """
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
            if item.code != _ALIKE or exact(item.span.of(result.source.text)) not in told
        ),
    )


def _open(report: Report) -> set[Span]:
    """Return the places that may name several."""
    places: Iterable[Mention | Citation] = (
        *(mention for person in report.people for mention in person.mentions),
        *(citation for document in report.documents for citation in document.citations),
    )
    return {place.span for place in places if len(place.candidates) > 1}
