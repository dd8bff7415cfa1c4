"""VNI: what the fonts VNI-Times and their kin draw.

Table: the VNI-Windows character set as VNI Software published it. Most letters with a mark
are two codes, a plain letter and a mark that also tells the tone; capitals have marks of
their own. A tone over ơ or ư follows the code of that letter.
"""

from __future__ import annotations

import re

# The mark that stands behind a letter, for each tone: none, acute, grave, hook, tilde, dot.
_CIRCUMFLEX = "âáàåãä"
_BREVE = "êéèúüë"
_TONE = " ùøûõï"
_ROWS = (
    ("a", "aáàảãạ", _TONE),
    ("a", "âấầẩẫậ", _CIRCUMFLEX),
    ("a", "ăắằẳẵặ", _BREVE),
    ("e", "eéèẻẽẹ", _TONE),
    ("e", "êếềểễệ", _CIRCUMFLEX),
    ("o", "oóòỏõọ", _TONE),
    ("o", "ôốồổỗộ", _CIRCUMFLEX),
    ("ô", "ơớờởỡợ", _TONE),
    ("u", "uúùủũụ", _TONE),
    ("ö", "ưứừửữự", _TONE),
    ("y", "yýỳỷỹ", " ùøûõ"),
)
_SINGLE = {"ơ": "ô", "ư": "ö", "ỵ": "î", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "đ": "ñ"}
_SMALL = {
    **{
        letter: base + mark
        for base, letters, marks in _ROWS
        for letter, mark in zip(letters, marks, strict=True)
        if mark != " "
    },
    **_SINGLE,
}
LETTERS = {**_SMALL, **{letter.upper(): code.upper() for letter, code in _SMALL.items()}}
"""Each letter's codes, as Windows-1252 shows them."""

_PAIRS = {code: letter for letter, code in LETTERS.items() if len(code) == 2}
# Typed by hand, a mark is not always of its letter's case; the letter tells.
_PAIRS |= {code[0] + code[1].swapcase(): letter for code, letter in tuple(_PAIRS.items())}
_ONE = {code: letter for letter, code in LETTERS.items() if len(code) == 1}
_CODE = re.compile("|".join([*map(re.escape, _PAIRS), *map(re.escape, _ONE)]))


def decode(view: str) -> str:
    """Return the text of `view` (see `western`); characters without a code stay."""
    return _CODE.sub(lambda match: _PAIRS.get(match[0]) or _ONE[match[0]], view)
