"""Bodies that may hold an event: organisations, and what stands in their place beside its verbs.

Countries and cities hold events, too ("do Lào chủ trì"), but mean so much else that only a
verb of holding behind "do" tells (`Body.place`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kyyeu.parse.context import Context
from kyyeu.parse.names import name_at
from kyyeu.parse.organisations import organisation_at, organisations
from kyyeu.parse.tables.events import EVENT_HEADS, HOST_NAMES, NO_HOSTS
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.people import HELD_HEADS, HONORIFICS, ORGANISATION_HEADS, TITLES
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

# "Chương trình nghệ thuật": an event's head noun with small words behind it names no body.
_EVENT = re.compile(rf"{any_of(EVENT_HEADS)}(?:\s[^\W\d_A-ZĐ]{{1,10}}){{0,6}}")
_PART_OF = re.compile(r"\s[-–]\s")
_PLACE = re.compile(
    rf"{any_of(COUNTRIES)}|(?:\d{{1,2}}|các) nước (?:thành viên )?ASEAN"
    r"|(?:TP\.?|[Tt]hành phố|[Tt]ỉnh)\s?"
    rf"[{UPPER}][^\W\d_]{{0,10}}(?:\s[{UPPER}][^\W\d_]{{0,10}}){{0,2}}"
)
# "UBND tỉnh", which the report has said of where: small words behind it are another phrase's.
_OF_AREA = re.compile(
    r"(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân) (?:tỉnh|thành phố|huyện"
    r"|thị xã|quận|xã|phường)(?!\w)"
)
_SHORT = re.compile(
    rf"{any_of(HOST_NAMES)}|(?<![\w./(-])[A-ZĐ]{{3,10}}(?:[-&][A-ZĐ]{{2,8}})?(?![\w/-])(?!\.\w)"
)
_MANY = re.compile(
    r"(?:UBND|HĐND|Sở|Bộ|Tỉnh ủy|Tỉnh uỷ|Ủy ban|Uỷ ban) các(?!\w)"
)  # "UBND các tỉnh"
_BEFORE_NAME = re.compile(r"Thường trực\s{1,2}\Z")  # "Thường trực | Tỉnh ủy Hải Ninh"
# "Quỹ hỗ trợ nghiên cứu “Biển xanh”": a body known by a name in quotation marks.
_NAMED = re.compile(
    rf"{any_of((*ORGANISATION_HEADS, *HELD_HEADS))}(?:\s[^\W\d_A-ZĐ]{{1,8}}){{0,6}}\s(?=[“\"])"
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
    r"|quyết định)(?!\w)"
)
_LONGEST_QUOTED = 60
_NEAR = 4000
_MOST_TRIED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body by its place in the text; `place` where it is a country or a city.

    `name` is its full name where other words stand for it.
    """

    span: Span
    place: bool = False
    name: str = ""


def bodies(context: Context, span: Span) -> list[Body]:
    """Return the bodies of a sentence in order, none within another.

    None in quotation marks, none that opens brackets (whose body the one before is).
    """
    text = context.text
    found = [Body(span=one) for one in (*_organisations(context, span), *_named(context, span))]
    for pattern in (_SHORT, _PLACE):
        for match in pattern.finditer(text, span.start, span.end):
            if match[0] not in NO_HOSTS:
                one = Span(start=match.start(), end=match.end())
                found.append(Body(span=one, place=pattern is _PLACE))
    kept: list[Body] = []
    for body in sorted(found, key=lambda body: (body.span.start, -body.span.end)):
        start = body.span.start
        aside = text[start - 1 : start] == "(" or _MANY.match(text, start)
        if (
            not aside
            and not context.quotation_at(start)
            and (not kept or start >= kept[-1].span.end)
        ):
            kept.append(body)
    return kept


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
    return Body(span=Span(start=start, end=run.end()))


def _named_before(context: Context, this: Span, head: str) -> Body | None:
    """Return the body last named before "Hiệp hội này", at the place of these words."""
    text, at = context.text, this.start
    for _ in range(_MOST_TRIED):
        at = context.lowered.small.rfind(head, max(0, this.start - _NEAR), at)
        if at < 0:
            return None
        name = organisation_at(text, at, this.start, held=True)
        if name:
            return Body(span=this, name=squeezed(name.of(text)))
    return None


def _named(context: Context, span: Span) -> Iterator[Span]:
    for match in _NAMED.finditer(context.text, span.start, span.end):
        quoted = context.quotation_at(match.end())
        if quoted and quoted.closed and len(quoted.span) <= _LONGEST_QUOTED:
            yield Span(start=match.start(), end=quoted.span.end)


def _organisations(context: Context, span: Span) -> Iterator[Span]:
    """Yield the organisations of a sentence, "Đại học A - Trường B" as one."""
    text, last = context.text, None
    for place in organisations(text, span.start, span.end, held=True):
        if context.quotation_at(place.start) or _EVENT.fullmatch(text, place.start, place.end):
            continue
        before = _BEFORE_NAME.search(text, max(span.start, place.start - 16), place.start)
        area = _OF_AREA.match(text, place.start, place.end)
        end = area.end() if area and text[area.end() : place.end].islower() else place.end
        whole = Span(start=before.start() if before else place.start, end=end)
        if last and _PART_OF.fullmatch(text, last.end, whole.start):
            last = Span(start=last.start, end=whole.end)
            continue
        if last:
            yield last
        last = whole
    if last:
        yield last
