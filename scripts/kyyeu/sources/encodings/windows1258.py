"""Windows-1258: Vietnamese as Windows itself wrote it before Unicode.

Table: Microsoft's code page 1258. It is Windows-1252 with Ă Đ Ơ Ư and with the five tones as
combining characters, which stand behind their letter; some letters with a tone have a code
too. What is decoded is composed (NFC).
"""

from __future__ import annotations

import unicodedata

_CHANGED = {
    "Ã": "Ă",
    "Ì": "\u0300",
    "Ð": "Đ",
    "Ò": "\u0309",
    "Õ": "Ơ",
    "Ý": "Ư",
    "Þ": "\u0303",
    "ã": "ă",
    "ì": "\u0301",
    "ð": "đ",
    "ò": "\u0323",
    "õ": "ơ",
    "ý": "ư",
    "þ": "₫",
}
"""What stands at the places of these characters of Windows-1252."""

_OF_VIEW = str.maketrans(_CHANGED)


def decode(view: str) -> str:
    """Return the text of `view` (see `western`), composed."""
    return unicodedata.normalize("NFC", view.translate(_OF_VIEW))
