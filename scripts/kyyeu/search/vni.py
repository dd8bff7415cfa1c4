"""Words written in VNI with the keyboard set to Latin: "nghi5 quye61t" is "nghi quyet".

In VNI a digit behind a letter is a tone (1 to 5) or a mark: 6 on a, e, o; 7 on o, u; 8 on a;
9 on d. Without them the letters are the folded word. A reading is for those who find nothing
as they typed it, since "a1" may well be what somebody means. search-vni.js does the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_RUN = re.compile("[A-Za-z0-9]{1,1000}")
_LONGEST = 12
# Marks: the letters they stand on, and how often in a word.
_MARKS = {"6": ("aeo", 1), "7": ("ou", 2), "8": ("a", 1), "9": ("d", 1)}
_TONES = frozenset("12345")
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|ng?h?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?\Z",
    re.IGNORECASE,
)


def vni(text: str) -> tuple[str, Mapping[int, str]]:
    """Return text with its VNI words in bare letters, and these as typed by where they start.

    Without such a word the text itself and nothing.
    """
    written: list[str] = []
    read: dict[int, str] = {}
    size = end = 0
    for match in _RUN.finditer(text):
        around = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
        word = _bare(match[0]) if around.isascii() else ""
        kept = text[end : match.start()]
        if word:
            read[size + len(kept)] = match[0]
        written += [kept, word or match[0]]
        size += len(kept) + len(word or match[0])
        end = match.end()
    return "".join((*written, text[end:])), read


def _bare(run: str) -> str:
    """Return the letters of a VNI word, "" where it is none."""
    letters = ""
    used: dict[str, int] = {}
    for char in run[: _LONGEST + 1]:
        if not char.isdigit():
            letters += char
            continue
        kind = "tone" if char in _TONES else char
        on, most = _MARKS.get(char, ("aeiouy" if char in _TONES else "", 1))
        used[kind] = used.get(kind, 0) + 1
        if used[kind] > most or not any(letter in on for letter in letters.lower()):
            return ""
    is_word = 0 < len(letters) < len(run) <= _LONGEST and _SYLLABLE.match(letters)
    return letters if is_word else ""
