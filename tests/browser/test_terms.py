"""Terms where they are marked: what they mean is said to pointer, keyboard and finger alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from tests.browser.conftest import Visit
    from tests.conftest import BuiltSite

both_ways = pytest.mark.parametrize("base", ["http", "folder"], indirect=True)
POPUP = ".ky-gloss"
MARK = ".ky-s a.ky-term"


def full_text(site: BuiltSite) -> str:
    return next(a for a in site.addresses() if a.endswith("/toan-van.html"))


@pytest.mark.parametrize(("base", "root"), [("http", ""), ("folder", "en/")], indirect=["base"])
def test_pointer_keyboard_and_escape(visit: Visit, built_site: BuiltSite, root: str) -> None:
    visit.open(root + full_text(built_site))
    page = visit.page
    mark, other = page.locator(f"{MARK}:visible").nth(2), page.locator(f"{MARK}:visible").nth(3)
    popup = page.locator(POPUP)
    expect(popup).to_be_hidden()
    mark.hover()
    expect(popup).to_be_visible()
    words = popup.inner_text()
    assert "·" in words
    # It can be pointed at and stays; it goes when the pointer goes elsewhere.
    popup.hover()
    page.wait_for_timeout(500)
    expect(popup).to_be_visible()
    page.mouse.move(2, 2)
    expect(popup).to_be_hidden()
    # Focus shows it, Escape takes it away and leaves the focus, as often as one likes.
    mark.focus()
    expect(popup).to_be_visible()
    assert popup.inner_text() == words
    page.keyboard.press("Escape")
    expect(popup).to_be_hidden()
    expect(mark).to_be_focused()
    other.focus()
    expect(popup).to_be_visible()
    assert popup.inner_text() != words
    # A screen reader is told without it.
    described = mark.get_attribute("aria-describedby")
    told = page.locator(f"[id='{described}']").text_content() or ""
    assert told.split() == words.split()
    assert not visit.trouble


@both_ways
def test_a_tap_says_it_and_a_second_follows(
    browser: Browser, built_site: BuiltSite, base: str
) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(base + full_text(built_site), wait_until="networkidle")
    mark, popup = page.locator(f"{MARK}:visible").nth(1), page.locator(POPUP)
    mark.tap()
    expect(popup).to_be_visible()
    assert page.url.endswith("toan-van.html")
    box = popup.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    with page.expect_navigation():
        mark.tap()
    assert "thuat-ngu.html#" in page.url
    context.close()


@both_ways
def test_marks_go_and_stay_gone(visit: Visit, built_site: BuiltSite) -> None:
    visit.open(full_text(built_site))
    page = visit.page
    count = page.locator(f"{MARK}[href]").count()
    assert count > 10
    switch = page.locator(".ky-switch")
    expect(switch).to_have_attribute("aria-pressed", "true")
    switch.press("Enter")
    expect(switch).to_have_attribute("aria-pressed", "false")
    expect(page.locator(f"{MARK}[href]")).to_have_count(0)
    page.reload()
    expect(page.locator(".ky-switch")).to_have_attribute("aria-pressed", "false")
    expect(page.locator(f"{MARK}[href]")).to_have_count(0)
    page.locator(".ky-switch").click()
    expect(page.locator(f"{MARK}[href]")).to_have_count(count)
    assert not visit.trouble


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_without_storage_it_holds_for_the_page(visit: Visit, built_site: BuiltSite) -> None:
    visit.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})"
    )
    # Material's own use of it fails then, too; ours must not.
    visit.page.goto(visit.base + full_text(built_site))
    visit.page.locator(".ky-switch").click()
    expect(visit.page.locator(f"{MARK}[href]")).to_have_count(0)


FILTERED = (
    ("so hoa", "so-hoa", "hoi-thao"),
    ("số hoá", "so-hoa", "hoi-thao"),
    ("SỐ HÓ", "so-hoa", "hoi-thao"),
    ("smart manu", "san-xuat-thong-minh", "so-hoa"),
    ("CMCN", "cach-mang-cong-nghiep-lan-thu-4", "so-hoa"),
    ("sơ hoa", "", "so-hoa"),
    (".*(", "an-ninh", ""),
)


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_the_box_filters_with_and_without_diacritics(visit: Visit) -> None:
    visit.open("thuat-ngu.html")
    page = visit.page
    box = page.locator(".ky-term-filter input")
    for typed, found, hidden in FILTERED:
        box.fill(typed)
        if hidden:
            expect(page.locator(f"[id='{hidden}']")).to_be_hidden()
            expect(page.locator(".ky-term-filter [role=status]")).not_to_be_empty()
        if found:
            expect(page.locator(f"[id='{found}']")).to_be_visible()
        else:
            expect(page.locator(".ky-entry:visible")).to_have_count(0)
        box.press("Escape")
        expect(page.locator(".ky-entry:not(:visible)")).to_have_count(0)
    assert not visit.trouble
