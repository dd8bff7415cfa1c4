"""What a word typed wrong or only half may be: words of the index near to it.

search-mending.js does the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Forms of Telex left in the text where the keyboard was not set to Vietnamese.
_TELEX_END = re.compile("[sfrxj]\\Z")
_TELEX_WITHIN = (("aa", "a"), ("ee", "e"), ("oo", "o"), ("dd", "d"), ("w", ""))
_SHORTEST = 2


def is_slip(typed: str, meant: str, shortest: int = _SHORTEST) -> bool:
    """Tell whether one letter was left out, put in, changed, or two next to each other swapped.

    Of words with fewer letters than `shortest` too many may be meant to say.
    """
    short, long = sorted((typed, meant), key=len)
    if typed == meant or len(long) - len(short) > 1 or len(typed) < shortest:
        return False
    same = 0
    while same < len(short) and short[same] == long[same]:
        same += 1
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    if short[same + 1 :] == long[same + 1 :]:
        return True
    swapped = long[same + 1 : same + 2] + long[same : same + 1]
    return short[same : same + 2] == swapped and short[same + 2 :] == long[same + 2 :]


def telex(typed: str) -> str:
    """Return the folded word that somebody wrote in Telex with the keyboard set to Latin."""
    bare = _TELEX_END.sub("", typed)
    for written, meant in _TELEX_WITHIN:
        bare = bare.replace(written, meant)
    return bare if bare != typed else ""


def slips(typed: str, known: Iterable[tuple[str, int]], most: int, budget: int) -> list[str]:
    """Return the known words that may be meant, most frequent first; a Telex reading leads.

    At most `most`, and no more once they stand `budget` times together.
    """
    spelled = telex(typed)
    near = [
        (key != spelled, -count, key)
        for key, count in known
        if key == spelled or (abs(len(key) - len(typed)) <= 1 and is_slip(typed, key))
    ]
    return _within([(key, -count) for _, count, key in sorted(near)], most, budget)


def completions(known: Iterable[tuple[str, int]], typed: str, most: int, budget: int) -> list[str]:
    """Return the known words that go on as typed, most frequent first, within the bounds."""
    longer = sorted((-count, key) for key, count in known if key != typed)
    return _within([(key, -count) for count, key in longer], most, budget)


def _within(ranked: Iterable[tuple[str, int]], most: int, budget: int) -> list[str]:
    found: list[str] = []
    for key, count in ranked:
        if len(found) == most or (found and count > budget):
            break
        found.append(key)
        budget -= count
    return found
