"""The Atom feed of reports (RFC 4287), newest first; made only where the site has an address."""

from __future__ import annotations

import re
from urllib.parse import urljoin
from xml.etree import ElementTree

from kyyeu.model.corpus import Corpus
from kyyeu.pages import routes, titles

_XML = "http://www.w3.org/XML/1998/namespace"
ATOM = "http://www.w3.org/2005/Atom"
# What XML 1.0 cannot carry, however written.
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Atom demands a date; an undated build says the first one that its other dates name.
_UNDATED = "1980-01-01"


def atom_feed(corpus: Corpus, site_url: str, site_name: str) -> str:
    """Return the feed as XML text. `site_url` is the site's address and ends with a slash."""
    ElementTree.register_namespace("", ATOM)
    feed = ElementTree.Element(f"{{{ATOM}}}feed", {f"{{{_XML}}}lang": "vi"})
    updated = f"{corpus.as_of or _UNDATED}T00:00:00Z"
    _text(feed, "id", site_url)
    _text(feed, "title", site_name)
    _text(feed, "updated", updated)
    _text(_element(feed, "author"), "name", site_name)
    _element(feed, "link", rel="self", href=urljoin(site_url, "feed.xml"))
    _element(feed, "link", rel="alternate", href=site_url)
    for edited in corpus.reports:
        address = routes.report(edited.report.source.slug)
        entry = _element(feed, "entry")
        _text(entry, "id", urljoin(site_url, address))
        _text(entry, "title", titles.report_title(corpus, edited, "vi"))
        _text(entry, "updated", updated)
        for language in routes.LANGUAGES:
            href = urljoin(site_url, routes.language_root(language) + address)
            _element(entry, "link", rel="alternate", hreflang=language, href=href)
    ElementTree.indent(feed)
    xml = ElementTree.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{xml}\n'


def _element(parent: ElementTree.Element, name: str, **attributes: str) -> ElementTree.Element:
    return ElementTree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)


def _text(parent: ElementTree.Element, name: str, text: str) -> None:
    _element(parent, name).text = _NOT_XML.sub(" ", text)
