"""Cut HTML into tags and text, in one pass whatever stands in it.

Not the standard library's parser: that one takes quadratic time over unfinished tags and
raises on some declarations, and these files come from anywhere. What is no tag is text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

_NAME = re.compile(r"/?[A-Za-z][A-Za-z0-9:-]*")
_ATTRIBUTE = re.compile(
    r"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
)
_TAG_END = re.compile(r"[\s/]*+>")
# Elements whose content is text up to their end tag, whatever it looks like.
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII)
    for name in ("script", "style", "title", "textarea")
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag that opens or closes an element; `closed` where it does both (`<x/>`)."""

    name: str
    opens: bool
    closed: bool = False
    given: Mapping[str, str] = field(default_factory=dict)


def tokens(markup: str) -> Iterator[Tag | str]:
    """Yield the tags and the text (entities decoded) of `markup` in order."""
    yield from _Scanner(markup).tokens()


class _Scanner:
    """One pass over markup; remembers what is not to be found again."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._at = 0
        self._absent: set[str] = set()

    def tokens(self) -> Iterator[Tag | str]:
        text_from = 0
        while (start := self._markup.find("<", self._at)) >= 0:
            self._at = start
            found = self._token()
            if found is None:
                self._at = start + 1
                continue
            if text_from < start:
                yield html.unescape(self._markup[text_from:start])
            if found:
                yield found
                if found.opens and not found.closed and found.name in _RAW:
                    yield from self._raw(found.name)
            text_from = self._at
        if text_from < len(self._markup):
            yield html.unescape(self._markup[text_from:])

    def _token(self) -> Tag | Literal[False] | None:
        """Read what stands at a `<`: a tag, False for a comment or the like, None for text."""
        markup, start = self._markup, self._at
        if markup.startswith("<!--", start):
            return self._skip("-->", start + 4)
        if markup.startswith("<![CDATA[", start):
            return self._skip("]]>", start + 9)
        if markup.startswith(("<!", "<?"), start):
            return self._skip(">", start + 2)
        name = _NAME.match(markup, start + 1)
        if not name or not self._is_ahead(">", start):
            return None
        given: dict[str, str] = {}
        at = name.end()
        while not (end := _TAG_END.match(markup, at)):
            attribute = _ATTRIBUTE.match(markup, at)
            if not attribute:
                return None
            given.setdefault(attribute[1].lower(), _value(attribute[2]))
            at = attribute.end()
        self._at = end.end()
        called = name[0].lower()
        return Tag(
            name=called.removeprefix("/"),
            opens=not called.startswith("/"),
            closed="/" in end[0],
            given=given,
        )

    def _skip(self, close: str, start: int) -> Literal[False] | None:
        if not self._is_ahead(close, start):
            return None
        self._at = self._markup.index(close, start) + len(close)
        return False

    def _is_ahead(self, wanted: str, start: int) -> bool:
        if wanted not in self._absent and self._markup.find(wanted, start) < 0:
            self._absent.add(wanted)
        return wanted not in self._absent

    def _raw(self, name: str) -> Iterator[str]:
        """Yield the content of an element that holds no tags."""
        end = None if name in self._absent else _RAW[name].search(self._markup, self._at)
        if end is None:
            self._absent.add(name)  # never closed: what follows is read as usual
            return
        start, self._at = self._at, end.start()
        content = self._markup[start : end.start()]
        if content:
            yield html.unescape(content) if name == "title" else content


def _value(written: str | None) -> str:
    return html.unescape((written or "").strip("\"'"))
