from __future__ import annotations

from dataclasses import replace

import pytest
from tests import factories

from kyyeu.model.reference import Organisation
from kyyeu.pages.titles import established
from kyyeu.text.english import ordinal


def test_a_body_of_a_term_of_office_has_its_english_name() -> None:
    corpus = factories.invented_corpus()
    body = Organisation(id="hoi-dong-nuoc", vi="Hội đồng Nước", en="Water Council")
    known = replace(corpus, reference=replace(corpus.reference, organisations=(body,)))
    shown = established(known, "Hội đồng Nước khóa XII", "en")
    assert (shown.text, shown.language) == ("Water Council, 12th tenure", "en")
    assert established(known, "Hội đồng Nước khóa XII", "vi").text == "Hội đồng Nước khóa XII"
    assert established(known, "Hội đồng Đất khóa XII", "en").language == "vi"


@pytest.mark.parametrize(
    ("number", "counted"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (22, "22nd")],
)
def test_ordinals(number: int, counted: str) -> None:
    assert ordinal(number) == counted
