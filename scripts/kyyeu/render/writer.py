"""The words, links and slices of one page, as Markdown and as HTML within it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from markupsafe import Markup

from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef, Name, Run, SentenceRef, Slice, Target
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.routes import Language
from kyyeu.render.escape import escape, escape_label, escape_name, escape_plain

# As in 12-NQ/TW and 34/2020/QH14: a line must not end at their hyphens and strokes.
_NUMBER = re.compile(r"(?<!\w)\d{1,6}(?:[-/]\w{1,20}){1,5}(?!\w)")
_RUN_CLASSES = {"term": "ky-term", "document": "ky-ref", "speaker": "ky-ref"}


class Writer:
    """Writes for the page at `address` in `language`. What it returns is ready for the page."""

    def __init__(self, address: str, language: Language, labels: Labels) -> None:
        """Write for one page."""
        self.address = address
        self.language: Language = language
        self.labels = labels

    def label(self, message: str, **values: object) -> Markup:
        """Return the label for a message id, with `values` put in for %(...)s."""
        text = escape_label(self.labels.gettext(message))
        return Markup(text % self._escaped(values) if values else text)

    def plural(self, singular: str, plural: str, n: int, **values: object) -> Markup:
        """Return the label for `n` things, with %(n)s and `values` put in."""
        text = escape_label(self.labels.ngettext(singular, plural, n))
        return Markup(text % self._escaped({"n": n, **values}))

    @staticmethod
    def _escaped(values: dict[str, object]) -> dict[str, str]:
        return {
            key: str(value) if isinstance(value, Markup) else escape(str(value))
            for key, value in values.items()
        }

    def name(self, name: Name) -> Markup:
        """Return a name, told to be in the other language where it is."""
        text = _unbroken(name.text)
        if name.language == self.language:
            return Markup(text)
        return Markup(f'<span lang="{name.language}">{text}</span>')

    def link(self, link: LinkRef) -> Markup:
        """Return a link in Markdown, to the other page's Markdown."""
        href = self.href(link.target, markdown=True)
        return Markup(f"[{self.name(link.name)}]({href}){self._note(link)}")

    def anchor(self, link: LinkRef, css: str = "") -> Markup:
        """Return a link in HTML, to the other page's HTML."""
        name = self.name(link.name)
        return Markup(f"{self._a(link.target, css)}{name}</a>{self._note(link)}")

    def href(self, target: Target, *, markdown: bool = False) -> str:
        """Return the relative address of `target`, as a page or as its Markdown file."""
        href = quote(routes.relative(self.address, target.address, target.anchor), safe="/#")
        if markdown and not href.startswith("#"):
            path, hash_sign, fragment = href.partition("#")
            return f"{path.removesuffix('.html')}.md{hash_sign}{fragment}"
        return href

    def quoted(self, value: str) -> Markup:
        """Return an id or a name as the value of an attribute, quotation marks included."""
        return Markup(_quoted(value))

    def to(self, target: Target) -> Markup:
        """Return the address of `target` as the value of an attribute."""
        return Markup(_quoted(self.href(target)))

    def page(self, address: str, anchor: str = "") -> Markup:
        """Return the address of a page, or of a place on it, as the value of an attribute."""
        return self.to(Target(address=address, anchor=anchor))

    def home(self, home: SentenceRef) -> Markup:
        """Return the quiet link from a fact to the sentence that states it."""
        title = self.labels.gettext(N_("Đoạn %(block)s, câu %(number)s: xem trong toàn văn"))
        return self._number(home, "ky-home", title, f"{home.block}.{home.number}")

    def mark(self, home: SentenceRef) -> Markup:
        """Return the quiet mark of a sentence: a link to it, which a script makes a menu of.

        In the full text it is the sentence's number, elsewhere that and its paragraph's.
        """
        at_home = home.target.address == self.address
        title = self.labels.gettext(N_("Đoạn %(block)s, câu %(number)s"))
        shown = str(home.number) if at_home else f"{home.block}.{home.number}"
        return self._number(home, "ky-home ky-mark", title, shown)

    def _number(self, home: SentenceRef, css: str, title: str, shown: str) -> Markup:
        said = escape_plain(title % {"block": home.block, "number": home.number})
        place = f' data-block="{home.block}" data-number="{home.number}" title="{said}"'
        return Markup(f"{self._a(home.target, css, place)}{shown}</a>")

    def slice(self, item: Slice) -> Markup:
        """Return a slice: a span that holds the report's characters and links, nothing else."""
        anchor = _quoted(routes.sentence_anchor(item.sentence))
        parts = [
            f'<span class="ky-s"{f" id={anchor}" if item.anchor else ""} data-of={anchor}',
            f" data-src={_quoted(item.report)}",
            f' data-start="{item.start}" data-end="{item.end}" lang="{item.language}"',
        ]
        if item.basis == "inferred":
            parts.append(' data-basis="inferred"')
        if item.language == "en" and item.state == "stale":
            parts.append(' data-stale="true"')
        if item.language == "vi" and item.state == "missing":
            parts.append(' data-untranslated="true"')
        parts.append(">")
        parts.extend(self._run(run) for run in item.runs)
        parts.append("</span>")
        return Markup("".join(parts))

    def parts(self, items: Sequence[Slice], *, cuts: bool = True) -> Markup:
        """Return the parts of one sentence in one language, and what is to be said of it.

        `cuts` puts marks of ours where the sentence goes on that is shown in part.
        """
        said: list[str] = []
        end = -1
        for item in items:
            # Where a part of the sentence was left out, a mark of ours says so.
            gap = cuts and item.cut_before and end != item.start
            before = f'<span class="ky-cut">{escape("…")}</span> ' if gap else ""
            after = f' <span class="ky-cut">{escape("…")}</span>' if cuts and item.cut_after else ""
            said.append(f"{before}{self.slice(item)}{after}")
            end = item.end
        return Markup(" ".join(said)) + (self.state(items[-1]) if items else "")

    def state(self, item: Slice) -> Markup:
        """Return the note on a translation that is missing or out of date."""
        if item.language == "en" and item.state == "stale":
            note = N_("Nguyên bản đã thay đổi sau khi dịch")
        elif item.language == "vi" and item.state == "missing":
            note = N_("Câu này chưa có bản dịch")
        else:
            return Markup("")
        return Markup(f' <span class="ky-state">{self.label(note)}</span>')

    def _run(self, run: Run) -> str:
        if run.kind in ("hit", "odd"):
            return f'<mark class="ky-{run.kind}">{escape(run.text)}</mark>'
        if run.target is None:
            return escape(run.text)
        return f"{self._a(run.target, _RUN_CLASSES.get(run.kind, ''))}{escape(run.text)}</a>"

    def _a(self, target: Target, css: str, more: str = "") -> str:
        css_class = f' class="{css}"' if css else ""
        return f"<a{css_class} href={_quoted(self.href(target))}{more}>"

    def _note(self, link: LinkRef) -> str:
        return f" ({self.label(link.note)})" if link.note else ""


def _unbroken(text: str) -> str:
    """Return `text` escaped, with the numbers of documents kept on one line."""
    parts = []
    position = 0
    for found in _NUMBER.finditer(text):
        parts.append(escape(text[position : found.start()]))
        parts.append(f'<span class="ky-nb">{escape(found[0])}</span>')
        position = found.end()
    return "".join((*parts, escape(text[position:])))


def _quoted(value: str) -> str:
    return f'"{escape_name(value)}"'
