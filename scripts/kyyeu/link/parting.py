"""Part the mentions of one name, over all reports, into people: sure and unsure told apart.

Sure are an entry of people.toml that names organisations or reports, an id that a report's
editor chose, and what only one person can be: the same organisation, or none said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kyyeu.link.identity import Bodies
from kyyeu.model.reference import PersonEntry
from kyyeu.model.report import Person
from kyyeu.text.slug import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person as one report names them."""

    report: str
    person: Person

    @property
    def body(self) -> str:
        """Return the organisation that the report says, or ""."""
        return self.person.organisation.value if self.person.organisation else ""

    @property
    def told(self) -> str:
        """Return what the id adds to the name, where the report's editor chose the id.

        A number was added by whoever read the report, to tell two names apart there.
        """
        name = slug(self.person.name)
        own = "" if self.person.id == name else self.person.id.removeprefix(f"{name}-")
        return "" if own.isdecimal() else own


@dataclass(slots=True)
class Group:
    """One person, while the mentions are being gathered; `settled` where people say so."""

    entry: PersonEntry | None
    settled: bool
    body: str = ""
    id: str = ""
    apart: tuple[str, ...] = ()
    members: list[Member] = field(default_factory=list)

    def add(self, member: Member) -> None:
        """Add a mention, and the organisation that it says where none is known."""
        self.members.append(member)
        self.body = self.body or member.body

    @property
    def reports(self) -> set[str]:
        """Return the reports that name the person."""
        return {member.report for member in self.members}

    @property
    def words(self) -> tuple[str, ...]:
        """Return what may tell this person from others of the name."""
        first = self.members[0]
        return self.body, first.report, first.told


def grouped(
    members: Sequence[Member], entries: Sequence[PersonEntry], bodies: Bodies
) -> list[Group]:
    """Part the mentions of one name into people, in the order of their first mention."""
    settling = [entry for entry in entries if entry.organisations or entry.reports]
    plain = next((entry for entry in entries if entry not in settling), None)
    rest: list[Member] = []
    by_id: dict[str, Group] = {}
    for member in members:
        fitting = [entry for entry in settling if _settles(entry, member, bodies)]
        entry = next((entry for entry in entries if entry.id == member.person.id), None)
        if member.told:
            chosen = member.person.id
        elif len(fitting) == 1:
            entry = fitting[0]
            chosen = entry.id
        else:
            rest.append(member)
            continue
        if chosen not in by_id:
            by_id[chosen] = Group(entry=entry, settled=True, id=chosen)
        by_id[chosen].add(member)
    groups = list(by_id.values())
    # The longest form of an organisation first: a shorter one may be that of several.
    rest.sort(key=lambda member: -len(member.body.split()))
    for member in rest:
        # Two people of one report stay two: who read it told them apart.
        open_to = [
            group
            for group in groups
            if member.report not in group.reports and _can_join(group, member, bodies)
        ]
        named = [one for one in open_to if member.body and bodies.same(one.body, member.body)]
        if len(named or open_to) == 1 and (member.body or len(groups) == 1):
            (named or open_to)[0].add(member)
        else:
            groups.append(Group(entry=plain, settled=False))
            groups[-1].add(member)
    place = {id(member): number for number, member in enumerate(members)}
    return sorted(groups, key=lambda group: min(place[id(one)] for one in group.members))


def _settles(entry: PersonEntry, member: Member, bodies: Bodies) -> bool:
    """Tell whether an entry says of this very mention that it is the person."""
    if entry.reports and member.report not in entry.reports:
        return False
    if not entry.organisations:
        return True
    named = {bodies.key(name) for name in entry.organisations}
    return bodies.key(member.body) in named if member.body else bool(entry.reports)


def _can_join(group: Group, member: Member, bodies: Bodies) -> bool:
    if group.settled:
        # The entry names organisations, and this mention none: nothing speaks against it.
        return not member.body and not (group.entry and group.entry.reports)
    return bodies.agree(group.body, member.body)


def unsure(groups: Sequence[Group], bodies: Bodies) -> list[tuple[Group, Group]]:
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


def _excludes(one: Group, other: Group, bodies: Bodies) -> bool:
    """Tell whether the entry of `one` lists organisations and the other's is none of them."""
    if not one.settled or one.entry is None or not one.entry.organisations or not other.body:
        return False
    return bodies.key(other.body) not in {bodies.key(name) for name in one.entry.organisations}
