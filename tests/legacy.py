"""Write Vietnamese in the legacy encodings, to read it back."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from kyyeu.sources.encodings import tcvn3, vni

_TONES = "\u0300\u0301\u0303\u0309\u0323"
LETTERS = unicodedata.normalize(
    "NFC",
    "".join(base + tone for base in "aăâeêioôơuưy" for tone in ("", *_TONES)) + "đ",
)
"""All small letters beyond the plain consonants."""


def in_tcvn3(text: str) -> bytes:
    """Return `text` as typed in the fonts .VnTime and .VnTimeH (capitals with tones fall)."""
    codes = tcvn3.LETTERS
    return b"".join(
        bytes([codes.get(char) or codes[char.lower()]])
        if char.lower() in codes
        else char.encode("cp1252", "replace")
        for char in text
    )


def in_vni(text: str) -> bytes:
    """Return `text` as typed in the font VNI-Times."""
    return "".join(vni.LETTERS.get(char, char) for char in text).encode("cp1252", "replace")


def in_windows1258(text: str) -> bytes:
    """Return `text` with each tone behind its letter."""
    return "".join(map(_parted, text)).encode("cp1258", "replace")


def _parted(char: str) -> str:
    marks = unicodedata.normalize("NFD", char)
    tones = "".join(mark for mark in marks if mark in _TONES)
    return unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TONES)) + tones


WRITERS: Mapping[str, Callable[[str], bytes]] = {
    "tcvn3": in_tcvn3,
    "vni": in_vni,
    "windows-1258": in_windows1258,
}
