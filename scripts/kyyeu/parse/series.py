"""Units that bear one noun and a running label: "Phiên 1 ... Phiên 2 ...", whatever the noun.

They follow each other as sentences or lines, or as clauses of one sentence, with a few
sentences of explanation between them at most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.tables.counts import CARDINALS, ORDINALS, ROMANS

_LETTERS = "ABCDEFGH"
# "Tại bàn thứ nhất", "- Hội trường 2 (lầu 3)", "còn nhóm cuối".
_UNIT = re.compile(
    r"(?:[-–—•*+]\s{0,2})?(?:(?i:tại|ở|trong|còn|riêng|đến|sang|với|và|theo đó|trong đó)"
    r"[,:]?\s{1,2})?"
    r"(?P<head>[^\W\d_]{1,9}(?:\s{1,2}[^\W\d_]{1,9}){0,3}?)\s{1,2}(?:số\s{1,2})?"
    rf"(?:thứ\s{{1,2}}(?P<nth>{'|'.join(ORDINALS)}|bốn)|(?P<number>\d{{1,2}})"
    rf"|(?P<roman>[IVX]{{1,4}})"
    rf"|(?P<letter>[{_LETTERS}])|(?P<word>{'|'.join(CARDINALS)})|(?P<first>đầu tiên|đầu|mở đầu)"
    r"|(?P<last>cuối cùng|cuối|còn lại|sau cùng|tiếp theo|kế tiếp))(?!\w|[.,]\d)"
    r"(?:\s{1,2}\([^()]{1,40}\))?"
)
_FIRST_LETTER = re.compile(r"[AI](?<!\w[AI])(?!\w)")
_FIRST_WITHIN = 60
_BEHIND_COLON = re.compile(r":\s{1,2}")
_FRONTED = re.compile(r"[^,;:.“”\"]{2,40},\s{1,2}")  # "Sang ngày thứ hai, | phiên 3 ..."
_NEXT = re.compile(r"[,;.]\s{1,2}(?:(?:và|còn)\s{1,2})?|\s(?:và|còn)\s{1,2}")
# How many sentences may explain a unit before the next one comes.
_MOST_BETWEEN = 3
_MOST_UNITS = 16
_LONGEST = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit: its noun, where it begins, where its words behind the label do, and where it ends."""

    head: str
    start: int
    told: int
    end: int
    sentence: str


def series_from(context: Context, number: int) -> list[Unit]:
    """Return the units of which the first stands in sentence `number`, at its head or a colon."""
    span, text = context.sentences[number].span, context.text
    limit = min(span.end, span.start + _LONGEST)
    at = text.find(":", span.start, limit)
    colon = _BEHIND_COLON.search(text, at, limit) if at >= 0 else None
    for begin in (span.start, colon.end()) if colon else (span.start,):
        within = min(limit, begin + _FIRST_WITHIN)
        first = context.lowered.holds(Keyword.FIRST, begin, within)
        if not first and not _FIRST_LETTER.search(text, begin, within):
            continue
        unit = _UNIT.match(text, begin, limit)
        if unit and _value(unit) == 1 and not context.quotation_at(begin):
            return _running(context, number, unit)
    return []


def _running(context: Context, number: int, first: re.Match[str]) -> list[Unit]:
    """Return the units of a series that begins with `first` in sentence `number`."""
    found: list[Unit] = []
    head = _head(first)
    last = number
    for index in range(number, min(number + 40, len(context.sentences))):
        sentence = context.sentences[index]
        start = first.start() if index == number else sentence.span.start
        opened = _openings(context.text, start, sentence.span.end, head, len(found) + 1)
        if not opened:
            if index - last >= _MOST_BETWEEN:
                break
            continue
        ends = [unit.start() for unit in opened[1:]] + [sentence.span.end]
        found.extend(
            Unit(head=head, start=unit.start(), told=unit.end(), end=end, sentence=sentence.id)
            for unit, end in zip(opened, ends, strict=True)
        )
        last = index
        if len(found) >= _MOST_UNITS:
            break
    return found


def _openings(text: str, start: int, end: int, head: str, due: int) -> list[re.Match[str]]:
    """Return where units of a series begin in a sentence: at `start`, and behind its clauses."""
    first = _UNIT.match(text, start, end)
    fronted = _FRONTED.match(text, start, end)
    if fronted and (first is None or not _goes_on(first, head, due)):
        first = _UNIT.match(text, fronted.end(), end)
    if first is None or not _goes_on(first, head, due):
        return []
    found = [first]
    for cut in _NEXT.finditer(text, first.end(), min(end, start + _LONGEST)):
        unit = _UNIT.match(text, cut.end(), end)
        if unit and _goes_on(unit, head, due + len(found)):
            found.append(unit)
    return found


def _goes_on(unit: re.Match[str], head: str, due: int) -> bool:
    """Tell whether a unit is the one that is due in a series, or its last."""
    value = _value(unit)
    return _head(unit) == head and (value == due or (value == 0 and due > 1))


def _head(unit: re.Match[str]) -> str:
    """Return the noun of a unit in small letters."""
    return " ".join(unit["head"].lower().split())


def _value(unit: re.Match[str]) -> int:
    """Return which unit a label makes it, 0 for the last."""
    if unit["number"]:
        return int(unit["number"])
    if unit["roman"]:
        return ROMANS.get(unit["roman"], -1)
    if unit["letter"]:
        return _LETTERS.index(unit["letter"]) + 1
    if unit["nth"]:
        return 4 if unit["nth"] == "bốn" else ORDINALS.index(unit["nth"]) + 1
    if unit["word"]:
        return CARDINALS.index(unit["word"]) + 1
    return 1 if unit["first"] else 0
