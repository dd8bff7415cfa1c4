"""Interviews: a paragraph that asks somebody, and the paragraphs that answer.

"Xin Thứ trưởng cho biết ...?", "Thưa bà, ...?": whoever is asked answers up to the next
question or head; that they do is inferred, since no sentence of the answer says so.
"""

from __future__ import annotations

import re

from kyyeu.model.report import Sentence
from kyyeu.parse.memory import Memory
from kyyeu.parse.says import Cue
from kyyeu.parse.tables.people import TITLES
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_ASKS = re.compile(
    r"(?:[-–—+*]\s{0,2})?(?:(?:PV|Phóng viên|Hỏi|MC)\s{0,2}:\s{0,2})?"
    r"(?:(?:Vậy|Và|Nhưng|Còn),?\s{1,2})?"
    r"(?:(?P<polite>(?i:kính\s{1,2})?(?i:thưa|xin|mong|đề nghị|nhờ))\s{1,2})?"
    rf"(?:(?P<title>(?i:{any_of(TITLES)}))|(?P<word>(?i:ông|bà|anh|chị|cô|thầy)))"
    r"(?=\s{0,2},|\s{1,2}(?:có thể|có\s|đánh giá|nhận định|nghĩ|nhìn nhận|cho biết|chia sẻ"
    r"|suy nghĩ|kỳ vọng|nói|giải thích|đã|sẽ|thấy|vui lòng))"
)


def asked_by(text: str, sentence: Sentence, memory: Memory) -> Cue | None:
    """Return the cue of an answer where a sentence asks somebody who was named before."""
    if not text.endswith("?", sentence.span.start, sentence.span.end):
        return None
    asks = _ASKS.match(text, sentence.span.start, sentence.span.end)
    if not asks:
        return None
    title = asks["title"]
    whom = memory.of_role(title) if title else memory.of_pronoun(asks["word"])
    if not whom:
        return None
    start, end = asks.span("title" if title else "word")
    return Cue(speakers=whom, collective=None, verb=None, span=Span(start=start, end=end))
