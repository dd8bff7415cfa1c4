"""Who issued a document: a body, its meeting or an office, behind the number or before it."""

from __future__ import annotations

import re

from kyyeu.parse.names import name_at
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.roles import role_at
from kyyeu.parse.tables.documents import AREAS, ISSUERS, ISSUING_VERBS, LEADING_PARTS
from kyyeu.parse.tables.people import TITLES
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

ISSUER = any_of(word.form for word in ISSUERS)
_ISSUER = re.compile(ISSUER)
_OTHER_WORD = re.compile(r"(?<=Đảng)\s(?:bộ|ủy|uỷ|đoàn|viên|phái)(?!\w)")
_LEADING = re.compile(rf"{any_of(LEADING_PARTS)}\s{{1,2}}(?=[{UPPER}])")
_AREA = re.compile(rf"\s(?P<area>{any_of(AREAS)})(?!\s{{1,2}}[{UPPER}\d]|\.)")
_AREA_WITHIN = re.compile(rf"\s(?P<area>{any_of(AREAS)})\s[^\W\d_A-Z]{{1,9}}\Z")
_VERB = any_of(spellings(word.form for word in ISSUING_VERBS))
_ADVERB = (
    r"(?:(?:đã|vừa|cũng|mới|tiếp tục|còn|lại|sẽ|từng|đều|chính thức|kịp thời|lần lượt|liên tiếp)"
    r"\s{1,2}){0,3}"
    r"(?:(?:biểu quyết|nhất trí|thống nhất|xem xét|thảo luận|xây dựng|bỏ phiếu)(?:,|\s{1,2}và)?"
    r"\s{1,2}){0,2}"
)
_SESSION = r"(?:,?\s{1,2}(?:tại\s{1,2})?(?:kỳ|kì)\s{1,2}họp\s[^.;:,\n]{1,40},?)?"
# Of what was decided, it says so in a document: "phê duyệt chương trình tại Quyết định ...".
_DECIDING = (
    r"(?:ký\s{1,2})?(?:ban hành|phê duyệt|thông qua|công bố|cụ thể (?:hóa|hoá)|thể chế (?:hóa|hoá))"
)
_WHEN = r"\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?"
_BY = r"(?:tại|theo|bằng|kèm\s{1,2}theo|thành)"
_FEW = r"(?:(?:liên tiếp|thêm|các|những|một số|loạt|hàng loạt|hai|ba|bốn)\s{1,2}){0,2}"
# What opens a list of what was issued: "ban hành hai nghị định là Nghị định ...".
_NAMELY = r"(?:\s(?:là|gồm|gồm có|bao gồm|như)|:)"
# Between who issued a document and its kind: "đã ký ban hành", "phê duyệt ... tại", "tại".
_ISSUES = re.compile(
    rf"{_SESSION}\s{{1,2}}{_ADVERB}(?:{_VERB}(?:\s{{1,2}}kèm\s{{1,2}}theo)?"
    rf"|{_DECIDING}(?:\s(?:vào\s)?(?:ngày\s)?{_WHEN})?\s{{1,2}}{_BY}"
    rf"|{_DECIDING}\s[^.;:“”\"\n]{{1,90}}\s{_BY}|{_VERB}\s[^.;:“”\"\n\d]{{1,60}}{_NAMELY}|tại)\s{{1,2}}{_FEW}\Z"
)
# What any of this ends with: as soon known as asked.
_MAY_ISSUE = re.compile(rf"(?:\s(?:{_VERB}|kèm|{_BY})|{_NAMELY})\s{{1,2}}{_FEW}\Z")
_SHORT_BACK = 60
# "Thay mặt Ban Bí thư, đồng chí X ký Chỉ thị ...": of those signed for.
_FOR = re.compile(r"[Tt]hay mặt\s{1,2}")
_SIGNS_FOR = re.compile(rf",?\s[^.;:,\n]{{1,80}}?\s{_VERB}\s{{1,2}}{_FEW}\Z")
_ISSUES_BEHIND = re.compile(
    rf"(?:,\s{{1,2}}(?:kỳ họp|khóa|khoá|tại)\s[^.,;:\n]{{1,40}},?)?[^.;:,\n]{{0,40}}?\s{_VERB}"
)
# What follows an issuer: what the document is about, or what it does.
_SETS_OUT = re.compile(
    r"\s(?:về|quy định|hướng dẫn|sửa đổi|bổ sung|phê duyệt|ban hành|công nhận|thay thế|bãi bỏ"
    r"|phát hành|công bố|thông qua"
    r"|chấp thuận|yêu cầu|ngày)\s"
)
_SIGNER = re.compile(rf"(?<!\w)(?=[{UPPER}])")
_BACK = 200
# "của Ban Chấp hành Trung ương Đảng khóa XIII": part of the name, in brackets, too.
TERM = r"(?:khóa|khoá|Khóa|Khoá)\s{1,2}(?P<term>[IVXL]{1,6}|\d{1,2})(?!\w)"
_TENURE = re.compile(rf",?\s{{1,2}}(?P<open>\()?{TERM}(?(open)\))")
ORDINAL = (
    r"(?:\d{1,2}|[IVX]{1,5}|mười(?:\s{1,2}(?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?"
    r"|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)(?![\w/]|\s\d)"
)
_NTH = rf"lần\s{{1,2}}thứ\s{{1,2}}{ORDINAL}"
# A meeting of a body: "Hội nghị lần thứ năm Ban Chấp hành Trung ương", "Hội nghị Trung ương 5".
_MEETING = re.compile(rf"Hội nghị\s{{1,3}}(?P<nth>{_NTH},?\s{{1,3}}(?:của\s{{1,3}})?)?")
_NUMBERED = re.compile(rf"\s{{1,3}}(?:{_NTH}|{ORDINAL})")
MEETING = re.compile(r"Hội nghị\s{1,3}(?=lần\s|Trung ương|T\.Ư|TW|Ban Chấp hành|BCH)")
_TITLES = frozenset(title.lower() for title in spellings(TITLES))
_DEPUTY = re.compile(r"(?:Quyền\s)?(?:Phó|Thứ trưởng)(?!\w)", re.IGNORECASE)


def issuer_at(text: str, start: int, stop: int) -> Span | None:
    """Return who issues at `start`: a body, its meeting, or an office ("Bộ trưởng Bộ Y tế").

    None for a person who signs for the body: a deputy, or an office that names no body.
    """
    meeting = _MEETING.match(text, start, stop)
    led = _LEADING.match(text, start, stop)
    known = _ISSUER.match(text, start, stop) or (
        led and _body_at(text, led.end(), stop, whole=False)
    )
    about = _SETS_OUT.search(text, start, min(stop, start + _BACK))
    end = about.start() if about else stop  # what a document does is in no body's name
    role = None if known or meeting else role_at(text, start, end)
    if role:
        title = text[start : role.end]
        named = text[role.end + 1 : role.end + 2].isupper()
        bare = named and squeezed(title).lower() in _TITLES  # "Chủ tịch Hồ Chí Minh"
        return None if bare or _DEPUTY.match(title) else Span(start=start, end=role.end)
    body = _body_at(text, meeting.end() if meeting else start, end)
    if body is None:
        return None
    numbered = _NUMBERED.match(text, body.end, stop) if meeting else None
    name_end = numbered.end() if numbered else body.end
    term = _TENURE.match(text, name_end, stop)
    # A meeting that no number tells from others is no name: its body issues.
    which = numbered or (meeting and meeting["nth"])
    return Span(start=start if which else body.start, end=term.end() if term else name_end)


def issues_behind(text: str, issuer: Span, stop: int) -> bool:
    """Tell whether a verb behind `issuer` says that it issues: "được X thông qua"."""
    return _ISSUES_BEHIND.match(text, issuer.end, stop) is not None


def issuer_before(text: str, start: int, place: int) -> Span | None:
    """Return who issues the document whose kind stands at `place`, read from `start` on.

    "Thủ tướng Chính phủ đã ký Quyết định ...", "HĐND tỉnh tại Nghị quyết ...".
    """
    start = max(start, place - _BACK)
    if not _MAY_ISSUE.search(text, max(start, place - _SHORT_BACK), place):
        return None
    for signing in _FOR.finditer(text, start, place):
        by = issuer_at(text, signing.end(), place)
        if by and _SIGNS_FOR.match(text, by.end, place):
            return by
    for begin in _SIGNER.finditer(text, start, place):
        if begin.start() < start:
            continue  # within the office of a deputy
        deputy = _DEPUTY.match(text, begin.start(), place)
        if deputy and (role := role_at(text, begin.start(), place)):
            start = role.end
        by = None if deputy else issuer_at(text, begin.start(), place)
        if by is None:
            continue
        end = behind_person(text, by.end, place)
        if _ISSUES.match(text, end, place):
            return by
    return None


def behind_person(text: str, end: int, stop: int) -> int:
    """Return where the name of who holds an office ends, if it stands behind: "Thủ tướng X"."""
    person = name_at(text, end + 1, stop) if text[end : end + 1] == " " else None
    return person.end if person else end


def _body_at(text: str, start: int, stop: int, *, whole: bool = True) -> Span | None:
    """Return the body at `start`; of a `whole` one a part or the head may stand before it."""
    known = _ISSUER.match(text, start, stop)
    if known and _OTHER_WORD.match(text, known.end()):
        known = None  # "Đảng đoàn", "Đảng viên"
    led = _LEADING.match(text, start, stop) if whole and not known else None
    if led:
        body = _body_at(text, led.end(), stop, whole=False)
        return Span(start=start, end=body.end) if body else None
    named = organisation_at(text, start, stop)
    if known and (named is None or known.end() >= named.end or _overread(text, known.end())):
        return Span(start=start, end=known.end())
    return _in_area(text, named, stop) if named else None


def _in_area(text: str, named: Span, stop: int) -> Span:
    """Return a body's name with the area whose name is left out: "Công an tỉnh | ban hành"."""
    area = _AREA_WITHIN.search(text, named.start, named.end) or _AREA.match(text, named.end, stop)
    return Span(start=named.start, end=area.end("area")) if area else named


def _overread(text: str, end: int) -> bool:
    """Tell whether what follows a body that is known is no part of its name: a small word."""
    return not text[end + 1 : end + 2].isupper() and text[end] in " \u00a0,"
