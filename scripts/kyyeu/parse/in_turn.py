"""Entries that words part and no comma alone: "A, rồi đến B, sau cùng là C", questions in a row."""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.discussants import is_here
from kyyeu.parse.enumerations import LEAST_ENTRIES, entries_at
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.meeting_parts import is_somebodys
from kyyeu.parse.phrases import asks
from kyyeu.parse.whose import names_somebody
from kyyeu.text.span import Span, trimmed

# What comes next, in so many words.
_THEN = re.compile(
    r"(?:,|;)\s{1,2}(?:và\s{1,2})?(?:rồi|sau đó|tiếp đó|tiếp đến|tiếp theo|kế đó|kế đến|sau cùng"
    r"|cuối cùng|sau rốt)(?:\s{1,2}(?:mới\s{1,2})?(?:là|đến|tới|sang|về))?\s{1,2}(?=\S)"
)
_LEAST_STEPS = 2
# "các khách mời đã cùng giải đáp | hộ kinh doanh phải ghi những gì, ... và khi nào ...".
_ASKED = re.compile(
    r"(?<!\w)(?:giải đáp|trả lời|làm rõ|lý giải|tìm lời giải|đi tìm|xoay quanh|mổ xẻ"
    r"|(?:bàn luận|bàn thảo|bàn bạc|luận bàn|bàn|thảo luận|trao đổi|hỏi|tranh luận)(?:\s{1,2}về)?)"
    r"(?:\s{1,2}(?:việc|chuyện|các câu hỏi|những câu hỏi|câu hỏi|hàng loạt câu hỏi))?\s{1,2}(?=\w)"
)
_PARTS = re.compile(r",\s{1,2}(?:và\s{1,2}|hay\s{1,2}|rồi\s{1,2})?|\s{1,2}và\s{1,2}")
# How a question begins within a sentence.
_OPENS = re.compile(
    r"(?:ai|vì sao|tại sao|làm sao|làm thế nào|làm gì|khi nào|bao giờ|liệu|có nên|nên|đâu là|ở đâu"
    r"|cần làm gì|bằng cách nào)(?!\w)"
)
_MOST_PARTS = 16
_LEAD = 240
_LONGEST = 800


def in_turn(context: Context, start: int, end: int) -> list[Span]:
    """Return the entries of "A, rồi đến B, sau cùng là C": at least two words part them."""
    text = context.text
    steps = [
        step for step in _THEN.finditer(text, start, end) if not context.quotation_at(step.start())
    ]
    if len(steps) < _LEAST_STEPS:
        return []
    starts = [start, *(step.end() for step in steps)]
    ends = [*(step.start() for step in steps), end]
    found = entries_at(text, zip(starts, ends, strict=True))
    return found if len(found) == len(starts) else []


def questions_in_turn(context: Context, sentence: Span) -> list[Span]:
    """Return the questions that one sentence puts side by side as what a meeting dealt with."""
    text, start = context.text, sentence.start
    end = min(sentence.end, start + _LONGEST)
    if not context.lowered.holds(Keyword.QUESTION, start, end) or "," not in text[start:end]:
        return []
    for verb in _ASKED.finditer(text, start, min(end, start + _LEAD)):
        before = text[start : verb.start()]
        if not is_here(context.lowered, start, verb.start()) or context.quotation_at(verb.start()):
            continue
        if is_somebodys(before, 0, len(before)):
            return []
        found = _questions(context, verb.end(), sentence.end)
        told = found and ":" in text[found[0].start : found[-1].end]
        if found and not told and not names_somebody(text, found[0].start, found[-1].end):
            return found
    return []


def _questions(context: Context, start: int, end: int) -> list[Span]:
    """Return the questions between two offsets, each up to the comma where it has asked.

    Words that ask nothing go on with the question before them where the next one begins as
    a question: "chính sách nào cho già làng, trưởng bản và | ai kế tục".
    """
    text = context.text
    cuts = [
        cut for cut in _PARTS.finditer(text, start, end) if not context.quotation_at(cut.start())
    ]
    starts = [start, *(cut.end() for cut in cuts)]
    stops = [*(cut.start() for cut in cuts), end]
    if len(starts) > _MOST_PARTS:
        return []
    asked: list[tuple[int, int]] = []
    begin = start
    for first, stop in zip(starts, stops, strict=True):
        if asked and begin < first and _OPENS.match(text, first, stop):
            asked[-1] = (asked[-1][0], _last_stop(stops, first))
            begin = first
        if asks(text, trimmed(text, begin, stop, ".;…") or Span(start=begin, end=stop)):
            asked.append((begin, stop))
            begin = next((other for other in starts if other > stop), end)
    if begin < end:
        return []
    found = entries_at(text, asked)
    return found if len(found) >= LEAST_ENTRIES else []


def _last_stop(stops: list[int], first: int) -> int:
    """Return where the part before the one that begins at `first` ends."""
    return max(stop for stop in stops if stop < first)
