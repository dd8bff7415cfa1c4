"""What somebody is who holds no office: "chủ trang trại dê Y", "hội viên nông dân phường Y"."""

from __future__ import annotations

import re

from kyyeu.parse.closing import MARK, WORD_OR_NUMBER
from kyyeu.parse.name_words import WORD, compound_end
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.tables.names import AREA_NOUNS
from kyyeu.parse.tables.people import CALLINGS, ORGANISATION_HEADS
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.units import Role, fact
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span

_CALLING = re.compile(
    rf"(?!chủ (?:động|yếu|trương|trì|tịch|nhiệm|tọa|toạ|quan|đề|đạo)(?!\w)){any_of(CALLINGS)}",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:ở|tại)\s")
_NUMBERED = re.compile(r"\d[A-Z\d]{0,3}\Z")  # "sinh viên năm 3 | Trường Y", "lớp 9A | Trường Y"
# "chủ quán | 27 năm", "chủ trại nuôi | 18ha": for how long, of what size.
_LASTS = re.compile(
    r"\s\d[\d.,]{0,6}(?:\s(?:năm|tháng|tuổi)|\s?(?:ha|héc-ta|hecta|m2|mét vuông|sào|mẫu|con|tấn))\Z"
)
_WITH = re.compile(r"(?:có|với)\s")  # "hướng dẫn viên | có mười năm trong nghề"
_OF = re.compile(r"(?:của|thuộc)\s")
_AREA = re.compile(rf"{any_of(AREA_NOUNS)} (?=[{UPPER}])")
# "giáo viên Ngữ văn | Trường Y", "công chức Văn hóa - Xã hội, | UBND xã Y": with their field.
_IN_FIELD = re.compile(
    r"(?i:giáo viên|giảng viên|công chức|chuyên viên|cán bộ)"
    rf"\s(?!{any_of(ORGANISATION_HEADS)})[{UPPER}][^\W\d_]{{0,9}}(?:\s[^\W\d_]{{1,9}}){{0,3}}?"
    rf"(?:\s[-–]\s[{UPPER}][^\W\d_]{{0,9}}(?:\s[^\W\d_]{{1,9}}){{0,2}}?)?"
    rf"(?=(?P<join>,?\s){any_of(ORGANISATION_HEADS)}\s)"
)
# A clause of its own: what was behind the name was no apposition.
_VERB = re.compile(any_of((*ADVERBS, *(word.form for word in REPORTING_VERBS))))
_MOST_WORDS = 12


def calling_at(text: str, start: int, stop: int) -> Role | None:
    """Return what somebody is by the calling at `start`, up to where its phrase is closed.

    Where they live ("ở Y") is left out; a ward or commune right behind is where the calling
    is held, and so is whatever bears a name behind it. None where the phrase does not close.
    """
    calling = _CALLING.match(text, start, stop)
    if not calling:
        return None
    if field := in_field_at(text, start, stop):
        return field
    end, title_end = calling.end(), 0
    body: Span | None = None
    for _ in range(_MOST_WORDS):
        if MARK.match(text, end, stop) or _VERB.match(text, end + 1, stop):
            lasts = _LASTS.search(text, start, title_end or end)
            title = Span(start=start, end=lasts.start() if lasts else title_end or end)
            held_in = fact(text, body) if body else None
            return Role(title=fact(text, title), organisation=held_in, end=end)
        at = end + 1
        word = WORD_OR_NUMBER.match(text, at, stop)
        if not word:
            return None
        numbered = _NUMBERED.search(text, start, end) is not None
        following = max(compound_end(text, at, stop), word.end())
        if not title_end and any(one.match(text, at, stop) for one in (_AT, _OF, _WITH)):
            title_end = end
        if not body and not title_end and _AREA.match(text, at, stop):
            title_end, body = end, Span(start=at, end=_name_end(text, at, stop))
            following = body.end
        elif not body and numbered and (held := organisation_at(text, at, stop)):
            title_end, body, following = title_end or end, held, held.end
        elif not body and text[at].isupper() and not (title_end and _lives(text, title_end)):
            begin = calling.end() + 1
            title_end, body = calling.end(), Span(start=begin, end=_name_end(text, at, stop))
            following = body.end
        elif not body and (held := organisation_at(text, at, stop)):
            title_end, body, following = title_end or end, held, held.end
        end = following
    return None


def in_field_at(text: str, start: int, stop: int) -> Role | None:
    """Return the role of who teaches or works in a field, with the body behind it."""
    field = _IN_FIELD.match(text, start, stop)
    body = organisation_at(text, field.end("join"), stop, held=True) if field else None
    if not field or not body:
        return None
    title = Span(start=start, end=field.end())
    return Role(title=fact(text, title), organisation=fact(text, body), end=body.end)


def _lives(text: str, at: int) -> bool:
    """Tell whether "ở" or "tại" stands behind what ends at `at`."""
    return _AT.match(text, at + 1) is not None


def _name_end(text: str, start: int, stop: int) -> int:
    """Return where the words with capitals end from `start` on, whose first may have none."""
    end = compound_end(text, start, stop)
    while (word := WORD.match(text, end + 1, stop)) and word[0][0].isupper():
        if text[end : end + 1] != " ":
            break
        end = compound_end(text, end + 1, stop)
    return end
