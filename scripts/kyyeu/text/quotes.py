"""Quotation marks, paired in one scan of a text.

Curly double and single marks pair by their direction, straight ones by turns, both
within a paragraph. A quotation that runs over several paragraphs opens each of them
anew and closes only the last, as is usual in print.
"""

from __future__ import annotations

from dataclasses import dataclass

from kyyeu.text.span import Span

_CLOSES = {"“": "”", "„": "”", "«": "»"}
_CLOSING = frozenset(_CLOSES.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation: `span` with its marks, `inner` without; `closed` where a mark ends it."""

    span: Span
    inner: Span
    closed: bool


def quotations(text: str, start: int = 0, end: int | None = None) -> tuple[Quotation, ...]:
    """Return the outermost double-quoted stretches of a paragraph, in order.

    A mark that nothing closes quotes to the paragraph's end; a closing mark that
    nothing opened is left alone.
    """
    stop = len(text) if end is None else end
    found: list[Quotation] = []
    opened = -1
    depth = 0
    straight = False
    for index in range(start, stop):
        char = text[index]
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
            found.append(_quotation(opened, index + 1, closed=True))
            opened = -1
    if opened >= 0:
        found.append(_quotation(opened, stop, closed=False))
    return tuple(found)


def _quotation(start: int, end: int, *, closed: bool) -> Quotation:
    inner = Span(start=start + 1, end=end - 1 if closed else end)
    return Quotation(span=Span(start=start, end=end), inner=inner, closed=closed)
