"""No pattern can be driven past linear time by nested repeats (benchmarks/patterns.py times it)."""

from __future__ import annotations

import re

import pytest
from tests.patterns import patterns, samples, unbounded

ALL = dict(patterns())
# A syllable is letters with their own marks: the two classes share no character.
DISJOINT = {"text.syllables._SYLLABLE"}


def test_there_are_patterns() -> None:
    assert len(ALL) > 60


@pytest.mark.parametrize("name", ALL)
def test_no_endless_repeat_stands_within_another(name: str) -> None:
    found = list(unbounded(ALL[name]))
    assert not found or name in DISJOINT


@pytest.mark.parametrize("name", [name for name in ALL if name.startswith("parse.")])
def test_patterns_for_reports_repeat_nothing_without_a_bound(name: str) -> None:
    pattern = ALL[name].pattern
    bare = re.sub(r"\[(?:\\.|[^\]\\])*\]|\\.", "c", pattern)
    assert not re.search(r"[*+](?![+])|\{\d*,\}", bare), pattern


@pytest.mark.parametrize("name", ALL)
def test_a_pattern_meets_its_own_parts(name: str) -> None:
    for text in samples(ALL[name], 5, seed=7):
        for _ in ALL[name].finditer(text * 200):
            pass
