"""The as-of date as MkDocs and the bundle want it; never the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from kyyeu.model.errors import PublishError

EARLIEST = date(1980, 1, 1)
"""What an undated build is given: the first day a zip can name."""
_LATEST = date(2107, 12, 31)


def build_date(as_of: str) -> date:
    """Return the ISO date `as_of`, within what a zip can hold; `EARLIEST` for an empty one."""
    if not as_of:
        return EARLIEST
    try:
        day = date.fromisoformat(as_of)
    except ValueError as error:
        raise PublishError(f"the as-of date {as_of!r} is no date of the form 2026-01-31") from error
    return min(max(day, EARLIEST), _LATEST)


def epoch(as_of: str) -> int:
    """Return the start of that day (UTC) in seconds, as SOURCE_DATE_EPOCH counts them."""
    return int(datetime.combine(build_date(as_of), time(), UTC).timestamp())
