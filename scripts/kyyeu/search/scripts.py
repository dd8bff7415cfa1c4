"""The browser side as one script: what searches and what draws the list, in browser/.

A page that is opened from a folder loads scripts and nothing else, and each costs it some
milliseconds before the first answer; in the project they are modules of a readable size.
"""

from __future__ import annotations

import re
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
    "vni",
    "lookup",
    "shown",
    "engine",
)
LIST = ("results", "filters", "notes", "keys")


# What only people read, a third of it: comments that begin their line, and indentation. No
# string of ours goes over a line.
_COMMENT = re.compile(
    r"^[ ]{0,20}(?:/\*(?:[^*]|\*(?!/)){0,9000}\*/|//[^\n]{0,200})\n", re.MULTILINE
)
_INDENT = re.compile(r"^[ ]{1,40}", re.MULTILINE)


def engine_script(parts: Sequence[str] = (*ENGINE, *LIST)) -> str:
    """Return the parts one after the other, as one script without comments."""
    return "".join(
        _INDENT.sub("", _COMMENT.sub("", (_FOLDER / f"search-{part}.js").read_text("utf-8")))
        for part in parts
    )
