"""Parity of facts: nothing found where both say the same, seeded errors found."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import parity
from tests.parity import Pair

from kyyeu import pipeline
from kyyeu.i18n.catalogue import read_catalogue
from kyyeu.i18n.parity.compare import Comparer, Comparison, comparer
from kyyeu.i18n.parity.literals import values
from kyyeu.i18n.parity.sides import written
from kyyeu.model.reference import PersonEntry, Reference
from kyyeu.reference.tables import load_reference

PROJECT = Path(__file__).parents[3]
REPORTS = {
    "first": (PROJECT, "hoi-thao-chuyen-de-2"),
    "second": (PROJECT / "tests/projects/second-report", "hoi-thao-que-huu-co"),
}
INVENTED = [pair for path in sorted(parity.CASES.glob("*.txt")) for pair in parity.pairs(path.name)]
PLAIN = comparer(parity.ORGANISATIONS)
# Pairs in which an error of that kind cannot be told from a translator's choice.
UNTOLD = {
    "clause": ("(2) Tăng", "Sau khi COVID-19"),  # a list number; a name that holds a figure
    "digit": ("(2) Tăng",),
    # năm: five, year; nửa: half, the six months of half a year
    "number word": ("Sau 2 năm rưỡi", "Đề án gồm năm phần", "Có doanh nghiệp đã giảm được từ"),
    # Which document "Nghị quyết 41" is, only its report tells.
    "document": ("Thực hiện Nghị quyết 41,",),
}


@cache
def catalogue(name: str) -> tuple[list[Pair], Reference]:
    root, slug = REPORTS[name]
    po = read_catalogue(root / f"seeds/locale/en/{slug}.po", shown="x.po")
    reference = load_reference(root / "seeds/reference", shown="x")
    return [(entry.vi, entry.en) for entry in po.entries], reference


def printed(found: Comparison, vi: str, en: str) -> tuple[list[str], list[str]]:
    return [fact.of(vi) for fact in found.missing], [fact.of(en) for fact in found.extra]


def test_there_are_enough_pairs() -> None:
    assert len(INVENTED) >= 300
    assert len(set(INVENTED)) == len(INVENTED)


@pytest.mark.parametrize("pair", INVENTED, ids=lambda pair: pair[0][:40])
def test_pairs_that_say_the_same(pair: Pair) -> None:
    assert printed(PLAIN.compare(*pair), *pair) == ([], [])


@pytest.mark.parametrize("project", ["", "second-report", "three-reports"])
def test_no_false_alarm_on_a_whole_project(project: str) -> None:
    root = PROJECT / "tests/projects" / project if project else PROJECT
    found = [n for n in pipeline.make(root).notices if n.code in ("KY211", "KY212")]
    assert found == []


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", REPORTS)
def test_twenty_of_twenty_seeded_errors_of_each_kind(name: str, seed: int) -> None:
    known, reference = catalogue(name)
    tried = comparer(reference)
    drawn: Counter[str] = Counter()
    for kind, vi, _, wrong in parity.errors(known, tried, reference, seed, 20):
        found = tried.compare(vi, wrong)
        assert found.missing or found.extra, (kind, vi, wrong)
        drawn[kind] += 1
    assert {"digit", "date", "name", "clause", "document", "organisation"} <= drawn.keys()
    assert all(count == 20 for count in drawn.values())


@pytest.mark.parametrize("seed", range(3))
def test_seeded_errors_in_invented_pairs(seed: int) -> None:
    drawn: Counter[str] = Counter()
    for kind, vi, _, wrong in parity.errors(INVENTED, PLAIN, parity.ORGANISATIONS, seed, 60):
        if not vi.startswith(UNTOLD.get(kind, ("\n",))):
            found = PLAIN.compare(vi, wrong)
            assert found.missing or found.extra, (kind, vi, wrong)
            drawn[kind] += 1
    assert len(drawn) == 7
    assert min(drawn.values()) > 50


@pytest.mark.parametrize(
    ("vi", "en", "missing", "extra"),
    [
        ("Có 40% số hộ.", "There were 45% of households.", ["40%"], ["45%"]),
        ("Có 40% số hộ.", "There were 40 households.", ["40%"], ["40"]),
        ("Ngày 22/3/2018.", "On 22 March.", ["22/3/2018"], ["22 March"]),
        ("Ngày 22/3.", "On 22 March 2018.", ["22/3"], ["22 March 2018"]),
        ("Ngày 4/5/2018.", "On 5 April 2018.", ["4/5/2018"], ["5 April 2018"]),
        ("Đạt 1.000 tấn.", "It came to 1.000 tonnes.", ["1.000"], ["1.000"]),
        ("Đạt 1,5 tỷ đồng.", "VND1.5 million.", ["1,5 tỷ"], ["VND1.5 million"]),
        ("Đại hội lần thứ XIII.", "The 12th Congress.", ["XIII"], ["12th"]),
        ("Nghị quyết 17-NQ/TU.", "Resolution No. 17-NQ/CP.", ["17-NQ/TU"], ["17-NQ/CP"]),
        ("Nghị quyết 17-NQ/TU.", "Resolution No. 71.", ["17-NQ/TU"], ["71"]),
        ("Năm 2030, đến 2045 và 2030.", "In 2030, by 2045 and 2045.", ["2030"], ["2045"]),
        ("Từ 18% lên 40%.", "From 40% to 18%.", ["18%", "40%"], ["40%", "18%"]),
        (
            "Ông Lò Văn Sen và bà Lý Thị Hoa nói.",
            "Ms Ly Thi Hoa and Mr Lo Van Sen spoke.",
            ["Lò Văn Sen", "Lý Thị Hoa"],
            ["Ly Thi Hoa", "Lo Van Sen"],
        ),
        ("Ba nhóm giải pháp.", "Four groups of measures.", ["Ba"], ["Four"]),
        ("Hội Thủy lợi Việt Nam họp.", "The Society met.", ["Hội Thủy lợi Việt Nam"], []),
        ("Hội nghị đã họp.", "The Politburo met in 2021.", [], ["2021"]),
        ("Lúa tốt.", "The Ministry of Planning says rice does well.", [], ["Ministry of Planning"]),
        ("Bà Lò Thị Sen nói.", "Ms Lo Thi Hoa spoke.", ["Lò Thị Sen"], ["Lo Thi Hoa"]),
        ("Ông Sen nói.", "Mr Hoa spoke.", ["Sen"], ["Hoa"]),
    ],
)
def test_what_is_on_one_side_only(vi: str, en: str, missing: list[str], extra: list[str]) -> None:
    found = PLAIN.compare(vi, en)
    shown = [text.removesuffix("th") for text in printed(found, vi, en)[1]]
    assert (printed(found, vi, en)[0], shown) == (
        missing,
        [text.removesuffix("th") for text in extra],
    )


def test_a_known_person_by_either_name() -> None:
    known = comparer(
        Reference(
            people=(PersonEntry(id="x", name="Lò Thị Sen", en="Sen Lo", variants=("Lò Sen",)),)
        )
    )
    assert known.compare("Bà Lò Thị Sen nói.", "Ms Sen Lo spoke.") == Comparison(
        missing=(), extra=()
    )
    assert known.compare("Bà Lò Thị Sen nói.", "Ms Mai Lo spoke.").missing


@pytest.mark.parametrize("vi", ["Theo bà, vốn còn ít.", "Bà cho rằng vốn còn ít."])
def test_a_speaker_may_be_named_for_a_pronoun(vi: str) -> None:
    pair = (vi, "According to Ms Sen, funds are short.")
    assert not PLAIN.compare(*pair, speakers=("Lò Thị Sen",)).extra
    assert PLAIN.compare(*pair, speakers=("Lò Thị Hoa",)).extra
    assert PLAIN.compare("Vốn còn ít.", pair[1], speakers=("Lò Thị Sen",)).extra


def test_a_short_form_is_held_to_the_document_that_the_report_cites() -> None:
    pair = ("Theo Nghị quyết 17, cần vốn.", "Under Resolution No. 17-NQ/CP funds are needed.")
    assert not PLAIN.compare(*pair).extra
    assert PLAIN.compare(*pair, numbers=("17-NQ/TU",)).extra
    assert not PLAIN.compare(*pair, numbers=("17-NQ/TU", "17-NQ/CP")).extra


@pytest.mark.parametrize(
    ("literal", "vi", "en"),
    [
        ("1.000", ["1000"], ["1"]),
        ("1,000", ["1", "1000"], ["1000"]),
        ("1.000,5", ["1000.5"], ["1000.5"]),
        ("1,000.5", ["1000.5"], ["1000.5"]),
        ("4.0", ["4"], ["4"]),
        ("4,5", ["4.5"], ["4.5"]),
        ("2.3.1", [], []),
        ("1.000.000", ["1000000"], ["1000000"]),
        ("0.500", ["0.5"], ["0.5"]),
    ],
)
def test_digits(literal: str, vi: list[str], en: list[str]) -> None:
    assert [f"{value.normalize():f}" for value in values(literal, "vi")] == vi
    assert [f"{value.normalize():f}" for value in values(literal, "en")] == en


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(vi: str, en: str) -> None:
    found = PLAIN.compare(vi, en)
    assert all(fact.of(vi) for fact in found.missing)
    assert all(fact.of(en) for fact in found.extra)


@given(st.text(alphabet="0123456789.,/-% năm ngày tháng thứ ba tỷ XIV", max_size=60))
def test_a_text_has_the_facts_of_itself(text: str) -> None:
    """Whatever is asked for in Vietnamese, the same Vietnamese gives."""
    facts = written(text, "vi")
    given_ = {key for fact in facts for key in fact.gives}
    assert all(not f.needs or any(need <= given_ for need in f.needs) for f in facts)


def test_the_comparer_needs_no_tables() -> None:
    assert Comparer().compare("Năm 2020.", "In 2020.") == Comparison(missing=(), extra=())
