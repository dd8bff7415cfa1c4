"""The plainest cue: somebody, by whatever words, and a verb behind them that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.names import opens_clause
from kyyeu.parse.staged import only_stages
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import LOOSE_VERBS, REPORTING_VERBS, STRONG_VERBS
from kyyeu.parse.told import is_of_another_year, is_told_of, says_nothing
from kyyeu.parse.voices import Voice
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

VERB = any_of(word.form for word in REPORTING_VERBS)
_LOOSE = any_of(word.form for word in LOOSE_VERBS)
# Whatever verb it is: "Ông X quay sang nói rằng", "bà Y ngẫm ra rằng".
_THAT = (
    r"(?!(?:này|đó|khác)(?!\w))[^\W\d_]{2,8}(?:\s{1,2}[^\W\d_]{1,8}){0,2}?(?<!\bcho)"
    r"(?=\s{1,2}rằng(?!\w))"
)
_ONLY = r"chỉ\s(?=(?:đề nghị|mong|muốn|xin|nói|yêu cầu|hỏi)(?!\w))"  # and no "chỉ đạo"
_SAYS = re.compile(
    rf"(?:\s{{0,2}}\([^()\n]{{1,40}}\))?\s{{0,2}}(?:[,–—-]\s{{0,2}})?(?:{any_of(ADVERBS)},?\s{{1,2}}|{_ONLY}){{0,3}}(?P<verb>{VERB}|{_THAT}|{_LOOSE})(?!\s{{1,2}}trưởng(?!\w))",
    re.IGNORECASE,
)
# An apposition between speaker and verb opens so, and may close at any of these.
_APPOSITION = re.compile(r"\s{0,2}[,(–—-]")
_CLOSE = re.compile(r"[,)]|\s[–—-]")
# What an apposition holds none of; the full stop of an abbreviation is none.
_BREAK = re.compile(r"[“”\";:?!]|(?<!TP)(?<!\b[A-Z])\.(?=\s)")
LONGEST_APPOSITION = 200
_BEHIND_LINE = 60  # a line may break before the verb
# Verbs that say something wherever they stand behind a name: they close an apposition alone.
_STRONG = re.compile(rf"(?P<verb>{any_of(STRONG_VERBS)})")
# A phrase between speaker and verb without a mark: "Ông X trong bài phát biểu nhấn mạnh ...".
_BETWEEN = re.compile(
    r"\s{1,2}(?:khi|trong|tại|sau|trước|từ|vào|qua|thay mặt|nhân|bên lề|của|thuộc|đến từ|với"
    r"|ở|người|đại diện)(?:\s{1,2}[^\W\d_][^\s,.;:()“”\"]{0,20}){1,24}?"
    rf"\s{{1,2}}(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}(?P<verb>{any_of(STRONG_VERBS)})"
)
# Where somebody is from: "Nghệ nhân X đến từ Suối Bạc nói".
_FROM = re.compile(
    rf"\s{{1,2}}(?:đến từ|ở|quê)"
    rf"(?:,?(?:\s(?:làng(?: [^\W\d_A-ZĐ]{{1,8}}){{0,2}}|thôn|bản|ấp|xóm|buôn|khu phố|tổ|xã|phường"
    r"|thị trấn|huyện|tỉnh|TP\.?))?"
    rf"(?:\s(?:[{UPPER}][^\W\d_]{{0,12}}|\d{{1,2}})){{1,4}}){{1,3}}"
    rf"\s{{1,2}}(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}(?P<verb>{VERB})"
)
# "TS. X lại tỏ ra thận trọng khi cho rằng ...".
_WHEN_SAYING = re.compile(
    r"(?:\s{1,2}[^\W\d_][^\s,.;:()“”\"]{0,20}){1,10}?\skhi"
    r"\s{1,2}(?P<verb>cho rằng|cho biết|cho hay|khẳng định|nhận định|thừa nhận|nói rằng)(?!\w)"
)
# "Ông X nói như vậy tại hội nghị": what X said stands before, and not in this sentence.
_LIKE_THAT = re.compile(
    r"\s{1,2}(?:như vậy|như thế|như trên)(?:(?=\.)|\s(?:tại|trong|ở|bên lề|khi|sau|vào|sáng|chiều"
    r"|tối|ngày|hôm|với|về)(?!\w))"
    r"|\s{1,2}điều (?:này|đó) (?:khi|tại|trong|bên lề|với)(?!\w)"
)
_STAGED = re.compile(
    r"(?:(?:Phát biểu|Tại|Trong|Sáng|Chiều|Tối|Ngày|Hôm|Trao đổi|Trả lời|Chia sẻ)(?!\w)"
    r"[^“”\"\n]{0,200})?"
)
_AND_OTHERS = re.compile(
    r"\s{1,2}(?:và|cùng)\s{1,2}(?:(?:các|nhiều|toàn thể|những)\s{1,2})?(?:nhà\s{1,2})?"
)
GOES_BACK = "-–—,”\"'"  # a sentence that begins so says whose the quotation before it was
_JOINED = re.compile(r"\s{0,2}(?:,|và|cùng)\s{1,2}")
# Before a name these make it an object: "Gặp ông X, ...", "Trả lời bà Y, ...".
_MEETS = (
    r"gặp(?:\s{1,2}(?:lại|gỡ))?|trả lời|đáp lời|đáp lại|giữa|cảm ơn|chúc mừng|tiếp|thay mặt"
    r"|thay lời|cùng|tháp tùng"
)
_WITH = re.compile(rf"(?<!\w)(?:với|cho|của|tới|đến|về|{_MEETS})\s{{1,2}}\Z", re.IGNORECASE)
# Not "Với ông X, ...", which is what X says.
_OBJECT = re.compile(rf"(?<!\w)(?:với|cho|của|tới|đến|về|(?i:{_MEETS}))\s{{1,2}}\Z")
_WITH_BACK = 16
_MOST_WITHIN = 4  # voices that may share words with the one before
# "Tại hội nghị tổng kết năm, ...": what the event is for, and no voice that sums up.
_NAMES_EVENT = re.compile(r"[^\s,.;:–]\s{1,2}(?:hội nghị|hội thảo)\Z")
_WORK = frozenset(
    (
        "tổng kết", "giới thiệu", "công bố", "góp ý", "phát động", "trao đổi", "thông báo",
        "quán triệt", "phản biện", "biểu dương", "báo cáo", "cảm ơn", "chất vấn", "đánh giá",
    )
)  # fmt: skip
# How a meeting goes: "Hội thảo kết thúc bằng ...".
_COURSE = ("kết thúc", "mở đầu")
# With these "ý kiến" makes a noun.
_OPINION = re.compile(r"ý kiến\Z", re.IGNORECASE)
_OPINIONS = frozenset(
    (
        "chỉ đạo", "phát biểu", "góp ý", "phản biện", "thảo luận", "trao đổi", "đề xuất",
        "phản ánh", "kết luận", "giải trình", "tham mưu", "bổ sung", "tranh luận", "kiến nghị",
        "đánh giá", "chất vấn", "trả lời", "bình luận", "nhận xét",
    )
)  # fmt: skip
_HEARD = re.compile(
    r"(?<!\w)(?:qua|nghe|từ|trước|sau|tiếp thu|ghi nhận|theo|giải trình)\s{1,2}\Z", re.IGNORECASE
)
# "đồng thời giao | Sở A tham mưu": asked to do something, not speaking.
_ASKED = re.compile(
    r"(?<!\w)(?:giao(?: cho)?|đề nghị|yêu cầu|kiến nghị|đề xuất|mời|nhờ|chỉ đạo)\s{1,2}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Who speaks, the verb that says so, and the words that do, from the first to the last.

    `back` says that the words spoken stand before the sentence and not in it.
    """

    speakers: tuple[str, ...]
    collective: str | None
    verb: str | None
    span: Span
    back: bool = False


def says(context: Context, sentence: Sentence, heard: Sequence[Voice], index: int) -> Cue | None:
    """Find "X verb", with an apposition between or without."""
    text, stop, voice = context.text, sentence.span.end, heard[index]
    start, at = sentence.span.start, voice.whole.start
    told = context.lowered.holds(Keyword.SAYING, voice.span.end, stop + _BEHIND_LINE)
    if not told or is_told_of(text, start, at):
        return None
    verb = _SAYS.match(text, voice.whole.end, stop)
    before = text[max(start, at - _WITH_BACK) : at]
    apart = verb is not None and text.startswith(",", voice.whole.end)
    behind_quotation = text[start] in GOES_BACK
    stages = verb and not behind_quotation and only_stages(text, verb, stop)
    past = verb and is_of_another_year(text, squeezed(verb["verb"]).lower(), verb.end())
    if verb and (past or stages or (apart and not voice.speakers)):
        return None  # "ý kiến, đề xuất của ...": no verb
    if (
        verb
        and voice.collective
        and (
            _HEARD.search(before)
            or _ASKED.search(before)
            or verb["verb"] in _COURSE
            or (_NAMES_EVENT.search(before + voice.collective) and verb["verb"] in _WORK)
            or (_OPINION.search(voice.collective) and verb["verb"].lower() in _OPINIONS)
        )
    ):
        return None  # "qua các ý kiến phát biểu, ...", "xin ý kiến chỉ đạo của ..."
    if apart and _OBJECT.search(before):
        return None  # "viết thư cho ông X, đề nghị ...": somebody else does
    if not verb and voice.speakers and not _OBJECT.search(before):
        verb = _behind_apposition(context, heard, index, stop)
    if not verb and voice.named and opens_clause(text, start, at):
        verb = _behind_phrase(context, heard, index, stop)
    if not verb or says_nothing(text, start, at, verb, stop):
        return None
    lead = heard[index - 1] if index and voice.collective else None
    if lead and lead.speakers and _AND_OTHERS.fullmatch(text[lead.whole.end : voice.span.start]):
        voice, index = lead, index - 1  # "Ông X và các đại biểu mong muốn ..."
    speakers, first = _joint(text, start, heard, index)
    return Cue(
        speakers=speakers,
        collective=voice.collective,
        verb=squeezed(verb["verb"]).lower(),
        back=_points_back(text, start, voice.whole.start, verb),
        span=Span(start=_start_of(context, sentence, first), end=verb.end()),
    )


def _points_back(text: str, start: int, voice: int, verb: re.Match[str]) -> bool:
    """Tell whether a verb points to words told before: "Ông X nói như vậy tại hội nghị"."""
    said_there = text[start] in GOES_BACK or not _STAGED.fullmatch(text, start, voice)
    return not said_there and _LIKE_THAT.match(text, verb.end()) is not None


def _behind_apposition(
    context: Context, heard: Sequence[Voice], index: int, stop: int
) -> re.Match[str] | None:
    """Return the verb behind "X, ..., verb" or "X - ... - verb"; nobody else named between."""
    text, start = context.text, heard[index].span.end
    if not _APPOSITION.match(text, start, stop):
        return None
    following = (heard[later] for later in range(index + 1, len(heard)))
    others = (v.span.start for v in following if v.speakers and v.span.start > start)
    stop = min(stop, start + LONGEST_APPOSITION, next(others, stop))
    end = _BREAK.search(text, start, stop)
    stop = end.start() if end else stop
    for close in _CLOSE.finditer(text, start + 2, stop):
        says = _SAYS.match(text, close.end(), len(text))
        if says:
            return says
    return _STRONG.search(text, start, stop)


def _behind_phrase(
    context: Context, heard: Sequence[Voice], index: int, stop: int
) -> re.Match[str] | None:
    """Return the verb behind "X trong ... verb", where nobody else is named between."""
    start = heard[index].whole.end
    stop = min(stop, start + LONGEST_APPOSITION)
    patterns = (_BETWEEN, _FROM, _WHEN_SAYING)
    matches = (pattern.match(context.text, start, stop) for pattern in patterns)
    verb = next((match for match in matches if match), None)
    following = heard[index + 1 : index + 1 + _MOST_WITHIN]
    if verb is None or any(start <= v.span.start < verb.start("verb") for v in following):
        return None
    return verb


def _joint(
    text: str, start: int, heard: Sequence[Voice], index: int
) -> tuple[tuple[str, ...], Voice]:
    """Return the speakers of a joint remark, and the first of their voices."""
    first = clause = index
    while first and heard[first].speakers and heard[first - 1].speakers:
        before = heard[first - 1].whole
        join = text[before.end : heard[first].whole.start]
        if not _JOINED.fullmatch(join):
            break
        clause = first if "," in join else clause
        if _WITH.search(text[max(start, before.start - _WITH_BACK) : before.start]):
            first = clause  # "Gặp ông X và bà Y, ông Z nói": X and Y are spoken of
            break
        first -= 1
    speakers = (speaker for voice in heard[first : index + 1] for speaker in voice.speakers)
    return tuple(dict.fromkeys(speakers)), heard[first]


def _start_of(context: Context, sentence: Sentence, voice: Voice) -> int:
    """Return where a cue begins: at the sentence's start, or behind a quotation before it."""
    before = context.quotation_in(sentence.span.start, voice.whole.start)
    opened = context.quotation_at(sentence.span.start)
    return voice.whole.start if before or opened else sentence.span.start
