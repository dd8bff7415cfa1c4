"""Full forms of documents in a text: kind and number, a quoted title, a law's name, a congress."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kyyeu.parse.citations import told
from kyyeu.parse.congresses import congresses
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.laws import laws
from kyyeu.parse.numbered import (
    Form,
    Placed,
    capitalised,
    numbered,
    numbered_forms,
    of_years,
    share_back,
)
from kyyeu.parse.particulars import particulars_of
from kyyeu.parse.short_numbers import Short, is_meant, short_numbers
from kyyeu.parse.tables.documents import TITLED_KINDS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_TITLED = re.compile(rf"({any_of(TITLED_KINDS)})\s{{1,3}}(?=[“\"])")
_LEADING = re.compile(r"\d{1,4}[a-zđ]?(?![^\W\d_])", re.IGNORECASE)


def full_forms(context: Context) -> list[Placed]:
    """Return each place that names a document in full, with what it says of it."""
    forms = numbered_forms(context)
    forms.extend(_short_alone(context, forms))
    forms.extend(_titled(context))
    forms.extend(laws(context))
    forms.extend(congresses(context))
    return [(place, form) for place, form in forms if _in_one_line(context.text, place)]


def _in_one_line(text: str, place: Span) -> bool:
    """Tell whether a place goes on in no further line, which is another block."""
    return text.find("\n", place.start, place.end) < 0


def _short_alone(context: Context, forms: Sequence[Placed]) -> Iterator[Placed]:
    """Yield the documents known by a number alone: no full form can be what is meant."""
    text = context.text
    full: dict[tuple[str, str], list[Form]] = {}
    for _, form in forms:
        if leading := _LEADING.match(form.number or ""):
            full.setdefault((form.kind, leading[0]), []).append(form)
    found = [short for short in short_numbers(context) if is_meant(text, short)]
    apart = [(short, _form_of(context, short, full)) for short in found]
    alone = [(short, form) for short, form in apart if form]
    alone.sort(key=lambda item: item[0].place)
    share_back(text, [(short.place, form) for short, form in alone])
    telling = {(s.kind, s.number) for s, form in alone if form.date or form.issuer}
    for short, form in alone:
        # One that says nothing is resolved where others of its number do.
        if form.date or form.issuer or (short.kind, short.number) not in telling:
            yield from of_years(text, short.place, form)


def _form_of(
    context: Context, short: Short, full: dict[tuple[str, str], list[Form]]
) -> Form | None:
    """Return what a short form names, or None where a full form can be meant."""
    known = full.get((short.kind, short.number), [])
    if not known:
        return numbered(context, short.kind, short.number, short.place)
    read = particulars_of(context, short.place)
    if any(told(form, read) for form in known):
        return None
    return numbered(context, short.kind, short.number, short.place)


def _titled(context: Context) -> Iterator[Placed]:
    """Yield the documents that a quoted title names."""
    text = context.text
    for match in found_by(Keyword.DOCUMENT, _TITLED, context.lowered):
        quotation = context.quotation_at(match.end())
        if quotation and quotation.closed and len(quotation.inner) > 1:
            kind = capitalised(match[1])
            title = squeezed(quotation.inner.of(text))
            place = Span(start=match.start(), end=quotation.span.end)
            yield place, Form(kind=kind, number=None, name=f"{kind} “{title}”")
