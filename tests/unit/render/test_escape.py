"""Any text at all comes through the real Markdown renderer as it went in."""

from __future__ import annotations

from html.parser import HTMLParser

import markdown
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kyyeu.i18n.labels import VIETNAMESE
from kyyeu.pages.atoms import Name, Run, SentenceRef, Slice, Target
from kyyeu.render.escape import escape, escape_label, escape_name, escape_plain
from kyyeu.render.writer import Writer

# The extensions of mkdocs.yml that see the text of a page.
EXTENSIONS = [
    "admonition",
    "attr_list",
    "def_list",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.details",
    "pymdownx.superfences",
    "pymdownx.tabbed",
]
CONFIGS = {"pymdownx.tabbed": {"alternate_style": True}}
TEXTS = st.text(st.characters(), max_size=60)
NASTY = (
    "*a* _b_ **c** `d` [x](y) ![z](w) <script>alert(1)</script> | # {{ x }} {% y %} &amp; &#42;",
    '1. a\n- b\n# c\n> d\n    e\n\tf\n===\n=== "t"\n??? note\n```\n:::\n\n\nx',
    "\x00\x02klzzwxh:0000\x03\x02amp\x03 \x0b\x0c\r\x1c\x85\u2028\u2029\ufdd0\uffff\U0001fffe",
    "\ud800 \udfff \u200f\u202e\u00ad\ufeff 👩‍👩‍👧 e\u0301 \u1ec7",
    "  two  spaces  ",
    "https://a.example www.a.example a@b.example :smile: ++x++ ^y^ ~z~ (c)",
)


class _Reader(HTMLParser):
    """Reads the text of elements of a class, characters that stand as `.ky-cp` put back."""

    def __init__(self, css: str) -> None:
        super().__init__(convert_charrefs=True)
        self.css = css
        self.texts: list[str] = []
        self.tags: list[str] = []
        self._depth = 0
        self._point = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        classes = (values.get("class") or "").split()
        self.tags.append(tag)
        if self._depth:
            self._depth += 1
            if "ky-cp" in classes:
                self.texts[-1] += chr(int(values["data-cp"] or "", 16))
                self._point = True
        elif self.css in classes:
            self._depth = 1
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._point = False
        self._depth -= bool(self._depth)

    def handle_data(self, data: str) -> None:
        if self._depth and not self._point:
            self.texts[-1] += data


def read(html: str, css: str) -> tuple[list[str], list[str]]:
    reader = _Reader(css)
    reader.feed(html)
    reader.close()
    return reader.texts, reader.tags


def rendered(source: str) -> str:
    return markdown.Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS).convert(source)


def nasty(function):  # type: ignore[no-untyped-def]
    for text in NASTY:
        function = example(text)(function)
    return function


@settings(max_examples=150, deadline=None)
@given(TEXTS)
@nasty
def test_a_block_of_the_full_text_round_trips(text: str) -> None:
    source = (
        f'# Heading\n\n<section class="ky-block">\n<div class="ky-text">{escape(text)}</div>\n'
        "</section>\n\nAfter\n"
    )
    texts, tags = read(rendered(source), "ky-text")
    assert texts == [text]
    assert set(tags) <= {"h1", "section", "div", "span", "p"}


@settings(max_examples=150, deadline=None)
@given(TEXTS)
@nasty
def test_a_slice_round_trips_in_text_tabs_and_details(text: str) -> None:
    home = SentenceRef(
        target=Target(address="bao-cao/a/toan-van.html", anchor="s-x"),
        report=Name(text="A", language="vi"),
        block=1,
        number=1,
    )
    item = Slice(
        sentence="x",
        report="a",
        start=0,
        end=len(text),
        language="vi",
        anchor=True,
        runs=(
            Run(text=text[:5]),
            Run(text=text[5:9], kind="term", target=home.target),
            Run(text=text[9:]),
        ),
        state="current",
        basis=None,
        home=home,
    )
    said = Writer("van-kien/b.html", "vi", VIETNAMESE).parts([item])
    source = (
        f'Before\n\n{said}\n\n- {said}\n\n===! "Tab"\n    {said}\n\n=== "Other"\n    {said}\n\n'
        f'??? note "Folded"\n    {said}\n\n<table><tr><td>{said}</td></tr></table>\n'
    )
    html = rendered(source)
    assert read(html, "ky-s")[0] == [text] * 6
    assert html.count('class="tabbed-block"') == 2
    assert html.count("<details") == 1


@given(TEXTS)
@nasty
def test_headings_labels_and_attributes_hold_no_markup(text: str) -> None:
    html = rendered(f"# {escape(text)}.\n\nx {escape_label(text)} y\n")
    assert set(read(html, "none")[1]) <= {"h1", "p", "span"}
    for plain in (escape_plain(text), escape_name(text)):
        assert not set(plain) & set("\"'<>`\n\\{}*[]")


def test_characters_without_a_reference_are_shown_as_pictures() -> None:
    assert escape("\x02") == '<span class="ky-cp" data-cp="0002">&#9218;</span>'
    assert escape("\x7f") == '<span class="ky-cp" data-cp="007F">&#9249;</span>'
    assert escape("\ud800") == '<span class="ky-cp" data-cp="D800">&#65533;</span>'
    assert escape("\U0001ffff").startswith('<span class="ky-cp" data-cp="1FFFF">')
    assert escape("\t\n") == "&#9;&#10;"
    assert escape_plain("\x02") == "&#65533;"


def test_letters_digits_and_spaces_stay_readable() -> None:
    assert escape("Nghị quyết 52") == "Nghị quyết 52"
    assert escape("a_b") == "a&#95;b"
    assert escape_name("s-0a1b") == "s-0a1b"
