"""Which marks pair where some are missing (invented paragraphs)."""

from __future__ import annotations

from kyyeu.text.quotes import quotations
from kyyeu.text.span import Span


def quoted(*lines: str) -> list[tuple[str, bool]]:
    """Return what stands in quotation marks in paragraphs of one line each."""
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    spans = [Span(start=at, end=at + len(line)) for at, line in zip(starts, lines, strict=True)]
    return [(item.inner.of(text), item.closed) for item in quotations(text, spans)]


def test_a_mark_that_nothing_closes_ends_where_the_next_one_opens() -> None:
    line = '“Nước đã cạn, ông Nam nói. Bà Lan thì bảo: "Ruộng còn ẩm". Ai cũng lo.'
    assert quoted(line) == [
        ("Nước đã cạn, ông Nam nói. Bà Lan thì bảo: ", False),
        ("Ruộng còn ẩm", True),
    ]


def test_a_straight_mark_that_nothing_closes_ends_there_too() -> None:
    line = 'Ông gọi đó là "giếng đời. Ruộng "đất lửa" và "đất nước" đều khô.'
    assert [words for words, closed in quoted(line) if closed] == ["đất lửa", "đất nước"]


def test_a_quotation_within_one_and_mixed_marks_still_pair() -> None:
    assert quoted("“Bà gọi đó là “giếng đời” của bản”, ông Nam nói.") == [
        ("Bà gọi đó là “giếng đời” của bản", True)
    ]
    assert quoted('“Nước đã cạn", ông Nam nói.') == [("Nước đã cạn", True)]


def test_a_mark_before_a_comma_closes_what_an_earlier_line_opened() -> None:
    assert quoted('"Nước đã cạn.', "Ai sẽ khoan giếng?", '", ông Nam hỏi.') == [
        ("Nước đã cạn.\nAi sẽ khoan giếng?\n", True)
    ]
    anew = quoted('"Nước đã cạn.', '"Ruộng đã khô", ông Nam nói.')
    assert anew == [('Nước đã cạn.\n"Ruộng đã khô', True)]


def test_a_straight_mark_that_opens_a_word_closes_nothing_above_it() -> None:
    assert quoted("“Nước đã cạn.", 'Ai cũng lo ".')[0][1]
    lines = ("“Nước đã cạn, ai cũng lo.", "Trời mưa.", 'Bà Lan nói: "Ruộng còn ẩm".')
    assert quoted(*lines) == [("Nước đã cạn, ai cũng lo.", False), ("Ruộng còn ẩm", True)]
