"""A role: a title and the body it is held in, which of a unit is the larger one beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.model.report import Fact
from kyyeu.parse.body_names import NO_HEAD
from kyyeu.parse.foreigners import COUNTRY
from kyyeu.parse.name_words import is_foreign
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.tables.abbreviations import NOUNS_ALONE
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

# The parent body of a unit: "(Bộ Y tế)", ", Bộ Y tế", "thuộc Bộ Y tế".
_PARENT = re.compile(
    r"\s{0,2}(?P<open>\()\s{0,2}|\s{0,2},\s{1,2}|\s{1,2}(?:thuộc|của)\s{1,2}"
    r"|\s[-–—]\s(?=(?:Bộ|Tổng cục|Học viện|Trường Đại học|Đại học|Công an|Sở|UBND|Tập đoàn"
    r"|Tổng công ty|Ngân hàng)\s)"
)
# Bodies that are no unit of what stands behind them: "Công ty A, Công ty B" are two.
_WHOLE = re.compile(
    any_of(
        (
            "Công ty", "Tập đoàn", "Bộ", "Tổng công ty", "UBND", "Hiệp hội", "Đại học",
            "Trường Đại học", "Trường ĐH", "Học viện", "Trường THPT", "Bệnh viện",
        )
    )
)  # fmt: skip
# A school or an institute, and the university or academy that it is a member of.
_MEMBER = re.compile(any_of(("Trường", "Đại học", "ĐH", "Học viện", "Viện")))
_OF_UNIVERSITY = re.compile(r"(?:\s{0,2},\s{1,2}|\s[-–—]\s)(?=(?:Đại học|ĐHQG|ĐH|Viện Hàn lâm)\s)")
# "Phòng Cảnh sát giao thông Công an tỉnh X": a unit and, without a comma, its body.
_SMALL_UNIT = re.compile(
    any_of(("Phòng", "Khoa", "Bộ môn", "Đội", "Vụ", "Cục", "Tòa", "Toà", "Tổ")), re.IGNORECASE
)
# "nhà máy | Công ty A", "chi nhánh | Ngân hàng B": where the title is held within the body.
_SITE = re.compile("chi nhánh|nhà máy|phân xưởng|xưởng|trang trại|cửa hàng")
_BODIES = (
    "Công an", "Sở", "Bộ", "Trường", "Đại học", "UBND", "Viện", "Bệnh viện", "Đài", "Cục",
    "Tổng cục", "Học viện", "Ngân hàng", "Tập đoàn", "Tổng công ty", "Công ty",
    "Quân khu", "VKSND", "Viện Kiểm sát", "Viện KSND", "TAND", "Tòa án", "Toà án", "Hạt",
)  # fmt: skip
# "Trưởng phòng Cục A, Bộ B" heads a section of the department, which its title leaves unnamed.
_IN_UNIT = re.compile(r"(?:phó )?(?:trưởng )?phòng (?:cục|vụ|tổng cục)(?!\w)", re.IGNORECASE)
# What stands in the list of bodies in brackets: "(Khoa Sử, Đại học Y, Pháp)".
_LISTED = re.compile(r",\s{1,2}")
_MOST_LISTED = 3
_LONGEST_SEAT = 30
# "Trung tâm Đào tạo | của Viện"
_WHOSE = re.compile(rf"(?P<of>\scủa\s){any_of(NOUNS_ALONE)}\Z")
# What begins the sentence's own clause behind a comma, and is no larger body.
_NO_PARENT = re.compile(r"(?:chương trình|dự án|nhóm|đội|đề án)\s")
_NOUN = re.compile(rf"{any_of(NOUNS_ALONE)}(?!\s[{UPPER}])")
# "Vụ Giáo dục Đại học": a field, since no name stands behind it.
BODY_WITHIN = re.compile(rf"\s(?={any_of(_BODIES)}{NO_HEAD}\s{{1,2}}\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A title, the organisation it is held in (either may be unsaid), and where both end.

    `further` are the other titles that the text joins to it, and `further_bodies` what these
    are held in: they mean the same person. Where two are one title, since one body is theirs,
    each of them stands there, too.
    """

    title: Fact | None
    organisation: Fact | None
    end: int
    further: tuple[str, ...] = ()
    further_bodies: tuple[str, ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """All titles in the order of the text, each for itself."""
        if self.title is None:
            return self.further
        joint = self.further and self.title.value.startswith(
            (f"{self.further[0]} ", f"{self.further[0]},")
        )
        return self.further if joint else (self.title.value, *self.further)

    @property
    def bodies(self) -> tuple[str, ...]:
        """All bodies that these are held in, in the order of the text."""
        return (*((self.organisation.value,) if self.organisation else ()), *self.further_bodies)


def in_unit(text: str, title: Span, unit: Span, stop: int) -> Role:
    """Return a title held in `unit`, or, of a unit, in the larger body named beside it."""
    within = BODY_WITHIN.search(text, unit.start + 1, unit.end)
    if within and (
        _SITE.fullmatch(text, unit.start, within.start())
        or _SMALL_UNIT.match(text, unit.start, unit.end)
    ):
        return split(text, title, within.start() + 1, unit.end)
    if whose := _WHOSE.search(text, unit.start, unit.end):
        return split(text, title, whose.end("of"), unit.end, joint=whose["of"])
    unit, parent, end = within_units(text, unit, stop)
    itself = _WHOLE.match(text, unit.start, unit.end)
    if parent and not itself and not _IN_UNIT.match(text, title.start, unit.end):
        whole = Span(start=title.start, end=unit.end)
        return Role(title=fact(text, whole), organisation=fact(text, parent), end=end)
    held_in = _named_alone(text, with_university(text, unit, stop))
    return Role(title=fact(text, title), organisation=fact(text, held_in), end=held_in.end)


def with_university(text: str, body: Span, stop: int) -> Span:
    """Return a school with the university it is part of: "Trường Đại học X, Đại học Y"."""
    of = _MEMBER.match(text, body.start, stop) and _OF_UNIVERSITY.match(text, body.end, stop)
    university = organisation_at(text, of.end(), stop, held=True) if of else None
    return Span(start=body.start, end=university.end) if university else body


def split(text: str, title: Span, within: int, end: int, *, joint: str = " ") -> Role:
    """Return a title with its unit, held in the body whose name begins at `within`.

    `joint` is what stands between the two.
    """
    whole = Span(start=title.start, end=within - len(joint))
    body = Span(start=within, end=end)
    return Role(title=fact(text, whole), organisation=fact(text, body), end=end)


def within_units(text: str, unit: Span, stop: int) -> tuple[Span, Span | None, int]:
    """Return a unit with the units that it is in, the body that these are of, and the end.

    "Bộ môn X, Khoa Y, Trường Đại học Z": the title is held in the last of them.
    """
    parent, end = parent_at(text, unit.end, stop)
    if parent and _SMALL_UNIT.match(text, parent.start, parent.end):
        body, further = parent_at(text, parent.end, stop)
        if body:
            return Span(start=unit.start, end=parent.end), body, further
    return unit, parent, end


def parent_at(text: str, start: int, stop: int) -> tuple[Span | None, int]:
    """Return the larger body that is named beside a unit, and where the text goes on."""
    lead = _PARENT.match(text, start, stop)
    if not lead:
        return None, start
    parent = organisation_at(text, lead.end(), stop, held=True) or _noun_at(text, lead, stop)
    if parent is None or ("," in lead[0] and _NO_PARENT.match(text, parent.start)):
        return None, start
    if lead["open"]:
        parent = whole_list(text, parent, stop)
        closed = text.startswith(")", parent.end)
        return (parent, parent.end + 1) if closed else (None, start)
    return parent, parent.end


def _noun_at(text: str, lead: re.Match[str], stop: int) -> Span | None:
    """Return the noun alone behind "của": "Trưởng ban Pháp chế của | Hội", named elsewhere."""
    noun = _NOUN.match(text, lead.end(), stop) if lead[0].strip() == "của" else None
    return Span(start=noun.start(), end=noun.end()) if noun else None


def whole_list(text: str, body: Span, stop: int) -> Span:
    """Return a body in brackets with the larger ones behind it: "(Khoa Sử, Đại học Y)"."""
    end = body.end
    for _ in range(_MOST_LISTED):
        if text.startswith(")", end):
            return Span(start=body.start, end=end)
        comma = _LISTED.match(text, end, stop)
        following = organisation_at(text, comma.end(), stop, held=True) if comma else None
        if following is None:
            return body
        end = following.end
    return body


def _named_alone(text: str, body: Span) -> Span:
    """Return a body with a foreign name without the country it is in: "Báo Lotus ở Canada"."""
    lead = text.find(" ở ", max(body.start, body.end - _LONGEST_SEAT), body.end)
    if lead < 0 or not is_foreign(text[text.rfind(" ", body.start, lead) + 1 : lead]):
        return body
    seat = COUNTRY.fullmatch(text, lead + len(" ở "), body.end)
    return Span(start=body.start, end=lead) if seat else body


def longer(text: str, body: Fact, end: int) -> Fact:
    """Return a body whose name goes on to `end`, with what completes it before its words.

    Of "Trưởng ban Y" the kind of body stands in the title alone.
    """
    if body.span is None:
        return body
    whole = Span(start=body.span.start, end=end)
    before = body.value.removesuffix(squeezed(body.span.of(text)))
    return Fact(value=before + squeezed(whole.of(text)), span=whole)


def fact(text: str, span: Span) -> Fact:
    """Return the words of `span` as a fact."""
    return Fact(value=squeezed(span.of(text)), span=span)
