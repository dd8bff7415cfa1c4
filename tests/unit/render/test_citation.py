"""Citations say what they must, in both languages, and nothing in them can act on the page."""

from __future__ import annotations

import json
from dataclasses import replace

import lxml.html
import pytest
from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.model.reference import Bilingual
from kyyeu.pages.citing import Citing, citing
from kyyeu.pages.labels import Labels
from kyyeu.pages.routes import Language
from kyyeu.render.citation import citation, cited_name, reading_data

HOSTILE = "</script><script>alert(1)</script><!-- {block} %(n)s & \u2028 \ud800"


@pytest.fixture(scope="module")
def labels() -> dict[Language, Labels]:
    return {"vi": VIETNAMESE, "en": load_labels(CATALOGUE, shown="site.po")}


def of_sample(title: str = "", as_of: str = "2026-02-01") -> Citing:
    corpus = factories.invented_corpus()
    (edited,) = corpus.reports
    if title:
        edited = replace(edited, title=Bilingual(vi=title, en=title))
    found = citing(replace(corpus, reports=(edited,), as_of=as_of), [factories.SLUG])
    assert found is not None
    return found


def test_a_citation_names_report_host_date_place_and_as_of(labels: dict[Language, Labels]) -> None:
    data = of_sample()
    said = {
        lang: citation(
            cited_name(data.reports[0].named[lang], labels[lang]),
            ("3", "2"),
            as_of=data.as_of[lang],
            address="kyyeu/x.html#s-1",
            labels=labels[lang],
        )
        for lang in labels
    }
    assert said == {
        "vi": "Báo cáo Tọa đàm 2 về chè, do Viện Trà Núi chủ trì, ngày 6/5, đoạn 3, câu 2 "
        "(Kỷ yếu, nội dung tính đến ngày 1/2/2026; kyyeu/x.html#s-1)",
        "en": "Report of Round Table 2 on tea, Institute of Mountain Tea, 6 May, para. 3, "
        "sentence 2 (Kỷ yếu, content as of 1 February 2026; kyyeu/x.html#s-1)",
    }


def test_what_a_report_does_not_give_is_said(labels: dict[Language, Labels]) -> None:
    bare = replace(of_sample().reports[0].named["vi"], hosts=(), date="")
    assert cited_name(bare, labels["vi"]) == "Báo cáo Tọa đàm 2 về chè, báo cáo không ghi ngày"
    undated = citation("X", ("1", "1"), as_of="", address="y", labels=labels["vi"])
    assert undated == "X, đoạn 1, câu 1 (Kỷ yếu, y)"


def test_the_data_of_a_page_cannot_leave_its_element(labels: dict[Language, Labels]) -> None:
    markup = str(reading_data(of_sample(HOSTILE), labels, "en", "van-kien/x.html"))
    assert not set(markup.partition('data-json="')[2].removesuffix('"></div>')) & set("<>\"'\n{")
    element = lxml.html.fromstring(markup)
    assert not len(element)
    data = json.loads(element.get("data-json", ""))
    assert data["reports"][factories.SLUG]["vi"].startswith(HOSTILE)
    assert data["depth"] == 2
    assert data["cite"]["vi"].startswith("{report}, đoạn {block}, câu {number} (")


def test_a_page_without_sentences_cites_nothing() -> None:
    assert citing(factories.invented_corpus(), []) is None
