from __future__ import annotations

import pytest

from kyyeu.text.tenure import names_agree, roman, without_tenure


@pytest.mark.parametrize(
    ("name", "body", "term"),
    [
        ("Ban Chấp hành Trung ương khóa XIII", "Ban Chấp hành Trung ương", 13),
        ("Ban Bí thư (khoá XI)", "Ban Bí thư", 11),
        ("Quốc hội khóa 15", "Quốc hội", 15),
        ("Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương", 0),
        ("Khoa Xây dựng", "Khoa Xây dựng", 0),
    ],
)
def test_the_term_of_office_stands_behind_the_name(name: str, body: str, term: int) -> None:
    assert without_tenure(name) == (body, term)


def test_roman_numerals() -> None:
    assert [roman(one) for one in ("I", "IV", "IX", "XIV", "XL")] == [1, 4, 9, 14, 40]


def test_one_body_under_two_names() -> None:
    assert names_agree("Ban Bí thư", "Ban Bí thư Trung ương Đảng")
    assert names_agree("Ban Chấp hành Trung ương khóa XII", "Ban Chấp hành Trung ương Đảng")
    assert not names_agree("Quốc hội khóa XIV", "Quốc hội khóa XV")
    assert names_agree("Hội nghị Trung ương 6 khóa XII", "Ban Chấp hành Trung ương Đảng khóa XII")
    assert not names_agree("Hội nghị Trung ương 6 khóa XII", "Ban Chấp hành Trung ương khóa XI")
    assert not names_agree("Bộ", "Bộ Y tế")
    assert not names_agree("Bộ Công an", "Bộ Công Thương")
