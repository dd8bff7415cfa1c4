"""Titles with words behind them that no head noun opens: "Trưởng ban Y", "chuyên gia đô thị".

The words are a body whose kind the title names, a field, or small words that go with the title.
"""

from __future__ import annotations

import re

from kyyeu.model.report import Fact
from kyyeu.parse.body_names import NO_HEAD, name_end_after
from kyyeu.parse.closing import closed_run
from kyyeu.parse.names import name_at
from kyyeu.parse.tables.names import AREA_NOUNS
from kyyeu.parse.tables.people import HELD_HEADS, ORGANISATION_HEADS
from kyyeu.parse.units import BODY_WITHIN, Role, fact, split, within_units
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_UNITS = ("Phòng", "Khoa", "Bộ môn", "Tổ", "Đội")
# "Trưởng ban Quan hệ lao động | Liên đoàn Lao động tỉnh Y": of the society; but "Ban Tổ chức
# Tỉnh ủy" and "Ban Pháp chế HĐND tỉnh" are called so.
_SOCIETIES = (
    "Liên đoàn", "Tổng Liên đoàn", "Hội", "Hiệp hội", "Liên hiệp hội", "Tập đoàn",
    "Tổng công ty", "Công ty", "Ngân hàng", "Báo", "Đài",
)  # fmt: skip
_OF_SOCIETY = re.compile(
    rf"(?<!T\.Ư)(?<!TW)(?<!ương)\s(?={any_of(_SOCIETIES)}{NO_HEAD}(?! đồng)\s\w)"
)
_OF_TWO_WORDS = ("Bộ", "Tổng cục")  # at the least: one word is somebody's name
_WORKS_AT = re.compile(rf"\s(?:tại|của|thuộc)\s(?=[{UPPER}])")
# "cán bộ văn hóa xã Y": of the commune.
_AREA = re.compile(rf"\s(?={any_of(AREA_NOUNS)} [{UPPER}])")
_BRAND = re.compile(rf"\s(?=[{UPPER}])")  # "Giám đốc đối ngoại Saovina"
# "giám đốc bệnh viện tỉnh", "chủ tịch xã": a body all the same.
_LOCAL = re.compile(
    "(?!xã hội)"
    + any_of(
        (
            *ORGANISATION_HEADS, *HELD_HEADS, "xã", "phường", "huyện", "quận", "tỉnh", "thành phố",
            "thị xã", "thị trấn", "đặc khu",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_BARE_HEAD = re.compile(any_of((*ORGANISATION_HEADS, *HELD_HEADS, "nhà trường")), re.IGNORECASE)
_ABOUT = re.compile(r"(?:về|vấn đề|lĩnh vực|mảng)\s")


def worded(text: str, title: Span, stop: int) -> Role | None:
    """Read a title with small words behind it and then a name: "Chuyên gia kinh tế X"."""
    begin = title.end + 1
    end = closed_run(text, begin, stop)
    if end is None or not text[begin:end].islower():
        return None
    if name_at(text, end + 1, stop, titled=True) is None:
        return None
    if _BARE_HEAD.fullmatch(text, begin, end):  # "Phó giám đốc | sở Lê Văn Nam"
        body = fact(text, Span(start=begin, end=end))
        return Role(title=fact(text, title), organisation=body, end=end)
    return Role(title=fact(text, Span(start=title.start, end=end)), organisation=None, end=end)


def completed(text: str, title: Span, head: str, stop: int) -> Role:
    """Read a title with a name behind it that no head noun opens."""
    begin = title.end + 1
    words_end = name_end_after(text, title.end, stop, held=True, headed=False)
    if words_end <= begin:
        return Role(title=fact(text, title), organisation=None, end=title.end)
    words = Span(start=begin, end=words_end)
    units, parent, end = within_units(text, words, stop)
    if parent:  # "Trưởng khoa Nông học, Trường Đại học Y"
        whole = Span(start=title.start, end=units.end)
        return Role(title=fact(text, whole), organisation=fact(text, parent), end=end)
    if head:
        return _in_head(text, title, head, words)
    named = Role(title=fact(text, title), organisation=fact(text, words), end=words.end)
    return _plain_words(text, title, words) or named


def _in_head(text: str, title: Span, head: str, words: Span) -> Role:
    """Read a title that names the kind of body (`head`) whose name the words behind it end."""
    if squeezed(words.of(text)).lower() == head.lower():
        return Role(title=fact(text, title), organisation=None, end=title.end)
    if head in _OF_TWO_WORDS and " " not in squeezed(words.of(text)):
        return Role(title=fact(text, title), organisation=None, end=title.end)  # "Bộ trưởng Tiến"
    within = BODY_WITHIN.search(text, words.start, words.end)
    if within and head in _UNITS:  # "Trưởng phòng Tổ chức Sở Y tế"
        return split(text, title, within.start() + 1, words.end)
    society = _OF_SOCIETY.search(text, words.start, words.end) if head == "Ban" else None
    if society:
        return split(text, title, society.start() + 1, words.end)
    named = squeezed(words.of(text))
    repeats = named.lower().startswith(head.lower() + " ")
    value = named[:1].upper() + named[1:] if repeats else f"{head} {named}"
    held_in = Fact(value=value, span=words)
    return Role(title=fact(text, title), organisation=held_in, end=words.end)


def _plain_words(text: str, title: Span, words: Span) -> Role | None:
    """Read small words that no body's name is made of: "chuyên gia đô thị (tại Sao Khuê)"."""
    about = _ABOUT.match(text, words.start, words.end)
    brand = _AREA.search(text, words.start, words.end) or (
        None if about else _BRAND.search(text, words.start, words.end)
    )
    held_in = _WORKS_AT.search(text, words.start, words.end) or brand
    end = held_in.start() if held_in else words.end
    if _LOCAL.match(text, words.start, words.end):
        return None
    if not (text[words.start : end].islower() or about):
        return None
    named = fact(text, Span(start=title.start, end=end))
    body = fact(text, Span(start=held_in.end(), end=words.end)) if held_in else None
    return Role(title=named, organisation=body, end=words.end)
