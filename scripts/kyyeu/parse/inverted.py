"""Lists that stand before what announces them: "A, B và C là ba nội dung của hội thảo"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.parse.announcements import COUNTS, number_of
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import at_a_meeting
from kyyeu.parse.keywords import Keyword, Lowered, found_by
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.topics import DISCUSSION_VERBS, FILLING, MATTERS_BEHIND
from kyyeu.parse.whose import names_somebody
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_COUNTS = "|".join(COUNTS)
_NOUN = any_of(MATTERS_BEHIND)
_VERB = any_of(word.form for word in DISCUSSION_VERBS)
# "... | là ba nội dung được thảo luận", "... | – đó là những vấn đề", "..., các vấn đề này".
_ARE_TOPICS = re.compile(
    rf"(?:là|\s[–-])\s{{1,2}}(?:(?P<count>{_COUNTS}|\d{{1,2}})|những|các|một số|nhiều)\s{{1,2}}"
    rf"(?:trong\s{{1,2}}(?:những|các|số các)\s{{1,2}})?{_NOUN}"
)
# Words before these that are no part of the list.
_BEFORE = re.compile(
    r"(?:\s(?:đã|đều|cũng|sẽ|chính|lần lượt|liên tục|là những gì|tất cả)"
    r"|(?:,|\s[–-])\s{1,2}đó|\s[–-])\s{0,2}\Z"
)
_BEFORE_BACK = 16
# "Từ A, B đến C, nhiều vấn đề được | mổ xẻ".
_FROM = re.compile(r"Từ\s{1,2}")
_ALL_OF_IT = re.compile(
    rf",\s{{1,2}}(?:nhiều|các|những|hàng loạt|loạt|tất cả|mọi)\s{{1,2}}"
    rf"(?:các\s{{1,2}}|những\s{{1,2}})?{_NOUN}"
)
# "A, B và C được các đại biểu | thảo luận sôi nổi".
_ARE_DISCUSSED = re.compile(
    r"được\s{1,2}(?:[^,;:.“”\"]{0,40}\s)??"
    r"(?:đưa ra|đặt ra|đặt lên bàn|kể ra|nêu ra|nêu lên|nêu|nhắc đến|nhắc tới|nói đến|nói tới"
    r"|đề cập"
    r"|chia sẻ|phản ánh|giải đáp|bàn tới|bàn đến|lật lại|đem ra|góp ý|xem xét|mổ xẻ|thảo luận"
    r"|bàn thảo|bàn luận|tranh luận|trao đổi|bàn"
    r"|phân tích|làm rõ|quan tâm)(?!\w)"
)
# "Các vấn đề như | A, B, C | được các đại biểu trao đổi", "nhiều vấn đề (A, B, C) đã được bàn".
_NOUN_FIRST = re.compile(
    r"(?:(?:Các|Những|Nhiều|Một số|Hàng loạt)\s{1,2}"
    rf"|(?P<count>{_COUNTS}|\d{{1,2}})\s{{1,2}}){_NOUN}"
    r"[^,;:.“”\"()]{0,60}?(?:\s{1,2}(?:như|gồm|bao gồm)(?!\w):?|\s?[:(]|\s{1,2}[–-]\s"
    r"|,\s{1,2}từ(?!\w)|,\s{1,2}như(?!\w))\s{0,2}",
    re.IGNORECASE,
)
# "Ba nội dung | A, B và C | được hội nghị thảo luận", "Các nội dung về | A, B, C | đã được ...".
_BARE_NOUN = re.compile(
    rf"(?:(?:Các|Những|Nhiều|Một số|Hàng loạt)\s{{1,2}}|(?P<count>{_COUNTS}|\d{{1,2}})\s{{1,2}})"
    rf"{_NOUN}(?:\s{{1,2}}(?:về|liên quan đến|liên quan tới))?\s{{1,2}}"
    r"(?!này|trên|được|đã|sẽ|cũng)",
    re.IGNORECASE,
)
_FILL = re.compile(any_of(FILLING))
_DONE = "được"
_CLOSES = " )–-,"
_DISCUSSION = re.compile(_VERB)
_LONGEST_LIST = 600
_LONGEST_TAIL = 160
_FRONTED = re.compile(
    r"(?:Tại|Trong|Ở|Cùng|Bên cạnh|Ngoài|Đồng thời|Theo đó|Cụ thể|Sáng|Chiều|Ngày)(?!\w)"
    r"[^,:“”\"]{0,80}[,:]\s{1,2}"
    r"|(?:Đó|Đây) là:?\s{1,2}"
    r"|(?:[A-ZĐ][A-Za-zĐ.&]{1,14}|\([^()\n]{2,40}\))\s?[-–]\s{1,2}"  # the site's mark: "(ABC) - "
)
# "Xung quanh các câu hỏi | A, B và C, | hội thảo đã tranh luận".
_AROUND = re.compile(
    r"(?:Xung quanh|Xoay quanh|Bàn về|Nói về|Về|Liên quan đến|Liên quan tới|Trước|Với)\s{1,2}"
    rf"(?:(?P<count>{_COUNTS}|\d{{1,2}})|các|những|hàng loạt)\s{{1,2}}{_NOUN}"
    r"(?:\s{1,2}(?:lớn|nóng|trên|chính|khó|cụ thể|quan trọng)){0,2}(?:\s{1,2}(?:như|về"
    r"|liên quan đến))?"
    r"\s?:?\s{1,2}"
)
_THEY = re.compile(
    r",\s{1,2}(?=(?:các|nhiều|những|hơn \d{1,3}|\d{1,3})\s{1,2}(?:đại biểu|ý kiến|diễn giả"
    r"|chuyên gia|tham luận)"
    rf"|{any_of(word.lower() for word in EVENT_HEADS)})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inverted:
    """A list before its announcement: where it stands, and how many entries it should have."""

    span: Span
    count: int | None
    ranged: bool = False
    announced: bool = True


def inverted_list(context: Context, sentence: Span) -> Inverted | None:
    """Return the list with which a sentence begins and which it says was discussed."""
    text, lowered, start = context.text, context.lowered, sentence.start
    limit = min(sentence.end, start + _LONGEST_LIST)
    if (
        text.find(_DONE, start, limit) < 0
        and not lowered.holds(Keyword.MATTER, start, limit)
        and not lowered.holds(Keyword.FILLING, start, limit)
    ):
        return None  # nothing says what became of a list
    fronted = _FRONTED.match(text, start, limit)
    begin = fronted.end() if fronted else start
    told = _told(lowered, begin, limit, sentence.end)
    if told is None or context.quotation_at(told[1]):
        return None
    inverted, tail = told
    stop = min(sentence.end, tail + _LONGEST_TAIL)
    if names_somebody(text, start, stop):
        return None
    here = at_a_meeting(lowered, tail, stop)
    here = here or (fronted is not None and at_a_meeting(lowered, start, begin))
    said = inverted.announced and _DISCUSSION.search(text, tail, stop)
    return inverted if here or said else None


def _told(lowered: Lowered, begin: int, limit: int, end: int) -> tuple[Inverted, int] | None:
    """Return the list from `begin` on, and where it is said what its entries are."""
    text = lowered.text
    matter = lowered.holds(Keyword.MATTER, begin, limit)
    are = _ARE_TOPICS.search(text, begin, limit) if matter else None
    if are:
        count = number_of(are["count"]) or None
        return Inverted(span=_before(text, begin, are.start()), count=count), are.end()
    start = _FROM.match(text, begin, limit)
    every = _ALL_OF_IT.search(text, start.end(), limit) if start else None
    if start and every and _DISCUSSION.search(text, every.end(), min(end, limit)):
        found = Span(start=start.end(), end=every.start())
        return Inverted(span=found, count=None, ranged=True), every.start()
    around = _AROUND.match(text, begin, limit)
    they = _THEY.search(text, around.end(), limit) if around else None
    if around and they and _DISCUSSION.search(text, they.end(), end):
        found = Span(start=around.end(), end=they.start())
        return Inverted(span=found, count=number_of(around["count"]) or None), they.end()
    noun = _NOUN_FIRST.match(text, begin, limit) or _BARE_NOUN.match(text, begin, limit)
    done = _ARE_DISCUSSED.search(text, noun.end() if noun else begin, limit)
    if done is None:
        rest = Span(start=noun.end() if noun else begin, end=limit)
        done = next(found_by(Keyword.FILLING, _FILL, lowered, rest), None)
    if done is None:
        return None
    if noun:
        count = number_of(noun["count"]) or None
        stop = _before(text, noun.end(), done.start()).end
        while stop > noun.end() and text[stop - 1] in _CLOSES:
            stop -= 1
        listed = Span(start=noun.end(), end=stop)
        return Inverted(span=listed, count=count, ranged="từ" in noun[0][-4:]), done.start()
    found = _before(text, start.end() if start else begin, done.start())
    return Inverted(span=found, count=None, ranged=start is not None, announced=False), done.start()


def _before(text: str, start: int, end: int) -> Span:
    """Return what stands before "là ba nội dung" or "được thảo luận" without what leads to it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    for _ in range(2):  # "..., đó cũng | là những vấn đề"
        words = _BEFORE.search(text, max(start, end - _BEFORE_BACK), end)
        end = words.start() if words else end
    return Span(start=start, end=end)
