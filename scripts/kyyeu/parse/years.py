"""Every date and year that a stretch of text names, for a time line of what a report dates."""

from __future__ import annotations

import re

from kyyeu.parse.dates import DATE_PATTERN, iso_date
from kyyeu.text.span import Span

# A year stands behind a word of time or in a range: "năm 2030", "đến 2045", "2021-2030". Alone
# it may be a number of anything, and between strokes it belongs to a document (7/2020/NQ-X).
_YEAR = r"(?:19|20)\d\d"
_TIMED = re.compile(
    rf"(?<!\w)(?:năm|đến|tới|từ|trước|sau|giai\s{{1,2}}đoạn|nhiệm\s{{1,2}}kỳ|và|\()\s{{0,2}}"
    rf"(?P<first>{_YEAR})(?![\w/])(?:\s?[-–]\s?(?P<last>{_YEAR})(?![\w/]))?",
    re.IGNORECASE,
)

# A date is no part of a longer number: neither of 155/2020 nor of 5/2020/NQ-X.
_OPEN = re.compile(r"(?<![\w/.-])")
_GOES_ON = re.compile(r"[/-]?\w")


def dates_in(text: str, span: Span) -> tuple[tuple[Span, str], ...]:
    """Return the dates with a year that `span` of `text` names, in order: place, ISO date.

    A year alone is `YYYY`; of a range both ends are named.
    """
    found: list[tuple[Span, str]] = []
    for match in DATE_PATTERN.finditer(text, span.start, span.end):
        iso = iso_date(match)
        alone = _OPEN.match(text, match.start()) and not _GOES_ON.match(text, match.end())
        if alone and iso is not None and not iso.startswith("-"):
            found.append((Span(start=match.start(), end=match.end()), iso))
    taken = {place for dated, _ in found for place in range(dated.start, dated.end)}
    for match in _TIMED.finditer(text, span.start, span.end):
        for name in ("first", "last"):
            if match[name]:
                place = Span(start=match.start(name), end=match.end(name))
                if place.start not in taken:
                    found.append((place, match[name]))
    return tuple(sorted(found, key=lambda item: item[0].start))
