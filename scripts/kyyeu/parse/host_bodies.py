"""Bodies that may hold an event: organisations, and what stands in their place beside its verbs.

Countries and cities hold events, too ("do Lào chủ trì"), but mean so much else that only a
verb of holding behind "do" tells (`Body.place`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.parse.context import Context
from kyyeu.parse.host_names import ENDS, HEAD, PLACE, Body, with_ends
from kyyeu.parse.names import name_at
from kyyeu.parse.organisations import organisation_at, organisations
from kyyeu.parse.tables.abbreviations import NOUNS_ALONE
from kyyeu.parse.tables.events import EVENT_HEADS, HOST_NAMES, NO_HOSTS
from kyyeu.parse.tables.people import HELD_HEADS, HONORIFICS, ORGANISATION_HEADS, TITLES
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span
from kyyeu.text.spelling import is_syllable

# "Chương trình nghệ thuật", "Diễn đàn Biển 2025": an event's head noun with small words behind
# it, or with a year, names no body.
_EVENT = re.compile(
    rf"{any_of(EVENT_HEADS)}"
    r"(?:.{1,80}(?:\s20\d\d|\slần .{1,12})|(?:\s[^\W\d_A-ZĐ]{1,10}){0,6})"
)
_PART_OF = re.compile(r"\s[-–]\s")
_LARGER = re.compile(
    r"(?:Đại học|ĐH|Trường|Học viện|Bộ|Tổng cục|Tập đoàn|Quân khu)(?!\w)", re.IGNORECASE
)
_SOCIETY = re.compile(r"(?:Hội|Hiệp hội|Liên hiệp|Báo|Tạp chí|Sở|UBND|Liên đoàn|Quỹ)(?!\w)")
# What was taken for a name's last words: "Công ty Lúa Vàng | mở hội thảo".
_OPENS_VERB = re.compile(
    r"\s(?:(?:mở|luân phiên|trực tiếp|đứng ra|khởi xướng)\Z"
    r"|mở (?=[Hh]ội|[Tt]ọa|[Tt]oạ|[Dd]iễn|lớp|cuộc|buổi)"
    r"|(?:tham mưu|giao cho|(?:ủy|uỷ) quyền(?: cho)?|phân công(?: cho)?)(?!\w))"
)
# "UBND tỉnh", which the report has said of where: small words behind it are another phrase's.
_OF_AREA = re.compile(
    r"(?:[^\W_]{1,12}\s){1,8}?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)"
    r"(?=\s(?:tổ chức|phối hợp|chủ trì|đăng cai|đồng|cùng)(?!\w))"
    r"|(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân) (?:tỉnh|thành phố|huyện"
    r"|thị xã|quận|xã|phường)(?!\w)"
)
_SHORT = re.compile(
    rf"(?<!Nhà ){any_of(HOST_NAMES)}|(?<![\w./(-])[A-ZĐ]{{3,10}}(?:[-&][A-ZĐ]{{2,8}})?(?![\w/-])"
    r"(?!\.\w|\s[-–])(?:\s(?:tại )?Việt Nam(?!\w))?"
)
_MANY = re.compile(
    r"(?:UBND|HĐND|(?:Sở|Bộ|Tỉnh ủy|Tỉnh uỷ|Ủy ban|Uỷ ban)(?:\s[^\s,.;:()]{1,12}){0,6}?) các"
    r"(?:\s(?:tỉnh|thành|huyện|địa phương|xã|phường)|(?<=\w\w\w các)|(?<=Bộ các)|(?<=Sở các))(?!\w)"
)  # "UBND các tỉnh"
_BEFORE_NAME = re.compile(r"Thường trực\s{1,2}\Z")  # "Thường trực | Tỉnh ủy Hải Ninh"
# "Quỹ hỗ trợ nghiên cứu “Biển xanh”": a body known by a name in quotation marks.
_NAMED = re.compile(
    rf"{any_of({*ORGANISATION_HEADS, *HELD_HEADS} - {*EVENT_HEADS})}"
    r"(?:\s(?!(?:tổ chức|phối hợp|chủ trì|khai mạc|mở|họp|đồng|cùng|tọa đàm"
    r"|toạ đàm|hội thảo|hội nghị|diễn đàn)(?!\w))[^\W\d_A-ZĐ]{1,8}){0,6}"
    r"(?:\s(?:Dự án|Chương trình|Đề án))?\s(?=[“\"])"
)
# The office of two elected bodies, which is one body.
_OFFICE = re.compile(
    r"Văn phòng (?:Đoàn ĐBQH|Đoàn đại biểu Quốc hội|HĐND|Hội đồng nhân dân)(?:,| và)"
    r" (?:HĐND|Hội đồng nhân dân|UBND|(?:Ủy|Uỷ) ban nhân dân)(?: và UBND)?"
    rf" (?:tỉnh|thành phố|huyện|quận)(?:\s[{UPPER}][^\W\d_]{{0,9}}){{0,3}}"
)
# "Quỹ Trần Nhân Tông", "Hiệp hội Hoa Mai": capitals that look like a person behind a head noun.
_CAPITALS = re.compile(
    rf"{HEAD.pattern}(?:\s[{UPPER}][^\W\d_]{{0,12}}(?:-[^\W\d_]{{1,12}}){{1,3}}"
    rf"|(?:\s[{UPPER}][^\W\d_]{{0,12}}){{2,7}}){ENDS}"
)
# "Hiệp hội này tổ chức", "do trường phối hợp với": a small noun for what was named before.
_THIS = re.compile(
    rf"(?i:(?P<head>{any_of(ORGANISATION_HEADS)}) này(?!\w))"
    r"|(?P<noun>trường|viện|học viện|sở|cục|hội|hiệp hội|liên đoàn|công ty|tập đoàn|tạp chí|báo)"
    r"(?= (?:(?:chủ trì, )?phối hợp|tổ chức|chủ trì|cùng|liên kết|hợp tác)(?!\w))"
)
_SOMEBODY = re.compile(any_of((*spellings(TITLES), *HONORIFICS)), re.IGNORECASE)
_RUN = re.compile(
    r"[^\s,.;:()“”\"]{1,20}(?:\s[^\s,.;:()“”\"]{1,20}){0,11}?"
    r"(?=\s(?:đồng )?(?:tổ chức|chủ trì|đăng cai)(?!\w))"
)
_JOINS = re.compile(
    r"\s(?:và|với|cùng|phối hợp|của|do|đã|được|vừa|sẽ|chủ trương|đồng ý|để|giao|cho"
    r"|quyết định|ủy quyền|uỷ quyền|phân công)(?!\w)"
)
# Behind a foreign name: "tại Việt Nam (UNFPA)".
_SEATED = r"(?:\stại (?:Việt Nam|Vietnam))?(?:\s\([A-Z]{2,10}\))?"
# A name in Latin letters without a head noun: "Oxfam Việt Nam", "Google".
_FOREIGN = re.compile(
    r"(?<![\w.-])[A-Z][A-Za-z]{1,14}(?:\s[A-Z][A-Za-z]{2,14}){0,3}"
    rf"(?:\s(?:Việt Nam|Vietnam)(?!\w))?(?={_SEATED}"
    r"\s(?:phối hợp|hợp tác|tổ chức|đồng tổ chức|cùng|và|đã|vừa)(?!\w))"
)
_JOINED = re.compile(r"(?<!\w)(?:do|với|cùng)\s\Z")
_JOINS_ON = re.compile(rf"{_SEATED}\s(?:đã |vừa )?(?:phối hợp|hợp tác)(?!\w)")
# "Học viện phối hợp với": a noun alone, whose full name stands elsewhere.
_NOUN = re.compile(
    rf"{any_of((*NOUNS_ALONE, 'nhà trường'))}"
    r"(?=\s(?:đã |vừa |sẽ |cũng |mới )?(?:đồng|chủ trì|phối hợp|tổ chức|đăng cai|cùng|hợp tác"
    r"|liên kết|bắt tay|và)(?!\w))"
)
_ASIDE = re.compile(r"\((?:[^()\n]{1,10}\s)?\Z")  # "(CHLB | Đức)"
_ASIDE_BACK = 12
_LONGEST_QUOTED = 100
_SHORTEST = 3  # a foreign name
_NEAR = 4000
_MOST_TRIED = 8


def bodies(context: Context, span: Span) -> list[Body]:
    """Return the bodies of a sentence in order, none within another.

    None in quotation marks, none that opens brackets (whose body the one before is).
    """
    text = context.text
    found = [(one, False) for one in (*_organisations(context, span), *_named(context, span))]
    found += ((one, False) for one in _foreign(text, span))
    for pattern in (_SHORT, PLACE, _NOUN, _CAPITALS, _OFFICE):
        for match in pattern.finditer(text, span.start, span.end):
            if match[0] not in NO_HOSTS:
                one = Span(start=match.start(), end=match.end())
                found.append((one, pattern is PLACE))
    kept: list[tuple[Span, bool]] = []
    for one, place in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end)):
        aside = _ASIDE.search(text, max(span.start, one.start - _ASIDE_BACK), one.start)
        aside = aside or _MANY.match(text, one.start)
        if (
            not aside
            and not context.quotation_at(one.start)
            and (not kept or one.start >= kept[-1][0].end)
        ):
            kept.append((one, place))
    return with_ends(text, kept, span.end)


def _foreign(text: str, span: Span) -> Iterator[Span]:
    """Yield foreign names beside the words of holding together: "phối hợp với | Oxfam"."""
    for name in _FOREIGN.finditer(text, span.start, span.end):
        joined = _JOINED.search(text, max(span.start, name.start() - 16), name.start())
        words = name[0].removesuffix(" Việt Nam").split()
        if name[0] in NO_HOSTS or len(name[0]) < _SHORTEST or all(map(is_syllable, words)):
            continue
        if joined or _JOINS_ON.match(text, name.end()):
            yield Span(start=name.start(), end=name.end())


def behind_do(context: Context, start: int, end: int) -> Body | None:
    """Return the body right behind "do" at `start` that no noun or table tells.

    "Hiệp hội này" is the one last named with that noun; else all up to the verb is one name,
    unless it is a person's.
    """
    text = context.text
    this = _THIS.match(text, start, end)
    if this:
        noun = (this["head"] or this["noun"]).lower()
        return _named_before(context, Span(start=start, end=this.end()), noun)
    run = _RUN.match(text, start, end)
    if not run or not run[0][0].isupper() or " " not in run[0] or _JOINS.search(run[0]):
        return None
    if _SOMEBODY.match(text, start, end) or name_at(text, start, end, titled=True):
        return None
    return Body(span=Span(start=start, end=run.end()), reach=run.end())


def _named_before(context: Context, this: Span, head: str) -> Body | None:
    """Return the body last named before "Hiệp hội này", at the place of these words."""
    text, at = context.text, this.start
    for _ in range(_MOST_TRIED):
        at = context.lowered.small.rfind(head, max(0, this.start - _NEAR), at)
        if at < 0:
            return None
        name = organisation_at(text, at, this.start, held=True)
        if name:
            return Body(span=this, name=squeezed(name.of(text)), reach=this.end)
    return None


def _is_part(text: str, one: Span, other: Span) -> bool:
    """Tell whether of two bodies with a dash between one is a part of the other."""
    if any(_SOCIETY.match(text, body.start, body.end) for body in (one, other)):
        return False  # "Hội A - Trường B - Báo C phối hợp"
    return any(_LARGER.match(text, body.start, body.end) for body in (one, other))


def _named(context: Context, span: Span) -> Iterator[Span]:
    for match in _NAMED.finditer(context.text, span.start, span.end):
        quoted = context.quotation_at(match.end())
        if quoted and quoted.closed and len(quoted.span) <= _LONGEST_QUOTED:
            yield Span(start=match.start(), end=quoted.span.end)


def _organisations(context: Context, span: Span) -> Iterator[Span]:
    """Yield the organisations of a sentence, "Đại học A - Trường B" as one."""
    text, last = context.text, None
    for place in organisations(text, span.start, span.end):
        if context.quotation_at(place.start) or _EVENT.fullmatch(text, place.start, place.end):
            continue
        before = _BEFORE_NAME.search(text, max(span.start, place.start - 16), place.start)
        area = _OF_AREA.match(text, place.start, place.end)
        end = area.end() if area and text[area.end() : place.end].islower() else place.end
        verb = _OPENS_VERB.search(text, place.start, end)
        behind = organisations(text, verb.end(), end) if verb else ()
        end = verb.start() if verb else end
        whole = Span(start=before.start() if before else place.start, end=end)
        if last and _PART_OF.fullmatch(text, last.end, whole.start) and _is_part(text, last, whole):
            last = Span(start=last.start, end=whole.end)
            continue
        if last:
            yield last
        last = whole
        yield from behind
    if last:
        yield last
