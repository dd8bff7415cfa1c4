"""Web pages as text: what a reader sees, a line a paragraph; and in time for any markup."""

from __future__ import annotations

import time

import pytest

from kyyeu.sources.html import read_html
from kyyeu.sources.markup import Tag, tokens


def test_paragraphs_items_and_rows() -> None:
    page = read_html(
        "<!doctype html><title>Trang &amp; mục</title><style>p{}</style>"
        "<nav><ul><li>Trang chủ</ul></nav><h1>Hội thảo <b>chè</b></h1>"
        "<p>Ông A&nbsp;nói,<br>\n dòng   hai &lt;b&gt; &#7897;.<script>if (a<b) '</p>'</script>"
        "<ul><li>một<li><p>hai</p><ol start=3><li>ba<li>bốn</ol></ul>"
        "<table><tr><th>x<th>y<tr><td><p>c</p></td><td>d</td></tr>"
        "<tr><td><p>m</p><p>n</p><td>o</table>cuối<pre>a\n  b</pre>"
    )
    assert page.text.split("\n") == [
        "Hội thảo chè",
        "Ông A\xa0nói,",
        "dòng hai <b> ộ.",
        "- một",
        "- hai",
        "3. ba",
        "4. bốn",
        "x\ty",
        "c\td",
        "m",
        "n",
        "o",
        "cuối",
        "a",
        "b",
    ]
    assert page.title == "Hội thảo chè"
    assert page.notes == (
        "left out navigation (<nav>), characters: 9",
        "list marks written out: 4",
    )


def test_a_mark_that_is_written_is_not_doubled() -> None:
    assert read_html("<ul><li>- một<li>a) hai<li>[1] ba").text == "- một\na) hai\n[1] ba"


def test_a_table_within_a_table_and_a_caption() -> None:
    markup = "<table><caption>Bảng<tr><td>a<table><tr><td>1<td>2</table><td>b</table>"
    assert read_html(markup).text == "Bảng\na\n1\t2\nb"


def test_the_title_stands_in_where_there_is_no_heading() -> None:
    assert read_html("<title> Kỷ\n yếu </title><p>x").title == "Kỷ yếu"


@pytest.mark.parametrize("markup", ["<nav>a<p>b", "<button>a<p>b", "<svg><p>b"])
def test_what_is_left_open_takes_nothing_with_it(markup: str) -> None:
    assert read_html(markup).text.endswith("b")


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("a < b", ["a < b"]),
        ("<p", ["<p"]),
        ("<!-- <p> -->x", ["x"]),
        ("<!-- x", ["<!-- x"]),
        ("<![CDATA[x]]>y", ["y"]),
        ("<?xml a?>y", ["y"]),
        ("<script>x", [Tag(name="script", opens=True), "x"]),
        ("<P Title='a&gt;b' x=1>", [Tag(name="p", opens=True, given={"title": "a>b", "x": "1"})]),
        ("<br/>", [Tag(name="br", opens=True, closed=True)]),
    ],
)
def test_tokens(markup: str, seen: list[Tag | str]) -> None:
    assert list(tokens(markup)) == seen


WORST = (
    "<!--", "<a", "<", "<![", "</", "&", "&#", "<nav>", "<li>", "<table><tr><td>x", "<script",
    "<a x='", '<a x="', "<a ", "<title>", "<nav></x>", "<script></", "<a b=", "<ul>", "</ul>",
)  # fmt: skip


@pytest.mark.parametrize("part", WORST)
@pytest.mark.parametrize("end", ["", '=""= >'])
def test_no_markup_takes_long(part: str, end: str) -> None:
    start = time.process_time()
    read_html(part * (60_000 // len(part)) + end)
    assert time.process_time() - start < 4  # quadratic time takes minutes
