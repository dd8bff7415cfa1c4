"""Many reports as one whole: what the pages are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kyyeu.model.reference import Bilingual, DocumentEntry, PersonEntry, Reference
from kyyeu.model.report import Document, Person, Report, Topic
from kyyeu.text.span import Span

TranslationState = Literal["current", "stale", "missing"]
RetiredState = Literal["changed", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A span of one report."""

    report: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The English of a sentence; `text` is empty where the state is missing."""

    sentence: str
    text: str
    state: TranslationState


@dataclass(frozen=True, slots=True, kw_only=True)
class Retired:
    """A published sentence id that no sentence bears any more.

    `after` is the live id it stood behind ("" at the start of the report), `as_of`
    the ISO date of the build that first found it gone ("" where builds are undated).
    """

    id: str
    state: RetiredState
    as_of: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedReport:
    """A report with what its editor and its ledger add to it.

    `event_name` and `place` are the editor's; the report's own stand in its Event.
    """

    report: Report
    title: Bilingual
    date: str | None
    retired: tuple[Retired, ...]
    event_name: Bilingual | None = None
    place: Bilingual | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedDocument:
    """A document over all reports; `id` is its address, `members` name it by report slug.

    Where others would have the same address, `bare` is that address, which lists them,
    and `apart` what tells this one from them: year, issuer.
    """

    id: str
    members: tuple[tuple[str, Document], ...]
    entry: DocumentEntry | None
    bare: str = ""
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedPerson:
    """A person over all reports; `id` is the address.

    `bare` and `apart` (organisation or report) are as of a document; `may_be`
    holds the ids of those who may be the same person: nothing settles it.
    """

    id: str
    members: tuple[tuple[str, Person], ...]
    entry: PersonEntry | None
    bare: str = ""
    apart: tuple[str, ...] = ()
    may_be: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A passage that shares terms with another one: a relation of ours, not the report's.

    `terms` are the shared ones, rarest first; `weight` is higher the rarer they are.
    """

    place: Place
    terms: tuple[str, ...]
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedTopic:
    """A topic with its address, the editor's short title and the related passages.

    `bare` is as of a document: the address of all topics of these words.
    """

    id: str
    report: str
    topic: Topic
    title: Bilingual | None
    related: tuple[Related, ...]
    bare: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Everything the pages show. Reports stand newest first.

    `document_of`, `person_of` and `topic_of` map (report slug, id within the
    report) to the id in the corpus; `open_documents` maps to all that a document of a
    report may be, where nothing settles which; `translations` maps sentence ids.
    `as_of` is an ISO date, or "" where nothing dates the build.
    """

    reports: tuple[EditedReport, ...]
    documents: tuple[LinkedDocument, ...]
    people: tuple[LinkedPerson, ...]
    topics: tuple[LinkedTopic, ...]
    reference: Reference
    document_of: Mapping[tuple[str, str], str]
    person_of: Mapping[tuple[str, str], str]
    topic_of: Mapping[tuple[str, str], str]
    translations: Mapping[str, Translation]
    as_of: str
    open_documents: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
