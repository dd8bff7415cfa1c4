"""Whose a list is: the session's, something that the session is asked for, or another's.

The subject of a verb of discussion stands in the clause before it. A session, its papers and
voices without a name discuss; a person with a name has points of his own; what somebody asks
those present to discuss is the session's where no list says what it did discuss.
"""

from __future__ import annotations

import re
from typing import Literal

from kyyeu.parse.keywords import Keyword, Lowered
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.meetings import MEETINGS
from kyyeu.parse.whose import ONLY_HERE, names_somebody, wish_in
from kyyeu.parse.words import lower_any_of

Owner = Literal["session", "asked"]

_MEETINGS = (*EVENT_HEADS, *MEETINGS)
# Several of whatever kind, or both sides: they discuss where a meeting stands before them.
_SEVERAL = re.compile(
    r"(?<!\w)(?:(?:các|những|nhiều|đông đảo|hàng trăm|hàng chục|hơn\s\d{1,4}|gần\s\d{1,4}|\d{2,4})"
    r"\s{1,2}\w|(?:hai|các|ba|bốn)\s{1,2}(?:bên|nước|nhà lãnh đạo|đoàn))",
    re.IGNORECASE,
)
# A body that sits when it discusses something.
_SITS = re.compile(
    r"\s{0,2}(?:Ủy ban|Uỷ ban|Ban Chấp hành|Ban Thường vụ|Thường trực|Thường vụ|HĐND|Hội đồng"
    r"|Quốc hội|Trung ương|UBND|Lãnh đạo|lãnh đạo (?:hai|các)|hai\s\w{1,9}|Đoàn)(?!\w)"
)
# "..., hội thảo lần này sẽ | tập trung": the event discusses, whoever says so.
_EVENT_DOES = re.compile(
    rf"{lower_any_of(_MEETINGS)}"
    r"(?:\s{1,2}(?:lần này|này|hôm nay|sẽ|đã|được|chủ yếu|cũng"
    rf"|đang)){{0,3}}"
    r"\s{1,2}\Z",
)
# Several people or bodies, whatever they are called, or two that do something together.
_BODY = (
    r"(?:đoàn|ngành|hiệp hội|hội|liên đoàn|liên minh|viện|ban|ủy ban|uỷ ban|sở|hội đồng|bộ|cục|vụ"
    r"|trường|công ty|chi cục|tổng cục|UBND|HĐND|tỉnh|thành phố|huyện|xã|phường|công an|câu lạc bộ"
    r"|khoa|phòng|trung tâm|tập đoàn|lãnh đạo)"
)
_TOGETHER = re.compile(
    r"(?:(?:các|những|nhiều|đông đảo|không ít|một số|hai|cả hai|ba|bốn|toàn thể|hàng trăm"
    r"|hàng chục|(?:hơn|gần|trên|khoảng)\s\d{1,4}|\d{2,4})\s{1,2}\w"
    r"|(?:đại diện|lãnh đạo|cán bộ|giảng viên|giáo viên|sinh viên|học sinh|nông dân|thanh niên"
    r"|cử tri|phụ huynh|phóng viên|nhà báo|doanh nghiệp|người dân|đoàn công tác|đoàn giám sát"
    r"|đoàn khảo sát|đoàn kiểm tra)(?!\w)"
    rf"|{_BODY}\s[^,;:]{{2,80}}\s(?:và|cùng|với)\s{{1,2}}(?:các\s|đại diện\s|cơ quan\s|{_BODY}\s))",
    re.IGNORECASE,
)
# Words that stand in no such subject: the verb is another's, or of another clause.
_NO_SUBJECT = re.compile(
    r"(?<!\w)(?:khi|nếu|để|nhằm|việc|thường|thường xuyên|có thể|cần|phải|nên|không|chưa|muốn"
    r"|mong|giúp|cho|từng|được|bị|là|rằng|mà|vốn|đề nghị|yêu cầu|kiến nghị|từ khi|tổ chức|ký|ký kết"
    r"|triển khai|thực hiện|tăng cường|tiếp tục|đẩy mạnh|hay|luôn|vẫn|đang|nội dung|vấn đề|chủ đề"
    r"|tiếp xúc|gặp gỡ|tuyên truyền|vận động|chủ động|tích cực|vừa qua|bằng|qua|trên mạng)(?!\w)",
    re.IGNORECASE,
)
# The meeting itself at the head of its clause, and the members of a body that sits.
_MEETS = re.compile(lower_any_of(_MEETINGS), re.IGNORECASE)
_MEMBERS = re.compile(
    r"(?:các\s(?:đồng chí\s)?)?(?:ủy viên|uỷ viên|thành viên)\s(?:ủy ban|uỷ ban|ban|hội đồng)",
    re.IGNORECASE,
)
_EXCHANGE = re.compile(
    r"(?:thảo luận|cho ý kiến|góp ý|tranh luận|hiến kế|trao đổi|bàn|chia sẻ|mổ xẻ)"
)
_SUBJECT_PARTS = 3
_SUBJECT_WORDS = 24
_AGREES = re.compile(r"(?:thống nhất|nhất trí)\s{1,2}(?:cùng\s{1,2})?\Z", re.IGNORECASE)
# A clause that begins so says when or where: who does it stands before.
_AT = re.compile(r"\s{0,2}(?:trong|tại|ở|vào|sau|trước|nhân|với|qua|theo|cùng)(?!\w)")
_FIRST_WORDS = 20
# Somebody tells what others do: "Theo ông X, các đại biểu ...", "Bà Y cho biết, ...".
_SAID = re.compile(r"(?<!\w)(?:Theo|cho biết|cho hay|thông tin|thông báo|nêu rõ|nói)(?!\w)")
_EVENT_BACK = 40
_WISH_BACK = 100


def who_discusses(lowered: Lowered, start: int, verb: re.Match[str]) -> Owner | None:
    """Return who does what a verb of discussion says, in a sentence that begins at `start`.

    "asked": somebody wishes that the session do ("đề nghị các đại biểu tập trung làm rõ").
    None for anybody else, and for a wish that is no invitation ("đề nghị tập trung vào").
    """
    text, at = lowered.text, verb.start()
    wish = wish_in(text, max(start, at - _WISH_BACK), at)
    if wish and not _AGREES.match(text, wish.start(), at):
        return _asked(lowered, start, wish, verb)
    clause = _clause(text, start, at)
    if not at_a_meeting(lowered, start, at):
        owner = _without_meeting(lowered, start, clause, verb)
        somebody = owner and (
            names_somebody(text, clause, at) or names_somebody(text, start, clause)
        )
        return None if somebody else owner
    if _EVENT_DOES.search(lowered.small, max(start, at - _EVENT_BACK), at):
        return "session"
    if names_somebody(text, clause, at):
        return None
    if names_somebody(text, start, clause):
        his = names_somebody(text, start, start + _FIRST_WORDS)
        his = his and not _SAID.search(text, start, clause)
        his = his or _AT.match(text, clause, at) is not None
        return "session" if not his and at_a_meeting(lowered, clause, at) else None
    return "session"


def _without_meeting(
    lowered: Lowered, start: int, clause: int, verb: re.Match[str]
) -> Owner | None:
    """Return who discusses where no meeting is named.

    Who holds one, a body that sits ("Ủy ban đã thảo luận ..."), or "Tại đây, các ...".
    """
    text, at = lowered.text, verb.start()
    if _SITS.match(text, clause, at) and ONLY_HERE.search(verb[0]):
        return "session"
    if lowered.holds(Keyword.ORGANISER, clause, at):
        return "asked"
    if _discuss_together(text, start, at, verb):
        return "session"
    several = _SEVERAL.search(text, clause, at)
    together = text.find(" cùng nhau ", clause, at) >= 0
    here = together or lowered.small.find("đây", start, clause) >= 0
    return "session" if several and here else None


def _discuss_together(text: str, start: int, at: int, verb: re.Match[str]) -> bool:
    """Tell whether people or bodies without a name do what a verb of exchange says.

    "Các bác sĩ và đại diện ngành Y tế | thảo luận về", "Ngành X và các hiệp hội | trao đổi về":
    several of whatever kind, as the subject of the main clause.
    """
    if not _EXCHANGE.match(verb[0].removeprefix("tập trung ")):
        return False
    begin = at
    for _ in range(_SUBJECT_PARTS):  # "Các nghệ nhân, nhà nghiên cứu bàn về"
        begin = max(start, *(text.rfind(mark, start, max(start, begin - 1)) + 1 for mark in ",;:"))
        subject = text[begin:at].strip()
        if len(subject.split()) > _SUBJECT_WORDS or _NO_SUBJECT.search(subject):
            return False
        if _TOGETHER.match(subject) and not names_somebody(text, begin, at):
            return True
        if begin == start:
            return False
    return False


def sits_or_meets(lowered: Lowered, start: int, at: int, *, sits: bool, taught: bool) -> bool:
    """Tell whether a meeting is a clause's subject, a body that sits (`sits`) or people (`taught`).

    The clause ends at `at`, in a sentence that begins at `start`.
    """
    text = lowered.text
    clause = _clause(text, start, at)
    while clause > start and text[clause:at].lstrip()[:1].isupper():  # "Ủy ban Quốc phòng, An ninh"
        clause = _clause(text, start, clause - 1)
    subject = text[clause:at].strip()
    if not subject or len(subject.split()) > _SUBJECT_WORDS:
        return False
    if taught:
        return is_here(lowered, start, at) or _TOGETHER.match(subject) is not None
    if _MEETS.match(subject):
        return True
    if sits and (_SITS.match(subject) or _MEMBERS.match(subject)):
        return True
    return _TOGETHER.match(subject) is not None and is_here(lowered, start, at)


def at_a_meeting(lowered: Lowered, start: int, end: int) -> bool:
    """Tell whether a meeting, one of its parts or those present are named in between."""
    return lowered.holds(Keyword.DISCUSSANT, start, end)


def is_here(lowered: Lowered, start: int, end: int) -> bool:
    """Tell whether a meeting or voices without a name stand in between: no paper, no subject."""
    return lowered.holds(Keyword.HERE, start, end)


def _asked(lowered: Lowered, start: int, wish: re.Match[str], verb: re.Match[str]) -> Owner | None:
    """Return "asked" for a wish that the session discuss something, or None."""
    if lowered.holds(Keyword.INVITED, wish.end(), verb.start()):
        return "asked"
    if lowered.holds(Keyword.ORGANISER, start, wish.start()):
        return "asked"
    if not ONLY_HERE.search(verb[0]):
        return None
    return "asked" if at_a_meeting(lowered, start, wish.start()) else None


def _clause(text: str, start: int, at: int) -> int:
    """Return where the clause before a verb begins: behind the last comma or colon."""
    return max(start, *(text.rfind(mark, start, at) + 1 for mark in ",;:"))
