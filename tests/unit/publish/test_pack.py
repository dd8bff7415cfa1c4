"""A pack cut out of a site: what is kept, and what becomes of links that lead out."""

from __future__ import annotations

from kyyeu.publish.manifest import Content, data_of
from kyyeu.publish.pack import packed

OUTSIDE = {"vi": "ngoài gói", "en": "not in this pack"}
PAGE = """<!doctype html>
<link rel="next" href="out.html"><link rel="stylesheet" href="assets/a.css">
<script>let s = '<a href="out.html">';</script>
<p>Đ <a href="in.html#s-1">vào</a> <a class="x" title="A &amp; B" href="out.html#s-2">ra</a>
<a href="https://example.org/out.html">xa</a> <a href="#top">trên</a> <a href="data.csv">bảng</a>
<a href="gone.html">hỏng</a></p>
"""
FILES: dict[str, Content] = {
    "index.html": PAGE.encode(),
    "en/index.html": PAGE.replace("assets/", "../assets/").encode(),
    "in.html": b"<p>in</p>",
    "out.html": b"<p>out</p>",
    "en/in.html": b"<p>in</p>",
    "en/out.html": b"<p>out</p>",
    "data.csv": b"a",
    "other.csv": b"b",
    "assets/a.css": b"p{}",
}


def made() -> dict[str, str]:
    found = packed(FILES, frozenset({"index.html", "in.html"}), OUTSIDE)
    return {name: data_of(content).decode() for name, content in found.items()}


def test_keeps_pages_in_both_languages_assets_and_what_they_lead_to() -> None:
    assert sorted(made()) == [
        "assets/a.css",
        "data.csv",
        "en/in.html",
        "en/index.html",
        "in.html",
        "index.html",
    ]


def test_only_the_tags_of_links_that_lead_out_are_written_anew() -> None:
    out = (
        '<a class="x ky-out" title="A &amp; B (ngoài gói)" role="link" aria-disabled="true">ra</a>'
    )
    wanted = PAGE.replace('<link rel="next" href="out.html">', "").replace(
        '<a class="x" title="A &amp; B" href="out.html#s-2">ra</a>', out
    )
    assert made()["index.html"] == wanted


def test_says_so_in_the_language_of_the_page() -> None:
    page = made()["en/index.html"]
    assert "(not in this pack)" in page
    # The English tree has no data.csv beside it: the link was broken before and stays ours to see.
    assert 'href="data.csv"' in page


def test_an_attribute_cannot_break_out() -> None:
    files = {"index.html": b"""<a href="o.html" title='"><script>'>x</a>""", "o.html": b""}
    page = data_of(packed(files, frozenset({"index.html"}), {"vi": '"<b>', "en": ""})["index.html"])
    assert b"<script>" not in page
    assert b"<b>" not in page
