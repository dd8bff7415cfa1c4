"""Where a list of topics begins: a session's verb of discussion, or the noun that announces it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import who_discusses
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.topics import ACTION_VERBS, DISCUSSION_VERBS, LIST_NOUNS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_DISCUSSES = re.compile(any_of(word.form for word in DISCUSSION_VERBS))
# What may stand between the verb and the list: "các vấn đề sau:", "các vấn đề như", "về".
_ABOUT = re.compile(
    r"[^;:.“\"]{0,60}:"
    r"|(?:,\s{1,2}|\s{1,2}và\s{1,2})?(?:đặt\s{1,2})?(?:(?:các|những|nhiều)\s{1,2})?câu hỏi"
    r"\s{1,2}(?:về|liên quan đến|liên quan tới)(?!\w)"
    r"|(?:\s{1,2}(?:kinh nghiệm|ý tưởng|quan điểm|ý kiến|thông tin|kiến thức|tầm nhìn)"
    r"(?:\s{1,2}(?:sáng tạo|mới|quý|hay)){0,2})?\s{1,2}(?:về|xung quanh|liên quan đến)(?!\w)"
    r"|(?:,\s{1,2}(?:đóng góp ý kiến|góp ý|trao đổi|làm rõ|cho ý kiến|phân tích)){0,2}"
    r"\s{1,2}(?:về|vào)(?!\w)(?:\s{1,2}(?:các|những|một số)\s{1,2}(?:nội dung|vấn đề|chủ đề)"
    r"\s{1,2}(?:như|về))?"
    r"|\s{1,2}(?:các|những|một số)\s{1,2}(?:nội dung|vấn đề|chủ đề)\s{1,2}như(?!\w)"
    rf"|\s{{1,2}}(?:(?:các|những|nhiều|một số)\s{{1,2}})?{any_of(LIST_NOUNS)}"
    r"(?:\s{1,2}(?:cụ thể|quan trọng|trọng tâm|lớn|chính|then chốt|cấp bách)){0,2}"
    rf"(?:\s{{1,2}}(?:để|nhằm))?(?=\s{{1,2}}{any_of(ACTION_VERBS)})"
    r"|\s{1,2}(?:hơn|thêm|kỹ|sâu)(?=\s)"
)
_COUNTS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_COUNT = rf"(?:(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}})\s{{1,2}})?"
# A noun that announces a list, and the word the list stands behind.
_ANNOUNCES = re.compile(
    rf"(?<!\w)(?<!quan )(?<!địa )(?<!thời )(?<!đặc ){_COUNT}{any_of(LIST_NOUNS)}"
    r"(?!\s{1,2}(?:đối tượng|nước|đơn vị)(?!\w))[^;:.“”\"]{0,100}?(?:\s{1,2}"
    r"(?P<word>gồm có|bao gồm|gồm|như sau|sau đây|là|như|đó là|cụ thể là)(?!\w)(?:\s?:)?"
    r"|\s?:)\s{0,2}",
    re.IGNORECASE,
)
# The whole of a sentence's end: "... ba nhóm vấn đề lớn.", the list is in the next ones.
_PROMISES = re.compile(
    rf"(?<!\w)(?:(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}})|các|những|một số|nhiều)\s{{1,2}}"
    rf"{any_of(LIST_NOUNS)}[^;:.,“”\"]{{0,60}}[.:]",
    re.IGNORECASE,
)
# An event's own parts are announced without a verb of discussion: "Hội thảo có ba phiên: ...".
_HAS_PARTS = re.compile(
    rf"{any_of(('gồm', 'với', 'có', 'chia thành', 'diễn ra với', 'được chia thành'))}"
    r"\s{1,2}(?:hai|ba|bốn|năm|sáu|\d)"
    r"\s{1,2}(?:phiên|chuyên đề|chủ đề|phần|nội dung|nhóm)(?!\w)"
)
# "Ba chủ đề của hội thảo là:", at the head of its sentence.
_HEADLINE = re.compile(
    rf"(?:(?:{'|'.join(_COUNTS)}|\d{{1,2}}|các|những)\s{{1,2}})?"
    r"(?:chủ đề|nội dung|vấn đề|chuyên đề|câu hỏi)[^;:.,“”\"]{0,30}?"
    r"\s(?:của|tại|trong)\s{1,2}(?:hội thảo|hội nghị|diễn đàn|tọa đàm|toạ đàm|phiên)(?!\w)",
    re.IGNORECASE,
)
_CONTAINS = ("gồm", "bao gồm")
# Verbs that say what the whole event was about: "tập trung thảo luận về A, B và C".
_FOCUSES = ("tập trung", "xoay quanh", "đặt trọng tâm")
_EXCHANGES = ("chia sẻ", "trao đổi", "thảo luận")
_ANY_NOUN = re.compile(any_of(LIST_NOUNS))
# What "gồm" must be said of: the event, or what it discusses.
_DISCUSSED = re.compile(
    any_of(
        (
            *EVENT_HEADS, "phiên", "tham luận", "chủ đề", "chuyên đề", "nội dung", "thảo luận",
            "trao đổi", "đề cập", "các vấn đề", "những vấn đề", "nhiều vấn đề", "một số vấn đề",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_NOUN = re.compile(
    r"(?<!\w)(?:[Pp]hiên|[Bb]uổi|[Cc]uộc|nội dung|chương trình|phần|diễn đàn|địa|hành vi)\s{1,2}\Z"
)
_NO_VERB = re.compile(r"\s{1,2}(?:tròn|giao|ghế|đàm phán|kinh tế)(?!\w)")  # "bàn giao", "bàn tròn"
# Before the verb: it tells of no discussion held here.
_ASIDE = re.compile(r"(?<!\w)(?:khi|duy trì|để|việc|tiếp tục|sau khi|nếu)\s{1,2}\Z")
_OUGHT = re.compile(r"(?<!\w)(?:cần|phải|hãy|nên)\s{1,2}\Z")
_FIRST_MARK = re.compile(r";|\((?:1|i)\)")  # of a list: what stands behind it opens none
_TAKES_TIME = re.compile(r"(?<!\w)dành[^,;.:]{0,40}\s(?:để|cho)\s{1,2}\Z")
# "gồm" behind these lists papers, people or what a text holds.
_OTHERS = re.compile(
    r"(?<!\w)(?:văn kiện|thông qua|tham dự|đại biểu|khách mời|tham gia|đồng chí|thành phần|đoàn"
    r"|giải thưởng|kinh phí|đơn vị)(?!\w)"
)
_OF_TEXT = re.compile(
    r"(?<!\w)(?:của|theo)\s{1,2}(?:quy định|nghị quyết|nghị định|luật|đề án|dự án|dự thảo|kế hoạch"
    r"|quyết định|thông tư|chỉ thị)(?!\w)[^,;]{0,40}\Z",
    re.IGNORECASE,
)
_NOUN_BACK = 20
_TIME_BACK = 60
# How far into the sentence the verb of discussion may stand, in code points.
_LEAD = 360
_LONGEST_ANNOUNCEMENT = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Where a list begins, how many entries the text says it has, whether a noun announces it.

    `verb` is where the last verb before it begins ("tập trung | phân tích A; đề xuất B").
    `asked` says that somebody asks the session to discuss what it lists, `exchanged` that
    its verb is one of exchange with "về", behind which every noun phrase is a topic.
    """

    start: int
    verb: int
    count: int | None = None
    announced: bool = False
    asked: bool = False
    exchanged: bool = False


def lead_of(context: Context, sentence: Sentence) -> Lead | None:
    """Return where a list begins behind a sentence's verb of discussion, if it has one."""
    text, start = context.text, sentence.span.start
    limit = min(sentence.span.end, start + _LEAD)
    mark = _FIRST_MARK.search(text, start, limit)
    limit = mark.start() if mark else limit
    found: Lead | None = None
    for verb in _DISCUSSES.finditer(text, start, limit):
        if context.quotation_at(verb.start()) or not _is_verb(text, start, verb):
            continue
        if _OUGHT.search(text[max(start, verb.start() - _NOUN_BACK) : verb.start()]):
            return found
        held = who_discusses(text, start, verb) if _tells(text, start, verb) else None
        if held is None:
            continue
        announced = _announced(text, sentence.span, verb.end())
        lead = announced or found or _behind(text, verb, sentence.span.end)
        found = replace(lead, asked=lead.asked or held == "asked")
        if announced:
            return found
    return found or _parts(text, sentence.span, limit)


def _behind(text: str, verb: re.Match[str], end: int) -> Lead:
    """Return the list that begins right behind a verb, past "về" and the like."""
    about = _ABOUT.match(text, verb.end(), end)
    last = verb[0].rfind(", ") + 2 if ", " in verb[0] else 0
    focus = len("tập trung ") if verb[0].startswith("tập trung ") else 0
    return Lead(
        start=about.end() if about else verb.end(),
        verb=verb.start() + max(last, focus),
        announced=about is not None
        and (_ANY_NOUN.search(about[0]) is not None or verb[0].startswith(_FOCUSES)),
        exchanged=about is not None and verb[0] in _EXCHANGES,
    )


def promised(text: str, sentence: Span) -> int | None:
    """Return how many entries the end of a sentence promises ("... ba vấn đề."), 0 if unsaid.

    None where it promises no list.
    """
    tail = max(sentence.start, sentence.end - _LONGEST_ANNOUNCEMENT)
    last = max(_PROMISES.finditer(text, tail, sentence.end), key=re.Match.end, default=None)
    return _number(last["count"]) if last and last.end() == sentence.end else None


def _is_verb(text: str, start: int, verb: re.Match[str]) -> bool:
    """Tell whether a verb of discussion is one, and no part of another word or of a noun."""
    before = text[max(start, verb.start() - _NOUN_BACK) : verb.start()]
    return not (_NO_VERB.match(text, verb.end()) or _NOUN.search(before))


def _tells(text: str, start: int, verb: re.Match[str]) -> bool:
    """Tell whether a verb tells of a discussion that was or will be held."""
    if verb[0].endswith(_CONTAINS):
        if _OTHERS.search(text, start, verb.start()):
            return False
        if _OF_TEXT.search(text, start, verb.start()):
            return False
        return _DISCUSSED.search(text, start, verb.start()) is not None
    if not _ASIDE.search(text[max(start, verb.start() - _NOUN_BACK) : verb.start()]):
        return True
    time = text[max(start, verb.start() - _TIME_BACK) : verb.start()]
    return _TAKES_TIME.search(time) is not None


def _parts(text: str, sentence: Span, limit: int) -> Lead | None:
    """Return the list of an event's parts, or of "ba chủ đề của hội thảo"."""
    start = sentence.start
    headline = _HEADLINE.match(text, start, limit)
    if headline:
        return _announced(text, sentence, headline.start())
    parts = _HAS_PARTS.search(text, start, limit)
    if not parts or who_discusses(text, start, parts) != "session":
        return None
    return _announced(text, sentence, parts.start())


def _announced(text: str, sentence: Span, verb: int) -> Lead | None:
    """Return the list that a noun announces around the verb that ends at `verb`."""
    stop = min(sentence.end, sentence.start + 2 * _LEAD)
    for first in _ANNOUNCES.finditer(text, sentence.start, stop):
        found = first
        if found.end() <= verb or found.start() > verb + _NOUN_BACK * 2:
            continue
        # "Phiên thứ hai xoay quanh ba câu hỏi:" is announced by its last noun.
        last = _ANNOUNCES.search(text, found.start() + 1, found.end())
        while last and last.end() == found.end() and not found["count"]:
            found = last
            last = _ANNOUNCES.search(text, found.start() + 1, found.end())
        count = 0 if found["word"] == "như" else _number(found["count"])  # "như": of however many
        return Lead(start=found.end(), verb=found.end(), count=count or None, announced=True)
    return None


def _number(written: str | None) -> int:
    """Return the number that a word or figures stand for, 0 for none."""
    word = (written or "").lower()
    return _COUNTS.index(word) + 2 if word in _COUNTS else int(word or 0)
