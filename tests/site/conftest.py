"""The built pages, parsed once, and what the tests ask of them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest
from lxml.html import HtmlElement

if TYPE_CHECKING:
    from tests.conftest import BuiltSite

ERROR_PAGE = "404.html"
SHEET = "/to-trinh.html"


@dataclass(frozen=True, kw_only=True)
class Page:
    """A built page: its path below the site's folder, and its parsed HTML."""

    address: str
    root: HtmlElement

    @property
    def language(self) -> str:
        """Return the language whose tree the page stands in."""
        return "en" if self.address.startswith("en/") else "vi"

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Return every id of the page, in order."""
        return tuple(self.root.xpath("//@id"))

    def slices(self) -> list[HtmlElement]:
        """Return the slices of reports that the page shows."""
        return list(self.root.find_class("ky-s"))

    def references(self) -> Iterator[tuple[HtmlElement, str, str]]:
        """Yield what the page links to or loads: element, attribute, address."""
        for name in ("href", "src", "poster", "data", "action"):
            for element in self.root.xpath(f"//*[@{name}]"):
                yield element, name, element.get(name)

    def target(self, reference: str) -> tuple[str, str] | None:
        """Return path and anchor of a reference into the site; None for one that leads out.

        A path that climbs out of the site's folder starts with `..`, an absolute one with `/`.
        """
        parts = urlsplit(reference)
        if parts.scheme or parts.netloc:
            return None
        path = unquote(parts.path)
        if not path:
            return self.address, unquote(parts.fragment)
        joined = posixpath.join(posixpath.dirname(self.address), path)
        resolved = posixpath.normpath(joined)
        return resolved + ("/" if path.endswith("/") else ""), unquote(parts.fragment)


@pytest.fixture(scope="session", params=["seeds", "three-reports"])
def site(request: pytest.FixtureRequest) -> BuiltSite:
    """Return each site that must hold what the tests of this folder say of any site."""
    name = "built_site" if request.param == "seeds" else "three_reports"
    found: BuiltSite = request.getfixturevalue(name)
    return found


@pytest.fixture(scope="session")
def pages(site: BuiltSite) -> Mapping[str, Page]:
    """Return every built page of a site by its address, the error page aside."""
    return read_pages(site)


def read_pages(site: BuiltSite) -> Mapping[str, Page]:
    """Parse every page of a site but its error page, and the sheets, which stand alone."""
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    found = {}
    for address in site.addresses():
        if address != ERROR_PAGE and not address.endswith(SHEET):
            data = (site.folder / address).read_bytes()
            found[address] = Page(address=address, root=lxml.html.document_fromstring(data, parser))
    assert found, "the site has no pages"
    return found
