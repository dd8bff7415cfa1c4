"""Cues: where a sentence says who speaks, by a voice with a verb, "theo" or a fronted verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.names import opens_clause
from kyyeu.parse.tables.speech import ADVERBS, REPORTING_VERBS, STRONG_VERBS
from kyyeu.parse.voices import Voice
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_VERB = any_of(word.form for word in REPORTING_VERBS)
_SAYS = re.compile(
    rf"\s{{0,2}}(?:[,–—-]\s{{0,2}})?(?:{any_of(ADVERBS)},?\s{{1,2}}){{0,3}}(?P<verb>{_VERB})",
    re.IGNORECASE,
)
# An apposition between speaker and verb opens so, and may close at any of these.
_APPOSITION = re.compile(r"\s{0,2}[,(–—-]")
_CLOSE = re.compile(r"[,)]|\s[–—-]")
# What an apposition holds none of; the full stop of an abbreviation is none.
_BREAK = re.compile(r"[“”\";:?!]|(?<!TP)(?<!\b[A-Z])\.(?=\s)")
_LONGEST_APPOSITION = 200
# Verbs that say something wherever they stand behind a name: they close an apposition alone.
_STRONG = re.compile(rf"(?P<verb>{any_of(STRONG_VERBS)})")
_GOES_ON = re.compile(
    rf"[,;]\s{{1,2}}(?:(?:và|đồng thời|trong đó|qua đó)\s{{1,2}})?(?P<verb>{any_of(STRONG_VERBS)})"
)
_ACCORDING = re.compile(
    r"(?<!\w)(?:(?:cũng\s{1,2})?theo(?:\s{1,2}[^\W\d_]{1,8}){0,4}"
    r"|(?:phát biểu|khẳng định|chia sẻ|nhận định|ý kiến|quan điểm|lời|nhìn nhận|chỉ đạo|trăn trở)"
    r"(?:\s{1,2}[^\W\d_]{1,8}){0,2}\s{1,2}của)\s{1,2}\Z",
    re.IGNORECASE,
)
# "Theo lời mời của X", "chuyển lời thăm hỏi của X": nothing that X said here.
_NOT_SAID = re.compile(
    r"(?<!\w)(?:mời|thăm hỏi|thăm|chào|chúc|chúc mừng|cảm ơn|phân công|ủy quyền|uỷ quyền|ủy nhiệm"
    r"|quyết định|kế hoạch|chương trình)\s{1,2}của\s{1,2}\Z",
    re.IGNORECASE,
)
_GAZE = re.compile(
    r"(?<!\w)(?:dõi theo|nghe|chờ|chờ đợi|cử chỉ|sau|nhớ|trích)(?:,|\s{1,2}[^\W\d_]{1,8}){0,4}"
    r"\s{1,2}của\s{1,2}\Z",
    re.IGNORECASE,
)
_ACCORDING_BACK = 48
_FRONTED = re.compile(rf"(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}(?P<verb>{_VERB})", re.IGNORECASE)
_JOINED = re.compile(r"\s{0,2}(?:,|và|cùng)\s{1,2}")
_WITH = re.compile(r"(?<!\w)(?:với|gặp|cho|của|tới|đến|về)\s{1,2}\Z", re.IGNORECASE)
_OBJECT = re.compile(r"(?<!\w)(?:với|gặp|cho|của|tới|đến|về)\s{1,2}\Z")  # not "Với ông X, ..."
_WITH_BACK = 8
# "Ông X phát biểu tại hội nghị sáng nay.": a caption, or the lead of a photograph.
_STAGE = re.compile(
    r"(?:\s{1,2}(?:khai mạc|bế mạc|chỉ đạo|kết luận|chào mừng|đề dẫn|ý kiến|tham luận))?"
    r"\s{1,2}(?:tại|trong|ở|trước)(?!\w)|\s{1,2}(?:khai mạc|bế mạc)\s{1,2}và(?!\w)"
)
_SAID_THERE = re.compile(r"[,:“\"]|(?<!\w)(?:rằng|nêu|nhấn mạnh|khẳng định|cho biết)(?!\w)")
# How far a quotation may stand from the cue that introduces or follows it, in code points.
NEAR = 12
_LONGEST_CLOSING = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Who speaks, the verb that says so, and the words that do, from the first to the last."""

    speakers: tuple[str, ...]
    collective: str | None
    verb: str | None
    span: Span


def cue_of(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> Cue | None:
    """Return the first cue: a voice that says, one behind a quotation, a fronted verb."""
    for index, voice in enumerate(heard):
        cue = _says(context, sentence, heard, index) or _according(context, sentence, voice)
        if cue:
            return cue
    for voice in heard:
        cue = _closes_quotation(context, sentence, voice)
        if cue:
            return cue
    return _fronted(context, sentence, heard) or _chained(context, sentence, heard)


def _chained(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> Cue | None:
    """Find "X did ..., verb ...": the sentence's one subject goes on to say something."""
    text = context.text
    named = [voice for voice in heard if voice.speakers]
    if not named or not opens_clause(text, sentence.span.start, named[0].whole.start):
        return None
    first = named[0]
    stop = min(sentence.span.end, first.whole.end + _LONGEST_APPOSITION)
    says = _GOES_ON.search(text, first.whole.end, stop)
    if not says or any(voice.span.start < says.start() for voice in heard if voice is not first):
        return None
    span = Span(start=sentence.span.start, end=says.end())
    verb = squeezed(says["verb"]).lower()
    return Cue(speakers=first.speakers, collective=None, verb=verb, span=span)


def _says(context: Context, sentence: Sentence, heard: Sequence[Voice], index: int) -> Cue | None:
    """Find "X verb", with an apposition between or without."""
    text, stop, voice = context.text, sentence.span.end, heard[index]
    says = _SAYS.match(text, voice.whole.end, stop)
    before = text[max(sentence.span.start, voice.whole.start - _WITH_BACK) : voice.whole.start]
    apart = says is not None and text.startswith(",", voice.whole.end)
    if says and (_only_stages(text, says, stop) or (apart and not voice.speakers)):
        return None  # "ý kiến, đề xuất của ...": no verb
    if apart and _OBJECT.search(before):
        return None  # "viết thư cho ông X, đề nghị ...": somebody else does
    if not says and voice.speakers and not _OBJECT.search(before):
        says = _behind_apposition(context, heard, index, stop)
    if not says:
        return None
    speakers, first = _joint(text, sentence.span.start, heard, index)
    return Cue(
        speakers=speakers,
        collective=voice.collective,
        verb=squeezed(says["verb"]).lower(),
        span=Span(start=_cue_start(context, sentence, first), end=says.end()),
    )


def _only_stages(text: str, says: re.Match[str], stop: int) -> bool:
    """Tell whether a verb tells that somebody spoke, and the rest where, but not what."""
    if says["verb"].lower() != "phát biểu":
        return False
    where = _STAGE.match(text, says.end(), stop)
    return where is not None and not _SAID_THERE.search(text, where.end(), stop)


def _behind_apposition(
    context: Context, heard: Sequence[Voice], index: int, stop: int
) -> re.Match[str] | None:
    """Return the verb behind "X, ..., verb" or "X - ... - verb"; nobody else named between."""
    text, start = context.text, heard[index].span.end
    if not _APPOSITION.match(text, start, stop):
        return None
    following = (heard[later] for later in range(index + 1, len(heard)))
    others = (v.span.start for v in following if v.speakers and v.span.start > start)
    stop = min(stop, start + _LONGEST_APPOSITION, next(others, stop))
    end = _BREAK.search(text, start, stop)
    stop = end.start() if end else stop
    for close in _CLOSE.finditer(text, start + 2, stop):
        says = _SAYS.match(text, close.end(), len(text))
        if says:
            return says
    return _STRONG.search(text, start, stop)


def _joint(
    text: str, start: int, heard: Sequence[Voice], index: int
) -> tuple[tuple[str, ...], Voice]:
    """Return the speakers of a joint remark, and the first of their voices."""
    first = index
    while first and heard[first].speakers and heard[first - 1].speakers:
        before = heard[first - 1].whole
        if not _JOINED.fullmatch(text[before.end : heard[first].whole.start]):
            break
        if _WITH.search(text[max(start, before.start - _WITH_BACK) : before.start]):
            break  # "Gặp ông X, bà Y nói": X is spoken of
        first -= 1
    speakers = (speaker for voice in heard[first : index + 1] for speaker in voice.speakers)
    return tuple(dict.fromkeys(speakers)), heard[first]


def _according(context: Context, sentence: Sentence, voice: Voice) -> Cue | None:
    """Find "Theo X, ..."; a source without a name is no speaker."""
    if not voice.speakers:
        return None
    earliest = max(sentence.span.start, voice.whole.start - _ACCORDING_BACK)
    before = context.text[earliest : voice.whole.start]
    found = _ACCORDING.search(before)
    if not found or _NOT_SAID.search(before):
        return None
    if _GAZE.search(before):  # "dõi theo lời nói của X", "sau phát biểu của X"
        return None
    start = voice.whole.start - len(before) + found.start()
    span = Span(start=start, end=voice.whole.end)
    return Cue(speakers=voice.speakers, collective=None, verb="theo", span=span)


def _closes_quotation(context: Context, sentence: Sentence, voice: Voice) -> Cue | None:
    """Find "“...”, X ..." at a sentence's end, whatever the verb."""
    text, stop = context.text, sentence.span.end
    if not voice.speakers or stop - voice.whole.end > 2 * _LONGEST_CLOSING:
        return None
    near = max(sentence.span.start, voice.whole.start - 4)
    if not any(context.quotation_at(offset) for offset in range(near, voice.whole.start)):
        return None
    rest = text[voice.whole.end : stop].rpartition(",")[2].strip(" .!?")
    verb = squeezed(rest) if 0 < len(rest) <= _LONGEST_CLOSING else None
    span = Span(start=voice.whole.start, end=stop)
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


def _cue_start(context: Context, sentence: Sentence, voice: Voice) -> int:
    """Return where a cue begins: at the sentence's start, or behind a quotation before it."""
    before = context.quotation_in(sentence.span.start, voice.whole.start)
    opened = context.quotation_at(sentence.span.start)
    return voice.whole.start if before or opened else sentence.span.start


def is_direct(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether the speaker's words stand in quotation marks next to the cue."""
    after = cue.span.end
    behind = context.quotation_in(after, after + NEAR)
    if behind and not any(char.isalpha() for char in context.text[after : behind.span.start]):
        return True
    near = max(sentence.span.start, cue.span.start - 3)
    return cue.span.start > near and context.quotation_at(near) is not None
