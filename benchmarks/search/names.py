"""Queries for what has a name or a number: people, documents, terms of the glossary."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from benchmarks.search.judge import Query, tokens
from benchmarks.search.phrases import bare, exactly, undressed
from benchmarks.search.texts import Article

from kyyeu.model.reference import Term
from kyyeu.text.fold import exact, fold

_PERSON = re.compile(r"\b(?:[Ôô]ng|[Bb]à|đồng chí) ((?:[^\W\d_]{1,7} ){1,3}[^\W\d_]{1,7})\b")
_NUMBER = re.compile(
    r"\b(\d{1,4})(?:/(\d{4}))? ?[-/] ?(NQ|QĐ|CT|KL|TT|NĐ)[-/]([A-ZĐ]{2,8}(?:-[A-ZĐ]{2,8})?)\b"
)
_KINDS = {
    "NQ": "nghị quyết",
    "QĐ": "quyết định",
    "CT": "chỉ thị",
    "KL": "kết luận",
    "TT": "thông tư",
    "NĐ": "nghị định",
}


def people(chance: random.Random, articles: Sequence[Article], kind: str) -> Iterator[Query | None]:
    """Yield names of people, as they stand or without diacritics."""
    names = sorted({_name(match[1]) for match in _all(_PERSON, articles)} - {""})
    chance.shuffle(names)
    make = exactly if kind == "person" else bare
    return (make(chance, name.split(" ")) for name in names)


def _name(run: str) -> str:
    """Return the capitalised syllables that a run begins with, where they are two to four."""
    name: list[str] = []
    for word in run.split(" "):
        if not (word[:1].isupper() and word[1:].islower()):
            break
        name.append(word)
    return " ".join(name) if len(name) >= 2 else ""


def numbers(
    chance: random.Random, articles: Sequence[Article], kind: str
) -> Iterator[Query | None]:
    """Yield document numbers in one of the four ways; right is the number in any of them."""
    found = sorted({match[0] for match in _all(_NUMBER, articles)})
    chance.shuffle(found)
    for text in found:
        match = _NUMBER.fullmatch(text)
        if match is None:
            continue
        number, year, short, issuer = match[1], match[2], match[3], match[4]
        name = _KINDS[short]
        middle = f"{number}/{year}/{short}" if year else f"{number}-{short}"
        typed = {
            "52-NQ/TW": f"{middle}-{issuer}" if year else f"{middle}/{issuer}",
            "52- NQ/TW": f"{number}/{year}/ {short}-{issuer}"
            if year
            else f"{number}- {short}/{issuer}",
            "NQ52": f"{short}{number}",
            "nghi quyet 52": f"{undressed(name)} {number}",
        }[kind]
        whole = (number, *([year] if year else ()), fold(short), *tokens(issuer, folded=True))
        named = tuple(tokens(name, folded=True))
        short_forms = (
            whole[: 3 if year else 2],
            (fold(short), number),
            (*named, number),
            (*named, "so", number),
        )
        wanted = (whole,) if "-" in kind else short_forms
        yield Query(kind=kind, typed=typed, wanted=wanted, folded=True)


def english(
    chance: random.Random, articles: Sequence[Article], terms: Sequence[Term]
) -> Iterator[Query | None]:
    """Yield the English of terms whose Vietnamese stands in the texts, which is right."""
    text = exact("\n".join(sentence.text for item in articles for sentence in item.sentences))
    found = [term for term in sorted(terms, key=lambda term: term.id) if exact(term.vi) in text]
    chance.shuffle(found)
    for term in found:
        forms = (term.vi, *term.variants.vi, *term.abbreviations.vi, term.en)
        wanted = tuple(tuple(tokens(form, folded=False)) for form in forms)
        yield Query(kind="English term", typed=term.en, wanted=wanted)


def _all(pattern: re.Pattern[str], articles: Sequence[Article]) -> Iterator[re.Match[str]]:
    for item in articles:
        for sentence in item.sentences:
            yield from pattern.finditer(sentence.text)
