"""How often Python looks for objects that only refer to each other: seldom."""

from __future__ import annotations

import gc

# Objects made and still there when the youngest are looked through again; Python's own is 700.
_NEW_OBJECTS = 50_000


def collect_seldom() -> None:
    """Look for cycles of objects a seventieth as often as Python does by itself.

    What a command makes are frozen records, which hold no cycles and stay to its end, and
    before them the tables and patterns of its modules: looking through them finds nothing, and
    takes 5 % of the start and 3 % of the time to read two megabytes. Cycles that libraries
    leave behind are still found, a few megabytes later.
    """
    gc.set_threshold(_NEW_OBJECTS)
