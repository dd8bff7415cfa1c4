"""For everyone: WCAG 2.2 AA by axe-core, narrow and magnified, by keyboard, without motion.

Each kind of page is looked at in one language light and wide, in the other dark and narrow, by
turns. All from a folder, with no host reachable.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.test_pages import KINDS, one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.conftest import Visit
    from tests.conftest import BuiltSite

AXE = files("axe_playwright_python") / "axe.min.js"
# The success criteria of WCAG 2.2, levels A and AA, and what axe counts as good practice.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """rules => axe.run(document, {
    runOnly: rules, resultTypes: ["violations"], preload: false, iframes: false
}).then(found =>
    found.violations.flatMap(({id, nodes}) =>
        nodes.map(node => `${id}: ${node.html.slice(0, 200)}: ${node.failureSummary}`)))"""
TOO_WIDE = """() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll("body *")]
        .filter(item => item.getBoundingClientRect().right > root.clientWidth + 1)
        .map(item => item.outerHTML.slice(0, 120)).slice(0, 3);
}"""
MOVING = """() => [...document.querySelectorAll("*")].filter(item => {
    const style = getComputedStyle(item);
    const longest = list => Math.max(...list.split(",").map(parseFloat));
    return longest(style.transitionDuration) > .01 || style.scrollBehavior === "smooth"
        || (style.animationName !== "none" && longest(style.animationDuration) > .01);
}).map(item => item.outerHTML.slice(0, 120)).slice(0, 5)"""

WIDE, ZOOMED, NARROW = 1280, 640, 320  # 640: as 1280 magnified to 200 %
LOOKS = (("light", WIDE), ("dark", NARROW))


def found_by_axe(page: Page) -> list[str]:
    """Return what axe finds. Colours that are still on their way to others do not count."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
        page.add_style_tag(content="*, ::before, ::after { transition: none !important; }")
    found: list[str] = page.evaluate(RUN, RULES)
    return found


def show(page: Page, scheme: str, width: int) -> None:
    """Show the page in a colour scheme, as the system asks for it, at a width."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    if page.locator(".md-header").count():
        expected = "slate" if scheme == "dark" else "default"
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", expected)


def addresses(site: BuiltSite, root: str) -> Iterator[str]:
    """Yield one page of each kind, and what is no page of MkDocs'."""
    for kind in KINDS:
        yield root + one_of(site, kind)
    yield from (a for a in site.addresses() if a.endswith("/to-trinh.html") and a[:3] != "en/")
    yield "404.html"


@pytest.mark.parametrize("base", ["folder"], indirect=True)
@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_axe_finds_nothing_and_all_fits(visit: Visit, built_site: BuiltSite, root: str) -> None:
    page = visit.page
    wrong = []
    for number, address in enumerate(addresses(built_site, root)):
        page.goto(visit.base + address)
        for width in (ZOOMED, NARROW):
            page.set_viewport_size({"width": width, "height": 450})
            wrong += [f"{address} at {width}: {item}" for item in page.evaluate(TOO_WIDE)]
        scheme, width = LOOKS[(number + bool(root)) % 2]
        show(page, scheme, width)
        wrong += [f"{address} {scheme} {width}: {item}" for item in found_by_axe(page)]
    assert not wrong, "\n".join(wrong[:20])


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_axe_finds_nothing_in_the_search(visit: Visit, built_site: BuiltSite) -> None:
    for root, typed in (("", "nghi quyet"), ("en/", "resolution")):
        visit.open(root + "index.html")
        for scheme, width in LOOKS:
            show(visit.page, scheme, width)
            if width == NARROW:
                visit.page.locator("label.md-header__button[for='__search']").click()
            expect(visit.search(typed).first).to_be_visible()
            assert not found_by_axe(visit.page)
            assert not visit.page.evaluate(TOO_WIDE)
            visit.page.keyboard.press("Escape")


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_axe_finds_nothing_with_a_term_explained(visit: Visit, built_site: BuiltSite) -> None:
    for root, scheme in (("", "dark"), ("en/", "light")):
        visit.open(root + one_of(built_site, "full text"))
        show(visit.page, scheme, WIDE)
        visit.page.locator(".ky-s a.ky-term:visible").first.focus()
        visit.page.wait_for_timeout(600)
        assert not found_by_axe(visit.page)


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_all_by_keyboard(visit: Visit, built_site: BuiltSite) -> None:
    """To the text past the menu; into the search, to a result and there; out of it again."""
    address = one_of(built_site, "document")
    visit.open(address)
    page = visit.page
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") != ""
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        name, shown = page.evaluate(
            """() => {
                const item = document.activeElement, style = getComputedStyle(item);
                const box = item.getBoundingClientRect();
                return [item.className || item.tagName,
                    style.outlineStyle !== "none" || style.boxShadow !== "none"
                    || box.width < 2 || item.matches(":not(:focus-visible)")];
            }"""
        )
        assert shown, f"the focus cannot be seen: {name}"
        reached.add(name)
    assert len(reached) > 2
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    # At once, as an input method does: letter by letter, the answer to the last letters may draw
    # the list anew after the arrow was pressed, and the focus is gone with the old one.
    page.keyboard.insert_text("nghi quyet")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".md-search__input")).not_to_be_focused()
    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert not visit.trouble


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_nothing_moves_where_that_is_not_wanted(
    browser: Browser, base: str, built_site: BuiltSite
) -> None:
    context = browser.new_context(reduced_motion="reduce", offline=True)
    page = context.new_page()
    for kind in ("home", "full text", "glossary"):
        page.goto(base + one_of(built_site, kind))
        assert not page.evaluate(MOVING)
    context.close()
