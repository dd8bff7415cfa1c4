"""The sheet on paper and on a screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from kyyeu.publish.browser import print_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser
    from tests.conftest import BuiltSite

_A4 = (595, 842)  # points


@pytest.mark.parametrize(("root", "page_of"), [("", "Trang 1/2"), ("en/", "Page 1/2")])
def test_the_first_reports_sheet_has_two_pages(
    built_site: BuiltSite, tmp_path: Path, root: str, page_of: str
) -> None:
    (sheet,) = (built_site.folder / root / "bao-cao").glob("*/to-trinh.html")
    print_pdf(os.environ["KYYEU_CHROMIUM"], sheet, tmp_path / "sheet.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]
    pages = PdfReader(tmp_path / "sheet.pdf").pages
    assert len(pages) == 2
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == _A4
    # The reader of PDFs puts spaces within words of stacked letters: compared without any.
    first = "".join(pages[0].extract_text().split())
    assert page_of.replace(" ", "") in first


@pytest.mark.parametrize("width", [320, 1280])
def test_the_sheet_fits_any_screen(built_site: BuiltSite, browser: Browser, width: int) -> None:
    for sheet in sorted(built_site.folder.glob("**/to-trinh.html")):
        context = browser.new_context(viewport={"width": width, "height": 800}, offline=True)
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message, said=said: said.append(message.text))
        page.goto(sheet.as_uri())
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        context.close()
        assert wide <= 0
        assert said == []
