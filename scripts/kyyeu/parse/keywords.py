"""Patterns of names, voices, topics and documents tried only where their keywords stand.

`re` searches for a pattern without regard to case, or with words that may stand before it, at
40 to 150 ms for 500,000 code points. The words that such patterns cannot do without are looked
for in small letters, all together, once for a text (`keyword_finder`); a pattern is then tried
where they stand, and a sentence without any is left at once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kyyeu.parse.keyword_finder import keywords_in
from kyyeu.parse.tables.keywords import Keyword
from kyyeu.text.span import Span

__all__ = ["Keyword", "Lowered", "found_by", "lowered"]

# The longest words that may stand before a keyword, in code points.
_LEAD_BACK = 40
_LONGEST = 1000  # of what a pattern matches


@dataclass(frozen=True, slots=True)
class Lowered:
    """A text, the same in small letters, one for one, and where its keywords stand."""

    text: str
    small: str
    _starts: tuple[list[int], ...]  # of words, by keyword, in order
    _ends: tuple[list[int], ...]  # of the shortest word that begins there

    def places(self, keyword: Keyword, start: int, end: int) -> Sequence[int]:
        """Return where words of a kind begin between two offsets, in order."""
        starts = self._starts[keyword]
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return ()  # as mostly
        return starts[first : bisect_left(starts, end, first)]

    def holds(self, keyword: Keyword, start: int, end: int) -> bool:
        """Tell whether a word of a kind stands between two offsets."""
        starts, ends = self._starts[keyword], self._ends[keyword]
        at = bisect_left(starts, start)
        while at < len(starts) and starts[at] < end:
            if ends[at] <= end:
                return True
            at += 1
        return False


def lowered(text: str, ends: Iterable[int] = ()) -> Lowered:
    """Return `text` with its small letters at the same offsets.

    `ends` are those of its sentences: some cut a word, which then ends there.
    """
    small = text.replace("\u0130", "i").lower()  # the one letter that has two code points in small
    cuts = (end for end in ends if small[end - 1 : end + 1].isalnum())
    found = keywords_in(text, small, cuts)
    starts = tuple(sorted(places) for places in found)
    ends_there = ([at[start] for start in order] for at, order in zip(found, starts, strict=True))
    return Lowered(text, small, starts, tuple(ends_there))


def found_by(
    keyword: Keyword,
    pattern: re.Pattern[str],
    text: Lowered,
    span: Span,
    *,
    lead: re.Pattern[str] | None = None,
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern`, which opens with a keyword, within a span in order.

    Other words may stand before it: `lead` matches these alone, in small letters, up to
    where they end. No match goes on in the next line, though white space in a pattern takes in
    its end: "... hội nghị" and "Quyết định 5/QĐ-X ..." name no "Nghị quyết".
    """
    position = span.start
    for at in text.places(keyword, span.start, span.end):
        if at < position:
            continue
        led = lead.search(text.small, max(position, at - _LEAD_BACK), at) if lead else None
        line = text.text.find("\n", at, min(span.end, at + _LONGEST))
        stop = line if line >= 0 else span.end
        if match := pattern.match(text.text, led.start() if led else at, stop):
            yield match
            position = match.end()
