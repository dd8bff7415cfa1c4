"""How text is read for searching; search-analysis.js reads it alike.

The specification, which tests/unit/search/analysis.json shows by cases that both must pass:

- Text is NFC; in a query it may be anything. A token is a run of letters, a run of numbers, or
  digits grouped by threes with full stops or commas ("1.000", one number). So "45-NQ/XY",
  "45- NQ/XY" and "45nq/xy" are the same tokens. Letters, marks, numbers and lower case are
  those of characters.json.
- The exact key of a token: lower case, NFC, the tone of a final oa, oe, uy on its first vowel
  (hoà is hòa, thuỷ is thủy; quý, which is q-u-y, stays), grouped digits joined, at most
  LONGEST characters.
- The folded key: the exact one without diacritics, đ as d; and, where the exact key has none
  and at least four letters, its English ending taken off (see `stem`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from kyyeu.search.characters import lower_table, token_pattern

LONGEST = 40

_MARKS = re.compile("[\u0300-\u036f]")
_GROUPING = re.compile("[.,]")
# The older tone style: the tone on the second letter of oa, oe, uy at the end.
_OLD_STYLE = re.compile("(?:(?<!q)(o)([àáảãạèéẻẽẹ])|(?<!q)(u)([ỳýỷỹỵ]))\\Z")
_ENGLISH = re.compile("[a-z]{4,40}\\Z")
_VOWEL = re.compile("[aeiouy]")
_DOUBLED = re.compile("(b|d|f|g|m|n|p|r|t)\\1\\Z")
_CLOSED = re.compile("[^aeiou][aeiou][^aeiouwxy]\\Z")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its two keys and where it stands (code points)."""

    exact: str
    folded: str
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def keys(written: str) -> tuple[str, str]:
    """Return the exact and the folded key of a token as it is written."""
    if "0" <= written[0] <= "9":
        exact = _GROUPING.sub("", written)[:LONGEST]
        return exact, exact
    lower = unicodedata.normalize("NFC", small(unicodedata.normalize("NFC", written)))
    exact = _OLD_STYLE.sub(_move_tone, lower[:LONGEST])
    folded = _MARKS.sub("", unicodedata.normalize("NFD", exact)).replace("đ", "d")
    return exact, stem(folded) if folded == exact else folded


_LOWER = lower_table()


def small(text: str) -> str:
    """Return text in lower case, by the one table."""
    return text.translate(_LOWER)


def _move_tone(match: re.Match[str]) -> str:
    first, second = (match[1], match[2]) if match[1] else (match[3], match[4])
    marked = unicodedata.normalize("NFD", second)  # the vowel and its tone
    return unicodedata.normalize("NFC", first + marked[1]) + marked[0]


def stem(word: str) -> str:
    """Return an English word without plural s, -ing and -ed; no Vietnamese syllable has them.

    policies, policy: policy; planned, planning: plan; manufacturing, manufacture: manufactur.
    """
    if not _ENGLISH.match(word):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        bare = word.removesuffix(ending)
        if bare != word and len(bare) >= 3 and _VOWEL.search(bare):
            if _DOUBLED.search(bare):
                return bare[:-1]
            word = bare + "e" if len(bare) == 3 and _CLOSED.search(bare) else bare
            break
    return word[:-1] if len(word) >= 6 and word.endswith("e") else word


def tokens(text: str) -> list[Token]:
    """Return the tokens of a text, in order."""
    return [
        Token(*keys(match[0]), match.start(), match.end())
        for match in token_pattern().finditer(text)
    ]
