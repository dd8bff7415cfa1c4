"""Interviews: a paragraph that asks somebody, and the paragraphs that answer.

"Xin Thứ trưởng cho biết ...?", "Thưa bà, ...?": whoever is asked answers up to the next
question or head; that they do is inferred, since no sentence of the answer says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kyyeu.model.report import Sentence
from kyyeu.parse.memory import Memory
from kyyeu.parse.says import Cue
from kyyeu.parse.tables.people import TITLES
from kyyeu.parse.voices import Voice
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


# Within a question that a mark opens: "* Nhưng theo ông, ...?", "* ..., ông nghĩ sao ...?"
_ASKS_WITHIN = re.compile(
    rf"(?<!\w)(?i:theo|thưa)\s{{1,2}}(?:(?P<title>(?i:{any_of(TITLES)}))"
    r"|(?P<word>(?i:ông|bà|anh|chị|cô|thầy)))(?=\s{0,2},)"
    r"|(?<!\w)(?P<whom>ông|bà|anh|chị|cô|thầy)\s{1,2}(?=nghĩ|đánh giá|nhận định|nhìn nhận|có thể"
    r"|có nhận xét|có suy nghĩ|có lời khuyên|lý giải|kỳ vọng|thấy|cho biết|chia sẻ|mong)"
)
_MARK = "*"
# Who asks, named as such at the head of a paragraph.
_ASKER = re.compile(
    r"(?:[-–—+*]\s{0,2})?(?:PV|P\.V|Phóng viên|Hỏi|MC|BTV|Biên tập viên|Người dẫn chương trình"
    r"|Nhà báo|Tòa soạn)(?:\s{1,2}[^\W\d_][^\n:?.,]{0,30})?\s{0,2}:"
)
_COLON = re.compile(r"\s{0,2}(?:\([^()\n]{1,80}\))?\s{0,2}:\s")


def is_question(text: str, start: int) -> bool:
    """Tell whether a paragraph that begins at `start` is headed by whoever asks."""
    return _ASKER.match(text, start) is not None


def labelled(text: str, sentence: Sentence, heard: Sequence[Voice]) -> Cue | None:
    """Return the cue of an answer that whoever gives it heads: "Bà X: Tôi đồng ý."."""
    first = heard[0] if heard else None
    if first is None or not first.named or first.whole.start != sentence.span.start:
        return None
    colon = _COLON.match(text, first.whole.end, sentence.span.end)
    if not colon:
        return None
    span = Span(start=sentence.span.start, end=colon.end())
    return Cue(speakers=first.speakers, collective=None, verb=None, span=span)


def asked_by_name(heard: Sequence[Voice]) -> Cue | None:
    """Return the cue of an answer where a question names whom it asks: "Thưa ông X, ...?"."""
    named = [voice for voice in heard if voice.named and voice.speakers]
    if len({voice.speakers for voice in named}) != 1:
        return None
    return Cue(speakers=named[0].speakers, collective=None, verb=None, span=named[0].span)


def asked_by(text: str, sentence: Sentence, memory: Memory) -> Cue | None:
    """Return the cue of an answer where a sentence asks somebody who was named before."""
    if not text.endswith("?", sentence.span.start, sentence.span.end):
        return None
    asks = _ASKS.match(text, sentence.span.start, sentence.span.end)
    if not asks and text.startswith(_MARK, sentence.span.start):
        asks = _ASKS_WITHIN.search(text, sentence.span.start, sentence.span.end)
    if not asks:
        return None
    by = asks.lastgroup or "word"
    whom = memory.of_role(asks[by]) if by == "title" else memory.of_pronoun(asks[by])
    if not whom:
        return None
    span = Span(start=asks.start(by), end=asks.end(by))
    return Cue(speakers=whom, collective=None, verb=None, span=span)
