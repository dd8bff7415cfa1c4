from __future__ import annotations

from dataclasses import replace

from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import load_labels
from kyyeu.pages.titles import (
    collective_name,
    document_name,
    document_title,
    established,
    report_title,
    speaker_name,
    speaker_title,
    topic_title,
)

CORPUS = factories.invented_corpus()
ENGLISH = load_labels(CATALOGUE, shown="site.po")


def test_documents() -> None:
    known, unknown = CORPUS.documents
    assert document_title(CORPUS, known, "vi") == "Quyết định 11-QĐ/VTN"
    assert document_title(CORPUS, known, "en") == "Decision No. 11-QĐ/VTN"
    assert document_title(CORPUS, unknown, "en", ENGLISH) == "Decision No. 11-QĐ/HHC"
    # Without labels or a term for its kind a document keeps its Vietnamese name.
    assert document_name(CORPUS, unknown, "en").language == "vi"


def test_people() -> None:
    known, unknown = CORPUS.people
    assert speaker_title(CORPUS, known, "en") == "Ly Thi Suong"
    assert speaker_title(CORPUS, known, "vi") == "Lý Thị Sương"
    assert speaker_name(unknown, "en").language == "vi"


def test_topics() -> None:
    titled, own, last = CORPUS.topics
    assert topic_title(CORPUS, titled, "en") == "Keeping the fragrance"
    assert topic_title(CORPUS, own, "vi") == "Kinh nghiệm dùng máy sấy"
    assert topic_title(CORPUS, own, "en") == "Experience with the dryer"
    bare = replace(CORPUS, translations={})
    assert topic_title(bare, last, "en") == "Chợ phiên"


def test_reports() -> None:
    assert report_title(CORPUS, CORPUS.reports[0], "en") == "Report of Round Table 2 on tea"


def test_established_names() -> None:
    assert established(CORPUS, "viện trà núi", "en").text == "Institute of Mountain Tea"
    assert established(CORPUS, "Viện Lạ", "en").language == "vi"
    assert collective_name(CORPUS, "các máy sấy", "en").text == "dryers"
    assert collective_name(CORPUS, "các bên", "en").text == "các bên"
