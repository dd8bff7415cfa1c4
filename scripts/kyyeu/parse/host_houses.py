"""Countries that a report calls the host: "Lào, chủ nhà năm nay", "nước chủ nhà Áo"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kyyeu.parse.context import Context
from kyyeu.parse.host_names import Body
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_HOUSE = "chủ nhà"
_STATE = re.compile(any_of(COUNTRIES))
# "Lào, chủ nhà năm nay", "việc Lào làm nước chủ nhà của diễn đàn".
_IS_HOUSE = re.compile(
    r"(?:,\s(?:là )?|\s(?:đã |sẽ )?(?:làm|là|trở thành|đóng vai trò|trong vai trò|với vai trò)\s)"
    rf"(?:nước )?{_HOUSE}(?!\w)"
)
_HOUSE_BEFORE = re.compile(rf"(?<!\w)(?:nước|của) {_HOUSE}\s\Z")
_BACK = 24


def houses(context: Context, spans: Iterable[Span]) -> Iterator[Body]:
    """Yield the country that the first of some sentences to do so calls the host of the event."""
    text, small = context.text, context.lowered.small
    for span in spans:
        if small.find(_HOUSE, span.start, span.end) < 0:
            continue
        for place in _STATE.finditer(text, span.start, span.end):
            before = max(span.start, place.start() - _BACK)
            if _IS_HOUSE.match(text, place.end(), span.end) or _HOUSE_BEFORE.search(
                text, before, place.start()
            ):
                one = Span(start=place.start(), end=place.end())
                yield Body(span=one, place=True, reach=one.end)
                return
