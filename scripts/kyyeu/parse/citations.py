"""Which document each place means: full forms name one, short forms are resolved.

A short form ("Nghị quyết 7", "Nghị quyết này", "Đề án") means the nearest full form of its
kind before it, by number where it has one. Where several documents bear the number, all
are candidates and none is chosen.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kyyeu.model.report import Citation
from kyyeu.model.source import Diagnostic
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, TITLED_KINDS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_KIND = any_of(word.form for word in DOCUMENT_KINDS)
_SHORT_NUMBER = r"\s{1,3}(?:số\s{1,3})?(\d{1,4})(?![\w/-]|\.\d|\s?[-–]\s?[A-Z])"
_SHORT = re.compile(rf"({_KIND}){_SHORT_NUMBER}")
# Kinds that no verb is spelt like, in small letters: "quyết định 12 việc" is none.
_SMALL_KINDS = ("nghị quyết", "nghị định", "chỉ thị", "thông tư")
_SMALL = re.compile(rf"({'|'.join(_SMALL_KINDS)}){_SHORT_NUMBER}")
_DEICTIC = re.compile(
    rf"({_KIND})(?:\s{{1,3}}(?:này|trên|nêu\s{{1,3}}trên|nói\s{{1,3}}trên))?(?!\w)"
)
_SAYS_WHICH = ("này", "trên")
_LEADING = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A document with its id, and the places of its full forms in the order of the text."""

    id: str
    kind: str
    number: str | None
    shown: str
    places: tuple[Span, ...]


class Resolver:
    """Looks short forms up among the documents that a report names in full."""

    def __init__(self, documents: Sequence[Named]) -> None:
        """Index the documents by kind and number and their places by kind."""
        self._documents = documents
        self._by_number: dict[tuple[str, str], list[int]] = {}
        places: dict[str, list[tuple[int, int]]] = {}
        for index, document in enumerate(documents):
            leading = _LEADING.match(document.number or "")
            if leading:
                self._by_number.setdefault((document.kind, leading[0]), []).append(index)
            ends = ((place.end, index) for place in document.places)
            places.setdefault(document.kind, []).extend(ends)
        self._places = {kind: sorted(found) for kind, found in places.items()}

    def candidates(self, match: re.Match[str]) -> tuple[int, ...]:
        """Return which documents a match of a short or a deictic form can mean."""
        kind = capitalised(match[1])
        if match.re is not _DEICTIC:
            known = self._by_number.get((kind, match[2]), [])
            before = [i for i in known if self._documents[i].places[0].end <= match.start()]
            return tuple(before or known)
        which = match[0].endswith(_SAYS_WHICH)
        # A bare "Nghị quyết" is mostly the kind; a bare "Đề án" with a capital is the one at hand.
        if not which and (kind not in TITLED_KINDS or not match[0][0].isupper()):
            return ()
        places = self._places.get(kind, [])
        nearest = bisect_right(places, match.start(), key=lambda item: item[0]) - 1
        return (places[nearest][1],) if nearest >= 0 else ()


def capitalised(kind: str) -> str:
    """Return the kind of a document as a heading has it: "chỉ  thị" -> "Chỉ thị"."""
    kind = squeezed(kind)
    return kind[:1].upper() + kind[1:].lower()


def short_citations(
    text: str, documents: Sequence[Named]
) -> tuple[list[Citation], tuple[Diagnostic, ...]]:
    """Return the citations by short forms, and a warning for each that is left open."""
    resolver = Resolver(documents)
    full = sorted(place for document in documents for place in document.places)
    citations: list[Citation] = []
    diagnostics: list[Diagnostic] = []
    covered = 0
    for match in _short_forms(text):
        place = Span(start=match.start(), end=match.end())
        index = bisect_right(full, match.end(), key=lambda item: item.start) - 1
        if place.start < covered or (index >= 0 and full[index].overlaps(place)):
            continue
        means = resolver.candidates(match)
        if not means:
            continue
        covered = place.end
        citations.append(Citation(span=place, candidates=tuple(documents[i].id for i in means)))
        if len(means) > 1:
            names = ", ".join(documents[i].shown for i in means)
            message = f"“{squeezed(match[0])}” may mean {names}"
            diagnostics.append(
                Diagnostic(code="KY101", severity="warning", message=message, span=place)
            )
    return citations, tuple(diagnostics)


def short_numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield the places with a kind (group 1) and a number alone (group 2), in no order."""
    yield from _SHORT.finditer(text)
    for kind in _SMALL_KINDS:  # `find` costs nothing beside a pattern with four beginnings
        at = text.find(f"{kind} ")
        while at >= 0:
            if match := _SMALL.match(text, at):
                yield match
            at = text.find(f"{kind} ", at + len(kind))


def _short_forms(text: str) -> Iterable[re.Match[str]]:
    """Return the short forms in the order of the text, of two at one place the longer first."""
    found = [*short_numbers(text), *_DEICTIC.finditer(text)]
    return sorted(found, key=lambda match: (match.start(), -match.end()))
