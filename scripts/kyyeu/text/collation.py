"""Sort keys: the Vietnamese alphabet and the English one.

Order of letters: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y (with f, j, w,
z where Latin has them); of tones: none, huyền, hỏi, ngã, sắc, nặng. As in the Unicode
CLDR collation for `vi`, letters decide first, then tones, then case.
"""

from __future__ import annotations

import unicodedata

from kyyeu.text.fold import fold

_LETTERS = {letter: rank for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}

Key = tuple[tuple[tuple[int, int], ...], tuple[int, ...], str]


def vietnamese_key(text: str) -> Key:
    """Return a key that sorts `text` as a Vietnamese dictionary does."""
    letters: list[tuple[int, int]] = []
    tones: list[int] = []
    for char in unicodedata.normalize("NFC", text).casefold():
        marks = unicodedata.normalize("NFD", char)
        tone = next((_TONES[mark] for mark in marks if mark in _TONES), 0)
        bare = unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TONES))
        rank = _LETTERS.get(bare)
        # Spaces and punctuation before digits, digits before letters.
        if rank is not None:
            letters.append((2, rank))
        else:
            letters.append((1 if char.isdigit() else 3 if char.isalpha() else 0, ord(char)))
        tones.append(tone)
    return tuple(letters), tuple(tones), text


def english_key(text: str) -> tuple[str, str]:
    """Return a key that sorts `text` as an English index does: letters only, then the rest."""
    return fold(text), text


def vietnamese_initial(text: str) -> str:
    """Return the letter of the Vietnamese alphabet under which `text` is filed, in capitals."""
    for char in unicodedata.normalize("NFC", text).casefold():
        marks = unicodedata.normalize("NFD", char)
        bare = unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TONES))
        if bare in _LETTERS:
            return bare.upper()
        if char.isalnum():
            break
    return "#"
