"""A document, a speaker, a report in one line, as lists of them show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kyyeu.model.report import Basis, Fact
from kyyeu.pages import titles
from kyyeu.pages.atoms import ByReport, FactRow, FactValue, LinkRef, Name, Passage, Verb
from kyyeu.pages.dates import shown_date
from kyyeu.pages.entries import RemarkEntry, SentenceEntry
from kyyeu.pages.index import surest
from kyyeu.pages.labels import N_, editors_note
from kyyeu.pages.scope import Scope
from kyyeu.text.span import Span

UNSETTLED = N_("Chưa xác định: có nhiều cách hiểu")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentItem:
    """A document in a list; what the reports do not say is None or empty.

    `reports` are those that cite it, where the site has several and the list is not of one.
    """

    link: LinkRef
    date: str
    issuer: Name | None
    subject: Name | None
    citations: int
    reports: tuple[LinkRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerItem:
    """A speaker in a list; `reports` as in DocumentItem."""

    link: LinkRef
    title: Name | None
    organisation: Name | None
    remarks: int
    reports: tuple[LinkRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicItem:
    """A topic in a list, with its own words and the report they are from."""

    link: LinkRef
    passage: Passage | None
    report: LinkRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says something: people, or an unnamed voice; and whether the text says so."""

    people: tuple[LinkRef, ...]
    collective: Name | None
    verb: Verb | None
    basis: Basis


def document_item(
    scope: Scope, document_id: str, slug: str = "", *, note: str = ""
) -> DocumentItem:
    """Return the line of a document, or only what the report `slug` says of it."""
    cited = [
        entry.slug
        for entry in scope.index.citations.get(document_id, ())
        if slug in ("", entry.slug)
    ]
    dates = document_dates(scope, document_id, slug)
    issuers = document_issuers(scope, document_id, slug)
    subjects = document_subjects(scope, document_id, slug)
    return DocumentItem(
        link=scope.document(document_id, note=note),
        date=next((value.name.text for value in dates), ""),
        issuer=next((value.name for value in issuers), None),
        subject=next((value.name for value in subjects), None),
        citations=len(cited),
        reports=_reports(scope, cited, slug),
    )


def topic_item(scope: Scope, topic_id: str) -> TopicItem:
    """Return the line of a topic."""
    linked = scope.index.topics[topic_id]
    return TopicItem(
        link=scope.topic(topic_id),
        passage=scope.passage(linked.report, [linked.topic.span]),
        report=scope.report(linked.report),
    )


def _reports(scope: Scope, slugs: Iterable[str], own: str) -> tuple[LinkRef, ...]:
    if own or not scope.several:
        return ()
    return tuple(scope.report(slug) for slug in dict.fromkeys(slugs))


def by_report(scope: Scope, links: Iterable[tuple[str, LinkRef]]) -> tuple[ByReport, ...]:
    """Group links by the report (its slug) that gives ground for them, each link once."""
    groups: dict[str, dict[LinkRef, None]] = {}
    for slug, link in links:
        groups.setdefault(slug, {})[link] = None
    return tuple(
        ByReport(report=scope.of_report(slug), links=tuple(group)) for slug, group in groups.items()
    )


def document_facts(scope: Scope, document_id: str) -> tuple[FactRow, ...]:
    """Return what is known of a document, without what is not."""
    linked = scope.index.documents[document_id]
    number = linked.entry.number if linked.entry else linked.members[0][1].number
    kind = linked.entry.kind if linked.entry else linked.members[0][1].kind
    named = scope.dictionary.labels.gettext(kind) if kind in titles.DOCUMENT_KINDS else None
    name = (
        Name(text=named, language=scope.language) if named else scope.dictionary.established(kind)
    )
    rows = (
        FactRow(label=N_("Loại văn kiện"), values=(FactValue(name=name),) if kind else ()),
        FactRow(
            label=N_("Số, ký hiệu"),
            values=(FactValue(name=Name(text=number, language="vi")),) if number else (),
        ),
        FactRow(label=N_("Ngày ban hành"), values=document_dates(scope, document_id)),
        FactRow(label=N_("Cơ quan ban hành"), values=document_issuers(scope, document_id)),
        FactRow(label=N_("Trích yếu"), values=document_subjects(scope, document_id)),
    )
    return tuple(row for row in rows if row.values)


def document_dates(scope: Scope, document_id: str, slug: str = "") -> tuple[FactValue, ...]:
    """Return the dates of a document, each with the first place that states it."""
    linked = scope.index.documents[document_id]
    stated = [(one, document.date) for one, document in linked.members if slug in ("", one)]
    entry = linked.entry.date if linked.entry else ""
    return _values(
        scope,
        stated,
        entry,
        lambda value: Name(text=shown_date(value, scope.language), language=scope.language),
    )


def document_issuers(scope: Scope, document_id: str, slug: str = "") -> tuple[FactValue, ...]:
    """Return who issued a document."""
    linked = scope.index.documents[document_id]
    stated = [(one, document.issuer) for one, document in linked.members if slug in ("", one)]
    entry = linked.entry.issuer if linked.entry else ""
    return _values(scope, stated, entry, scope.dictionary.established)


def document_subjects(scope: Scope, document_id: str, slug: str = "") -> tuple[FactValue, ...]:
    """Return what a document is about, in the table's words on English pages."""
    linked = scope.index.documents[document_id]
    stated = [(one, document.subject) for one, document in linked.members if slug in ("", one)]
    subject = linked.entry.subject if linked.entry else None
    if subject is None:
        return _values(scope, stated, "", lambda value: Name(text=value, language="vi"))
    name = titles.bilingual(subject, scope.language)
    return _values(scope, stated, subject.vi, lambda _: name)


def _values(
    scope: Scope,
    stated: list[tuple[str, Fact | None]],
    entry: str,
    named: Callable[[str], Name],
) -> tuple[FactValue, ...]:
    """Return each value once, with where a report states it first; else the table's."""
    found: dict[Name, FactValue] = {}
    for slug, fact in stated:
        if fact is not None:
            name = named(fact.value)
            if name not in found:
                value = scope.fact(slug, name, fact.span, editors_note(fact.span))
                found[name] = replace(value, report=scope.of_report(slug))
    if not found and entry:
        name = named(entry)
        found[name] = FactValue(name=name, note=N_("Theo bảng tra cứu của trang này"))
    return tuple(found.values())


def speaker_item(scope: Scope, person_id: str, slug: str = "") -> SpeakerItem:
    """Return the line of a speaker, or only what the report `slug` says of them."""
    said = [
        entry.slug for entry in scope.index.remarks.get(person_id, ()) if slug in ("", entry.slug)
    ]
    offices = speaker_offices(scope, person_id, slug)
    bodies = speaker_bodies(scope, person_id, slug)
    return SpeakerItem(
        link=scope.speaker(person_id),
        title=next((value.name for value in offices), None),
        organisation=next((value.name for value in bodies), None),
        remarks=len(said),
        reports=_reports(scope, said, slug),
    )


def speaker_offices(scope: Scope, person_id: str, slug: str = "") -> tuple[FactValue, ...]:
    """Return the titles of a person, newest report first."""
    linked = scope.index.people[person_id]
    stated = [(one, person.title) for one, person in linked.members if slug in ("", one)]
    entry = linked.entry.title if linked.entry else None
    if entry is None:
        return _values(scope, stated, "", scope.dictionary.established)

    def named(value: str) -> Name:
        if value.casefold() == entry.vi.casefold():
            return titles.bilingual(entry, scope.language)
        return scope.dictionary.established(value)

    return _values(scope, stated, entry.vi, named)


def speaker_bodies(scope: Scope, person_id: str, slug: str = "") -> tuple[FactValue, ...]:
    """Return the organisations of a person."""
    linked = scope.index.people[person_id]
    stated = [(one, person.organisation) for one, person in linked.members if slug in ("", one)]
    return _values(scope, stated, "", scope.dictionary.established)


def voice(scope: Scope, entry: RemarkEntry, basis: Basis) -> Voice:
    """Return who says `entry`."""
    remark = entry.remark
    collective = remark.collective
    return Voice(
        people=tuple(scope.speaker(person) for person in entry.people),
        collective=scope.dictionary.collective(collective) if collective else None,
        verb=scope.dictionary.verb(remark.verb),
        basis=basis,
    )


def voices(scope: Scope, entries: Iterable[SentenceEntry]) -> tuple[Voice, ...]:
    """Return who says the sentences `entries`, each voice once."""
    found: dict[int, Voice] = {}
    for entry in entries:
        for remark, given in scope.index.voices.get(entry.sentence.id, ()):
            if id(remark) not in found:
                found[id(remark)] = voice(scope, remark, given.basis)
    return tuple(found.values())


def common_basis(said_by: tuple[Voice, ...]) -> Basis | None:
    """Return on what ground words are somebody's, the surest; None where they are nobody's."""
    return surest(item.basis for item in said_by)


def remark_span(entry: SentenceEntry, remark: RemarkEntry, given: Span) -> Span:
    """Return what is shown of a sentence that a remark holds: its words and their cue."""
    cue = remark.remark.cue
    within = cue.meet(entry.sentence.span) if cue is not None else None
    if within is None:
        return given
    return Span(start=min(within.start, given.start), end=max(within.end, given.end))
