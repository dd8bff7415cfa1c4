"""Which code points of a sentence belong to a voice already."""

from __future__ import annotations

from kyyeu.text.span import Span

APPOSED_BACK = 4  # a dash or a bracket with spaces


class Taken:
    """The code points of a sentence that belong to a voice: linear, whatever their number."""

    def __init__(self, sentence: Span) -> None:
        """Begin with a sentence in which nobody is heard."""
        self._start = sentence.start
        self._marks = bytearray(len(sentence))

    def free(self, span: Span) -> bool:
        """Tell whether no code point of `span` belongs to a voice."""
        return self._marks.find(1, span.start - self._start, span.end - self._start) < 0

    def holds(self, offset: int) -> bool:
        """Tell whether a code point of the sentence belongs to a voice."""
        return self._marks[offset - self._start] == 1

    def ends_just_before(self, offset: int) -> bool:
        """Tell whether a voice ends within a dash or bracket before `offset`."""
        start = max(0, offset - self._start - APPOSED_BACK)
        return self._marks.find(1, start, offset - self._start) >= 0

    def take(self, span: Span) -> None:
        """Note that `span` is a voice."""
        self._marks[span.start - self._start : span.end - self._start] = b"\1" * len(span)
