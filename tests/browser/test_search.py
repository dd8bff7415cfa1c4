"""Material's search box, answered by our own search: what people type finds its page."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import lxml.html
import pytest
from playwright.sync_api import expect

from kyyeu.text.fold import fold

if TYPE_CHECKING:
    from tests.browser.conftest import Visit
    from tests.conftest import BuiltSite

NUMBER = re.compile(r"(\d+)(?:/\d{4}/|-)([A-ZĐ]+)[/-]([A-ZĐ]+)")
RESULT = ".md-search-result__item"
LINK = ".md-search-result__link"

# Where the site stands makes a difference to addresses, not to what follows here.
both_ways = pytest.mark.parametrize("base", ["http", "folder"], indirect=True)

HOSTILE = (
    "<img src=x onerror=window.hurt=1>",
    "<script>window.hurt=1</script>",
    '"><svg onload=window.hurt=1>',
    "&lt;b&gt; &amp; &#60;",
    "{{ 7*7 }} ${7*7} `x`",
    ".*+?^${}()|[]\\",
    "(((((((((((",
    "constructor __proto__ toString hasOwnProperty",
    "\u0301\u0309\u0323",
    "! ? . , ; : - – … “ ”",
    "\u202e\u200b\ufeff đ Đ ß İ \u0131 🙂",
    "a " * 1000,
    "\u0111" * 5000,
)


@dataclass(frozen=True, kw_only=True)
class Target:
    """A page to find, and its main heading."""

    address: str
    heading: str


def _targets(site: BuiltSite, section: str) -> list[Target]:
    found = []
    for path in sorted((site.folder / section).glob("*.html")):
        if path.name != "index.html":
            root = lxml.html.document_fromstring(path.read_bytes().decode("utf-8"))
            (heading,) = root.xpath("//article//h1")
            for permalink in heading.find_class("headerlink"):
                permalink.drop_tree()
            address = path.relative_to(site.folder).as_posix()
            found.append(Target(address=address, heading=" ".join(heading.text_content().split())))
    assert found, f"no page in {section}"
    return found


@pytest.fixture(scope="session")
def documents(built_site: BuiltSite) -> list[Target]:
    """Return the pages of documents that have a number."""
    found = [item for item in _targets(built_site, "van-kien") if NUMBER.search(item.heading)]
    assert found, "no document has a number"
    return found


@pytest.fixture(scope="session")
def speakers(built_site: BuiltSite) -> list[Target]:
    """Return the pages of speakers."""
    return _targets(built_site, "phat-bieu")


def _first(visit: Visit, typed: str, address: str) -> None:
    """Search, and see that the best result is the page at `address`."""
    visit.search(typed)
    link = visit.page.locator(RESULT).first.locator(LINK).first
    expect(link).to_have_attribute("href", re.compile(re.escape(visit.base + address)))


@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_a_documents_number_finds_its_page(
    visit: Visit, documents: list[Target], root: str
) -> None:
    visit.open(f"{root}index.html")
    for target in documents:
        found = NUMBER.search(target.heading)
        assert found is not None
        number, before = found[0], target.heading[: found.start()]
        ways = (
            number,
            number.replace("-", "- ", 1),
            number.lower(),
            fold(before + found[1]),
            unicodedata.normalize("NFD", target.heading),
        )
        for typed in ways:
            _first(visit, typed, root + target.address)
    visit.follow(visit.page.locator(RESULT).first.locator(LINK).first)
    assert visit.address == root + documents[-1].address
    assert not visit.trouble


@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_a_speakers_name_finds_their_page(visit: Visit, speakers: list[Target], root: str) -> None:
    visit.open(f"{root}index.html")
    for target in speakers:
        for typed in (target.heading, fold(target.heading), target.heading[:-1]):
            _first(visit, typed, root + target.address)
    assert not visit.trouble


def _sentences(site: BuiltSite) -> list[tuple[str, str, str]]:
    """Return address, id and words of sentences long enough to be known by their words."""
    found = []
    for address in site.addresses():
        if address.startswith("bao-cao/") and address.endswith("/toan-van.html"):
            text = (site.folder / address).read_bytes().decode("utf-8")
            root = lxml.html.document_fromstring(text)
            for block in root.find_class("ky-text"):
                for element in block.find_class("ky-s"):
                    words = "".join(element.itertext())
                    if len(words.split()) > 12:
                        found.append((address, element.get("id"), words))
    return found


def test_words_of_a_sentence_lead_to_it(visit: Visit, built_site: BuiltSite) -> None:
    visit.open("index.html")
    some = random.Random(2).sample(_sentences(built_site), 4)
    for number, (address, anchor, words) in enumerate(some):
        part = " ".join(words.split()[4:10])
        typed = (part, fold(part), unicodedata.normalize("NFD", part), part.upper())[number]
        visit.search(typed)
        link = visit.page.locator(f"{LINK}[href$='#{anchor}']")
        expect(link).to_have_attribute(
            "href", re.compile(re.escape(visit.base + address) + r".*#" + re.escape(anchor) + "$")
        )
        marked = link.locator("mark").all_inner_texts()
        assert marked
        assert all(text in " ".join(words.split()) for text in marked)
    address, anchor, _ = some[-1]
    visit.follow(visit.page.locator(f"{LINK}[href$='#{anchor}']"))
    assert visit.address == f"{address}#{anchor}"
    expect(visit.page.locator(f"[id='{anchor}']")).to_be_in_viewport()
    assert not visit.trouble


@both_ways
def test_the_original_words_are_found_from_english_pages(
    visit: Visit, built_site: BuiltSite
) -> None:
    visit.open("en/index.html")
    address, anchor, words = _sentences(built_site)[0]
    visit.search(" ".join(words.split()[3:9]))
    link = visit.page.locator(f"{LINK}[href$='#{anchor}']").first
    expect(link).to_have_attribute("href", re.compile(re.escape(f"{visit.base}en/{address}")))
    expect(link.locator("[lang=vi] mark").first).to_be_visible()
    assert not visit.trouble


@both_ways
def test_by_keyboard_alone(visit: Visit, speakers: list[Target]) -> None:
    target = speakers[0]
    visit.open("gioi-thieu.html")
    visit.page.keyboard.press("/")
    box = visit.page.locator(".md-search__input")
    expect(box).to_be_focused()
    visit.page.keyboard.type(fold(target.heading))
    expect(visit.page.locator(RESULT).first).to_be_visible()
    visit.page.keyboard.press("ArrowDown")
    expect(visit.page.locator(LINK).first).to_be_focused()
    visit.page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    visit.page.keyboard.press("Escape")
    assert visit.page.locator("#__search").is_checked() is False
    expect(box).not_to_be_focused()
    visit.page.wait_for_timeout(200)  # Material takes a moment to see that focus has gone
    visit.page.keyboard.press("/")
    visit.page.keyboard.press("End")
    expect(visit.page.locator(RESULT).first).to_be_visible()
    with visit.page.expect_navigation():
        visit.page.keyboard.press("Enter")
    assert visit.address == target.address
    assert not visit.trouble


@both_ways
def test_nothing_typed_can_act(visit: Visit) -> None:
    visit.open("index.html")
    for text in HOSTILE:
        visit.paste(text)
    assert visit.page.evaluate("window.hurt") is None
    assert visit.page.locator(".md-search-result img, .md-search-result svg[onload]").count() == 0
    assert not visit.trouble
    visit.paste("")
    expect(visit.page.locator(RESULT)).to_have_count(0)


@both_ways
def test_text_put_in_without_a_key_is_searched(visit: Visit, speakers: list[Target]) -> None:
    visit.open("index.html")
    visit.paste(speakers[0].heading)
    expect(visit.page.locator(LINK).first).to_be_visible()
    assert visit.below(visit.page.locator(LINK).first.get_attribute("href")) == speakers[0].address
    assert not visit.trouble


@pytest.mark.parametrize("base", ["folder"], indirect=True)
@pytest.mark.parametrize("root", ["", "en/"], ids=["vi", "en"])
def test_pages_offer_to_search_within_what_they_are_about(
    visit: Visit, built_site: BuiltSite, speakers: list[Target], documents: list[Target], root: str
) -> None:
    report = re.compile(r"bao-cao/[^/]{1,80}/index\.html")
    overview = next(page for page in built_site.addresses() if report.fullmatch(page))
    for address in (speakers[0].address, documents[0].address, overview):
        visit.open(root + address)
        visit.page.locator(".ky-search-in a").click()
        on = visit.page.locator(".ky-tag[aria-pressed=true]")
        expect(on).to_have_count(1)
        expect(visit.page.locator(RESULT).first).to_be_visible()
        heading = visit.page.locator(".md-content h1").inner_text()
        assert heading.startswith(on.locator(".ky-tag-text").inner_text())
    assert not visit.trouble


@pytest.mark.parametrize("base", ["folder"], indirect=True)
def test_names_are_counted_and_loaded_once_they_are_asked_for(visit: Visit) -> None:
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    visit.open("index.html")
    visit.paste("sản xuất")
    expect(visit.page.locator(RESULT).first).to_be_visible()
    assert not any("/names-" in address for address in asked)
    expect(visit.page.locator(".ky-tag[data-filter=speaker]")).to_have_count(0)
    visit.page.locator(".ky-further").click()
    expect(visit.page.locator(".ky-tag[data-filter=speaker]").first).to_be_visible()
    assert any("/names-" in address for address in asked)
    expect(visit.page.locator(".ky-further")).to_be_focused()
    assert not visit.trouble


@both_ways
def test_nothing_found_is_said(visit: Visit) -> None:
    visit.open("index.html")
    visit.paste("zzzzqqqq xxxxwwww")
    expect(visit.page.locator(RESULT)).to_have_count(0)
    expect(visit.page.locator(".md-search-result__meta")).not_to_be_empty()
    assert not visit.trouble


@both_ways
def test_an_index_that_cannot_be_loaded_is_said(visit: Visit) -> None:
    visit.page.route("**/assets/search/**", lambda route: route.abort())
    visit.open("index.html")
    visit.paste("nghi quyet")
    words = json.loads(visit.page.locator("#ky-search-words").inner_text())
    expect(visit.page.locator(".md-search-result__meta")).to_have_text(words["failed"])
    visit.page.unroute("**/assets/search/**")
    visit.paste("nghi quyet so")
    expect(visit.page.locator(RESULT).first).to_be_visible()


@both_ways
def test_an_answer_does_not_wait_for_materials_own_index(visit: Visit) -> None:
    visit.page.route("**/search/search_index.*", lambda _: None)  # never answered
    visit.page.goto(visit.base + "index.html", wait_until="load")
    visit.paste("nghi quyet so")
    expect(visit.page.locator(RESULT).first).to_be_visible()


@both_ways
def test_a_piece_that_cannot_be_loaded_is_said(visit: Visit, speakers: list[Target]) -> None:
    visit.page.route("**/glossary*", lambda route: route.abort())
    visit.open("index.html")
    visit.paste(speakers[0].heading)
    expect(visit.page.locator(".ky-problem")).to_be_visible()
    expect(visit.page.locator(LINK).first).to_be_visible()
