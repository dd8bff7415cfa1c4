"""Behind the sample configuration of nginx all works, and its policy has nothing to object to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.conftest import SHIFTS, Visit
from tests.browser.test_pages import KINDS, one_of
from tests.nginx import serving

if TYPE_CHECKING:
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


def test_sheets_and_the_error_page_keep_their_styles(visit: Visit, built_site: BuiltSite) -> None:
    sheet = next(name for name in built_site.addresses() if name.endswith("/to-trinh.html"))
    visit.open(sheet)
    assert not visit.trouble
    visit.open("khong-co.html")
    width = visit.page.locator("body").evaluate("element => getComputedStyle(element).maxWidth")
    assert width != "none"
    assert [said for said in visit.trouble if "404" not in said] == []


# Styles, and the few lines that set what the reader has chosen before it is painted.
BLOCKS = {"main", "palette", "kyyeu", "kyyeu-passages", "glossary", "pictures", "search"}
BLOCKS |= {"reading-view"}


def test_pages_are_light_and_stay_where_they_are(
    browser: Browser, nginx: str, built_site: BuiltSite
) -> None:
    """A first visit, nothing in any cache: weight as sent, shifts of the layout, what blocks it.

    In one language at the root, in the other below a subpath.
    """
    root = "" if nginx.count("/") == 3 else "en/"
    for kind in KINDS:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        page = context.new_page()
        page.add_init_script(SHIFTS)
        visit = Visit(page=page, base=nginx)
        visit.open(root + one_of(built_site, kind))
        expect(page.locator("article h1")).to_be_visible()
        assert page.evaluate("document.documentElement.classList.contains('js')"), kind
        assert not visit.trouble
        sent = page.evaluate(
            "['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))"
            ".reduce((sum, entry) => sum + entry.transferSize, 0)"
        )
        assert 0 < sent < 300_000, kind
        # The tools of a page, which stand at its right, come one by one; 0.1 is called good. That
        # what comes late moves nothing, test_arrival.py proves piece by piece.
        assert page.evaluate("shift") < 0.004, kind
        blocking = page.evaluate(
            "performance.getEntriesByType('resource')"
            ".filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => entry.name)"
        )
        names = {name.rpartition("/")[2].split(".")[0] for name in blocking}
        assert names <= BLOCKS, kind
        context.close()
