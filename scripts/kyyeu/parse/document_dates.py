"""When a document was issued, as the text says beside it: "ngày ...", "(năm 2014, 2015)"."""

from __future__ import annotations

import re

from kyyeu.model.report import Fact
from kyyeu.parse.dates import DATE_PATTERN, iso_date
from kyyeu.text.span import Span

_YEAR = r"(?:19|20)\d\d(?![\w/])"
_VERB = (
    r"(?:(?:đã|mới|vừa|cũng)\s{1,3}){0,2}(?:được\s{1,3})?"
    r"(?:ban hành|ký ban hành|ký|công bố|thông qua|phê duyệt|ra đời|ra|có)\s{1,3}"
)
_PART = r"(?:đầu|giữa|cuối)\s{1,3}"
_FROM = rf"(?:(?:từ|vào|trong|hồi)\s{{1,3}})?(?:{_PART})?"
_LEAD = re.compile(
    rf"\s{{0,3}},?\s{{0,3}}\(?(?:{_VERB}{_FROM})?(?:(?:vào\s{{1,3}})?(?:ngày|hôm)\s{{1,3}})?"
)
_OF_YEAR = re.compile(
    rf"(?:\s{{1,3}}|\s{{0,3}}(?P<bracket>\(\s?)|\s{{0,3}},?\s{{0,3}}{_VERB}{_FROM})"
    rf"năm\s{{1,3}}(?P<year>{_YEAR})(?(bracket)\s?\)?)"
)
_YEAR_BESIDE = re.compile(rf"\s{{0,3}}\((?P<year>{_YEAR})\)")
# "ban hành theo Quyết định ... từ năm 2006": what is from then is the document.
_SINCE = re.compile(rf"\s{{1,3}}từ\s{{1,3}}(?:{_PART})?năm\s{{1,3}}(?P<year>{_YEAR})")
_ISSUED_BY = re.compile(
    r"(?:ban hành|phê duyệt|thông qua)\s{1,3}(?:kèm\s{1,3})?(?:theo|tại|bằng)\s{1,3}\Z"
)
# Years that stand for a document each: "(năm 2014, 2015)", "các năm 1959, 1986 và 2013".
_YEARS = re.compile(
    rf"\s{{0,3}}\(?\s{{0,3}}(?:các\s{{1,3}})?(?:năm\s{{1,3}})?(?P<years>{_YEAR}"
    rf"(?:(?:,|,?\s{{1,3}}và)\s{{1,3}}(?:năm\s{{1,3}})?{_YEAR}){{1,9}})\s?\)?"
)
_ONE_YEAR = re.compile(_YEAR)
# Behind a subject: "... (ban hành ngày 3/6/2020)", "..., ra đời đầu năm 2022".
_LATER = re.compile(
    rf"(?:\(|(?:ban hành|ký|thông qua|phê duyệt)\s{{1,3}}{_FROM}"
    r"(?:(?:kỳ|phiên|tại)\s[^.,;:\n]{1,30}\s)?)(?:ngày|hôm)\s{1,3}(?=\d)"
    rf"|[,(]\s{{0,3}}{_VERB}{_FROM}(?=(?:năm|tháng)\s{{1,3}}\d)"
)
# "phê duyệt ngày 1/2/2019 tại Quyết định ..."
_DECIDED = re.compile(
    rf"(?:ban hành|ký|thông qua|phê duyệt)\s{{1,3}}{_FROM}(?:ngày\s{{1,3}}(?=\d)|(?=tháng\s))"
)
_DECIDED_BY = re.compile(r"\s{1,3}(?:tại|theo|bằng)\s{1,3}\Z")
# Where a clause that a document opens is closed, a date begins the next: "Thực hiện Nghị quyết
# số 5/NQ-CP, ngày 1/2/2019, tỉnh ...".
_OPENING = re.compile(
    r"(?:Thực hiện|Triển khai|Căn cứ|Theo|Thi hành|Chấp hành|(?:Để|Nhằm) thực hiện)"
    r"\s[^,;]{0,40}\Z"
)
_COMMA = re.compile(r"\s{0,3},\s{0,3}")
_STAYS = re.compile(
    r"\)?\s{0,2}(?:,?\s{1,3}(?:của|do|về|quy định|ban hành|được|và|Hội nghị|phê duyệt|sửa đổi"
    r"|hướng dẫn)(?!\w)|[.;)]|\Z|(?!,))"
)
# Before who issued it: "Ngày 1/2/2019, ...", "Tháng 6/2020, tại Huế, ...", "Năm 2021, ...".
_HEAD = re.compile(
    r"(?<!\w)(?:[Nn]gày\s{1,2}(?=\d)|(?=[Tt]háng\s{1,2}\d)|[Nn]ăm\s{1,2}(?P<year>(?:19|20)\d\d)(?=,))"
)
_HEAD_BEHIND = re.compile(
    r"\s{0,2},?\s{1,2}(?:tại\s[^,.;:\n]{1,40},\s{1,2})?(?:[^,.;:\n]{0,60}\s?thay mặt\s{1,2})?\Z"
)
_HEAD_BACK = 80


def _year(match: re.Match[str]) -> Fact:
    span = Span(start=match.start("year"), end=match.end("year"))
    return Fact(value=match["year"], span=span)


def date_at(text: str, position: int, stop: int) -> tuple[Fact | None, int]:
    """Return the date that stands at `position`, and where the text goes on behind it."""
    for pattern in (_OF_YEAR, _YEAR_BESIDE):
        if found := pattern.match(text, position, stop):
            return _year(found), found.end()
    lead = _LEAD.match(text, position, stop)
    date = DATE_PATTERN.match(text, lead.end(), stop) if lead else None
    fact = _dated(date)
    if not date or not fact:
        return None, position
    closed = text[date.end() : date.end() + 1] == ")"
    return fact, date.end() + closed


def since_at(text: str, place: Span, stop: int) -> Fact | None:
    """Return the year from which a document is that something is issued by."""
    since = _SINCE.match(text, place.end, stop)
    by = since and _ISSUED_BY.search(text, max(0, place.start - _HEAD_BACK), place.start)
    return _year(since) if since and by else None


def next_clause_at(text: str, place: Span, stop: int) -> bool:
    """Tell whether the date behind `place` opens the sentence's next clause and is not its own."""
    comma = _COMMA.match(text, place.end, stop)
    date = comma and date_at(text, place.end, stop)
    if not date or not date[0] or _STAYS.match(text, date[1], stop):
        return False
    return _OPENING.search(text, max(0, place.start - _HEAD_BACK), place.start) is not None


def decided_before(text: str, start: int, place: int) -> Fact | None:
    """Return the date of what is decided by the document that stands at `place`."""
    for decided in _DECIDED.finditer(text, max(start, place - _HEAD_BACK), place):
        date = DATE_PATTERN.match(text, decided.end(), place)
        if date and _DECIDED_BY.match(text, date.end(), place):
            return _dated(date)
    return None


def years_at(text: str, position: int, stop: int) -> tuple[list[Fact], int]:
    """Return the years at `position` where there are several, and where they end."""
    several = _YEARS.match(text, position, stop)
    if not several:
        return [], position
    found = _ONE_YEAR.finditer(text, several.start("years"), several.end("years"))
    places = [Span(start=match.start(), end=match.end()) for match in found]
    return [Fact(value=place.of(text), span=place) for place in places], several.end()


def date_behind(text: str, start: int, stop: int) -> Fact | None:
    """Return the date that stands behind a document's subject."""
    later = _LATER.search(text, start, stop)
    return date_at(text, later.end() - 1, stop)[0] if later else None  # with the space before


def date_before(text: str, start: int, issuer: int) -> Fact | None:
    """Return the date that opens the sentence of which the one at `issuer` is the subject."""
    for head in _HEAD.finditer(text, max(start, issuer - _HEAD_BACK), issuer):
        date = None if head["year"] else DATE_PATTERN.match(text, head.end(), issuer)
        fact = _year(head) if head["year"] else _dated(date)
        end = date.end() if date else head.end()
        if fact and _HEAD_BEHIND.match(text, end, issuer):
            return fact
    return None


def _dated(date: re.Match[str] | None) -> Fact | None:
    value = iso_date(date) if date else None
    if not date or not value:
        return None
    return Fact(value=value, span=Span(start=date.start(), end=date.end()))


def dates_agree(one: str, other: str) -> bool:
    """Tell whether two dates, each as precise as it is written, can be one day."""
    yearless, dated = (one, other) if one.startswith("-") else (other, one)
    if yearless.startswith("-") and not dated.startswith("-"):  # --06-27, 2025-06-27
        return len(dated) < len("2025-06-27") or dated.endswith(yearless[1:])
    return one.startswith(other) or other.startswith(one)
