"""Known-item queries by class, drawn from the texts with a fixed seed."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from benchmarks.search.judge import Query, tokens
from benchmarks.search.names import english, numbers, people
from benchmarks.search.phrases import FROM_PHRASES, RUN, phrase
from benchmarks.search.texts import Article

from kyyeu.model.reference import Term

# What must hold (success at 1), by class, in the order in which classes are printed.
GOALS = {
    "exact phrase": 0.97,
    "no diacritics": 0.95,
    "NFD": 0.97,
    "other tone style": 0.97,
    "one typo": 0.90,
    "typo, no diacritics": 0.80,
    "reordered": 0.80,
    "last word unfinished": 0.85,
    "person": 0.97,
    "person, no diacritics": 0.95,
    "52-NQ/TW": 0.97,
    "52- NQ/TW": 0.97,
    "NQ52": 0.97,
    "nghi quyet 52": 0.97,
    "English term": 0.95,
}


def generate(
    articles: Sequence[Article], terms: Sequence[Term], each: int, seed: int
) -> list[Query]:
    """Return at most `each` queries of every class; the same for the same texts and seed."""
    runs = [
        run.split(" ")
        for item in articles
        for sentence in item.sentences
        for run in RUN.findall(sentence.text)
    ]
    known = {
        folded: " . ".join(
            f" {' '.join(tokens(sentence.text, folded=folded))} "
            for item in articles
            for sentence in item.sentences
        )
        for folded in (False, True)
    }
    found: list[Query] = []
    for number, kind in enumerate(GOALS):
        chance = random.Random(f"{seed}.{number}")  # of its own, so that classes can be added
        made: Iterator[Query | None]
        if kind in FROM_PHRASES:
            made = _from_phrases(kind, chance, runs)
        elif kind == "English term":
            made = english(chance, articles, terms)
        elif kind.startswith("person"):
            made = people(chance, articles, kind)
        else:
            made = numbers(chance, articles, kind)
        if "typo" in kind:
            made = (query for query in made if query is None or not _stands(query, known))
        found += _some(kind, made, each)
    return found


def _stands(query: Query, known: Mapping[bool, str]) -> bool:
    """Return whether what was mistyped stands in the texts after all: then it is no slip."""
    return f" {' '.join(tokens(query.typed, folded=query.folded))} " in known[query.folded]


def _from_phrases(
    kind: str, chance: random.Random, runs: Sequence[Sequence[str]]
) -> Iterator[Query | None]:
    while runs:
        yield FROM_PHRASES[kind](chance, phrase(chance, chance.choice(runs)))


def _some(kind: str, made: Iterator[Query | None], each: int) -> Iterator[Query]:
    """Yield the first `each` different ones, giving up where there are hardly any."""
    seen: set[str] = set()
    for _, query in zip(range(200 * each), made, strict=False):
        if query is not None and query.typed not in seen and len(seen) < each:
            seen.add(query.typed)
            yield replace(query, kind=kind)
