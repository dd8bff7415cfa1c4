"""Numbers in digits: what "1.000,5" is worth in each language."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

Language = Literal["vi", "en"]

# Thousands may be parted by a no-break or narrow space: "12 500".
LITERAL = r"\d{1,15}(?:[.,]\d{1,15}){0,6}(?:[\u00a0\u2009\u202f]\d{3}(?!\d)){0,4}"
_SPACE = re.compile(r"[\u00a0\u2009\u202f]")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3}){1,4}")


def values(literal: str, language: Language) -> tuple[Decimal, ...]:
    """Return what a literal may be worth, the likeliest first; none for 2.3.1.

    Vietnamese writes 1.000,5 and English 1,000.5; each is read in its own way, and in the
    other's where its own gives no number.
    """
    text = _SPACE.sub("", literal)
    marks = [char for char in text if char in ".,"]
    thousands = "." if language == "vi" else ","
    grouped = _GROUPED.fullmatch(text) is not None
    bare = text.replace(".", "").replace(",", "")
    if not marks:
        return (Decimal(text),)
    if len(set(marks)) == 2:  # the last is the decimal mark, and stands once
        whole, last, part = text.rpartition(marks[-1])
        return () if last in whole else (Decimal(f"{bare[: -len(part)]}.{part}"),)
    if len(marks) > 1 or (grouped and marks[0] == thousands):
        return (Decimal(bare),) if grouped else ()
    decimal = Decimal(text.replace(",", "."))
    # A Vietnamese text may part thousands the English way, "1,234"; never the other way round.
    return (decimal, Decimal(bare)) if grouped and language == "vi" else (decimal,)
