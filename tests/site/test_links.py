"""Every link and anchor of the built site lands, and no page is an orphan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from tests.conftest import BuiltSite
    from tests.site.conftest import Page

# Elements whose address a browser fetches without being asked.
_LOADS = {"script", "img", "iframe", "source", "video", "audio", "object", "embed", "input"}
_LINK_LOADS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"}
_STYLE_ADDRESS = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")


def test_links_and_anchors_land(site: BuiltSite, pages: Mapping[str, Page]) -> None:
    wrong = []
    for page in pages.values():
        for _, name, reference in page.references():
            target = page.target(reference)
            if target is None:
                continue
            path, anchor = target
            if path.startswith(("..", "/")):
                wrong.append(f"{page.address}: {name}={reference} leads out of the site")
            elif not (site.folder / path).is_file():
                wrong.append(f"{page.address}: {name}={reference} is no file")
            elif anchor and path in pages and anchor not in pages[path].ids:
                wrong.append(f"{page.address}: {name}={reference} has no such anchor")
    assert not wrong, "\n".join(wrong[:40])


def test_every_overview_leads_to_its_sheet(site: BuiltSite, pages: Mapping[str, Page]) -> None:
    overviews = [page for page in pages.values() if page.root.find_class("ky-facts")]
    for page in overviews:
        folder, _, name = page.address.rpartition("/")
        if "/bao-cao/" in f"/{folder}" and name == "index.html" and not folder.endswith("bao-cao"):
            targets = {page.target(reference) for _, _, reference in page.references()}
            assert (f"{folder}/to-trinh.html", "") in targets
            assert (site.folder / folder / "to-trinh.html").is_file()


def test_nothing_is_loaded_from_outside(pages: Mapping[str, Page]) -> None:
    wrong = []
    for page in pages.values():
        for element, name, reference in page.references():
            kinds = set((element.get("rel") or "").split())
            loads = element.tag in _LOADS or (element.tag == "link" and kinds & _LINK_LOADS)
            parts = urlsplit(reference)
            if loads and (parts.scheme or parts.netloc) and parts.scheme != "data":
                wrong.append(f"{page.address}: <{element.tag} {name}={reference}>")
        for style in page.root.xpath("//style/text() | //@style"):
            found = (first or second for first, second in _STYLE_ADDRESS.findall(style))
            wrong += [
                f"{page.address}: {address}" for address in found if not address.startswith("data:")
            ]
    assert not wrong, "\n".join(wrong[:40])


def test_stylesheets_load_nothing_from_outside(site: BuiltSite) -> None:
    for path in site.folder.rglob("*.css"):
        for first, second in _STYLE_ADDRESS.findall(path.read_text(encoding="utf-8")):
            assert not urlsplit(first or second).netloc, f"{path.name}: {first or second}"


def test_links_that_lead_out_are_plain_ones(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        for element, _, reference in page.references():
            if page.target(reference) is None and element.tag == "a":
                assert urlsplit(reference).scheme in {"https", "http", "mailto"}, (
                    f"{page.address}: {reference}"
                )


def test_no_page_is_an_orphan(pages: Mapping[str, Page]) -> None:
    """Each language's pages are reached from its home page, without the language switch."""
    for home in ("index.html", "en/index.html"):
        reached = {home}
        waiting = [home]
        while waiting:
            page = pages[waiting.pop()]
            for element in page.root.xpath("//body//a[@href][not(@hreflang)]"):
                target = page.target(element.get("href"))
                if target is not None and target[0] in pages and target[0] not in reached:
                    reached.add(target[0])
                    waiting.append(target[0])
        language = pages[home].language
        own = {address for address, page in pages.items() if page.language == language}
        assert own <= reached, f"not reached from {home}: {sorted(own - reached)}"


def test_every_page_has_its_twin(pages: Mapping[str, Page]) -> None:
    vietnamese = {address for address, page in pages.items() if page.language == "vi"}
    english = {
        address.removeprefix("en/") for address, page in pages.items() if page.language == "en"
    }
    assert vietnamese == english
    for address in vietnamese:
        for one, other in ((address, f"en/{address}"), (f"en/{address}", address)):
            switch = pages[one].root.xpath("//a[@hreflang]/@href")
            targets = {pages[one].target(reference) for reference in switch}
            assert (other, "") in targets, f"{one} does not lead to {other}"
