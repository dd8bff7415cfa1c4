"""A briefing pack: some of the site's pages, in which no link leads to one that is not there.

The pages are cut out of the finished site as they are. Only the tags of links that lead out
of the pack are written anew: without an address, with a class and a title that say so.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from itertools import accumulate
from urllib.parse import unquote, urlsplit

from kyyeu.pages.routes import LANGUAGES, Language, language_root
from kyyeu.publish.manifest import Content, data_of

_ASSETS = "assets/"
_LINKS = frozenset({"a", "area", "link"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tag:
    """A start tag with an address: where it stands in a page, and the file it leads to."""

    start: int
    end: int
    name: str
    attributes: tuple[tuple[str, str | None], ...]
    target: str


def packed(
    files: Mapping[str, Content], pages: frozenset[str], outside: Mapping[Language, str]
) -> dict[str, Content]:
    """Return those of the site's `files` that a pack of `pages` (addresses) has, links cut.

    Kept are the pages in both languages, all assets, and the other files that the pages
    lead to. `outside` says in each language that a link leads out of the pack.
    """
    texts = {
        root + address: data_of(files[root + address]).decode("utf-8")
        for root in map(language_root, LANGUAGES)
        for address in pages
        if root + address in files
    }
    tags = {name: tuple(_tags(name, text)) for name, text in texts.items()}
    linked = {tag.target for found in tags.values() for tag in found}
    kept: dict[str, Content] = {
        name: content
        for name, content in files.items()
        if not name.endswith(".html") and (name.startswith(_ASSETS) or name in linked)
    }
    here = kept.keys() | texts.keys()
    for name, text in texts.items():
        language: Language = "en" if name.startswith(language_root("en")) else "vi"
        out = [tag for tag in tags[name] if tag.target in files and tag.target not in here]
        kept[name] = _without(text, out, outside[language]).encode("utf-8")
    return kept


def _without(text: str, tags: list[_Tag], outside: str) -> str:
    """Return a page with each of `tags`, which lead out, written anew."""
    parts = []
    position = 0
    for tag in tags:
        parts += [text[position : tag.start], _anew(tag, outside)]
        position = tag.end
    return "".join((*parts, text[position:]))


def _anew(tag: _Tag, outside: str) -> str:
    """Return the tag without its address; nothing for one that only tells browsers of a page."""
    if tag.name == "link":
        return ""
    given = {name: value for name, value in tag.attributes if name != "href"}
    classes = f"{given.get('class') or ''} ky-out".strip()
    title = f"{given['title']} ({outside})" if given.get("title") else outside
    written = {**given, "class": classes, "title": title, "role": "link", "aria-disabled": "true"}
    shown = (
        f" {name}" if value is None else f' {name}="{escape(value)}"'
        for name, value in written.items()
    )
    return f"<{tag.name}{''.join(shown)}>"


def _tags(name: str, text: str) -> Iterator[_Tag]:
    """Yield the links on the page `name`, in order, that lead to a file beside it."""
    ends = accumulate((len(line) + 1 for line in text.split("\n")), initial=0)
    starts = tuple(ends)
    reader = _Reader()
    reader.feed(text)
    reader.close()
    for line, column, raw, tag, attributes in reader.found:
        href = dict(attributes).get("href")
        parts = urlsplit(href or "")
        if parts.scheme or parts.netloc or not parts.path:
            continue
        start = starts[line - 1] + column
        yield _Tag(
            start=start,
            end=start + len(raw),
            name=tag,
            attributes=tuple(attributes),
            target=posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path))),
        )


class _Reader(HTMLParser):
    """Gathers the start tags of links: line from 1, column from 0, source, name, attributes."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, int, str, str, list[tuple[str, str | None]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Gather one."""
        raw = self.get_starttag_text()
        if tag in _LINKS and raw is not None:
            self.found.append((*self.getpos(), raw, tag, attrs))
