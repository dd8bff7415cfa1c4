"""IRIs by the Akoma Ntoso naming convention 1.0: of a report, of what it cites, of who is in it.

The convention wants a date in the IRI of a work. What a report or a document leaves out is not
made up: a report without a date stands under `UNDATED`, whose name says so, and a document
without one has no IRI of a document, only that of a thing (`thing_iri`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.model.corpus import LinkedDocument
from kyyeu.pages.routes import Language
from kyyeu.text.slug import slug

LANGUAGES: dict[Language, str] = {"vi": "vie", "en": "eng"}  # ISO 639-2
UNDATED = "0001-01-01"
# Kinds that are acts, in the convention's sense: law that binds everybody.
_ACTS = frozenset(("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Nghị định", "Thông tư"))
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_PRECISION = {4: "year", 7: "month", 10: "day"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A report as a work: its IRI, its date in full and how much of that is stated."""

    iri: str
    date: str
    date_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """A work in one language as of a date; `date` is empty where nothing dates the build."""

    iri: str
    language: str
    date: str

    @property
    def manifestation(self) -> str:
        """Return the IRI of the file."""
        return f"{self.iri}.akn"


def work(report: str, date: str | None) -> Work:
    """Return the work of the report with the slug `report`, of an event on `date` (ISO 8601)."""
    if date is None or not _DATE.fullmatch(date):
        return Work(iri=f"/akn/vn/debateReport/0001/{report}", date=UNDATED, date_name="undated")
    full = f"{date}-01-01" if len(date) == 4 else f"{date}-01" if len(date) == 7 else date
    return Work(
        iri=f"/akn/vn/debateReport/{date}/{report}",
        date=full,
        date_name=f"event-{_PRECISION[len(date)]}",
    )


def expression(of: Work, language: Language, as_of: str) -> Expression:
    """Return a work in `language`, as it stood on `as_of`."""
    code = LANGUAGES[language]
    return Expression(iri=f"{of.iri}/{code}@{as_of}", language=code, date=as_of)


def document_iri(linked: LinkedDocument) -> str | None:
    """Return the IRI of a document of law or of the Party; None where its date is not known."""
    entry = linked.entry
    documents = [document for _, document in linked.members]
    number = (entry.number if entry else "") or next((d.number for d in documents if d.number), "")
    date = (entry.date if entry else "") or next((d.date.value for d in documents if d.date), "")
    issuer = (entry.issuer if entry else "") or next(
        (d.issuer.value for d in documents if d.issuer), ""
    )
    kind = entry.kind if entry else documents[0].kind
    name = number or (entry.name.vi if entry else documents[0].name)
    if not _DATE.fullmatch(date):
        return None
    actor = f"{_word(issuer)}/" if issuer else ""
    genre = "act" if kind in _ACTS else "doc"
    return f"/akn/vn/{genre}/{_word(kind)}/{actor}{date}/{slug(name)}"


def thing_iri(kind: str, name: str) -> str:
    """Return the IRI of a person, an organisation, ... (`kind`) that goes by the id `name`."""
    return f"/akn/ontology/{kind}/vn/{slug(name, 120)}"


def _word(text: str) -> str:
    """Return a part of an IRI that must not begin like a date."""
    name = slug(text)
    return f"x-{name}" if name[0].isdigit() else name
