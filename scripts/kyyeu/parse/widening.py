"""Lists that go beyond a first entry: "không dừng lại ở | A | mà còn mở rộng sang | B, C"."""

from __future__ import annotations

import re

from kyyeu.parse.commas import comma_entries
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import is_here
from kyyeu.parse.enumerations import LEAST_ENTRIES, between
from kyyeu.parse.meeting_parts import OUTCOME
from kyyeu.parse.phrases import is_phrase
from kyyeu.parse.whose import names_somebody, wish_in
from kyyeu.text.span import Span

_TALKS = r"(?:bàn|bàn luận|thảo luận|trao đổi|nói|đề cập|tập trung|xoay quanh|mổ xẻ|đi sâu)"
# "không chỉ bàn về", "không dừng lại ở", "không gói gọn trong".
_NOT_ONLY = re.compile(
    r"(?<!\w)(?:không|chẳng|chưa)\s{1,2}(?:chỉ\s{1,2})?"
    rf"(?:(?:dừng lại|dừng|ngừng|gói gọn|gói|giới hạn|bó hẹp|khép lại"
    rf"|quẩn quanh)\s{{1,2}}(?:ở|trong|quanh)"
    rf"|{_TALKS}(?:\s{{1,2}}(?:về|đến|tới|vào|quanh|xung quanh))?)(?:\s{{1,2}}(?:việc"
    rf"|chuyện))?\s{{1,2}}"
)
_BUT_ALSO = re.compile(
    r",?\s{1,2}(?:mà\s{1,2})?còn\s{1,2}(?:được\s{1,2})?(?:mở rộng|lan|chạm|kéo|vươn|chuyển"
    r"|đi xa hơn"
    rf"|đi|hướng|nối|{_TALKS})(?:\s{{1,2}}(?:ra|dài|sâu))?"
    r"(?:\s{1,2}(?:sang|đến|tới|về|vào|cả|quanh|xung quanh)){0,2}\s{1,2}(?=\S)"
)
_AND = re.compile(r"\svà\s")
_LONGEST = 700
_WIDENS = (" mà còn ", " còn ")


def widened(context: Context, sentence: Span) -> list[Span]:
    """Return the entries of a list that goes on beyond its first, in a meeting's own sentence."""
    text, start = context.text, sentence.start
    end = min(sentence.end, start + _LONGEST)
    if all(text.find(words, start, end) < 0 for words in _WIDENS):
        return []
    only = _NOT_ONLY.search(text, start, end)
    also = _BUT_ALSO.search(text, only.end(), end) if only else None
    if only is None or also is None or context.quotation_at(only.start()):
        return []
    before = text[start : only.start()]
    if not is_here(context.lowered, start, only.start()) or names_somebody(text, start, also.end()):
        return []
    if OUTCOME.search(before) or wish_in(before, 0, len(before)):
        return []
    first = between(text, [only.end()], also.start())
    rest = comma_entries(context, also.end(), sentence.end, None)
    rest = rest or _pair(text, also.end(), sentence.end)
    found = [*first, *(_without_even(text, span) for span in rest)]
    whole = len(found) >= LEAST_ENTRIES and all(is_phrase(text, span) for span in found)
    return found if whole else []


def _pair(text: str, start: int, end: int) -> list[Span]:
    """Return the entries of "B và C", one where more than one "và" could part them."""
    ands = [cut.start() for cut in _AND.finditer(text, start, end)]
    return between(text, [start, *ands] if len(ands) == 1 else [start], end)


def _without_even(text: str, span: Span) -> Span:
    """Return an entry without "cả" before it: "và cả | việc giữ chân giảng viên"."""
    return (
        Span(start=span.start + len("cả "), end=span.end)
        if text.startswith("cả ", span.start)
        else span
    )
