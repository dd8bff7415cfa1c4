"""Heads and credits that lost their line break and stand glued to the sentence behind them.

Texts that were taken out of web pages run a sub-head or a picture's credit into the next
sentence, with a space between or without. What follows can be told by how it begins:
"Phát biểu tại ...", "Theo ông ..." open a sentence and stand in none with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.text.span import Span, trimmed

# With these a sentence opens; each with the words that make it sure.
OPENINGS = (
    "Phát biểu tại", "Phát biểu khai mạc", "Phát biểu kết luận", "Phát biểu chỉ đạo",
    "Phát biểu đề dẫn", "Trao đổi tại", "Trao đổi với", "Trao đổi thêm", "Trao đổi về",
    "Kết luận hội thảo", "Kết luận hội nghị", "Kết luận buổi", "Kết luận phiên",
    "Kết luận diễn đàn", "Kết luận tọa đàm", "Theo ông", "Theo bà", "Theo đồng chí", "Theo PGS",
    "Theo GS", "Theo TS", "Theo ThS", "Theo Thứ trưởng", "Theo Bộ trưởng", "Tại hội thảo",
    "Tại hội nghị", "Tại buổi", "Tại phiên", "Tại tọa đàm", "Tại toạ đàm", "Tại diễn đàn",
    "Cũng tại", "Cho rằng", "Đồng tình với", "Trả lời câu hỏi", "Đề cập đến", "Đề cập tới",
    "Tham luận tại", "Ở phiên", "Đưa ra lời giải", "Chia sẻ tại", "Chia sẻ về", "Chia sẻ thêm",
)  # fmt: skip

_OPENING = re.compile(rf"(?:{'|'.join(OPENINGS)})(?!\w)")
# A head has no mark within, and some words.
_MARK = re.compile(r"[,;:“”\"()\n]")
_SHORTEST_HEAD, _LONGEST_HEAD = 9, 112
# A credit: "Ảnh: ANH TÚ", capitals up to the one that a small letter follows.
_CREDIT = re.compile(r"Ảnh\s?:\s?")
_LONGEST_CREDIT = 30


def unglued(text: str, span: Span) -> Iterator[Span]:
    """Yield a sentence, or the head or credit glued to its beginning and the sentence."""
    cut = _head_end(text, span) or _credit_end(text, span)
    if cut is None:
        yield span
        return
    for start, end in ((span.start, cut), (cut, span.end)):
        part = trimmed(text, start, end)
        if part:
            yield part


def _head_end(text: str, span: Span) -> int | None:
    """Return where words without a mark, the last in small letters, meet what opens a sentence."""
    stop = min(span.end, span.start + _LONGEST_HEAD)
    opening = _OPENING.search(text, span.start + _SHORTEST_HEAD, stop)
    if opening is None or _MARK.search(text, span.start, opening.start()):
        return None
    last = opening.start() - (2 if text[opening.start() - 1].isspace() else 1)
    return opening.start() if text[last].islower() else None


def _credit_end(text: str, span: Span) -> int | None:
    """Return where capitals of a credit end that run into a word: "TÚ|Phó chủ tịch"."""
    credit = _CREDIT.search(text, span.start, span.end)
    if not credit:
        return None
    stop = min(span.end, credit.end() + _LONGEST_CREDIT)
    for index in range(credit.end(), stop):
        if text[index].islower():
            glued = text[index - 1].isupper() and text[index - 2].isupper()
            return index - 1 if glued and index - 2 > credit.end() else None
    return None
