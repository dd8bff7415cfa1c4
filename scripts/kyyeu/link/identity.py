"""Who is who and which number is which document, over all reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kyyeu.model.corpus import LinkedDocument, LinkedPerson
from kyyeu.model.reference import DocumentEntry, PersonEntry, Reference
from kyyeu.model.report import Document, Person, Report
from kyyeu.text.fold import exact
from kyyeu.text.slug import numbered, slug

Key = tuple[str, str]


def link_documents(
    reports: Sequence[Report], reference: Reference
) -> tuple[tuple[LinkedDocument, ...], Mapping[Key, str]]:
    """Gather the documents of all reports, and map (report slug, its id there) to the address.

    A document is known by kind and number, or by its name where it has none; one
    number with two dates is two documents. An undated mention joins the only dated one.
    """
    groups: dict[tuple[str, str], list[list[tuple[str, Document]]]] = {}
    for report in reports:
        for document in report.documents:
            key = (document.kind, exact(document.number or document.name))
            _join(groups.setdefault(key, []), report.source.slug, document)
    taken: set[str] = set()
    linked: list[LinkedDocument] = []
    addresses: dict[Key, str] = {}
    for twins in groups.values():
        for members in twins:
            document = members[0][1]
            entry = _document_entry(reference, members)
            name = slug(f"{document.kind} {document.number}" if document.number else document.name)
            year = _date(members)[:4]
            address = numbered(f"{name}-{year}" if len(twins) > 1 and year else name, taken)
            linked.append(LinkedDocument(id=address, members=tuple(members), entry=entry))
            addresses.update(((report, member.id), address) for report, member in members)
    return tuple(linked), addresses


def _join(twins: list[list[tuple[str, Document]]], report: str, document: Document) -> None:
    date = document.date.value if document.date else ""
    for members in twins:
        known = _date(members)
        if not date or not known or date == known:
            members.append((report, document))
            return
    twins.append([(report, document)])


def _date(members: Sequence[tuple[str, Document]]) -> str:
    return next((member.date.value for _, member in members if member.date), "")


def _document_entry(
    reference: Reference, members: Sequence[tuple[str, Document]]
) -> DocumentEntry | None:
    document, date = members[0][1], _date(members)
    for entry in reference.documents:
        if document.number:
            same = (entry.kind, entry.number) == (document.kind, document.number)
            if same and (not entry.date or not date or entry.date == date):
                return entry
        elif not entry.number and exact(entry.name.vi) == exact(document.name):
            return entry
    return None


def link_people(
    reports: Sequence[Report], reference: Reference
) -> tuple[tuple[LinkedPerson, ...], Mapping[Key, str]]:
    """Gather the speakers of all reports, and map (report slug, id there) to the address.

    A speaker is somebody to whom a remark is given. One name is one person unless
    people.toml or the report's editor says otherwise; the latter tells two apart by id.
    """
    by_id = {entry.id: entry for entry in reference.people}
    entries = {
        exact(name): entry for entry in reference.people for name in (entry.name, *entry.variants)
    }
    members: dict[str, list[tuple[str, Person]]] = {}
    known: dict[str, PersonEntry | None] = {}
    for report in reports:
        speaking = {speaker for remark in report.remarks for speaker in remark.speakers}
        own: set[str] = set()
        for person in report.people:
            if person.id in speaking:
                entry = by_id.get(person.id) or entries.get(exact(person.name))
                key = entry.id if entry else slug(person.name)
                if key in own:
                    entry, key = by_id.get(person.id), numbered(person.id, own)
                own.add(key)
                members.setdefault(key, []).append((report.source.slug, person))
                known[key] = entry
    linked = tuple(
        LinkedPerson(id=key, members=tuple(group), entry=known[key])
        for key, group in members.items()
    )
    addresses = {
        (report, person.id): key for key, group in members.items() for report, person in group
    }
    return linked, addresses
