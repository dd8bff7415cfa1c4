"""All facts of one side of a sentence pair."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from kyyeu.i18n.parity import words_en, words_vi
from kyyeu.i18n.parity.dates import dates
from kyyeu.i18n.parity.documents import documents
from kyyeu.i18n.parity.facts import Fact, covered, each, number
from kyyeu.i18n.parity.figures import PERCENT, figures
from kyyeu.i18n.parity.literals import Language

_WORDS: Mapping[Language, Callable[[str], Iterator[Fact]]] = {
    "vi": words_vi.words,
    "en": words_en.words,
}

_DECADES: Mapping[Language, re.Pattern[str]] = {
    "vi": re.compile(r" thập (?:kỷ|kỉ|niên)(?!\w)"),
    "en": re.compile(r"[ -]decades?(?!\w)"),
}


def written(text: str, language: Language) -> tuple[Fact, ...]:
    """Return the numbers of documents, dates and figures of `text`, in order.

    What one recogniser has read, the next does not see.
    """
    found: list[Fact] = [*documents(text)]
    rest = covered(text, ((fact.start, fact.end) for fact in found))
    dated = dates(rest, language)
    found += dated
    rest = covered(rest, ((fact.start, fact.end) for fact in dated if fact.needs))
    counted = figures(rest, language)
    found += counted
    rest = covered(rest, ((fact.start, fact.end) for fact in counted))
    found += (_of_hundred(text, fact, language) for fact in _WORDS[language](rest))
    found = [_of_decades(text, fact, language) for fact in found]
    return tuple(sorted(found, key=lambda fact: (fact.start, fact.end)))


def _of_hundred(text: str, fact: Fact, language: Language) -> Fact:
    """Return a number in words as a percentage where "per cent" stands behind it."""
    if not fact.needs or not PERCENT[language].match(text, fact.end):
        return fact
    keys = frozenset(key.replace("n:", "%:", 1) for key in fact.gives)
    return replace(fact, kind="percentage", gives=keys, needs=each(*sorted(keys)))


def _of_decades(text: str, fact: Fact, language: Language) -> Fact:
    """Return a number of decades as one that the other side may count in years."""
    if fact.kind != "figure" or not fact.needs or not _DECADES[language].match(text, fact.end):
        return fact
    years = frozenset(
        number(10 * Decimal(key.removeprefix("n:"))) for key in fact.gives if key.startswith("n:")
    )
    return replace(fact, gives=fact.gives | years, needs=(*fact.needs, *each(*sorted(years))))
