"""Which number is which document, over all reports.

A document is known by kind and number, or by its name where it has none; then by date and
issuer. A mention that leaves them unsaid is the one document that fits; where several fit
it stays open which. `documents.toml` is the last word on what a number means in a report.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kyyeu.link.identity import Bodies, Key, address, dates_agree, told_apart, year_of
from kyyeu.model.corpus import LinkedDocument
from kyyeu.model.reference import DocumentEntry, Reference
from kyyeu.model.report import Document, Report
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import Taken, slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """The documents of a corpus; `address` and `open` map (report, its id there) to ids."""

    linked: tuple[LinkedDocument, ...]
    address: Mapping[Key, str]
    open: Mapping[Key, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Member:
    report: str
    document: Document

    @property
    def date(self) -> str:
        return self.document.date.value if self.document.date else ""

    @property
    def issuer(self) -> str:
        return self.document.issuer.value if self.document.issuer else ""

    @property
    def key(self) -> Key:
        return self.report, self.document.id


@dataclass(slots=True)
class _Group:
    """What one document is known by, while its mentions are being gathered."""

    entry: DocumentEntry | None = None
    date: str = ""
    issuer: str = ""
    id: str = ""
    apart: tuple[str, ...] = ()
    members: list[_Member] = field(default_factory=list)

    def add(self, member: _Member) -> None:
        self.members.append(member)
        if len(member.date) > len(self.date):
            self.date = member.date
        self.issuer = self.issuer or member.issuer


def link_documents(reports: Sequence[Report], reference: Reference) -> Documents:
    """Gather the documents of all reports, in the order of their first mention."""
    bodies = Bodies(reference.organisations)
    order = {report.source.slug: number for number, report in enumerate(reports)}
    named: dict[Key, list[_Member]] = {}
    for report in reports:
        for document in report.documents:
            key = _key(document.kind, document.number or document.name)
            named.setdefault(key, []).append(_Member(report=report.source.slug, document=document))
    by_bare: dict[str, list[_Group]] = {}
    left_open: list[tuple[_Member, list[_Group]]] = []
    known: dict[Key, list[DocumentEntry]] = {}
    for entry in reference.documents:
        known.setdefault(_key(entry.kind, entry.number or entry.name.vi), []).append(entry)
    for key, members in named.items():
        groups, undecided = _grouped(members, known.get(key, []), bodies)
        left_open += undecided
        by_bare.setdefault(_bare(members[0].document), []).extend(groups)
    _name(by_bare)
    linked = tuple(
        _linked(group, bare if len(groups) > 1 else "", order)
        for bare, groups in by_bare.items()
        for group in groups
    )
    return Documents(
        linked=linked,
        address={(slug, one.id): item.id for item in linked for slug, one in item.members},
        open={member.key: tuple(group.id for group in groups) for member, groups in left_open},
    )


def _key(kind: str, number_or_name: str) -> Key:
    return exact(kind), exact(squeezed(number_or_name))


def _grouped(
    members: Sequence[_Member], entries: Sequence[DocumentEntry], bodies: Bodies
) -> tuple[list[_Group], list[tuple[_Member, list[_Group]]]]:
    """Part the mentions of one number by date and issuer, those that say most first."""
    groups: list[_Group] = []
    left_open: list[tuple[_Member, list[_Group]]] = []
    rest: list[_Member] = []
    for member in members:
        entry = _settled(member, members, entries, bodies)
        if entry is None:
            rest.append(member)
            continue
        group = next((g for g in groups if g.entry is entry), None)
        if group is None:
            group = _Group(entry=entry, date=entry.date, issuer=entry.issuer)
            groups.append(group)
        group.members.append(member)
    rest.sort(key=lambda m: (-len(m.date.lstrip("-")), not m.issuer))
    for member in rest:
        fitting = [
            group
            for group in groups
            if dates_agree(group.date, member.date) and bodies.agree(group.issuer, member.issuer)
        ]
        if len(fitting) > 1:
            left_open.append((member, fitting))
            continue
        if not fitting:
            groups.append(_Group())
        (fitting or groups)[-1].add(member)
    for group in groups:
        if group.entry is None:
            group.entry = _only(entry for entry in entries if _fits(entry, group, bodies))
    return groups, left_open


def _settled(
    member: _Member,
    members: Sequence[_Member],
    entries: Sequence[DocumentEntry],
    bodies: Bodies,
) -> DocumentEntry | None:
    """Return the entry that says what the number means in this report, if one does.

    Where the report itself gives the number to several, only one that fits is meant.
    """
    settling = [entry for entry in entries if member.report in entry.reports]
    if sum(other.report == member.report for other in members) > 1:
        said = _Group(date=member.date, issuer=member.issuer)
        settling = [entry for entry in settling if _fits(entry, said, bodies)]
    return _only(settling)


def _fits(entry: DocumentEntry, group: _Group, bodies: Bodies) -> bool:
    return dates_agree(entry.date, group.date) and bodies.agree(entry.issuer, group.issuer)


def _only(entries: Iterable[DocumentEntry]) -> DocumentEntry | None:
    found = tuple(entries)
    return found[0] if len(found) == 1 else None


def _bare(document: Document) -> str:
    return slug(f"{document.kind} {document.number}" if document.number else document.name)


def _name(by_bare: Mapping[str, Sequence[_Group]]) -> None:
    """Give each group its address; no two are the same, and none is one that lists several."""
    taken = Taken(by_bare)
    for bare, groups in by_bare.items():
        if len(groups) == 1:
            groups[0].id = bare
            continue
        words = told_apart([(year_of(group.date), group.issuer) for group in groups])
        for group, own in zip(groups, words, strict=True):
            group.id, group.apart = address(bare, own, taken), own


def _linked(group: _Group, bare: str, order: Mapping[str, int]) -> LinkedDocument:
    members = sorted(group.members, key=lambda member: order[member.report])
    return LinkedDocument(
        id=group.id,
        members=tuple((member.report, member.document) for member in members),
        entry=group.entry,
        bare=bare,
        apart=group.apart,
    )
