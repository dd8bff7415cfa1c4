"""Write scripts/kyyeu/search/characters.json from this Python's Unicode tables.

    python -m tests.characters

Searching reads text by that file alone, in Python and in the browser: each has Unicode
tables of its own version. Run it to take up a newer Unicode; all indexes are then made anew.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

from kyyeu.search import characters

TARGET = Path(characters.__file__).with_suffix(".json")
# The basic plane. A pattern that goes beyond it is seven times slower in Python, for scripts
# that no report is written in.
LAST = 0xFFFF


def runs(category: str) -> list[int]:
    """Return the code points of a general category as gap, length, gap, length, ..."""
    found: list[int] = []
    end = 0
    code = 0
    while code <= LAST:
        start = code
        while code <= LAST and unicodedata.category(chr(code))[0] == category:
            code += 1
        if code > start:
            found += [start - end, code - start]
            end = code
        else:
            code += 1
    return found


def lower() -> list[int]:
    """Return runs of letters with a lower case of one code point: gap, count, step, shift, ..."""
    pairs = [
        (code, ord(small))
        for code in range(LAST + 1)
        if unicodedata.category(char := chr(code))[0] == "L"
        and len(small := "i" if char == "İ" else char.lower()) == 1
        and small != char
    ]
    found: list[int] = []
    place = end = 0
    while place < len(pairs):
        code, small = pairs[place]
        step = 2 if pairs[place + 1 : place + 2] == [(code + 2, small + 2)] else 1
        count = 1
        while pairs[place + count : place + count + 1] == [
            (code + step * count, small + step * count)
        ]:
            count += 1
        found += [code - end, count, step, small - code]
        end = code
        place += count
    return found


def table() -> dict[str, str | list[int]]:
    """Return the whole table."""
    return {
        "unicode": unicodedata.unidata_version,
        "letters": runs("L"),
        "marks": runs("M"),
        "numbers": runs("N"),
        "lower": lower(),
    }


if __name__ == "__main__":
    TARGET.write_text(
        json.dumps(table(), separators=(",", ":")) + "\n", encoding="utf-8", newline="\n"
    )
