"""A document, a speaker, a report in one line, as lists of them show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kyyeu.model.report import Basis, Fact
from kyyeu.pages import titles
from kyyeu.pages.atoms import FactRow, FactValue, LinkRef, Name, Verb
from kyyeu.pages.dates import shown_date
from kyyeu.pages.entries import RemarkEntry, SentenceEntry
from kyyeu.pages.index import surest
from kyyeu.pages.labels import N_, editors_note
from kyyeu.pages.scope import Scope
from kyyeu.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentItem:
    """A document in a list; what the reports do not say is None or empty."""

    link: LinkRef
    date: str
    issuer: Name | None
    subject: Name | None
    citations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerItem:
    """A speaker in a list."""

    link: LinkRef
    title: Name | None
    organisation: Name | None
    remarks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says something: people, or an unnamed voice; and whether the text says so."""

    people: tuple[LinkRef, ...]
    collective: Name | None
    verb: Verb | None
    basis: Basis


def document_item(scope: Scope, document_id: str) -> DocumentItem:
    """Return the line of a document."""
    return DocumentItem(
        link=scope.document(document_id),
        date=next((value.name.text for value in document_dates(scope, document_id)), ""),
        issuer=next((value.name for value in document_issuers(scope, document_id)), None),
        subject=next((value.name for value in document_subjects(scope, document_id)), None),
        citations=len(scope.index.citations.get(document_id, ())),
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


def document_dates(scope: Scope, document_id: str) -> tuple[FactValue, ...]:
    """Return the dates of a document, each with the first place that states it."""
    linked = scope.index.documents[document_id]
    stated = [(slug, document.date) for slug, document in linked.members]
    entry = linked.entry.date if linked.entry else ""
    return _values(
        scope,
        stated,
        entry,
        lambda value: Name(text=shown_date(value, scope.language), language=scope.language),
    )


def document_issuers(scope: Scope, document_id: str) -> tuple[FactValue, ...]:
    """Return who issued a document."""
    linked = scope.index.documents[document_id]
    stated = [(slug, document.issuer) for slug, document in linked.members]
    entry = linked.entry.issuer if linked.entry else ""
    return _values(scope, stated, entry, scope.dictionary.established)


def document_subjects(scope: Scope, document_id: str) -> tuple[FactValue, ...]:
    """Return what a document is about, in the table's words on English pages."""
    linked = scope.index.documents[document_id]
    stated = [(slug, document.subject) for slug, document in linked.members]
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
                found[name] = scope.fact(slug, name, fact.span, editors_note(fact.span))
    if not found and entry:
        name = named(entry)
        found[name] = FactValue(name=name, note=N_("Theo bảng tra cứu của trang này"))
    return tuple(found.values())


def speaker_item(scope: Scope, person_id: str) -> SpeakerItem:
    """Return the line of a speaker."""
    return SpeakerItem(
        link=scope.speaker(person_id),
        title=next((value.name for value in speaker_offices(scope, person_id)), None),
        organisation=next((value.name for value in speaker_bodies(scope, person_id)), None),
        remarks=len(scope.index.remarks.get(person_id, ())),
    )


def speaker_offices(scope: Scope, person_id: str) -> tuple[FactValue, ...]:
    """Return the titles of a person, newest report first."""
    linked = scope.index.people[person_id]
    stated = [(slug, person.title) for slug, person in linked.members]
    entry = linked.entry.title if linked.entry else None
    if entry is None:
        return _values(scope, stated, "", scope.dictionary.established)

    def named(value: str) -> Name:
        if value.casefold() == entry.vi.casefold():
            return titles.bilingual(entry, scope.language)
        return scope.dictionary.established(value)

    return _values(scope, stated, entry.vi, named)


def speaker_bodies(scope: Scope, person_id: str) -> tuple[FactValue, ...]:
    """Return the organisations of a person."""
    linked = scope.index.people[person_id]
    stated = [(slug, person.organisation) for slug, person in linked.members]
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
