"""Dates as Vietnamese texts write them, to ISO 8601 as precise as written."""

from __future__ import annotations

import calendar
import re

# 22/3/2018, 22-3-2018, 22.3.2018, 22/3, "22 tháng 3 năm 2018", 3/2018, "tháng 3 năm 2018"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
DATE = (
    rf"(?:{_DAY}\s?[/.-]\s?{_MONTH}(?:\s?[/.-]\s?{_YEAR})?(?![\d%/])"
    rf"|{_DAY.replace('day', 'day2')}\s{{1,4}}tháng\s{{1,4}}{_MONTH.replace('month', 'month2')}"
    rf"(?:,?\s{{1,4}}năm\s{{1,4}}{_YEAR.replace('year', 'year2')})?(?!\d)"
    rf"|{_MONTH.replace('month', 'month3')}\s?[/-]\s?{_YEAR.replace('year', 'year3')}(?!\d)"
    rf"|[Tt]háng\s{{1,4}}{_MONTH.replace('month', 'month4')}(?:\s?/\s?|,?\s{{1,4}}năm\s{{1,4}})"
    rf"{_YEAR.replace('year', 'year4')}(?!\d))"
)
DATE_PATTERN = re.compile(DATE)


def iso_date(match: re.Match[str]) -> str | None:
    """Return the date of a match of `DATE` as YYYY-MM-DD, YYYY-MM or --MM-DD.

    None where no calendar has that day.
    """
    parts = match.groupdict()
    day, month, year = (_first(parts, name) for name in ("day", "month", "year"))
    if month is None:
        return None
    if day is None:
        return f"{year:04}-{month:02}" if year else None
    # Without a year 29 February may be right, so any leap year tells how long a month is.
    if day > calendar.monthrange(year or 2000, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def _first(parts: dict[str, str | None], name: str) -> int | None:
    values = (value for key, value in parts.items() if key.rstrip("234") == name and value)
    found = next(values, None)
    return int(found) if found else None
