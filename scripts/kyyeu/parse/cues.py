"""Cues: where a sentence says who speaks, by a voice with a verb, "theo" or a fronted verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.names import opens_clause
from kyyeu.parse.quotation_cues import closes_quotation, introduces_quotation, opens_with
from kyyeu.parse.says import LONGEST_APPOSITION, VERB, Cue, says
from kyyeu.parse.speaking import ANSWERS
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import STRONG_VERBS
from kyyeu.parse.told import told_of_in_front
from kyyeu.parse.unnamed import unnamed_cue
from kyyeu.parse.voices import Voice
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

# Before the second of two who speak in one sentence.
_AGAINST = re.compile(
    r"(?:[,;:]\s{1,2}(?:còn|trong khi(?: đó)?|song|nhưng|ngược lại|trái lại|tương tự|đồng thời|và)"
    r",?|;|\svà|\scòn|\strong khi(?: đó)?,?)\s{1,2}\Z"
)
_CONTRAST = re.compile(r"(?:Trong khi|Nếu như|Nếu)(?!\w)")
_CONTRAST_BACK = 24
_LAST_WORDS = 2  # a stop, and a mark behind it
_GOES_ON = re.compile(
    r"(?:[,;]\s{1,2}(?:(?:và|đồng thời|trong đó|qua đó)\s{1,2})?|\s{1,2}và\s{1,2})"
    rf"(?P<verb>{any_of((*STRONG_VERBS, 'nêu ra'))}"
    rf"|(?<!\svà\s){any_of(('mong muốn', 'đề nghị', 'yêu cầu', 'hy vọng'))})"
)
# "X gặp Y, mong muốn ...": whoever is met is no subject.
_MEETS = re.compile(
    r"\s(?:(?:đã|vừa|sẽ|cũng)\s)?(?:có (?:cuộc|buổi) )?"
    r"(?:tiếp|gặp|gặp gỡ|hội kiến|(?:hội đàm|tiếp xúc|trao đổi|điện đàm|làm việc) với|đón|đón tiếp"
    r"|cảm ơn|chúc mừng)(?:\s[^\W\d_]{1,8}){0,2}\s"
)
_ACCORDING = re.compile(
    r"(?<!\w)(?:(?:cũng\s{1,2})?theo(?:\s{1,2}[^\W\d_]{1,8}){0,4}"
    r"|(?:đó|đây) (?:cũng )?là (?:(?:một|những) )?(?:lời )?(?:cảnh báo|kiến nghị|đề xuất"
    r"|khuyến nghị|mong muốn|lo ngại|nhận xét|đánh giá|khuyên|băn khoăn)"
    r"(?:\s{1,2}[^\W\d_]{1,8}){0,2}\s{1,2}của"
    r"|(?:phát biểu|khẳng định|chia sẻ|nhận định|ý kiến|quan điểm|lời|nhìn nhận|chỉ đạo|trăn trở)"
    r"(?:\s{1,2}[^\W\d_]{1,8}){0,2}\s{1,2}của)\s{1,2}\Z",
    re.IGNORECASE,
)
# "Theo lời mời của X", "chuyển lời thăm hỏi của X": nothing that X said here.
_NOT_SAID = re.compile(
    r"(?<!\w)(?:theo\s(?:kiểu|gót|chân)(?:\scố)?"
    r"|(?:mời|thăm hỏi|thăm|chào|chúc|chúc mừng|cảm ơn|phân công|ủy quyền|uỷ quyền|ủy nhiệm"
    r"|quyết định|kế hoạch|chương trình)\s{1,2}của)\s{1,2}\Z",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?<!\w)(?:(?:bài\s{1,2})?(?:tham luận|phát biểu|viết|trình bày)|báo cáo|nghiên cứu|phân tích)"
    r"(?:\s{1,2}(?:khoa học|đề dẫn|trung tâm|tóm tắt|tổng quan|mới nhất)){0,2}\s{1,2}của\s{1,2}\Z",
    re.IGNORECASE,
)
_PAPER_SAYS = re.compile(
    rf"(?:\s{{0,2}}[,–—-])?\s{{1,2}}(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}(?P<verb>{VERB}|"
    rf"{any_of(('cho thấy', 'nêu', 'đề cập', 'làm rõ', 'tập trung', 'đi sâu', 'giới thiệu'))})"
)
_GAZE = re.compile(
    r"(?<!\w)(?:dõi theo|nghe|chờ|chờ đợi|cử chỉ|sau|nhớ|trích)(?:,|\s{1,2}[^\W\d_]{1,8}){0,4}"
    r"\s{1,2}của\s{1,2}\Z",
    re.IGNORECASE,
)
_ACCORDING_BACK = 48
_FRONTED = re.compile(rf"(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}(?P<verb>{VERB})", re.IGNORECASE)


def cue_of(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> Cue | None:
    """Return the first cue: a voice that says, one behind a quotation, a fronted verb."""
    whom = told_of_in_front(context.text, sentence, heard)
    for index, voice in enumerate(heard):
        if voice is whom:
            continue
        cue = says(context, sentence, heard, index) or _according(context, sentence, voice)
        if cue:
            return cue
    if not any(voice.speakers for voice in heard):
        return unnamed_cue(context, sentence)  # all others want somebody with a name
    for voice in heard:
        cue = closes_quotation(context, sentence, voice)
        if cue:
            return cue
    return (
        _fronted(context, sentence, heard)
        or _chained(context, sentence, heard)
        or introduces_quotation(context, sentence, heard)
        or opens_with(context, sentence, heard)
        or unnamed_cue(context, sentence)
    )


def further_cues(
    context: Context, sentence: Sentence, heard: Sequence[Voice], cue: Cue
) -> Iterator[Cue]:
    """Yield the cues of others behind the first: that of Y in "X đề nghị ..., còn Y cho rằng".

    Behind a word that sets Y against X, or where the sentence ends with Y's verb.
    """
    text, stop = context.text, sentence.span.end
    if not cue.speakers:
        return
    taken = {*cue.speakers}
    contrasts = _CONTRAST.match(text, sentence.span.start, stop) is not None
    for index, voice in enumerate(heard):
        if voice.span.start < cue.span.end or not voice.speakers or taken & {*voice.speakers}:
            continue
        before = text[max(cue.span.end, voice.whole.start - _CONTRAST_BACK) : voice.whole.start]
        says_too = says(context, sentence, heard, index)
        if says_too is None:
            continue
        last = stop - says_too.span.end <= _LAST_WORDS
        if _AGAINST.search(before) or (before.endswith(", ") and (last or contrasts)):
            taken |= {*says_too.speakers}
            span = Span(start=voice.whole.start, end=says_too.span.end)
            yield replace(says_too, span=span)


def _chained(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> Cue | None:
    """Find "X did ..., verb ...": the sentence's one subject goes on to say something."""
    text = context.text
    named = [voice for voice in heard if voice.speakers]
    if not named or not opens_clause(text, sentence.span.start, named[0].whole.start):
        return None
    first = named[0]
    stop = min(sentence.span.end, first.whole.end + LONGEST_APPOSITION)
    verb = _GOES_ON.search(text, first.whole.end, stop)
    between = [v for v in named if verb and first.span.end < v.span.start < verb.start()]
    met = between and _MEETS.fullmatch(text, first.whole.end, between[0].whole.start)
    if not verb or (between and not (met and len(between) == 1)):
        return None
    span = Span(start=sentence.span.start, end=verb.end())
    said = squeezed(verb["verb"]).lower()
    return Cue(speakers=first.speakers, collective=None, verb=said, span=span)


def _according(context: Context, sentence: Sentence, voice: Voice) -> Cue | None:
    """Find "Theo X, ..."; a source without a name is no speaker."""
    if not voice.speakers:
        return None
    earliest = max(sentence.span.start, voice.whole.start - _ACCORDING_BACK)
    before = context.text[earliest : voice.whole.start]
    found = _ACCORDING.search(before)
    if not found:
        return _by_paper(context, sentence, voice, before)
    answered = ANSWERS.fullmatch(context.text, sentence.span.start, voice.whole.start)
    if answered or _NOT_SAID.search(before):
        return None
    if _GAZE.search(before):  # "dõi theo lời nói của X", "sau phát biểu của X"
        return None
    start = voice.whole.start - len(before) + found.start()
    span = Span(start=start, end=voice.whole.end)
    return Cue(speakers=voice.speakers, collective=None, verb="theo", span=span)


def _by_paper(context: Context, sentence: Sentence, voice: Voice, before: str) -> Cue | None:
    """Find "Tham luận của X, Giám đốc Y, chỉ ra ...": what somebody's paper says."""
    paper = _PAPER.search(before)
    says = _PAPER_SAYS.match(context.text, voice.whole.end, sentence.span.end) if paper else None
    if not paper or not says:
        return None
    span = Span(start=voice.whole.start - len(before) + paper.start(), end=says.end())
    verb = squeezed(says["verb"]).lower()
    return Cue(speakers=voice.speakers, collective=None, verb=verb, span=span)


def _fronted(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> Cue | None:
    """Find "Nhấn mạnh ..., X ...": the verb opens the sentence, the speaker a clause."""
    verb = _FRONTED.match(context.text, sentence.span.start, sentence.span.end)
    if not verb:
        return None
    for voice in heard:
        if voice.speakers and opens_clause(context.text, sentence.span.start, voice.whole.start):
            return Cue(
                speakers=voice.speakers,
                collective=None,
                verb=squeezed(verb["verb"]).lower(),
                span=Span(start=sentence.span.start, end=voice.whole.end),
            )
    return None
