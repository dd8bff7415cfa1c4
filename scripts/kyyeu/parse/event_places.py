"""Where an event was held: a venue or a town behind "tại", with the province it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.parse.context import Context
from kyyeu.parse.names import name_at
from kyyeu.parse.tables.events import EVENT_HEADS, VENUES
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.people import ORGANISATION_HEADS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span

_AT = re.compile(r"(?:tại|ở)(?<!\wtại)(?<!\wở)\s{1,2}(?=\w)")
_AREA = r"(?:tỉnh|thành\s{1,2}phố|[Tt]hủ\s{1,2}đô|TP\.?|huyện|quận|thị\s{1,2}xã)"
_NAME = rf"[{UPPER}][^\W\d_]{{0,10}}(?:[ .-]{{1,2}}[{UPPER}][^\W\d_]{{0,10}}){{0,3}}"
_TOWN = re.compile(rf"(?:{_AREA}\s{{0,2}})?{_NAME}(?:\s\d{{1,2}}(?![\d/]))?")
_VENUE = re.compile(
    rf"{any_of((*VENUES, *(venue.lower() for venue in VENUES)))}"
    r"(?:\s[^\s,.;:()“”\"]{1,20}){1,10}?"
    r"(?=\s{0,2}[,.;:()“”\"\n]|\Z|\s(?:đã|vừa|sẽ|với|do|trong|vào|ngày|sáng|chiều|diễn ra|và|để"
    r"|cho|có|nhằm)(?!\w))"
)
# ", tỉnh Quảng Nam", ", Thái Lan": the area that a place is in.
_WITHIN = re.compile(
    rf",\s{{1,2}}(?:{_AREA}\s{{0,2}}{_NAME}|{any_of(COUNTRIES)}|{_NAME}(?=\s?[,.;)]))"
)
_ABBREVIATION = re.compile(r"(?!TP)[A-ZĐ]{3,8}(?!\w)")  # "tại APEC"
_BODY = re.compile(any_of(ORGANISATION_HEADS))
_EVENT = re.compile(any_of((*EVENT_HEADS, "buổi", "cuộc", "phiên", "đây")), re.IGNORECASE)


def places(context: Context, span: Span) -> Iterator[Span]:
    """Yield the places that a sentence names behind "tại" or "ở", outside quotations."""
    text = context.text
    for lead in _AT.finditer(text, span.start, span.end):
        at = lead.end()
        if context.quotation_at(at) or _EVENT.match(text, at, span.end):
            continue
        found = _VENUE.match(text, at, span.end) or _TOWN.match(text, at, span.end)
        if found and not _ABBREVIATION.match(found[0]):
            yield Span(start=at, end=_with_area(text, found.end(), span.end))


def _with_area(text: str, end: int, stop: int) -> int:
    """Return where a place ends with the area it is in, if that stands behind a comma."""
    area = _WITHIN.match(text, end, stop)
    if not area:
        return end
    start = area.start() + len(area[0]) - len(area[0].lstrip(", "))
    if _BODY.match(text, start, stop) or name_at(text, start, stop, titled=True):
        return end
    return area.end()
