"""Compose the Corpus of reports, editors' decisions, ledgers and catalogues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kyyeu.link.documents import link_documents
from kyyeu.link.doubts import doubts
from kyyeu.link.people import link_people
from kyyeu.link.related import related_to_topic
from kyyeu.model.corpus import Corpus, EditedReport, LinkedTopic, Retired, Translation
from kyyeu.model.reference import Bilingual, Reference
from kyyeu.model.report import Report, Topic
from kyyeu.model.source import Notice
from kyyeu.reference.editor import Decisions, TopicDecision
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import numbered


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """A parsed report with what people and the ledger say of it, before linking."""

    report: Report
    decisions: Decisions
    decisions_path: str
    decision_lines: tuple[int, ...]
    retired: tuple[Retired, ...]
    translations: Mapping[str, Translation]


def link(
    read: Sequence[ReadReport], reference: Reference, as_of: str
) -> tuple[Corpus, tuple[Notice, ...]]:
    """Link the reports to one corpus, newest first; returns also what did not apply."""
    ordered = sorted(read, key=lambda item: (_date(item) or "", item.report.source.slug))[::-1]
    reports = [item.report for item in ordered]
    documents = link_documents(reports, reference)
    people, person_of = link_people(reports, reference)
    topics, topic_of = _topics(ordered)
    notices = tuple(notice for item in ordered for notice in _idle_decisions(item))
    corpus = Corpus(
        reports=tuple(_edited(item) for item in ordered),
        documents=documents.linked,
        people=people,
        topics=topics,
        reference=reference,
        document_of=documents.address,
        person_of=person_of,
        topic_of=topic_of,
        translations={key: t for item in ordered for key, t in item.translations.items()},
        as_of=as_of,
        open_documents=documents.open,
    )
    return corpus, (*notices, *doubts(corpus))


def _date(item: ReadReport) -> str | None:
    stated = item.report.event.date
    return item.decisions.event.date or (stated.value if stated else None)


def _edited(item: ReadReport) -> EditedReport:
    return EditedReport(
        report=item.report,
        title=item.decisions.title or _own_title(item.report),
        date=_date(item),
        retired=item.retired,
        event_name=item.decisions.event.name,
        place=item.decisions.event.place,
    )


def _own_title(report: Report) -> Bilingual:
    """Return what a report is called where its editor has not said: its headline or event."""
    text = report.source.text
    first = next((block for block in report.blocks if block.kind == "heading"), None)
    if first is not None and first is report.blocks[0]:
        name = squeezed(first.span.of(text))
    elif report.event.name:
        name = report.event.name.value
    else:
        name = report.source.slug
    return Bilingual(vi=name, en=name)


def _topics(
    read: Sequence[ReadReport],
) -> tuple[tuple[LinkedTopic, ...], Mapping[tuple[str, str], str]]:
    taken: set[str] = set()
    linked: list[LinkedTopic] = []
    addresses: dict[tuple[str, str], str] = {}
    for item in read:
        report = item.report
        for topic in report.topics:
            address = numbered(topic.id, taken)
            addresses[report.source.slug, topic.id] = address
            decision = next((d for d in item.decisions.topic if _fits(d, report, topic)), None)
            linked.append(
                LinkedTopic(
                    id=address,
                    report=report.source.slug,
                    topic=topic,
                    title=decision.title if decision else None,
                    related=related_to_topic(report, topic),
                )
            )
    return tuple(linked), addresses


def _fits(decision: TopicDecision, report: Report, topic: Topic) -> bool:
    words = squeezed(topic.span.of(report.source.text))
    return decision.sentence == topic.sentence and words.startswith(squeezed(decision.starts))


def _idle_decisions(item: ReadReport) -> list[Notice]:
    """Report the decisions whose sentence or words are not there any more."""
    report = item.report
    return [
        Notice(
            path=item.decisions_path,
            line=line,
            column=1,
            code="KY301",
            severity="warning",
            message=f"no topic of sentence {decision.sentence or '(none)'} begins with these words",
            excerpt=f"starts = “{decision.starts}”",
        )
        for decision, line in zip(item.decisions.topic, item.decision_lines, strict=True)
        if not any(_fits(decision, report, topic) for topic in report.topics)
    ]
