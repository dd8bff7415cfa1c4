"""The corpus as passages: what a search can find, in the order in which ties are settled.

Each page is one passage without an anchor; sentences (sentences.py) and terms of the glossary
are passages with one. English pages are searched in English and by their Vietnamese originals,
which follow the passage they belong to, at the same place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kyyeu.model.corpus import Corpus, EditedReport, LinkedDocument, LinkedPerson, LinkedTopic
from kyyeu.model.reference import Term
from kyyeu.model.report import Fact
from kyyeu.pages import routes
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.routes import Language
from kyyeu.pages.titles import document_title, report_title, speaker_title, topic_title
from kyyeu.search.passage import Passage
from kyyeu.search.sentences import sentences, within_report
from kyyeu.text.normalise import squeezed

_GLOSSARY = N_("Thuật ngữ")


def passages(corpus: Corpus, language: Language, labels: Labels) -> tuple[Passage, ...]:
    """Return all there is to find on the pages of `language`, in a fixed order.

    Documents, speakers, topics, reports, terms, then the sentences of each report. A
    page's first passage bears its title in that language; `labels` are of that language.
    """
    return tuple(_tidy(passage) for passage in _pages(corpus, language, labels))


def _tidy(passage: Passage) -> Passage:
    return replace(
        passage,
        title=squeezed(passage.title),
        heading=squeezed(passage.heading),
        label=squeezed(passage.label),
        text=squeezed(passage.text),
    )


def _pages(corpus: Corpus, language: Language, labels: Labels) -> Iterator[Passage]:
    originals: tuple[Language, ...] = ("vi",) if language == "vi" else ("en", "vi")
    for document in corpus.documents:
        own = document_title(corpus, document, language, labels)
        for shown in originals:
            name = own if shown == language else document_title(corpus, document, shown, None)
            yield replace(_document(document, shown, name), documents=(own,))
    for person in corpus.people:
        own = speaker_title(corpus, person, language)
        for shown in originals:
            yield replace(_speaker(corpus, person, shown), speakers=(own,))
    reports = {_slug(report): report for report in corpus.reports}
    for topic in corpus.topics:
        for shown in originals:
            found = _topic(corpus, topic, shown)
            yield within_report(found, corpus, reports[topic.report], language)
    for report in corpus.reports:
        for shown in originals:
            yield within_report(_overview(corpus, report, shown), corpus, report, language)
    yield from _terms(corpus, language, labels)
    for report in corpus.reports:
        yield from sentences(corpus, report, language, labels)


def _joined(parts: Iterable[str], title: str = "") -> str:
    """Join what is there and not the title again, as one text that words do not run across."""
    return ". ".join(dict.fromkeys(part for part in parts if part and part != title))


def _values(*facts: Fact | None) -> Iterator[str]:
    return (fact.value for fact in facts if fact is not None)


def _document(document: LinkedDocument, shown: Language, title: str) -> Passage:
    parts: list[str] = []
    entry = document.entry
    if entry is not None:
        parts += [entry.name.vi if shown == "vi" else entry.name.en]
        if entry.subject is not None:
            parts += [entry.subject.vi if shown == "vi" else entry.subject.en]
    if shown == "vi":
        for _, member in document.members:
            parts += [member.name, *_values(member.subject, member.issuer)]
    return Passage(
        address=routes.document(document.id),
        kind="resolution",
        language=shown,
        title=title,
        text=_joined(parts, title),
    )


def _speaker(corpus: Corpus, person: LinkedPerson, shown: Language) -> Passage:
    parts: list[str] = []
    if shown == "vi":
        for _, member in person.members:
            parts += _values(member.title, member.organisation)
    elif person.entry is not None and person.entry.title is not None:
        parts += [person.entry.title.en]
    return Passage(
        address=routes.speaker(person.id),
        kind="speaker",
        language=shown,
        title=speaker_title(corpus, person, shown),
        text=_joined(parts),
    )


def _topic(corpus: Corpus, topic: LinkedTopic, shown: Language) -> Passage:
    words = ""
    if shown == "vi":
        source = next(item.report.source for item in corpus.reports if _slug(item) == topic.report)
        words = topic.topic.span.of(source.text)
    return Passage(
        address=routes.topic(topic.id),
        kind="topic",
        language=shown,
        title=topic_title(corpus, topic, shown),
        text=words,
    )


def _slug(report: EditedReport) -> str:
    return report.report.source.slug


def _overview(corpus: Corpus, report: EditedReport, shown: Language) -> Passage:
    event = report.report.event
    facts = [*_values(event.name, event.place), *(host.name for host in event.hosts)]
    return Passage(
        address=routes.report(_slug(report)),
        kind="report",
        language=shown,
        title=report_title(corpus, report, shown),
        text=_joined(facts) if shown == "vi" else "",
    )


def _terms(corpus: Corpus, language: Language, labels: Labels) -> Iterator[Passage]:
    terms = corpus.reference.terms
    if terms:
        title = labels.gettext(_GLOSSARY)
        yield Passage(address=routes.GLOSSARY, kind="term", language=language, title=title)
    for term in terms:
        yield _term(term, language)


def _term(term: Term, language: Language) -> Passage:
    name, other = (term.vi, term.en) if language == "vi" else (term.en, term.vi)
    definition = term.definition.vi if language == "vi" else term.definition.en
    forms = (term.abbreviations.vi, term.abbreviations.en, term.variants.vi, term.variants.en)
    also = _joined([other, *(form for group in forms for form in group)])
    return Passage(
        address=routes.GLOSSARY,
        kind="term",
        language=language,
        anchor=term.id,
        heading=name,
        text=_joined([also, definition]),
    )
