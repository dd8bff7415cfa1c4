"""Each kind of page opens quietly, asks for nothing outside, and has its twin one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Visit
    from tests.conftest import BuiltSite

# One of each kind: the first address that begins and ends so.
KINDS = {
    "home": ("index.html", ""),
    "reports": ("bao-cao/index.html", ""),
    "overview": ("bao-cao/", "/index.html"),
    "full text": ("bao-cao/", "/toan-van.html"),
    "documents": ("van-kien/index.html", ""),
    "document": ("van-kien/", ".html"),
    "speakers": ("phat-bieu/index.html", ""),
    "speaker": ("phat-bieu/", ".html"),
    "topics": ("chu-de/index.html", ""),
    "topic": ("chu-de/", ".html"),
    "glossary": ("thuat-ngu.html", ""),
    "term": ("thuat-ngu/", ".html"),
    "guide": ("huong-dan.html", ""),
    "about": ("gioi-thieu.html", ""),
}
SIZES = ((1280, 900), (390, 800))


def one_of(site: BuiltSite, kind: str) -> str:
    start, end = KINDS[kind]
    if not end:
        return start
    section = f"{start}index.html"
    return next(
        address
        for address in site.addresses()
        if address.startswith(start) and address.endswith(end) and address != section
    )


@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_pages_open_quietly(visit: Visit, built_site: BuiltSite, root: str) -> None:
    for number, kind in enumerate(KINDS):
        width, height = SIZES[number % len(SIZES)]
        visit.page.set_viewport_size({"width": width, "height": height})
        visit.open(root + one_of(built_site, kind))
        expect(visit.page.locator("article h1")).to_be_visible()
    assert not visit.trouble


@pytest.mark.parametrize("kind", ["home", "full text", "document", "glossary"])
def test_language_switch_lands_on_the_twin(visit: Visit, built_site: BuiltSite, kind: str) -> None:
    address = one_of(built_site, kind)
    visit.open(address)
    for language, expected in (("en", f"en/{address}"), ("vi", address)):
        visit.page.locator(".md-select").hover()
        visit.follow(visit.page.locator(f".md-select__link[hreflang={language}]"))
        assert visit.address == expected
        assert visit.page.locator("html").get_attribute("lang") == language
    assert not visit.trouble


def test_styles_and_scripts_act(visit: Visit, built_site: BuiltSite) -> None:
    visit.open(one_of(built_site, "overview"))
    assert visit.page.evaluate("document.documentElement.classList.contains('js')")
    header = visit.page.locator(".md-header")
    assert header.evaluate("element => getComputedStyle(element).position") == "sticky"


def test_link_to_a_sentence_shows_it(visit: Visit, built_site: BuiltSite) -> None:
    address = one_of(built_site, "full text")
    visit.open(address)
    last = visit.page.locator(".ky-text .ky-s[id]").last.get_attribute("id")
    assert last is not None
    visit.open(f"{address}#{last}")
    expect(visit.page.locator(f"[id='{last}']")).to_be_in_viewport()
    assert not visit.trouble


@pytest.mark.parametrize("base", ["http", "subpath"], indirect=True)
def test_a_page_that_is_not_there(visit: Visit) -> None:
    visit.open("khong/co/trang-nay.html")
    expect(visit.page.locator("h1")).to_have_count(2)
    links = visit.page.locator("a")
    assert links.first.get_attribute("href") == "/"
    assert [said for said in visit.trouble if "404" not in said] == []


def test_without_scripts_all_is_there(visit: Visit, built_site: BuiltSite) -> None:
    """What scripts add is search; the words of a page stand without them."""
    browser = visit.page.context.browser
    assert browser is not None
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(visit.base + one_of(built_site, "full text"))
    expect(page.locator(".ky-text").first).to_be_visible()
    expect(page.locator("noscript")).to_have_count(1)
    context.close()
