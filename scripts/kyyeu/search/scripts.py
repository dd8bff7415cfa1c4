"""The browser side as one script: what searches and what draws the list, in browser/.

A page that is opened from a folder loads scripts and nothing else, and each costs it some
milliseconds before the first answer; in the project they are modules of a readable size.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

ADDRESS = "assets/javascripts/search-core.js"
_FOLDER = Path(__file__).parent / "browser"

# Each stands on those before it.
ENGINE = (
    "codec",
    "analysis",
    "numbers",
    "rows",
    "pieces",
    "index",
    "query",
    "ranking",
    "mending",
    "lookup",
    "shown",
    "engine",
)
LIST = ("results", "filters", "notes", "keys")


def engine_script(parts: Sequence[str] = (*ENGINE, *LIST)) -> str:
    """Return the parts one after the other, as one script."""
    return "\n".join((_FOLDER / f"search-{part}.js").read_text(encoding="utf-8") for part in parts)
