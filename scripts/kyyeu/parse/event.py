"""The event itself: its name, date, place, hosts, stated purpose and what is to follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.model.report import Event, Fact
from kyyeu.parse.context import Context
from kyyeu.parse.dates import DATE_PATTERN, iso_date
from kyyeu.parse.event_names import event_name
from kyyeu.parse.event_places import places
from kyyeu.parse.hosts import find_hosts
from kyyeu.parse.tables.events import EVENT_HEADS, HOLDING_VERBS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_HEAD = any_of(EVENT_HEADS)
_EVENT = re.compile(_HEAD, re.IGNORECASE)
_HOLDS = re.compile(any_of(word.form for word in HOLDING_VERBS))
_PURPOSE = re.compile(
    r"(?<!\w)(?:nhằm(?:\s{1,2}mục\s{1,2}đích)?|với\s{1,2}mục\s{1,2}đích|mục\s{1,2}đích\s{1,2}(?:của|là))(?!\w)"
)
_NEXT = re.compile(
    r"sẽ(?<!\wsẽ)\s{1,2}(?:được\s{1,2})?(?:tổng\s{1,2}hợp|tiếp\s{1,2}thu|chắt\s{1,2}lọc|hoàn\s{1,2}thiện"
    r"|hoàn\s{1,2}chỉnh|trình|báo\s{1,2}cáo|gửi|tham\s{1,2}mưu|kiến\s{1,2}nghị)(?!\w)"
)
_NEXT_OBJECT = re.compile(
    r"(?<!\w)(?:ý\s{1,2}kiến|kiến\s{1,2}nghị|đề\s{1,2}xuất|tham\s{1,2}luận|góp\s{1,2}ý|trình)(?!\w)"
)
_DAY_LEAD = re.compile(r"(?:ngày|sáng|chiều|tối|hôm nay|nay)\s{0,2}\(?\s{0,2}\Z", re.IGNORECASE)
# Of several days the first: "trong hai ngày 5 và | 6/3/2026", "từ ngày 5 đến ngày | 7/3".
_FIRST_DAY = re.compile(
    r"(?:ngày|sáng|chiều|tối)\s{1,2}(?P<first>0?[1-9]|[12]\d|3[01])\s{0,2}(?:và|đến|tới|-|–|,)"
    r"\s{0,2}(?:(?:hết\s{1,2})?(?:ngày|sáng|chiều|tối)\s{1,2})?\Z",
    re.IGNORECASE,
)
_LEAD_SENTENCES = 8
_DATE_BACK = 30


def tells_of_event(text: str, sentence: Span) -> bool:
    """Tell whether a sentence is the report's own account of the event.

    Its subject is the event ("Hội thảo ... được tổ chức nhằm ...") or its attendance.
    """
    head = _EVENT.match(text, sentence.start, sentence.end)
    return bool(head and _HOLDS.search(text, head.end(), sentence.end))


def find_event(context: Context) -> Event:
    """Return what the report states of its event; what it does not state stays empty."""
    return Event(
        name=event_name(context),
        date=_date(context),
        place=_place(context),
        hosts=find_hosts(context),
        purpose=tuple(_purpose(context)),
        next=tuple(_next(context)),
    )


def _lead(context: Context) -> Iterator[Span]:
    """Yield the first sentences, where a report says when, where and by whom."""
    for sentence in context.sentences[:_LEAD_SENTENCES]:
        yield sentence.span


def _date(context: Context) -> Fact | None:
    text = context.text
    for span in _lead(context):
        if not _EVENT.search(text, span.start, span.end):
            continue
        for match in DATE_PATTERN.finditer(text, span.start, span.end):
            before = text[max(span.start, match.start() - _DATE_BACK) : match.start()]
            first = _FIRST_DAY.search(before)
            if not first and not _DAY_LEAD.search(before):
                continue
            value = iso_date(match)
            start = match.start()
            if value and first and int(first["first"]) < int(value[-2:]):
                value = f"{value[:-2]}{int(first['first']):02}"
                start -= len(before) - first.start("first")
            if value and not _dates_document(text, span.start, match.start()):
                return Fact(value=value, span=Span(start=start, end=match.end()))
    return None


def _dates_document(text: str, start: int, offset: int) -> bool:
    """Tell whether a date stands behind the number of a document."""
    before = text[max(start, offset - 30) : offset]
    return bool(re.search(r"\d\s?[-/]\s?[A-ZĐ]", before))


def _place(context: Context) -> Fact | None:
    text = context.text
    for span in _lead(context):
        if not (
            _EVENT.search(text, span.start, span.end) and _HOLDS.search(text, span.start, span.end)
        ):
            continue
        for place in places(context, span):
            return Fact(value=squeezed(place.of(text)), span=place)
    return None


def _purpose(context: Context) -> Iterator[Span]:
    for sentence in context.sentences:
        if tells_of_event(context.text, sentence.span):
            aim = _PURPOSE.search(context.text, sentence.span.start, sentence.span.end)
            if aim and not context.quotation_at(aim.start()):
                yield sentence.span
                return


def _next(context: Context) -> Iterator[Span]:
    """Yield the sentences that say what becomes of the event's results."""
    for sentence in context.sentences:
        will = _NEXT.search(context.text, sentence.span.start, sentence.span.end)
        if not will or context.quotation_at(will.start()):
            continue
        if _NEXT_OBJECT.search(context.text, will.start(), sentence.span.end):
            yield sentence.span
