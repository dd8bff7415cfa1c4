"""What tells one bearer of a name or a number from another: organisations and dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from kyyeu.model.reference import Organisation
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import Taken, slug
from kyyeu.text.tenure import names_agree

Key = tuple[str, str]


class Bodies:
    """Organisations by any of their names, abbreviations included."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        """Index the table of organisations."""
        self._known = {
            _plain(name): entry.id
            for entry in organisations
            for name in (entry.vi, *entry.variants.vi, *entry.abbreviations.vi)
        }

    def key(self, name: str) -> str:
        """Return what is equal for two names of one organisation; "" for no name."""
        plain = _plain(name)
        return f"#{self._known[plain]}" if plain in self._known else plain

    def same(self, one: str, other: str) -> bool:
        """Tell whether two names are of one organisation."""
        return self.key(one) == self.key(other)

    def agree(self, one: str, other: str) -> bool:
        """Tell whether two names can be of one organisation: a longer form is no other one.

        One word ("Sở", "Bộ") is no form of a name.
        """
        if not one or not other or self.same(one, other):
            return True
        return names_agree(squeezed(one), squeezed(other))


def _plain(name: str) -> str:
    return exact(squeezed(name))


def dates_agree(one: str, other: str) -> bool:
    """Tell whether two ISO dates, each as precise as written, can be one day."""
    if not one or not other or one == other:
        return True
    parts = zip(_date_parts(one), _date_parts(other), strict=True)
    return all(a == b or not a or not b for a, b in parts)


def _date_parts(date: str) -> tuple[str, str, str]:
    """Return year, month and day; "" for what is not written."""
    yearless = date.startswith("--")
    parts = ["", *date[2:].split("-")] if yearless else date.split("-")
    year, month, day = (*parts, "", "")[:3]
    return year, month, day


def year_of(date: str) -> str:
    """Return the year of an ISO date, or ""."""
    return _date_parts(date)[0]


def told_apart(words: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Return, for each, the first of its words that no other one has, or all of them."""
    counts = Counter(word for own in words for word in set(own) if word)
    return tuple(
        next(((word,) for word in own if counts[word] == 1), tuple(word for word in own if word))
        for own in words
    )


def address(bare: str, words: Sequence[str], taken: Taken) -> str:
    """Return the address of one of several who would be at `bare`; `taken` then holds it."""
    return taken.numbered("-".join((bare, *map(slug, words))), limit=100)
