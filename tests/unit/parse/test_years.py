from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyyeu.parse.years import dates_in
from kyyeu.text.span import Span


def read(text: str) -> list[tuple[str, str]]:
    span = Span(start=0, end=len(text))
    return [(place.of(text), iso) for place, iso in dates_in(text, span)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Quyết định ngày 5/6/2019 có hiệu lực.", [("5/6/2019", "2019-06-05")]),
        ("đến năm 2030, tầm nhìn đến năm 2045", [("2030", "2030"), ("2045", "2045")]),
        ("giai đoạn 2021-2025", [("2021", "2021"), ("2025", "2025")]),
        ("nhiệm kỳ 2020 – 2025", [("2020", "2020"), ("2025", "2025")]),
        ("Từ 2019 đến 2021", [("2019", "2019"), ("2021", "2021")]),
        ("Nghị quyết 19 (2014)", [("2014", "2014")]),
        ("tháng 3 năm 2018", [("tháng 3 năm 2018", "2018-03")]),
        ("ngày 2 tháng 9 năm 2021", [("2 tháng 9 năm 2021", "2021-09-02")]),
        # No dates: a number of things, a document's number, a day without a year.
        ("2019 hộ dân", []),
        ("Nghị quyết số 55/2020/NQ-HĐND", []),
        ("sáng 6/12", []),
        ("năm 20300", []),
        ("từ 2019/QĐ-UBND", []),
    ],
)
def test_dates_with_a_year(text: str, wanted: list[tuple[str, str]]) -> None:
    assert read(text) == wanted


@given(st.text(alphabet="năm đến từ 0123456789/-–().", max_size=60))
def test_places_stand_in_order_and_share_nothing(text: str) -> None:
    found = dates_in(text, Span(start=0, end=len(text)))
    for (one, _), (two, _) in pairwise(found):
        assert one.end <= two.start
