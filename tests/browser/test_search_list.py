"""What the search box shows of an answer, whatever the answer: tags, notes, marks, keys."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, expect

if TYPE_CHECKING:
    from tests.browser.conftest import Visit
    from tests.conftest import BuiltSite

ITEM = ".md-search-result__item"
LINK = ".md-search-result__link"
TAG = ".ky-filters .ky-tag"
NOTE = ".ky-notes"
HURT = "<img src=x onerror=window.hurt=1>"

in_a_folder = pytest.mark.parametrize("base", ["folder"], indirect=True)
both_ways = pytest.mark.parametrize("base", ["http", "folder"], indirect=True)

Json = Mapping[str, object]

# Stands in for the engine, remembers what it was asked and always gives the same answer.
STAND_IN = """answer => {
  window.asked = [];
  kyyeu.engine.search = async (query, { filters, exact, limit }) => {
    window.asked.push({ query, filters, exact, limit });
    return structuredClone(answer);
  };
}"""


def entry(location: str, text: str, **more: object) -> Json:
    return {
        "location": location,
        "heading": "",
        "label": "",
        "text": text,
        "marks": [],
        "headingMarks": [],
        "kind": "remark",
        "speakers": [],
        "report": "",
        "documents": [],
        "date": "",
        "language": "vi",
        "via": None,
        "score": 10,
        **more,
    }


def group(*entries: Json, title: str = "Một trang", kind: str = "narrative") -> Json:
    page = str(entries[0]["location"]).partition("#")[0]
    return {
        "page": page,
        "title": title,
        "kind": kind,
        "score": 10,
        "entries": entries,
        "more": 0,
    }


def answer(*groups: Json, **more: object) -> Json:
    return {
        "groups": groups,
        "pages": len(groups),
        "passages": len(groups),
        "corrected": None,
        "partial": False,
        "near": [],
        "tried": {"words": [], "forms": [], "glossary": []},
        "totals": {"kind": [], "speaker": [], "report": [], "document": [], "language": []},
        "ignored": [],
        "problems": [],
        **more,
    }


def stand_in(visit: Visit, given: Json, address: str = "index.html") -> None:
    """Open a page whose search will answer `given`, and type a word."""
    visit.open(address)
    visit.page.locator(".md-search__input").click()
    visit.page.wait_for_function("window.kyyeu.engine && window.kyyeu.notes")
    visit.page.evaluate(STAND_IN, json.loads(json.dumps(given)))
    visit.search("chè")
    visit.page.wait_for_function("window.asked.at(-1)?.query === 'chè'")


def last_asked(visit: Visit) -> dict[str, object]:
    asked: dict[str, object] = visit.page.evaluate("window.asked.at(-1)")
    return asked


def tag(visit: Visit, name: str) -> Locator:
    return visit.page.get_by_role("button", name=name)


@in_a_folder
def test_a_result_says_what_it_is_and_who_speaks(visit: Visit) -> None:
    found = entry(
        "a.html#s-1",
        "Thôn đã có máy sấy chè.",
        heading="Giàng A Pao",
        label="Đoạn 3",
        marks=[[11, 22]],
        speakers=["Giàng A Pao", "Lý Thị Sương"],
        date="2026-03-01",
        via={"typed": "dryer", "found": "máy sấy"},
    )
    stand_in(visit, answer(group(found)))
    item = visit.page.locator(ITEM).first
    expect(item.locator("h1")).to_have_text("Một trang")
    expect(item.locator("h2")).to_have_text("Giàng A Pao · Đoạn 3")
    expect(item.locator("mark")).to_have_text("máy sấy chè")
    said = item.locator(".md-tag")
    expect(said).to_have_text(
        ["Phát biểu", "Lý Thị Sương", "1/3/2026", "Tìm qua thuật ngữ: dryer → máy sấy"]
    )
    assert not visit.trouble


@in_a_folder
def test_no_word_of_an_answer_can_act(visit: Visit) -> None:
    found = entry(
        "a.html#s-1",
        HURT,
        heading=HURT,
        label=HURT,
        marks=[[0, 4]],
        headingMarks=[[0, 4]],
        kind=HURT,
        speakers=[f"{HURT}2"],
        date=HURT,
        language='vi"><img src=x onerror=window.hurt=1>',
        via={"typed": HURT, "found": HURT},
    )
    some = [[HURT, 2], ["constructor", 1]]
    stand_in(
        visit,
        answer(
            group(found, title=HURT, kind=HURT),
            corrected=[{"from": HURT, "to": "$&"}],
            near=[HURT],
            tried={"words": [HURT], "forms": [HURT], "glossary": [HURT]},
            totals=dict.fromkeys(("kind", "speaker", "report", "document", "language"), some),
            problems=[{"piece": HURT, "kind": "missing"}],
        ),
    )
    visit.page.locator(".ky-further").click()
    for place in (".md-search-result", ".ky-filters", NOTE):
        expect(visit.page.locator(place)).to_contain_text(HURT)
        assert visit.page.locator(f"{place} img").count() == 0
    visit.page.wait_for_timeout(900)  # until it is spoken
    assert visit.page.evaluate("window.hurt") is None
    assert not visit.trouble


@in_a_folder
def test_tags_narrow_and_widen(visit: Visit) -> None:
    totals = {
        "kind": [["remark", 5], ["narrative", 2]],
        "speaker": [["Giàng A Pao", 3], ["Lý Thị Sương", 2]],
        "report": [["Một báo cáo", 7]],
        "document": [],
        "language": [],
    }
    stand_in(visit, answer(group(entry("a.html#s-1", "chè")), totals=totals))
    expect(visit.page.locator(TAG)).to_have_count(2)
    tag(visit, "Thêm bộ lọc").click()
    expect(visit.page.locator(TAG)).to_have_count(4)  # of one report there is nothing to choose
    speaker = tag(visit, "Người phát biểu: Giàng A Pao, 3 đoạn")
    expect(speaker).to_have_attribute("aria-pressed", "false")
    speaker.click()
    expect(speaker).to_have_attribute("aria-pressed", "true")
    expect(speaker).to_be_focused()
    tag(visit, "Loại nội dung: Phát biểu, 5 đoạn").click()
    both = {"speaker": ["Giàng A Pao"], "kind": ["remark"]}
    assert last_asked(visit)["filters"] == both
    visit.search("máy")
    visit.page.wait_for_function("window.asked.at(-1).query === 'máy'")
    assert last_asked(visit)["filters"] == both
    speaker.click()
    expect(speaker).to_have_attribute("aria-pressed", "false")
    assert last_asked(visit)["filters"] == {"speaker": [], "kind": ["remark"]}
    assert not visit.trouble


@both_ways
@pytest.mark.parametrize("results", [0, 1, 3])
def test_a_late_answer_leaves_the_keyboard_in_the_list(visit: Visit, results: int) -> None:
    found = [group(entry(f"{name}.html#s-1", "chè")) for name in "abc"]
    stand_in(visit, answer(*found))
    links, each, last = visit.page.locator(LINK), 2, 4  # of a page and of its passage
    expect(links).to_have_count(len(found) * each)
    for place in range(last + 1):
        visit.page.keyboard.press("ArrowDown")
        expect(links.nth(place)).to_be_focused()
    visit.page.evaluate(STAND_IN, json.loads(json.dumps(answer(*found[:results]))))
    visit.page.evaluate(
        """() => {
          const box = document.querySelector(".md-search__input");
          box.value = "trà";
          box.dispatchEvent(new KeyboardEvent("keyup", { key: "à" }));
        }"""
    )
    visit.page.wait_for_function("window.asked.at(-1)?.query === 'trà'")
    expect(links).to_have_count(results * each)
    box = visit.page.locator(".md-search__input")
    there = links.nth(last if last < results * each else 0)
    expect(there if results else box).to_be_focused()
    assert not visit.trouble


@in_a_folder
def test_tags_and_results_by_keyboard(visit: Visit) -> None:
    totals = {
        "kind": [["remark", 5], ["narrative", 2]],
        "speaker": [],
        "report": [],
        "document": [],
        "language": [],
    }
    stand_in(visit, answer(group(entry("a.html#s-1", "chè")), totals=totals))
    keys, box = visit.page.keyboard, visit.page.locator(".md-search__input")
    first, second = (visit.page.locator(TAG).nth(place) for place in (0, 1))
    keys.press("Tab")
    expect(first).to_be_focused()
    keys.press("ArrowRight")
    expect(second).to_be_focused()
    keys.press("Space")
    visit.page.wait_for_function("window.asked.at(-1).filters.kind?.length === 1")
    expect(visit.page.locator(f"{TAG}[aria-pressed=true]")).to_be_focused()
    expect(box).to_have_value("chè")
    keys.press("ArrowUp")
    expect(box).to_be_focused()
    keys.press("Tab")
    keys.press("ArrowDown")
    expect(visit.page.locator(LINK).first).to_be_focused()
    keys.press("ArrowUp")
    expect(box).to_be_focused()
    keys.press("Tab")
    keys.press("Shift+Tab")
    expect(box).to_be_focused()
    keys.press("Tab")
    keys.press("x")
    expect(box).to_have_value("chèx")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Tab")
    expect(visit.page.locator("#__search")).not_to_be_checked()
    assert not visit.trouble


@in_a_folder
def test_a_forgiven_slip_is_said_and_can_be_refused(visit: Visit) -> None:
    stand_in(
        visit,
        answer(group(entry("a.html#s-1", "trà")), corrected=[{"from": "chè", "to": "trà"}]),
    )
    expect(visit.page.locator(NOTE)).to_contain_text("“trà” thay cho “chè”")
    assert last_asked(visit)["exact"] is False
    tag(visit, "Chỉ tìm đúng “chè”").click()
    visit.page.wait_for_function("window.asked.at(-1).exact")
    visit.search("máy")
    visit.page.wait_for_function("window.asked.at(-1).query === 'máy'")
    assert last_asked(visit)["exact"] is False
    assert not visit.trouble


@in_a_folder
def test_nothing_found_says_what_was_tried_and_suggests(visit: Visit) -> None:
    stand_in(
        visit,
        answer(
            near=["chè xanh"],
            tried={"words": ["chè"], "forms": ["trà"], "glossary": ["chè = tea"]},
            ignored=["một", "hai"],
        ),
    )
    note = visit.page.locator(NOTE)
    for text in ("Đã tìm: “chè”", "Đã thử cả cách viết: “trà”", "“chè = tea”", "2 từ cuối"):
        expect(note).to_contain_text(text)
    expect(visit.page.locator(".md-search-result__meta")).to_have_text("Không tìm thấy trang nào")
    tag(visit, "Tìm “chè xanh”").click()
    expect(visit.page.locator(".md-search__input")).to_have_value("chè xanh")
    expect(visit.page.locator(".md-search__input")).to_be_focused()
    assert last_asked(visit)["query"] == "chè xanh"
    assert not visit.trouble


@in_a_folder
def test_a_missing_piece_is_said_and_the_rest_is_shown(visit: Visit) -> None:
    some = [{"piece": "vi/text-3.js", "kind": "damaged"}]
    stand_in(visit, answer(group(entry("a.html#s-1", "chè")), problems=some))
    expect(visit.page.locator(".ky-problem")).to_contain_text("vi/text-3.js")
    expect(visit.page.locator(ITEM)).to_have_count(1)
    assert not visit.trouble


@in_a_folder
def test_more_pages_when_they_are_asked_for(visit: Visit) -> None:
    groups = [group(entry(f"{number}.html#s-{number}", "chè")) for number in range(10)]
    stand_in(visit, answer(*groups, pages=34))
    expect(visit.page.locator(".md-search-result__meta")).to_have_text("34 trang có nội dung này")
    more = tag(visit, "Xem thêm (24 trang nữa)")
    limit = last_asked(visit)["limit"]
    more.click()
    visit.page.wait_for_function("limit => window.asked.at(-1).limit > limit", arg=limit)
    expect(more).to_be_focused()
    assert not visit.trouble


@in_a_folder
def test_answers_are_spoken_once_typing_rests(visit: Visit) -> None:
    stand_in(visit, answer(group(entry("a.html#s-1", "chè")), partial=True))
    said = visit.page.get_by_role("status")
    assert said.get_attribute("aria-live") == "polite"
    expect(said).to_contain_text("1 trang có nội dung này. Không có đoạn nào chứa đủ các từ")
    visit.paste("")
    expect(said).to_be_empty()


def _full_text(site: BuiltSite) -> str:
    return next(page for page in site.addresses() if page.endswith("/toan-van.html"))


@both_ways
@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_words_are_marked_where_a_result_leads(
    visit: Visit, built_site: BuiltSite, root: str
) -> None:
    address = root + _full_text(built_site).removeprefix("en/")
    visit.open(address)
    sentences = visit.page.locator(".ky-text .ky-s")
    sentence = sentences.nth(sentences.count() // 2)
    anchor = sentence.get_attribute("data-of") or ""
    words = re.sub(r"\s+", " ", sentence.text_content() or "").strip()
    start, end = len(words) // 3, 2 * len(words) // 3
    found = entry(f"{address}#{anchor}", words, marks=[[0, 2], [start, end]])
    for start_page in ("index.html", address):
        stand_in(visit, answer(group(found)), root + start_page.removeprefix(root))
        visit.page.locator(f"{LINK}[href$='#{anchor}']").click()
        marks = visit.page.locator("mark.ky-word")
        expect(marks.first).to_be_in_viewport()
        assert visit.page.url == f"{visit.base}{address}#{anchor}"
        marked = re.sub(r"\s+", " ", "".join(marks.all_text_contents()))
        assert marked == words[:2] + words[start:end]
        header = visit.page.locator(".md-header").bounding_box()
        place = marks.first.bounding_box()
        assert header is not None
        assert place is not None
        assert place["y"] >= header["y"] + header["height"]
        assert visit.page.evaluate("localStorage.getItem('kyyeu.marks')") is None
    assert not visit.trouble


@both_ways
def test_an_address_can_carry_what_is_looked_for(visit: Visit) -> None:
    visit.page.goto(f"{visit.base}index.html?q=ngh%E1%BB%8B&speaker=A%3Cb%3E&kind=remark")
    expect(visit.page.locator("#__search")).to_be_checked()
    expect(visit.page.locator(".md-search__input")).to_have_value("nghị")
    expect(visit.page.locator(f"{TAG}[aria-pressed=true]")).to_have_count(2)
    expect(tag(visit, "Người phát biểu: A<b>")).to_be_visible()
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_function("document.location.search === ''")
    assert not visit.trouble
