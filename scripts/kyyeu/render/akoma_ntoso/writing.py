"""Elements with eIds by the naming convention, mixed content, and the list of references."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree import ElementTree

from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# What the convention shortens, of the elements used here; others go by their name.
SHORT = {"debateSection": "dbsect"}
# What XML 1.0 cannot carry, and the carriage return, which its parsers change.
_NOT_XML = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """An element within a sentence; what is `cut` is clipped to where it is shown."""

    span: Span
    tag: str
    attributes: dict[str, str]
    cut: bool = False


@dataclass(slots=True)
class References:
    """Who and what the text refers to, in the order in which it first does."""

    _known: dict[tuple[str, str], ElementTree.Element] = field(default_factory=dict)
    _taken: Taken = field(default_factory=Taken)

    def add(self, tag: str, key: str, href: str, shown: str, **more: str) -> str:
        """Note a thing by its id `key` and return the reference to it (`#...`)."""
        if (tag, key) not in self._known:
            kind = tag.removeprefix("TLC").lower()
            eid = self._taken.numbered(f"{kind}_{slug(key, 120)}", limit=150)
            attributes = {"eId": eid, "href": href, "showAs": clean(shown), **more}
            self._known[tag, key] = ElementTree.Element(tag, attributes)
        return f"#{self._known[tag, key].get('eId')}"

    def elements(self) -> tuple[ElementTree.Element, ...]:
        """Return what was noted."""
        return tuple(self._known.values())


class Writer:
    """Builds a tree from its start to its end; `root` is the outermost element's name."""

    def __init__(self, root: str, attributes: dict[str, str]) -> None:
        """Open the root, which has no eId and lends none."""
        self._builder = ElementTree.TreeBuilder()
        self._builder.start(root, attributes)
        self._open: list[tuple[str, str]] = [(root, "")]
        self._counts: dict[tuple[str, str], int] = defaultdict(int)

    @property
    def within(self) -> str:
        """Return the name of the innermost open element."""
        return self._open[-1][0]

    def open(self, tag: str, attributes: dict[str, str] | None = None) -> None:
        """Open an element. Its eId: its parent's, its name, its number among its like there."""
        parent, name = self._open[-1][1], SHORT.get(tag, tag)
        self._counts[parent, name] += 1
        eid = f"{parent}__" if parent else ""
        eid += f"{name}_{self._counts[parent, name]}"
        self._builder.start(tag, {"eId": eid, **(attributes or {})})
        self._open.append((tag, eid))

    def close(self) -> None:
        """Close the innermost element."""
        self._builder.end(self._open.pop()[0])

    def text(self, text: str) -> None:
        """Write characters; one that XML cannot carry as a picture, with its code point."""
        position = 0
        for found in _NOT_XML.finditer(text):
            self._builder.data(text[position : found.start()])
            code = ord(found[0])
            self.open("span", {"title": f"U+{code:04X}"})
            self._builder.data(chr(0x2400 + code) if code < 0x20 else "\ufffd")
            self.close()
            position = found.end()
        self._builder.data(text[position:])

    def marked(self, text: str, span: Span, inlines: Iterable[Inline]) -> None:
        """Write what `span` covers of `text`, with those elements that nest."""
        position, open_ends = span.start, list[int]()
        for item in _nested(span, inlines):
            while open_ends and open_ends[-1] <= item.span.start:
                self.text(text[position : open_ends[-1]])
                position = open_ends.pop()
                self.close()
            self.text(text[position : item.span.start])
            position = item.span.start
            self.open(item.tag, item.attributes)
            open_ends.append(item.span.end)
        while open_ends:
            self.text(text[position : open_ends[-1]])
            position = open_ends.pop()
            self.close()
        self.text(text[position : span.end])

    def root(self) -> ElementTree.Element:
        """Close all that is open and return the tree."""
        while self._open:
            self.close()
        return self._builder.close()


def clean(text: str) -> str:
    """Return text for an attribute, on one line; what XML cannot carry is left out."""
    return " ".join(_NOT_XML.sub(" ", text).split())


def _nested(span: Span, inlines: Iterable[Inline]) -> Iterable[Inline]:
    """Yield what lies within `span`, outer before inner; of two that cross, the first."""
    fitting = []
    for item in inlines:
        part = item.span.meet(span)
        if part is not None and (item.cut or part == item.span):
            fitting.append(
                Inline(span=part, tag=item.tag, attributes=item.attributes, cut=item.cut)
            )
    ends: list[int] = []
    for item in sorted(fitting, key=lambda item: (item.span.start, -item.span.end)):
        while ends and ends[-1] <= item.span.start:
            ends.pop()
        if not ends or item.span.end <= ends[-1]:
            ends.append(item.span.end)
            yield item
