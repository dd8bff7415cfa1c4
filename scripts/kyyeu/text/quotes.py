"""Quotation marks, paired in one scan of a text.

Curly double and single marks pair by their direction, straight ones by turns, both
within a paragraph. A quotation that runs over several paragraphs opens each of them
anew and closes only the last, as is usual in print.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kyyeu.text.span import Span

_CLOSES = {"“": "”", "„": "”", "«": "»"}
_CLOSING = frozenset(_CLOSES.values())
_GO_ON = frozenset(",;:.!?-–—)")  # behind a mark that closes
_MARK = re.compile('[“”„«»"]')
_MOST_PARAGRAPHS = 12
_TOLD = 90  # code points before a paragraph's end, in which it says whose words it held


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation: `span` with its marks, `inner` without; `closed` where a mark ends it."""

    span: Span
    inner: Span
    closed: bool


def quotations(
    text: str, paragraphs: Sequence[Span], told: re.Pattern[str] | None = None
) -> tuple[Quotation, ...]:
    """Return the outermost double-quoted stretches of consecutive paragraphs, in order.

    One that runs over several paragraphs is one. A closing mark that nothing opened is
    left alone; a mark that nothing closes quotes to its paragraph's end.

    A mark that its paragraph does not close stays open where one of the next
    paragraphs (at most `_MOST_PARAGRAPHS`) closes it and none in between opens another
    in the same way; a paragraph that opens its mark anew goes on with it. None goes on where
    the paragraph ends with what `told` matches: who said it ("“A, bà X nói.": the mark is
    missing before that).
    """
    found: list[Quotation] = []
    number = 0
    marks = [mark.start() for mark in _MARK.finditer(text)]
    while number < len(paragraphs):
        first = bisect_left(marks, paragraphs[number].start)
        if first == len(marks) or marks[first] >= paragraphs[number].end:
            number += 1  # as mostly
            continue
        here = list(_scan(text, *_bounds(paragraphs[number])))
        if here and not here[-1].closed:
            opening = here.pop()
            found += here
            last, closing = _closing(text, paragraphs, number, text[opening.span.start])
            start, ends = _bounds(opening.span)
            who = told.search(text, max(ends - _TOLD, start + 1), ends) if told else None
            if who:
                found.append(_quotation(start, who.start(), closed=False))
            elif closing < 0:
                found.append(opening)
            else:
                found.append(_quotation(opening.span.start, closing + 1, closed=True))
                rest = Span(start=closing + 1, end=paragraphs[last].end)
                found += _scan(text, *_bounds(rest))
                number = last
        else:
            found += here
        number += 1
    return tuple(found)


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _closing(text: str, paragraphs: Sequence[Span], number: int, mark: str) -> tuple[int, int]:
    """Return the paragraph and the offset of the mark that closes one opened before it."""
    for later in range(number + 1, min(number + 1 + _MOST_PARAGRAPHS, len(paragraphs))):
        span = paragraphs[later]
        start = span.start
        while start < span.end and text[start].isspace():
            start += 1
        behind = text[start + 1 : start + 2]
        anew = text[start : start + 1] == mark and not behind.isspace() and behind not in _GO_ON
        depth = 0
        for found in _MARK.finditer(text, start + anew, span.end):
            index, char = found.start(), found[0]
            if mark == '"':
                if char == mark:
                    odd = text.count(mark, index, span.end) % 2
                    return (later, index) if odd else (later, -1)
            elif char == mark:
                depth += 1
            elif char == _CLOSES[mark] or (char == '"' and not depth):
                if not depth:
                    opens = char == '"' and _looks_open(text, index)
                    return (number, -1) if opens else (later, index)
                depth -= 1
    return number, -1


def _scan(text: str, start: int, stop: int) -> Iterator[Quotation]:
    marks = list(_MARK.finditer(text, start, stop))
    if not marks:
        return
    depth, opened, straight = 0, -1, False
    amiss = _Amiss(text, [mark[0] for mark in marks])
    for match in marks:
        index, char = match.start(), match[0]
        if depth and amiss.opens_anew(index, char, straight=straight):
            yield _quotation(opened, index, closed=False)
            depth = 0
        if depth == 0:
            if char in _CLOSES or char == '"':
                opened, depth, straight = index, 1, char == '"'
        elif straight:
            if char == '"':
                depth = 0
        elif char in _CLOSES:
            depth += 1
        elif char in _CLOSING or (char == '"' and depth == 1):
            depth -= 1
        if depth == 0 and opened >= 0:
            yield _quotation(opened, index + 1, closed=True)
            opened = -1
    if opened >= 0:
        yield _quotation(opened, stop, closed=False)


class _Amiss:
    """Tells which marks of a paragraph open a quotation though one is open already.

    Only where its marks do not pair: then a mark that looks like an opening one, while one
    of its kind is open, shows that the one before was never closed.
    """

    def __init__(self, text: str, marks: Sequence[str]) -> None:
        self._text = text
        opening = sum(mark in _CLOSES for mark in marks)
        self._straight = marks.count('"')
        self._missing = opening - (len(marks) - opening - self._straight)

    def opens_anew(self, index: int, char: str, *, straight: bool) -> bool:
        """Tell whether the mark at `index` does, while a straight or a curly one is open."""
        if char in _CLOSING:
            return False
        if straight:
            return char == '"' and self._straight % 2 == 1 and _looks_open(self._text, index)
        if char == '"':  # “..." is a pair, too
            return self._missing > 0 and self._straight % 2 == 0 and _looks_open(self._text, index)
        return self._missing > self._straight % 2


def _looks_open(text: str, index: int) -> bool:
    """Tell whether a mark stands as one that opens: behind a space, before a word."""
    return text[index - 1 : index].isspace() and text[index + 1 : index + 2].isalnum()


def _quotation(start: int, end: int, *, closed: bool) -> Quotation:
    inner = Span(start=start + 1, end=end - 1 if closed else end)
    return Quotation(span=Span(start=start, end=end), inner=inner, closed=closed)
