"""Dates of both languages, as precise as they are written, and the days and months of ranges."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kyyeu.i18n.parity.facts import Fact, Taken, date, each, number
from kyyeu.i18n.parity.literals import Language

_D = r"(?:0?[1-9]|[12]\d|3[01])"
_M = r"(?:0?[1-9]|1[0-2])"
_Y = r"(?:1[89]|20)\d\d"
_S = r"[ \u00a0]{1,3}"
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"),
            ("may",), ("june", "jun"), ("july", "jul"), ("august", "aug"),
            ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WORD_MONTHS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9, "mười một": 11, "mười hai": 12, "mười": 10, "chạp": 12,
}  # fmt: skip
_WORDS = "|".join(sorted(_WORD_MONTHS, key=len, reverse=True))
_ISO = re.compile(rf"(?<![\w-])(?P<year>{_Y})-(?P<month>0[1-9]|1[0-2])-(?P<day>\d\d)(?![\w-])")
_NUMERIC = re.compile(
    rf"(?<![\w/.,])(?P<day>{_D})(?P<sep>[ ]?[/.-][ ]?)(?P<month>\d{{1,2}})(?P=sep)"
    rf"(?P<year>{_Y})(?!\w)"
)
_VI = (
    re.compile(
        rf"(?<![\w/.,-])(?P<day>{_D}){_S}tháng{_S}(?P<month>{_M})(?!\d)"
        rf"(?:(?:,?{_S}năm{_S}|{_S}?/{_S}?)(?P<year>{_Y})(?!\d))?"
    ),
    re.compile(
        rf"(?i:tháng){_S}(?P<month>{_M})(?:,?{_S}năm{_S}|[ ]?[/.-][ ]?)(?P<year>{_Y})(?!\d)"
    ),
    re.compile(
        rf"(?P<lead>(?i:ngày|sáng|chiều|tối|trưa|hôm|dịp|lễ|mùng|mồng){_S})"
        rf"(?P<day>{_D})[/.-](?P<month>{_M})(?![\w/]|[.,]\d)(?:{_S}năm{_S}(?P<year>{_Y}))?"
    ),
    re.compile(rf"(?<![\w/.,])(?P<month>{_M})[/-](?P<year>{_Y})(?![\w/-])"),
    re.compile(rf"(?<![\w/.,])(?P<day>{_D})/(?P<month>{_M})(?![\w/%]|[.,]\d)"),
    re.compile(rf"(?i:tháng){_S}(?P<month>{_M})(?![\w/]|[.,]\d)"),
    re.compile(
        rf"(?i:tháng){_S}(?P<word>(?i:{_WORDS}))(?:{_S}năm{_S}(?P<year>{_Y})|(?!\w|{_S}\d))"
        rf"(?!\w)"
    ),
)
_EN = (
    re.compile(
        rf"(?<!\w)(?P<day>{_D})(?:st|nd|rd|th)?{_S}(?:of{_S})?(?P<name>{_NAMES})\b(?:\.(?=,?\s\d))?"
        rf"(?:,?{_S}(?P<year>{_Y})(?!\d))?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\w)(?P<name>{_NAMES})\b\.?{_S}(?P<day>{_D})(?:st|nd|rd|th)?(?![\d%]|[.,]\d)"
        rf"(?P<more>(?:(?:,[ ]|[ ]?[–—-][ ]?|,?[ ](?:to|and)[ ]){_D}(?!\w)){{0,5}})"
        rf"(?:,?{_S}(?P<year>{_Y})(?!\d))?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\w)(?P<name>{_NAMES})\b\.?,?{_S}(?:of{_S})?(?P<year>{_Y})(?!\d)", re.IGNORECASE
    ),
    re.compile(rf"(?<![\w/.,-])(?P<month>{_M})/(?P<year>{_Y})(?![\w/-])"),
    re.compile(rf"(?<!\w)(?P<name>{_NAMES.title()})\b(?!{_S}(?:be|have|not|also|we|it)\b)"),
)
# A month's name that is another word too is sure only behind one of these.
_UNSURE = ("may", "march", "mar", "sep", "jun", "dec", "oct", "jan")
_MONTH_LEAD = re.compile(
    r"(?:\b(?:in|of|since|until|by|from|to|and|early|late|mid|last|next|this)|–|-)[ -]\Z"
)
_NUMBER = re.compile(r"\d{1,2}")
_JOINS = re.compile(
    r"\s?(?:[-–—]|,|đến|tới|và|hoặc|to|and|or|until|through)(?:\s(?:hết\s)?(?:ngày|the|on))?\s?\Z"
)
_DAY_BEFORE = re.compile(
    rf"(?<![\w/.,-])(?P<day>{_D})(?:st|nd|rd|th)?"
    r"\s?(?:[-–—]|,|đến|tới|và|to|and|until)\s?(?:(?:ngày|the)\s)?\Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Date:
    start: int
    end: int
    year: int | None
    month: int
    day: int | None
    numbers: tuple[int, ...]  # what it may be instead: a share, a ratio
    sure: bool = True


def dates(text: str, language: Language) -> tuple[Fact, ...]:
    """Return the dates of `text` in order; those of a range share month and year."""
    found = _found(text, language)
    facts: list[Fact] = []
    for index, item in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        keys = [date(item.year, item.month, item.day)]
        if (
            following is not None
            and item.year is None
            and following.year is not None
            and _JOINS.fullmatch(text, item.end, following.start)
        ):
            keys.append(date(following.year, item.month, item.day))
        needs = each(*keys)
        gives = set(keys)
        if item.numbers and len(item.numbers) == 1:
            needs, gives = (
                (*needs, *each(number(item.numbers[0]))),
                gives | {number(item.numbers[0])},
            )
        elif item.numbers:
            part, whole = item.numbers
            gives |= {f"f:{part}/{whole}", number(part), number(whole)}
            needs = (*needs, *each(f"f:{part}/{whole}"), frozenset((number(part), number(whole))))
        facts.append(
            Fact(
                kind="date",
                start=item.start,
                end=item.end,
                gives=frozenset(gives),
                needs=needs if item.sure else (),
            )
        )
        facts += _before(text, item)
    return tuple(facts)


def _before(text: str, item: _Date) -> Iterator[Fact]:
    """Yield the bare days before a date that share its month: "5, 6 và 7/4/2024".

    Before a month of a year they are months: "1-3/2018".
    """
    start = item.start
    for _ in range(6):
        match = _DAY_BEFORE.search(text, max(0, start - 24), start)
        if match is None or (item.day is None and int(match["day"]) > 12):
            return
        value = int(match["day"])
        key = date(item.year, item.month, value) if item.day else date(item.year, value, None)
        keys = (key, number(value))
        yield Fact(
            kind="date",
            start=match.start("day"),
            end=match.end("day"),
            gives=frozenset(keys),
            needs=each(*keys),
        )
        start = match.start("day")


def _found(text: str, language: Language) -> Sequence[_Date]:
    patterns = (_ISO, _NUMERIC, *(_VI if language == "vi" else _EN))
    taken, found = Taken(text), list[_Date]()
    for pattern in patterns:
        for match in pattern.finditer(text):
            if not taken.meets(*match.span()):
                for item in _read(text, match, language):
                    taken.take(item.start, item.end)
                    found.append(item)
    return sorted(found, key=lambda item: (item.start, item.end))


def _read(text: str, match: re.Match[str], language: Language) -> Iterator[_Date]:
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    day = int(parts["day"]) if parts.get("day") else None
    month, sure = _month(text, match, parts)
    if month > 12 and day is not None and day <= 12 and language == "en":
        month, day = day, month  # 3/22/2018
    if not 1 <= month <= 12 or (day or 1) > calendar.monthrange(year or 2000, month)[1]:
        return
    start = match.end("lead") if parts.get("lead") else match.start()
    bare = not parts.get("lead") and "/" in match[0] and year is None and day is not None
    one = _Date(
        start=start,
        end=match.start("more") if parts.get("more") else match.end(),
        year=year,
        month=month,
        day=day,
        numbers=(day, month) if bare and day else (),
        sure=sure,
    )
    yield one
    listed = list(_NUMBER.finditer(text, *match.span("more"))) if parts.get("more") else []
    for more in listed:
        value, end = int(more[0]), match.end() if more is listed[-1] else more.end()
        yield replace(one, start=more.start(), end=end, day=value, numbers=(value,))


def _month(text: str, match: re.Match[str], parts: dict[str, str | None]) -> tuple[int, bool]:
    word = parts.get("word")
    if word:
        word = word.lower()
        return _WORD_MONTHS[word], bool(parts.get("year")) or word in ("giêng", "chạp")
    name = parts.get("name")
    if name is None:
        return int(parts["month"] or 0), True
    alone = not parts.get("day") and not parts.get("year")
    sure = not alone or (
        name.lower() not in _UNSURE
        or _MONTH_LEAD.search(text, max(0, match.start() - 12), match.start()) is not None
    )
    return _MONTHS[name.lower()], sure
