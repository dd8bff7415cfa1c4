"""Any string at all: an answer or "nothing found", no exception, no word on the console."""

from __future__ import annotations

import json
import os
import random
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

META = ".md-search-result__meta"
# A second each on a busy machine; KYYEU_EXAMPLES=search draws many more.
STRINGS = 2000 if os.environ.get("KYYEU_EXAMPLES") == "search" else 40
SEED = 5

PIECES = (
    *"aăâbcdđeêghiklmnoôơpqrstuưvxyzAĐƠ0123456789",
    *"\u0301\u0300\u0309\u0303\u0323\u200b\u00a0\u00ad\ufeff\u202e",
    *"\"'`<>&;:/\\.,-–—_()[]{}|*+?^$~!@#%=",
    " ", "  ", "\t", "\n", "\0", "\ud83d", "🙂", "ﬁ", "ß", "İ", "ﷺ", "中", "й", "\U0001d4b3",
    "nghị", "quyết", "nghi", "52-NQ/TW", "NQ52", "4.0", "1.000", "hoà", "hòa", "công nghiệp",
    "constructor", "__proto__", "toString", "</script>", "<img src=x onerror=window.hurt=1>",
    "%s%n", "{{7*7}}", "${x}", "&lt;", "\\u0000", "a " * 300, "ộ" * 300,
)  # fmt: skip


def _strings() -> list[str]:
    chance = random.Random(int(os.environ.get("KYYEU_FUZZ_SEED", SEED)))
    return [
        "".join(chance.choices(PIECES, k=chance.choice((1, 2, 3, 6, 12, 40))))
        for _ in range(STRINGS)
    ]


@pytest.mark.parametrize("base", ["folder"], indirect=True)
@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_any_string_has_an_answer(visit: Visit, root: str) -> None:
    visit.open(f"{root}index.html")
    box = visit.page.locator(".md-search__input")
    box.click()
    settings = json.loads(visit.page.locator("#__config").inner_text())
    idle = settings["translations"]["search.result.placeholder"]
    for text in _strings():
        box.fill("")
        expect(visit.page.locator(META)).to_have_text(idle)
        # As it is: Playwright's own filling would leave out what an input cannot hold.
        box.evaluate(
            """(input, text) => {
              input.value = text;
              input.dispatchEvent(new Event("input", { bubbles: true }));
            }""",
            text,
        )
        if (box.input_value()).strip() != "":
            expect(visit.page.locator(META)).not_to_have_text(idle)
        assert not visit.trouble, repr(text)
    assert visit.page.evaluate("window.hurt") is None
    assert visit.page.evaluate("Object.keys({}.__proto__).length") == 0
