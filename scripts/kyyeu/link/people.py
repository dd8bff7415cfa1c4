"""Who is who, over all reports.

A speaker is known by name and organisation. One name with one organisation, or with none
said, is one person; one name with two organisations may be one person who moved or two:
both are shown, each told that they may be the same. `people.toml` is the last word: an
entry with `organisations` or `reports` is one person, and nobody else is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kyyeu.link.identity import Bodies, Key, address, told_apart
from kyyeu.model.corpus import LinkedPerson
from kyyeu.model.reference import PersonEntry, Reference
from kyyeu.model.report import Person, Report
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class _Member:
    report: str
    person: Person

    @property
    def body(self) -> str:
        return self.person.organisation.value if self.person.organisation else ""

    @property
    def told(self) -> str:
        """Return what the id adds to the name, where the report's editor chose the id."""
        name = slug(self.person.name)
        return "" if self.person.id == name else self.person.id.removeprefix(f"{name}-")


@dataclass(slots=True)
class _Group:
    """One person, while the mentions are being gathered; `settled` by people.toml."""

    entry: PersonEntry | None
    settled: bool
    body: str = ""
    id: str = ""
    apart: tuple[str, ...] = ()
    members: list[_Member] = field(default_factory=list)

    def add(self, member: _Member) -> None:
        self.members.append(member)
        self.body = self.body or member.body

    @property
    def reports(self) -> set[str]:
        return {member.report for member in self.members}

    @property
    def words(self) -> tuple[str, ...]:
        """Return what may tell this person from others of the name."""
        first = self.members[0]
        return self.body, first.report, first.told


def link_people(
    reports: Sequence[Report], reference: Reference
) -> tuple[tuple[LinkedPerson, ...], Mapping[Key, str]]:
    """Gather the speakers of all reports, and map (report slug, id there) to the address.

    A speaker is somebody to whom a remark is given.
    """
    bodies = Bodies(reference.organisations)
    known: dict[str, str] = {}
    by_id = {entry.id: entry for entry in reference.people}
    entries: dict[str, list[PersonEntry]] = {}
    for entry in reference.people:
        entries.setdefault(_plain(entry.name), []).append(entry)
        for variant in entry.variants:
            known.setdefault(_plain(variant), _plain(entry.name))
    by_name: dict[str, list[_Member]] = {}
    for member in _speakers(reports):
        chosen = by_id.get(member.person.id) if member.told else None
        name = _plain(chosen.name if chosen else member.person.name)
        name = name if name in entries else known.get(name, name)
        by_name.setdefault(name, []).append(member)
    by_bare: dict[str, list[_Group]] = {}
    unsure: list[tuple[_Group, _Group]] = []
    for name, members in by_name.items():
        groups = _grouped(members, entries.get(name, []), bodies)
        unsure += _unsure(groups, bodies)
        by_bare.setdefault(_bare(groups[0]), []).extend(groups)
    _name(by_bare)
    order = {report.source.slug: number for number, report in enumerate(reports)}
    linked = tuple(
        _linked(group, bare if len(groups) > 1 else "", unsure, order)
        for bare, groups in by_bare.items()
        for group in groups
    )
    return linked, {
        (report, person.id): item.id for item in linked for report, person in item.members
    }


def _speakers(reports: Sequence[Report]) -> Sequence[_Member]:
    found = []
    for report in reports:
        speaking = {speaker for remark in report.remarks for speaker in remark.speakers}
        found += [
            _Member(report=report.source.slug, person=person)
            for person in report.people
            if person.id in speaking
        ]
    return found


def _plain(name: str) -> str:
    return exact(squeezed(name))


def _grouped(
    members: Sequence[_Member], entries: Sequence[PersonEntry], bodies: Bodies
) -> list[_Group]:
    """Part the mentions of one name into people."""
    settling = [entry for entry in entries if entry.organisations or entry.reports]
    plain = next((entry for entry in entries if entry not in settling), None)
    groups: list[_Group] = []
    rest: list[_Member] = []
    for member in members:
        # The editor of a report may give a mention the id of an entry.
        fitting = [entry for entry in entries if member.told and entry.id == member.person.id] or [
            entry for entry in settling if _settles(entry, member, bodies)
        ]
        if len(fitting) != 1:
            rest.append(member)
            continue
        group = next((g for g in groups if g.entry is fitting[0]), None)
        if group is None:
            group = _Group(entry=fitting[0], settled=True)
            groups.append(group)
        group.add(member)
    said = [member for member in rest if member.body]
    for member in (*said, *(member for member in rest if not member.body)):
        # Two people of one report stay two: who read it told them apart.
        open_to = [
            group
            for group in groups
            if member.report not in group.reports and _can_join(group, member, bodies)
        ]
        if len(open_to) == 1 and (member.body or len(groups) == 1):
            open_to[0].add(member)
        else:
            groups.append(_Group(entry=plain, settled=False))
            groups[-1].add(member)
    return groups


def _settles(entry: PersonEntry, member: _Member, bodies: Bodies) -> bool:
    """Tell whether an entry says of this very mention that it is the person."""
    if entry.reports and member.report not in entry.reports:
        return False
    if not entry.organisations:
        return True
    named = {bodies.key(name) for name in entry.organisations}
    return bodies.key(member.body) in named if member.body else bool(entry.reports)


def _can_join(group: _Group, member: _Member, bodies: Bodies) -> bool:
    if group.settled:
        # The entry names organisations, and this mention none: nothing speaks against it.
        return not member.body and not (group.entry and group.entry.reports)
    return not member.body or not group.body or bodies.key(group.body) == bodies.key(member.body)


def _unsure(groups: Sequence[_Group], bodies: Bodies) -> list[tuple[_Group, _Group]]:
    """Return the groups that may be one person: what nothing tells apart for sure."""
    return [
        (one, other)
        for number, one in enumerate(groups)
        for other in groups[number + 1 :]
        if not one.reports & other.reports
        and not (one.settled and other.settled)
        and not _excludes(one, other, bodies)
        and not _excludes(other, one, bodies)
    ]


def _excludes(one: _Group, other: _Group, bodies: Bodies) -> bool:
    """Tell whether the entry of `one` lists organisations and the other's is none of them."""
    if not one.settled or one.entry is None or not one.entry.organisations or not other.body:
        return False
    return bodies.key(other.body) not in {bodies.key(name) for name in one.entry.organisations}


def _bare(group: _Group) -> str:
    """Return the address that the name alone has."""
    if group.entry is not None:
        return group.entry.id if not group.settled else slug(group.entry.name)
    return slug(group.members[0].person.name)


def _name(by_bare: Mapping[str, Sequence[_Group]]) -> None:
    """Give each group its address: the table's, the name's, or the name's and a body's."""
    held: set[str] = set()
    for groups in by_bare.values():
        for group in groups:
            if group.entry is not None and (group.settled or len(groups) == 1):
                group.id = group.entry.id
                held.add(group.id)
    taken = {*held, *by_bare}
    for bare, groups in by_bare.items():
        rest = [group for group in groups if not group.id]
        if len(groups) == 1 and rest and bare not in held:
            groups[0].id = bare
            continue
        words = told_apart([group.words for group in rest])
        for group, own in zip(rest, words, strict=True):
            group.id = address(bare, own, taken)
    for groups in by_bare.values():
        if len(groups) > 1:
            words = told_apart([group.words for group in groups])
            for group, own in zip(groups, words, strict=True):
                group.apart = own


def _linked(
    group: _Group,
    bare: str,
    unsure: Sequence[tuple[_Group, _Group]],
    order: Mapping[str, int],
) -> LinkedPerson:
    members = sorted(group.members, key=lambda member: order[member.report])
    entry = group.entry
    if bare and entry and not group.settled and not any(m.person.title for m in members):
        entry = replace(entry, title=None)  # it may be the title of another one of that name
    return LinkedPerson(
        id=group.id,
        members=tuple((member.report, member.person) for member in members),
        entry=entry,
        bare=bare,
        apart=group.apart,
        may_be=tuple(
            other.id for pair in unsure for one, other in (pair, pair[::-1]) if one is group
        ),
    )
