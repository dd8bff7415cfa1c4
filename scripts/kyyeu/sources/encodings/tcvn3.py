"""TCVN3, also called ABC: what the fonts .VnTime and their kin draw.

Table: the Vietnamese standard TCVN 5712:1993, its third character set (VN3). It has all
small letters, and of the capitals only those without a tone (Ă Â Đ Ê Ô Ơ Ư): a capital with
a tone is the code of the small letter, drawn by a font of capitals (.VnTimeH). Which font
was used is not in the bytes.
"""

from __future__ import annotations

import re

from kyyeu.sources.encodings.western import TABLE

LETTERS = {
    **dict(zip("ĂÂÊÔƠƯĐăâêôơưđ", range(0xA1, 0xAF), strict=True)),
    **dict(zip("àảãáạ", range(0xB5, 0xBA), strict=True)),
    **dict(zip("ằẳẵắ", range(0xBB, 0xBF), strict=True)),
    **dict(zip("ặầẩẫấậè", range(0xC6, 0xCD), strict=True)),
    **dict(zip("ẻẽéẹềểễếệìỉ", range(0xCE, 0xD9), strict=True)),
    **dict(zip("ĩíịò", range(0xDC, 0xE0), strict=True)),
    **dict(zip("ỏõóọồổỗốộờởỡớợù", range(0xE1, 0xF0), strict=True)),
    **dict(zip("ủũúụừửữứựỳỷỹýỵ", range(0xF1, 0xFF), strict=True)),
}
"""Each letter's code."""

_OF_VIEW = {ord(TABLE[code]): letter for letter, code in LETTERS.items()}
# Stand-ins, in Unicode's area for private use, for codes that a font of capitals drew.
_PRIVATE = 0xE700
_MARKS = {ord(TABLE[code]): _PRIVATE + code for code in LETTERS.values()}
_OF_MARKS = {_PRIVATE + code: letter.upper() for letter, code in LETTERS.items()}
# A word with two or more capitals that have codes of their own, and no small letter that has.
_WORD = re.compile(r"[^\W\d_]{2,40}")


def decode(view: str) -> str:
    """Return the text of `view` (see `western`); characters without a code stay."""
    return view.translate(_OF_VIEW)


def with_capitals(text: str) -> tuple[str, int]:
    """Write out the capitals of words that are certainly in capitals; return how many words.

    "HéI NGHÞ" is read as "HộI NGHị": two plain capitals and no plain small letter. Where the
    font alone made a capital (the first letter of "Ấn Độ") nothing in the bytes tells.
    """
    count = 0

    def restored(match: re.Match[str]) -> str:
        nonlocal count
        word = match[0]
        plain = [char for char in word if char.isascii()]
        if len(plain) < 2 or not all(char.isupper() for char in plain) or word.isupper():
            return word
        count += 1
        return word.upper()

    return _WORD.sub(restored, text), count


def in_capitals(view: str) -> str:
    """Return `view` as a font of capitals draws it, with stand-ins for the letters' codes.

    Text that a document gives in pieces is decoded as a whole, where the piece's font is
    not known any more: `without_stand_ins` then gives the capitals.
    """
    return "".join(char.upper() if char.isascii() else char for char in view).translate(_MARKS)


def without_stand_ins(text: str) -> str:
    """Return `text` with the capitals that `in_capitals` put stand-ins for."""
    return text.translate(_OF_MARKS)
