"""Terms of office behind the name of a body: "Ban Chấp hành Trung ương Đảng khóa XIII"."""

from __future__ import annotations

import re

from kyyeu.text.fold import exact

_TENURE = re.compile(
    r"[\s,]{0,3}\(?(?:khóa|khoá|Khóa|Khoá)\s{1,2}(?P<number>[IVXL]{1,6}|\d{1,2})\)?\Z"
)
# A meeting of a body decides in the body's name.
_MEETING = re.compile(r"Hội nghị\s{1,2}(?=.{0,40}(?:Trung ương|T\.Ư|TW))")
_CENTRAL = "Ban Chấp hành Trung ương"
_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def without_tenure(name: str) -> tuple[str, int]:
    """Return the name of a body without its term of office, and which term; 0 for none."""
    found = _TENURE.search(name, max(0, len(name) - 20))
    if not found:
        return name, 0
    number = found["number"]
    return name[: found.start()], int(number) if number.isdigit() else roman(number)


def names_agree(one: str, other: str) -> bool:
    """Tell whether two names can be of one body: a longer form is no other one.

    Two terms of office are two bodies; a name without one can be of any.
    """
    (name, term), (longer, other_term) = _body_of(one), _body_of(other)
    if term and other_term and term != other_term:
        return False
    words, others = sorted((exact(name).split(), exact(longer).split()), key=len)
    return words == others or (len(words) > 1 and others[: len(words)] == words)


def _body_of(name: str) -> tuple[str, int]:
    """Return the body that `name` names or whose meeting it names, and the term of office."""
    body, term = without_tenure(name)
    return (_CENTRAL if _MEETING.match(body) else body), term


def roman(numeral: str) -> int:
    """Return the number that a Roman numeral in capitals stands for."""
    digits = [_DIGITS[char] for char in numeral]
    return sum(
        -digit if digit < following else digit
        for digit, following in zip(digits, (*digits[1:], 0), strict=True)
    )
