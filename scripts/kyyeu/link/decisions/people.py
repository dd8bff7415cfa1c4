"""Decisions on people: their facts, who is one with whom, and whom a place names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kyyeu.link.decisions.facts import settled
from kyyeu.link.decisions.names import Names
from kyyeu.link.decisions.places import UNKNOWN, Places
from kyyeu.model.report import Mention, Person, Remark, Report
from kyyeu.reference.editor import MentionDecision, PersonDecision
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span


def names_of(report: Report) -> Names:
    """Return the people of a report by name."""
    return Names("person", ((person.id, (person.name,)) for person in report.people))


def with_people(
    report: Report, decided: tuple[PersonDecision, ...], people: Names, places: Places
) -> Report:
    """Return the report with its people as their editor has them; `people` learns all names."""
    for index, decision in enumerate(decided):
        report, person = _meant(report, index, decision, people, places)
        if person is None:
            continue
        for name in decision.also:
            other = people.one(places, "person", index, "also", name)
            if other and other != person:
                report = _merged(report, person, other)
                people.merge(other=other, into=person)
        bearers = [other for other in people.of(decision.rename) if other != person]
        if decision.rename and bearers:
            said = f"“{decision.rename}” is another person; are they one, list it in `also`"
            places.idle("person", index, "rename", said, UNKNOWN)
        elif decision.rename:
            people.add(person, (decision.rename,))
        rename = "" if bearers else decision.rename
        settled_people = tuple(
            _settled(item, decision, rename) if item.id == person else item
            for item in report.people
        )
        report = replace(report, people=settled_people)
    return report


def _meant(
    report: Report, index: int, decision: PersonDecision, people: Names, places: Places
) -> tuple[Report, str | None]:
    """Return whom a decision is about, and the report with them in it."""
    if not decision.new or (decision.id or decision.name) in people.ids():
        return report, people.one(
            places, "person", index, "id" if decision.id else "name", decision.id or decision.name
        )
    if not decision.id and people.of(decision.name):
        return report, people.one(places, "person", index, "name", decision.name)
    person = decision.id or Taken(people.ids()).numbered(slug(decision.name))
    people.add(person, (decision.name,))
    added = Person(id=person, name=decision.name, title=None, organisation=None, mentions=())
    return replace(report, people=(*report.people, added)), person


def _settled(person: Person, decision: PersonDecision, rename: str) -> Person:
    return replace(
        person,
        name=rename or person.name,
        title=settled(person.title, decision.title),
        organisation=settled(person.organisation, decision.organisation),
    )


def _merged(report: Report, person: str, other: str) -> Report:
    """Return the report with two people as one, who keeps the first one's facts."""
    ids = {other: person}
    gone = next((item for item in report.people if item.id == other), None)
    people = []
    for item in report.people:
        if item.id == other:
            continue
        mentions = item.mentions
        if item.id == person and gone:
            mentions = (*mentions, *gone.mentions)
            item = replace(  # noqa: PLW2901 - from here on, the two are one
                item,
                title=item.title or gone.title,
                organisation=item.organisation or gone.organisation,
            )
        if any(other in mention.candidates for mention in mentions):
            item = replace(item, mentions=_tidy(_renamed(mentions, ids)))  # noqa: PLW2901
        people.append(item)
    remarks = tuple(_respoken(remark, ids) for remark in report.remarks)
    return replace(report, people=tuple(people), remarks=remarks)


def _renamed(mentions: Iterable[Mention], ids: dict[str, str]) -> Iterable[Mention]:
    for mention in mentions:
        yield replace(mention, candidates=_each_once(mention.candidates, ids))


def _each_once(names: Iterable[str], ids: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids.get(name, name) for name in names))


def _tidy(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return mentions in the order of the text, each place once."""
    return tuple(sorted(dict.fromkeys(mentions), key=lambda item: item.span))


def _respoken(remark: Remark, ids: dict[str, str]) -> Remark:
    if not any(speaker in ids for speaker in remark.speakers):
        return remark
    return replace(remark, speakers=_each_once(remark.speakers, ids))


def with_mentions(
    report: Report, decided: tuple[MentionDecision, ...], people: Names, places: Places
) -> Report:
    """Return the report with places that name whom its editor says, or nobody.

    Where such a place introduces a remark, the remark is that person's.
    """
    for index, decision in enumerate(decided):
        meant = people.meant(places, "mention", index, decision, decision.person)
        for _, span, person in meant:
            report = _named(report, span, person)
    return report


def _named(report: Report, span: Span, person: str | None) -> Report:
    """Return the report with `person` named at `span`, and nobody else there."""
    old = {m for item in report.people for m in item.mentions if m.span.overlaps(span)}
    spans = {mention.span for mention in old} or {span}
    people = []
    for item in report.people:
        mentions = tuple(m for m in item.mentions if m not in old)
        if item.id == person:
            added = (Mention(span=place, candidates=(item.id,)) for place in spans)
            mentions = _tidy((*mentions, *added))
        people.append(replace(item, mentions=mentions))
    remarks = report.remarks
    if person:
        ids = {name: person for mention in old for name in mention.candidates}
        remarks = tuple(
            _respoken(remark, ids)
            if remark.cue and any(remark.cue.overlaps(place) for place in spans)
            else remark
            for remark in remarks
        )
    return replace(report, people=tuple(people), remarks=remarks)
