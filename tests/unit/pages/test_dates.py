from __future__ import annotations

import pytest

from kyyeu.pages.dates import shown_date


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        ("2018-03-22", "22/3/2018", "22 March 2018"),
        ("2018-03", "3/2018", "March 2018"),
        ("2018", "2018", "2018"),
        ("--03-22", "22/3", "22 March"),
        ("--02-29", "29/2", "29 February"),
        ("2019-02-29", "2019-02-29", "2019-02-29"),
        ("2019-13", "2019-13", "2019-13"),
        ("", "", ""),
        ("--", "--", "--"),
        ("soon", "soon", "soon"),
    ],
)
def test_dates_are_written_as_people_write_them(value: str, vietnamese: str, english: str) -> None:
    assert shown_date(value, "vi") == vietnamese
    assert shown_date(value, "en") == english
