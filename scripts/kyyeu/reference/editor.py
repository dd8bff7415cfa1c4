"""An editor's decisions on one report: seeds/reports/<slug>.toml."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path

from kyyeu.model.reference import Bilingual
from kyyeu.reference.toml import read_table, table_line


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDecision:
    """What the editor says of the event; `date` is ISO 8601, as precise as known."""

    name: Bilingual | None = None
    place: Bilingual | None = None
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicDecision:
    """A short title for the topic of `sentence` that begins with the words `starts`."""

    sentence: str
    starts: str
    title: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """All decisions on a report."""

    as_of: datetime.date | None = None
    title: Bilingual | None = None
    event: EventDecision = field(default_factory=EventDecision)
    topic: tuple[TopicDecision, ...] = ()


def read_decisions(path: Path, *, shown: str) -> Decisions:
    """Read an editor's file; one that is not there decides nothing. Raises TableError."""
    return read_table(path, Decisions, shown=shown) if path.exists() else Decisions()


def topic_lines(path: Path, decisions: Decisions) -> tuple[int, ...]:
    """Return the line (from 1) of each topic decision in the editor's file."""
    if not decisions.topic:
        return ()
    text = path.read_text(encoding="utf-8-sig")
    return tuple(table_line(text, "topic", index) or 1 for index in range(len(decisions.topic)))
