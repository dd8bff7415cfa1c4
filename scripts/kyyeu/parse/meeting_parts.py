"""Lists announced without a verb of discussion: a meeting's own parts, what is to be discussed."""

from __future__ import annotations

import re

from kyyeu.parse.announcements import (
    COUNT,
    COUNT_BEFORE,
    COUNTS,
    FARTHEST,
    INTRODUCES,
    MANY,
    NUMBER_OF,
    Lead,
    announced_list,
    number_of,
)
from kyyeu.parse.behind_parts import DISCUSSION, examples_behind, list_in_brackets, titles_behind
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import is_here
from kyyeu.parse.keywords import Keyword, Lowered
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.meetings import MEETINGS
from kyyeu.parse.tables.topics import (
    DISCUSSED_NOUNS,
    DISCUSSION_VERBS,
    NOUN_VERBS,
    OPEN_NOUNS,
    PART_NOUNS,
)
from kyyeu.parse.whose import names_somebody, wish_in
from kyyeu.parse.words import any_of, lower_any_of
from kyyeu.text.span import Span

_VERB = any_of(word.form for word in (*DISCUSSION_VERBS, *NOUN_VERBS))
# What is to be discussed, whoever says so: "ba vấn đề cần thảo luận:".
_TO_DISCUSS = re.compile(
    rf"(?<!\w){COUNT}{any_of(DISCUSSED_NOUNS)}[^;:.,“”\"]{{0,30}}?\s(?:(?P<done>được\s{{1,2}})"
    rf"|(?:cần|để)\s{{1,2}}(?:được\s{{1,2}}|tiếp tục\s{{1,2}})?|cho\s(?=hội|diễn|tọa|các đại))"
    rf"[^;:.,“”\"]{{0,30}}?(?:{_VERB}|(?<=cho\s){lower_any_of(EVENT_HEADS)})"
    rf"[^;:.“”\"]{{0,50}}?{INTRODUCES}"
)
_TO_DO = (" cần ", " để ", " được ", " cho ")
# A head above items: "Các chủ đề chính", "Nội dung thảo luận".
HEAD = re.compile(
    r"(?:các|những)?\s{0,2}(?:chủ đề|nội dung|vấn đề|chuyên đề|câu hỏi|phiên)"
    r"(?:\s(?:thảo luận|chính|trao đổi|trọng tâm|của|tại|hội thảo|hội nghị|diễn đàn|tọa đàm)){1,4}"
    r"\s{0,2}:?\s{0,2}",
    re.IGNORECASE,
)
_EVENT = any_of((*EVENT_HEADS, *MEETINGS))
_THOSE_PRESENT = re.compile(any_of(("đại biểu", "diễn giả", "chuyên gia", "nhà khoa học")))
# "Hội thảo có ba phiên: ...", "bài viết chia thành ba nhóm: ...", "dành buổi sáng cho các chủ đề:".
_HAS_PARTS = re.compile(
    rf"(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|(?!1\s)\d{{1,2}}|(?P<some>các|nhiều|một số))\s{{1,2}}"
    rf"(?:{any_of(PART_NOUNS)}|(?P<open>{any_of(OPEN_NOUNS)}))(?!\s{{1,2}}(?:dịch|tòa|toà|giao|đích|tiêu))"
)
_FRONTED = re.compile(
    r"(?:Nhìn|Tóm|Nhìn chung|Cụ thể|Trong đó|Chung quy|Tựu trung)[^,;:.“”]{0,16},\s{1,2}"
)
# "Bốn mối bận tâm được mổ xẻ nhiều nhất tại hội thảo là ...", whatever is counted.
_COUNTED_PASSIVE = re.compile(
    rf"{NUMBER_OF}(?!người|đại biểu|tỉnh|đơn vị|cá nhân|tập thể)[^\W\d_]{{1,8}}"
    r"(?:\s{1,2}[^\W\d_]{1,8}){0,3}?\s{1,2}(?:đã\s{1,2})?được\s{1,2}[^,;:.“”\"]{0,40}?"
    r"(?:mổ xẻ|bàn|thảo luận|trao đổi|nêu|đặt ra|quan tâm|đề cập|nhắc|tranh luận|hỏi|nói)(?!\w)"
    r"[^;:.“”\"]{0,60}?\s{1,2}(?:đó là|lần lượt là|là|gồm)\s{1,2}",
    re.IGNORECASE,
)
_OPENS = ':“"'
_WISHED = re.compile(
    r"(?<!\w)(?:cần|phải|nên|hãy|sẽ phải|đề ra|xác định|quyết định|công bố|bầu|chọn|giải quyết"
    r"|ra mắt"
    r"|khắc phục|tháo gỡ|nhận|đưa vào)(?!\w)"
)
_SEVERAL = re.compile(
    r"(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|\d{1,2}|các|nhiều|một số)\s{1,2}\Z", re.IGNORECASE
)
_BACK = 8
# Before nouns that are for much else besides: "gồm ba nội dung", "chia thành ba nhóm".
_HAS = re.compile(
    r"(?<!\w)(?:gồm|với|có|thành|làm|theo|thuộc|vào|quanh|ở|qua"
    r"|triển khai|phổ biến|quán triệt|truyền đạt|hướng dẫn)\s{1,2}\Z"
)
# "Ba phiên thảo luận lần lượt mang tên ...", at the head of its sentence.
_PARTS_FIRST = re.compile(
    rf"(?:{'|'.join(COUNTS)}|\d{{1,2}}|các)\s{{1,2}}(?:phiên|tiểu ban|tham luận|bàn tròn"
    r"|chuyên đề|báo cáo|chủ đề)(?!\w)",
    re.IGNORECASE,
)
# "Hàng loạt vấn đề đã được hội thảo soi chiếu:", at the head of its sentence.
_PASSIVE = re.compile(
    rf"(?:{MANY}|{NUMBER_OF})(?:\w{{1,8}}\s{{1,2}})?{any_of(DISCUSSED_NOUNS)}[^;:.,“”\"]{{0,40}}?"
    r"\sđược\s",
    re.IGNORECASE,
)
# Somebody's wish or outcome between the event and its list.
OUTCOME = re.compile(
    r"(?<!\w)(?:đề nghị|yêu cầu|kiến nghị|đề xuất|kêu gọi|thông qua|ban hành|giao(?! lưu| thông)"
    r"|ký|đạt được"
    r"|hoàn thành|chỉ đạo|cam kết|thời gian tới|tặng|trao(?! đổi)|khen|thi(?! công)|phấn đấu"
    r"|thống nhất"
    r"|thực hiện)(?!\w)"
)
# "Ba chủ đề của hội thảo là:", "Nội dung thảo luận chính:", at the head of its sentence.
_HEADLINE = re.compile(
    rf"(?:(?:{'|'.join(COUNTS)}|\d{{1,2}}|các|những)\s{{1,2}})?"
    r"(?:chủ đề|nội dung|vấn đề|chuyên đề|câu hỏi|trọng tâm|tâm điểm|chương trình)"
    rf"[^;:.,“”\"]{{0,30}}?\s(?:(?:(?:của|tại|trong"
    rf"|ở)\s{{1,2}}(?:[^\W\d_]{{1,8}}\s{{1,2}}){{0,2}}?)?"
    rf"{_EVENT}|(?:thảo luận|trao đổi|nghị sự|làm việc|tranh luận|chính)(?!\w))"
    r"|(?:nội dung|chủ đề)(?=\s?:)",
    re.IGNORECASE,
)
# "gồm" behind these lists papers, people or what a text holds.
OTHERS = re.compile(
    r"(?<!\w)(?:văn kiện|thông qua|tham dự|đại biểu|khách mời|tham gia|đồng chí|thành phần|đoàn"
    r"|giải thưởng|kinh phí|đơn vị|bầu|ban chấp hành|ban thường vụ|hội đồng|cuốn sách|tập sách"
    r"|kỷ yếu|hồ sơ)(?!\w)",
    re.IGNORECASE,
)
OF_TEXT = re.compile(
    r"(?<!\w)(?:của|theo)\s{1,2}(?:quy định|nghị quyết|nghị định|luật|đề án|dự án|dự thảo|kế hoạch"
    r"|quyết định|thông tư|chỉ thị)(?!\w)[^,;]{0,40}\Z",
    re.IGNORECASE,
)


def list_to_discuss(context: Context, sentence: Span, limit: int) -> Lead | None:
    """Return the list of what is to be discussed at a meeting: "ba vấn đề cần trao đổi:"."""
    text = context.lowered.small
    if not any(text.find(word, sentence.start, limit) >= 0 for word in _TO_DO):
        return None
    stop = min(sentence.end, limit + FARTHEST)
    nouns = context.lowered.places(Keyword.DISCUSSED, sentence.start, limit)
    lists = (_TO_DISCUSS.match(text, _with_count(text, noun, sentence), stop) for noun in nouns)
    found = next((match for match in lists if match), None)
    if found is None:
        return None
    if found["done"] and not DISCUSSION.search(text, found.end("done"), found.end()):
        return None
    if not _is_here(context.lowered, sentence.start, found.end()):
        return None
    count = number_of(found["count"]) or None
    asked = found["done"] is None  # "khái quát ba vấn đề đã được thảo luận:"
    return Lead(start=found.end(), verb=found.end(), count=count, announced=True, asked=asked)


def _with_count(small: str, noun: int, sentence: Span) -> int:
    """Return where a noun begins, or the number right before it."""
    count = COUNT_BEFORE.search(small, max(sentence.start, noun - _BACK), noun)
    return count.start() if count else noun


def list_of_parts(context: Context, sentence: Span, limit: int) -> Lead | None:
    """Return the list of an event's own parts or of its subjects, announced without a verb."""
    text = context.text
    headline = _HEADLINE.match(text, sentence.start, limit)
    headline = headline or _PARTS_FIRST.match(text, sentence.start, limit)
    if headline:
        lead = announced_list(context.lowered, sentence, headline.end())
        if lead:
            return None if names_somebody(text, sentence.start, lead.start) else lead
    fronted = _FRONTED.match(text, sentence.start, limit)
    begin = fronted.end() if fronted else sentence.start
    counted = _COUNTED_PASSIVE.match(text, begin, min(sentence.end, limit))
    if counted and _of_meeting(context.lowered, begin, counted.end()):
        count = number_of(counted["count"]) or None
        return Lead(start=counted.end(), verb=counted.end(), count=count, announced=True)
    passive = _PASSIVE.match(text, begin, limit)
    if passive:
        lead = announced_list(context.lowered, sentence, passive.end())
        lead = lead or examples_behind(text, passive, min(limit, sentence.end))
        if lead:
            return lead if _of_meeting(context.lowered, passive.start(), lead.start) else None
    return _own_parts(context, sentence, limit)


def _own_parts(context: Context, sentence: Span, limit: int) -> Lead | None:
    """Return the list of what a meeting has: "dành buổi sáng cho ba chuyên đề: ..."."""
    text, small = context.text, context.lowered.small
    for noun in context.lowered.places(Keyword.PART, sentence.start, limit):
        several = _SEVERAL.search(small, max(sentence.start, noun - _BACK), noun)
        parts = _HAS_PARTS.match(text, several.start(), limit) if several else None
        if parts is None:
            continue
        before = text[sentence.start : parts.start()]
        has = _HAS.search(before) and not OTHERS.search(before)
        plain = parts["open"] and not has
        lead = announced_list(context.lowered, sentence, parts.start())
        lead = lead or titles_behind(text, parts, limit)
        lead = lead or list_in_brackets(text, parts, sentence.end)
        if lead is None:
            continue
        opens = text[lead.start - 2 : lead.start + 1]
        if (plain or parts["some"]) and not any(mark in opens for mark in _OPENS):
            continue
        other = OUTCOME.search(before) or OF_TEXT.search(before)
        whose = context.lowered.holds(Keyword.PARTS, sentence.start, parts.start())
        whose = whose or context.lowered.holds(Keyword.PARTS, parts.end(), lead.start)
        if plain or not whose:
            wished = _WISHED.search(before) or wish_in(before, 0, len(before))
            whose = not wished and is_here(context.lowered, sentence.start, parts.start())
        if whose and not other and not names_somebody(text, sentence.start, lead.start):
            return lead
    return None


def introduced(text: str, sentence: Span) -> bool:
    """Tell whether words that a list may stand behind are in a sentence: most have none."""
    start, end = sentence.start, sentence.end
    return (
        text.find(":", start, end) >= 0
        or text.find("gồm", start, end) >= 0
        or text.find(" như ", start, end) >= 0
        or text.find(" tên ", start, end) >= 0
        or (text.find(" (", start, end) >= 0 and text.find(";", start, end) >= 0)
        or text.find("“", start, end) >= 0
        or (text.find(" là ", start, end) >= 0 and text.find(" được ", start, end) >= 0)
        or text[start : start + 1].isdigit()
        or _HEADLINE.match(text, start, end) is not None
    )


def is_somebodys(text: str, start: int, end: int) -> bool:
    """Tell whether words name somebody, or tell of a wish or of what was decided."""
    if names_somebody(text, start, end) or OUTCOME.search(text, start, end):
        return True
    return wish_in(text, start, end) is not None


def _of_meeting(lowered: Lowered, start: int, end: int) -> bool:
    """Tell whether a meeting or those present are named between two offsets, and nobody else."""
    text = lowered.text
    if names_somebody(text, start, end) or OUTCOME.search(text, start, end):
        return False
    if "vừa qua" in text[start:end]:  # another meeting
        return False
    return _is_here(lowered, start, end)


def _is_here(lowered: Lowered, start: int, end: int) -> bool:
    """Tell whether a meeting or those present are named between two offsets."""
    present = lowered.holds(Keyword.PARTS, start, end)
    return present or _THOSE_PRESENT.search(lowered.small, start, end) is not None
