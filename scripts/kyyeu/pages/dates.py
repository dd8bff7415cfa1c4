"""Dates as people write them, from ISO 8601 as precise as the report is."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date

from kyyeu.pages.routes import Language

_ISO = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_LOCALES: dict[Language, str] = {"vi": "vi", "en": "en_GB"}
# By what is known: year, month, day. Vietnamese official style has no leading zeros.
_PATTERNS: dict[Language, dict[tuple[bool, bool, bool], str]] = {
    "vi": {
        (True, True, True): "d/M/y",
        (True, True, False): "M/y",
        (True, False, False): "y",
        (False, True, True): "d/M",
        (False, True, False): "M",
    },
    "en": {
        (True, True, True): "d MMMM y",
        (True, True, False): "MMMM y",
        (True, False, False): "y",
        (False, True, True): "d MMMM",
        (False, True, False): "MMMM",
    },
}


def shown_date(value: str, language: Language) -> str:
    """Return `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD` in the words of `language`.

    What is no such date is returned as it is.
    """
    found = _ISO.fullmatch(value)
    if found is None:
        return value
    year, month, day = found["year"], found["month"], found["day"]
    pattern = _PATTERNS[language].get((year != "-", month is not None, day is not None))
    if pattern is None:
        return value
    try:
        # A leap year stands in for the year that is not written: 29 February is a date.
        when = date(2000 if year == "-" else int(year), int(month or 1), int(day or 1))
    except ValueError:
        return value
    return format_date(when, pattern, locale=_LOCALES[language])
