"""Spans: half-open ranges of code points, and their places in lines and columns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, init=False, order=True)
class Span:
    """The code points `start` up to but not including `end` of a text."""

    start: int
    end: int

    def __init__(self, *, start: int, end: int) -> None:
        """Take two offsets; ValueError where they bound nothing."""
        if not 0 <= start <= end:
            raise ValueError(f"no span: {start} to {end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the slice of `text` that this span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Tell whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def meet(self, other: Span) -> Span | None:
        """Return what the two spans share, or None where they share nothing."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start=start, end=end) if start < end else None


# How `__init__` sets what is frozen: by far the most are made of these, and dataclasses' own way
# takes twice as long.
_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))


def trimmed(text: str, start: int, end: int, strip: str = "") -> Span | None:
    """Return the span without white space (and characters of `strip`) at its edges.

    None where nothing is left.
    """
    while start < end and (text[start].isspace() or text[start] in strip):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in strip):
        end -= 1
    return Span(start=start, end=end) if start < end else None


def without_overlaps(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Keep, of spans that overlap, the one that starts first, the longest of these."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda item: (item.start, -item.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


class Placed(Generic[Item]):
    """Items in the order of the text that share no code point, found by their place."""

    def __init__(self, items: Sequence[Item], span: Callable[[Item], Span]) -> None:
        """Index `items` by the span of each."""
        self._items = items
        spans = [span(item) for item in items]
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def at(self, offset: int) -> Item | None:
        """Return the item that the code point at `offset` is in."""
        index = bisect_right(self._starts, offset) - 1
        return self._items[index] if index >= 0 and offset < self._ends[index] else None

    def opening_in(self, span: Span) -> Sequence[Item]:
        """Return the items that begin within `span`."""
        first = bisect_left(self._starts, span.start)
        return self._items[first : bisect_left(self._starts, span.end, first)]

    def next_from(self, offset: int) -> Item | None:
        """Return the first item that begins at `offset` or behind it."""
        index = bisect_left(self._starts, offset)
        return self._items[index] if index < len(self._items) else None

    def sharing(self, span: Span) -> Sequence[Item]:
        """Return the items that share a code point with `span`."""
        first = bisect_right(self._ends, span.start)
        return self._items[first : bisect_left(self._starts, span.end)]


class LineIndex:
    """Lines and columns (both from 1, columns in code points) of a text with LF line ends."""

    def __init__(self, text: str) -> None:
        """Index the lines of `text`."""
        self._text = text
        self._starts = [0]
        position = text.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = text.find("\n", position + 1)

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of the code point at `offset`."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return line `number` without its line end."""
        start = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self._text)
        return self._text[start:end]
