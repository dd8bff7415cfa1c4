"""Lists behind whatever words, where a meeting's own voice tells of an exchange about them.

"Phần hỏi đáp nóng lên với những băn khoăn về | A, B và C": no verb announces the list. A meeting
or those present stand before it, a word of exchange right before its "về", and neither a person
nor a wish or what was decided.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kyyeu.parse.announcements import NUMBER_OF, Lead, number_of
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import is_here
from kyyeu.parse.keywords import Keyword, Lowered
from kyyeu.parse.meeting_parts import OF_TEXT, OUTCOME
from kyyeu.parse.tables.topics import (
    LIST_NOUNS,
    OF_EXCHANGE,
    PART_NOUNS,
    POINTS,
    TREATING_VERBS,
)
from kyyeu.parse.whose import names_somebody, wish_in
from kyyeu.parse.words import any_of, lower_any_of
from kyyeu.text.span import Span

_NO_DISCUSSION = re.compile(
    rf"(?<!\w)(?:không|chưa)\s{{1,2}}(?:được\s{{1,2}})?{lower_any_of(OF_EXCHANGE)}"
)
_FAR = ("về", "xoay quanh", "xung quanh", "quanh", "liên quan đến", "liên quan tới")
_NEAR_ONLY = ("vào", "đến", "tới", "cho")  # a word of exchange must stand right before these
_ABOUT = re.compile(
    rf"{any_of((*_FAR, *_NEAR_ONLY))}(?!\s{{1,2}}(?:thấy|rằng|phép|biết|hay|từ|ngày|lúc"
    rf"|sáng|chiều|tối|cuối|đầu|tháng"
    rf"|năm|dự"
    r"|tham dự|hết|nay|nơi|phía|đây|việc tổ chức)(?!\w))"
)
# What ought to be, and somebody with an office and no name: no list of the meeting's.
_NOT_OURS = re.compile(
    r"(?<!\w)(?:phải|cần|nên|hãy|giúp|nhằm|vừa qua|tài liệu"
    r"|(?i:tổng bí thư|thủ tướng|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|giám đốc|bí thư"
    r"|tổng thống"
    r"|cục trưởng|vụ trưởng))(?!\w)"
)
_TREATS = re.compile(any_of(TREATING_VERBS))
# Any point with its number, or of which there are many: "ba luồng:", "nhiều chuyện:".
_COLON = re.compile(
    rf"(?<!\w)(?:{NUMBER_OF}|(?:các|những|nhiều|một số|hàng loạt)\s{{1,2}})"
    rf"{any_of((*POINTS, *LIST_NOUNS, *PART_NOUNS))}[^;:,.“”\"()]{{0,50}}?\s?:\s{{1,2}}"
)
_FROM = re.compile(
    r"(?<=\w\s)(?:đi|trải|trải dài)\s{1,2}từ(?=[^;:.]{3,400},[^;:.]{3,400}\s(?:đến|tới)\s)"
)
# "Buổi đối thoại lần lượt đi qua | A, rồi đến B, sau cùng là C".
_PASSES = re.compile(r"(?<!\w)(?:đi|lướt|điểm|lật|rà)\s{1,2}qua\s{1,2}")
_FIRST_MARK = re.compile(r"[,;:]")
# What a whole meeting is called by: "hội nghị chuyên đề về A, B và C" is about one subject.
_ITS_NAME = re.compile(
    r"(?:hội nghị|hội thảo|diễn đàn|tọa đàm|cuộc họp)\s{1,2}(?:chuyên đề|thông tin)\s{1,2}\Z",
    re.IGNORECASE,
)
_NAME_BACK = 24
_LEAST_MARKS = 2
_CLAUSE_BACK = 120
_NEAR = 40
_FEW_WORDS = 3


def lists_in_voice(context: Context, sentence: Span, limit: int) -> Iterator[Lead]:
    """Yield where lists may begin that a sentence tells of in the meeting's own voice.

    The sentence is one that names a meeting or voices without a name.
    """
    text = context.text
    if text.count(";", sentence.start, sentence.end) >= _LEAST_MARKS:
        yield from _behind(context, sentence, limit, _TREATS, _treated)
    if text.find(":", sentence.start, limit) >= 0:
        yield from _behind(context, sentence, limit, _COLON, _counted)
    yield from _behind(context, sentence, limit, _ABOUT, _about)
    if text.find(" qua ", sentence.start, limit) >= 0:
        yield from _behind(context, sentence, limit, _PASSES, _passed)
    if text.find("i từ ", sentence.start, limit) >= 0:
        yield from _behind(context, sentence, limit, _FROM, _ranged)


def _behind(
    context: Context,
    sentence: Span,
    limit: int,
    words: re.Pattern[str],
    lead: Callable[[Lowered, Span, re.Match[str]], Lead | None],
) -> Iterator[Lead]:
    """Yield the lists that begin behind certain words, while what stands before them is ours."""
    text = context.text
    for match in words.finditer(text, sentence.start, limit):
        found = lead(context.lowered, sentence, match)
        if found is None:
            continue
        if context.quotation_at(match.start()) or not _is_ours(text, sentence.start, match.start()):
            return
        if is_here(context.lowered, sentence.start, match.start()):
            yield found


def _is_ours(text: str, start: int, end: int) -> bool:
    """Tell whether neither somebody is named, nor a wish, what was decided or a text's words."""
    before = text[start:end]
    if any(words.search(before) for words in (OUTCOME, OF_TEXT, _NOT_OURS)):
        return False
    return wish_in(before, 0, len(before)) is None and not names_somebody(before, 0, len(before))


def _about(lowered: Lowered, sentence: Span, about: re.Match[str]) -> Lead | None:
    """Return the list behind "về" and the like with a word of exchange before it."""
    text, at = lowered.text, about.start()
    if _ITS_NAME.search(text, max(sentence.start, at - _NAME_BACK), at):
        return None
    clause = max(sentence.start, at - (_NEAR if about[0] in _NEAR_ONLY else _CLAUSE_BACK))
    clause = max(clause, *(text.rfind(mark, clause, at) + 1 for mark in ",;:"))
    if (
        clause > sentence.start and len(text[clause:at].split()) <= _FEW_WORDS
    ):  # "..., tâm huyết về"
        clause = max(sentence.start, text.rfind(",", sentence.start, clause - 1) + 1)
    lists = text.startswith("lần lượt ", clause) or text.startswith(" lần lượt ", clause)
    if not lists and not lowered.holds(Keyword.EXCHANGE, clause, at):
        return None
    if _NO_DISCUSSION.search(lowered.small, clause, at):
        return None
    mark = _FIRST_MARK.search(text, about.end(), sentence.end)
    if mark is None or mark[0] == ":":
        return None
    loose = "chia sẻ kinh" not in text[clause:at]
    return Lead(start=about.end(), verb=about.end(), exchanged=True, loose=loose)


def _counted(_lowered: Lowered, _sentence: Span, colon: re.Match[str]) -> Lead | None:
    """Return the list behind a colon before which stands how many or that there are many."""
    count = number_of(colon["count"]) or None
    return Lead(start=colon.end(), verb=colon.end(), count=count, announced=True)


def _treated(lowered: Lowered, sentence: Span, verb: re.Match[str]) -> Lead | None:
    """Return the list of semicolons behind a verb of much else besides discussion."""
    text = lowered.text
    first = text.find(";", verb.end(), sentence.end)
    if first < 0 or text.find(":", verb.end(), first) >= 0:
        return None
    return Lead(start=verb.end(), verb=verb.start())


def _passed(_lowered: Lowered, _sentence: Span, passes: re.Match[str]) -> Lead | None:
    """Return the list of what an exchange went through one by one."""
    return Lead(start=passes.end(), verb=passes.end(), exchanged=True, loose=True)


def _ranged(_lowered: Lowered, _sentence: Span, reach: re.Match[str]) -> Lead | None:
    """Return the list "từ A, B đến C"."""
    return Lead(start=reach.end(), verb=reach.end(), announced=True, ranged=True)
