"""A parsed report. Every span counts code points of `Report.source.text`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kyyeu.model.reference import Bilingual
from kyyeu.model.source import Diagnostic, Source
from kyyeu.text.span import Span

BlockKind = Literal["heading", "paragraph", "item", "caption", "byline", "noise"]
# Read off the text; following from its context; settled by an editor.
Basis = Literal["stated", "inferred", "decided"]
HostRole = Literal["lead", "partner"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading, ... with the white space after it; blocks tile the text."""

    id: str
    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a block, without the white space around it; `id` is permanent."""

    id: str
    span: Span
    block: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A value read off the text at `span`; no span where an editor supplied it."""

    value: str
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A place that names a document; several candidates where the text leaves it open."""

    span: Span
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place that names a person or an organisation; candidates as in Citation."""

    span: Span
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """What the report says a document says.

    `span` covers the document's words: inside the quotation marks where `direct`,
    otherwise the report's paraphrase of them. `verb` introduces it.
    """

    span: Span
    verb: str
    direct: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document as one report names it. Dates are ISO 8601, as precise as written."""

    id: str
    kind: str
    number: str | None
    name: str
    date: Fact | None
    issuer: Fact | None
    subject: Fact | None
    citations: tuple[Citation, ...]
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person as one report names them; `name` bears no honorific or degree."""

    id: str
    name: str
    title: Fact | None
    organisation: Fact | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A sentence, or the part of one, given to the speaker of a remark."""

    sentence: str
    span: Span
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What somebody said.

    `speakers` are ids of people; empty for an unnamed voice, an organisation or a
    document, which stand in `collective` as the text names them. `cue` covers the
    words that introduce the remark, verb included; `direct` tells a quotation
    from a paraphrase.
    """

    speakers: tuple[str, ...]
    collective: str | None
    verb: str | None
    direct: bool
    cue: Span | None
    attributions: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One entry of a list of what was discussed, without list mark or trailing stop.

    `title` is an editor's short one.
    """

    id: str
    span: Span
    sentence: str
    title: Bilingual | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """Who held the event: the lead (chủ trì) or a partner (phối hợp, đồng tổ chức).

    The span is empty where an editor supplied it.
    """

    name: str
    span: Span
    role: HostRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What the report states about the event itself; nothing it does not state."""

    name: Fact | None
    date: Fact | None
    place: Fact | None
    hosts: tuple[Host, ...]
    purpose: tuple[Span, ...]
    next: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermUse:
    """A place that uses a term of the glossary."""

    term: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that was read off one source, in the order of the text."""

    source: Source
    event: Event
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    documents: tuple[Document, ...]
    people: tuple[Person, ...]
    organisations: tuple[Mention, ...]
    remarks: tuple[Remark, ...]
    topics: tuple[Topic, ...]
    terms: tuple[TermUse, ...]
    diagnostics: tuple[Diagnostic, ...]
