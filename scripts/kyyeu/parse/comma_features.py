"""What the marks and entries of a list that commas part are like, as `tables.cuts` names it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kyyeu.parse.phrases import ACTION, MANY_WORDS, NOUN, TOPIC
from kyyeu.parse.tables.cuts import FEATURES
from kyyeu.parse.tables.lists import NO_BEGINNINGS, SHARING_VERBS, SIDE_BY_SIDE
from kyyeu.parse.tables.topics import ACTION_VERBS
from kyyeu.parse.words import any_of

Kind = Literal["comma", "and", "to"]
WORTH: dict[str, int] = {feature.name: feature.worth for feature in FEATURES}
_KNOWN = frozenset((*(form for row in SIDE_BY_SIDE for form in row), *ACTION_VERBS, *SHARING_VERBS))
_ROWS = {form: frozenset(n for n, row in enumerate(SIDE_BY_SIDE) if form in row) for form in _KNOWN}
_VERBS = frozenset((*ACTION_VERBS, *SHARING_VERBS))
_SHARING = frozenset(SHARING_VERBS)
_WHOSE = r"của\s[^,;:.]{2,60}?\svề\s"  # "tham luận của A về B, | của C về D"
_NO_BEGINNING = re.compile(rf"(?!{_WHOSE}){any_of(NO_BEGINNINGS)}", re.IGNORECASE)
_MANY = re.compile(rf"{MANY_WORDS}|(?:sự|chuyện|nỗi|mối)\s", re.IGNORECASE)
_WORD = re.compile(r"\S{1,40}")
_OPENS = re.compile(r"(?<!\w)giữa\s")  # "chia sẻ dữ liệu giữa thuế, công chứng và đất đai"
_ANDS = re.compile(r"\s(?:và|với|cùng)\s")
_LONGEST_FORM = 30
_FEW, _BARE, _LONGEST_HEAD, _LONG = 2, 3, 5, 16


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
    def _words(self) -> tuple[int, ...]:
        """Where each word begins."""
        return tuple(word.start() for word in _WORD.finditer(self.text, self.start, self.end))

    def words(self, start: int, end: int) -> int:
        """Return how many words begin between two offsets."""
        return bisect_left(self._words, end) - bisect_left(self._words, start)

    @cached_property
    def begins(self) -> tuple[int, ...]:
        """Where the list and what stands behind each mark begins."""
        return (self.start, *(mark.behind for mark in self.marks))

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where what stands before each mark, and the list, ends."""
        return (*(mark.before for mark in self.marks), self.end)

    @cached_property
    def bare(self) -> bool:
        """Whether most of what commas part is a few words: "vốn, đất đai, nhân lực"."""
        if self.verbs > _FEW:
            return False
        commas = [n for n, mark in enumerate(self.marks, 1) if mark.kind == "comma"]
        few = self._few(commas)
        return sum(few) * 5 >= len(few) * 3 or all(self._few(range(1, len(self.marks) + 1)))

    def _few(self, cuts: Sequence[int]) -> list[bool]:
        """Tell of each piece between some marks whether it is a few words."""
        begins = [self.start, *(self.begins[n] for n in cuts)]
        ends = [*(self.ends[n - 1] for n in cuts), self.end]
        return [self.words(a, b) <= _BARE for a, b in zip(begins, ends, strict=True)]

    @cached_property
    def up_to_comma(self) -> tuple[int, ...]:
        """Where what stands behind each beginning ends: at a comma that joins no pair, or last."""
        ends, stop = [self.end], self.end
        for number in range(len(self.marks), 0, -1):
            mark = self.marks[number - 1]
            if mark.kind == "comma" and not self._joins(number):
                stop = mark.before
            ends.append(stop)
        return tuple(reversed(ends))

    def _joins(self, number: int) -> bool:
        """Tell whether words that go side by side stand round a mark."""
        before, behind = self._words_before(number), self._words_behind(number)
        return any(_ROWS[one] & _ROWS[other] for one in before for other in behind)

    @cached_property
    def commas(self) -> int:
        """How many commas there are."""
        return sum(mark.kind == "comma" for mark in self.marks)

    @cached_property
    def pieces(self) -> int:
        """How many pieces the commas and a coordinator behind the last of them make."""
        return self.commas + 1 + bool(self.marks and self.marks[-1].kind != "comma")

    @cached_property
    def topical(self) -> bool:
        """Whether most of what commas part begins as topics do."""
        cuts = [0, *(n for n, mark in enumerate(self.marks, 1) if mark.kind == "comma")]
        strong = sum(self.topics[n] for n in cuts)
        return strong * 2 >= len(cuts)

    @cached_property
    def topics(self) -> tuple[bool, ...]:
        """Whether the words behind each beginning begin as topics do."""
        return tuple(TOPIC.match(self.text, at, self.end) is not None for at in self.begins)

    @cached_property
    def verbs(self) -> int:
        """How many beginnings are verbs of action, where the list begins with one; else none."""
        if not ACTION.match(self.text, self.start, self.end):
            return 0
        return sum(ACTION.match(self.text, begin, self.end) is not None for begin in self.begins)

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The first word behind each beginning, past "các" and the like."""
        return tuple(self._head(begin) for begin in self.begins)

    def _head(self, begin: int) -> str:
        many = _MANY.match(self.text, begin, self.end)
        word = _WORD.match(self.text, many.end() if many else begin, self.end)
        return word[0].lower().rstrip(",") if word else ""

    @cached_property
    def common(self) -> frozenset[str]:
        """The first words that come again: that of the list, or one behind several marks."""
        times = Counter(self.heads)
        first = {self.heads[0]} if times[self.heads[0]] > 1 else set()
        return frozenset(first | {head for head, n in times.items() if n > 2})

    def at_mark(self, number: int) -> int:
        """Return what a cut at the mark of a number is worth, whatever else is cut."""
        return sum(WORTH[name] for name in self.features_at(number))

    def features_at(self, number: int) -> Iterator[str]:
        """Yield the names of the features of a cut at a mark."""
        text, begin = self.text, self.begins[number]
        yield "comma" if self.marks[number - 1].kind == "comma" else "and"
        if self.topics[number] and NOUN.match(text, begin, self.end):
            yield "noun"
        elif self.topics[number] and ACTION.match(text, begin, self.end):
            yield "verb among verbs" if self.verbs else "verb"
        elif _NO_BEGINNING.match(text, begin, self.end):
            yield "goes on"
        elif _MANY.match(text, begin, self.end):
            yield "many"
        elif self.verbs > _FEW:
            yield "no verb"
        if self._is_odd(number):
            yield "odd one"
        if not self.bare:
            yield from self._round(number)

    def _is_odd(self, number: int) -> bool:
        """Tell whether "và" brings what begins otherwise: "Luật A, Luật B, Luật về D và E"."""
        head, times = Counter(self.heads).most_common(1)[0]
        return (
            self.marks[number - 1].kind == "and"
            and times > 2
            and self.heads[number] != head
            and not self.topics[number]
        )

    def _round(self, number: int) -> Iterator[str]:
        """Yield what words on both sides of a mark say."""
        text, begin, stop = self.text, self.begins[number], self.ends[number - 1]
        if self._joins(number):
            yield "side by side"
        elif _share(self._words_before(number), self._words_behind(number)):
            yield "two verbs"
        left = text[self.begins[number - 1] : stop]
        opened = None if self.topics[number] else _OPENS.search(left)
        if opened and not _ANDS.search(left, opened.end()):
            yield "open"
        if self.heads[number] in self.common or self.topics[number]:
            return
        words = self.words(begin, self.up_to_comma[number])
        if self.topical and self._is_short(words):
            yield "stranger"
        most = {0: 0, 1: 0, 2: _FEW}.get(self.commas, _BARE)
        if self.marks[number - 1].kind == "and" and words <= most:
            yield "halves"

    def _words_before(self, number: int) -> list[str]:
        """Return the one to four words before a mark that a table knows, the most first."""
        stop = self.ends[number - 1]
        words = self.text[max(self.start, stop - _LONGEST_FORM) : stop].lower().split()
        forms = (" ".join(words[-n:]) for n in range(min(4, len(words)), 0, -1))
        return [form for form in forms if form in _KNOWN]

    def _words_behind(self, number: int) -> list[str]:
        """Return the same behind a mark, past "các" and "những"."""
        begin = self.begins[number]
        words = self.text[begin : begin + _LONGEST_FORM].lower().replace(",", " , ").split()
        words = words[1:] if words[:1] in (["các"], ["những"]) else words
        forms = (" ".join(words[:n]) for n in range(min(4, len(words)), 0, -1))
        return [form for form in forms if form in _KNOWN]

    def entry(self, first: int, last: int) -> int:
        """Return what an entry from one beginning up to one end is worth."""
        return sum(WORTH[name] for name in self.features_of(first, last))

    def features_of(self, first: int, last: int) -> Iterator[str]:
        """Yield the names of the features of an entry."""
        text, begin, stop = self.text, self.begins[first], self.ends[last]
        words = self.words(begin, stop)
        if words > _LONG:
            yield "long"
        if words <= _LONGEST_HEAD and not self.bare and TOPIC.fullmatch(text, begin, stop):
            yield "alone"

    def _is_short(self, words: int) -> bool:
        """Tell whether some words are at most half of what stands between two marks else."""
        return 2 * words * self.pieces <= self.words(self.start, self.end)


def _share(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell whether verbs that may share their object stand on both sides of a mark."""
    verbs = [next((form for form in forms if form in _VERBS), "") for forms in (before, behind)]
    if not all(verbs):
        return False
    long = all(" " in verb for verb in verbs)
    return _SHARING.issuperset(verbs) or (long and not _SHARING.isdisjoint(verbs))
