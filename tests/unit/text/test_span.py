"""Spans, lines and quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyyeu.text.quotes import quotations
from kyyeu.text.span import LineIndex, Placed, Span, trimmed, without_overlaps


def test_span_relations() -> None:
    outer, inner = Span(start=2, end=8), Span(start=3, end=5)
    assert outer.contains(inner)
    assert not inner.contains(outer)
    assert outer.overlaps(inner)
    assert outer.meet(Span(start=7, end=9)) == Span(start=7, end=8)
    assert outer.meet(Span(start=8, end=9)) is None
    with pytest.raises(ValueError, match="no span"):
        Span(start=3, end=2)


def test_trimmed() -> None:
    assert trimmed("  ab. ", 0, 6, ".") == Span(start=2, end=4)
    assert trimmed("   ", 0, 3) is None


def test_overlaps_keep_the_first_and_longest() -> None:
    spans = [Span(start=0, end=2), Span(start=0, end=5), Span(start=4, end=9), Span(start=5, end=6)]
    assert without_overlaps(spans) == (Span(start=0, end=5), Span(start=5, end=6))


def test_lines_count_code_points_from_one() -> None:
    lines = LineIndex("một\nhai 😀x\n")
    assert lines.place(0) == (1, 1)
    assert lines.place(9) == (2, 6)
    assert lines.line(2) == "hai 😀x"
    assert lines.line(3) == ""


def paragraphs(text: str) -> list[Span]:
    spans, start = [], 0
    for line in text.splitlines(keepends=True):
        spans.append(Span(start=start, end=start + len(line)))
        start += len(line)
    return spans


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("nói “một” và “hai”", ["một", "hai"]),
        ("“ngoài “trong” ngoài”", ["ngoài “trong” ngoài"]),
        ('nói "một" và "hai"', ["một", "hai"]),
        ("mở “không đóng", ["không đóng"]),
        ("đóng” không mở", []),
        ('“mở cong đóng thẳng" rồi', ["mở cong đóng thẳng"]),
        ("«kiểu Pháp»", ["kiểu Pháp"]),
        ("“một\nhai” ba", ["một\nhai"]),
        ("“một\n“hai” ba", ["một\n“hai"]),
        ('"một\nhai "ba', ["một\nhai "]),
        ("“một\n“hai” và “ba", ["một\n“hai", "ba"]),
    ],
)
def test_quotation_marks_pair_in_one_scan(text: str, inner: list[str]) -> None:
    assert [quotation.inner.of(text) for quotation in quotations(text, paragraphs(text))] == inner


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4)), max_size=6),
    st.integers(0, 30),
    st.integers(0, 6),
)
def test_what_is_placed_is_found_as_by_looking_at_each(
    drawn: list[tuple[int, int]], start: int, length: int
) -> None:
    spans: list[Span] = []
    for gap, size in drawn:
        begin = (spans[-1].end if spans else 0) + gap
        spans.append(Span(start=begin, end=begin + size))
    placed = Placed(spans, lambda span: span)
    wanted = Span(start=start, end=start + length)
    within = [span for span in spans if start <= span.start < wanted.end]
    assert list(placed.opening_in(wanted)) == within
    assert placed.at(start) == next((s for s in spans if s.start <= start < s.end), None)
    assert placed.next_from(start) == next((s for s in spans if s.start >= start), None)
    if length:
        assert list(placed.sharing(wanted)) == [s for s in spans if s.overlaps(wanted)]
