"""Figures in forms of their own: shares, times of day, sections, Roman numerals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kyyeu.i18n.parity.facts import Fact, each, number, share
from kyyeu.i18n.parity.literals import Language
from kyyeu.text.tenure import roman

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
_ROMAN = re.compile(r"(?<![\w./-])(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\w-]|\.\w|/\w*[A-ZĐ])")
_ROMAN_LEAD = re.compile(
    r"(?<!\w)(?:quý|khóa|khoá|đại hội|đại hội đảng|kỳ|vùng|hạng|cấp|nhóm|phần|chương|mục|tập"
    r"|thế kỷ|lần thứ|phụ lục|quân khu|loại|bậc|điều|đợt|giai đoạn|đảng"
    r"|congress|part|chapter|volume|phase|section|zone|region|class|grade|annex|appendix|quarter"
    r"|type|category|level|stage|tier|article|military)\s\Z",
    re.IGNORECASE,
)


def times(text: str, language: Language) -> Iterator[Fact]:
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


def shares(text: str) -> Iterator[Fact]:
    """Yield shares and scores, 8/10, which the other side may give as two numbers."""
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


def sections(text: str) -> Iterator[Fact]:
    """Yield the numbers of sections, 2.3.1."""
    for match in _SECTION.finditer(text):
        key = f"v:{match[0]}"
        yield Fact(
            kind="figure",
            start=match.start(),
            end=match.end(),
            gives=frozenset((key,)),
            needs=each(key),
        )


def romans(text: str) -> Iterator[Fact]:
    """Yield Roman numerals; one letter is a numeral only behind a word that is numbered so."""
    for match in _ROMAN.finditer(text):
        lead = _ROMAN_LEAD.search(text, max(0, match.start() - 24), match.start())
        if not match[0] or (len(match[0]) == 1 and lead is None):
            continue
        key = number(roman(match[0]))
        yield Fact(
            kind="figure",
            start=match.start(),
            end=match.end(),
            gives=frozenset((key,)),
            needs=each(key),
        )
