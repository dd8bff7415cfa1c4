"""What the marks and entries of a list that commas part are like, by features with a name.

A feature is a word or two with a colon and what was found: "opens:,noun" is a comma behind
which the words begin with a noun that topics begin with. What each is worth was learned from
labelled lists (`tables/cuts.json`, `tests/measure/learn.py`); one that is not there is worth
nothing. A *piece* is what stands between two marks that lie side by side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from kyyeu.parse.phrases import ACTION, MANY_WORDS, NOUN, TOPIC
from kyyeu.parse.tables.lists import NO_BEGINNINGS
from kyyeu.parse.word_classes import (
    LONGEST_FORM,
    PLURALS,
    bare,
    class_of,
    known_forms,
    last_class,
    share_object,
    side_by_side,
)
from kyyeu.parse.words import any_of

Kind = Literal["comma", "and", "or", "to"]
_SIGNS = {"comma": ",", "and": "&", "or": "|", "to": "&"}

_WHOSE = r"của\s[^,;:.]{2,60}?\svề\s"  # "tham luận của A về B, | của C về D"
_NO_BEGINNING = re.compile(rf"(?!{_WHOSE}){any_of(NO_BEGINNINGS)}", re.IGNORECASE)
_MANY = re.compile(rf"{MANY_WORDS}|(?:sự|chuyện|nỗi|mối)\s", re.IGNORECASE)
_EXAMPLES = ("như", "gồm", "trong", "là")  # "các loại như A, B", "nhất là A, B"
_EXAMPLES_BACK = 4
_CAPITALS, _SMALLS, _FIGURES = (
    re.compile("[A-ZÀ-Ỹ]"),
    re.compile("[a-zà-ỹ]{1,20}"),
    re.compile(r"\d"),
)
_FEW = 3
_LENGTHS = (1, 2, 3, 4, 5, 6, 8, 11, 16, 24, 40)


@dataclass(frozen=True, slots=True)
class Mark:
    """What may part two entries: where the words before it end and those behind it begin."""

    before: int
    behind: int
    kind: Kind


@dataclass(frozen=True)
class Listed:
    """A list between two offsets, with the marks in it, and what its words are like."""

    text: str
    start: int
    end: int
    marks: Sequence[Mark]

    @cached_property
    def begins(self) -> tuple[int, ...]:
        """Where each piece begins."""
        return (self.start, *(mark.behind for mark in self.marks))

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where each piece ends."""
        return (*(mark.before for mark in self.marks), self.end)

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """The mark before each piece: "," or "&", and "^" before the first."""
        return ("^", *(_SIGNS[mark.kind] for mark in self.marks))

    @cached_property
    def written(self) -> tuple[tuple[str, ...], ...]:
        """The words of each piece as written; one empty word where there is none."""
        pieces = zip(self.begins, self.ends, strict=True)
        return tuple(tuple(self.text[a:b].split()) or ("",) for a, b in pieces)

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The same in small letters."""
        return tuple(tuple(word.lower() for word in piece) for piece in self.written)

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """What each piece begins with, of the long tables: "act", "matter" or "other"."""
        return tuple(class_of(piece) for piece in self.words)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """What each piece begins with: a verb or noun of topics, "các", ..., or its class."""
        return tuple(
            self._kind(begin) or named
            for begin, named in zip(self.begins, self.classes, strict=True)
        )

    def _kind(self, begin: int) -> str | None:
        if _NO_BEGINNING.match(self.text, begin, self.end):
            return "goes on"
        if TOPIC.match(self.text, begin, self.end):
            return "noun" if NOUN.match(self.text, begin, self.end) else "verb"
        return "many" if _MANY.match(self.text, begin, self.end) else None

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The first word of each piece, past "các" and the like."""
        return tuple(
            piece[1] if piece[0] in PLURALS and len(piece) > 1 else piece[0] for piece in self.words
        )

    @cached_property
    def mean(self) -> int:
        """How many words a piece has on average, at most six."""
        return min(sum(map(len, self.words)) // len(self.words), 6)

    @cached_property
    def short(self) -> int:
        """How many fourths of the pieces are of three words at most: "vốn, đất đai, nhân lực"."""
        return 4 * sum(len(piece) <= _FEW for piece in self.words) // len(self.words)

    @cached_property
    def verbs(self) -> int:
        """How many pieces begin with a verb of action, at most three, if the first does."""
        if not ACTION.match(self.text, self.start, self.end):
            return 0
        return min(sum(1 for at in self.begins if ACTION.match(self.text, at, self.end)), 3)

    @cached_property
    def acts(self) -> int:
        """How many thirds of the pieces begin with an act."""
        return 3 * sum(named.startswith("act") for named in self.classes) // len(self.classes)

    def features_at(self, number: int) -> Iterator[str]:
        """Yield the features of a cut at the mark of a number, from 1 on."""
        before, behind = self.words[number - 1], self.words[number]
        sign, kind, named = self.signs[number], self.kinds[number], self.classes[number]
        length = min(len(behind), 6)
        around = f"{self.signs[number - 1]}{sign}{self._sign_behind(number)}"
        yield f"opens:{sign}{kind}"
        yield f"opens behind:{self.kinds[0]}{sign}{kind}"
        yield f"class:{sign}{named}"
        yield f"class behind:{self.classes[number - 1]},{named}"
        yield f"word:{behind[0]}"
        yield f"words:{' '.join(behind[:2])}"
        yield f"last word:{before[-1]}"
        yield f"last class:{last_class(before)}{sign}{named}"
        yield f"length:{length}{kind}"
        yield f"lengths:{sign}{min(len(before), 7)},{min(len(behind), 7)}"
        yield f"around:{around}"
        yield f"around class:{around}{named}"
        rest = Counter(self.signs[number + 1 :])
        yield f"rest:{sign}{min(rest[','], 3)}{min(rest['&'], 2)}"
        yield f"mean:{self.mean}{sign}"
        yield f"short:{self.short}{sign}"
        yield f"short length:{self.short},{length}"
        yield f"mean kind:{self.mean}{kind}"
        yield f"mean length:{self.mean},{length}"
        yield f"verbs:{self.verbs}{kind}"
        yield f"acts:{self.acts}{named}"
        yield from self._alike(number, sign)
        yield from self._opened(number, sign, kind)
        yield from self._written(number, sign, kind)

    def _sign_behind(self, number: int) -> str:
        return self.signs[number + 1] if number < len(self.marks) else "$"

    def _alike(self, number: int, sign: str) -> Iterator[str]:
        """Yield what words on both sides of a mark have in common."""
        before, behind = self.words[number - 1], self.words[number]
        forms, others = known_forms(before[-LONGEST_FORM:], last=True), known_forms(bare(behind))
        if side_by_side(forms, others):
            yield f"side by side:{sign}"
            yield f"side by side of:{self.short}{self.mean}"
        elif share_object(forms, others):
            yield f"two verbs:{sign}"
        if self.heads[number] == self.heads[0]:
            yield f"head of the first:{sign}"
        if self.heads[number] == self.heads[number - 1]:
            yield f"head of the last:{sign}"
        if before[0] == behind[0]:
            yield f"word of the last:{sign}"
        if len(before) > 1 and before[-2] == behind[0]:  # "bờ sông, bờ biển"
            yield "pair"

    def _opened(self, number: int, sign: str, kind: str) -> Iterator[str]:
        """Yield what waits for more: "giữa A | và B", "các loại như A, | B"."""
        before = self.words[number - 1]
        if "giữa" in before and "và" not in before and "với" not in before:
            yield f"between:{sign}"
        earlier = range(number - 1, -1, -1)
        since = next((n for n in earlier if "giữa" in self.words[n]), None)
        is_near = since is not None and number - since < _EXAMPLES_BACK
        if is_near and "&" not in self.signs[(since or 0) + 1 : number]:
            yield f"between, open:{sign}"
        near = range(number - 1, max(-1, number - 1 - _EXAMPLES_BACK), -1)
        example = next((n for n in near if any(w in self.words[n] for w in _EXAMPLES)), None)
        if example is not None:
            yield f"example:{number - example}{kind}{sign}"
            yield f"example length:{sign}{min(len(self.words[number]), 5)}"

    def _written(self, number: int, sign: str, kind: str) -> Iterator[str]:
        """Yield what capitals, figures and quotation marks round a mark say."""
        last, first = self.written[number - 1][-1], self.written[number][0]
        capital = first[:1].isupper()
        if capital:
            yield f"capital:{sign}{self.text[self.start].isupper()}"
        if last[:1].isupper():
            yield f"behind capital:{capital}"
            if capital:
                yield f"capitals:{sign}{kind}"
        if first[:1].isdigit():
            yield "figure"
        if any(char.isdigit() for char in last) and _shape(last) == _shape(first):
            yield "one shape"  # "giống HN3, HN5"
        if last[-1:] in '”"' and first[:1] in '“"':
            yield f"quotations:{sign}"

    def features_of(self, first: int, last: int) -> Iterator[str]:
        """Yield the features of an entry from one piece to another."""
        pieces = self.words[first : last + 1]
        inner = self.signs[first + 1 : last + 1]
        size = sum(map(len, pieces))
        yield f"size:{next((most for most in _LENGTHS if size <= most), _LENGTHS[-1])}"
        yield f"holds:{''.join(inner[:5])}"
        if inner:
            lengths = [len(piece) for piece in pieces[1:]]
            yield f"first of it:{min(len(pieces[0]), 6)}{''.join(inner[:2])}"
            yield f"end of it:{min(lengths[-1], 6)},{min(max(lengths[:-1], default=0), 6)}"
            for number in range(first + 1, last + 1):
                yield f"within:{self.signs[number]}{self.kinds[number]}"

    def features_between(self, first: int, second: int) -> Iterator[str]:
        """Yield the features of two entries side by side, by the pieces they begin with."""
        yield f"kinds:{self.kinds[first]},{self.kinds[second]}"
        yield f"classes:{self.classes[first]},{self.classes[second]}"
        if self.heads[first] == self.heads[second]:
            yield "one head"

    def features_of_all(self, cuts: Sequence[int]) -> Iterator[str]:
        """Yield the features of all entries, by the marks they are parted at."""
        yield f"entries:{min(len(cuts) + 1, 7)}"
        if cuts:
            yield f"last mark:{self.signs[cuts[-1]]}"

    def features(self, cuts: Sequence[int]) -> Iterator[str]:
        """Yield all features of one way to part the list."""
        begins = (0, *cuts)
        for first, last in zip(begins, [*(cut - 1 for cut in cuts), len(self.marks)], strict=True):
            yield from self.features_of(first, last)
        for first, second in pairwise(begins):
            yield from self.features_between(first, second)
        for cut in cuts:
            yield from self.features_at(cut)
        yield from self.features_of_all(cuts)


def _shape(word: str) -> str:
    """Return a word with "A" for capitals, "a" for a run of small letters, "0" for figures."""
    return _SMALLS.sub("a", _CAPITALS.sub("A", _FIGURES.sub("0", word)))
