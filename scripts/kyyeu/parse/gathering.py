"""Each document once: which of the places that name one in full name the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kyyeu.parse.document_dates import dates_agree
from kyyeu.parse.document_numbers import known_by
from kyyeu.parse.numbered import Form
from kyyeu.text.span import Span
from kyyeu.text.tenure import names_agree

Unsure = tuple[Span, tuple[int, ...]]
_BARE = re.compile(r"\d{1,5}/(?:19|20)\d\d")
_YEAR_IN_NUMBER = re.compile(r"[/-]((?:19|20)\d\d)[/-]")


def gathered(forms: Iterable[tuple[Span, Form]]) -> tuple[list[Form], list[Unsure]]:
    """Return each document once, with the places of all its full forms, in their order.

    Also the places that can mean several of them, each with these by index: one number,
    and no date or issuer beside it that tells.
    """
    apart = _apart(forms)
    _complete(apart)
    numbers = {(e.kind, e.number): e.key for _, e in apart if e.key and e.number}
    groups: dict[tuple[str, str], _Twins] = {}
    for place, entry in apart:
        key = entry.key or numbers.get((entry.kind, entry.number or ""), "")
        name = key or known_by(entry.number or "") or entry.name
        groups.setdefault((entry.kind, name), _Twins()).add(place, entry)
    found: list[Form] = []
    unsure: list[tuple[Span, list[Form]]] = []
    for twins in groups.values():
        twins.settle()
        found.extend(twins.documents)
        unsure.extend(twins.unsure)
    found.sort(key=lambda form: form.places[0])
    index = {id(form): position for position, form in enumerate(found)}
    return found, [(place, tuple(sorted(index[id(f)] for f in means))) for place, means in unsure]


def _complete(forms: list[tuple[Span, Form]]) -> None:
    """Give number and year alone ("100/2019") the letters of the one that has them."""
    full: dict[tuple[str, str], set[str]] = {}
    for _, form in forms:
        if form.number and (begun := _BARE.match(form.number)) and begun[0] != form.number:
            full.setdefault((form.kind, begun[0]), set()).add(form.number)
    for _, form in forms:
        known = full.get((form.kind, form.number or ""), set())
        if len(known) == 1:
            bare, (form.number,) = form.number or "", known
            form.name = form.name.replace(bare, form.number)


def _apart(forms: Iterable[tuple[Span, Form]]) -> list[tuple[Span, Form]]:
    """Return the forms in the order of the text, of those that overlap the first and longest."""
    kept: list[tuple[Span, Form]] = []
    end = 0
    for place, entry in sorted(forms, key=lambda item: (item[0].start, -item[0].end)):
        if place.start >= end:
            end = place.end
            kept.append((place, entry))
    return kept


class _Twins:
    """The documents of one kind and number or name."""

    def __init__(self) -> None:
        self._forms: list[tuple[Span, Form]] = []
        self._by_time: dict[str, list[Form]] = {}
        self.documents: list[Form] = []
        self.unsure: list[tuple[Span, list[Form]]] = []

    def add(self, place: Span, form: Form) -> None:
        self._forms.append((place, form))

    def settle(self) -> None:
        """Tell the documents apart: first by forms with a day, last by those that say nothing.

        Only documents of a form's day, or of its year, are looked at: a list of dates of one
        number costs no more than one of numbers.
        """
        for place, form in sorted(self._forms, key=_says):
            same = [document for document in self._near(form) if _is_same(document, form)]
            if len(same) > 1 and _precision(form) <= len("2020"):
                self.unsure.append((place, same))
                continue
            document = same[0] if same else form
            if same:
                _join(document, form)
            else:
                self.documents.append(form)
                for time in {_year(form), form.date.value if form.date else ""}:
                    self._by_time.setdefault(time, []).append(form)
            document.places.append(place)
        for document in self.documents:
            document.places.sort()

    def _near(self, form: Form) -> list[Form]:
        """Return the documents that a form can name by its date: there are none of coarser ones."""
        if form.date and _precision(form) == len("2020-01-31"):
            return self._by_time.get(form.date.value, [])
        year = _year(form)
        return self._by_time.get(year, []) if year else self.documents


def _precision(form: Form) -> int:
    return len(form.date.value) if form.date and _year(form) else len(_year(form))


def _says(item: tuple[Span, Form]) -> tuple[int, bool, bool, Span]:
    """Sort forms by how much they say: how precise a date, issuer, number; then by place."""
    place, form = item
    return -_precision(form), form.issuer is None, form.number is None, place


def _year(form: Form) -> str:
    """Return the year of a document, by its date or, of a law, by its number."""
    if form.date and form.date.value[:4].isdigit():
        return form.date.value[:4]
    found = _YEAR_IN_NUMBER.search(form.number or "") if form.key else None
    return found[1] if found else ""


def _join(document: Form, other: Form) -> None:
    """Add what another place says of a document."""
    finer = document.date and other.date and len(other.date.value) > len(document.date.value)
    if document.date is None or finer:
        document.date = other.date
    document.issuer = document.issuer or other.issuer
    document.subject = document.subject or other.subject
    document.term = document.term or other.term
    if document.number is None and other.number:
        document.number, document.name = other.number, other.name


def _is_same(known: Form, other: Form) -> bool:
    """Tell whether two full forms of one kind and number can be one document."""
    dates = [fact.value for fact in (known.date, other.date) if fact]
    years = {year for year in (_year(known), _year(other)) if year}
    issuers = [fact.value for fact in (known.issuer, other.issuer) if fact]
    terms = {term for term in (known.term, other.term) if term}
    numbers = {known_by(number) for number in (known.number, other.number) if number}
    return (
        (len(dates) < 2 or dates_agree(*dates))
        and len(years) < 2
        and (len(issuers) < 2 or names_agree(*issuers))
        and max(len(terms), len(numbers)) < 2
    )
