"""The little English grammar that finding and naming things needs."""

from __future__ import annotations

import re

_CONSONANT_Y = re.compile(r"[^aeiou]y$", re.IGNORECASE)
_HISSING = re.compile(r"(?:s|x|z|ch|sh)$", re.IGNORECASE)


def plural(noun: str) -> str:
    """Return the regular plural of `noun`."""
    if _CONSONANT_Y.search(noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if _HISSING.search(noun) else f"{noun}s"
