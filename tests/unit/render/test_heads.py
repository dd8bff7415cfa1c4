"""Data for machines: facts of the model, ids that resolve, nothing that HTML acts on."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.model.corpus import Corpus
from kyyeu.model.reference import Bilingual
from kyyeu.pages import routes
from kyyeu.pages.routes import Language
from kyyeu.render.escape import escape_json
from kyyeu.render.heads import Heads, PageHead

OVERVIEW = routes.report(factories.SLUG)
HOSTILE = 'Họp </script><script>alert(1)</script> <!-- ]]> & " \u2028 \x02 \x85 \ufffe \U0001ffff'


def heads(language: Language = "vi", url: str = "", corpus: Corpus | None = None) -> Heads:
    labels = VIETNAMESE if language == "vi" else load_labels(CATALOGUE, shown="site.po")
    whole = corpus or factories.invented_corpus()
    return Heads(whole, language, labels, site_url=url, site_name="Kỷ yếu")


def things(head: PageHead, kind: str) -> list[dict[str, object]]:
    return [node for node in json.loads(head.data)["@graph"] if node["@type"] == kind]


def test_a_report_tells_of_its_event_and_of_no_more_than_is_known() -> None:
    (report,) = things(heads().of(OVERVIEW, ""), "Report")
    event = report["about"]
    assert event == {
        "@type": "Event",
        "@id": "index.html#event",
        "name": "Tọa đàm 2",
        # No startDate: the year is not given. No location.
        "organizer": [
            {"@type": "Organization", "name": "Viện Trà Núi"},
            {"@type": "Organization", "name": "Hội Người Hái Chè"},
        ],
    }
    assert [one["name"] for one in report["mentions"]] == ["Lý Thị Sương", "Giàng A Páo"]  # type: ignore[attr-defined]
    assert [one["contentUrl"] for one in report["encoding"]] == ["report.json", "report.akn.xml"]  # type: ignore[attr-defined]


def test_a_document_has_its_particulars_and_its_own_words() -> None:
    head = heads("en").of("en/" + routes.document("quyet-dinh-11-qd-vtn"), "")
    (law,) = things(head, "Legislation")
    assert law == {
        "@type": "Legislation",
        "@id": "../../van-kien/quyet-dinh-11-qd-vtn.html#this",
        "name": "Decision No. 11-QĐ/VTN",
        "legislationIdentifier": "11-QĐ/VTN",
        "legislationDate": "2020-04-05",
        "legislationPassedBy": {"@type": "Organization", "name": "Institute of Mountain Tea"},
        "description": "tea scenting",
    }
    (quotation,) = things(head, "Quotation")
    assert quotation["text"] == "giữ hương chè trọn mùa"
    assert quotation["isBasedOn"] == {"@id": law["@id"]}
    assert head.description.startswith("Decision No")


def test_a_speaker_is_quoted_with_what_stands_in_quotation_marks() -> None:
    elder = heads().of(routes.speaker("giang-a-pao"), "")
    (quotation,) = things(elder, "Quotation")
    assert quotation["text"] == "Chúng tôi sẽ thử máy sấy mới"
    assert quotation["creator"] == {"@id": "giang-a-pao.html#this"}
    assert not things(heads().of(routes.speaker("ly-thi-suong"), ""), "Quotation")


def test_ids_are_absolute_where_the_site_has_an_address() -> None:
    base = "https://x.example/kho"
    (page, *_) = json.loads(heads("en", base).of(f"en/{OVERVIEW}", "").data)["@graph"]
    assert page["@id"] == f"{base}/en/{OVERVIEW}"
    assert page["translationOfWork"] == {"@id": f"{base}/{OVERVIEW}"}
    assert page["mainEntity"] == {"@id": f"{base}/{OVERVIEW}#this"}
    steps = [step["item"] for step in page["breadcrumb"]["itemListElement"]]
    assert steps == [
        f"{base}/en/index.html",
        f"{base}/en/bao-cao/index.html",
        f"{base}/en/{OVERVIEW}",
    ]


def test_the_full_text_stands_below_its_report() -> None:
    (page, *_) = json.loads(heads().of(routes.full_text(factories.SLUG), "").data)["@graph"]
    steps = [step["item"] for step in page["breadcrumb"]["itemListElement"]]
    assert steps == ["../../index.html", "../index.html", "index.html", "toan-van.html"]


def test_the_glossary_defines_its_terms() -> None:
    (terms,) = things(heads("en").of("en/" + routes.GLOSSARY, ""), "DefinedTermSet")
    assert {
        "@type": "DefinedTerm",
        "@id": "../thuat-ngu.html#uop-che",
        "name": "tea scenting",
        "alternateName": ["tea-scenting"],
        "description": "Giving tea a fragrance.",
    } in terms["hasDefinedTerm"]  # type: ignore[operator]


def test_a_page_that_people_wrote_has_its_place() -> None:
    head = heads().of(routes.GUIDE, "Chú giải")
    (page,) = json.loads(head.data)["@graph"]
    assert (page["@type"], page["name"]) == ("WebPage", "Chú giải")


@pytest.mark.parametrize("language", routes.LANGUAGES)
def test_nothing_of_a_report_acts(language: Language) -> None:
    corpus = factories.invented_corpus()
    edited = replace(corpus.reports[0], title=Bilingual(vi=HOSTILE, en=HOSTILE))
    made = heads(language, corpus=replace(corpus, reports=(edited,)))
    head = made.of(routes.language_root(language) + OVERVIEW, "")
    assert json.loads(head.data)["@graph"][0]["name"] == HOSTILE
    for text in (head.data, head.title, head.description):
        assert not set("<>\u2028\x02\x85\ufffe\U0001ffff") & set(text)
    assert '"' not in head.title


def test_json_stays_the_same_value() -> None:
    text = "".join(map(chr, range(0x2FF))) + HOSTILE
    assert json.loads(escape_json(json.dumps(text, ensure_ascii=False))) == text
