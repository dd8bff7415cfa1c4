"""The sentences of a report as passages: who says them, which documents they cite."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kyyeu.model.corpus import Corpus, EditedReport
from kyyeu.pages import routes
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.routes import Language
from kyyeu.pages.titles import document_title, report_title, speaker_title
from kyyeu.search.passage import Passage

_FULL_TEXT = N_("Toàn văn")
_PARAGRAPH = N_("Đoạn {number}")

_Names = Mapping[str, tuple[str, ...]]


def within_report(
    passage: Passage, corpus: Corpus, report: EditedReport, language: Language
) -> Passage:
    """Return a passage with the title and the date of its report."""
    title = report_title(corpus, report, language)
    return replace(passage, report=title, date=report.date or "")


def sentences(
    corpus: Corpus, report: EditedReport, language: Language, labels: Labels
) -> Iterator[Passage]:
    """Yield the page of a report's full text and its sentences, translations first."""
    source = report.report.source
    address = routes.full_text(source.slug)
    name = f"{labels.gettext(_FULL_TEXT)}: {report_title(corpus, report, language)}"
    page = within_report(
        Passage(address=address, language=language, title=name), corpus, report, language
    )
    yield page
    said_by = _speakers(corpus, report, language)
    citing = _documents(corpus, report, language, labels)
    number_of = {block.id: number for number, block in enumerate(report.report.blocks, start=1)}
    for sentence in report.report.sentences:
        speakers = said_by.get(sentence.id, ())
        original = replace(
            page,
            kind="remark" if speakers else "narrative",
            language="vi",
            anchor=routes.sentence_anchor(sentence.id),
            title="",
            heading=", ".join(speakers),
            label=labels.gettext(_PARAGRAPH).format(number=number_of[sentence.block]),
            text=sentence.span.of(source.text),
            speakers=speakers,
            documents=citing.get(sentence.id, ()),
        )
        translation = corpus.translations.get(sentence.id)
        if language == "en" and translation is not None and translation.text:
            yield replace(original, language="en", text=translation.text)
        yield original


def _speakers(corpus: Corpus, report: EditedReport, language: Language) -> _Names:
    """Return who says a sentence, for those that the report or its editor gives to somebody."""
    people = {person.id: person for person in corpus.people}
    slug = report.report.source.slug
    said_by: dict[str, list[str]] = {}
    for remark in report.report.remarks:
        ids = [corpus.person_of[slug, speaker] for speaker in remark.speakers]
        names = [speaker_title(corpus, people[person], language) for person in ids]
        for attribution in remark.attributions:
            if attribution.basis != "inferred":
                said_by.setdefault(attribution.sentence, []).extend(names)
    return _distinct(said_by)


def _documents(corpus: Corpus, report: EditedReport, language: Language, labels: Labels) -> _Names:
    """Return the documents that a sentence cites, all that are meant where that is open."""
    linked = {document.id: document for document in corpus.documents}
    starts = [sentence.span.start for sentence in report.report.sentences]
    slug = report.report.source.slug
    citing: dict[str, list[str]] = {}
    for document in report.report.documents:
        for citation in document.citations:
            place = bisect_right(starts, citation.span.start) - 1
            for candidate in citation.candidates if place >= 0 else ():
                key = (slug, candidate)
                sure = corpus.document_of.get(key)
                for found in [sure] if sure else corpus.open_documents.get(key, ()):
                    title = document_title(corpus, linked[found], language, labels)
                    sentence = report.report.sentences[place].id
                    citing.setdefault(sentence, []).append(title)
    return _distinct(citing)


def _distinct(names: Mapping[str, list[str]]) -> _Names:
    return {key: tuple(dict.fromkeys(found)) for key, found in names.items() if found}
