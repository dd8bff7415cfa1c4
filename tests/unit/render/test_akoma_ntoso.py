"""Akoma Ntoso: valid, consistent (tests/akn.py says by which rules), and all of the text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tests import akn, factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.link.corpus import ReadReport, link
from kyyeu.model.corpus import Corpus
from kyyeu.model.reference import Bilingual, Reference
from kyyeu.model.report import Fact
from kyyeu.model.source import Source
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.routes import Language
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import Decisions
from kyyeu.render.akoma_ntoso.document import akoma_ntoso
from kyyeu.render.akoma_ntoso.identity import document_iri, work
from kyyeu.text.normalise import normalise

ENGLISH = load_labels(CATALOGUE, shown="site.po")


def made(corpus: Corpus, language: Language = "vi") -> etree._Element:
    labels = VIETNAMESE if language == "vi" else ENGLISH
    slug = corpus.reports[0].report.source.slug
    return akn.parsed(akoma_ntoso(Dictionary(CorpusIndex(corpus), language, labels), slug))


def all_of(root: etree._Element, name: str) -> list[etree._Element]:
    return list(root.iter(f"{akn.NAMESPACE}{name}"))


def test_the_report_is_whole_and_its_sentences_keep_their_ids() -> None:
    root = made(factories.invented_corpus())
    assert akn.words(root) == factories.TEXT
    sentences = [item.get("GUID") for item in all_of(root, "span") if item.get("GUID")]
    expected = [f"s-{item.id}" for item in factories.invented_report().sentences]
    assert sentences == expected


def test_who_says_what_on_what_ground() -> None:
    speeches = all_of(made(factories.invented_corpus()), "speech")
    said = [
        (item.get("by"), item.get("as"), item.get("refersTo"), "".join(item.itertext())[:14])
        for item in speeches
    ]
    chief = ("#person_ly-thi-suong", "#role_vien-truong")
    assert said == [
        (*chief, None, "Phát biểu khai"),
        (*chief, "#concept_basis-inferred", "Việc này cần t"),
        ("#person_giang-a-pao", None, None, "“Chúng tôi sẽ "),
        ("#organization_cac-dai-bieu", None, None, "Các đại biểu đ"),
    ]


def test_words_of_documents_and_of_people_are_told_from_the_report_s() -> None:
    root = made(factories.invented_corpus())
    (extract,) = all_of(root, "embeddedText")
    assert "".join(extract.itertext()) == "giữ hương chè trọn mùa"
    assert extract.get("href") == "/akn/vn/doc/quyet-dinh/vien-tra-nui/2020-04-05/11-qd-vtn"
    (quotation,) = [i for i in all_of(root, "inline") if i.get("name") == "quotation"]
    assert "".join(quotation.itertext()) == "Chúng tôi sẽ thử máy sấy mới"
    assert "Quyết định 11-QĐ/VTN" in {"".join(ref.itertext()) for ref in all_of(root, "ref")}


def test_an_open_citation_names_all_that_it_may_mean() -> None:
    (entity,) = all_of(made(factories.invented_corpus()), "entity")
    assert "".join(entity.itertext()) == "Quyết định 11"
    assert entity.get("refersTo").split() == [
        "#reference_quyet-dinh-11-qd-vtn",
        "#reference_quyet-dinh-11-qd-hhc",
    ]


def test_the_english_says_what_is_not_translated_and_what_is_stale() -> None:
    root = made(factories.invented_corpus(), "en")
    sentences = {item.get("GUID"): item for item in all_of(root, "span") if item.get("GUID")}
    for key, translation in factories.translations().items():
        item = sentences[f"s-{key}"]
        missing = translation.state == "missing"
        assert (item.get(akn.LANGUAGE) == "vi") == missing
        assert (item.get("class") == "stale") == (translation.state == "stale")
        if not missing:
            assert "".join(item.itertext()) == translation.text


@pytest.mark.parametrize(
    ("date", "iri", "full", "name"),
    [
        (None, "0001", "0001-01-01", "undated"),
        ("--05-06", "0001", "0001-01-01", "undated"),
        ("2021", "2021", "2021-01-01", "event-year"),
        ("2021-03", "2021-03", "2021-03-01", "event-month"),
        ("2021-03-04", "2021-03-04", "2021-03-04", "event-day"),
    ],
)
def test_a_date_is_as_precise_as_the_report(
    date: str | None, iri: str, full: str, name: str
) -> None:
    found = work("hop-che", date)
    assert found.iri == f"/akn/vn/debateReport/{iri}/hop-che"
    assert (found.date, found.date_name) == (full, name)
    corpus = factories.invented_corpus()
    event = replace(
        corpus.reports[0].report.event, date=Fact(value=date, span=None) if date else None
    )
    report = replace(corpus.reports[0].report, event=event)
    made(replace(corpus, reports=(replace(corpus.reports[0], report=report),), as_of=""))


def test_a_document_without_a_date_has_no_iri_of_a_document() -> None:
    decision, other = factories.invented_corpus().documents
    assert document_iri(decision) == "/akn/vn/doc/quyet-dinh/vien-tra-nui/2020-04-05/11-qd-vtn"
    assert document_iri(other) is None


PIECES = (
    "ông Nguyễn Văn An ", "bà Hà", "cho biết, ", "“", "”", "Theo ", ";", ".", "\n", "\n\n", " ",
    "Nghị quyết 52-NQ/TW", " ngày 22/3/2018", " của Bộ Chính trị", "đã xác định ", "- ",
    "Hội thảo do Bộ Y tế chủ trì.", "các đại biểu ", "đã thảo luận về ", "]]>", "<b>", "&amp;",
    "\x02", "\x85", "\ufffe", "\t", "<U+0041>",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=40).map("".join),
)


@given(TEXTS, st.sampled_from(["vi", "en"]))
def test_any_text_is_valid_and_whole(received: str, language: Language) -> None:
    text = normalise(received)
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    read = ReadReport(report=report, decisions=Decisions(), retired=(), translations={})
    corpus, _ = link([read], Reference(), "2026-02-01")
    title = Bilingual(vi="Họp\x02", en="")
    corpus = replace(corpus, reports=(replace(corpus.reports[0], title=title),))
    assert akn.words(made(corpus, language)) == text
