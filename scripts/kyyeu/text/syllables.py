"""Syllables: what Vietnamese writes between spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kyyeu.text.fold import exact

# Letters and digits with the combining marks that NFC left on them.
_SYLLABLE = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable, number or letter group: its exact key (see text.fold) and its place."""

    key: str
    start: int
    end: int


def syllables(text: str, start: int = 0, end: int | None = None) -> Iterator[Syllable]:
    """Yield the syllables of `text` between two offsets, in order."""
    for match in _SYLLABLE.finditer(text, start, len(text) if end is None else end):
        yield Syllable(syllable_key(match[0]), match.start(), match.end())


@lru_cache(maxsize=1 << 16)
def syllable_key(syllable: str) -> str:
    """Return the exact key (see text.fold) of one syllable, remembered.

    Vietnamese has some seven thousand syllables: most of a text is soon known.
    """
    return exact(syllable)
