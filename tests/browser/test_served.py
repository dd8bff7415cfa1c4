"""Behind the sample configuration of nginx all works, and its policy has nothing to object to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.browser.test_pages import KINDS, one_of
from tests.nginx import serving

if TYPE_CHECKING:
    from tests.browser.conftest import Visit
    from tests.conftest import BuiltSite


@pytest.fixture(scope="module", params=["", "tai-lieu"], ids=["root", "subpath"])
def nginx(request: pytest.FixtureRequest, built_site: BuiltSite) -> Iterator[str]:
    with serving(built_site.folder, request.param) as address:
        yield address


@pytest.fixture
def base(nginx: str) -> str:
    """Stand in for the addresses that other tests visit."""
    return nginx


def test_search_works(visit: Visit) -> None:
    visit.open("index.html")
    results = visit.search("nghi quyet 52")
    expect(results.first).to_be_visible()
    visit.follow(results.first)
    assert not visit.trouble


def test_palette_and_language_work_and_are_remembered(visit: Visit, built_site: BuiltSite) -> None:
    visit.open(one_of(built_site, "document"))
    page = visit.page
    scheme = page.locator("body")
    seen = set()
    for _ in range(3):
        seen.add(scheme.get_attribute("data-md-color-scheme"))
        page.locator(".md-header__option label:visible").first.click()
    assert seen == {"default", "slate"}
    while scheme.get_attribute("data-md-color-scheme") != "slate":
        page.locator(".md-header__option label:visible").first.click()
    visit.open("en/" + one_of(built_site, "document"))
    assert scheme.get_attribute("data-md-color-scheme") == "slate"
    assert not visit.trouble


def test_every_kind_of_page_opens_quietly(visit: Visit, built_site: BuiltSite) -> None:
    root = "" if visit.base.count("/") == 3 else "en/"  # a language at the root, one below it
    for kind in KINDS:
        visit.open(root + one_of(built_site, kind))
        assert visit.page.evaluate("document.documentElement.classList.contains('js')"), kind
        expect(visit.page.locator("article h1")).to_be_visible()
    assert not visit.trouble


def test_sheets_and_the_error_page_keep_their_styles(visit: Visit, built_site: BuiltSite) -> None:
    sheet = next(name for name in built_site.addresses() if name.endswith("/to-trinh.html"))
    visit.open(sheet)
    assert not visit.trouble
    visit.open("khong-co.html")
    width = visit.page.locator("body").evaluate("element => getComputedStyle(element).maxWidth")
    assert width != "none"
    assert [said for said in visit.trouble if "404" not in said] == []
