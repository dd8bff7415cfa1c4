"""How documents are numbered: the forms of a number, and what its letters say."""

from __future__ import annotations

import re

from kyyeu.parse.tables.documents import (
    ISSUERS_OF_SYMBOL,
    KIND_OF_SYMBOL,
    KINDS_OF_SYMBOL,
)

DASH = r"[ \u00a0]{0,2}[-–/\u2010\u2011][ \u00a0]{0,2}"
LETTERS = r"[A-ZĐƯ][A-Za-zĐđƯư&]{0,11}(?:(?<=QH)[ \u00a0]?)?\d{0,3}"
# 7-NQ/TW, 749/QĐ-TTg, 08/2021/TT-BGDĐT, 55/2020/NQ-TW, 01/2020/UBTVQH14, 30a/2008/NQ-CP
LEADING = r"\d{1,5}[a-zA-ZđĐ]?"
# "05 NQ/TU": without the dash before its letters.
_JOINED = rf"\d{{1,4}}[ \u00a0]?(?:{'|'.join(KIND_OF_SYMBOL)}){DASH}{LETTERS}"
NUMBER = (
    rf"(?-i:(?:{LEADING}(?:{DASH}(?:19|20)\d\d)?{DASH}{LETTERS}|{_JOINED})"
    rf"(?:{DASH}{LETTERS}){{0,5}})(?![\w/])"
)
# A number and a year alone: "Nghị định 116/2018".
BARE = r"\d{1,5}\s?/\s?(?:19|20)\d\d(?![\w/])"
# What may stand before a number: "số", "số:", "(mang số".
NUMERO = r"\(?(?:mang\s{1,3})?số(?:\s{1,3}hiệu)?\s{0,3}:?\s{0,3}"
_RUNS = re.compile(r"\d{1,9}|[^\W\d_]{1,40}")
_PARTS = re.compile(r"[-/]")


def number_of(written: str) -> str:
    """Return a number as it is kept: no white space, plain hyphens."""
    return re.sub(r"[–\u2010\u2011]", "-", re.sub(r"\s", "", written))


def _letters(number: str) -> list[str]:
    """Return the letters of a number, part by part, without the number of a parliament."""
    parts = (part.rstrip("0123456789") for part in _PARTS.split(number)[1:])
    return [part for part in parts if part]


def kind_fits(kind: str, number: str) -> bool:
    """Tell whether a document of `kind` can bear `number`, as far as its letters say."""
    for letters in _letters(number):
        kinds = (KIND_OF_SYMBOL.get(letters, ""), *KINDS_OF_SYMBOL.get(letters, ()))
        if any(kinds):
            return kind in kinds
    return kind in ("Công văn", "Văn bản", "Thông báo", "Báo cáo")


def known_by(number: str) -> str:
    """Return what tells a number apart: "57/NQ-TW" and "57-NQ/TW" are one, miswritten."""
    return " ".join(_RUNS.findall(number.upper()))


def issuer_fits(issuer: str, number: str) -> bool:
    """Tell whether `issuer` can have issued what bears `number`, as far as its letters say."""
    known = next((n for n in reversed(_letters(number)) if n in ISSUERS_OF_SYMBOL), None)
    return known is None or any(word in issuer for word in ISSUERS_OF_SYMBOL[known])


def symbol_of(number: str) -> str:
    """Return the letters of a number as one: "NQ/TW" of "7-NQ/TW"."""
    return "/".join(_letters(number))
