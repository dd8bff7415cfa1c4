"""An editor's decisions on one report: seeds/reports/<slug>.toml.

Facts are in the report's language; their English stands in seeds/reference/, but for what
only one report has (its title, its event, its topics). README.md has an example of each table.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kyyeu.model.errors import TableError
from kyyeu.model.reference import Bilingual
from kyyeu.model.report import BlockKind, HostRole
from kyyeu.reference.toml import key_place, read_table
from kyyeu.text.slug import is_kept, slug

_MONTH, _DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_DATE = re.compile(rf"\d{{4}}(?:-{_MONTH}(?:-{_DAY})?)?|--{_MONTH}-{_DAY}")
_DATE_KEY = re.compile(r"[ \t]*(?:event\.)?date[ \t]*=")


@dataclass(frozen=True, slots=True, kw_only=True)
class HostDecision:
    """Who held the event."""

    name: str
    role: HostRole = "lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDecision:
    """What the editor says of the event; `date` is ISO 8601, as precise as known.

    `host`, where there is any, stands for all hosts; `absent` names what is not given.
    """

    name: Bilingual | None = None
    place: Bilingual | None = None
    date: str = ""
    host: tuple[HostDecision, ...] = ()
    absent: tuple[Literal["name", "date", "place", "host"], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A decision on a place: the id of a sentence, and the words that begin there."""

    sentence: str
    starts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicDecision(Placed):
    """A short title for the topic of `sentence` that begins with the words `starts`."""

    title: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockDecision(Placed):
    """What the block is that begins with this sentence."""

    kind: BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidDecision(Placed):
    """Who says the sentence: people, or an unnamed voice, or nobody (the report tells it)."""

    by: str | tuple[str, ...] = ()
    voice: str = ""
    nobody: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsDecision(Placed):
    """What `words` in the sentence mean: each time they stand there, or the `occurrence`-th."""

    words: str
    occurrence: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionDecision(WordsDecision):
    """Whom words name."""

    person: str = ""
    nobody: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationDecision(WordsDecision):
    """Which document words mean."""

    document: str = ""
    nothing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDecision:
    """Facts about the person of this name; an empty title or organisation means none.

    `also` are other names of the same person. `new` makes a person whom the program has
    not found, or, with an `id` of its own, another one of that name.
    """

    name: str
    id: str = ""
    new: bool = False
    rename: str = ""
    also: tuple[str, ...] = ()
    title: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDecision:
    """Facts about the document of this name or number; an empty one means none.

    `new` makes a document of `kind` (and `number`) that the program has not found.
    """

    name: str
    new: bool = False
    kind: str = ""
    number: str = ""
    date: str | None = None
    issuer: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """All decisions on a report."""

    as_of: datetime.date | None = None
    title: Bilingual | None = None
    event: EventDecision = field(default_factory=EventDecision)
    person: tuple[PersonDecision, ...] = ()
    document: tuple[DocumentDecision, ...] = ()
    block: tuple[BlockDecision, ...] = ()
    said: tuple[SaidDecision, ...] = ()
    mention: tuple[MentionDecision, ...] = ()
    citation: tuple[CitationDecision, ...] = ()
    topic: tuple[TopicDecision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorsFile:
    """The decisions, and the file they stand in: its name in messages, and its text."""

    path: str
    text: str = ""
    decisions: Decisions = field(default_factory=Decisions)


def read_editors_file(path: Path, *, shown: str) -> EditorsFile:
    """Read an editor's file; one that is not there decides nothing.

    Raises TableError, with the line, for one that does not parse or does not fit, and for
    a decision that decides nothing or two things at once.
    """
    if not path.exists():
        return EditorsFile(path=shown)
    decisions = read_table(path, Decisions, shown=shown)
    text = path.read_text(encoding="utf-8-sig")
    for table, index, key, said in _faults(decisions):
        line, _, _ = key_place(text, table, index, key)
        raise TableError(f"{table}[{index}].{key}: {said}", path=shown, line=line)
    if decisions.event.date and not _DATE.fullmatch(decisions.event.date):
        keys = (n for n, line in enumerate(text.split("\n"), start=1) if _DATE_KEY.match(line))
        raise TableError(f"event.date: {_NO_DATE}", path=shown, line=next(keys, None))
    return EditorsFile(path=shown, text=text, decisions=decisions)


_NO_DATE = 'is no date: write "2026-11-22", "2026-11", "2026" or, without a year, "--11-22"'
_Fault = tuple[str, int, str, str]


def _faults(decisions: Decisions) -> Iterator[_Fault]:
    """Yield what types do not tell: table, place in it, key, and what is wrong."""
    placed: dict[str, tuple[Placed, ...]] = {
        "topic": decisions.topic,
        "block": decisions.block,
        "said": decisions.said,
        "mention": decisions.mention,
        "citation": decisions.citation,
    }
    for table, entries in placed.items():
        for index, entry in enumerate(entries):
            if not entry.starts.strip():
                yield table, index, "starts", "quote the first words"
    for index, said in enumerate(decisions.said):
        if [bool(said.by), bool(said.voice), said.nobody].count(True) != 1:
            yield "said", index, "sentence", "give one of `by`, `voice` and `nobody = true`"
    for index, mention in enumerate(decisions.mention):
        if bool(mention.person) == mention.nobody:
            yield "mention", index, "sentence", "give one of `person` and `nobody = true`"
        yield from _words("mention", index, mention.words, mention.occurrence)
    for index, citation in enumerate(decisions.citation):
        if bool(citation.document) == citation.nothing:
            yield "citation", index, "sentence", "give one of `document` and `nothing = true`"
        yield from _words("citation", index, citation.words, citation.occurrence)
    yield from _named_faults(decisions)


def _named_faults(decisions: Decisions) -> Iterator[_Fault]:
    for index, person in enumerate(decisions.person):
        if not person.name.strip():
            yield "person", index, "name", "is empty"
        if person.id and slug(person.id) != person.id:
            said = f"{person.id!r} is not of lower-case letters, digits, hyphens"
            yield "person", index, "id", said
        elif is_kept(person.id):
            yield "person", index, "id", f"no page can be called {person.id!r}: add a word to it"
    for index, document in enumerate(decisions.document):
        if not document.name.strip():
            yield "document", index, "name", "is empty"
        if document.new and not document.kind:
            yield "document", index, "name", "a new document needs its `kind`"
        if document.date and not _DATE.fullmatch(document.date):
            yield "document", index, "date", _NO_DATE


def _words(table: str, index: int, words: str, occurrence: int) -> Iterator[_Fault]:
    if not words.strip():
        yield table, index, "words", "quote the words of the sentence that are meant"
    if occurrence < 0:
        yield table, index, "occurrence", "counts from 1"
