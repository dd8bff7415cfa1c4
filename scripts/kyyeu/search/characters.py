"""Letters, marks, numbers and lower case, from one table that the browser is given too.

characters.json is written by tests/characters.py. The browsers' and Python's own tables are
of different versions of Unicode; what one takes for a letter the other may not. It ends with
the basic plane: what lies beyond (emoji, old scripts) parts words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec


class Characters(msgspec.Struct, frozen=True):
    """Classes of code points as gap and length in turn; `lower` as gap, count, step, shift."""

    unicode: str
    letters: tuple[int, ...]
    marks: tuple[int, ...]
    numbers: tuple[int, ...]
    lower: tuple[int, ...]


@cache
def characters() -> Characters:
    """Return the table."""
    data = Path(__file__).with_suffix(".json").read_bytes()
    return msgspec.json.decode(data, type=Characters)


def _ranges(runs: Sequence[int]) -> Iterator[tuple[int, int]]:
    end = 0
    for gap, length in zip(runs[::2], runs[1::2], strict=True):
        yield end + gap, end + gap + length - 1
        end += gap + length


def _inside(*classes: Sequence[int]) -> str:
    """Return what stands between the brackets of a pattern for these classes."""
    return "".join(
        f"\\u{first:04x}-\\u{last:04x}" for runs in classes for first, last in _ranges(runs)
    )


@cache
def token_pattern() -> re.Pattern[str]:
    """Return the pattern of a token, as one group: see analysis.py for what a token is."""
    table = characters()
    letters, marks, numbers = (
        _inside(table.letters),
        _inside(table.marks),
        _inside(table.numbers),
    )
    return re.compile(
        rf"([{letters}][{letters}{marks}]*+"
        rf"|[0-9]{{1,3}}(?:[.,][0-9]{{3}}){{1,6}}(?![{numbers}])"
        rf"|[{numbers}][{numbers}{marks}]*+)"
    )


@cache
def lower_table() -> dict[int, int]:
    """Return what str.translate needs to make letters lower case."""
    found: dict[int, int] = {}
    start = 0
    runs = characters().lower
    for place in range(0, len(runs), 4):
        gap, count, step, shift = runs[place : place + 4]
        start += gap
        found.update((start + step * n, start + step * n + shift) for n in range(count))
    return found
