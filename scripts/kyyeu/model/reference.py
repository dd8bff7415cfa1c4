"""The tables of seeds/reference/: what people supply and rules cannot know.

msgspec decodes TOML straight into these records; a field without a default must be given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Bilingual:
    """The same thing in Vietnamese and in English."""

    vi: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """Further forms of a term or a name, in each language."""

    vi: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


PartOfSpeech = Literal["noun", "verb", "adjective", "phrase"]
TermStatus = Literal["agreed", "proposed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An entry of the glossary; `related` and `broader` hold ids of other entries."""

    id: str
    vi: str
    en: str
    definition: Bilingual
    part_of_speech: PartOfSpeech = "noun"
    variants: Forms = field(default_factory=Forms)
    abbreviations: Forms = field(default_factory=Forms)
    note: Bilingual | None = None
    related: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    source: str = ""
    status: TermStatus = "agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation and its established English name."""

    id: str
    vi: str
    en: str
    variants: Forms = field(default_factory=Forms)
    abbreviations: Forms = field(default_factory=Forms)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEntry:
    """A person known across reports, and how name and title stand in English.

    With `organisations` (as the reports name them) or `reports` (slugs) the entry settles
    who is who: it is one person in all of these, and nobody else of that name is.
    """

    id: str
    name: str
    en: str
    title: Bilingual | None = None
    variants: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEntry:
    """A document known across reports: its identity and its English name and subject.

    `number` is empty for a congress or a scheme, which `name` then identifies. In the
    `reports` named (slugs), this is what the number or the name means, whatever they say.
    """

    id: str
    kind: str
    name: Bilingual
    number: str = ""
    date: str = ""
    issuer: str = ""
    subject: Bilingual | None = None
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """All tables together."""

    terms: tuple[Term, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    people: tuple[PersonEntry, ...] = ()
    documents: tuple[DocumentEntry, ...] = ()
