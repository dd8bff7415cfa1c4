"""Nodes of JSON-LD, and their ids as a page gives them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from typing import TypeAlias
from urllib.parse import quote, urljoin

from kyyeu.pages import routes
from kyyeu.pages.routes import Language

Value: TypeAlias = "str | int | Node | Sequence[str] | Sequence[Node]"
Node: TypeAlias = "dict[str, Value]"

CONTEXT = "https://schema.org"
THIS, EVENT, SITE = "this", "event", "site"  # fragments: what a page is about, and the site
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


class Ids:
    """Ids as the page at `address` in `language` gives them.

    Absolute where the site has an address (`site_url`, which ends with a slash, or is empty),
    else relative to the page, as links are.
    """

    def __init__(self, address: str, language: Language, site_url: str) -> None:
        """Speak from one page."""
        self._page = routes.language_root(language) + address
        self._site_url = site_url

    def iri(self, address: str, fragment: str = "", language: Language = "vi") -> str:
        """Return the id of a page, or of what is at `fragment` of it."""
        target = routes.language_root(language) + address
        if self._site_url:
            iri = urljoin(self._site_url, quote(target))
        else:
            iri = quote(posixpath.relpath(target, posixpath.dirname(self._page) or "."))
        return f"{iri}#{quote(fragment)}" if fragment else iri


def reference(node: Node) -> Node:
    """Return what stands for a node that is described elsewhere."""
    return {"@id": node["@id"]}


def kept(node: Node) -> Node:
    """Return a node without what is not known; nothing where only its type is."""
    known = {key: value for key, value in node.items() if value}
    return known if known.keys() - {"@type"} else {}


def date(value: str) -> str:
    """Return an ISO date that names its year; nothing for others."""
    return value if _DATE.fullmatch(value) else ""
