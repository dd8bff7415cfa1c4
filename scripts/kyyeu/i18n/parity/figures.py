"""Numbers written in digits or Roman numerals: with scales, percentages, shares and times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kyyeu.i18n.parity import words_en, words_vi
from kyyeu.i18n.parity.facts import Fact, FactKind, each, number, percent, share
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
        r"[ \u00a0-]?(hundred|thousand|million|billion|trillion|mn|bn|tn|m|k)(?!\w)", re.IGNORECASE
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
_SHARE = re.compile(r"(?<![\w/.,-])(?P<part>\d{1,4})/(?P<whole>\d{1,5})(?![\w/-]|[.,]\d)")
_SECTION = re.compile(r"(?<![\w.])\d{1,2}(?:\.\d{1,2}){2,5}(?![\w.]\d)")
_TIME: Mapping[Language, re.Pattern[str]] = {
    "vi": re.compile(r"(?<![\w.,/])(?P<h>\d{1,2})(?:h|:|[ ]giờ)[ ]?(?P<m>[0-5]\d)?(?!\w|[.,]\d)"),
    "en": re.compile(
        r"(?<![\w.,/])(?P<h>\d{1,2})(?:(?::|h|\.(?=\d\d[ ]?[ap]\.?m))(?P<m>[0-5]\d))?"
        r"(?:[ ]?(?P<half>[ap])\.?m\b\.?|(?<=\d\d)(?!\w))(?!\w)",
        re.IGNORECASE,
    ),
}
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_ROMAN = re.compile(r"(?<![\w./-])(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\w-]|\.\w|/\w*[A-ZĐ])")
_ROMAN_LEAD = re.compile(
    r"(?<!\w)(?:quý|khóa|khoá|đại hội|đại hội đảng|kỳ|vùng|hạng|cấp|nhóm|phần|chương|mục|tập"
    r"|thế kỷ|lần thứ|phụ lục|quân khu|loại|bậc|điều|đợt|giai đoạn|đảng"
    r"|congress|part|chapter|volume|phase|section|zone|region|class|grade|annex|appendix|quarter"
    r"|type|category|level|stage|tier|article|military)\s\Z",
    re.IGNORECASE,
)
_MONTH_OF_YEAR = re.compile(r"(?:19|20)\d\d\Z")
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


def figures(text: str, language: Language) -> tuple[Fact, ...]:
    """Return the figures of `text` in order; dates and numbers of documents are not in it."""
    facts = [*_times(text, language), *_shares(text), *_sections(text), *_romans(text)]
    taken = [(fact.start, fact.end) for fact in facts]
    read = [
        item
        for item in _numbers(text, language)
        if not any(item.start < end and start < item.end for start, end in taken)
    ]
    facts += _facts(text, _summed(text, read))
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
        listed = not text[:start].strip("( ") and text[end : end + 2] in (". ", ") ")
        yield _Read(
            start=start,
            end=share_of.end() if share_of else end,
            value=worth if sure else (*worth, *(value / scale for value in worth)),
            scale=scale,
            percent=share_of is not None,
            sure=not named and not listed,
        )


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
        kind: FactKind = "percentage" if item.percent else "figure"
        found.append(
            Fact(
                kind=kind,
                start=item.start,
                end=item.end,
                gives=frozenset(keys),
                needs=each(*keys) if item.sure else (),
            )
        )
        following = item.start
    yield from reversed(found)


def _short_years(text: str, item: _Read) -> list[str]:
    """Return the key of the year in "2021–25": its last two digits stand for four."""
    before = text[max(0, item.start - 5) : item.start]
    if item.end - item.start == 2 and before[-1:] in ("-", "–", "/"):
        year = _MONTH_OF_YEAR.search(before[:-1])
        if year:
            return [number(int(year[0][:2] + text[item.start : item.end]))]
    return []


def _times(text: str, language: Language) -> Iterator[Fact]:
    """Yield times of day: hours count to twelve, so that 14 giờ and 2 p.m. meet."""
    for match in _TIME[language].finditer(text):
        hour, minute = int(match["h"]), int(match["m"] or 0)
        if hour > 24 or (language == "en" and not match["m"] and not match["half"]):
            continue
        key = f"t:{hour % 12}:{minute:02}"
        plain = {number(hour), *((number(minute),) if match["m"] else ())}
        yield Fact(
            kind="figure",
            start=match.start(),
            end=match.end(),
            gives=frozenset((key, *plain)),
            needs=(*each(key), frozenset(plain)),
        )


def _shares(text: str) -> Iterator[Fact]:
    for match in _SHARE.finditer(text):
        part, whole = int(match["part"]), int(match["whole"])
        both = frozenset((number(part), number(whole)))
        always = (part, whole) in ((24, 24), (24, 7), (100, 100))
        short = _short_whole(match)
        keys = share(part, whole) | both | ({number(short)} if short else set())
        needs = (*each(*sorted(share(part, whole))), both)
        if short:
            needs = (*needs, frozenset((number(part), number(short))))
        yield Fact(
            kind="figure",
            start=match.start(),
            end=match.end(),
            gives=keys,
            needs=() if always else needs,
        )


def _short_whole(match: re.Match[str]) -> int:
    """Return 2022 of "2021/22", else 0."""
    if len(match["part"]) == 4 and len(match["whole"]) == 2:
        return int(match["part"][:2] + match["whole"])
    return 0


def _sections(text: str) -> Iterator[Fact]:
    for match in _SECTION.finditer(text):
        key = f"v:{match[0]}"
        yield Fact(
            kind="figure",
            start=match.start(),
            end=match.end(),
            gives=frozenset((key,)),
            needs=each(key),
        )


def _romans(text: str) -> Iterator[Fact]:
    for match in _ROMAN.finditer(text):
        lead = _ROMAN_LEAD.search(text, max(0, match.start() - 24), match.start())
        if not match[0] or (len(match[0]) == 1 and lead is None):
            continue
        key = number(_roman(match[0]))
        yield Fact(
            kind="figure",
            start=match.start(),
            end=match.end(),
            gives=frozenset((key,)),
            needs=each(key),
        )


def _roman(numeral: str) -> int:
    digits = [_ROMAN_DIGITS[char] for char in numeral]
    return sum(
        -digit if index + 1 < len(digits) and digits[index + 1] > digit else digit
        for index, digit in enumerate(digits)
    )
