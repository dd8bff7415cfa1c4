"""Fresh ids of sentences: a short hash of report, folded words and occurrence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from kyyeu.text.fold import fold

# 40 bits as base32: eight characters, one case, safe in ids, paths and speech.
_BYTES = 5
_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"  # of RFC 4648, in small letters
_PAIRS = [first + second for first in _BASE32 for second in _BASE32]


def fresh_id(slug: str, words: str, occurrence: int) -> str:
    """Return the id of the `occurrence`-th (from 0) sentence of these words in a report.

    Folding makes one of composed and decomposed letters, so `words` need not be NFC.
    """
    return _hashed(slug, _folded(words), occurrence)


class _FoldedWords(dict[str, str]):
    """Words and what they are folded, as far as they were asked for: few words differ."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = folded = fold(word)
        return folded


_MOST_WORDS = 1 << 14
_FOLDED_WORDS = _FoldedWords()


def _folded(words: str) -> str:
    return " ".join(map(_FOLDED_WORDS.__getitem__, words.split()))


def _hashed(slug: str, folded: str, occurrence: int) -> str:
    key = f"{slug}\x1f{folded}\x1f{occurrence}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:_BYTES]
    bits = int.from_bytes(digest, "big")
    first, second = _PAIRS[bits >> 30], _PAIRS[bits >> 20 & 0x3FF]
    return first + second + _PAIRS[bits >> 10 & 0x3FF] + _PAIRS[bits & 0x3FF]


def fresh_ids(slug: str, sentences: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of a report's sentences in order; no two are the same."""
    seen: dict[str, int] = {}  # how often words stood so far
    taken: set[str] = set()
    ids: list[str] = []
    for words in sentences:
        folded = _folded(words)
        occurrence = seen.get(folded, 0)
        candidate = _hashed(slug, folded, occurrence)
        while candidate in taken:  # two sentences whose hashes begin alike
            occurrence += 1
            candidate = _hashed(slug, folded, occurrence)
        seen[folded] = occurrence + 1
        taken.add(candidate)
        ids.append(candidate)
    return tuple(ids)
