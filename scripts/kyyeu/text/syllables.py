"""Syllables: what Vietnamese writes between spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kyyeu.text.fold import exact

# Letters and digits with the combining marks that NFC left on them.
_SYLLABLE = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")


def syllables(text: str) -> Iterator[re.Match[str]]:
    """Return the syllables, numbers and letter groups of `text`, in order."""
    return _SYLLABLE.finditer(text)


def syllable_at(text: str, start: int) -> re.Match[str] | None:
    """Return the syllable of `text` that begins at `start`."""
    return _SYLLABLE.match(text, start)


@lru_cache(maxsize=1 << 16)
def syllable_key(syllable: str) -> str:
    """Return the exact key (see text.fold) of one syllable, remembered.

    Vietnamese has some seven thousand syllables: most of a text is soon known.
    """
    return exact(syllable)
