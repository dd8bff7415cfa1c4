"""Titles and organisations: "Phó Trưởng ban Tổ chức X", "Vụ trưởng Vụ X (Bộ Y)"."""

from __future__ import annotations

import re
from functools import lru_cache

from kyyeu.parse.callings import in_field_at
from kyyeu.parse.envoys import envoy
from kyyeu.parse.foreigners import foreign_name_at, surname_of_foreigner_at
from kyyeu.parse.functions import directs
from kyyeu.parse.names import name_at
from kyyeu.parse.organisations import organisation_at, organisation_heads
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.people import (
    FORMER,
    HOLDING,
    MODIFIERS,
    ORGANS,
    TITLES,
)
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS, STRONG_VERBS
from kyyeu.parse.title_words import completed, worded
from kyyeu.parse.units import Role, fact, in_unit
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_ALL_TITLES = {**TITLES, "Đại biểu": ""}  # an honorific, too, but not of "đại biểu HĐND tỉnh"
_TITLE = re.compile(
    rf"(?!(?:đại sứ|lãnh sự|tổng lãnh sự) quán(?!\w))"
    rf"(?:{any_of((*FORMER, *HOLDING))}\s{{1,2}})?(?P<held>{any_of(spellings(_ALL_TITLES))})"
    rf"(?:\s{{1,2}}{any_of(spellings(MODIFIERS))})?(?P<organ>\s{{1,2}}{any_of(ORGANS)}"
    r"(?!\s{1,2}các(?!\w)))?",
    re.IGNORECASE,
)
_OF_PARTY = re.compile(
    r"\s(?:(?:Tỉnh|Thành|Huyện|Quận|Đảng) (?:ủy|uỷ)|Đảng bộ|Đảng|Trung ương|T\.?Ư|TW)(?!\w)"
    r"(?!\s(?:Hội|Đoàn))",
    re.IGNORECASE,
)
_ASSEMBLY = " Quốc hội"
_OF_ASSEMBLY = (f"Chủ tịch{_ASSEMBLY}", f"chủ tịch{_ASSEMBLY}")  # the whole is the office, too
_MEMBER = re.compile(r"(?:ủy|uỷ) viên", re.IGNORECASE)
_PARTY = re.compile(r"\s[Đđ]ảng (?:ủy|uỷ)\Z")
_HEADS = {
    spelt.lower(): head for title, head in _ALL_TITLES.items() for spelt in spellings((title,))
}
# A role that no title of the table opens: a few small words before an organisation's name.
_WORDS = re.compile(r"[^\W\d_]{1,40}(?:\s[^\W\d_]{1,40}){0,7}\s{0,2}")
_OF = re.compile(r"(?:\s{1,2}|\A)(?:của|thuộc|tại|ở|đến từ)\s{0,2}\Z")
# "CEO một công ty trẻ": no body is named.
_ANY = re.compile(r"\s{1,2}(?:(?:của|thuộc|tại|ở|cho)\s{1,2})?một\s{0,2}\Z")
# A country, and nothing that makes it the first part of a body's name.
_COUNTRY = re.compile(rf"{any_of(COUNTRIES)}(?=\s{{0,2}}(?:[,;:.()–”\"-]|\Z)|\s[{UPPER}])")
_STATE = re.compile(any_of(COUNTRIES))  # behind a statesman's title, whatever follows
_OF_BODY = re.compile(r"(?:của|thuộc)\s{1,2}")
_SAID = re.compile(any_of(word.form for word in REPORTING_VERBS))
_LONGEST_TITLE = 60
_IN_FIELD = frozenset(("giáo viên", "giảng viên", "chuyên viên", "cán bộ"))
# Behind these one foreign word is a name: "Tổng thống Silva".
_STATESMAN = re.compile(
    any_of(("Tổng thống", "Phó Tổng thống", "Thủ tướng", "Ngoại trưởng", "Thượng nghị sĩ")),
    re.IGNORECASE,
)
# "Trưởng ban Tổ chức Tỉnh ủy", "Trưởng phòng Tổ chức cán bộ": no organisation's head.
_ORGANISING = re.compile(r"[Tt]ổ chức ")
_ORGANISERS = frozenset(("Ban", "Phòng", "Vụ", "Cục"))
# "Trưởng ban quản lý Khu A": of the board so called.
_BOARD = re.compile(r"(?:phó )?trưởng ban (?:quản lý|chỉ đạo|tổ chức) ", re.IGNORECASE)
# Behind a title these begin what its holder does: "Thủ tướng đã tiếp ...".
_DOES = re.compile(any_of((*(set(ADVERBS) - {"không"}), *STRONG_VERBS)))  # no "không quân"
_VERBAL = re.compile(rf"\s{{1,2}}{any_of((*ADVERBS, 'đang', 'có', 'được', 'là', 'về việc'))}")


def role_at(text: str, start: int, stop: int) -> Role | None:
    """Return the role that begins with a title of the table at `start`.

    A unit whose parent body is named beside it belongs to the title ("Vụ trưởng Vụ X" of
    "Bộ Y"). Where the title names the kind of body and the text does not repeat it,
    the organisation's name is completed: "Trưởng ban Y" is held in "Ban Y".
    """
    match = _TITLE.match(text, start, stop)
    if not match:
        return None
    if text.endswith(_OF_ASSEMBLY, start, match.end()):
        return _in_assembly(text, match, match.end() - len(_ASSEMBLY), stop)
    end = _before_party(text, match, stop) or _before_organ(text, match, stop) or match.end()
    title = Span(start=start, end=end)
    begin = end + 1
    if text[end:begin] not in (" ", "\u00a0") or not text[begin : begin + 1].isalnum():
        return _bare(text, title)
    if match["held"].lower() in _IN_FIELD and (field := in_field_at(text, start, stop)):
        return field
    head = "" if match["organ"] else _HEADS[squeezed(match["held"]).lower()]
    return _with_name(text, title.start, title.end, head, stop)


# Asked for where people are named, and again where a role alone may mean one of them.
@lru_cache(maxsize=1 << 13)
def _with_name(text: str, start: int, end: int, head: str, stop: int) -> Role:
    """Read a title that words stand behind, of the kind of body `head` where it tells one."""
    title = Span(start=start, end=end)
    if head in _ORGANISERS and _ORGANISING.match(text, title.end + 1, stop):
        return completed(text, title, head, stop)
    begin = title.end + 1
    if _DOES.match(text, begin, stop):
        return _bare(text, title)
    words = not text[begin].isupper()  # small ones, which may go with the title
    return (
        envoy(text, title, stop)
        or _in_named(text, title, stop)
        or directs(text, title, stop)
        or (words and _longer_title(text, title, stop))
        or (words and worded(text, title, stop))
        or completed(text, title, head, stop)
    )


def _bare(text: str, title: Span) -> Role:
    """Return a title alone."""
    return Role(title=fact(text, title), organisation=None, end=title.end)


def _in_assembly(text: str, title: re.Match[str], at: int, stop: int) -> Role:
    """Return the role of who chairs the assembly, ours or a country's, named from `at` on."""
    country = _COUNTRY.match(text, title.end() + 1, stop)
    end = country.end() if country else title.end()
    return Role(
        title=fact(text, Span(start=title.start(), end=at)),
        organisation=fact(text, Span(start=at + 1, end=end)),
        end=end,
        further=(squeezed(title[0]),),
    )


def _before_party(text: str, title: re.Match[str], stop: int) -> int | None:
    """Return where "Bí thư" ends before "Đảng ủy phường Y", whose head is no part of the title."""
    party = _PARTY.search(title[0]) if title[0].endswith(("ủy", "uỷ")) else None
    at = title.start() + party.start() if party else 0
    return at if party and organisation_at(text, at + 1, stop, held=True) else None


def _before_organ(text: str, title: re.Match[str], stop: int) -> int | None:
    """Return where "Ủy viên" ends before "Ban Thường vụ Tỉnh ủy": a body of its own."""
    if not title["organ"] or not _MEMBER.match(title["held"]):
        return None
    return title.start("organ") if _OF_PARTY.match(text, title.end(), stop) else None


def _in_named(text: str, title: Span, stop: int) -> Role | None:
    """Read a title with a body or a country right behind it, or with the name of its holder."""
    begin = title.end + 1
    if of := _OF_BODY.match(text, begin, stop):
        if country := _COUNTRY.match(text, of.end(), stop):
            held_in = Span(start=of.end(), end=country.end())
            return Role(title=fact(text, title), organisation=fact(text, held_in), end=held_in.end)
        body = organisation_at(text, of.end(), stop, held=True)
        return in_unit(text, title, body, stop) if body else _bare(text, title)
    states = _STATESMAN.match(text, title.start, stop)
    if country := (_STATE if states else _COUNTRY).match(text, begin, stop):
        held_in = Span(start=begin, end=country.end())
        return Role(title=fact(text, title), organisation=fact(text, held_in), end=held_in.end)
    if name_at(text, begin, stop, titled=True) or foreign_name_at(text, begin, stop):
        return _bare(text, title)
    if states and surname_of_foreigner_at(text, begin, stop):
        return _bare(text, title)
    unit = organisation_at(text, begin, stop, held=True)
    return in_unit(text, title, unit, stop) if unit else None


def _longer_title(text: str, title: Span, stop: int) -> Role | None:
    """Read a title with small words behind it: "Giám đốc điều hành Công ty Y"."""
    head = _head_behind(text, title, stop)
    unit = organisation_at(text, head, stop, held=True) if head else None
    if head is None or unit is None:
        return None
    between = text[title.end : head]
    if _VERBAL.match(between) or _BOARD.match(text, title.start, head):
        return None
    of = _OF.search(between.rstrip() + " ")
    if unnamed := _ANY.search(between):
        title = Span(start=title.start, end=title.end + unnamed.start())
        return Role(title=fact(text, title), organisation=None, end=unit.end)
    end = title.end + (of.start() if of else len(between.rstrip()))
    return in_unit(text, Span(start=title.start, end=end), unit, stop)


def _head_behind(text: str, title: Span, stop: int) -> int | None:
    """Return where the first body's name begins behind a title and small words, if one does."""
    for head in organisation_heads(text, title.end, min(stop, title.end + _LONGEST_TITLE)):
        words = text[title.end : head].strip()
        plain = words.islower() and _WORDS.fullmatch(words) and not _SAID.search(words)
        if words and not plain:
            return None  # and none further on: the same words would stand before it
        if organisation_at(text, head, stop, held=True):
            return head if words else None
    return None
