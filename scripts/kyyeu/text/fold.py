"""Fold text to what its reader would type: no case, no diacritics, one tone style.

Vietnamese writes the tone of *oa, oe, uy* at a syllable's end in two styles (hoà/hòa,
khoẻ/khỏe, thuỷ/thủy); `one_tone_style` maps the older one to the newer. The *u* of
*qu* belongs to the consonant, so *quý* is left alone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# A vowel pair whose tone stands on its second letter, at the end of a syllable (NFC).
_OLD_STYLE = re.compile(
    r"(?<![qQ])([oO])([àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ])(?![^\W\d_])"
    r"|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?![^\W\d_])"
)


class _Bare(dict[int, str]):
    """A translation table to letters without their marks, made as characters come."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        self[code] = bare = "".join(part for part in parts if not unicodedata.combining(part))
        return bare


_BARE = _Bare({ord("đ"): "d"})


def _move_tone(match: re.Match[str]) -> str:
    first, second = (match[1], match[2]) if match[1] else (match[3], match[4])
    decomposed = unicodedata.normalize("NFD", second)  # the vowel and its tone
    return unicodedata.normalize("NFC", first + decomposed[1]) + decomposed[0]


def one_tone_style(text: str) -> str:
    """Return NFC `text` with the tone of oa, oe, uy on the first vowel (hoà -> hòa)."""
    return _OLD_STYLE.sub(_move_tone, unicodedata.normalize("NFC", text))


def exact(text: str) -> str:
    """Return the form in which words with the same letters and diacritics are equal."""
    return _exact_name(text) if len(text) < _LONGEST_NAME else _exact(text)


def _exact(text: str) -> str:
    return unicodedata.normalize("NFC", one_tone_style(text).casefold())


# Names, titles and bodies come again and again.
_exact_name = lru_cache(maxsize=1 << 14)(_exact)
_LONGEST_NAME = 80


# A syllable whose vowel is i alone, which is written y as well: Mỹ/Mĩ, Vỹ/Vĩ, Quý/Quí.
_LONE_I = re.compile(r"(?<![^\W\d_])([bcdđghklmnpqrstvx]{1,3}|qu)([yýỳỷỹỵ])(?![^\W\d_])")
_AS_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


def name_key(name: str) -> str:
    """Return the form in which the spellings of one personal name are equal (Vỹ and Vĩ)."""
    return _LONE_I.sub(lambda syllable: syllable[0].translate(_AS_I), exact(name))


def fold(text: str) -> str:
    """Return `text` without case and diacritics: *Đổi mới* -> *doi moi*."""
    return text.casefold().translate(_BARE)
