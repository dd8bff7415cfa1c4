"""Syllables: what Vietnamese writes between spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kyyeu.text.fold import exact

# Letters and digits with the combining marks that NFC left on them.
_SYLLABLE = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")


class Syllable(NamedTuple):
    """A syllable, number or letter group: its exact key (see text.fold) and its place."""

    key: str
    start: int
    end: int


class Words(NamedTuple):
    """The words of a text, in order, as columns: a text has a hundred thousand of them."""

    keys: list[str]
    places: list[tuple[int, int]]  # where each begins and ends


def vietnamese_words(text: str, start: int = 0, end: int | None = None) -> Words:
    """Return the syllables of `text` between two offsets."""
    stop = len(text) if end is None else end
    keys = list(map(syllable_key, _SYLLABLE.findall(text, start, stop)))
    return Words(keys, list(map(re.Match.span, _SYLLABLE.finditer(text, start, stop))))


def syllables(text: str, start: int = 0, end: int | None = None) -> Iterator[Syllable]:
    """Yield the syllables of `text` between two offsets, in order."""
    words = vietnamese_words(text, start, end)
    for key, (begins, ends) in zip(words.keys, words.places, strict=True):
        yield Syllable(key, begins, ends)


@lru_cache(maxsize=1 << 16)
def syllable_key(syllable: str) -> str:
    """Return the exact key (see text.fold) of one syllable, remembered.

    Vietnamese has some seven thousand syllables: most of a text is soon known.
    """
    return exact(syllable)
