"""Made-up reports beside what should be read from them: tests/cases/<name>.txt and .json.

KYYEU_UPDATE_CASES=1 writes the .json anew; its diff then shows what a rule gained and lost.
"""

from __future__ import annotations

import json
import os
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.parse.report import Parser
from kyyeu.render.report_json import report_object
from kyyeu.sources.plain import read_source

CASES = Path(__file__).parents[2] / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.txt"))


def in_words(report: Report) -> dict[str, object]:
    """Return what was read, in the report's words instead of offsets: easy to review."""
    text = report.source.text
    names = {person.id: person.name for person in report.people}
    event = report.event
    return {
        "event": {
            "name": event.name and event.name.value,
            "date": event.date and event.date.value,
            "place": event.place and event.place.value,
            "hosts": [[host.name, host.role] for host in event.hosts],
            "purpose": [span.of(text) for span in event.purpose],
            "next": [span.of(text) for span in event.next],
        },
        "documents": [
            {
                "name": document.name,
                "number": document.number,
                "date": document.date and document.date.value,
                "issuer": document.issuer and document.issuer.value,
                "subject": document.subject and document.subject.value,
                "citations": [[c.span.of(text), *c.candidates] for c in document.citations],
                "excerpts": [[e.verb, e.direct, e.span.of(text)] for e in document.excerpts],
            }
            for document in report.documents
        ],
        "people": [
            {
                "name": person.name,
                "title": person.title and person.title.value,
                "organisation": person.organisation and person.organisation.value,
                "mentions": [[m.span.of(text), *m.candidates] for m in person.mentions],
            }
            for person in report.people
        ],
        "remarks": [
            {
                "speakers": [names[speaker] for speaker in remark.speakers],
                "collective": remark.collective,
                "verb": remark.verb,
                "direct": remark.direct,
                "sentences": [[a.basis, a.span.of(text)] for a in remark.attributions],
            }
            for remark in report.remarks
        ],
        "topics": [topic.span.of(text) for topic in report.topics],
        "blocks": [[block.kind, block.span.of(text).strip()[:40]] for block in report.blocks],
        "diagnostics": [[d.code, d.message, d.span.of(text)] for d in report.diagnostics],
    }


@pytest.mark.parametrize("name", NAMES)
def test_reads_what_the_case_says(name: str) -> None:
    source = read_source(CASES / f"{name}.txt", shown=f"{name}.txt", slug=name)
    found = json.dumps(in_words(Parser(Reference()).parse(source)), ensure_ascii=False, indent=1)
    expected = CASES / f"{name}.json"
    if os.environ.get("KYYEU_UPDATE_CASES"):
        expected.write_text(found + "\n", encoding="utf-8", newline="\n")
    assert json.loads(found) == json.loads(expected.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_json_is_valid_against_the_schema(name: str) -> None:
    schema = json.loads(files("kyyeu").joinpath("report.schema.json").read_text(encoding="utf-8"))
    source = read_source(CASES / f"{name}.txt", shown=f"{name}.txt", slug=name)
    jsonschema.validate(report_object(Parser(Reference()).parse(source)), schema)
