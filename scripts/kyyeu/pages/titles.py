"""What documents, speakers, topics and reports are called, never longer than needed."""

from __future__ import annotations

from collections.abc import Iterable

from kyyeu.model.corpus import Corpus, EditedReport, LinkedDocument, LinkedPerson, LinkedTopic
from kyyeu.model.reference import Bilingual, Forms
from kyyeu.pages.atoms import Name
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.parts import capitalised, matching_part, shortened
from kyyeu.pages.routes import Language
from kyyeu.text.english import ordinal, plural
from kyyeu.text.span import Span
from kyyeu.text.tenure import without_tenure

# Words for many, before the noun of an unnamed voice.
_PLURALS = frozenset(("các", "những", "nhiều"))

# The kinds of official document that a number is usually given to.
DOCUMENT_KINDS = (
    N_("Nghị quyết"),
    N_("Nghị quyết liên tịch"),
    N_("Chỉ thị"),
    N_("Kết luận"),
    N_("Quyết định"),
    N_("Nghị định"),
    N_("Thông tư"),
    N_("Thông tư liên tịch"),
    N_("Thông báo"),
    N_("Công văn"),
    N_("Công điện"),
    N_("Kế hoạch"),
    N_("Chương trình"),
    N_("Quy định"),
    N_("Hướng dẫn"),
    N_("Báo cáo"),
    N_("Pháp lệnh"),
    N_("Luật"),
    N_("Đề án"),
    N_("Chiến lược"),
    N_("Dự án"),
    N_("Đại hội"),
)


def bilingual(value: Bilingual, language: Language) -> Name:
    """Return `value` in `language`, or in the other one where it is empty."""
    own, other = (value.vi, value.en) if language == "vi" else (value.en, value.vi)
    if own:
        return Name(text=own, language=language)
    return Name(text=other, language="en" if language == "vi" else "vi")


def established(corpus: Corpus, text: str, language: Language) -> Name:
    """Return the established name of what a report calls `text`, or `text` itself.

    Organisations come first, then terms of the glossary; only whole names count.
    """
    if language == "en":
        found = _english(corpus, " ".join(text.split()).casefold())
        if found is not None:
            return Name(text=found, language="en")
        body, term = without_tenure(" ".join(text.split()))
        found = _english(corpus, body.casefold()) if term else None
        if found is not None:
            return Name(text=f"{found}, {ordinal(term)} tenure", language="en")
    return Name(text=text, language="vi")


def collective_name(corpus: Corpus, text: str, language: Language) -> Name:
    """Return what an unnamed voice is called: on English pages by the term it is, if it is one."""
    if language == "en":
        count, _, noun = " ".join(text.split()).casefold().partition(" ")
        term = _english(corpus, noun) if count in _PLURALS else None
        if term is not None:
            return Name(text=plural(term), language="en")
    return established(corpus, text, language)


def _english(corpus: Corpus, wanted: str) -> str | None:
    """Return the English of an organisation or a term that is `wanted` in any case."""
    if wanted:
        tables: Iterable[tuple[str, str, Forms]] = (
            (entry.vi, entry.en, entry.variants)
            for table in (corpus.reference.organisations, corpus.reference.terms)
            for entry in table
        )
        for vietnamese, english, forms in tables:
            if any(wanted == form.casefold() for form in (vietnamese, *forms.vi)):
                return english
    return None


def document_name(
    corpus: Corpus, linked: LinkedDocument, language: Language, labels: Labels | None = None
) -> Name:
    """Return what a document is called, by its table entry or by its kind and number."""
    if linked.entry is not None:
        return bilingual(linked.entry.name, language)
    document = linked.members[0][1]
    vietnamese = f"{document.kind} {document.number}" if document.number else document.name
    if language == "en":
        kind = _english_kind(corpus, document.kind, labels)
        if kind and document.number:
            return Name(text=f"{kind} No. {document.number}", language="en")
        if not document.number:
            return established(corpus, document.name, "en")
    return Name(text=shortened(vietnamese, 120), language="vi")


def _english_kind(corpus: Corpus, kind: str, labels: Labels | None) -> str | None:
    if labels is not None and kind in DOCUMENT_KINDS and labels.gettext(kind) != kind:
        return labels.gettext(kind)
    name = established(corpus, kind, "en")
    return capitalised(name.text) if name.language == "en" else None


def speaker_name(linked: LinkedPerson, language: Language) -> Name:
    """Return a person's name; English pages have the form of people.toml where there is one."""
    if linked.entry is not None:
        return bilingual(Bilingual(vi=linked.entry.name, en=linked.entry.en), language)
    # A Vietnamese name is a name in both languages; its letters are Vietnamese ones.
    return Name(text=linked.members[0][1].name, language="vi")


def topic_name(corpus: Corpus, linked: LinkedTopic, language: Language) -> Name:
    """Return an editor's title of a topic, or the topic's own words, shortened."""
    if linked.title is not None and (linked.title.vi or linked.title.en):
        return bilingual(linked.title, language)
    report = next(
        item.report for item in corpus.reports if item.report.source.slug == linked.report
    )
    text = report.source.text
    if language == "en":
        sentence = next(item for item in report.sentences if item.id == linked.topic.sentence)
        translation = corpus.translations.get(sentence.id)
        start = sentence.span.start
        part = Span(
            start=max(linked.topic.span.start - start, 0),
            end=max(linked.topic.span.end - start, 0),
        )
        # A name has no room for a note, so it is not taken from a translation out of date.
        if translation is not None and translation.state == "current":
            english = matching_part(sentence.span.of(text), translation.text, part)
            if english:
                return Name(text=capitalised(shortened(english)), language="en")
    return Name(text=capitalised(shortened(linked.topic.span.of(text))), language="vi")


def report_name(edited: EditedReport, language: Language) -> Name:
    """Return a report's title as its editor gives it."""
    return bilingual(edited.title, language)


def told_apart(
    corpus: Corpus, linked: LinkedDocument | LinkedPerson, name: Name, language: Language
) -> Name:
    """Return `name` with what tells its bearer from others of the same name or number."""
    reports = {item.report.source.slug: item for item in corpus.reports}
    words = [
        report_name(reports[word], language)
        if word in reports
        else established(corpus, word, language)
        for word in linked.apart
    ]
    if not words:
        return name
    return Name(
        text=f"{name.text} ({', '.join(word.text for word in words)})", language=name.language
    )


def document_title(
    corpus: Corpus, linked: LinkedDocument, language: Language, labels: Labels | None = None
) -> str:
    """Return `document_name` without its language, told apart from others."""
    name = document_name(corpus, linked, language, labels)
    return told_apart(corpus, linked, name, language).text


def speaker_title(corpus: Corpus, linked: LinkedPerson, language: Language) -> str:
    """Return `speaker_name` without its language, told apart from others."""
    return told_apart(corpus, linked, speaker_name(linked, language), language).text


def topic_title(corpus: Corpus, linked: LinkedTopic, language: Language) -> str:
    """Return `topic_name` without its language."""
    return topic_name(corpus, linked, language).text


def report_title(_corpus: Corpus, edited: EditedReport, language: Language) -> str:
    """Return `report_name` without its language."""
    return report_name(edited, language).text
