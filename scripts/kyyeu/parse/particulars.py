"""Date, issuer and subject of a document, as the text gives them beside its number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.model.report import Fact
from kyyeu.parse.context import Context
from kyyeu.parse.dates import DATE_PATTERN, iso_date
from kyyeu.parse.excerpts import VERB_GROUP
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.roles import role_at
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, ISSUERS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span, trimmed

_WHEN = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
# Before the number: "ngày 1/2/2019, Thủ tướng Chính phủ đã ký Quyết định số ...".
_SIGNS = re.compile(
    r"\s{1,2}(?:(?:đã|vừa|cũng|mới|tiếp tục)\s{1,2}){0,2}(?:ký ban hành|ban hành|ký|ra"
    r"|phê duyệt (?:tại|theo)|thông qua|phê duyệt\s[^.;:“”\"\n]{1,90}\s(?:tại|theo))\s{1,2}\Z"
)
_WHEN_BEFORE = re.compile(rf"[Nn]gày\s{{1,2}}(?P<when>{_WHEN})\s{{0,2}},?\s{{1,2}}\Z")
_SIGNER = re.compile(rf"(?<!\w)(?=[{UPPER}])")
_SIGNED_BACK = 200
_ISSUER = re.compile(any_of(word.form for word in ISSUERS))
_DATE_LEAD = re.compile(
    r"\s{0,3},?\s{0,3}\(?(?:(?:được\s{1,3})?"
    r"(?:ban hành|ký ban hành|ký|công bố|thông qua|phê duyệt)\s{1,3})?"
    r"(?:(?:vào\s{1,3})?ngày\s{1,3})?"
)
_WHEN_BACK = 24
_OF_YEAR = re.compile(r"\s{1,3}năm\s{1,3}(?P<year>(?:19|20)\d\d)(?!\d)")
# "của Ban Chấp hành Trung ương Đảng khóa XIII": part of the name; in brackets it is beside it.
_TENURE = re.compile(r"\s{1,2}(?:khóa|khoá)\s{1,2}(?:[IVXL]{1,6}|\d{1,2})(?!\w)")
_TENURE_BESIDE = re.compile(r"\s{0,2}\((?:khóa|khoá)\s{1,2}(?:[IVXL]{1,6}|\d{1,2})\)")
# A meeting of a body issues in the body's name, or has one of its own.
_MEETING = re.compile(r"Hội nghị\s{1,3}(?:lần thứ\s{1,3}[^\W_]{1,5}(?:\s{1,2}của)?\s{1,3})?")
_NAMED_MEETING = re.compile(
    r"Hội nghị\s{1,3}(?:Ban Chấp hành\s{1,3})?Trung ương(?:\s{1,3}Đảng)?\s{1,3}"
    r"(?:lần thứ\s{1,3})?(?:\d{1,2}|[IVX]{1,5}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)"
)
_OF = re.compile(
    r"\s{0,3},?\s{0,3}(?:\(?(?:sửa đổi|bổ sung|sửa đổi, bổ sung)\)?\s{1,3})?"
    r"\(?(?:do|của|được)\s{1,3}"
    r"|,\s{1,3}Hội nghị\s{1,3}(?:lần thứ|Trung ương)\s{1,3}[^\W_]{1,5}\s{1,3}"
)
# Behind a subject: "... về chuyển đổi số của Bộ Chính trị", "... (ban hành ngày 3/6/2020)".
_OF_LATER = re.compile(
    rf"\s(?:của|do|được)\s{{1,2}}(?P<by>{any_of(word.form for word in ISSUERS)})"
)
_CLOSED = re.compile(r"\s{0,2}(?:[,.;)]|\Z|ngày\s|ban hành|thông qua|ký\s|đã\s)")
_DATED_LATER = re.compile(r"(?:\(|(?:ban hành|ký|thông qua|phê duyệt)\s{1,3})ngày\s{1,3}(?=\d)")
_ANOTHER = re.compile(any_of(word.form for word in DOCUMENT_KINDS))
_ABOUT = re.compile(r"\s{0,3},?\s{0,3}(?:về\s{1,3}việc|về|v/v)\s{1,3}")
# What ends a subject: the document's verb, or punctuation that leaves the noun phrase.
_SUBJECT_END = re.compile(rf"\s{{1,3}}(?:{VERB_GROUP})|[;:.“\"()\n]")
# A comma that goes on with a subject: "đến năm 2030, tầm nhìn đến năm 2045".
_GOES_ON = re.compile(r",\s{1,3}(?:tầm nhìn|định hướng|giai đoạn|có tính đến)(?!\w)")
_LONGEST_SUBJECT = 400
# How far behind its number a document's date may stand, in code points.
_LATER = 300


@dataclass(slots=True)
class Particulars:
    """What the text says of a document, each fact where it is written."""

    date: Fact | None = None
    issuer: Fact | None = None
    subject: Fact | None = None


def particulars_of(context: Context, place: Span) -> Particulars:
    """Read date, issuer and subject of the document that `place` names, each where written."""
    entry = Particulars()
    text, position = context.text, place.end
    sentences = context.sentences_in(place)
    stop = sentences[0].span.end if sentences else place.end
    entry.date, position = _date_at(text, position, stop)
    of = _OF.match(text, position, stop)
    issuer = _signer_at(text, of.end(), stop) if of else None
    if issuer:
        entry.issuer = Fact(value=squeezed(issuer.of(text)), span=issuer)
        beside = _TENURE_BESIDE.match(text, issuer.end, stop)
        position = beside.end() if beside else issuer.end
        if entry.date is None:  # "của Ban Bí thư (khóa XI) ngày 22/11/2014"
            entry.date, position = _date_at(text, position, stop)
    if entry.issuer is None:
        _read_before(text, entry, place)
    about = _ABOUT.match(text, position, stop)
    subject = _subject_at(text, about.end(), stop) if about else None
    if subject:
        entry.subject = Fact(value=squeezed(subject.of(text)), span=subject)
    _read_later(text, entry, position, min(stop, position + _LATER))
    return entry


def _date_at(text: str, position: int, stop: int) -> tuple[Fact | None, int]:
    """Return the date that stands at `position`, and where the text goes on behind it."""
    if year := _OF_YEAR.match(text, position, stop):
        span = Span(start=year.start("year"), end=year.end("year"))
        return Fact(value=span.of(text), span=span), year.end()
    lead = _DATE_LEAD.match(text, position, stop)
    date = DATE_PATTERN.match(text, lead.end(), stop) if lead else None
    value = iso_date(date) if date else None
    if not date or not value:
        return None, position
    closed = text[date.end() : date.end() + 1] == ")"
    return Fact(value=value, span=Span(start=date.start(), end=date.end())), date.end() + closed


def _read_before(text: str, entry: Particulars, place: Span) -> None:
    """Read who signed a document, and when, before its number."""
    start = max(0, place.start - _SIGNED_BACK)
    signs = _SIGNS.search(text, start, place.start)
    if not signs:
        return
    for begin in _SIGNER.finditer(text, start, signs.start()):
        by = _signer_at(text, begin.start(), signs.start())
        if by is None or by.end != signs.start():
            continue
        entry.issuer = Fact(value=squeezed(by.of(text)), span=by)
        when = _WHEN_BEFORE.search(text, max(0, by.start - _WHEN_BACK), by.start)
        date = DATE_PATTERN.match(text, when.start("when")) if when else None
        if entry.date is None and date and (value := iso_date(date)):
            entry.date = Fact(value=value, span=Span(start=date.start(), end=date.end()))
        return


def _signer_at(text: str, start: int, stop: int) -> Span | None:
    """Return who signs at `start`: a body, or an office by its title ("Bộ trưởng Bộ Y tế")."""
    about = text.find(" về ", start, min(stop, start + _SIGNED_BACK))
    end = about if about >= 0 else stop  # what a document is about is not in a body's name
    role = None if _ISSUER.match(text, start, stop) else role_at(text, start, end)
    return Span(start=start, end=role.end) if role else _issuer_at(text, start, stop)


def _read_later(text: str, entry: Particulars, start: int, stop: int) -> None:
    """Read issuer and date behind the subject, before another document is named."""
    another = _ANOTHER.search(text, start, stop)
    stop = another.start() if another else stop
    later = _OF_LATER.search(text, start, stop)
    if entry.issuer is None and later and _CLOSED.match(text, later.end(), stop):
        by = Span(start=later.start("by"), end=later.end("by"))
        entry.issuer = Fact(value=squeezed(by.of(text)), span=by)
    dated = _DATED_LATER.search(text, start, stop)
    if entry.date is None and dated:
        entry.date, _ = _date_at(text, dated.end(), stop)


def _issuer_at(text: str, start: int, stop: int) -> Span | None:
    meeting = _NAMED_MEETING.match(text, start, stop)
    body = Span(start=start, end=meeting.end()) if meeting else None
    if body is None:
        held = _MEETING.match(text, start, stop)
        body = _body_at(text, held.end() if held else start, stop)
    term = _TENURE.match(text, body.end, stop) if body else None
    return Span(start=body.start, end=term.end()) if body and term else body


def _body_at(text: str, start: int, stop: int) -> Span | None:
    known = _ISSUER.match(text, start, stop)
    named = organisation_at(text, start, stop)
    if known and (named is None or known.end() >= named.end):
        return Span(start=start, end=known.end())
    return named


def _subject_at(text: str, start: int, stop: int) -> Span | None:
    stop = min(stop, start + _LONGEST_SUBJECT)
    end = _SUBJECT_END.search(text, start, stop)
    if end and end[0].strip() and end[0].strip()[0].isalpha():
        return trimmed(text, start, end.start(), ",")
    # No verb of the document follows: the first comma that leaves the phrase ends it.
    limit = end.start() if end else stop
    comma = text.find(",", start, limit)
    while comma >= 0 and _GOES_ON.match(text, comma, limit):
        comma = text.find(",", comma + 1, limit)
    return trimmed(text, start, comma if comma >= 0 else limit, ".,")
