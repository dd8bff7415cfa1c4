"""Roles that the text joins to one: "Bí thư Đảng ủy, Hiệu trưởng Trường Y"."""

from __future__ import annotations

import re
from dataclasses import replace

from kyyeu.model.report import Fact
from kyyeu.parse.tables.people import BARE_TITLES, FORMER, HOLDING, ORGANS
from kyyeu.parse.units import Role, fact
from kyyeu.parse.words import any_of, spellings
from kyyeu.text.span import Span

# What may stand between two roles, or between a role and the name it belongs to.
_JOIN = re.compile(r"(?:\s{0,2}\([^()\n]{1,40}\))?(?:\s{0,2}(?:,|-|–|kiêm|và)\s{1,3}|\s{1,3})")
# "Về phía cơ quan quản lý, Phó Vụ trưởng ...": who is meant before the comma is nobody yet.
_ANYBODY = ("phóng viên", "quản lý", "lãnh đạo", "chuyên gia")
_STATE = {"tổng bí thư", "chủ tịch nước"}  # one office of state, held in no body
_ONE = ("kiêm", ",", "và", "-", "–")
_ORGAN = re.compile(rf"{any_of(ORGANS)}\Z", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:{any_of((*FORMER, *HOLDING))}\s)?{any_of(spellings(BARE_TITLES))}\Z", re.IGNORECASE
)


def joined(text: str, position: int, stop: int) -> int:
    """Return where the next role or name can begin behind `position`."""
    match = _JOIN.match(text, position, stop)
    return match.end() if match else position


def with_body(text: str, role: Role | None, following: Role) -> Role:
    """Return the first of two joined roles, held where the second is if it says no body.

    So "Chủ tịch HĐQT" and "Bí thư Đảng ủy" do, but no "Phó Thủ tướng" or "Đại biểu Quốc hội".
    Titles held in one body are one: "Phó Chủ tịch kiêm Tổng Thư ký", "Bí thư Đảng ủy, Hiệu
    trưởng".
    """
    if role is None or stands_for(role):
        return following
    if role.title and role.title.value.lower() == "đại diện":
        # "Đại diện Nhà xuất bản Y, biên tập viên X"
        return replace(following, organisation=following.organisation or role.organisation)
    further = (*role.further, *following.titles)
    if role.organisation is None and role.title and _share(text, role, following):
        title = _as_one(text, role.title, following.title)
        single = title == role.title or role.further
        further = further if single else (role.title.value, *further)
        role = replace(role, title=title, organisation=following.organisation, end=following.end)
    return replace(role, further=further, further_bodies=(*role.further_bodies, *following.bodies))


def _as_one(text: str, title: Fact, following: Fact | None) -> Fact:
    """Return two titles that only a mark or "kiêm" parts as one, else the first."""
    if title.span is None or following is None or following.span is None:
        return title
    whole = Span(start=title.span.start, end=following.span.end)
    return fact(text, whole) if _between(text, title, following) in _ONE else title


def stands_for(role: Role) -> bool:
    """Tell whether a role says whom somebody speaks for or to, and what they are stands behind it.

    "Đại diện người học, Chủ tịch Hội Y", "Trả lời phóng viên, Phó Giám đốc Sở Y".
    """
    named = role.title.value.lower() if role.title else ""
    return named.startswith("đại diện ") or (not role.organisation and named.startswith(_ANYBODY))


def _share(text: str, role: Role, following: Role) -> bool:
    """Tell whether two titles are held in one body; an office ("Chánh Văn phòng") is in its own.

    What "kiêm" joins to a bare title is held where it is, whatever else it is.
    """
    named = following.title.value if following.title else ""
    whole = role.title.value if role.title else ""
    last = role.further[-1] if role.further and whole.endswith(role.further[-1]) else whole
    if not _BARE.match(last):
        return bool(_ORGAN.search(last)) or {last.lower(), named.lower()} == _STATE
    return bool(_BARE.match(named)) or _between(text, role.title, following.title) == "kiêm"


def _between(text: str, title: Fact | None, following: Fact | None) -> str:
    """Return the words between two titles, without the white space around them."""
    if not (title and title.span and following and following.span):
        return ""
    return text[title.span.end : following.span.start].strip()
