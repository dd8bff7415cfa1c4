"""Whether the event of a sentence is the report's own: others are told of beside it.

"Hội thảo tiếp nối Diễn đàn do Bộ A tổ chức", "Trước đó, Sở B tổ chức hội nghị", "Bên lề hội
thảo, Công ty C tổ chức triển lãm": none of these held what the report is about.
"""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.dates import DATE_PATTERN
from kyyeu.parse.host_cues import ADDS, EVENT, THE_EVENT
from kyyeu.parse.tables.events import OTHER_HELD, OTHER_MADE
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

# What else is held or made; the nearest one before "do" is what its clause tells of.
_OTHER_HELD = re.compile(any_of(OTHER_HELD), re.IGNORECASE)
_OTHER_MADE = re.compile(any_of(OTHER_MADE), re.IGNORECASE)
_MAKING = ("thực hiện", "chủ trì", "phát động")
# Before the noun of an event that is over, or still to come: "sau | hội thảo ở Huế".
_NOT_THIS = re.compile(
    r"(?<!\w)(?:sau(?! khi)|tiếp nối|nối tiếp|tiếp theo|kế tiếp|hưởng ứng|tiền đề (?:của|cho)"
    r"|hướng tới|chuẩn bị cho|so với|khác với|kết quả (?:của|từ)|tiếp sau|từ)"
    r"\s(?:(?!tham|dự)[^\W\d_]{1,9}\s){0,3}\Z",
    re.IGNORECASE,
)
# How a sentence begins that tells of another time.
_OTHER_TIME = re.compile(
    r"(?:(?:Cũng )?[Tt]rước đó|Sau đó|(?:Sau|Trước|Kết thúc|Kể từ)\s(?:khi\s)?"
    r"(?:hội|buổi|cuộc|tọa|toạ|diễn|chương)"
    r"|Bên lề|(?:Nhân d|D)ịp này|(?:Trong t|T)hời gian (?:tới|qua)|Sắp tới|Tháng tới"
    r"|Tuần (?:tới|sau|trước)|Tháng trước|Năm (?:sau|tới|ngoái|trước|\d{4})|Đến nay"
    r"|Hồi (?:đầu |cuối |giữa )?(?:tháng|năm)"
    r"|Từ (?:năm|tháng|đầu)|Hằng năm|Hàng năm|Mỗi (?:năm|quý|tháng)|Theo kế hoạch"
    r"|Cùng (?:ngày|thời gian)|Tương tự|Trong khi đó|Ngoài ra|Bên cạnh đó|Song song)(?!\w)"
)
# Beside the verb: what was, or will be, another time.
_FAR = re.compile(
    r"(?<!\w)(?:từng|năm ngoái|năm trước|năm sau|tháng trước|tuần trước|tuần tới|tháng tới"
    r"|(?:vào|hồi) (?:đầu |giữa |cuối )?(?:tháng|năm|quý)|lần (?:sau|trước)"
    r"|thời gian tới|sắp tới)(?!\w)"
)
_WILL = re.compile(r"\ssẽ\s")
_NAMED_EVENT = re.compile(r"\s(?:[^\W\d_]{1,9}\s){0,4}[“\"]")
_BACK = 40
_LEAD = 4  # sentences that tell of the report's event whatever it is called
_BEGINNING = 1500
_NEAR = 300  # how far from a verb the words are that tell which event it is said of


def by_is_own(context: Context, span: Span, by: int, verb: str) -> bool:
    """Tell whether the clause "do Sở A tổ chức" that begins at `by` is said of the event."""
    text = context.text
    back = max(span.start, by - _NEAR)
    event = _last(context, THE_EVENT, back, by)
    start = event.start() if event else back
    if event and _NOT_THIS.search(text, max(span.start, start - _BACK), start):
        return False
    if text.endswith(", ", back, by):
        return True  # said of the sentence's subject, whatever stands between
    other = _last(context, _OTHER_HELD, start, by)
    if other and EVENT.match(text, other.start()) is None:
        return False
    made = _last(context, _OTHER_MADE, event.end() if event else start, by)
    return verb not in _MAKING or made is None or text[made.start()].isupper()


def active_is_own(context: Context, span: Span, verb: re.Match[str], number: int) -> bool:
    """Tell whether a body that holds, in the sentence `number` of the lead, holds the event.

    The first sentences tell of it. Later ones name it or give its day, call it as the report
    does, and look neither back nor ahead.
    """
    text = context.text
    if _OTHER_TIME.match(text, span.start, span.end):
        return False
    if number < _LEAD:
        return True
    start, end = max(span.start, verb.start() - _NEAR), min(span.end, verb.end() + _NEAR)
    if _FAR.search(text, start, end) or _WILL.search(verb[0]):
        return False
    event = EVENT.search(text, verb.end(), end)
    if ADDS.match(text, span.start, span.end) or not event:
        return True
    dated = DATE_PATTERN.search(text, start, end)
    if not (dated or _NAMED_EVENT.match(text, event.end(), end)):
        return False
    return _is_called(text, span, event[0])


def _is_called(text: str, span: Span, noun: str) -> bool:
    """Tell whether the report's beginning calls its event so, or speaks of no event at all."""
    names = {one[0].lower() for one in EVENT.finditer(text, 0, min(span.start, _BEGINNING))}
    return not names or noun.lower() in names


def _last(context: Context, pattern: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
    """Return the last match outside quotation marks."""
    found = [
        one
        for one in pattern.finditer(context.text, start, end)
        if not context.quotation_at(one.start())
    ]
    return found[-1] if found else None
