"""Where the name of a body ends that holds an event, and what is said of the body behind it.

Beside a verb of holding a name is closed more plainly than elsewhere: "Viện Chiến lược Công nghệ
số | phối hợp với" goes on to the verb, whatever its words. Behind it may stand whose body it is
("thuộc Bộ A"), where it sits, or for which term it was elected: no part of its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kyyeu.parse.names import name_at
from kyyeu.parse.tables.events import EVENT_HEADS, HOST_NAMES
from kyyeu.parse.tables.names import COUNTRIES, NAME_ENDS, WITHIN_NAMES
from kyyeu.parse.tables.people import HELD_HEADS, ORGANISATION_HEADS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span
from kyyeu.text.spelling import is_syllable

# A country, or a town or an area with its noun.
PLACE = re.compile(
    rf"{any_of(COUNTRIES)}|(?:\d{{1,2}}|các) nước (?:thành viên )?ASEAN"
    r"|(?:TP\.?|[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Pp]hường|[Xx]ã)\s?"
    rf"[{UPPER}][^\W\d_]{{0,10}}(?:\s[{UPPER}][^\W\d_]{{0,10}}){{0,2}}"
)
HEAD = re.compile(any_of((*ORGANISATION_HEADS, *HELD_HEADS)))
# Words with which a phrase goes on behind the name of who holds an event.
_HOLDING = (
    r"phối hợp|hợp tác|liên kết|kết hợp|bắt tay|tổ chức|chủ trì|đăng cai|khai mạc|mở|triệu tập"
    r"|ra mắt|ký kết|họp báo|tiến hành|đứng ra|khởi xướng|sáng lập|ủy quyền|uỷ quyền|luân phiên"
    r"|đã|vừa|sẽ|đang|cùng|với|và|đồng|long trọng|thuộc|ngày"
)
ENDS = rf"(?=\s{{0,2}}[,(]|\s(?:{_HOLDING}|là đơn vị)(?!\w))"
_CLOSE = re.compile(
    r"\s{0,2}(?:[,;(.:\n]|\Z)"
    rf"|\s{{1,2}}(?:{_HOLDING}|mới|cũng|thực hiện|trực thuộc|hôm|sáng|chiều|tối|tại|là|giao"
    r"|trang trọng)(?!\w)"
)
_REST = re.compile(rf"(?:\s[^\W_][^\s,.;:()“”\"]{{0,20}}){{1,7}}?{ENDS}")
# "và phát huy văn hóa": a second half in small letters, but for "và các đơn vị".
_GOES_ON = re.compile(
    r"(?<![^\W_A-ZĐ][A-ZĐ])\svà\s(?:bảo tồn|phát huy|phát triển|ứng dụng|chuyển giao|hỗ trợ|tư vấn"
    r"|nghiên cứu|đào tạo|quản lý|chính sách|xây dựng|hội nhập|bảo vệ|truyền thông|hợp tác"
    r"|khởi nghiệp)"
    rf"(?:\s[^\s,.;:()“”\"]{{1,20}}){{0,6}}?{ENDS}"
)
# "HĐND tỉnh | khóa X, nhiệm kỳ 2021-2026": said of the body, and no part of its name.
_TERM = re.compile(
    r"(?:\s\([^()\n]{1,60}\))?\stại (?:Việt Nam|Hà Nội|TP\.? ?HCM)(?!\w)"
    r"|(?:,?\s(?:khóa|khoá|nhiệm kỳ)\s[^\s,.;:()]{1,12}(?:\s[-–]\s\d{4})?){1,2}"
)
# "Tổ chức Y (TCY) tại Việt Nam": the office, of the body that holds the event.
_OFFICE = re.compile(r"\s\([A-Z]{2,10}\)\stại\s[^()]{2,20}\Z")
# "Liên hiệp Hữu nghị | và Hợp tác Nhân dân": capitals that name no other body.
_AND_CAPITAL = re.compile(
    rf"\svà\s(?P<first>[{UPPER}][^\W\d_A-ZĐ]{{1,7}})\s(?P<second>[^\W\d_]{{1,8}})"
    rf"(?P<more>(?:\s[^\W\d_]{{1,8}}){{0,5}}?){ENDS}"
)
# "Trung tâm Kiểm soát bệnh tật (CDC) | Bình Sơn": where it is, behind its abbreviation.
_SEAT = re.compile(
    r"\s\([^()\n]{2,20}\)\s(?P<area>(?:(?:tỉnh|thành phố|TP\.?)\s?)?"
    rf"[{UPPER}][^\W\d_]{{0,10}}(?:\s[{UPPER}][^\W\d_]{{0,10}}){{0,2}})(?:{ENDS}|(?=[;.:]))"
)
# Up to a bracket or to the verb, whatever stands between.
_UNREAD = re.compile(r"[^;:.…()“”\"\n]{3,90}?(?=\s\(|\s(?:(?:đồng|đã|cùng)\s)?tổ chức(?!\w))")
_HEAD_NOUN = re.compile(any_of((*EVENT_HEADS, *(head.lower() for head in EVENT_HEADS))))
_OF_PARENT = re.compile(r"(?:\s{0,2}\([^()\n]{1,60}\))?,?\s(?:trực )?thuộc\s")
# "Cục A | (Bộ B)": whose part it is, as the name of a body holds it, and no short name of its own.
_OF_WHOLE = re.compile(rf"\s\({HEAD.pattern}\s[^()\n]{{2,60}}\)")
# "Câu lạc bộ A (thuộc Hội B)": told of the body, and none of its name.
_BELONGS = re.compile(r"\s\((?:trực )?thuộc\s[^()\n]{2,60}\)")
_SCHOOL = re.compile(r"(?:Trường|Đại học|Học viện|ĐH|trường|đại học|học viện)(?!\w)")
# The head nouns of a part, and of what it can be a part of.
_MINISTRY = re.compile(r"(?:Bộ|bộ|Ban|Ủy ban|Uỷ ban|Tổng cục|Văn phòng)(?!\w)")
_UNIVERSITY = re.compile(r"(?:Trường )?(?:Đại học|Học viện|ĐH)(?!\w)")
# The universities that have universities as members: "Trường Đại học Luật, | Đại học Huế".
_OF_MEMBERS = re.compile(r"(?:Đại học|ĐH) (?:Huế|Đà Nẵng|Thái Nguyên|Quốc gia [^\W\d_])")
_MEMBER = re.compile(r"(?:Trường Đại học|Trường ĐH)(?!\w)")
_INSTITUTES = ("Viện", "Trung tâm")
_LISTED = re.compile(r"(?:,| và)\s")
_WHOLE = {
    "Khoa": _SCHOOL, "Bộ môn": _SCHOOL, **dict.fromkeys(_INSTITUTES, _UNIVERSITY),
    "Vụ": _MINISTRY, "Cục": _MINISTRY,
    "Phòng": re.compile(r"(?:Sở|UBND|Công an)(?!\w)"),
}  # fmt: skip
_PART = re.compile(any_of(_WHOLE))
# These say nothing without whose they are: "Khoa Luật thuộc Trường A".
OF_SCHOOL = ("Khoa ", "Bộ môn ")
# Words in the rest of a name that make it another phrase.
_AREAS = "tỉnh|thành phố|huyện|xã|phường|địa phương|bộ|sở|ngành|đơn vị"
_OTHER_PHRASE = re.compile(
    any_of(
        {
            *(set(NAME_ENDS) - {*WITHIN_NAMES, "nguyên"}),
            *(word.form for word in REPORTING_VERBS if word.form != "so sánh"),
            *(f"các {area}" for area in _AREAS.split("|")),
            *"trong|một|cho|những|tháng|tuần|năm|hôm|lần|trước|qua|chủ trương|đồng ý".split("|"),
            *"thống nhất|dự kiến|muốn|giao|luân phiên".split("|"),
        }
    )
)
_UNCLE = " Hồ Chí Minh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body by its place in the text; `place` where it is a country or a city.

    `name` is its full name where other words stand for it, `reach` where what is said of it
    ends ("Cục A | thuộc Bộ B").
    """

    span: Span
    place: bool = False
    name: str = ""
    reach: int


def with_ends(text: str, found: Sequence[tuple[Span, bool]], end: int) -> list[Body]:
    """Return bodies with their names read to the end, and without the ones they belong to.

    In come their places in the text in order, each with whether it is a country or a city.
    """
    stops = _stops(found, end)
    whole: list[Body] = []
    for (one, place), stop in zip(found, stops, strict=True):
        before = whole[-1] if whole else None
        if before and one.start < before.reach:
            continue
        if before and not place and _is_one(text, before, one):
            whole[-1] = _body(text, Span(start=before.span.start, end=one.end), stop)
        elif before and _OF_PARENT.fullmatch(text, before.reach, one.start):
            reach = _closed_end(text, one, stop)
            if text.startswith(OF_SCHOOL, before.span.start):
                before = replace(before, span=Span(start=before.span.start, end=reach))
            whole[-1] = replace(before, reach=reach)
        elif before and _is_part(text, whole, one):
            whole[-1] = _body(text, Span(start=before.span.start, end=one.end), stop)
        elif place:
            whole.append(Body(span=one, place=True, reach=one.end))
        else:
            whole.append(_body(text, one, stop))
    return whole


def _stops(found: Sequence[tuple[Span, bool]], end: int) -> list[int]:
    """Return where the next body after each begins; a name may hold a place."""
    stops = []
    for one, place in reversed(found):
        stops.append(end)
        end = end if place else one.start
    return stops[::-1]


def _body(text: str, name: Span, stop: int) -> Body:
    """Return the body whose name begins so, with what is said of it up to `stop`."""
    span = Span(start=name.start, end=_closed_end(text, name, stop))
    whole = _OF_WHOLE.match(text, span.end, stop)
    if whole and not _is_shortened(span.of(text), whole[0].strip(" ()")):
        return Body(span=Span(start=span.start, end=whole.end()), reach=whole.end())
    if parent := _BELONGS.match(text, span.end, stop):
        return Body(span=span, reach=parent.end())
    if office := _OFFICE.search(text, span.start, span.end):
        return Body(span=Span(start=span.start, end=office.start()), reach=span.end)
    if term := _TERM.match(text, span.end, stop):
        return Body(span=span, reach=term.end())
    if seat := _SEAT.match(text, span.end, stop):
        return Body(span=span, reach=seat.end(), name=squeezed(f"{span.of(text)} {seat['area']}"))
    return Body(span=span, reach=span.end)


def _is_shortened(name: str, short: str) -> bool:
    """Tell whether words in brackets are some of a name's own: "... (Liên hiệp Hội)"."""
    return {*short.split()} <= {*name.split()}


def _is_one(text: str, body: Body, following: Span) -> bool:
    """Tell whether two names side by side are one: "BCH | Đoàn tỉnh A", "Khoa Luật | Trường B"."""
    return not body.place and text[body.reach : following.start] == " "


def _is_part(text: str, named: Sequence[Body], larger: Span) -> bool:
    """Tell whether a name goes on with whose part the last body is: "Khoa Luật, | Trường A".

    An institute is as often one of several: of a school only where no other body is listed.
    """
    body = named[-1]
    comma = text[body.reach : larger.start] == ", "
    member = _MEMBER.search(text, body.span.start, body.span.end) if comma else None
    if member and _OF_MEMBERS.match(text, larger.start, larger.end):
        return True
    part = _PART.match(text, body.span.start, body.span.end) if comma else None
    if part is None or not _WHOLE[part[0]].match(text, larger.start, larger.end):
        return False
    within = _LISTED.finditer(text, body.span.start, body.span.end)
    if any(_WHOLE[part[0]].match(text, mark.end(), body.span.end) for mark in within):
        return False  # "Cục A, Bộ B" goes on with no other ministry
    behind = _LISTED.match(text, larger.end)
    listed = behind and HEAD.match(text, behind.end())
    before = len(named) > 1 and _LISTED.fullmatch(text, named[-2].reach, body.span.start)
    return part[0] not in _INSTITUTES or not (listed or before)


def _closed_end(text: str, name: Span, stop: int) -> int:
    """Return where a name ends that goes on, past what tables know, to a word of holding.

    "Viện Chiến lược Công nghệ | số phối hợp với", "Trung tâm bảo tồn | và phát huy văn hóa, ...".
    """
    if " " not in name.of(text) or name.of(text) in HOST_NAMES:
        return name.end
    if text.startswith(_UNCLE, name.end):  # "Đoàn Thanh niên Cộng sản | Hồ Chí Minh"
        name = Span(start=name.start, end=name.end + len(_UNCLE))
    rest = _GOES_ON.match(text, name.end, stop) or _second_half(text, name.end, stop)
    rest = rest or _REST.match(text, name.end, stop)
    if rest and rest.re is _REST and _CLOSE.match(text, name.end, stop):
        return name.end
    words = rest[0].removeprefix(" và") if rest else ""
    if not rest or _OTHER_PHRASE.search(words) or _HEAD_NOUN.search(words):
        return name.end
    return rest.end()


def _second_half(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Return "và" with what goes on a name behind it, where that is no other body or person."""
    rest = _AND_CAPITAL.match(text, start, stop)
    if not rest or not (is_syllable(rest["first"]) and is_syllable(rest["second"])):
        return None
    if rest["second"][0].isupper() and not rest["more"]:
        return None  # "TP. HCM và | Hà Nội"
    at = rest.start("first")
    other = HEAD.match(text, at) or PLACE.match(text, at) or name_at(text, at, stop)
    return None if other else rest


def unread(text: str, body: Body, end: int) -> Body | None:
    """Return a body whose name goes on to the verb or a bracket through words no table knows.

    "Vụ Dự báo | , thống kê - Ổn định tiền tệ": None where another body may be named in it.
    """
    rest = _UNREAD.match(text, body.span.end, end)
    if not rest or HEAD.search(rest[0]) or " và " in rest[0] or _HEAD_NOUN.search(rest[0]):
        return None
    return Body(span=Span(start=body.span.start, end=rest.end()), reach=rest.end())
