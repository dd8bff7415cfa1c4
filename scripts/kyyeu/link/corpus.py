"""Compose the Corpus of reports, editors' decisions, ledgers and catalogues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kyyeu.link.documents import link_documents
from kyyeu.link.doubts import doubts
from kyyeu.link.people import link_people
from kyyeu.link.topics import link_topics
from kyyeu.model.corpus import Corpus, EditedReport, Retired, Translation
from kyyeu.model.errors import LedgerError
from kyyeu.model.reference import Bilingual, Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Notice
from kyyeu.reference.editor import Decisions
from kyyeu.text.normalise import squeezed


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """A report with what people and the ledger say of it, before linking.

    The decisions are applied to `report` already (link.decisions); of them, only what is
    said in two languages is read here.
    """

    report: Report
    decisions: Decisions
    retired: tuple[Retired, ...]
    translations: Mapping[str, Translation]


def link(
    read: Sequence[ReadReport], reference: Reference, as_of: str
) -> tuple[Corpus, tuple[Notice, ...]]:
    """Link the reports to one corpus, newest first; returns also what is unsure between them.

    Raises LedgerError where two reports share an id.
    """
    _check_apart(read)
    ordered = sorted(read, key=lambda item: (_date(item) or "", item.report.source.slug))[::-1]
    reports = [item.report for item in ordered]
    documents = link_documents(reports, reference)
    people, person_of = link_people(reports, reference)
    topics = link_topics(reports)
    corpus = Corpus(
        reports=tuple(_edited(item) for item in ordered),
        documents=documents.linked,
        people=people,
        topics=topics,
        reference=reference,
        document_of=documents.address,
        person_of=person_of,
        topic_of={(item.report, item.topic.id): item.id for item in topics},
        translations={key: t for item in ordered for key, t in item.translations.items()},
        as_of=as_of,
        open_documents=documents.open,
    )
    return corpus, doubts(corpus)


def _check_apart(read: Sequence[ReadReport]) -> None:
    """Check that no sentence id is in two reports: a link to it would lead to two sentences."""
    owner: dict[str, str] = {}
    for item in read:
        path = item.report.source.path.removesuffix(".txt") + ".ids.toml"
        ids = (*(s.id for s in item.report.sentences), *(gone.id for gone in item.retired))
        for name in ids:
            if owner.setdefault(name, path) != path:
                said = f"the id {name} is also in {owner[name]}"
                hint = "A ledger is one report's own: remove the copy and build again."
                raise LedgerError(said, path=path, hint=hint)


def _date(item: ReadReport) -> str | None:
    date = item.report.event.date
    return date.value if date else None


def _edited(item: ReadReport) -> EditedReport:
    return EditedReport(
        report=item.report,
        title=item.decisions.title or _own_title(item),
        date=_date(item),
        retired=item.retired,
        event_name=item.decisions.event.name,
        place=item.decisions.event.place,
    )


def _own_title(item: ReadReport) -> Bilingual:
    """Return what a report is called where its editor has not said: its headline or event."""
    report = item.report
    text = report.source.text
    first = next((block for block in report.blocks if block.kind == "heading"), None)
    if first is not None and first is report.blocks[0]:
        name = squeezed(first.span.of(text))
    elif item.decisions.event.name:
        return item.decisions.event.name
    elif report.event.name:
        name = report.event.name.value
    else:
        name = report.source.slug
    return Bilingual(vi=name, en=name)
