"""Texts to search: a folder of .txt files, or a file of articles with a blank line between.

Of each article the first line is its headline, and each sentence is a passage with an id.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kyyeu.text.normalise import normalise, squeezed
from kyyeu.text.sentences import sentences

_BLANK = re.compile(r"\n[ \t]{0,8}\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A passage: its id, unique among all texts, and its words."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text: its address on the site, its headline, its sentences (the headline first)."""

    address: str
    title: str
    sentences: tuple[Sentence, ...]


def read(place: Path, most: int | None = None) -> tuple[Article, ...]:
    """Return the articles of a folder or file of UTF-8 text, the first `most` of them."""
    found = (article(f"bai/{number:05}.html", part) for number, part in enumerate(parts(place)))
    return tuple(item for item in found if item.sentences)[:most]


def parts(place: Path) -> list[str]:
    """Return the texts of a folder or file, as they stand, normalised."""
    if place.is_dir():
        paths = sorted(place.rglob("*.txt"))
        return [normalise(path.read_text(encoding="utf-8")) for path in paths]
    return _BLANK.split(normalise(place.read_text(encoding="utf-8")))


def article(address: str, text: str) -> Article:
    """Return a text cut into sentences; a line never shares one with the next."""
    words: list[str] = []
    for line in text.splitlines():
        words += [squeezed(span.of(line)) for span in sentences(line)]
    return _article(address, words)


def enlarged(articles: Sequence[Article], passages: int, seed: int) -> tuple[Article, ...]:
    """Return articles with `passages` sentences: the given, then new ones made of their halves.

    The first half of one sentence and the second of another: new neighbours and new
    passages at the rate of real text, which a second copy of it would not bring.
    """
    chance = random.Random(seed)
    known = [sentence.text for item in articles for sentence in item.sentences]
    kept = list(_first(articles, passages))
    size = sum(len(item.sentences) for item in kept)
    while size < passages:
        count = min(25, passages - size)
        words = [_crossed(chance.choice(known), chance.choice(known)) for _ in range(count)]
        made = _article(f"bai/{len(kept):05}.html", words)
        kept.append(made)
        size += max(1, len(made.sentences))
    return tuple(kept)


def bytes_of(articles: Sequence[Article]) -> int:
    """Return the size of the texts in bytes of UTF-8, with a byte between sentences."""
    return sum(len(item.text.encode()) + 1 for made in articles for item in made.sentences)


def _first(articles: Sequence[Article], passages: int) -> Iterator[Article]:
    size = 0
    for item in articles:
        if size >= passages:
            return
        cut = item.sentences[: passages - size]
        yield Article(address=item.address, title=item.title, sentences=cut)
        size += len(cut)


def _crossed(one: str, other: str) -> str:
    first, second = one.split(" "), other.split(" ")
    return " ".join(first[: len(first) // 2 + 1] + second[len(second) // 2 :])


def _article(address: str, words: Sequence[str]) -> Article:
    kept = [text for text in words if text]
    return Article(
        address=address,
        title=kept[0] if kept else "",
        sentences=tuple(
            Sentence(id=f"s-{_id(address, number)}", text=text) for number, text in enumerate(kept)
        ),
    )


def _id(address: str, number: int) -> str:
    return hashlib.sha256(f"{address}#{number}".encode()).hexdigest()[:10]
