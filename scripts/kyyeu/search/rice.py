"""Lists of places in Rice codes, thirteen bits to two printable characters.

A list is a character for the width k, then bits. Each place is the step from the passage
before (the first from passage -1; 0 within a passage), then the place in the passage (within
a passage from the place before). A number n in width k is n >> k zeros, a one, and the k low
bits; the zeros that fill the last characters have no one, and end the list. R. F. Rice, "Some
practical universal noiseless coding techniques" (1979). search-codec.js reads the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from functools import cache

from kyyeu.search.codec import ALPHABET, BASE

PLACE_BITS = 16
# Places beyond are one place: nobody looks for the end of a text so long.
LAST_PLACE = 0x7FFF
_CHUNK = 13  # 2 ** 13 is just below BASE ** 2
_PLACE_WIDTH = 4
_WIDEST = 16  # a browser reads numbers through a window of 32 bits

_PAIRS = {
    f"{number:013b}": ALPHABET[number // BASE] + ALPHABET[number % BASE]
    for number in range(1 << _CHUNK)
}
_BITS = {pair: bits for bits, pair in _PAIRS.items()}


def _rice(number: int, width: int) -> str:
    low = f"{number & ((1 << width) - 1):0{width}b}" if width else ""
    return "0" * (number >> width) + "1" + low


_PLACES = tuple(_rice(place, _PLACE_WIDTH) for place in range(512))


def encoded(places: array[int], passages: int) -> str:
    """Return `passage << PLACE_BITS | place` of a word, ascending, as characters; "" for none.

    `passages` is how many there are in all.
    """
    if not places:
        return ""
    width = min(max(0, (passages * 7 // (10 * len(places))).bit_length() - 1), _WIDEST)
    steps = _steps(width)
    bits: list[str] = []
    passage, before = -1, 0
    for value in places:
        number, place = value >> PLACE_BITS, value & LAST_PLACE
        if number == passage:
            step, place, before = 0, place - before, place
        else:
            step, passage, before = number - passage, number, place
        bits.append(steps[step] if step < 256 else _rice(step, width))
        bits.append(_PLACES[place] if place < 512 else _rice(place, _PLACE_WIDTH))
    return _packed(bits, width)


@cache
def _steps(width: int) -> tuple[str, ...]:
    return tuple(_rice(step, width) for step in range(256))


def _packed(bits: Iterable[str], width: int) -> str:
    text = "".join(bits)
    text += "0" * (-len(text) % _CHUNK)
    pairs = [_PAIRS[text[start : start + _CHUNK]] for start in range(0, len(text), _CHUNK)]
    return ALPHABET[width] + "".join(pairs)


def decoded(written: str) -> Iterator[tuple[int, int]]:
    """Yield passage and place of each number of a list; ValueError where it is none."""
    if not written:
        return
    try:
        width = ALPHABET.index(written[0])
        bits = "".join(_BITS[written[start : start + 2]] for start in range(1, len(written), 2))
    except (KeyError, IndexError):
        raise ValueError("not a list of places") from None
    passage, place, at = -1, 0, 0
    while (one := bits.find("1", at)) >= 0:
        step = (one - at) << width | int("0" + bits[one + 1 : one + 1 + width], 2)
        at = one + 1 + width
        one = bits.find("1", at)
        if one < 0:
            return
        after = (one - at) << _PLACE_WIDTH | int(bits[one + 1 : one + 1 + _PLACE_WIDTH] or "0", 2)
        at = one + 1 + _PLACE_WIDTH
        place = after if step else place + after
        passage += step
        yield passage, place
