"""The browser reads text for searching as Python does."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from kyyeu.text.fold import exact, fold

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

WORDS = (
    "hoà",
    "hòa",
    "Hoá",
    "khoẻ",
    "thuỷ",
    "THUỶ",
    "quý",
    "QUỶ",
    "giáo",
    "hoàn",
    "đường",
    "Đổi",
    "nghị",
    "quyết",
    "TRƯƠNG",
    "Ơ",
    "52",
    "café",
    "XIII",
)


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_keys_of_words(visit: Visit) -> None:
    visit.open("index.html")
    visit.search("a")
    visit.page.wait_for_function("window.kyyeu && window.kyyeu.engine")
    for word in WORDS:
        for written in (word, unicodedata.normalize("NFD", word)):
            (token,) = visit.page.evaluate("text => window.kyyeu.analysis.tokens(text)", written)
            expected = {
                "exact": exact(word),
                "folded": fold(exact(word)),
                "start": 0,
                "end": len(written),
            }
            assert token == expected


@pytest.mark.parametrize("base", ["folder"], indirect=True)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghị quyết 52-NQ/TW", ["nghi", "quyet", "52", "nq", "tw"]),
        ("52- NQ/TW", ["52", "nq", "tw"]),
        ("NQ52", ["nq", "52"]),
        ("“số hóa”, 4.0…", ["so", "hoa", "4", "0"]),
        ("\u0301 \u200b – !", []),
    ],
)
def test_tokens(visit: Visit, text: str, expected: list[str]) -> None:
    visit.open("index.html")
    visit.search("a")
    visit.page.wait_for_function("window.kyyeu && window.kyyeu.engine")
    found = visit.page.evaluate("text => window.kyyeu.analysis.tokens(text)", text)
    assert [token["folded"] for token in found] == expected
