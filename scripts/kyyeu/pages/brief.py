"""A report in short: what the event was, who spoke, what was cited, discussed and follows."""

from __future__ import annotations

from dataclasses import dataclass

from kyyeu.model.reference import Bilingual
from kyyeu.model.report import Fact
from kyyeu.pages import routes
from kyyeu.pages.atoms import FactRow, FactValue, LinkRef, Name, Passage
from kyyeu.pages.dates import shown_date
from kyyeu.pages.entries import ReportEntry
from kyyeu.pages.items import (
    UNSETTLED,
    DocumentItem,
    SpeakerItem,
    document_item,
    speaker_item,
)
from kyyeu.pages.labels import N_, editors_note
from kyyeu.pages.scope import Scope
from kyyeu.pages.titles import bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the home page and a report's overview say first."""

    report: LinkRef
    full_text: LinkRef
    facts: tuple[FactRow, ...]
    purpose: Passage | None
    next: Passage | None
    speakers: tuple[SpeakerItem, ...]
    collective: tuple[Name, ...]
    documents: tuple[DocumentItem, ...]
    topics: tuple[LinkRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportItem:
    """A report in a list."""

    link: LinkRef
    full_text: LinkRef
    facts: tuple[FactRow, ...]


def full_text_link(scope: Scope, slug: str) -> LinkRef:
    """Return the link to a report's full text."""
    return scope.link(routes.full_text(slug), scope.dictionary.label(N_("Toàn văn")))


def report_item(scope: Scope, slug: str) -> ReportItem:
    """Return the line of a report."""
    report = scope.index.reports[slug]
    return ReportItem(
        link=scope.report(slug),
        full_text=full_text_link(scope, slug),
        facts=event_facts(scope, report),
    )


def brief(scope: Scope, slug: str, *, absent: bool = False) -> Brief:
    """Return the report `slug` in short; `absent` says of date and place that none is given."""
    index = scope.index
    report = index.reports[slug]
    event = report.edited.report.event
    cited: dict[str, bool] = {}  # whether the report leaves it open that it is this one
    for document in report.edited.report.documents:
        meant = index.documents_of(slug, [document.id])
        for item in meant:
            cited[item] = cited.get(item, True) and len(meant) > 1
    people = (
        index.corpus.person_of.get((slug, person.id)) for person in report.edited.report.people
    )
    unnamed = (entry.remark.collective for entry in index.collective if entry.slug == slug)
    return Brief(
        report=scope.report(slug),
        full_text=full_text_link(scope, slug),
        facts=event_facts(scope, report, absent=absent),
        purpose=scope.passage(slug, event.purpose),
        next=scope.passage(slug, event.next),
        speakers=tuple(
            speaker_item(scope, person, slug)
            for person in dict.fromkeys(people)
            if person is not None
        ),
        collective=tuple(
            scope.dictionary.collective(text) for text in dict.fromkeys(unnamed) if text
        ),
        documents=tuple(
            document_item(scope, item, slug, note=UNSETTLED if left_open else "")
            for item, left_open in cited.items()
        ),
        topics=tuple(scope.topic(item.id) for item in index.corpus.topics if item.report == slug),
    )


def event_facts(scope: Scope, report: ReportEntry, *, absent: bool = False) -> tuple[FactRow, ...]:
    """Return what the report, or its editor, says of the event; nothing else.

    With `absent`, rows for date and place stand there to say that neither is given.
    """
    event = report.edited.report.event
    hosts = {
        role: tuple(
            scope.fact(
                report.slug,
                scope.dictionary.established(host.name),
                host.span or None,
                editors_note(host.span or None),
            )
            for host in event.hosts
            if host.role == role
        )
        for role in ("lead", "partner")
    }
    not_given = FactValue(name=scope.dictionary.label(N_("Báo cáo không nêu")), given=False)
    none = (not_given,) if absent else ()
    rows = (
        FactRow(label=N_("Tên sự kiện"), values=_name(scope, report)),
        FactRow(label=N_("Thời gian"), values=_date(scope, report) or none),
        FactRow(label=N_("Địa điểm"), values=_place(scope, report) or none),
        FactRow(label=N_("Cơ quan chủ trì"), values=hosts["lead"]),
        FactRow(label=N_("Cơ quan phối hợp"), values=hosts["partner"]),
    )
    return tuple(row for row in rows if row.values)


def _name(scope: Scope, report: ReportEntry) -> tuple[FactValue, ...]:
    return _fact(scope, report, report.edited.report.event.name, report.edited.event_name)


def _place(scope: Scope, report: ReportEntry) -> tuple[FactValue, ...]:
    return _fact(scope, report, report.edited.report.event.place, report.edited.place)


def _fact(
    scope: Scope, report: ReportEntry, known: Fact | None, editors: Bilingual | None
) -> tuple[FactValue, ...]:
    """Return what the report states, or its editor says; in the editor's English, if any."""
    if known is None:
        return ()
    dictionary = scope.dictionary
    name = bilingual(editors, scope.language) if editors else dictionary.established(known.value)
    return (scope.fact(report.slug, name, known.span, editors_note(known.span)),)


def _date(scope: Scope, report: ReportEntry) -> tuple[FactValue, ...]:
    known = report.edited.report.event.date
    if known is None:
        return ()
    name = Name(text=shown_date(known.value, scope.language), language=scope.language)
    return (scope.fact(report.slug, name, known.span, editors_note(known.span)),)
