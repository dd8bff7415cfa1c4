"""The markup that readers' scripts and other tests lean on, and what all pages share."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from tests.conftest import BuiltSite
    from tests.site.conftest import Page


def _words(element: HtmlElement) -> str:
    """Return the text of an element, characters that stand as `.ky-cp` put back."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            code = child.get("data-cp") if "ky-cp" in (child.get("class") or "").split() else None
            parts.append(chr(int(code, 16)) if code else _words(child))
        parts.append(child.tail or "")
    return "".join(parts)


@pytest.fixture(scope="session")
def texts(site: BuiltSite) -> Mapping[str, str]:
    """Return the reports' texts by slug, as `kyyeu.sources` is to read them."""
    found = {}
    for slug, data in site.reports.items():
        text = data.decode("utf-8").removeprefix("\ufeff")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        found[slug] = unicodedata.normalize("NFC", text)
    return found


def _full_texts(pages: Mapping[str, Page]) -> list[Page]:
    return [page for page in pages.values() if page.address.endswith("/toan-van.html")]


def test_language_of_pages(site: BuiltSite, pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        assert page.root.get("lang") == page.language, page.address
    error_page = (site.folder / "404.html").read_text(encoding="utf-8")
    assert '<html lang="vi">' in error_page
    assert 'lang="en"' in error_page


def test_no_id_stands_twice(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        twice = [name for name, count in Counter(page.ids).items() if count > 1]
        assert not twice, f"{page.address}: {twice}"


def test_every_page_has_a_title_and_one_main_heading(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        assert (page.root.findtext(".//title") or "").strip(), page.address
        assert len(page.root.xpath("//article//h1")) == 1, page.address


def test_titles_tell_pages_apart(pages: Mapping[str, Page]) -> None:
    for language in ("vi", "en"):
        own = [page for page in pages.values() if page.language == language]
        twice = Counter(page.root.findtext(".//title") for page in own)
        assert all(count == 1 for count in twice.values()), twice.most_common(3)


def test_slices_are_slices(pages: Mapping[str, Page], texts: Mapping[str, str]) -> None:
    seen = 0
    for page in pages.values():
        for element in page.slices():
            where = f"{page.address}: {element.get('data-of')}"
            text = texts[element.get("data-src")]
            start, end = int(element.get("data-start")), int(element.get("data-end"))
            assert 0 <= start < end <= len(text), where
            assert element.get("data-of", "").startswith("s-"), where
            assert element.get("lang") in {"vi", "en"}, where
            assert not element.find_class("ky-s")[1:], f"{where} is nested"
            if element.get("lang") == "vi":
                assert _words(element) == text[start:end], where
            seen += 1
    assert seen > 0


def test_first_slice_of_a_sentence_bears_its_id(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        first: dict[str, HtmlElement] = {}
        for element in page.slices():
            sentence = element.get("data-of")
            best = first.get(sentence)
            own = element.get("lang") == page.language
            if best is None or (own and best.get("lang") != page.language):
                first[sentence] = element
        for element in page.slices():
            expected = element.get("data-of") if first[element.get("data-of")] is element else None
            assert element.get("id") == expected, f"{page.address}: {element.get('data-of')}"


def test_full_text_is_the_report(pages: Mapping[str, Page], texts: Mapping[str, str]) -> None:
    shown = set()
    for page in _full_texts(pages):
        blocks = page.root.find_class("ky-text")
        if page.language == "en" and not blocks:
            continue
        slugs = {block.get("data-src") for block in blocks}
        assert len(slugs) == 1, page.address
        slug = slugs.pop()
        assert "".join(_words(block) for block in blocks) == texts[slug], page.address
        own = [element for block in blocks for element in block.find_class("ky-s")]
        twice = Counter(element.get("data-of") for element in own)
        assert all(count == 1 for count in twice.values()), page.address
        if page.language == "vi":
            shown.add(slug)
    assert shown == set(texts)


def test_slices_lead_home(pages: Mapping[str, Page]) -> None:
    """A sentence shown anywhere stands on its report's full text, under the same id."""
    home = {
        (element.get("data-src"), element.get("data-of"))
        for page in _full_texts(pages)
        if page.language == "vi"
        for block in page.root.find_class("ky-text")
        for element in block.find_class("ky-s")
    }
    for page in pages.values():
        for element in page.slices():
            assert (element.get("data-src"), element.get("data-of")) in home, page.address
