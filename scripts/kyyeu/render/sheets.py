"""The sheet of each report as one file of HTML that needs no other.

It is not Markdown and MkDocs does not touch it: the same file stands on the site, goes by mail,
and is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files

import jinja2
from markupsafe import Markup

from kyyeu.model.corpus import Corpus
from kyyeu.pages import routes
from kyyeu.pages.atoms import Passage, SentenceRef
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.routes import LANGUAGES, Language
from kyyeu.pages.sheet import Sheet, sheet
from kyyeu.render.escape import escape_plain
from kyyeu.render.site import environment
from kyyeu.render.writer import Writer

_NOT_PLAIN = re.compile(r"[^\w ]|_")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A slice with the marks of ours around it, what is to be said of it, and its place.

    The place stands behind the last slice of a sentence, None behind the others.
    """

    words: Markup
    home: SentenceRef | None
    state: Markup


def render_sheets(corpus: Corpus, labels: Mapping[Language, Labels]) -> dict[str, str]:
    """Return the sheets of all reports in both languages: path below docs/, and HTML."""
    index = CorpusIndex(corpus)
    templates = environment()
    made = {}
    for language in LANGUAGES:
        dictionary = Dictionary(index, language, labels[language])
        for slug in index.reports:
            one = sheet(dictionary, slug)
            made[f"{language}/{one.address}"] = _render(templates, one, language, labels[language])
    return made


def _render(templates: jinja2.Environment, one: Sheet, language: Language, labels: Labels) -> str:
    writer = Writer(one.address, language, labels)
    anchored: set[str] = (
        set()
    )  # in the order of the sheet, not in that in which it was put together

    def by_sentence(passage: Passage, cuts: bool = True) -> Iterable[_Said]:
        return _sentences(writer, passage, anchored, cuts=cuts)

    templates.filters.update(name=writer.name, by_sentence=by_sentence, css_string=css_string)
    dated = labels.gettext(N_("Nội dung tính đến ngày %(date)s")) % {"date": one.view.as_of}
    return templates.get_template("sheet.html.j2").render(
        sheet=one,
        view=one.view,
        language=language,
        is_vi=language == "vi",
        title=Markup(escape_plain(one.report.name.text)),
        head=one.report.name.text,
        dated=dated if one.view.as_of else "",
        style=Markup(_style()),
        routes=routes,
        _=writer.label,
    )


def _style() -> str:
    return (files("kyyeu.render") / "templates" / "sheet.css").read_text(encoding="utf-8").strip()


def _sentences(
    writer: Writer, passage: Passage, anchored: set[str], *, cuts: bool
) -> Iterator[_Said]:
    """Yield the slices of a passage; `cuts` shows where a sentence is shown in part.

    A sentence that is not among those `anchored` gets its id, and is added.
    """
    slices = [item for row in passage.rows for item in row.own(writer.language)]
    followers = (*(item.sentence for item in slices[1:]), "")
    position: tuple[str, int] | None = None
    for slice_, follower in zip(slices, followers, strict=True):
        item = replace(slice_, anchor=slice_.sentence not in anchored)
        anchored.add(item.sentence)
        gap = cuts and item.cut_before and position != (item.report, item.start)
        before = Markup("… ") if gap else Markup("")
        after = Markup(" …") if cuts and item.cut_after else Markup("")
        position = (item.report, item.end)
        yield _Said(
            words=Markup("").join((before, writer.slice(item), after)),
            home=None if follower == item.sentence else item.home,
            state=writer.state(item),
        )


def css_string(text: str) -> Markup:
    """Return `text` as a string of CSS (CSS Syntax 3, 4.3.7): all but letters and digits escaped.

    Characters that CSS cannot carry stand as U+FFFD; `</style>` cannot arise.
    """

    def reference(found: re.Match[str]) -> str:
        code = ord(found[0])
        return f"\\{0xFFFD if code == 0 or 0xD800 <= code <= 0xDFFF else code:x} "

    return Markup(f'"{_NOT_PLAIN.sub(reference, str(text))}"')
