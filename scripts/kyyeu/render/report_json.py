"""A parsed report as JSON, format kyyeu.report/1; report.schema.json describes it."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from kyyeu.model.report import Citation, Document, Fact, Mention, Person, Remark, Report
from kyyeu.text.span import Span

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

FORMAT = "kyyeu.report/1"


def report_json(report: Report) -> str:
    """Return `report` as one JSON object (UTF-8, two spaces of indent, a final newline)."""
    data = msgspec.json.encode(report_object(report))
    return msgspec.json.format(data, indent=2).decode("utf-8") + "\n"


def report_object(report: Report) -> dict[str, Json]:
    """Return the object itself. Offsets are code points of its `text`."""
    event = report.event
    speaking = {speaker for remark in report.remarks for speaker in remark.speakers}
    return {
        "format": FORMAT,
        "text": report.source.text,
        "event": {
            "name": _value(event.name),
            "date": _value(event.date),
            "place": _value(event.place),
            "hosts": [host.name for host in event.hosts],
            "next": [_span(span) for span in event.next],
        },
        "documents": [_document(document) for document in report.documents],
        "speakers": [_speaker(person) for person in report.people if person.id in speaking],
        "remarks": [_remark(remark) for remark in report.remarks],
        "topics": [
            {"id": topic.id, **_span(topic.span), "text": topic.span.of(report.source.text)}
            for topic in report.topics
        ],
        "blocks": [
            {"id": block.id, "kind": block.kind, **_span(block.span)} for block in report.blocks
        ],
        "sentences": [{"id": item.id, **_span(item.span)} for item in report.sentences],
        "diagnostics": [
            {
                "code": item.code,
                "severity": item.severity,
                "message": item.message,
                **_span(item.span),
            }
            for item in report.diagnostics
        ],
    }


def _span(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}


def _value(fact: Fact | None) -> str | None:
    return fact.value if fact else None


def _place(place: Citation | Mention) -> Json:
    return {**_span(place.span), "candidates": list(place.candidates)}


def _document(document: Document) -> Json:
    return {
        "id": document.id,
        "kind": document.kind,
        "number": document.number,
        "date": _value(document.date),
        "issuer": _value(document.issuer),
        "subject": _value(document.subject),
        "name": document.name,
        "citations": [_place(citation) for citation in document.citations],
    }


def _speaker(person: Person) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "title": _value(person.title),
        "organisation": _value(person.organisation),
        "mentions": [_place(mention) for mention in person.mentions],
    }


def _remark(remark: Remark) -> Json:
    return {
        "speakers": list(remark.speakers),
        "collective": remark.collective,
        "verb": remark.verb,
        "direct": remark.direct,
        "sentences": [
            {
                **_span(item.span),
                "basis": "inferred" if item.basis == "inferred" else "stated",
            }
            for item in remark.attributions
        ],
    }
