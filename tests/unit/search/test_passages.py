from __future__ import annotations

from dataclasses import replace

import pytest
from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.pages import routes
from kyyeu.pages.labels import Labels
from kyyeu.pages.routes import Language
from kyyeu.search.passage import Passage
from kyyeu.search.passages import passages

CORPUS = factories.invented_corpus()
LABELS: dict[Language, Labels] = {
    "vi": VIETNAMESE,
    "en": load_labels(CATALOGUE, shown="site.po"),
}
SENTENCES = CORPUS.reports[0].report.sentences
FULL_TEXT = routes.full_text(factories.SLUG)


def found(language: Language) -> tuple[Passage, ...]:
    return passages(CORPUS, language, LABELS[language])


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_of_the_corpus_is_a_passage(language: Language) -> None:
    pages = {item.address for item in found(language) if not item.anchor}
    assert pages >= {routes.document(item.id) for item in CORPUS.documents}
    assert pages >= {routes.speaker(item.id) for item in CORPUS.people}
    assert pages >= {routes.topic(item.id) for item in CORPUS.topics}
    assert pages >= {routes.report(factories.SLUG), FULL_TEXT, routes.GLOSSARY}


def test_pages_come_first_and_places_in_the_order_of_the_text() -> None:
    kinds = [item.kind for item in found("vi")]
    assert kinds[0] == "resolution"
    anchors = [item.anchor for item in found("vi") if item.address == FULL_TEXT and item.anchor]
    assert anchors == [routes.sentence_anchor(item.id) for item in SENTENCES]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_first_passage_of_a_page_bears_its_title(language: Language) -> None:
    seen: set[str] = set()
    for item in found(language):
        if item.address not in seen:
            assert item.title
            assert not item.anchor
            assert item.language == language
            seen.add(item.address)


def test_sentences_are_the_reports_own() -> None:
    text = CORPUS.reports[0].report.source.text
    own = {item.anchor: item for item in found("vi") if item.address == FULL_TEXT}
    for sentence in SENTENCES:
        passage = own[routes.sentence_anchor(sentence.id)]
        assert passage.text == " ".join(sentence.span.of(text).split())
        assert passage.language == "vi"


def test_english_pages_have_the_translation_and_the_original() -> None:
    by_place: dict[str, list[Passage]] = {}
    for item in found("en"):
        if item.address == FULL_TEXT and item.anchor:
            by_place.setdefault(item.anchor, []).append(item)
    for sentence in SENTENCES:
        translation = CORPUS.translations.get(sentence.id)
        languages = [item.language for item in by_place[routes.sentence_anchor(sentence.id)]]
        translated = translation is not None and translation.text
        assert languages == (["en", "vi"] if translated else ["vi"])


def test_only_what_the_report_states_is_given_to_a_speaker() -> None:
    headed = {item.anchor for item in found("vi") if item.address == FULL_TEXT and item.heading}
    stated = {
        routes.sentence_anchor(part.sentence)
        for remark in CORPUS.reports[0].report.remarks
        if remark.speakers
        for part in remark.attributions
        if part.basis == "stated"
    }
    assert headed == stated


def test_a_corpus_without_reports() -> None:
    empty = replace(
        CORPUS,
        reports=(),
        documents=(),
        people=(),
        topics=(),
        reference=replace(CORPUS.reference, terms=()),
    )
    assert passages(empty, "vi", VIETNAMESE) == ()


def test_the_passages_of_a_page_stand_together() -> None:
    for language in ("vi", "en"):
        met: list[str] = []
        for item in found(language):
            if not met or met[-1] != item.address:
                met.append(item.address)
        assert len(met) == len(set(met))


def test_what_searches_are_narrowed_by() -> None:
    own = [item for item in found("vi") if item.address == FULL_TEXT]
    assert {item.report for item in own} == {own[0].report} != {""}
    assert {item.date for item in own} == {CORPUS.reports[0].date or ""}
    spoken = [item for item in own if item.kind == "remark"]
    assert spoken
    assert all(", ".join(item.speakers) == item.heading != "" for item in spoken)
    titles = {item.title for item in found("vi") if item.kind == "resolution"}
    cited = {title for item in own for title in item.documents}
    assert cited
    assert cited <= titles
