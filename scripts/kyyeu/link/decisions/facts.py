"""Decisions on the event, on topics, and on what blocks are."""

from __future__ import annotations

from dataclasses import replace

from kyyeu.link.decisions.places import IDLE, Places
from kyyeu.link.decisions.remarks import without_sentences
from kyyeu.model.report import Document, Event, Fact, Host, Person, Report
from kyyeu.reference.editor import BlockDecision, EventDecision, HostDecision, TopicDecision
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span


def settled(stated: Fact | None, value: str | None) -> Fact | None:
    """Return a fact as an editor has it: None decides nothing, "" takes the fact away.

    A value that the text states already stays the text's.
    """
    if value is None or (stated and _same(stated.value, value)):
        return stated
    return Fact(value=value, span=None) if value else None


def _same(one: str, other: str) -> bool:
    return exact(squeezed(one)) == exact(squeezed(other))


def with_event(event: Event, decision: EventDecision) -> Event:
    """Return the event as its editor has it."""
    name = decision.name.vi if decision.name else None
    place = decision.place.vi if decision.place else None
    absent = decision.absent
    return replace(
        event,
        name=None if "name" in absent else settled(event.name, name or None),
        date=None if "date" in absent else settled(event.date, decision.date or None),
        place=None if "place" in absent else settled(event.place, place or None),
        hosts=() if "host" in absent else _hosts(event, decision.host),
    )


def _hosts(event: Event, decided: tuple[HostDecision, ...]) -> tuple[Host, ...]:
    if not decided:
        return event.hosts
    stated = {exact(squeezed(host.name)): host for host in reversed(event.hosts)}
    hosts = []
    for item in decided:
        known = stated.get(exact(squeezed(item.name)))
        own = Host(name=item.name, span=Span(start=0, end=0), role=item.role)
        hosts.append(replace(known, role=item.role) if known else own)
    return tuple(hosts)


def with_topics(report: Report, decided: tuple[TopicDecision, ...], places: Places) -> Report:
    """Return the report with short titles for its topics."""
    topics = list(report.topics)
    for index, decision in enumerate(decided):
        sentence = places.topic_words("topic", index, decision)
        if sentence is None:
            continue
        starts = squeezed(decision.starts)
        fitting = [
            place
            for place, topic in enumerate(topics)
            if starts
            and topic.sentence == sentence.id
            and squeezed(topic.span.of(report.source.text)).startswith(starts)
        ]
        if len(fitting) != 1:
            many = "several topics begin" if fitting else "no topic begins"
            said = f"{many} with these words in the sentence {sentence.id}"
            places.idle("topic", index, "starts", said)
        elif places.first("topic", index, sentence.id, topics[fitting[0]].span.start):
            topics[fitting[0]] = replace(topics[fitting[0]], title=decision.title)
    return replace(report, topics=tuple(topics)) if decided else report


def with_blocks(report: Report, decided: tuple[BlockDecision, ...], places: Places) -> Report:
    """Return the report with blocks of other kinds; of noise, nothing is read.

    A block that turns out to be no noise keeps what the recognisers found in it.
    """
    first: dict[str, str] = {}
    for each in report.sentences:
        first.setdefault(each.block, each.id)
    for index, decision in enumerate(decided):
        sentence = places.sentence("block", index, decision)
        if sentence is None:
            continue
        if first[sentence.block] != sentence.id:
            said = f"the sentence {sentence.id} is not the first of its block"
            places.idle("block", index, "sentence", said, IDLE)
        elif places.first("block", index, sentence.id):
            blocks = tuple(
                replace(b, kind=decision.kind) if b.id == sentence.block else b
                for b in report.blocks
            )
            report = replace(report, blocks=blocks)
            if decision.kind == "noise":
                report = _unread(report, sentence.block)
    return report


def _unread(report: Report, block_id: str) -> Report:
    """Return the report without anything that was read off a block."""
    block = next(block.span for block in report.blocks if block.id == block_id)
    gone = {sentence.id for sentence in report.sentences if sentence.block == block_id}
    event = report.event
    return replace(
        report,
        event=replace(
            event,
            name=_outside(event.name, block),
            date=_outside(event.date, block),
            place=_outside(event.place, block),
            hosts=tuple(host for host in event.hosts if not block.overlaps(host.span)),
            purpose=tuple(span for span in event.purpose if not block.overlaps(span)),
            next=tuple(span for span in event.next if not block.overlaps(span)),
        ),
        documents=tuple(
            kept for document in report.documents if (kept := _document(document, block))
        ),
        people=tuple(_person(person, block) for person in report.people),
        organisations=tuple(m for m in report.organisations if not block.overlaps(m.span)),
        remarks=without_sentences(report.remarks, report.sentences, gone),
        topics=tuple(topic for topic in report.topics if not block.overlaps(topic.span)),
        terms=tuple(use for use in report.terms if not block.overlaps(use.span)),
        diagnostics=tuple(d for d in report.diagnostics if not block.overlaps(d.span)),
    )


def _outside(fact: Fact | None, block: Span) -> Fact | None:
    return None if fact and fact.span and block.overlaps(fact.span) else fact


def _document(document: Document, block: Span) -> Document | None:
    """Return a document without its places in a block; None where it had no others."""
    citations = tuple(c for c in document.citations if not block.overlaps(c.span))
    if document.citations and not citations:
        return None
    return replace(
        document,
        date=_outside(document.date, block),
        issuer=_outside(document.issuer, block),
        subject=_outside(document.subject, block),
        citations=citations,
        excerpts=tuple(e for e in document.excerpts if not block.overlaps(e.span)),
    )


def _person(person: Person, block: Span) -> Person:
    return replace(
        person,
        title=_outside(person.title, block),
        organisation=_outside(person.organisation, block),
        mentions=tuple(m for m in person.mentions if not block.overlaps(m.span)),
    )
