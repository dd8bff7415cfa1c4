"""Tell which legacy encoding a text is in, by how many of its words come out as Vietnamese.

Each table is tried on every word that holds a letter beyond ASCII; what counts is the share
of these words that are then spelt as Vietnamese syllables (text.spelling). Right tables give
nearly all, wrong ones a few in a hundred, other languages few under any table.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from kyyeu.sources.encodings import tcvn3, vni, windows1258
from kyyeu.text.spelling import is_syllable

Sureness = Literal["certain", "sure", "unsure"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A legacy encoding: its name in commands, in messages, and how a view is decoded."""

    name: str
    label: str
    decode: Callable[[str], str]


def _as_it_is(view: str) -> str:
    return view


WESTERN = Table(name="windows-1252", label="Windows-1252", decode=_as_it_is)
VIETNAMESE = (
    Table(name="windows-1258", label="Windows-1258", decode=windows1258.decode),
    Table(name="tcvn3", label="TCVN3 (ABC, fonts like .VnTime)", decode=tcvn3.decode),
    Table(name="vni", label="VNI (fonts like VNI-Times)", decode=vni.decode),
)
TABLES = {table.name: table for table in (WESTERN, *VIETNAMESE)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What a text was taken for.

    `fitting` of its `words` with a letter beyond ASCII (each counted as often as it stands)
    came out right; `next_best` is the share under the table that came next.
    """

    table: Table
    sure: Sureness
    fitting: int
    words: int
    next_best: float

    @property
    def share(self) -> float:
        """Return the share of words that fit, 1 where there was none to fit."""
        return self.fitting / self.words if self.words else 1.0


# Where the view has a character of a letter, or of a part of one, in any of the tables.
_MARKED = re.compile(r"[A-Za-z\xa1-\xff]{0,40}[\xa1-\xff][A-Za-z\xa1-\xff]{0,40}")
# Abbreviations of capitals, which are no syllables: QĐ, HĐND, TƯ.
_ABBREVIATION = re.compile(r"[BCDĐGHKLMNPQRSTVX]{1,8}[ƯƠ]?\Z")
_WESTERN_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]*\Z|[A-ZÀ-ÖØ-Þ]*\Z")
_ACCEPTED, _ACCEPTED_WESTERN = 0.65, 0.8
# What it takes to be sure: that many words, that share of them, that far ahead of the next.
_WORDS, _SHARE, _AHEAD = 8, 0.85, 0.3


def recognise(view: str) -> Guess | None:
    """Return what `view` (see `western`) was taken for, None where nothing fits.

    Text without any word to judge by is Windows-1252, as which it reads under all tables.
    """
    words = marked_words(view)
    total = words.total()
    if not total:
        return Guess(table=WESTERN, sure="sure", fitting=0, words=0, next_best=0.0)
    shares = {table.name: fitting(words, table) for table in VIETNAMESE}
    best = max(VIETNAMESE, key=lambda table: shares[table.name])
    western = sum(count for word, count in words.items() if _is_western(word))
    found, others = best, [shares[name] for name in shares if name != best.name]
    fit, accepted = shares[best.name], _ACCEPTED
    if fit < _ACCEPTED * total or _same(words, best):
        found, others, fit, accepted = WESTERN, [fit], western, _ACCEPTED_WESTERN
    if fit < accepted * total:
        return None
    behind = 0.0 if _same(words, best) else max(others) / total
    sure = total >= _WORDS and fit >= _SHARE * total and fit / total - behind >= _AHEAD
    return Guess(
        table=found,
        sure="sure" if sure else "unsure",
        fitting=fit,
        words=total,
        next_best=behind,
    )


def shares(view: str) -> Mapping[str, float]:
    """Return the share of words that come out as Vietnamese under each table, by its label."""
    words = marked_words(view)
    total = words.total() or 1
    return {table.label: fitting(words, table) / total for table in VIETNAMESE}


def marked_words(view: str) -> Counter[str]:
    """Return the words of `view` that hold a letter beyond ASCII, in any of the tables."""
    return Counter(match[0] for match in _MARKED.finditer(view))


def fitting(words: Counter[str], table: Table) -> int:
    """Return how many of `words` are Vietnamese when decoded with `table`."""
    return sum(count for word, count in words.items() if _is_vietnamese(table.decode(word)))


def _is_vietnamese(word: str) -> bool:
    trimmed = _without_edges(word)
    return is_syllable(trimmed) or bool(_ABBREVIATION.match(trimmed) and not trimmed.isascii())


def _is_western(word: str) -> bool:
    return bool(_WESTERN_WORD.match(_without_edges(word)))


def _same(words: Counter[str], table: Table) -> bool:
    """Tell whether `table` reads every word as Windows-1252 does."""
    return all(table.decode(word) == word for word in words)


def _without_edges(word: str) -> str:
    """Return `word` without what is no letter at its edges, such as « and °."""
    start, end = 0, len(word)
    while start < end and not word[start].isalpha():
        start += 1
    while end > start and not word[end - 1].isalpha():
        end -= 1
    return word[start:end]
