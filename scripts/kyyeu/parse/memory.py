"""Whom a role or a pronoun means: the people named so far, and who spoke last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed

_WOMAN = frozenset({"bà", "chị", "cô"})


class Memory:
    """The people named so far, by what may mean them again, and who spoke last.

    Of all whom a title or a pronoun fits it keeps who was named last, so that a place
    costs the same however many people a report names.
    """

    def __init__(
        self, titles: Mapping[str, tuple[str, ...]], honorifics: Mapping[str, str]
    ) -> None:
        """Know titles (in exact form, see text.fold) and honorifics, by person."""
        self.speaker: tuple[str, ...] = ()
        self._titles = titles
        self._honorifics = honorifics
        # By what may mean them: the people named so far, the last one last.
        self._named: dict[str | bool, dict[str, None]] = {}
        self._lists: dict[str, list[dict[str, None]]] = {}  # those that a person stands in
        self._bearers: dict[str, tuple[str, ...]] = {}  # by a title's first words, two at most
        for person in titles:
            for words in self._offices(person):
                self._bearers[words] = (*self._bearers.get(words, ())[:1], person)

    def name(self, candidates: Sequence[str]) -> None:
        """Note that people were named."""
        for person in candidates:
            if person not in self._lists:
                meant_by = self._meant_by(person)
                self._lists[person] = [self._named.setdefault(words, {}) for words in meant_by]
            for named in self._lists[person]:
                named.pop(person, None)
                named[person] = None

    def anybody(self) -> bool:
        """Tell whether anybody was named yet."""
        return bool(self._lists)

    def _meant_by(self, person: str) -> Iterator[str | bool]:
        """Yield what may mean a person: True for a woman's pronoun, False for a man's, titles.

        A title means those who bear it, alone or with more words behind it: "Phó Thủ
        tướng" is no "Thủ tướng".
        """
        yield from (woman for woman in (True, False) if self._fits(person, woman=woman))
        yield from self._offices(person)

    def _offices(self, person: str) -> dict[str, None]:
        """Return the words of a person's titles that may mean them, each once."""
        titles = self._titles.get(person, ())
        return dict.fromkeys(words for title in titles for words in _openings(title))

    def _fits(self, person: str, *, woman: bool) -> bool:
        honorific = self._honorifics.get(person, "")
        return not honorific or (honorific in _WOMAN) == woman

    def of_pronoun(self, word: str) -> tuple[str, ...]:
        """Return whom a pronoun means: the last speaker, or the last person it fits."""
        woman = word.lower() in _WOMAN
        if self.speaker and self._fits(self.speaker[-1], woman=woman):
            return self.speaker[-1:]
        return self._last(woman)

    def of_role(self, title: str) -> tuple[str, ...]:
        """Return whom a title means: the last person named who bears it."""
        words = exact(squeezed(title))
        return self._last(words) or self._only(words)

    def _only(self, words: str) -> tuple[str, ...]:
        """Return who bears a title that a headline or lead says before it names anybody.

        Only where the whole report names one such person.
        """
        found = self._bearers.get(words, ())
        return found if len(found) == 1 else ()

    def _last(self, words: str | bool) -> tuple[str, ...]:
        return tuple(islice(reversed(self._named.get(words, {})), 1))


def _openings(title: str) -> Iterator[str]:
    """Yield the first words of a title, from one to all."""
    space = title.find(" ")
    while space >= 0:
        yield title[:space]
        space = title.find(" ", space + 1)
    yield title
