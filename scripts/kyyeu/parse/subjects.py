"""What a document is about: the noun phrase behind "về", up to where it is plainly left."""

from __future__ import annotations

import re

from kyyeu.parse.excerpts import VERB_GROUP
from kyyeu.parse.tables.documents import SUBJECT_ENDS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span, trimmed

_ABOUT = re.compile(r"\s{0,3},?\s{0,3}(?:về\s{1,3}việc|về|v/v)\s{1,3}")
# What ends a subject: the document's verb, or punctuation that leaves the noun phrase.
_END = re.compile(rf"\s{{1,3}}(?P<verb>{VERB_GROUP})|[;:.“\"()\n]|\sngày\s(?=\d)")
# The verb of the sentence whose subject the document is, whatever it says.
_ADVERB = re.compile(r"(?<!nhỏ)\s{1,3}(?:đã|sẽ|vẫn|cũng|đều|sắp|thì|mà|sớm|lần đầu)(?!\w)")
# A comma that goes on with a subject: "đến năm 2030, tầm nhìn đến năm 2045".
_GOES_ON = re.compile(
    r",\s{1,3}(?:(?:tầm nhìn|định hướng|giai đoạn|có tính đến)(?!\w)|chống\s|trừ\s)"
)
_LEAVES = re.compile(rf",\s{{1,3}}(?:{any_of(SUBJECT_ENDS)}|[{UPPER}\d])")
_CLAUSE = re.compile(
    r"\s(?:đã|đang|sẽ|được|phải|cần|là|có|cho|nhằm|để|thì|mà|còn|cũng|đều|vẫn|rất|bị)(?!\w)"
    rf"|[{UPPER}]|(?<!\d)\d{{1,3}}(?!\d)"
)
_AND = re.compile(r"\s{1,3}và\s{1,3}")
# Where, when and whose an item is: "đảng viên | trong giai đoạn mới".
_PLACED = re.compile(r"\s(?:trong|của|trên|ở|tại|giai đoạn|đến|thời kỳ|đối với)\s")
_MOST_WORDS = 5
_LONGEST = 400
_MOST_COMMAS = 12


def subject_at(text: str, position: int, stop: int) -> Span | None:
    """Return the subject that "về" at `position` opens, before `stop`."""
    about = _ABOUT.match(text, position, stop)
    if not about:
        return None
    start = about.end()
    stop = min(stop, start + _LONGEST)
    end = _END.search(text, start, stop)
    limit = end.start() if end else stop
    whole = end is not None and end["verb"] is not None
    if not whole and (adverb := _ADVERB.search(text, start, limit)):
        limit = adverb.start()
    for _ in range(_MOST_COMMAS):
        comma = text.find(",", position + 1, limit)
        position = comma
        if comma < 0:
            break
        if _GOES_ON.match(text, comma, limit):
            continue
        dated = text[comma - 4 : comma].isdigit()  # "... đến năm 2030, tỉnh ..."
        leaves = dated or _LEAVES.match(text, comma, limit)
        if leaves or not (whole or _lists(text, comma, limit)):
            limit = comma
            break
    return trimmed(text, start, limit, ".,")


def _lists(text: str, comma: int, limit: int) -> bool:
    """Tell whether a list within the subject goes on behind a comma: "A, B và C"."""
    position = comma
    for _ in range(_MOST_COMMAS):
        following = text.find(",", position + 1, limit)
        end = following if following >= 0 else limit
        joined = _AND.search(text, position, end)
        item = text[position + 1 : joined.start() if joined else end]
        head = item[: placed.start()] if (placed := _PLACED.search(item)) else item
        if len(head.split()) > _MOST_WORDS or _CLAUSE.search(item):
            return False
        if joined or following < 0:
            return True
        if _LEAVES.match(text, following, limit):
            return True
        position = following
    return False
