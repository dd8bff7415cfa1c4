"""Where a list of topics begins: a session's verb of discussion, or the noun that announces it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kyyeu.model.report import Sentence
from kyyeu.parse.announcements import MANY, Lead, announced_list, promised
from kyyeu.parse.behind_parts import DISCUSSION
from kyyeu.parse.business import lists_of_business
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import is_here, who_discusses
from kyyeu.parse.discussion_verbs import CONTAINS, tells_of_discussion, verbs_of_discussion
from kyyeu.parse.keywords import Keyword, Lowered
from kyyeu.parse.meeting_parts import (
    introduced,
    is_somebodys,
    list_of_parts,
    list_to_discuss,
)
from kyyeu.parse.meeting_voice import lists_in_voice
from kyyeu.parse.tables.topics import DISCUSSED_NOUNS, LIST_NOUNS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_RANGE = re.compile(r"\s{0,2}(?:từ|Từ)\s{1,2}(?=[^;:.]{3,400}\s(?:đến|tới)\s)")
_HOW = (
    r"(?:(?:,|\s{1,2}và)?\s{1,2}(?:khá\s{1,2}|rất\s{1,2}|một cách\s{1,2})?"
    r"(?:kỹ(?! năng| thuật| nghệ)|(?:hệ thống|khoa học)(?=,|\svà\s|\svề\s)|khách quan"
    r"|sâu sắc|sâu hơn|sâu|hơn|thêm|sôi nổi|cởi mở|thẳng thắn|chuyên sâu|trực tiếp"
    r"|cụ thể|toàn diện|rõ hơn|thân tình|dân chủ)"
    r"(?!\w))"
)
_ABOUT_WORDS = r"(?:về|xung quanh|quanh|liên quan đến|liên quan tới|vào|đến|tới|cho)(?!\w)"
# What may stand between the verb and the list: "các vấn đề sau:", "các vấn đề như", "về".
_COLON = re.compile(r"[^;:.“\"]{0,60}:")
_ABOUT = re.compile(
    r"(?:,|\s{1,2}và)\s{1,2}(?:biểu quyết\s{1,2})?thông qua(?=\s)"
    r"|(?:,\s{1,2}|\s{1,2}và\s{1,2}|\s{1,2})?(?:đặt\s{1,2})?(?:(?:các|những|nhiều)\s{1,2})?câu hỏi"
    r"\s{1,2}(?:về|liên quan đến|liên quan tới)(?!\w)"
    rf"|{_HOW}{{0,4}}\s{{1,2}}{_ABOUT_WORDS}(?:\s{{1,2}}{MANY}(?:nội dung|vấn đề|chủ đề)"
    r"\s{1,2}(?:như|về|liên quan đến|liên quan tới))"
    r"|(?:\s{1,2}(?:những\s{1,2})?(?:kinh nghiệm|ý tưởng|quan điểm|ý kiến|thông tin|kiến thức"
    r"|tầm nhìn|góc nhìn|kết quả nghiên cứu)"
    r"(?:\s{1,2}(?:sáng tạo|mới|quý|hay)){0,2})?\s{1,2}(?:về|xung quanh|liên quan đến)(?!\w)"
    r"|\s{1,2}(?:với|của|giữa|cùng|từ)\s{1,2}[^;:.“”\"]{1,90}?\s{1,2}(?:về|xung quanh"
    r"|xoay quanh)(?!\w)"
    rf"|{_HOW}{{0,4}}\s{{1,2}}{_ABOUT_WORDS}"
    rf"|\s{{1,2}}{MANY}(?:nội dung|vấn đề|chủ đề)"
    r"\s{1,2}(?:như|về|liên quan đến|liên quan tới|xung quanh)(?!\w)"
    rf"|{_HOW}{{1,2}}(?=\s)"
)
# "đặt nhiều câu hỏi về", "nhận được nhiều ý kiến về".
ASKS = re.compile(
    rf"(?:\s{{1,2}}được)?\s{{1,2}}{MANY}?(?:câu hỏi|ý kiến|thắc mắc|băn khoăn|trao đổi|tham luận"
    r"|thông tin|kiến thức|vướng mắc|khó khăn|báo cáo|chuyên đề|bài giảng)"
    r"(?:\s{1,2}(?:thảo luận|góp ý|phát biểu|tâm huyết|thiết thực|hữu ích|chuyên đề|cụ thể"
    r"|xác đáng|sâu sắc|quan trọng|trách nhiệm|có giá trị))?"
    r"(?:\s{1,2}(?:cho|với|tới|đến|của)\s{1,2}[^,;:.“”\"]{1,30}?)?"
    r"\s{1,2}(?:về|liên quan đến|liên quan tới|xung quanh|xoay quanh)(?!\w)"
)
# Verbs that say what the whole event was about: "tập trung thảo luận về A, B và C".
_FOCUSES = ("tập trung", "xoay quanh", "đặt trọng tâm")
_EXCHANGES = re.compile(
    r"chia sẻ|trao đổi|thảo luận|bàn|tranh luận|góp ý|ý kiến|giao lưu|đối thoại|hiến kế|tham vấn"
    r"|xoay quanh|tập trung vào|đề cập|đi sâu|quan tâm|nói về|họp về|mổ xẻ"
    r"|làm rõ|phân tích|trình bày"
)
_DISCUSSES_ONLY = re.compile(
    r"trao đổi|thảo luận|bàn|tranh luận|đối thoại|tham vấn|ý kiến"
    r"|xoay quanh|đề cập|quan tâm|họp về|nói về|mổ xẻ|đi sâu|làm rõ"
)
# What those at a meeting treat right behind the verb: "các chuyên gia phân tích | A, B và C".
_TREATS = re.compile(r"(?:tập trung\s|đi sâu\s)?(?:phân tích|làm sáng tỏ(?: thêm)?|luận giải)")
_ITS_OWN = re.compile(r"(?:về|vào|đến|tới|quanh|sâu)\Z")  # a verb with its preposition
_ISSUES = re.compile(
    r"(?:các|những|một số|nhiều)\s{1,2}(?:nội dung|vấn đề|chủ đề)\s{1,2}"
    r"(?:về|liên quan đến|liên quan tới|xung quanh)\Z"
)
_MATTER = re.compile(r"\s{1,2}(?:câu\s{1,2})?chuyện(?=\s)")  # "bàn về chuyện | A, B và C"
# Behind a verb that is a noun here: "Nội dung trao đổi | tại hội thảo xoay quanh ...".
_GOES_ON = re.compile(r"\s{0,2}(?:tại|ở|trong|của|do)(?!\w)")
_ANY_NOUN = re.compile(any_of(DISCUSSED_NOUNS))
_JOINS = re.compile(r",\s{1,2}(?:và\s{1,2})?|\s{1,2}và\s{1,2}")
_OUGHT = re.compile(r"(?<!\w)(?:cần|phải|hãy|nên)\s{1,2}\Z")
_FIRST_MARK = re.compile(r";|\((?:1|i)\)")  # of a list: what stands behind it opens none
_LISTED = re.compile(rf"{any_of(LIST_NOUNS)}[^;:.,“”\"]{{0,30}}:\s")
_PURPOSE = re.compile(r"(?<!\w)(?:để|nhằm|cơ hội|dịp|nơi|-|–)(?!\w)")
_NOUN_BACK = 20
_TIME_BACK = 60
# How far into the sentence the verb of discussion may stand, in code points.
_LEAD = 360


def leads_of(context: Context, sentence: Sentence) -> Iterator[Lead]:
    """Yield where a list may begin in a sentence, the likeliest first.

    Behind its verb of discussion, what announces a list without one, and "về" and the like
    where the meeting's own voice tells of an exchange.
    """
    text, span = context.text, sentence.span
    limit = min(span.end, span.start + _LEAD)
    found, promise = _behind_verbs(context, span, limit)
    if found:
        yield found
        if found.announced:
            return
    if introduced(text, span):
        announced = list_to_discuss(context, span, limit) or list_of_parts(context, span, limit)
        if announced:
            yield announced
            return
    here = is_here(context.lowered, span.start, limit)
    if here:
        yield from lists_in_voice(context, span, limit)
    yield from lists_of_business(context, span, limit)
    if (promise is None and not here) or promised(context.lowered, span) is None:
        return
    if promise or not is_somebodys(text, span.start, span.end):
        yield promise or Lead(start=span.end, verb=span.end)  # "Hội thảo có bốn nội dung chính."


def _behind_verbs(context: Context, span: Span, limit: int) -> tuple[Lead | None, Lead | None]:
    """Return where a list begins behind a verb of discussion, and what a weak verb promises."""
    text, start = context.text, span.start
    mark = _FIRST_MARK.search(text, start, limit)
    if mark and mark[0] == ";" and text.find(";", mark.end(), span.end) < 0:
        mark = None  # one semicolon parts two clauses and no list
    limit = mark.start() if mark else limit
    found = promise = None
    for verb in verbs_of_discussion(context.lowered, start, limit):
        if context.quotation_at(verb.start()):
            continue
        if _OUGHT.search(text[max(start, verb.start() - _NOUN_BACK) : verb.start()]):
            break
        if _lists(context.lowered, start, verb.start()):
            break  # "các nội dung: trao đổi giảng viên; ...": a verb of the list's own
        held = None
        if tells_of_discussion(text, start, verb):
            held = who_discusses(context.lowered, start, verb)
        if held is None:
            continue
        strong = DISCUSSION.search(verb[0].replace("lên bàn", "")) is not None
        narrow = not strong or verb[0] in CONTAINS
        announced = announced_list(context.lowered, span, verb.end(), strong=not narrow)
        asks = None if strong else ASKS.match(text, verb.end(), limit)
        if not strong and announced is None and asks is None:
            promise = Lead(start=span.end, verb=span.end, asked=held == "asked")
            continue
        if asks and announced is None:
            found = Lead(start=asks.end(), verb=asks.end(), exchanged=True, loose=True)
            continue
        further = found is not None and _is_further(context.lowered, found, verb)
        lead = announced or (None if further else found) or behind(text, verb, span.end)
        found = replace(lead, asked=lead.asked or held == "asked")
        reach = _RANGE.match(text, found.start, span.end)
        found = replace(found, start=reach.end(), ranged=True) if reach else found
        if announced:
            break
    return found, promise


def _lists(lowered: Lowered, start: int, end: int) -> bool:
    """Tell whether a noun announces a list with a colon between two offsets."""
    if lowered.text.find(":", start, end) < 0:
        return False
    nouns = lowered.places(Keyword.LISTED, start, end)
    return any(_LISTED.match(lowered.small, noun, end) for noun in nouns)


def _is_further(lowered: Lowered, found: Lead, verb: re.Match[str]) -> bool:
    """Tell whether a later verb begins the list: "góp ý vào dự thảo, tập trung vào A, B và C".

    So it does where the first is a noun ("ý kiến góp ý tại hội nghị | tập trung vào A; B").
    Or a later clause of the meeting's: "không chỉ bàn về A, hội thảo còn trao đổi về B, C và D".
    """
    text = lowered.text
    if found.announced:
        return False
    if _GOES_ON.match(text, found.start, verb.start()):
        return True
    if text.find(",", found.start, verb.start()) < 0:
        return False
    return verb[0].startswith(_FOCUSES) or is_here(lowered, found.start, verb.start())


def behind(text: str, verb: re.Match[str], end: int) -> Lead:
    """Return the list that begins right behind a verb, past "về" and the like."""
    colon = _COLON.match(text, verb.end(), end)
    if colon and text.count(":", colon.end(), end) > 1:
        colon = None  # "về thể chế: A; về nguồn lực: B; về nhân lực: C"
    about = colon or _ABOUT.match(text, verb.end(), end)
    start = about.end() if about else verb.end()
    if about and (issues := _ISSUES.search(about[0])) and text.find(";", start, end) >= 0:
        start = verb.end() + issues.start()  # "trao đổi | những vấn đề về A; kinh nghiệm B; C"
    matter = _MATTER.match(text, start, end)
    named = bool(about or matter or _ITS_OWN.search(verb[0]))
    only = _DISCUSSES_ONLY.search(verb[0]) is not None
    in_turn = text.endswith("lần lượt ", 0, verb.start())  # "ba phiên lần lượt đề cập | A, B và C"
    plainly = (only or _TREATS.fullmatch(verb[0]) is not None) and _plainly(text, verb)
    focused = named or verb[0].startswith("tập trung")
    last = max((cut.end() for cut in _JOINS.finditer(verb[0])), default=0)
    focus = len("tập trung ") if verb[0].startswith("tập trung ") else 0
    return Lead(
        start=matter.end() if matter and named else start,
        verb=verb.start() + max(last, focus),
        announced=about is not None
        and (_ANY_NOUN.search(about[0]) is not None or verb[0].startswith(_FOCUSES)),
        exchanged=plainly or (focused and _EXCHANGES.search(verb[0]) is not None),
        loose=(named or in_turn) and only,
    )


def _plainly(text: str, verb: re.Match[str]) -> bool:
    """Tell whether what is discussed stands right behind a verb that says what was done.

    It does not in "tạo cơ hội để các đại biểu thảo luận A" and "giao lưu - đối thoại - tọa đàm".
    """
    before = text[max(0, verb.start() - _TIME_BACK) : verb.start()].rpartition(",")[2]
    return text[verb.end() + 1 : verb.end() + 2].isalnum() and not _PURPOSE.search(before)
