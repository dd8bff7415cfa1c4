"""Whole numbers as printable characters, and pieces as scripts; search-codec.js reads them.

A number is one to six characters of ALPHABET, which needs no escape in a script: below ONE
the character of that rank; from there two characters, then three, then six.
"""

from __future__ import annotations

import json
import operator
import re
import sys
from array import array
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TypeAlias, TypeVar

ALPHABET = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\<')
BASE = len(ALPHABET)  # 92
# Ranks of the first character: below ONE it is all, below TWO one follows, below THREE two.
ONE, TWO, THREE = 64, 86, 91
FROM_TWO = ONE
FROM_THREE = FROM_TWO + (TWO - ONE) * BASE
FROM_FOUR = FROM_THREE + (THREE - TWO) * BASE * BASE
_REST = 5
_SUM = (1 << 29) - 1

Json: TypeAlias = "str | int | Sequence[Json]"
_Value = TypeVar("_Value")

# What JSON leaves alone and a script may not hold everywhere: `</script>`, line ends that
# JavaScript once took for its own, and halves of characters that UTF-8 cannot write.
_UNSAFE = re.compile("[<\u2028\u2029]")
_HALVES = re.compile("[\ud800-\udfff]")
_CALL = "kyyeu.pieces.take("
_END = ");\n"


def dense(number: int) -> str:
    """Return a number from 0 as characters."""
    if number < FROM_TWO:
        return ALPHABET[number]
    if number < FROM_THREE:
        high, low = divmod(number - FROM_TWO, BASE)
        return ALPHABET[ONE + high] + ALPHABET[low]
    if number < FROM_FOUR:
        high, low = divmod(number - FROM_THREE, BASE * BASE)
        return ALPHABET[TWO + high] + ALPHABET[low // BASE] + ALPHABET[low % BASE]
    rest, written = number - FROM_FOUR, ""
    for _ in range(_REST):
        rest, low = divmod(rest, BASE)
        written = ALPHABET[low] + written
    return ALPHABET[THREE] + written


def numbers(written: str) -> list[int]:
    """Return the numbers that a string of characters holds; ValueError where it is cut off."""
    ranks = [_RANK[char] for char in written]
    found, place = [], 0
    try:
        while place < len(ranks):
            first = ranks[place]
            if first < ONE:
                found.append(first)
                place += 1
            elif first < TWO:
                found.append(FROM_TWO + (first - ONE) * BASE + ranks[place + 1])
                place += 2
            elif first < THREE:
                high = (first - TWO) * BASE + ranks[place + 1]
                found.append(FROM_THREE + high * BASE + ranks[place + 2])
                place += 3
            else:
                number = 0
                for rank in range(1, _REST + 1):
                    number = number * BASE + ranks[place + rank]
                found.append(FROM_FOUR + number)
                place += 1 + _REST
    except IndexError:
        raise ValueError("numbers cut off") from None
    return found


_RANK = {char: rank for rank, char in enumerate(ALPHABET)}


def runs(values: Iterable[int]) -> str:
    """Return values as runs: how many, which, how many, which."""
    return "".join(dense(sum(1 for _ in same)) + dense(value) for value, same in groupby(values))


def table(values: Iterable[_Value]) -> tuple[list[_Value], str]:
    """Return the distinct values in the order they are met, and the runs of their numbers."""
    number: dict[_Value, int] = {}
    written = runs(number.setdefault(value, len(number)) for value in values)
    return list(number), written


def whole(text: str) -> str:
    """Return text without halves of characters, which no file can hold."""
    return _HALVES.sub("\ufffd", text)


def script(name: str, stamp: str, data: Json) -> str:
    """Return the script that hands a piece to the engine, with the sum of its data."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    total = checksum(body)
    safe = _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", body)
    return f'{_CALL}"{name}","{stamp}","{total}",{safe}{_END}'


def checksum(text: str) -> str:
    """Return the sum that a piece carries: two sums, as hexadecimals with a dot between.

    Of the text as UTF-8, in numbers of two bytes, the low one first and a zero behind an odd
    end: of all numbers from the text's length on, and of those sums so far, each in 29 bits. A
    browser adds so faster than it reckons a CRC, and waits for it before it answers first. J.
    G. Fletcher, "An arithmetic checksum for serial transmissions" (1982).
    """
    data = text.encode("utf-8")
    size = len(data)
    values = array("H", data + b"\0" * (size % 2))
    if sys.byteorder == "big":
        values.byteswap()
    count = len(values)
    first = size + sum(values)
    second = count * size + sum(map(operator.mul, values, range(count, 0, -1)))
    return f"{first & _SUM:x}.{second & _SUM:x}"


def unwrapped(text: str) -> str:
    """Return what a piece's script hands over, as a JSON array; ValueError where it is none."""
    if not text.startswith(_CALL) or not text.endswith(_END):
        raise ValueError("not a piece")
    return f"[{text[len(_CALL) : -len(_END)]}]"
