"""A site of three reports: what is gathered from all of them, and what is said of which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest
from tests.site.conftest import read_pages

if TYPE_CHECKING:
    from tests.conftest import BuiltSite
    from tests.site.conftest import Page

ROOTS = pytest.mark.parametrize("root", ["", "en/"])
DYKES, RICE, WATER = "hoi-thao-de-bao-2024", "toa-dam-giong-lua-2025", "hop-chuyen-gia-nuoc-ngot"


@pytest.fixture(scope="module")
def pages(three_reports: BuiltSite) -> Mapping[str, Page]:
    return read_pages(three_reports)


def words(page: Page) -> str:
    return " ".join(page.root.xpath("//article")[0].text_content().split())


def of(page: Page) -> list[str]:
    """Return the reports whose slices a page shows, in order, each once."""
    return list(dict.fromkeys(item.get("data-src") for item in page.slices()))


def links(page: Page) -> list[str]:
    """Return the addresses that the body of a page leads to, in order, each once."""
    found = (page.target(item.get("href")) for item in page.root.xpath("//article//a[@href]"))
    return list(dict.fromkeys(target[0] for target in found if target))


@ROOTS
def test_a_document_gathers_from_all_reports_the_newest_first(
    pages: Mapping[str, Page], root: str
) -> None:
    assert of(pages[f"{root}van-kien/quyet-dinh-1188-qd-ubnd.html"]) == [RICE, DYKES]
    assert f"{root}van-kien/quyet-dinh-1188-qd-ubnd-2022.html" not in pages


@ROOTS
def test_one_number_with_two_dates_is_two_documents_and_the_bare_address_lists_them(
    pages: Mapping[str, Page], root: str
) -> None:
    bare = f"{root}van-kien/nghi-quyet-307-nq-tu.html"
    own = [f"{root}van-kien/nghi-quyet-307-nq-tu-{year}.html" for year in (2019, 2023)]
    assert set(own) <= set(links(pages[bare]))
    assert [of(pages[address]) for address in own] == [[DYKES, WATER], [RICE, WATER]]
    doubt = "Undetermined" if root else "Chưa xác định"
    for address, other in (own, own[::-1]):
        assert {bare, other} <= set(links(pages[address]))
        assert words(pages[address]).count(doubt) == 1
    water = pages[f"{root}bao-cao/{WATER}/index.html"]
    assert set(own) <= set(links(water))
    assert words(water).count(doubt) == 2


@ROOTS
def test_a_speaker_gathers_from_all_reports_with_each_title(
    pages: Mapping[str, Page], root: str
) -> None:
    page = pages[f"{root}phat-bieu/phan-thi-thu-ha.html"]
    assert of(page) == [RICE, DYKES]
    row = " ".join(page.root.xpath("//table[1]//tr[1]")[0].text_content().split())
    rice = "Report of the Round Table" if root else "Báo cáo Tọa đàm"
    dykes = "Report of the Workshop" if root else "Báo cáo Hội thảo"
    assert row.index("Giám đốc") < row.index(rice) < row.index("Phó Giám đốc") < row.index(dykes)


@ROOTS
def test_two_of_one_name_are_two_pages_that_say_whether_they_may_be_one(
    pages: Mapping[str, Page], root: str
) -> None:
    unsure = "May be the same person" if root else "Có thể là cùng một người"
    vinh = [
        f"{root}phat-bieu/le-quang-vinh-{body}.html"
        for body in ("vien-thuy-loi-song-dao", "hop-tac-xa-tan-phu")
    ]
    khoi = [f"{root}phat-bieu/do-minh-khoi-{place}.html" for place in ("con-lau", "bai-noi")]
    for pair, bare, said in ((vinh, "le-quang-vinh", True), (khoi, "do-minh-khoi", False)):
        both = pages[f"{root}phat-bieu/{bare}.html"]
        assert set(pair) <= set(links(both))
        assert [of(pages[address]) for address in pair] == [[DYKES], [RICE]]
        for page in (both, *(pages[address] for address in pair)):
            assert (unsure in words(page)) is said
        assert pair[1] in links(pages[pair[0]])


@ROOTS
def test_reports_are_listed_by_date_and_the_newest_leads(
    pages: Mapping[str, Page], root: str
) -> None:
    listed = pages[f"{root}bao-cao/index.html"]
    overviews = [f"{root}bao-cao/{slug}/index.html" for slug in (RICE, DYKES, WATER)]
    assert [item for item in links(listed) if item in overviews] == overviews
    dykes = words(listed).partition("Workshop on" if root else "Hội thảo về nâng")[2]
    for fact in ("12 March 2024", "Con Lau Town", "Vinh Loc Department") if root else (
        "12/3/2024",
        "thị xã Cồn Lau",
        "Sở Nông nghiệp tỉnh Vĩnh Lộc",
    ):
        assert fact in dykes
    home = pages[f"{root}index.html"]
    heading = home.root.xpath("//article//h1//a[not(contains(@class, 'headerlink'))]/@href")
    assert home.target(heading[0]) == (overviews[0], "")
    assert set(overviews) <= set(links(home))
    assert of(home) == [RICE]


def test_an_overview_says_only_what_its_own_report_says(pages: Mapping[str, Page]) -> None:
    for slug, title in ((DYKES, "Phó Giám đốc"), (RICE, "Giám đốc")):
        page = pages[f"bao-cao/{slug}/index.html"]
        assert of(page) == [slug]
        own = [item for item in page.root.xpath("//article//li") if "Thu Hà" in item.text_content()]
        assert f"Phan Thị Thu Hà, {title}, Sở" in " ".join(own[0].text_content().split())


def test_ids_of_sentences_differ_between_reports(pages: Mapping[str, Page]) -> None:
    owners: dict[str, set[str]] = {}
    for page in pages.values():
        for item in page.slices():
            owners.setdefault(item.get("data-of"), set()).add(item.get("data-src"))
    assert all(len(slugs) == 1 for slugs in owners.values())
    applause = [
        item.get("data-of")
        for slug in (DYKES, RICE, WATER)
        for item in pages[f"bao-cao/{slug}/toan-van.html"].slices()
        if item.text_content() == "Mọi người vỗ tay."
    ]
    assert len(set(applause)) == 3


@ROOTS
def test_what_relates_to_several_reports_says_which(pages: Mapping[str, Page], root: str) -> None:
    """Beside each slice, each related page and each group of terms its report is named."""
    overviews = {f"{root}bao-cao/{slug}/index.html" for slug in (DYKES, RICE, WATER)}
    for address, page in pages.items():
        kinds = ("phat-bieu/", "van-kien/", "chu-de/")
        if not address.startswith(tuple(root + kind for kind in kinds)):
            continue
        gathered = [
            *page.root.xpath("//article//*[@class='ky-terms']"),
            *page.root.xpath("//article//li[.//*[@class='ky-ours']]"),
            *page.root.xpath("//article//*[@class='ky-value'][.//*[@class='ky-home']]"),
        ]
        if address.startswith(f"{root}chu-de/"):
            gathered = []  # a topic is of one report, which the page names
        for item in gathered:
            named = {page.target(href)[0] for href in item.xpath(".//a/@href")}
            assert named & overviews, f"{address}: {item.text_content()}"
        if page.slices():
            assert set(links(page)) >= {f"{root}bao-cao/{s}/index.html" for s in of(page)}, address


def test_nothing_of_a_report_acts(pages: Mapping[str, Page]) -> None:
    page = pages[f"bao-cao/{WATER}/toan-van.html"]
    text = page.root.xpath("//article")[0].text_content()
    for hostile in ('<script>alert("x")</script>', "{{ ven biển }}", "*cuối vụ*", "| cột 1 |"):
        assert hostile in text
    for page in pages.values():
        assert not page.root.xpath("//article//script | //article//b | //article//table[.//td='cột 1']")
        assert not page.root.xpath("//a[@href='http://example.org']")
