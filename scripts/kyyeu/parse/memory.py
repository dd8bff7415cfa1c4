"""Whom a role or a pronoun means: the people named so far, and who spoke last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from kyyeu.parse.name_words import is_foreign
from kyyeu.parse.people import People
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.people import FORMER, HOLDING
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed

_WOMAN = frozenset({"bà", "chị", "cô", "cô giáo", "ni sư", "sư cô", "ni trưởng"})
_COMRADE = "đồng chí"  # a man or a woman
# Words before a title that stay with it but mean nobody else: "nguyên Bộ trưởng".
_OFFICE = tuple(f"{word} " for word in (*FORMER, *HOLDING))
_OURS = exact("Việt Nam")
# A cabinet that is none of ours is as good as a country.
_ABROAD = frozenset(exact(name) for name in (*COUNTRIES, "Quốc vụ viện")) - {_OURS}
_SAME = {exact("Hoa Kỳ"): exact("Mỹ"), exact("Nhật"): exact("Nhật Bản")}
_AREAS = frozenset(exact(word) for word in ("tỉnh", "huyện", "xã", "phường", "quận"))
# Of all who bear a title, how many named last are asked where it is held.
_MOST_BEARERS = 8


class Memory:
    """The people named so far, by what may mean them again, and who spoke last.

    Of all whom a title or a pronoun fits it keeps who was named last, so that a place
    costs the same however many people a report names.
    """

    def __init__(self, people: People) -> None:
        """Know the people of a report with their titles, bodies and honorifics."""
        self.speaker: tuple[str, ...] = ()
        self.unnamed = False  # whoever spoke last has no name: "đại diện Sở Y tế"
        self.subject: tuple[str, ...] = ()  # whom the text told of last, since who spoke last
        self._titles = {
            person: (*titles, *people.ranks[person]) for person, titles in people.titles.items()
        }
        self._bodies = people.bodies
        self._honorifics = people.honorifics
        self._foreigners = {
            one.id for one in people.people if any(map(is_foreign, one.name.split()))
        }
        # By what may mean them: the people named so far, the last one last.
        self._named: dict[str | bool, dict[str, None]] = {}
        self._lists: dict[str, list[dict[str, None]]] = {}  # those that a person stands in
        self._bearers: dict[str, tuple[str, ...]] = {}  # by a title's first words, two at most
        for person, titles in self._titles.items():
            for words in _offices(titles):
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
        yield from _offices(map(_plain, self._titles.get(person, ())))

    def _fits(self, person: str, *, woman: bool) -> bool:
        honorific = self._honorifics.get(person, "")
        return not honorific or (honorific in _WOMAN) == woman

    def of_pronoun(self, word: str) -> tuple[str, ...]:
        """Return whom a pronoun means: who was told of last, the last speaker, or who fits."""
        if word.lower() == _COMRADE and (self.subject or self.speaker):
            return self.subject or self.speaker[-1:]
        woman = word.lower() in _WOMAN
        if self.subject and self._fits(self.subject[-1], woman=woman):
            return self.subject
        if self.speaker and self._fits(self.speaker[-1], woman=woman):
            return self.speaker[-1:]
        return self._last(woman)

    def of_role(self, title: str, body: str = "", *, surely: bool = False) -> tuple[str, ...]:
        """Return whom a title means: the last person named who bears it.

        One of several who bears it in the `body` that the text names behind it, or, where
        it names none, in no other country: "Thủ tướng" is our own, whoever was received.
        `surely` wants somebody who is known to hold it there.
        """
        words = exact(squeezed(title))
        held_in = exact(squeezed(body))
        named = islice(reversed(self._named.get(words, {})), _MOST_BEARERS)
        fits = [(self._holds(person, held_in), person) for person in (*named, *self._only(words))]
        best = max((fit for fit, _ in fits), default=0)
        least = 3 if surely else 1
        return next(((person,) for fit, person in fits if fit == best and best >= least), ())

    def knows(self, title: str) -> bool:
        """Tell whether `of_role` may know anybody by a title, in whatever body."""
        words = exact(squeezed(title))
        return bool(self._named.get(words) or self._only(words))

    def spoke_as(self, title: str) -> tuple[str, ...]:
        """Return who spoke last, where they were the last one named who bears a title."""
        last = self.speaker[-1:]
        return last if last and last == self.of_role(title) else ()

    def speaks_for(self, body: str) -> tuple[str, ...]:
        """Return who spoke last, where what `body` begins with is whom they speak for."""
        words = exact(squeezed(body))
        bodies = (held for person in self.speaker[-1:] for held in self._bodies.get(person, ()))
        return self.speaker[-1:] if any(held.startswith(words) for held in bodies) else ()

    def _holds(self, person: str, body: str) -> int:
        """Tell how well somebody's bodies fit the one that a title is said to be held in."""
        bodies = self._bodies.get(person, ())
        countries = {country for held in bodies if (country := _country_of(held))}
        if not body or body == _OURS:
            return (0 if body else 1) if countries else 2
        if body in _ABROAD:
            unknown = not countries and person in self._foreigners
            return 3 if _SAME.get(body, body) in countries else int(unknown)
        if any(body in held or held in body for held in bodies):
            return 3
        return 0 if any(_are_two(held, body) for held in bodies) else 1

    def _only(self, words: str) -> tuple[str, ...]:
        """Return who bears a title that a headline or lead says before it names anybody.

        Only where the whole report names one such person.
        """
        found = self._bearers.get(words, ())
        return found if len(found) == 1 else ()

    def _last(self, words: str | bool) -> tuple[str, ...]:
        return tuple(islice(reversed(self._named.get(words, {})), 1))


@lru_cache(maxsize=1 << 10)
def _country_of(body: str) -> str:
    """Return the country abroad that a body is or is of: "Quốc vụ viện Trung Quốc"; "" for none."""
    if _OURS in body:
        return ""
    named = (name for name in _ABROAD if body == name or body.endswith(f" {name}"))
    country = max(named, key=len, default="")
    return _SAME.get(country, country)


def _offices(titles: Iterable[str]) -> dict[str, None]:
    """Return the words of titles that may mean who bears them, each once."""
    return dict.fromkeys(words for title in titles for words in _openings(title))


def _plain(title: str) -> str:
    """Return a title without "nguyên" and the like before it."""
    return next((title[len(word) :] for word in _OFFICE if title.startswith(word)), title)


def _are_two(held: str, body: str) -> bool:
    """Tell whether two bodies share too few words to be one; of one word it may be short for it.

    So are those of areas of two kinds: "Thư viện tỉnh", "Thư viện huyện".
    """
    one, other = {*held.split()}, {*body.split()}
    if one & _AREAS and other & _AREAS and not one & other & _AREAS:
        return True
    return len(other) > 1 and 2 * len(one & other) <= min(len(one), len(other))


def _openings(title: str) -> Iterator[str]:
    """Yield the first words of a title, from one to all."""
    space = title.find(" ")
    while space >= 0:
        yield title[:space]
        space = title.find(" ", space + 1)
    yield title
