"""An answer: plain data, of which search-engine.js describes each part."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

FACETS = ("kind", "language", "speaker", "report", "document")

Marks = tuple[tuple[int, int], ...]
Totals = Mapping[str, tuple[tuple[str, int], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A passage shown. `marks` and `heading_marks` count code points of the texts."""

    location: str
    heading: str
    heading_marks: Marks
    label: str
    text: str
    marks: Marks
    kind: str
    speakers: tuple[str, ...]
    report: str
    documents: tuple[str, ...]
    date: str
    language: str
    via: tuple[str, str] | None
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The passages of a page that are shown; `more` others of it answer too."""

    page: str
    title: str
    kind: str
    score: int
    entries: tuple[Found, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What was looked for where nothing was found."""

    words: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    glossary: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is found for a query."""

    groups: tuple[Group, ...] = ()
    pages: int = 0
    passages: int = 0
    corrected: tuple[tuple[str, str], ...] | None = None
    partial: bool = False
    near: tuple[str, ...] = ()
    tried: Tried = Tried()
    totals: Totals
    ignored: tuple[str, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()


def answer_json(answer: Answer) -> str:
    """Return an answer as JSON, in the form that search-engine.js describes.

    Marks count code points; in the browser they count UTF-16 code units.
    """
    data = asdict(answer)
    data["corrected"] = answer.corrected and [
        {"from": typed, "to": meant} for typed, meant in answer.corrected
    ]
    data["problems"] = [{"piece": piece, "kind": kind} for piece, kind in answer.problems]
    data["tried"]["glossary"] = [_via(via) for via in answer.tried.glossary]
    for group in data["groups"]:
        for entry in group["entries"]:
            entry["headingMarks"] = entry.pop("heading_marks")
            entry["via"] = entry["via"] and _via(entry["via"])
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _via(via: tuple[str, str]) -> dict[str, str]:
    return {"typed": via[0], "found": via[1]}
