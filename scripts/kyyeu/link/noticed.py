"""What an editor should look at in a report, as decided: each place with its sentence's id.

Beside what the recognisers say, that is paragraphs in which none of them found anything.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from kyyeu.model.report import Event, Report, Sentence
from kyyeu.model.source import Diagnostic, Notice
from kyyeu.parse.event import tells_of_event
from kyyeu.parse.notices import notices_of
from kyyeu.text.span import LineIndex, Span

_READ_BLOCKS = ("paragraph", "item")


def noticed(report: Report) -> tuple[Notice, ...]:
    """Return the report's notices in the order of the text.

    Each names its sentence, as a decision or a catalogue does.
    """
    known = replace(report, diagnostics=(*report.diagnostics, *unread(report)))
    lines = LineIndex(report.source.text)
    sentences = {lines.place(sentence.span.start): sentence for sentence in report.sentences}
    starts = sorted(sentences)
    found = []
    for notice in notices_of(known):
        index = bisect_right(starts, (notice.line, notice.column)) - 1
        if index >= 0:
            message = f"{notice.message} (s-{sentences[starts[index]].id})"
            notice = replace(notice, message=message)  # noqa: PLW2901 - the same, placed
        found.append(notice)
    return tuple(found)


def unread(report: Report) -> tuple[Diagnostic, ...]:
    """Return a diagnostic for each paragraph that holds nothing the program knows.

    That is: no remark, no topic, nothing of the event, no document, person or organisation.
    """
    starts = {block.id: block.span for block in report.blocks if block.kind in _READ_BLOCKS}
    places = sorted(_found(report))
    first: dict[str, Sentence] = {}
    for sentence in report.sentences:
        if sentence.block in starts:
            first.setdefault(sentence.block, sentence)
            if tells_of_event(report.source.text, sentence.span):
                places.append(sentence.span)
    read = _touched(report, sorted(places))
    return tuple(
        Diagnostic(
            code="KY104",
            severity="info",
            message="nothing was recognised in this paragraph: no remark, no document, no name",
            span=sentence.span,
        )
        for block, sentence in first.items()
        if block not in read
    )


def _found(report: Report) -> Iterator[Span]:
    """Yield the place of all that was recognised."""
    for remark in report.remarks:
        yield from (item.span for item in remark.attributions)
    for document in report.documents:
        yield from (citation.span for citation in document.citations)
    for person in report.people:
        yield from (mention.span for mention in person.mentions)
    yield from (mention.span for mention in report.organisations)
    yield from (topic.span for topic in report.topics)
    yield from _of_event(report.event)


def _of_event(event: Event) -> Iterator[Span]:
    facts = (event.name, event.date, event.place)
    yield from (fact.span for fact in facts if fact is not None and fact.span is not None)
    yield from (host.span for host in event.hosts if host.span)
    yield from (*event.purpose, *event.next)


def _touched(report: Report, places: list[Span]) -> set[str]:
    """Return the ids of the blocks in which one of `places` (in order) begins."""
    touched: set[str] = set()
    blocks = iter(report.blocks)
    block = next(blocks, None)
    for place in places:
        while block is not None and block.span.end <= place.start:
            block = next(blocks, None)
        if block is not None:
            touched.add(block.id)
    return touched
