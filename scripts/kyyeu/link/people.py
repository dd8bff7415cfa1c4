"""Who is who, over all reports.

A speaker is known by name and organisation. One name with one organisation, or with none
said, is one person; one name with two organisations may be one person who moved or two:
both are shown, each told that they may be the same. `people.toml` is the last word: an
entry with `organisations` or `reports` is one person, and nobody else is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kyyeu.link.identity import Bodies, Key, address, told_apart
from kyyeu.link.parting import Group, Member, grouped, unsure
from kyyeu.model.corpus import LinkedPerson
from kyyeu.model.reference import PersonEntry, Reference
from kyyeu.model.report import Report
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import Taken, page_slug


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
    by_name: dict[str, list[Member]] = {}
    for member in _speakers(reports):
        chosen = by_id.get(member.person.id) if member.told else None
        name = _plain(chosen.name if chosen else member.person.name)
        name = name if name in entries else known.get(name, name)
        by_name.setdefault(name, []).append(member)
    by_bare: dict[str, list[Group]] = {}
    doubts: list[tuple[Group, Group]] = []
    for name, members in by_name.items():
        groups = grouped(members, entries.get(name, []), bodies)
        doubts += unsure(groups, bodies)
        by_bare.setdefault(_bare(groups), []).extend(groups)
    _name(by_bare)
    order = {report.source.slug: number for number, report in enumerate(reports)}
    linked = tuple(
        _linked(group, bare if len(groups) > 1 else "", doubts, order)
        for bare, groups in by_bare.items()
        for group in groups
    )
    return linked, {
        (report, person.id): item.id for item in linked for report, person in item.members
    }


def _speakers(reports: Sequence[Report]) -> Sequence[Member]:
    found = []
    for report in reports:
        speaking = {speaker for remark in report.remarks for speaker in remark.speakers}
        found += [
            Member(report=report.source.slug, person=person)
            for person in report.people
            if person.id in speaking
        ]
    return found


def _plain(name: str) -> str:
    return exact(squeezed(name))


def _bare(groups: Sequence[Group]) -> str:
    """Return the address that the name alone has: the table's, where it settles nothing."""
    plain = next((group.entry for group in groups if group.entry and not group.settled), None)
    first = groups[0]
    named = first.entry.name if first.entry else first.members[0].person.name
    return plain.id if plain else page_slug(named)


def _name(by_bare: Mapping[str, Sequence[Group]]) -> None:
    """Give each group its address: the table's, the name's, or the name's and a body's."""
    held = {group.id for groups in by_bare.values() for group in groups if group.id}
    for bare, groups in by_bare.items():
        rest = [group for group in groups if not group.id]
        # The only one whom nothing names may have the table's address, or the name's.
        if len(rest) == 1 and (rest[0].entry or len(groups) == 1) and bare not in held:
            rest[0].id = bare
            held.add(bare)
    taken = Taken((*held, *by_bare))
    for bare, groups in by_bare.items():
        rest = [group for group in groups if not group.id]
        for group, own in zip(rest, told_apart([item.words for item in rest]), strict=True):
            group.id = address(bare, own, taken)
        if len(groups) > 1:
            for group, own in zip(groups, told_apart([g.words for g in groups]), strict=True):
                group.apart = own


def _linked(
    group: Group,
    bare: str,
    doubts: Sequence[tuple[Group, Group]],
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
            other.id for pair in doubts for one, other in (pair, pair[::-1]) if one is group
        ),
    )
