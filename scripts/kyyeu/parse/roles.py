"""Titles and organisations: "Phó Trưởng ban Tổ chức X", "Vụ trưởng Vụ X (Bộ Y)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.model.report import Fact
from kyyeu.parse.body_names import NO_HEAD, name_end_after
from kyyeu.parse.closing import closed_run
from kyyeu.parse.names import foreign_name_at, name_at, surname_of_foreigner_at
from kyyeu.parse.organisations import organisation_at, organisation_head
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.people import ORGANS, TITLES
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_FORMER = r"(?:nguyên|cựu|quyền|tân)\s{1,2}"
_TITLE = re.compile(
    rf"(?:{_FORMER})?(?P<held>{any_of(spellings(TITLES))})(?P<organ>\s{{1,2}}{any_of(ORGANS)}(?!\s{{1,2}}các(?!\w)))?",
    re.IGNORECASE,
)
_HEADS = {spelt.lower(): head for title, head in TITLES.items() for spelt in spellings((title,))}
# The parent body of a unit: "(Bộ Y tế)", ", Bộ Y tế", "thuộc Bộ Y tế".
_PARENT = re.compile(r"\s{0,2}(?P<open>\()\s{0,2}|\s{0,2},\s{1,2}|\s{1,2}(?:thuộc|của)\s{1,2}")
# A role that no title of the table opens: a few small words before an organisation's name.
_WORDS = re.compile(r"[^\W\d_]{1,40}(?:\s[^\W\d_]{1,40}){0,7}\s{0,2}")
_OF = re.compile(r"(?:\s{1,2}|\A)(?:của|thuộc|tại|ở)\s{0,2}\Z")
# "CEO một công ty trẻ": no body is named.
_ANY = re.compile(r"\s{1,2}(?:(?:của|thuộc|tại|ở|cho)\s{1,2})?một\s{0,2}\Z")
# A country, and nothing that makes it the first part of a body's name.
_COUNTRY = re.compile(rf"{any_of(COUNTRIES)}(?=\s{{0,2}}(?:[,;:.()–”\"-]|\Z)|\s[{UPPER}])")
_STATE = re.compile(any_of(COUNTRIES))  # behind a statesman's title, whatever follows
# "Bộ trưởng Quốc phòng Thái Lan": of another country, held in it and in no ministry of ours.
_ABROAD = re.compile(rf"[^\W\d_].{{0,40}}?\s(?={any_of(set(COUNTRIES) - {'Việt Nam'})}\Z)")
_OF_BODY = re.compile(r"(?:của|thuộc)\s{1,2}")
# Bodies that are no unit of what stands behind them: "Công ty A, Công ty B" are two.
_WHOLE = re.compile(
    any_of(
        (
            "Công ty", "Tập đoàn", "Bộ", "Tổng công ty", "UBND", "Hiệp hội", "Đại học",
            "Trường Đại học", "Trường ĐH", "Học viện", "Trường THPT", "Bệnh viện",
        )
    )
)  # fmt: skip
# Nor are these behind a comma: "Giám đốc Trung tâm A, Viện B" is held in the centre.
_WHOLE_BY_COMMA = re.compile(
    any_of(
        (
            "Trung tâm", "Viện", "Trường", "Tổng cục", "Tạp chí", "Báo", "Nhà xuất bản",
            "Ngân hàng", "Hội", "Quỹ", "Liên đoàn", "Đài", "Sở", "Ủy ban", "Uỷ ban", "Hợp tác xã",
            "Chi nhánh",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
# "Phòng Cảnh sát giao thông Công an tỉnh X": a unit and, without a comma, its body.
_SMALL_UNIT = re.compile(any_of(("Phòng", "Khoa", "Bộ môn", "Đội", "Vụ", "Cục")), re.IGNORECASE)
_BODY_WITHIN = re.compile(
    rf"\s(?={any_of(('Công an', 'Sở', 'Bộ', 'Trường', 'Đại học', 'UBND', 'Viện', 'Bệnh viện'))}"
    rf"{NO_HEAD})"
)
_SAID = re.compile(any_of(word.form for word in REPORTING_VERBS))
_LONGEST_TITLE = 60
# Behind these one foreign word is a name: "Tổng thống Silva".
_STATESMAN = re.compile(
    any_of(("Tổng thống", "Phó Tổng thống", "Thủ tướng", "Ngoại trưởng", "Thượng nghị sĩ")),
    re.IGNORECASE,
)
# Behind a title these begin what its holder does: "Thủ tướng đã tiếp ...".
_VERBAL = re.compile(rf"\s{{1,2}}{any_of((*ADVERBS, 'đang', 'có', 'được', 'là'))}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A title, the organisation it is held in (either may be unsaid), and where both end.

    `further` are the other titles that the text joins to it: they mean the same person.
    """

    title: Fact | None
    organisation: Fact | None
    end: int
    further: tuple[str, ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """All titles in the order of the text."""
        return (*((self.title.value,) if self.title else ()), *self.further)


def role_at(text: str, start: int, stop: int) -> Role | None:
    """Return the role that begins with a title of the table at `start`.

    A unit whose parent body is named beside it belongs to the title ("Vụ trưởng Vụ X" of
    "Bộ Y"). Where the title names the kind of body and the text does not repeat it,
    the organisation's name is completed: "Trưởng ban Y" is held in "Ban Y".
    """
    match = _TITLE.match(text, start, stop)
    if not match:
        return None
    title = Span(start=start, end=match.end())
    begin = match.end() + 1
    if text[match.end() : begin] not in (" ", "\u00a0"):
        return Role(title=fact(text, title), organisation=None, end=title.end)
    head = "" if match["organ"] else _HEADS[squeezed(match["held"]).lower()]
    return (
        _in_named(text, title, stop)
        or _longer_title(text, title, stop)
        or _worded(text, title, stop)
        or _completed(text, title, head, stop)
    )


def _in_named(text: str, title: Span, stop: int) -> Role | None:
    """Read a title with a body or a country right behind it, or with the name of its holder."""
    begin = title.end + 1
    bare = Role(title=fact(text, title), organisation=None, end=title.end)
    if of := _OF_BODY.match(text, begin, stop):
        if country := _COUNTRY.match(text, of.end(), stop):
            held_in = Span(start=of.end(), end=country.end())
            return Role(title=bare.title, organisation=fact(text, held_in), end=held_in.end)
        body = organisation_at(text, of.end(), stop, held=True)
        return _in_unit(text, title, body, stop) if body else bare
    states = _STATESMAN.match(text, title.start, stop)
    if country := (_STATE if states else _COUNTRY).match(text, begin, stop):
        held_in = Span(start=begin, end=country.end())
        return Role(title=bare.title, organisation=fact(text, held_in), end=held_in.end)
    if name_at(text, begin, stop, titled=True) or foreign_name_at(text, begin, stop):
        return bare
    if states and surname_of_foreigner_at(text, begin, stop):
        return bare
    unit = organisation_at(text, begin, stop, held=True)
    return _in_unit(text, title, unit, stop) if unit else None


def _worded(text: str, title: Span, stop: int) -> Role | None:
    """Read a title with small words behind it and then a name: "Chuyên gia kinh tế X"."""
    begin = title.end + 1
    end = closed_run(text, begin, stop)
    if end is None or not text[begin:end].islower():
        return None
    if name_at(text, end + 1, stop, titled=True) is None:
        return None
    return Role(title=fact(text, Span(start=title.start, end=end)), organisation=None, end=end)


def _completed(text: str, title: Span, head: str, stop: int) -> Role:
    """Read a title with a name behind it that no head noun opens."""
    begin = title.end + 1
    words_end = name_end_after(text, title.end, stop, held=True, headed=False)
    if words_end <= begin:
        return Role(title=fact(text, title), organisation=None, end=title.end)
    words = Span(start=begin, end=words_end)
    parent, end = parent_at(text, words.end, stop)
    if parent:  # "Trưởng khoa Nông học, Trường Đại học Y"
        whole = Span(start=title.start, end=words.end)
        return Role(title=fact(text, whole), organisation=fact(text, parent), end=end)
    if head:
        named = squeezed(words.of(text))
        if head == "Bộ" and (abroad := _ABROAD.match(text, words.start, words.end)):
            return _split(text, title, abroad.end(), words.end)
        repeats = named.lower().startswith(head.lower() + " ")
        value = named[:1].upper() + named[1:] if repeats else f"{head} {named}"
        within = _BODY_WITHIN.search(text, words.start, words.end)
        if within and head == "Phòng":  # "Trưởng phòng Tổ chức Sở Y tế"
            return _split(text, title, within.start() + 1, words.end)
        held_in = Fact(value=value, span=words)
        return Role(title=fact(text, title), organisation=held_in, end=words.end)
    return Role(title=fact(text, title), organisation=fact(text, words), end=words.end)


def _in_unit(text: str, title: Span, unit: Span, stop: int) -> Role:
    within = _BODY_WITHIN.search(text, unit.start + 1, unit.end)
    if within and _SMALL_UNIT.match(text, unit.start, unit.end):
        return _split(text, title, within.start() + 1, unit.end)
    parent, end = parent_at(text, unit.end, stop)
    comma = parent is not None and "," in text[unit.end : parent.start]
    itself = _WHOLE.match(text, unit.start, unit.end) or (
        comma and _WHOLE_BY_COMMA.match(text, unit.start, unit.end)
    )
    if parent and not itself:
        whole = Span(start=title.start, end=unit.end)
        return Role(title=fact(text, whole), organisation=fact(text, parent), end=end)
    return Role(title=fact(text, title), organisation=fact(text, unit), end=unit.end)


def _split(text: str, title: Span, within: int, end: int) -> Role:
    """Return a title with its unit, held in the body whose name begins at `within`."""
    whole = Span(start=title.start, end=within - 1)
    body = Span(start=within, end=end)
    return Role(title=fact(text, whole), organisation=fact(text, body), end=end)


def _longer_title(text: str, title: Span, stop: int) -> Role | None:
    """Read a title with small words behind it: "Giám đốc điều hành Công ty Y"."""
    head = organisation_head(text, title.end, min(stop, title.end + _LONGEST_TITLE))
    between = text[title.end : head] if head else ""
    words = _WORDS.fullmatch(between.strip()) if between.strip() else None
    if head is None or not words or not between.strip().islower() or _SAID.search(between):
        return None
    if _VERBAL.match(between):
        return None
    unit = organisation_at(text, head, stop, held=True)
    of = _OF.search(between.rstrip() + " ")
    if unit and (unnamed := _ANY.search(between)):
        title = Span(start=title.start, end=title.end + unnamed.start())
        return Role(title=fact(text, title), organisation=None, end=unit.end)
    end = title.end + (of.start() if of else len(between.rstrip()))
    if unit is None:
        return None
    return _in_unit(text, Span(start=title.start, end=end), unit, stop)


def parent_at(text: str, start: int, stop: int) -> tuple[Span | None, int]:
    """Return the larger body that is named beside a unit, and where the text goes on."""
    lead = _PARENT.match(text, start, stop)
    if not lead:
        return None, start
    parent = organisation_at(text, lead.end(), stop, held=True)
    if parent is None:
        return None, start
    if lead["open"]:
        closed = text.startswith(")", parent.end)
        return (parent, parent.end + 1) if closed else (None, start)
    return parent, parent.end


def fact(text: str, span: Span) -> Fact:
    """Return the words of `span` as a fact."""
    return Fact(value=squeezed(span.of(text)), span=span)
