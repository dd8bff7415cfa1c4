"""Interviews: a paragraph that asks somebody, and the paragraphs that answer.

"Xin Thứ trưởng cho biết ...?", "Thưa bà, ...?": whoever is asked answers up to the next
question or head; that they do is inferred, since no sentence of the answer says so. Where
questions and answers have dashes alone, whoever the lead names is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kyyeu.model.report import Block, Sentence
from kyyeu.parse.memory import Memory
from kyyeu.parse.people import People
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
# At the end of a question: "..., thưa ông?"
_ASKED_LAST = re.compile(
    rf"(?<!\w)(?i:thưa)\s{{1,2}}(?:(?P<title>(?i:{any_of(TITLES)}))"
    r"|(?P<word>(?i:ông|bà|anh|chị|cô|thầy)))\s{0,2}\?\Z"
)
_LAST_BACK = 40
# Who asks, named as such at the head of a paragraph.
_ASKER = re.compile(
    r"(?:[-–—+*]\s{0,2})?(?:PV|P\.V|Phóng viên(?: \(PV\))?|Hỏi|MC|BTV|Biên tập viên"
    r"|Người dẫn chương trình|Nhà báo|Tòa soạn)(?:\s{1,2}[^\W\d_][^\n:?.,]{0,30})?\s{0,2}:"
)
_TO = re.compile(r"(?<!\w)(?:thưa|xin|mong|nhờ|hỏi|còn)\s{1,2}\Z", re.IGNORECASE)
_COLON = re.compile(r"\s{0,2}(?:\([^()\n]{1,80}\))?\s{0,2}:\s")
# "- ...?" and behind it "- ...": who asks and who answers is told by the mark alone.
_ASKS_BARELY = re.compile(r"\s{0,4}[-–—*]\s{0,2}\S")
_ANSWERS = re.compile(r"\s{0,4}[-–—]\s{0,2}\S")
_LEAST_ASKED = 2
# The lead of an interview says that it is one: then questions need no mark.
_TALK = re.compile(
    r"(?<!\w)(?:phỏng vấn|(?:trao đổi|trò chuyện|đối thoại)(?=[^.;\n]{0,30}\s(?:với|cùng)))(?!\w)",
    re.IGNORECASE,
)
_TALKED_WITH = re.compile(r"(?<!\w)(?:phỏng vấn|với|cùng|của)\s\Z", re.IGNORECASE)
_TALKED_BACK = 12
_LEAD = 1500


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


def asked_by_name(text: str, heard: Sequence[Voice], *, known: bool) -> Cue | None:
    """Return the cue of an answer where a question names whom it asks: "Thưa ông X, ...?".

    Where it is `known` who answers, only such words make it somebody else: a question may be
    about others.
    """
    named = [voice for voice in heard if voice.named and voice.speakers]
    if known:
        named = [v for v in named if _TO.search(text, max(0, v.whole.start - 12), v.whole.start)]
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
        back = max(sentence.span.start, sentence.span.end - _LAST_BACK)
        asks = _ASKED_LAST.search(text, back, sentence.span.end)
    if not asks:
        return None
    by = asks.lastgroup or "word"
    whom = memory.of_role(asks[by]) if by == "title" else memory.of_pronoun(asks[by])
    if not whom:
        return None
    span = Span(start=asks.start(by), end=asks.end(by))
    return Cue(speakers=whom, collective=None, verb=None, span=span)


def bare_questions(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the paragraphs that ask, each with an answer behind it, though they name no asker.

    Two or more make an interview: with a mark alone ("- ...?", then "- ..."), or where the lead
    says that somebody was interviewed.
    """
    asking = [block for block in blocks if _asks(text, block)]
    ids = {block.id for block in asking}
    asked = [pair for pair in pairwise(blocks) if pair[0].id in ids and pair[1].id not in ids]
    marked = [block for block, answers in asked if _is_marked(text, block, answers)]
    if len(marked) >= _LEAST_ASKED:
        spans = ((block, block.span) for block in asking)
        return tuple(b for b, span in spans if _ASKS_BARELY.match(text, span.start, span.end))
    plain = tuple(asks for asks, _ in asked)
    if len(plain) < _LEAST_ASKED or not _TALK.search(text, 0, min(_LEAD, plain[0].span.start)):
        return ()
    return plain


def _is_marked(text: str, asks: Block, answers: Block) -> bool:
    """Tell whether a question and its answer have their marks."""
    question = _ASKS_BARELY.match(text, asks.span.start, asks.span.end)
    return bool(question and _ANSWERS.match(text, answers.span.start, answers.span.end))


def _asks(text: str, block: Block) -> bool:
    mark = text.rfind("?", block.span.start, block.span.end)
    return mark >= 0 and not text[mark + 1 : block.span.end].strip()


def asked_throughout(text: str, people: People, end: int) -> Cue | None:
    """Return the cue of the answers where the text up to `end` names one person with a role.

    Of several the last one "với" or "phỏng vấn" stands before.
    """
    offices = {one.id for one in people.people if one.title or one.organisation}
    before = [
        naming
        for naming in people.namings
        if naming.mention.end <= end and offices.issuperset(naming.candidates)
    ]
    if len({naming.candidates for naming in before}) > 1:
        before = [
            naming
            for naming in before
            if _TALKED_WITH.search(
                text, max(0, naming.whole.start - _TALKED_BACK), naming.whole.start
            )
        ]
    if not before or len(before[-1].candidates) > 1:
        return None
    last = before[-1]
    return Cue(speakers=last.candidates, collective=None, verb=None, span=last.mention)
