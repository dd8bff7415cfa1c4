"""The as-of date as MkDocs and the bundle want it; never the clock."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path

from kyyeu.model.errors import PublishError

EARLIEST = date(1980, 1, 1)
"""What an undated build is given: the first day a zip can name."""
_LATEST = date(2107, 12, 31)


def as_of_date(root: Path, given: Iterable[date]) -> str:
    """Return the as-of date: the newest `given`, SOURCE_DATE_EPOCH, or the last commit's.

    Never a file's time or the clock; "" where nothing says.
    """
    dates = tuple(given)
    if dates:
        return max(dates).isoformat()
    epoch_seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch_seconds.isdecimal():
        return datetime.fromtimestamp(int(epoch_seconds), UTC).date().isoformat()
    try:
        command = ["git", "-C", str(root), "log", "-1", "--format=%cs"]
        asked = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
        return date.fromisoformat(asked.stdout.strip()).isoformat()
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""


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
