"""UTF-8 and UTF-16, with and without a byte order mark."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

# How much of a text is looked at to tell UTF-16 that has no mark.
_SAMPLE = 1 << 16
# In UTF-16 a space, a digit or a plain letter has a zero for one of its two bytes; nearly half
# of a Vietnamese text, at the least, are such. Text in other encodings holds no zeros at all.
_MOSTLY, _HARDLY = 0.4, 0.02
# A file is damaged UTF-8, and not in another encoding, when so many more of its
# letters beyond ASCII are right than wrong.
_RIGHT_TO_WRONG = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The first byte, from 0, that does not fit `encoding`."""

    encoding: str
    offset: int


def by_mark(received: bytes) -> str | None:
    """Return the encoding that a byte order mark names."""
    if received.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if received.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return None


def utf16_without_mark(received: bytes) -> str | None:
    """Return utf-16-le or utf-16-be where the zeros among the bytes say so, else None."""
    sample = received[:_SAMPLE]
    if len(received) % 2 or len(sample) < 4:
        return None
    pairs = len(sample) // 2
    first, second = sample[0::2].count(0) / pairs, sample[1::2].count(0) / pairs
    if second >= _MOSTLY and first <= _HARDLY:
        return "utf-16-le"
    if first >= _MOSTLY and second <= _HARDLY:
        return "utf-16-be"
    return None


def decoded(received: bytes, encoding: str) -> str | Fault:
    """Return the text of `received`, or where it does not fit."""
    try:
        return received.decode(encoding)
    except UnicodeDecodeError as error:
        return Fault(encoding=encoding.upper(), offset=error.start)


def is_damaged_utf8(received: bytes) -> bool:
    """Tell whether bytes that are not UTF-8 were meant to be: most of their letters are."""
    wrong = received.decode("utf-8", errors="replace").count("\ufffd")
    right = sum(1 for char in received.decode("utf-8", errors="ignore") if not char.isascii())
    return right >= _RIGHT_TO_WRONG * wrong
