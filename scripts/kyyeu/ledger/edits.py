"""Sentences that were corrected in place: alike beyond doubt, or not paired at all.

A corrected sentence stands between the same neighbours, is mostly the same words, holds
the same figures, and no other sentence that the ledger knows, living or retired, is as
alike. A figure that changed is no slip of the pen: who was given the link should see that
the passage was changed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from kyyeu.ledger.twins import Gap, gaps
from kyyeu.text.fold import fold

# The share of words, case and diacritics aside, that a correction leaves.
ALIKE = 0.8
# A sentence with more rivals than this to be compared with is nobody's beyond doubt.
_MOST_RIVALS = 256
# Sentences of more words than this are compared from both ends only.
_LONG = 400

_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")


def edits(
    old: Sequence[str], new: Sequence[str], retired: Sequence[str], pairs: dict[int, int]
) -> dict[int, int]:
    """Return the sentences of `old` that were corrected in place, and where in `new` they are.

    `pairs` are those already paired, `retired` the words of ids that no sentence bears.
    """
    open_gaps = tuple(gaps(pairs, len(old), len(new)))
    if not open_gaps:
        return {}
    rivals = _Rivals([*old, *retired])
    unpaired = Counter(text for index, text in enumerate(old) if index not in pairs)
    unpaired.update(retired)
    found: dict[int, int] = {}
    for gap in open_gaps:
        claims: dict[int, list[int]] = defaultdict(list)
        by_text = {old[index]: index for index in gap.old}
        for place in gap.new:
            rival = rivals.only(new[place])
            if rival is not None and unpaired[rival] == 1 and rival in by_text:
                claims[by_text[rival]].append(place)
        for index, places in claims.items():
            place = places[0]
            # As far as it was from one of the two neighbours: nothing changed places.
            stayed = place - index in (gap.new.start - gap.old.start, gap.new.stop - gap.old.stop)
            if len(places) == 1 and stayed and _is_correction(old[index], new[place], gap):
                found[index] = place
    return found


def _is_correction(old: str, new: str, gap: Gap) -> bool:
    before, after = _words(old), _words(new)
    if _DIGIT.findall(old) != _DIGIT.findall(new):
        return False
    # Where other sentences came, went, were split or joined beside it, only words that
    # were replaced one for one are a correction: a part of a sentence is another one.
    if len(gap.old) == 1 == len(gap.new):
        return _ratio(before, after) >= ALIKE
    same = sum(one == other for one, other in zip(before, after, strict=False))
    return len(before) == len(after) and same >= ALIKE * len(before)


def _ratio(before: Sequence[str], after: Sequence[str]) -> float:
    if max(len(before), len(after)) <= _LONG:
        return SequenceMatcher(None, before, after, autojunk=False).ratio()
    shorter = min(len(before), len(after))
    ahead = next((i for i in range(shorter) if before[i] != after[i]), shorter)
    rest = shorter - ahead
    behind = next((i for i in range(rest) if before[-1 - i] != after[-1 - i]), rest)
    return 2 * (ahead + behind) / (len(before) + len(after))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


class _Rivals:
    """The distinct wordings of a ledger, found by the words they share with another one."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Index `texts`."""
        self._texts = tuple(dict.fromkeys(texts))
        self._words = [frozenset(_counted(text)) for text in self._texts]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for index, words in enumerate(self._words):
            for word, occurrence in words:
                if not occurrence:
                    self._holding[word].append(index)

    def only(self, text: str) -> str | None:
        """Return the wording that is alike to `text`, or None where none is or several are."""
        words = frozenset(_counted(text))
        alike: list[int] = []
        near = self._near(words)
        if near is None:
            return None
        for index in near:
            other = self._words[index]
            if 2 * len(words & other) >= ALIKE * (len(words) + len(other)):
                alike.append(index)
        return self._texts[alike[0]] if len(alike) == 1 else None

    def _near(self, words: frozenset[tuple[str, int]]) -> set[int] | None:
        """Return all that can be alike to a sentence of these words; None where too many are.

        Who is alike shares two thirds of the words, so at least one of any larger share
        than a third of them: of the rarest.
        """
        rarest = sorted((len(self._holding.get(word, ())), word) for word, _ in words)
        near: set[int] = set()
        for count, word in rarest[: len(words) // 3 + 1]:
            if count:
                near.update(self._holding[word])
            if len(near) > _MOST_RIVALS:
                return None
        return near


def _counted(text: str) -> Iterator[tuple[str, int]]:
    """Yield the words of `text`, each with how often it stood before."""
    seen: Counter[str] = Counter()
    for word in _words(text):
        yield word, seen[word]
        seen[word] += 1
