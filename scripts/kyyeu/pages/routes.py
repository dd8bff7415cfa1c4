"""Addresses: the only maker of the site's paths and anchors.

An address is the path of a page below its language's root, with `/` and `.html`, as
`van-kien/nghi-quyet-1-nq-tw.html`; it is the same in both languages. The Vietnamese
root is the site's, the English one is `en/` below it.
"""

from __future__ import annotations

import posixpath
from typing import Literal

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")

HOME = "index.html"
REPORTS = "bao-cao/index.html"
DOCUMENTS = "van-kien/index.html"
SPEAKERS = "phat-bieu/index.html"
TOPICS = "chu-de/index.html"
GLOSSARY = "thuat-ngu.html"
GUIDE = "huong-dan.html"
ABOUT = "gioi-thieu.html"
# The guide's legend, in both languages.
LEGEND = "chu-giai"
CHANGES = "thay-doi.html"  # in bundles that tell what changed since an older one


def report(slug: str) -> str:
    """Return the address of a report's overview."""
    return f"bao-cao/{slug}/index.html"


def full_text(slug: str) -> str:
    """Return the address of a report's full text."""
    return f"bao-cao/{slug}/toan-van.html"


def sheet(slug: str) -> str:
    """Return the address of a report's sheet, which is a file of its own and no page."""
    return f"bao-cao/{slug}/to-trinh.html"


def report_json(slug: str) -> str:
    """Return the address of a report as JSON."""
    return f"bao-cao/{slug}/report.json"


def report_akn(slug: str) -> str:
    """Return the address of a report as Akoma Ntoso."""
    return f"bao-cao/{slug}/report.akn.xml"


def document(document_id: str) -> str:
    """Return the address of a document's page."""
    return f"van-kien/{document_id}.html"


def document_of(address: str) -> str:
    """Return the id of the document whose page is at `address`."""
    return posixpath.basename(address).removesuffix(".html")


def speaker(person_id: str) -> str:
    """Return the address of a speaker's page."""
    return f"phat-bieu/{person_id}.html"


def topic(topic_id: str) -> str:
    """Return the address of a topic's page."""
    return f"chu-de/{topic_id}.html"


def term_uses(term_id: str, part: int = 1) -> str:
    """Return the address of the page that shows the sentences with a term, or a part of them."""
    return f"thuat-ngu/{term_id}.html" if part == 1 else f"thuat-ngu/{term_id}/{part}.html"


def glossary_file(form: str) -> str:
    """Return the address of the glossary as a file of that form: csv, json, tbx."""
    return f"thuat-ngu.{form}"


def sentence_anchor(sentence_id: str) -> str:
    """Return the anchor of a sentence, on every page that shows it."""
    return f"s-{sentence_id}"


def language_root(language: Language) -> str:
    """Return what stands before an address on the site: nothing, or `en/`."""
    return "" if language == "vi" else f"{language}/"


def markdown_path(address: str, language: Language) -> str:
    """Return where below docs/ the Markdown of the page at `address` stands."""
    return f"{language}/{address.removesuffix('.html')}.md"


def relative(source: str, target: str, anchor: str = "") -> str:
    """Return the link from the page at `source` to `target`, both below one root.

    A link within a page is the anchor alone (`#` where there is none).
    """
    fragment = f"#{anchor}" if anchor else ""
    if source == target:
        return fragment or "#"
    return posixpath.relpath(target, posixpath.dirname(source) or ".") + fragment
