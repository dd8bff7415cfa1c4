"""Reading in real Chromium: both languages side by side, marks of sentences, the first screen."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect
from tests.browser.test_pages import KINDS, one_of

if TYPE_CHECKING:
    from tests.browser.conftest import Visit
    from tests.conftest import BuiltSite

SIDE = "?xem=song-song"
LIMIT = 300 * 1000  # bytes of a first page view, compressed
WIDE, NARROW, TINY = (1366, 768), (390, 800), (320, 640)
# One of each kind of page that shows passages.
SHOWING = ("home", "overview", "full text", "document", "speaker", "topics", "topic")

both_ways = pytest.mark.parametrize("base", ["http", "folder"], indirect=True)
by_http = pytest.mark.parametrize("base", ["http"], indirect=True)

COPIED = """() => {
  window.copied = [];
  navigator.clipboard.writeText = async (text) => { window.copied.push(text); };
}"""
REFUSED = """() => {
  navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  document.execCommand = () => false;
}"""
FORGETFUL = """
  Object.defineProperty(window, "localStorage", { get() { throw new Error("refused"); } });
"""
# Summed up over the whole load; the box is ours, and what it does comes before the first paint.
SHIFTS = """
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) { window.shifts += entry.value; }
  }).observe({ type: "layout-shift", buffered: true });
"""


def resize(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})


def go(visit: Visit, address: str) -> None:
    """Open an address with `?` in it."""
    visit.page.goto(visit.base + quote(address, safe="/#?=&-"))


def cells(page: Page) -> tuple[Locator, Locator]:
    """Return both languages of the first sentence of the page that has both."""
    row = page.locator(".ky-row:has(.ky-other .ky-s)").first
    return row.locator(".ky-cell").nth(0), row.locator(".ky-cell").nth(1)


def assert_beside(page: Page, *, stacked: bool = False) -> None:
    vietnamese, english = cells(page)
    left, right = vietnamese.bounding_box(), english.bounding_box()
    assert left is not None
    assert right is not None
    if stacked:
        assert left["y"] + left["height"] <= right["y"]
    else:
        assert abs(left["y"] - right["y"]) < 1
        assert left["x"] + left["width"] <= right["x"]


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """Return a page of a browser without scripts."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@by_http
@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_every_page_with_passages_shows_both_languages(
    visit: Visit, built_site: BuiltSite, root: str
) -> None:
    for kind in SHOWING:
        resize(visit.page, WIDE)
        go(visit, root + one_of(built_site, kind) + SIDE)
        expect(visit.page.locator("#ky-side")).to_be_checked()
        assert_beside(visit.page)
        visit.page.emulate_media(media="print")
        assert_beside(visit.page)
        visit.page.emulate_media(media="screen")
        resize(visit.page, NARROW)
        assert_beside(visit.page, stacked=True)
        visit.page.locator("#ky-side").uncheck()
        expect(visit.page.locator(".ky-row:not(.ky-stale) > .ky-other").first).to_be_hidden()
    assert not visit.trouble


@both_ways
def test_the_choice_is_remembered_and_carried_by_the_address(
    visit: Visit, built_site: BuiltSite
) -> None:
    visit.open(one_of(built_site, "full text"))
    assert not visit.page.locator("#ky-side").is_checked()
    visit.page.locator("#ky-side").check()
    assert_beside(visit.page)
    assert visit.page.url.endswith(SIDE)
    visit.open(one_of(built_site, "document"))
    assert_beside(visit.page)
    go(visit, one_of(built_site, "document") + "?xem=mot-cot")
    expect(cells(visit.page)[1]).to_be_hidden()
    assert not visit.trouble


@by_http
def test_a_translation_out_of_date_has_its_original_below(
    visit: Visit, built_site: BuiltSite
) -> None:
    for root, seen in (("", False), ("en/", True)):
        visit.open(root + one_of(built_site, "full text"))
        row = visit.page.locator(".ky-row").first
        expect(row.locator(".ky-other")).to_be_hidden()
        row.evaluate("row => row.classList.add('ky-stale')")
        expect(row.locator(".ky-other")).to_be_visible(visible=seen)


@both_ways
def test_a_browser_that_refuses_to_remember_says_nothing(
    visit: Visit, built_site: BuiltSite
) -> None:
    visit.page.add_init_script(FORGETFUL)
    visit.page.goto(visit.base + one_of(built_site, "topic"))
    visit.page.locator("#ky-side").check()
    assert_beside(visit.page)
    # Material asks for storage too, and says so; none of it is ours.
    assert not [said for said in visit.trouble if "reading" in said]


@both_ways
def test_both_languages_and_marks_without_scripts(
    visit: Visit, plain: Page, built_site: BuiltSite
) -> None:
    plain.goto(visit.base + one_of(built_site, "document"))
    plain.locator("#ky-side").check()
    assert_beside(plain)
    mark = plain.locator("a.ky-mark").first
    href = mark.get_attribute("href")
    assert href is not None
    assert "/toan-van.html#s-" in href
    mark.click()
    expect(plain.locator(f"[id='{href.partition('#')[2]}']")).to_be_in_viewport()


@both_ways
@pytest.mark.parametrize("kind", ["full text", "speaker"])
def test_the_language_switch_stays_at_the_sentence(
    visit: Visit, built_site: BuiltSite, kind: str
) -> None:
    address = one_of(built_site, kind)
    visit.open(address)
    visit.page.locator("a.ky-mark").last.click()
    sentence = visit.page.url.partition("#")[2]
    visit.page.keyboard.press("Escape")
    for language, expected in (("en", f"en/{address}"), ("vi", address)):
        visit.page.locator(".md-select").hover()
        visit.follow(visit.page.locator(f".md-select__link[hreflang={language}]"))
        assert visit.address == f"{expected}#{sentence}"
        shown = visit.page.locator(f"[id='{sentence}']")
        expect(shown).to_be_in_viewport()
        expect(shown).to_have_attribute("lang", language)
    visit.page.locator(".ky-row:has(:target) .ky-mark").click()
    visit.follow(visit.page.locator(".ky-menu-twin"))
    assert visit.address == f"en/{address}#{sentence}"
    assert not visit.trouble


@by_http
@pytest.mark.parametrize("size", [WIDE, NARROW, TINY], ids=str)
def test_a_linked_sentence_stands_below_the_header(
    visit: Visit, built_site: BuiltSite, size: tuple[int, int]
) -> None:
    resize(visit.page, size)
    for kind in ("full text", "speaker"):
        address = one_of(built_site, kind)
        visit.open(address)
        sentence = visit.page.locator(".ky-s[id]").nth(1).get_attribute("id")
        visit.open("index.html")
        visit.open(f"{address}#{sentence}")
        target = visit.page.locator(f"[id='{sentence}']")
        top = target.evaluate("element => element.getBoundingClientRect().top")
        header = visit.page.locator(".md-header").evaluate("e => e.getBoundingClientRect().bottom")
        assert header <= top < size[1]
        colours = target.evaluate(
            "e => [e, document.body].map((one) => getComputedStyle(one).backgroundColor)"
        )
        assert colours[0] != colours[1]


@both_ways
def test_a_mark_copies_link_citation_and_sentence(visit: Visit, built_site: BuiltSite) -> None:
    address = one_of(built_site, "document")
    visit.open(address)
    page = visit.page
    page.evaluate(COPIED)
    mark = page.locator("a.ky-mark").last
    block, number = mark.get_attribute("data-block"), mark.get_attribute("data-number")
    row = page.locator(".ky-row").last
    said = {
        lang: " ".join(row.locator(f".ky-s[lang={lang}]").text_content().split())  # type: ignore[union-attr]
        for lang in ("vi", "en")
    }
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-copy=link]")).to_be_focused()
    expect(page.locator(".ky-menu")).to_have_role("dialog")
    for _ in range(4):
        page.keyboard.press("Enter")
        expect(page.locator(".ky-menu [role=status]")).not_to_be_empty()
        page.keyboard.press("ArrowDown")
    link, vietnamese, english, both = page.evaluate("window.copied")
    page.keyboard.press("Escape")
    expect(page.locator(".ky-menu")).to_be_hidden()
    expect(mark).to_be_focused()
    assert f"đoạn {block}, câu {number} (Kỷ yếu, nội dung tính đến ngày " in vietnamese
    assert f"para. {block}, sentence {number} (Kỷ yếu, content as of " in english
    assert "; kyyeu-" in vietnamese
    assert "/en/bao-cao/" in english
    assert vietnamese in both
    assert english in both
    assert f"“{said['vi']}”" in both
    assert f"“{said['en']}” [Unofficial English translation]" in both
    page.goto(link, wait_until="networkidle")
    expect(page.locator(f"[id='{link.partition('#')[2]}']")).to_be_in_viewport()
    assert "toan-van.html" in page.url
    assert not visit.trouble


@by_http
def test_a_site_that_knows_its_address_gives_it(visit: Visit, built_site: BuiltSite) -> None:
    """As built with KYYEU_URL, which gives each page its canonical address."""
    address = one_of(built_site, "speaker")

    def with_address(route: Route) -> None:
        own = f'<link rel="canonical" href="https://vi.example/ky/{address}">'
        body = route.fetch().text().replace("</title>", f"</title>{own}", 1)
        route.fulfill(body=body, content_type="text/html; charset=utf-8")

    visit.page.route(f"**/{address}", with_address)
    visit.open(address)
    visit.page.evaluate(COPIED)
    visit.page.locator("a.ky-mark").first.click()
    for name in ("link", "vi", "en"):
        visit.page.locator(f"[data-copy={name}]").click()
    link, vietnamese, english = visit.page.evaluate("window.copied")
    assert link.startswith("https://vi.example/ky/bao-cao/")
    assert f"; {link})" in vietnamese
    assert f"; {link.replace('/ky/', '/ky/en/')})" in english


@both_ways
def test_where_copying_is_refused_the_text_stands_selected(
    visit: Visit, built_site: BuiltSite
) -> None:
    resize(visit.page, NARROW)
    visit.open("en/" + one_of(built_site, "full text"))
    page = visit.page
    page.evaluate(REFUSED)
    page.locator("a.ky-mark").nth(1).click()
    page.locator("[data-copy=vi]").click()
    field = page.locator(".ky-menu textarea")
    expect(field).to_be_visible()
    selected = field.evaluate("e => e.value.slice(e.selectionStart, e.selectionEnd)")
    assert selected == field.input_value()
    assert ", đoạn " in selected
    expect(page.locator(".ky-menu [role=status]")).to_contain_text("Ctrl+C")
    expect(page.locator(".ky-menu")).to_be_in_viewport(ratio=1)
    page.locator(".ky-menu-close").click()
    expect(page.locator(".ky-menu")).to_be_hidden()


@by_http
@pytest.mark.parametrize("address", ["index.html", "en/index.html"])
def test_home_answers_in_one_screen(visit: Visit, address: str) -> None:
    resize(visit.page, WIDE)
    visit.open(address)
    for card in visit.page.locator(".ky-card").all():
        expect(card).to_be_in_viewport(ratio=1)
    expect(visit.page.locator(".ky-more")).to_be_in_viewport(ratio=1)
    assert visit.page.locator(".ky-card h2").count() == 5


@by_http
def test_nothing_is_cut_off_on_the_narrowest_screen(visit: Visit, built_site: BuiltSite) -> None:
    resize(visit.page, TINY)
    for kind in KINDS:
        go(visit, "en/" + one_of(built_site, kind) + SIDE)
        wide = visit.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 0, kind


@by_http
def test_a_first_view_is_light_and_still(visit: Visit, built_site: BuiltSite) -> None:
    sizes: list[int] = []
    visit.page.on("response", lambda answer: sizes.append(len(gzip.compress(answer.body()))))
    visit.page.add_init_script(SHIFTS)
    for kind in SHOWING:
        sizes.clear()
        go(visit, one_of(built_site, kind) + SIDE)
        visit.page.wait_for_timeout(200)
        assert sum(sizes) < LIMIT, kind
        assert visit.page.evaluate("window.shifts") < 0.01, kind


# The shortest block is marked as a caption is; true where nothing covers its text.
MARKED = """
() => {
  const block = [...document.querySelectorAll('.ky-block')]
    .filter(one => one.nextElementSibling)
    .reduce((one, other) => other.clientHeight < one.clientHeight ? other : one);
  block.classList.add('ky-block-caption');
  const chip = document.createElement('span');
  chip.className = 'ky-chip ky-chip-noise';
  chip.textContent = 'Nội dung ngoài phần chính văn';
  block.querySelector('.ky-no').append(' ', chip);
  const box = chip.getBoundingClientRect();
  const others = [...block.querySelectorAll('.ky-para, .ky-where'), block.nextElementSibling];
  return others.every(other => {
    const text = other.getBoundingClientRect();
    return text.left >= box.right || text.right <= box.left
      || text.top >= box.bottom || text.bottom <= box.top;
  });
}
"""


@by_http
@pytest.mark.parametrize("width", [1280, 390])
def test_what_marks_a_block_stands_beside_its_text(
    visit: Visit, built_site: BuiltSite, width: int
) -> None:
    visit.page.set_viewport_size({"width": width, "height": 900})
    visit.open(one_of(built_site, "full text"))
    assert visit.page.evaluate(MARKED)
