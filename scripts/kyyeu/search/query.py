"""What is typed, as words to look for, and the other ways to say the same.

search-query.js does the same. A `Variant` is a list of slots, in order; a slot is met by any
of its choices. The words as typed are the first variant; document numbers and dates, and terms
of the glossary, make others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kyyeu.search.analysis import tokens
from kyyeu.search.numbers import specials

# Work is bounded whatever is typed.
MOST_TYPED = 1000
MOST_WORDS = 16
MOST_VARIANTS = 8
_QUOTES = frozenset('"“”„«»')
_LONGEST_TERM = 8

# How well a word is met: as typed, otherwise spelled, or by another word.
AS_TYPED, FOLDED, OTHER = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Word:
    """A word typed: its keys, where it stands (code points), and its quotation (or 0)."""

    exact: str
    folded: str
    start: int
    end: int
    quoted: int


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed. `strict`: some word has diacritics, so exact forms are preferred.

    `open`: the last word is still being typed. `ignored` are words beyond MOST_WORDS.
    """

    text: str
    words: tuple[Word, ...]
    between: tuple[str, ...]
    strict: bool
    open: bool
    ignored: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A key that meets a slot, how well where the exact key agrees, and how well elsewhere."""

    folded: str
    exact: str
    agreeing: int
    otherwise: int


@dataclass(frozen=True, slots=True)
class Slot:
    """What one place of a variant may be; `word` is the number of the word it stands for."""

    choices: tuple[Choice, ...]
    word: int
    quoted: int = 0
    is_special: bool = False


@dataclass(frozen=True, slots=True)
class Variant:
    """A way to say what was typed; `via` is the term typed and the one found instead."""

    slots: tuple[Slot, ...]
    via: tuple[str, str] | None = None


def query_of(typed: str) -> Query:
    """Return what was typed as words."""
    text = typed[:MOST_TYPED]
    found = tokens(text)
    ends = [0, *(token.end for token in found)]
    between = [text[end : token.start] for end, token in zip(ends, found, strict=False)]
    quoted = list(_quotations([*between, text[ends[-1] :]]))
    words = tuple(
        Word(token.exact, token.folded, token.start, token.end, group)
        for token, group in zip(found[:MOST_WORDS], quoted, strict=False)
    )
    return Query(
        text=text,
        words=words,
        between=tuple(between[:MOST_WORDS]),
        strict=any(word.exact != _plain(word) for word in words),
        open=bool(words) and words[-1].end == len(text),
        ignored=tuple(text[token.start : token.end] for token in found[MOST_WORDS:]),
    )


def _plain(word: Word) -> str:
    """Return what the exact key would be without diacritics (the folded one may be a stem)."""
    return word.exact if word.exact.isascii() else word.folded


def _quotations(between: Sequence[str]) -> Iterator[int]:
    """Yield for each word the number of its quotation, 0 where it stands in none or it is open."""
    marks = [sum(char in _QUOTES for char in part) for part in between]
    total = sum(marks)
    closed = total - total % 2
    seen = 0
    for count in marks[:-1]:
        seen += count
        yield (seen + 1) // 2 if seen % 2 and seen < closed else 0


def typed_slots(query: Query) -> tuple[Slot, ...]:
    """Return a slot for each word as typed."""
    return tuple(
        Slot((_choice(word.folded, word.exact, strict=query.strict),), number, word.quoted)
        for number, word in enumerate(query.words)
    )


def _choice(folded: str, exact: str, *, strict: bool) -> Choice:
    return Choice(folded, exact, AS_TYPED, FOLDED if strict else AS_TYPED)


class Glossary:
    """The terms, found among words typed."""

    def __init__(
        self, entries: Iterable[tuple[tuple[str, ...], tuple[str, ...], str]], language: str
    ) -> None:
        """`entries` holds Vietnamese and English forms and their folded keys, a line each.

        Those of `language` are looked for.

        English pages show originals too, so there all forms are looked for.
        """
        self.found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for vietnamese, english, keys in entries:
            sought = vietnamese if language == "vi" else (*english, *vietnamese)
            for form, key in zip((*vietnamese, *english), keys.split("\n"), strict=False):
                if key:
                    self.found.setdefault(key, []).append((form, sought))

    def variants(self, query: Query, slots: tuple[Slot, ...]) -> Iterator[Variant]:
        """Yield the words with a term in other forms in its place, the longest terms first."""
        words = query.words
        for length in range(min(len(words), _LONGEST_TERM), 0, -1):
            for start in range(len(words) - length + 1):
                part = words[start : start + length]
                key = " ".join(word.folded for word in part)
                if any(word.quoted for word in part):
                    continue
                for _, sought in _meant(part, self.found.get(key, ()), query):
                    for other in sought:
                        meant = tokens(other)
                        if " ".join(token.folded for token in meant) != key:
                            typed = query.text[part[0].start : part[-1].end]
                            into = tuple(
                                Slot((_choice(token.folded, token.exact, strict=True),), start)
                                for token in meant
                            )
                            yield Variant(
                                (*slots[:start], *into, *slots[start + length :]), (typed, other)
                            )


def _meant(
    words: Sequence[Word], found: Sequence[tuple[str, tuple[str, ...]]], query: Query
) -> Sequence[tuple[str, tuple[str, ...]]]:
    """Return the forms typed letter by letter; where there are none, those that agree."""
    exact = [word.exact for word in words]
    same = [item for item in found if [token.exact for token in tokens(item[0])] == exact]
    return same or [item for item in found if not query.strict or _agree(words, item[0])]


def _agree(words: Iterable[Word], form: str) -> bool:
    """Tell whether words typed with diacritics are the form's own."""
    return all(
        word.exact in (token.exact, word.folded)
        for word, token in zip(words, tokens(form), strict=True)
    )


def variants(query: Query, slots: tuple[Slot, ...], glossary: Glossary) -> list[Variant]:
    """Return the ways to say what was typed, the glossary's last, at most MOST_VARIANTS."""
    numbered = _with_specials(query, slots)
    # Of two that find the same the first counts: it marks a document's number whole.
    found = [Variant(numbered), Variant(slots)] if numbered != slots else [Variant(slots)]
    seen = {tuple(slot.choices for slot in variant.slots) for variant in found}
    for variant in glossary.variants(query, slots):
        key = tuple(slot.choices for slot in variant.slots)
        if key not in seen and len(variant.slots) <= 2 * MOST_WORDS:
            seen.add(key)
            found.append(variant)
        if len(found) == MOST_VARIANTS:
            break
    return found


def _with_specials(query: Query, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Return the slots with one for each document number and date."""
    if any(word.quoted for word in query.words):
        return slots
    folded = [word.folded for word in query.words]
    kept: list[Slot] = []
    end = 0
    for special in specials(folded, query.between):
        if special.start >= end:
            worth = [AS_TYPED, *[FOLDED] * 2, *[OTHER] * len(special.keys)]
            choices = tuple(
                Choice(key, key, level, level)
                for key, level in zip(special.keys, worth, strict=False)
            )
            kept += [*slots[end : special.start], Slot(choices, special.start, is_special=True)]
            end = special.end
    return (*kept, *slots[end:])


def groups(slots: Sequence[Slot]) -> list[tuple[int, int]]:
    """Return the slots of each quotation, from and to, whose words must stand side by side."""
    bounds = [
        0,
        *(n for n, (one, two) in enumerate(pairwise(slots), 1) if one.quoted != two.quoted),
    ]
    return [
        (start, end)
        for start, end in pairwise([*bounds, len(slots)])
        if start < end and slots[start].quoted
    ]
