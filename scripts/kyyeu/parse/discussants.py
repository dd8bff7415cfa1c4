"""Whose a list is: the session's, something that the session is asked for, or another's.

The subject of a verb of discussion stands in the clause before it. A session, its papers and
voices without a name discuss; a person with a name has points of his own; what somebody asks
those present to discuss is the session's where no list says what it did discuss.
"""

from __future__ import annotations

import re
from typing import Literal

from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.people import SURNAMES
from kyyeu.parse.tables.speech import COLLECTIVES
from kyyeu.parse.tables.topics import DISCUSSANTS, MEETINGS, ORGANISERS
from kyyeu.parse.words import UPPER, any_of, in_any_case, lower_any_of, mentions

Owner = Literal["session", "asked"]

_MEETINGS = (*EVENT_HEADS, *MEETINGS)
# The event, its sessions and papers, and voices without a name.
_SUBJECT = re.compile(
    lower_any_of((*_MEETINGS, *(word.form for word in COLLECTIVES), *DISCUSSANTS))
)
_VOICES = ("tham luận", "học viên", "khách mời", "bà con", "các tổ", "báo cáo viên", "người dự")
# Voices that speak elsewhere, too: they make no sentence the meeting's own.
_ANYWHERE = ("các bên", "các doanh nghiệp", "các địa phương", "chuyên gia", "ý kiến")
_HERE = re.compile(
    lower_any_of(
        (
            *_MEETINGS, *_VOICES,
            *(word.form for word in COLLECTIVES if word.form not in _ANYWHERE),
        )
    )
)  # fmt: skip
# Several of whatever kind, or both sides: they discuss where a meeting stands before them.
_SEVERAL = re.compile(
    r"(?<!\w)(?:(?:các|những|nhiều|đông đảo|hàng trăm|hàng chục|hơn\s\d{1,4}|gần\s\d{1,4}|\d{2,4})"
    r"\s{1,2}\w|(?:hai|các|ba|bốn)\s{1,2}(?:bên|nước|nhà lãnh đạo|đoàn))",
    re.IGNORECASE,
)
# Those who can be asked to discuss something here and now.
_ASKED = re.compile(
    lower_any_of(
        (
            *_MEETINGS, "đại biểu", "diễn giả", "chuyên gia", "nhà khoa học", "tham luận",
            "người tham dự", "người dự", "học viên", "các đồng chí dự", "các ý kiến",
        )
    )
)  # fmt: skip
ALL_WHO_DISCUSS = (
    *_MEETINGS, *(word.form for word in COLLECTIVES), *DISCUSSANTS, *ORGANISERS, *_VOICES,
    "đại biểu", "diễn giả", "chuyên gia", "nhà khoa học", "tham luận", "người tham dự", "người dự",
    "học viên", "các đồng chí dự", "các ý kiến", "bài viết", "báo cáo",
)  # fmt: skip
_ORGANISER = re.compile(lower_any_of(ORGANISERS))
_NAME = re.compile(rf"{any_of(sorted(SURNAMES))}(?:\s[{UPPER}][^\W\d_]{{0,9}}){{1,3}}")
# Who is somebody by an honorific alone, and who with a name behind.
_SOMEBODY = re.compile(any_of(in_any_case(("ông", "bà", "đồng chí", "tiến sĩ", "giáo sư"))))
_DEGREE = re.compile(any_of(("TS", "GS", "PGS", "ThS")))
_CALLED = re.compile(
    any_of(
        in_any_case(
            (
                "anh", "chị", "cụ", "thầy", "cô", "kỹ sư", "luật sư", "bác sĩ", "nhà báo",
                "kiến trúc sư", "thượng tá", "đại tá", "trung tá", "thiếu tướng", "chuyên gia",
                "nghệ sĩ",
            )
        )
    )
    + rf"(?=\s[{UPPER}])(?!\w)"
)  # fmt: skip
_NOBODY_BEFORE = ("các ", "nhiều ")  # "các ông"
_NOBODY_BEHIND = " con"  # "bà con"
# "Đại biểu Thang Văn Lộc", whatever the family name, and no "đại biểu Hội Nông dân".
_HOLDER = re.compile(
    any_of(
        in_any_case(
            (
                "đại biểu", "trưởng", "chủ tịch", "giám đốc", "bí thư", "nghệ nhân", "nghệ sĩ",
                "chuyên gia", "diễn giả", "nông dân", "doanh nhân", "nhà thơ", "nhà văn",
                "nhà nghiên cứu", "cử tri",
            )
        )
    )
    + r"\s(?!(?:Hội|Ban|Sở|Bộ|Ủy|Uỷ|Liên|Đoàn|Viện|Trường|Công|Quốc|Mặt|Trung|Hiệp|Đảng|Đại|Tổng"
    r"|Nhà|Việt|Học|Cục|Vụ|Phòng|Chi)\s)"
    rf"[{UPPER}][^\W\d_]{{0,8}}\s[{UPPER}][^\W\d_]{{0,8}}(?!\w)"
)  # fmt: skip
# A body that sits when it discusses something.
_SITS = re.compile(
    r"\s{0,2}(?:Ủy ban|Uỷ ban|Ban Chấp hành|Ban Thường vụ|Thường trực|Thường vụ|HĐND|Hội đồng"
    r"|Quốc hội|Trung ương|UBND|Lãnh đạo|lãnh đạo (?:hai|các)|hai\s\w{1,9}|Đoàn)(?!\w)"
)
# "..., hội thảo lần này sẽ | tập trung": the event discusses, whoever says so.
_EVENT_DOES = re.compile(
    rf"{lower_any_of(_MEETINGS)}(?:\s{{1,2}}(?:lần này|này|hôm nay|sẽ|đã|được|chủ yếu|cũng|đang)){{0,3}}"
    r"\s{1,2}\Z",
)
_WISH = re.compile(
    any_of(
        in_any_case(
            (
                "đề nghị", "yêu cầu", "kêu gọi", "mong muốn", "mong", "hy vọng", "cho rằng",
                "thống nhất", "nhất trí", "khuyến nghị", "gợi ý", "lưu ý", "định hướng", "mời",
                "kiến nghị", "đề xuất",
            )
        )
    )
)  # fmt: skip
# "sự thống nhất", "khách mời"; "các kiến nghị", "..., đề xuất", "đề xuất tập trung" are no wish.
_NO_WISH = re.compile(r"(?:sự|khách)\s\Z", re.IGNORECASE)
_NOUN_OR_FURTHER = re.compile(
    r"(?:, |(?:các|những|nhiều|một số|ý kiến|đáp|lời)\s)\Z", re.IGNORECASE
)
_TO_FOCUS = re.compile(r"\s{1,2}tập")
_AGREES = re.compile(r"(?:thống nhất|nhất trí)\s{1,2}(?:cùng\s{1,2})?\Z", re.IGNORECASE)
# Nothing but a session does so: a wish that it be done is one to the session.
_ONLY_HERE = re.compile(r"thảo luận|cho ý kiến|góp ý|tranh luận|hiến kế|trao đổi|bàn")
# A clause that begins so says when or where: who does it stands before.
_AT = re.compile(r"\s{0,2}(?:trong|tại|ở|vào|sau|trước|nhân|với|qua|theo|cùng)(?!\w)")
_FIRST_WORDS = 20
# Somebody tells what others do: "Theo ông X, các đại biểu ...", "Bà Y cho biết, ...".
_SAID = re.compile(r"(?<!\w)(?:Theo|cho biết|cho hay|thông tin|thông báo|nêu rõ|nói)(?!\w)")
# Who chairs or attends stands beside a subject and is none.
_BESIDE = re.compile(
    r"(?<!\w)(?:do\s[^;:]{2,160}?\s(?:chủ trì|điều hành|chủ tọa|chủ toạ|dẫn dắt|tổ chức)(?!\w)"
    r"|(?:[Dd]ưới sự|[Vv]ới sự|có sự)\s[^,;:]{2,160})"
)
_EVENT_BACK = 40
_WISH_BACK = 100
_WORD_BACK = 12


def who_discusses(text: str, start: int, verb: re.Match[str]) -> Owner | None:
    """Return who does what a verb of discussion says, in a sentence that begins at `start`.

    "asked": somebody wishes that the session do ("đề nghị các đại biểu tập trung làm rõ").
    None for anybody else, and for a wish that is no invitation ("đề nghị tập trung vào").
    """
    at = verb.start()
    wish = wish_in(text, max(start, at - _WISH_BACK), at)
    if wish and not _AGREES.match(text, wish.start(), at):
        return _asked(text, start, wish, verb)
    clause = _clause(text, start, at)
    if mentions(_EVENT_DOES, text, max(start, at - _EVENT_BACK), at):
        return "session"
    if names_somebody(text, clause, at):
        return None
    if names_somebody(text, start, clause):
        his = names_somebody(text, start, start + _FIRST_WORDS)
        his = his and not _SAID.search(text, start, clause)
        his = his or _AT.match(text, clause, at) is not None
        return "session" if not his and mentions(_SUBJECT, text, clause, at) else None
    if mentions(_SUBJECT, text, start, at):
        return "session"
    return _without_meeting(text, start, clause, verb)


def _without_meeting(text: str, start: int, clause: int, verb: re.Match[str]) -> Owner | None:
    """Return who discusses where no meeting is named.

    Who holds one, a body that sits ("Ủy ban đã thảo luận ..."), or "Tại đây, các ...".
    """
    at = verb.start()
    if _SITS.match(text, clause, at) and _ONLY_HERE.search(verb[0]):
        return "session"
    if mentions(_ORGANISER, text, clause, at):
        return "asked"
    several = _SEVERAL.search(text, clause, at)
    return "session" if several and "đây" in text[start:clause].lower() else None


def names_somebody(text: str, start: int, end: int) -> bool:
    """Tell whether a person stands between two offsets, with a name or an honorific.

    Not beside an event as who chairs or attends it.
    """
    while start < end:
        beside = _BESIDE.search(text, start, end) if _may_be_beside(text, start, end) else None
        if _is_named(text, start, beside.start() if beside else end):
            return True
        start = beside.end() if beside else end
    return False


def _may_be_beside(text: str, start: int, end: int) -> bool:
    """Tell whether words stand between two offsets with which those beside an event begin."""
    return text.find("do ", start, end) >= 0 or text.find(" sự ", start, end) >= 0


def _is_named(text: str, start: int, end: int) -> bool:
    """Tell whether a person stands between two offsets."""
    if any(words.search(text, start, end) for words in (_NAME, _CALLED, _HOLDER, _DEGREE)):
        return True
    return any(
        not text.endswith(_NOBODY_BEFORE, start, called.start())
        and not text.startswith(_NOBODY_BEHIND, called.end())
        for called in _SOMEBODY.finditer(text, start, end)
    )


def wish_in(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first wish or directive between two offsets."""
    for wish in _WISH.finditer(text, start, end):
        before = text[max(0, wish.start() - _WORD_BACK) : wish.start()]
        if _NO_WISH.search(before):
            continue
        noun = wish[0].lower().startswith(("kiến nghị", "đề xuất"))
        if noun and (_NOUN_OR_FURTHER.search(before) or _TO_FOCUS.match(text, wish.end())):
            continue
        return wish
    return None


def at_a_meeting(text: str, start: int, end: int) -> bool:
    """Tell whether a meeting, one of its parts or those present are named in between."""
    return mentions(_SUBJECT, text, start, end)


def is_here(text: str, start: int, end: int) -> bool:
    """Tell whether a meeting or voices without a name stand in between: no paper, no subject."""
    return mentions(_HERE, text, start, end)


def _asked(text: str, start: int, wish: re.Match[str], verb: re.Match[str]) -> Owner | None:
    """Return "asked" for a wish that the session discuss something, or None."""
    if mentions(_ASKED, text, wish.end(), verb.start()):
        return "asked"
    if mentions(_ORGANISER, text, start, wish.start()):
        return "asked"
    if not _ONLY_HERE.search(verb[0]):
        return None
    return "asked" if at_a_meeting(text, start, wish.start()) else None


def _clause(text: str, start: int, at: int) -> int:
    """Return where the clause before a verb begins: behind the last comma or colon."""
    return max(start, *(text.rfind(mark, start, at) + 1 for mark in ",;:"))
