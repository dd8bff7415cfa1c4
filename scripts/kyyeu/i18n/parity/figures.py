"""Numbers written in digits, with scales and percentages; ranges share both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kyyeu.i18n.parity import words_en, words_vi
from kyyeu.i18n.parity.facts import Fact, FactKind, Taken, each, number, percent
from kyyeu.i18n.parity.forms import romans, sections, shares, times
from kyyeu.i18n.parity.literals import LITERAL, Language, values

_SCALES: Mapping[Language, Mapping[str, int]] = {
    "vi": {**words_vi.SCALES, "chục": 10},
    "en": {**words_en.SCALES, "mn": 10**6, "bn": 10**9, "tn": 10**12, "m": 10**6, "k": 1000},
}
_SCALE: Mapping[Language, re.Pattern[str]] = {
    "vi": re.compile(
        r"[ \u00a0]?(nghìn|ngàn|vạn|triệu|tỷ|tỉ|trăm|chục)(?!\w)" + words_vi.NO_SCALE,
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"[ \u00a0-]?(hundred|thousand|million|billion|trillion|quadrillion|mn|bn|tn|m|k)(?!\w)",
        re.IGNORECASE,
    ),
}
_UNSURE_SCALES = ("m", "k")  # 5m: five million, or five metres
PERCENT: Mapping[Language, re.Pattern[str]] = {
    "vi": re.compile(r"[ \u00a0]?(?:điểm[ ])?(?:%|phần[ ]trăm(?!\w))"),
    "en": re.compile(r"[ \u00a0-]?(?:%|per[ ]?cent(?:age)?(?!\w)|pct(?!\w))", re.IGNORECASE),
}
_NUMBER = re.compile(rf"(?<![^\W_])(?:(?:VND|USD|EUR|US|FY|Q|No)\.?)?(?P<literal>{LITERAL})")
_CONNECTS = re.compile(
    r"\s?(?:%|điểm|per cent|percent)?\s?(?:[-–—]|đến|tới|lên|xuống|còn|và|hoặc|hay|to|and|or|until)"
    r"\s?(?:gần|hơn|khoảng|some|about|nearly|around)?\s?(?:VND|USD|US\$|\$|€)?\s?\Z"
)
_HALF_MORE = re.compile(r"[ ](?:\w{1,12}[ ])?rưỡi(?!\w)")
_MONTH_OF_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_DECADE = re.compile(r"(?<!\w)(?:những năm|thập (?:niên|kỷ|kỉ)(?: năm)?) \Z", re.IGNORECASE)
# Letters before a hyphen: a name ("COVID-19"), no figure of the sentence's own.
_NAMED = re.compile(r"[A-ZĐ][^\W\d_]{0,12}[-–]\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    start: int
    end: int
    value: tuple[Decimal, ...]
    scale: Decimal
    percent: bool
    sure: bool
    parts: tuple[Decimal, ...] = ()  # the numbers that it may be instead


def figures(text: str, language: Language) -> tuple[Fact, ...]:
    """Return the figures of `text` in order; dates and numbers of documents are not in it."""
    facts = [*times(text, language), *shares(text), *sections(text), *romans(text)]
    taken = Taken(text, facts)
    read = [item for item in _numbers(text, language) if not taken.meets(item.start, item.end)]
    facts += _facts(text, _summed(text, _grouped(text, read)))
    return tuple(sorted(facts, key=lambda fact: (fact.start, fact.end)))


def _numbers(text: str, language: Language) -> Iterator[_Read]:
    for match in _NUMBER.finditer(text):
        worth = values(match["literal"], language)
        if not worth:
            continue
        start, end, scale, sure = match.start(), match.end(), Decimal(1), True
        for _ in range(2):
            more = _SCALE[language].match(text, end)
            if more is None:
                break
            unsure = more[1].lower() in _UNSURE_SCALES
            scale *= _SCALES[language][more[1].lower()]
            end, sure = more.end(), sure and not unsure
        share_of = PERCENT[language].match(text, end)
        half = _HALF_MORE.match(text, end)
        if half and language == "vi":
            worth = (*(value + Decimal("0.5") for value in worth), *worth)
        named = _NAMED.search(text, max(0, start - 14), start) is not None
        listed = start < 4 and not text[:start].strip("( ") and text[end : end + 2] in (". ", ") ")
        yield _Read(
            start=start,
            end=share_of.end() if share_of else end,
            value=worth if sure else (*worth, *(value / scale for value in worth)),
            scale=scale,
            percent=share_of is not None,
            sure=not named and not listed,
        )


def _grouped(text: str, read: Sequence[_Read]) -> list[_Read]:
    """Join "12 500": three digits right behind one to three; it may be two numbers as well."""
    found: list[_Read] = []
    for item in read:
        last = found[-1] if found else None
        digits = text[item.start : item.start + 3]
        if (
            last is not None
            and item.start - last.end == 1
            and text[last.end] == " "
            and digits.isdecimal()
            and not text[item.start + 3 : item.start + 4].isalnum()
            and text[last.start : last.end].replace(" ", "").isdecimal()
            and (" " in text[last.start : last.end] or last.end - last.start <= 3)
            and len(item.value) == len(last.value) == 1
        ):
            parts = (*(last.parts or last.value), *item.value)
            value = last.value[0] * 1000 + item.value[0]
            found[-1] = replace(item, start=last.start, value=(value,), parts=parts)
        else:
            found.append(item)
    return found


def _summed(text: str, read: Sequence[_Read]) -> list[_Read]:
    """Join "2 tỷ 300 triệu": a scaled number right behind one of a larger scale."""
    found: list[_Read] = []
    for item in read:
        last = found[-1] if found else None
        if (
            last is not None
            and last.scale > item.scale > 1
            and text[last.end : item.start] in (" ", " và ", " and ")
        ):
            total = last.value[0] * last.scale + item.value[0] * item.scale
            found[-1] = replace(last, end=item.end, value=(total / item.scale,), scale=item.scale)
        else:
            found.append(item)
    return found


def _facts(text: str, read: Sequence[_Read]) -> Iterator[Fact]:
    """Yield the numbers; in "10 - 15 %" and "2 đến 3 triệu" the first has what the last has."""
    scale, as_percent, following = Decimal(1), False, -1
    found: list[Fact] = []
    for item in reversed(read):
        joined = following >= 0 and _CONNECTS.fullmatch(text, item.end, following) is not None
        keys = [(percent if item.percent else number)(value * item.scale) for value in item.value]
        if joined and not item.percent and item.scale == 1:
            if as_percent:
                keys += [percent(value) for value in item.value]
            elif scale > 1:
                keys += [number(value * scale) for value in item.value]
        else:
            scale, as_percent = item.scale, item.percent
        keys += _short_years(text, item)
        parts = frozenset(number(part) for part in item.parts)
        kind: FactKind = "percentage" if item.percent else "figure"
        found.append(
            Fact(
                kind=kind,
                start=item.start,
                end=item.end,
                gives=frozenset((*keys, *parts)),
                needs=(*each(*keys), *((parts,) if parts else ())) if item.sure else (),
            )
        )
        following = item.start
    yield from reversed(found)


def _short_years(text: str, item: _Read) -> list[str]:
    """Return the key of the year in "2021–25" or "những năm 80": two digits stand for four."""
    before = text[max(0, item.start - 5) : item.start]
    if item.end - item.start == 2 and before[-1:] in ("-", "–", "/"):
        year = _MONTH_OF_YEAR.search(before[:-1])
        if year:
            return [number(int(year[0][:2] + text[item.start : item.end]))]
    if item.end - item.start == 2 and _DECADE.search(text, max(0, item.start - 12), item.start):
        return [number(1900 + int(text[item.start : item.end]))]
    return []
