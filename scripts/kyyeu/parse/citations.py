"""Which document each place means: full forms name one, short forms are resolved.

A short form ("Nghị quyết 7", "Nghị quyết này", "Đề án") means the nearest full form of its
kind before it, by number where it has one. Where several documents bear the number, and
neither date nor issuer beside it tells which, all are candidates and none is chosen.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from kyyeu.model.report import Citation
from kyyeu.model.source import Diagnostic
from kyyeu.parse.context import Context
from kyyeu.parse.document_dates import dates_agree
from kyyeu.parse.document_numbers import issuer_fits
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.numbered import Form, capitalised
from kyyeu.parse.particulars import Particulars, particulars_of
from kyyeu.parse.short_numbers import short_numbers
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, TITLED_KINDS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span
from kyyeu.text.tenure import names_agree

_KIND = any_of(word.form for word in DOCUMENT_KINDS)
# In small letters only those that name no other thing ("dự án này", "kế hoạch này").
_SMALL_KIND = any_of(
    word.form.lower()
    for word in DOCUMENT_KINDS
    if word.form not in (*TITLED_KINDS, "Kết luận", "Quy định", "Hướng dẫn", "Văn bản", "Thông báo")
)
_THIS = r"(?:này|trên|nêu\s{1,3}trên|nói\s{1,3}trên)"
_DEICTIC = re.compile(rf"(?P<kind>{_KIND})(?:\s{{1,3}}{_THIS})?(?!\w|\s{{1,2}}\d)")
_SMALL_DEICTIC = re.compile(rf"(?P<kind>{_SMALL_KIND})\s{{1,3}}{_THIS}(?!\w)")
_SAYS_WHICH = ("này", "trên")
_LEADING = re.compile(r"\d{1,4}[a-zđ]?(?![^\W\d_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A document with its id, and the places of its full forms in the order of the text."""

    id: str
    form: Form
    shown: str
    places: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Short:
    """A short form: its kind and place, with a number, or with a word that says which."""

    kind: str
    number: str | None
    place: Span
    says_which: bool


class Resolver:
    """Looks short forms up among the documents that a report names in full."""

    def __init__(self, context: Context, documents: Sequence[Named]) -> None:
        """Index the documents by kind and number and their places by kind."""
        self._context = context
        self._documents = documents
        self._by_number: dict[tuple[str, str], list[int]] = {}
        places: dict[str, list[tuple[int, int]]] = {}
        for index, document in enumerate(documents):
            kind = document.form.kind
            leading = _LEADING.match(document.form.number or "")
            if leading:
                self._by_number.setdefault((kind, leading[0]), []).append(index)
            ends = ((place.end, index) for place in document.places)
            places.setdefault(kind, []).extend(ends)
        self._places = {kind: sorted(found) for kind, found in places.items()}

    def candidates(self, short: _Short) -> tuple[int, ...]:
        """Return which documents a short form can mean."""
        if short.number:
            known = self._by_number.get((short.kind, short.number), [])
            if len(known) > 1:
                read = particulars_of(self._context, short.place)
                known = [i for i in known if told(self._documents[i].form, read)] or known
            start = short.place.start
            before = [i for i in known if self._documents[i].places[0].end <= start]
            return tuple(before or known)
        # A bare "Nghị quyết" is mostly the kind; a bare "Đề án" with a capital is the one at hand.
        if not short.says_which and short.kind not in TITLED_KINDS:
            return ()
        places = self._places.get(short.kind, [])
        nearest = bisect_right(places, short.place.start, key=lambda item: item[0]) - 1
        return (places[nearest][1],) if nearest >= 0 else ()


def told(form: Form, read: Particulars) -> bool:
    """Tell whether what is read beside a short form can be said of a document."""
    if read.date and form.date and not dates_agree(read.date.value, form.date.value):
        return False
    if read.issuer is None or read.signed:
        return True
    if form.issuer and not names_agree(read.issuer.value, form.issuer.value):
        return False
    return issuer_fits(read.issuer.value, form.number or "")


def left_open(text: str, place: Span, names: Sequence[str]) -> Diagnostic:
    """Return the warning that a place may mean any of several documents."""
    message = f"“{squeezed(place.of(text))}” may mean {', '.join(names)}"
    return Diagnostic(code="KY101", severity="warning", message=message, span=place)


def short_citations(
    context: Context, documents: Sequence[Named], taken: Sequence[Span]
) -> tuple[list[Citation], tuple[Diagnostic, ...]]:
    """Return the citations by short forms, and a warning for each that is left open.

    Short forms are none of the documents' places and none of those `taken` besides.
    """
    text = context.text
    resolver = Resolver(context, documents)
    full = sorted((*taken, *(place for document in documents for place in document.places)))
    citations: list[Citation] = []
    diagnostics: list[Diagnostic] = []
    covered = 0
    found = sorted(_short_forms(context), key=lambda short: (short.place.start, -short.place.end))
    for short in found:
        place = short.place
        index = bisect_right(full, place.end, key=lambda item: item.start) - 1
        if place.start < covered or (index >= 0 and full[index].overlaps(place)):
            continue
        means = resolver.candidates(short)
        if not means:
            continue
        covered = place.end
        citations.append(Citation(span=place, candidates=tuple(documents[i].id for i in means)))
        if len(means) > 1:
            diagnostics.append(left_open(text, place, [documents[i].shown for i in means]))
    return citations, tuple(diagnostics)


def _short_forms(context: Context) -> Iterator[_Short]:
    """Yield the short forms of a text, in no order."""
    for kind, number, place in short_numbers(context):
        yield _Short(kind=kind, number=number, place=place, says_which=True)
    patterns = (_DEICTIC, _SMALL_DEICTIC)
    found = (found_by(Keyword.DOCUMENT, one, context.lowered) for one in patterns)
    for match in chain.from_iterable(found):
        place = Span(start=match.start(), end=match.end())
        which = match[0].endswith(_SAYS_WHICH)
        kind = capitalised(match["kind"])
        yield _Short(kind=kind, number=None, place=place, says_which=which)
