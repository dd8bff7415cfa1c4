"""Where each word stands: lists of passages and places, packed into pieces by key."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import groupby
from typing import Literal

from kyyeu.search.codec import Json, dense
from kyyeu.search.numbers import specials
from kyyeu.search.rice import LAST_PLACE, PLACE_BITS, encoded
from kyyeu.search.vocabulary import Read, Words

Field = Literal["heading", "title"]
Form = tuple[str, str]  # folded key, exact key

# Characters. What is longer stands in a piece by itself: all of a word is needed at once, and
# each script that a browser loads costs it more than the words beside one that it has.
_PIECE = 9_000


class Postings:
    """The lists of an index being made."""

    def __init__(self, words: Words) -> None:
        """Start with nothing read or kept."""
        self.words = words
        self.passages = 0
        self.texts: dict[Form, array[int]] = {}
        self.fields: dict[Field, dict[Form, list[tuple[int, int, int]]]] = {
            "heading": {},
            "title": {},
        }
        self._lists: list[array[int] | None] = []

    def add(self, number: int, line: Read) -> None:
        """Take the text of passage `number`."""
        self.passages = number + 1
        lists, words = self._lists, line.words
        lists.extend([None] * (len(self.words.written) - len(lists)))
        first = number << PLACE_BITS
        for place, word in enumerate(words, first):
            into = lists[word]
            if into is None:
                into = lists[word] = self._list(word)
            into.append(place)
        if len(words) > LAST_PLACE:
            self._shorten(words, first)
        for special, place in _specials(self.words, line):
            self.texts.setdefault((special, special), array("Q")).append(first + place)

    def _list(self, word: int) -> array[int]:
        exact, folded = self.words.keys[word]
        return self.texts.setdefault((folded, exact), array("Q"))

    def _shorten(self, words: list[int], first: int) -> None:
        """Move what ran into the next passage's numbers to the last place."""
        for word in set(words):
            into = self._lists[word]
            while into and into[-1] > first + LAST_PLACE:
                into.pop()

    def add_field(self, number: int, field: Field, line: Read) -> None:
        """Take the heading or title of passage `number`."""
        length = min(len(line.words), 60)
        lists = self.fields[field]
        for place, word in enumerate(line.words[:1000]):
            exact, folded = self.words.keys[word]
            lists.setdefault((folded, exact), []).append((number, place, length))
        for special, place in _specials(self.words, line):
            lists.setdefault((special, special), []).append((number, min(place, 1000), length))

    def counts(self) -> dict[str, int]:
        """Return how often each folded key stands anywhere."""
        found: dict[str, int] = {}
        for lists in (self.texts, self.fields["heading"], self.fields["title"]):
            for (folded, _), places in lists.items():
                if not folded.startswith("#"):
                    found[folded] = found.get(folded, 0) + len(places)
        return found

    def pieces(self) -> tuple[list[Json], list[str]]:
        """Return the pieces and the first key of each; all forms of a key stand in one."""
        found: list[Json] = []
        firsts: list[str] = []
        piece = _Piece()
        for folded, forms in groupby(self._forms(), lambda item: item[0][0]):
            written = list(forms)
            size = sum(len(part) for _, lists in written for part in lists)
            if piece.size and piece.size + size > _PIECE:
                found.append(piece.data())
                piece = _Piece()
            if not piece.size:
                firsts.append(folded)
            for form, lists in written:
                piece.add(form, lists)
        if piece.size:
            found.append(piece.data())
        return found, firsts

    def _forms(self) -> Iterator[tuple[Form, tuple[str, str, str]]]:
        """Yield each form, in order of its keys, with its lists: text, heading, title."""
        headings, titles = self.fields["heading"], self.fields["title"]
        for form in sorted({*self.texts, *headings, *titles}):
            others = _placed(headings.get(form, [])), _placed(titles.get(form, []))
            yield form, (encoded(self.texts.get(form, array("Q")), self.passages), *others)


def _specials(words: Words, line: Read) -> Iterator[tuple[str, int]]:
    """Yield the keys of document numbers and dates in a text, and their places."""
    if not words.numeric.isdisjoint(line.words):
        folded = [words.keys[word][1] for word in line.words]
        for special in specials(folded, line.between):
            for key in special.keys:
                yield key, special.place


def _placed(places: list[tuple[int, int, int]]) -> str:
    """Return a list of headings or titles: step, place and length of the whole, each time."""
    written: list[str] = []
    before = 0
    for number, place, length in places:
        written += [dense(number - before), dense(place), dense(length)]
        before = number
    return "".join(written)


class _Piece:
    """One piece being made."""

    def __init__(self) -> None:
        """Start with nothing read or kept."""
        self.forms: list[Form] = []
        self.lists: list[tuple[str, str, str]] = []
        self.size = 0

    def add(self, form: Form, lists: tuple[str, str, str]) -> None:
        self.forms.append(form)
        self.lists.append(lists)
        self.size += sum(map(len, lists)) + len(form[1]) + 4

    def data(self) -> Json:
        """Return folded keys, forms of each, exact keys where they differ, lengths, lists."""
        number: dict[str, int] = {}
        for folded, _ in self.forms:
            number[folded] = number.get(folded, 0) + 1
        return [
            " ".join(number),
            "".join(dense(count) for count in number.values()),
            " ".join("" if exact == folded else exact for folded, exact in self.forms),
            "".join(dense(len(part)) for lists in self.lists for part in lists),
            "".join(part for lists in self.lists for part in lists),
        ]
