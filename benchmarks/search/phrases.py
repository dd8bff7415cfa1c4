"""Queries made of a few syllables that stand together in a text."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from benchmarks.search.judge import Query, Rule, tokens

from kyyeu.text.fold import fold

# Syllables with nothing but a space between them.
RUN = re.compile(r"\b[^\W\d_]{1,8}(?: [^\W\d_]{1,8}){2,40}\b")
# The same tone on either vowel: hòa and hoà, thủy and thuỷ.
_NEWER = re.compile(r"(?<![qQ])(?:([óòỏõọ])([ae])|([úùủũụ])(y))(?![^\W_])")
_OLDER = re.compile(r"(?<![qQ])(?:(o)([áàảãạéèẻẽẹ])|(u)([ýỳỷỹỵ]))(?![^\W_])")
_LETTERS = "abcdeghiklmnopqrstuvxy"

Words = Sequence[str]


def phrase(chance: random.Random, run: Words) -> Words:
    """Return three to five neighbours of a run."""
    size = min(chance.randint(3, 5), len(run))
    start = chance.randint(0, len(run) - size)
    return run[start : start + size]


def undressed(text: str) -> str:
    """Return text as it is typed without diacritics, with its capitals."""
    bare = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(char for char in bare if not unicodedata.combining(char))


def exactly(chance: random.Random, words: Words) -> Query | None:
    """Return the query that types the words as they stand."""
    del chance
    return _query(" ".join(words), words)


def bare(chance: random.Random, words: Words) -> Query | None:
    """Return the query that types the words without diacritics."""
    del chance
    return _query(undressed(" ".join(words)), words, folded=True)


def _query(typed: str, words: Words, *, folded: bool = False, rule: Rule = "together") -> Query:
    """Return the query for which `words`, as they stand in the text, are right."""
    wanted = (tuple(tokens(" ".join(words), folded=folded)),)
    return Query(kind="", typed=typed, wanted=wanted, folded=folded, rule=rule)


def _decomposed(chance: random.Random, words: Words) -> Query | None:
    del chance
    typed = unicodedata.normalize("NFD", " ".join(words))
    return None if typed == " ".join(words) else _query(typed, words)


def _other_style(chance: random.Random, words: Words) -> Query | None:
    del chance
    text = " ".join(words)
    typed = _NEWER.sub(_later, text) if _NEWER.search(text) else _OLDER.sub(_earlier, text)
    return None if typed == text else _query(typed, words)


def _later(match: re.Match[str]) -> str:
    first, second = (match[1], match[2]) if match[1] else (match[3], match[4])
    toned = unicodedata.normalize("NFD", first)
    return toned[0] + unicodedata.normalize("NFC", second + toned[1:])


def _earlier(match: re.Match[str]) -> str:
    first, second = (match[1], match[2]) if match[1] else (match[3], match[4])
    toned = unicodedata.normalize("NFD", second)
    return unicodedata.normalize("NFC", first + toned[1:]) + toned[0]


def _slipped(chance: random.Random, words: Words) -> Query | None:
    return _typo(chance, words, words, folded=False)


def _slipped_bare(chance: random.Random, words: Words) -> Query | None:
    return _typo(chance, [undressed(word) for word in words], words, folded=True)


def _typo(chance: random.Random, typed: Words, words: Words, *, folded: bool) -> Query | None:
    """Return the words with one slip of a finger in one that has at least three letters."""
    at = chance.randrange(len(typed))
    word = typed[at]
    if len(word) < 3:
        return None
    place = chance.randrange(len(word))
    letter = chance.choice(_LETTERS)
    slip = {
        "drop": word[:place] + word[place + 1 :],
        "add": word[:place] + letter + word[place:],
        "swap": word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
        "replace": word[:place] + letter + word[place + 1 :],
    }[chance.choice(("drop", "add", "swap", "replace"))]
    if fold(slip) == fold(word):
        return None
    return _query(" ".join((*typed[:at], slip, *typed[at + 1 :])), words, folded=folded)


def _shuffled(chance: random.Random, words: Words) -> Query | None:
    other = chance.sample(words, len(words))
    return None if other == list(words) else _query(" ".join(other), words, rule="near")


def _unfinished(chance: random.Random, words: Words) -> Query | None:
    """Return the words, the last broken off; right as its letters say, whatever their marks."""
    last = words[-1]
    if len(last) < 3:
        return None
    begun = (*words[:-1], last[: chance.randint(1, len(last) - 1)])
    return _query(" ".join(begun), begun, rule="begins", folded=True)


FROM_PHRASES: Mapping[str, Callable[[random.Random, Words], Query | None]] = {
    "exact phrase": exactly,
    "no diacritics": bare,
    "NFD": _decomposed,
    "other tone style": _other_style,
    "one typo": _slipped,
    "typo, no diacritics": _slipped_bare,
    "reordered": _shuffled,
    "last word unfinished": _unfinished,
}
