"""Sentences that were corrected in place: alike beyond doubt, or not paired at all.

A corrected sentence stands beside a neighbour that it stood beside, is mostly the same
words, holds the same figures, negations and names, and no other sentence that the ledger
knows, living or retired, is as alike. A figure that changed, a "không" that came or went
or another name is no slip of the pen: who was given the link should see that the passage
was changed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from kyyeu.text.fold import fold

# The share of words, case and diacritics aside, that a correction leaves.
ALIKE = 0.8
# A sentence with more rivals than this to be compared with is nobody's beyond doubt.
_MOST_RIVALS = 256
# Sentences of more words than this are compared from both ends only.
_LONG = 400

_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
# With it or without, a sentence says the opposite.
_NEGATIONS = frozenset(("không", "chưa", "chẳng", "chả", "đừng", "chớ"))


def edits(
    old: Sequence[str], new: Sequence[str], retired: Sequence[str], pairs: Mapping[int, int]
) -> dict[int, int]:
    """Return the sentences of `old` that were corrected in place, and where in `new` they are.

    `pairs` are those already paired, `retired` the words of ids that no sentence bears.
    """
    alike = _alike(old, new, retired, pairs)
    known = {-1: -1, **pairs, len(old): len(new)}
    found: dict[int, int] = {}
    # Forwards and backwards: a correction is itself a neighbour of the next one.
    for index in (*sorted(alike), *sorted(alike, reverse=True)):
        place = alike[index]
        beside = known.get(index - 1) == place - 1, known.get(index + 1) == place + 1
        if (
            index not in found
            and any(beside)
            and _is_correction(old[index], new[place], between=all(beside))
        ):
            found[index] = known[index] = place
    return found


def _alike(
    old: Sequence[str], new: Sequence[str], retired: Sequence[str], pairs: Mapping[int, int]
) -> dict[int, int]:
    """Return the open sentences of `old` that one of `new` is alike to, and to no other one."""
    open_old = {old[index]: index for index in range(len(old)) if index not in pairs}
    taken = set(pairs.values())
    open_new = [place for place in range(len(new)) if place not in taken]
    if not open_old or not open_new:
        return {}
    rivals = _Rivals([*old, *retired])
    bearers = Counter(text for index, text in enumerate(old) if index not in pairs)
    bearers.update(retired)
    claims: dict[int, list[int]] = defaultdict(list)
    for place in open_new:
        rival = rivals.only(new[place])
        if rival is not None and bearers[rival] == 1 and rival in open_old:
            claims[open_old[rival]].append(place)
    return {index: places[0] for index, places in claims.items() if len(places) == 1}


def _is_correction(old: str, new: str, *, between: bool) -> bool:
    """Tell whether `new` is `old` corrected; `between` where both neighbours are the same."""
    if _DIGIT.findall(old) != _DIGIT.findall(new):
        return False
    before, after = _words(old), _words(new)
    if _negates(old, new, Counter(before), Counter(after)) or _renames(old, new):
        return False
    if not between:
        # What came or went beside it may be its own beginning or end, split off or joined.
        shorter, longer = sorted((before, after), key=len)
        part = shorter in (longer[: len(shorter)], longer[len(longer) - len(shorter) :])
        if part and len(shorter) < len(longer):
            return False
    return _ratio(before, after) >= ALIKE


def _negates(old: str, new: str, before: Counter[str], after: Counter[str]) -> bool:
    """Tell whether a negation came or went; one that lost its diacritics is still there."""
    said = {fold(word) for word in _WORD.findall(f"{old} {new}".lower()) if word in _NEGATIONS}
    return any(before[word] != after[word] for word in said)


def _renames(old: str, new: str) -> bool:
    """Tell whether words with a capital stand where others stood that they cannot be a slip of.

    A name that is only said in full, or shortened, is the same one.
    """
    gone, come = _capitalised(old) - _capitalised(new), _capitalised(new) - _capitalised(old)
    if not gone or not come:
        return False
    left = set(map(fold, _WORD.findall(new)))
    return any(
        word not in left and not any(_is_slip(word, other) for other in come) for word in gone
    )


def _capitalised(text: str) -> frozenset[str]:
    """Return the words that begin with a capital, folded, but for the first of the sentence."""
    words = _WORD.findall(text)[1:]
    return frozenset(fold(word) for word in words if word[0].isupper())


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ in a letter, or in two that changed places."""
    if sorted(one) == sorted(other):
        return True
    shorter, longer = sorted((one, other), key=len)
    ahead = next((i for i, letter in enumerate(shorter) if letter != longer[i]), len(shorter))
    rest = longer[ahead + 1 :]
    return rest in (shorter[ahead:], shorter[ahead + 1 :])


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
