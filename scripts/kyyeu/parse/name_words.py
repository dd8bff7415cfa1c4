"""Words that names are made of: runs of them with capitals, small ones between, and compounds."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from kyyeu.parse.tables.names import COMPOUNDS, PAIRS
from kyyeu.parse.tables.people import SURNAMES
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.spelling import is_syllable
from kyyeu.text.syllables import syllable_key

# Names of the highlands hold an apostrophe: "K'Brang", "Tr’Hy".
_ONE_WORD = (
    rf"(?:[HKRY][’'](?=[{UPPER}]))?[^\W\d_]{{1,40}}"
    rf"(?:(?:[-.&]|[’'](?=[{UPPER}]))[^\W\d_]{{1,40}}){{0,4}}"
)
WORD = re.compile(_ONE_WORD)
# In a foreign name also "W.", "O’Hara", "O’ Hara", "D'Almeida".
_INITIAL = r"[A-Z]\.(?= [A-Z])"
_IRISH = r"[OD][’'] ?[A-Z][a-z]{1,20}"
_ANY_WORD = rf"(?:{_INITIAL}|{_IRISH}|{_ONE_WORD})"
# By how many words are wanted: looking at no more of them saves a third.
_RUNS = [re.compile(rf"{_ONE_WORD}(?:[ \u00a0]{_ANY_WORD}){{0,{more}}}") for more in range(6)]
# Small words within a name, before a capital: of ours, behind the family name, and foreign.
_OUR_MIDDLE = frozenset({"thị", "văn"})
_PARTICLES = frozenset(
    "de da del della der den di dos du van von bin binti al el la le ter".split()
)
_COMPOUND_STARTS = frozenset(compound[:2] for compound in COMPOUNDS if len(compound) > 1)
# How many words the longest compound has, by the first of them.
_LONGEST_COMPOUND = {compound[0]: len(compound) for compound in sorted(COMPOUNDS, key=len)}
_PAIR = re.compile(any_of(PAIRS), re.IGNORECASE)
_PAIR_STARTS = frozenset(pair.split(" ", 1)[0].strip(",") for pair in PAIRS)


def words_at(text: str, start: int, end: int, most: int) -> list[str]:
    """Return up to `most` (at most six) words from `start`, each one space behind the last."""
    run = _RUNS[most - 1].match(text, start, end)
    return run[0].replace("\u00a0", " ").split(" ", most)[:most] if run else []


def end_of(start: int, words: list[str]) -> int:
    """Return where words end that stand at `start`, each one space behind the last."""
    return start + len(" ".join(words))


@lru_cache(maxsize=1 << 13)
def is_foreign(word: str) -> bool:
    """Tell whether a word has a part that is spelt as no Vietnamese syllable is."""
    return not all(is_syllable(part) for part in word.split("-"))


def leading_capitals(words: list[str]) -> list[str]:
    """Return the words of a name: with capitals, or small ones that stand within names."""
    count, shortened = 0, False
    for index, word in enumerate(words):
        if not word[0].isupper():
            if not _within_name(words, index):
                break
        elif word[-1] == ".":
            shortened = True
        else:
            count = index + 1
    if not shortened:
        return words[:count]
    initials = [word for word in words[:count] if word.endswith(".")]
    if initials and not any(is_foreign(word) for word in words[:count] if word not in initials):
        return list(takewhile(lambda word: word[0].isupper() and word[-1] != ".", words))
    return words[:count]


def _within_name(words: list[str], index: int) -> bool:
    """Tell whether a small word joins the parts of a name: "Lê thị Hoa", "Ana de Souza"."""
    if index == 1 and words[0] in SURNAMES:
        return words[1] in _OUR_MIDDLE
    return words[index] in _PARTICLES and is_foreign(words[0])


def is_compound(words: list[str]) -> bool:
    """Tell whether two words begin a compound that names of bodies are made of."""
    return tuple(map(syllable_key, words)) in _COMPOUND_STARTS


# Asked for by each reading of a body's name, and of the words up to where its phrase is closed.
@lru_cache(maxsize=1 << 12)
def compound_end(text: str, start: int, end: int) -> int:
    """Return the end of the longest compound that begins at `start`, at least one word.

    Two verbs of one work with a comma between them are one: "phòng, chống".
    """
    first = WORD.match(text, start, end)
    if not first:
        return start
    if first[0].lower() in _PAIR_STARTS and (pair := _PAIR.match(text, start, end)):
        return pair.end()
    longest = _LONGEST_COMPOUND.get(syllable_key(first[0]), 1)
    if longest > 1:
        words = words_at(text, start, end, longest)
        keys = tuple(map(syllable_key, words))
        for count in range(len(words), 1, -1):
            if keys[:count] in COMPOUNDS:
                return end_of(start, words[:count])
    return first.end()
