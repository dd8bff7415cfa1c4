"""What is right: the passage holds the words looked for. Knows nothing of any engine."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from kyyeu.text.fold import exact, fold

Rule = Literal["together", "begins", "near"]

_TOKENS = re.compile(r"\d+|(?:[^\W\d_][\u0300-\u036f]*)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is typed, and which words make a passage right.

    `wanted` holds alternatives. By `rule` the words of one stand *together* and in order; so,
    the last one being the beginning of a word (*begins*); or all of them within twice their
    number, in any order (*near*). `folded`: without regard to diacritics.
    """

    kind: str
    typed: str
    wanted: tuple[tuple[str, ...], ...]
    rule: Rule = "together"
    folded: bool = False


def tokens(text: str, *, folded: bool) -> list[str]:
    """Return the words and numbers of a text, without case, in one tone style."""
    found = [exact(match[0]) for match in _TOKENS.finditer(unicodedata.normalize("NFC", text))]
    return [fold(token) for token in found] if folded else found


def holds(text: str, query: Query) -> bool:
    """Return whether the words that `query` looks for stand in `text`."""
    found = tokens(text, folded=query.folded)
    return any(_holds(found, list(words), query.rule) for words in query.wanted)


def _holds(found: list[str], words: list[str], rule: Rule) -> bool:
    size = len(words)
    if rule == "near":
        wanted = Counter(words)
        starts = range(max(1, len(found) - 2 * size + 1))
        return any(not wanted - Counter(found[at : at + 2 * size]) for at in starts)
    starts = range(len(found) - size + 1)
    if rule == "together":
        return any(found[at : at + size] == words for at in starts)
    return any(
        found[at : at + size - 1] == words[:-1] and found[at + size - 1].startswith(words[-1])
        for at in starts
    )
