"""Who held the event: bodies that "tổ chức", "chủ trì" or "phối hợp" in a sentence that names it.

They stand before the verb and the event ("Sở A phối hợp với Viện B tổ chức Hội thảo"), or
behind the event and "do" ("Hội thảo do Sở A tổ chức"). A body that a title is held in is
none: where "Chủ tịch UBND tỉnh" takes the chair, a person does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kyyeu.model.report import Host, HostRole
from kyyeu.parse.context import Context
from kyyeu.parse.organisations import organisations
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.people import HONORIFICS, ORGANS, TITLES
from kyyeu.parse.words import any_of, spellings
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_EVENT = re.compile(any_of((*EVENT_HEADS, "cuộc", "buổi", "họp báo")), re.IGNORECASE)
_SHORT_FORM = r"(?:\s{0,2}\([^()\n]{1,60}\))?"
# From a body to the next one of the list.
_AND = re.compile(rf"{_SHORT_FORM}\s{{0,2}}(?:,\s{{1,2}}và|,|và|cùng với|cùng|với)\s{{1,2}}")
_PARTNER = re.compile(
    rf"{_SHORT_FORM},?\s{{1,2}}(?:(?:đã|chủ trì|là đơn vị chủ trì|tổ chức)[,\s]\s{{0,2}}){{0,2}}"
    r"(?:và\s{1,2})?(?:phối hợp|hợp tác|liên kết|kết hợp)(?:\s{1,2}(?:với|cùng với|cùng))?\s{1,2}"
    r"(?:các đơn vị:?\s{1,2})?"
)
_PART_OF = re.compile(r"\s[-–]\s")
_HOLDS = re.compile(
    rf"{_SHORT_FORM},?(?:\s{{1,2}}(?:đã|vừa|sẽ|đang|long trọng|cùng|đồng|chính thức|phối hợp"
    r"|tiếp tục|là đơn vị|trang trọng|trọng thể|cùng nhau|hôm nay|sáng nay|chiều nay)){0,4}"
    r"\s{1,2}(?:tổ chức|chủ trì|đăng cai|khai mạc|đồng chủ trì|phát động|thực hiện)(?!\w)"
)
_BY = re.compile(r"(?<!\w)(?:do|bởi)\s{1,2}\Z")
_HELP_OF = re.compile(
    r"(?<!\w)(?:phối hợp|hợp tác|đồng hành|tham gia tổ chức)\s{1,2}(?:của|với|cùng)\s{1,2}\Z"
)
# A body behind these is a person's, a place or a source.
_NO_HOST = re.compile(
    rf"(?:{any_of((*spellings(TITLES), *spellings(HONORIFICS)))}|(?<!\w)(?:của|thuộc|tại|ở|từ"
    r"|đại diện|lãnh đạo|đến|trước|cho|là|tới|theo|trên))\s{1,2}\Z",
    re.IGNORECASE,
)
# "hội nghị lần thứ 13 (bất thường) của HĐND": whose event it is, where nothing else is said.
_EVENT_OF = re.compile(
    rf"{any_of(EVENT_HEADS)}(?:\s[^\W_]{{1,8}}){{0,5}}(?:\s\([^()\n]{{1,40}}\))?\scủa\s\Z",
    re.IGNORECASE,
)
_ORGAN = re.compile(any_of(ORGANS), re.IGNORECASE)
_BACK = 48
_LEAD_SENTENCES = 12
# How far behind the verb the event may be named, in code points.
_NEAR = 60


def find_hosts(context: Context) -> tuple[Host, ...]:
    """Return the bodies that held the event, of the first sentence of the lead that says so."""
    for sentence in context.sentences[:_LEAD_SENTENCES]:
        hosts = tuple(_hosts_of(context, sentence.span))
        if hosts:
            return hosts
    for sentence in context.sentences[:_LEAD_SENTENCES]:
        for body in _bodies(context, sentence.span):
            before = context.text[max(sentence.span.start, body.start - 2 * _BACK) : body.start]
            if _EVENT_OF.search(before) and not _ORGAN.match(context.text, body.start):
                return (_host(context.text, body, "lead"),)
    return ()


def _hosts_of(context: Context, span: Span) -> Iterator[Host]:
    """Yield the hosts that a sentence names: its lists of bodies that hold the event."""
    text = context.text
    if not _EVENT.search(text, span.start, span.end):
        return
    found = False
    for group in _groups(text, _bodies(context, span)):
        if _hold(text, span, group) or (found and _helps(text, span, group)):
            yield from _named(text, group, "partner" if found else "lead")
            found = True


def _bodies(context: Context, span: Span) -> Iterator[Span]:
    """Yield the bodies of a sentence outside quotations, "Đại học A - Trường B" as one."""
    text, last = context.text, None
    for place in organisations(text, span.start, span.end, held=True):
        if context.quotation_at(place.start):
            continue
        if last and _PART_OF.fullmatch(text, last.end, place.start):
            last = Span(start=last.start, end=place.end)
            continue
        if last:
            yield last
        last = place
    if last:
        yield last


def _groups(text: str, bodies: Iterable[Span]) -> list[list[Span]]:
    """Put bodies that are listed side by side together."""
    groups: list[list[Span]] = []
    previous: Span | None = None
    for body in bodies:
        listed = previous and (
            _AND.fullmatch(text, previous.end, body.start)
            or _PARTNER.fullmatch(text, previous.end, body.start)
        )
        if listed and groups and groups[-1][-1] == previous:
            groups[-1].append(body)
        elif _may_host(text[max(0, body.start - _BACK) : body.start]):
            groups.append([body])
        previous = body
    return groups


def _may_host(before: str) -> bool:
    """Tell whether a body can be a host by the words before it."""
    return not _NO_HOST.search(before) or _HELP_OF.search(before) is not None


def _hold(text: str, span: Span, group: Sequence[Span]) -> bool:
    """Tell whether a verb of holding follows, with the event behind it or before "do"."""
    holds = _HOLDS.match(text, group[-1].end, span.end)
    if not holds:
        return False
    by = _BY.search(text[max(span.start, group[0].start - _BACK) : group[0].start])
    stop = min(span.end, holds.end() + _NEAR)
    return bool(by or _EVENT.search(text, holds.end(), stop))


def _helps(text: str, span: Span, group: Sequence[Span]) -> bool:
    before = text[max(span.start, group[0].start - _BACK) : group[0].start]
    return _HELP_OF.search(before) is not None


def _named(text: str, group: Sequence[Span], role: HostRole) -> Iterator[Host]:
    yield _host(text, group[0], role)
    for previous, place in pairwise(group):
        if _PARTNER.fullmatch(text, previous.end, place.start):
            role = "partner"
        yield _host(text, place, role)


def _host(text: str, place: Span, role: HostRole) -> Host:
    return Host(name=squeezed(place.of(text)), span=place, role=role)
