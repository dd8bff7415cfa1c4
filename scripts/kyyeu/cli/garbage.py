"""How often Python looks for objects that only refer to each other: seldom."""

from __future__ import annotations

import gc

# Objects made and still there when the youngest are looked through again; Python's own is 700.
_NEW_OBJECTS = 500_000


def collect_seldom() -> None:
    """Look for cycles of objects a seven-hundredth as often as Python does by itself.

    What a command makes are frozen records, which hold no cycles and stay to its end, and
    before them the tables and patterns of its modules: looking through them finds nothing, and
    takes 5 % of the start and up to 8 % of the time to read two megabytes. Cycles that libraries
    leave behind are still found, later: a build of the site holds some 20 MB more by then.
    """
    gc.set_threshold(_NEW_OBJECTS)
