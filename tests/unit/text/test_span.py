"""Spans, lines and quotation marks."""

from __future__ import annotations

import pytest

from kyyeu.text.quotes import quotations
from kyyeu.text.span import LineIndex, Span, trimmed, without_overlaps


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
