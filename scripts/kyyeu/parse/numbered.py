"""Documents named by kind and number, wherever the number stands, and by the number alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kyyeu.model.report import Fact
from kyyeu.parse.context import Context
from kyyeu.parse.document_dates import years_at
from kyyeu.parse.document_numbers import (
    BARE,
    DASH,
    LEADING,
    LETTERS,
    NUMBER,
    NUMERO,
    issuer_fits,
    kind_fits,
    number_of,
    symbol_of,
)
from kyyeu.parse.issuers import issuer_at
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.particulars import fact, particulars_of
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, KIND_OF_SYMBOL, PARTY_QD, TITLED_KINDS
from kyyeu.parse.tables.laws import ABBREVIATED
from kyyeu.parse.words import any_of
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_KIND = any_of(word.form for word in DOCUMENT_KINDS)
_NUMBERED = re.compile(rf"({_KIND})\s{{1,3}}(?:{NUMERO})?({NUMBER}|{BARE})", re.IGNORECASE)
# Issuer or name between kind and number: "Quyết định của Thủ tướng số ...", "Luật Đất đai số ...".
_OTHER_KIND = any_of(word.form for word in DOCUMENT_KINDS if word.form not in TITLED_KINDS)
_NUMBER_LATER = re.compile(
    rf"(?P<kind>{_KIND})\s{{1,2}}(?P<between>(?!{_OTHER_KIND}|{NUMERO}\d)"
    rf"[^\W_]{{1,12}}(?:(?:[-–/.&]|,?\s{{1,2}}(?!{_OTHER_KIND}|{NUMERO}\d))[^\W_]{{1,12}}){{0,16}})"
    rf"\s{{1,3}}{NUMERO}(?P<number>{NUMBER})",
    re.IGNORECASE,
)
_OF_YEAR = re.compile(r"\s{1,2}(?:năm\s{1,2})?(?:19|20)\d\d\Z")
_BETWEEN_OF = re.compile(r"(?:của|do)\s{1,2}")
# A further number of the same kind: "Nghị quyết 57-NQ/TW và 71/NQ-CP".
_AND = r"(?:\s{0,2}[,;]|,?\s{1,2}(?:và|cùng|hoặc|hay))\s{1,2}"
_ALSO = re.compile(rf"{_AND}(?:{NUMERO})?({NUMBER})")
_ALSO_BARE = re.compile(rf"{_AND}(?:{NUMERO})?({NUMBER}|{BARE})")
_ONLY_AND = re.compile(rf"{_AND}(?:{NUMERO})?")
# A number without its kind, which its letters tell: "được sửa đổi bằng 71/NQ-CP".
_SYMBOL = re.compile(rf"(?P<kind>{'|'.join(KIND_OF_SYMBOL)})(?=[-–/ \u00a0])")
_BEFORE_SYMBOL = re.compile(rf"(?<![\w/.,-]){LEADING}(?:{DASH}(?:19|20)\d\d)?{DASH}\Z")
_BEHIND_SYMBOL = re.compile(rf"(?:{DASH}{LETTERS}){{1,5}}(?![\w/])")
_LONGEST_BEFORE = 18
# "Kế hoạch phối hợp số 5/KHPH-CA": near enough whatever the letters say.
_FEW_WORDS = 2
# What parts two documents of one issuer: no verb, no other body.
_JOINS = re.compile(
    r"(?:,|;|,?\s(?:và|cùng|cùng với|đồng thời))\s{1,2}(?:các\s{1,2})?(?:số\s{1,2})?\Z"
)
_OTHER_DEED = re.compile(
    r"(?:thực hiện|triển khai|sửa đổi|bổ sung|thay thế|hướng dẫn|căn cứ|theo|của|tại)(?!\w)"
)
_LONGEST_JOIN = 160


@dataclass(slots=True)
class Form:
    """A document as one place names it, or as all its places do once they are gathered.

    `key` is by what its kind knows it where it has no number ("đất đai" of laws), `term` the
    term of office that parts meetings of one number. `signed` is said of Particulars.
    """

    kind: str
    number: str | None
    name: str
    date: Fact | None = None
    issuer: Fact | None = None
    subject: Fact | None = None
    signed: bool = False
    key: str = ""
    term: int = 0
    places: list[Span] = field(default_factory=list)


Placed = tuple[Span, Form]


def capitalised(kind: str) -> str:
    """Return the kind of a document as a heading has it: "chỉ  thị" -> "Chỉ thị"."""
    kind = squeezed(kind)
    return kind[:1].upper() + kind[1:].lower()


def law_key(name: str) -> str:
    """Return what a law is known by: its name without case, commas and style of tones."""
    words = name.replace(",", " ").replace(" - ", " ").split()
    return exact(" ".join(ABBREVIATED.get(word, word) for word in words))


def numbered(context: Context, kind: str, written: str, place: Span) -> Form:
    """Return the document of a kind and a number that `place` names, with its particulars."""
    number = number_of(written)
    read = particulars_of(context, place, number)
    return Form(
        kind=kind,
        number=number,
        name=f"{kind} {number}",
        date=read.date,
        issuer=read.issuer,
        subject=read.subject,
        signed=read.signed,
    )


def numbered_forms(context: Context) -> list[Placed]:
    """Return the places that name documents by full numbers, with what they say of each."""
    forms: list[Placed] = []
    for match in found_by(Keyword.DOCUMENT, _NUMBERED, context.lowered):
        forms.extend(_listed(context, match))
    forms.extend(
        _parted(context, match)
        for match in found_by(Keyword.DOCUMENT, _NUMBER_LATER, context.lowered, needs="số")
        if kind_fits(capitalised(match["kind"]), number_of(match["number"]))
        or len(match["between"].split()) <= _FEW_WORDS
    )
    forms.extend(_alone(context, forms))
    forms.sort(key=lambda item: (item[0].start, -item[0].end))
    _share(context, forms)
    return [one for placed in forms for one in of_years(context.text, *placed)]


def of_years(text: str, place: Span, form: Form) -> Iterator[Placed]:
    """Yield a document for each year that stands behind its number: "19 (năm 2014, 2015)"."""
    years, _ = years_at(text, place.end, min(len(text), place.end + 200))
    if not years:
        yield place, form
    for year in years:
        where = place if year is years[0] else year.span
        if where is not None:
            yield where, replace(form, date=year, places=[])


def _listed(context: Context, match: re.Match[str]) -> Iterator[Placed]:
    """Yield what a kind and a number name, and the further numbers of the kind."""
    text, kind = context.text, capitalised(match[1])
    place = Span(start=match.start(), end=match.end())
    forms = [(place, numbered(context, kind, match[2], place))]
    further = _ALSO_BARE if re.fullmatch(BARE, match[2]) else _ALSO
    while also := further.match(text, place.end):
        place = Span(start=also.start(1), end=also.end())
        forms.append((place, numbered(context, kind, also[1], place)))
    share_back(text, forms)
    yield from forms


def share_back(text: str, forms: Sequence[Placed]) -> None:
    """Give the issuer behind a list of numbers to all: "các Nghị quyết 7, 9 và 11 của X"."""
    for (one, first), (other, second) in reversed(list(pairwise(forms))):
        between = text[one.end : other.start] if one.end < other.start else ""
        alike = symbol_of(first.number or "") == symbol_of(second.number or "")
        if not alike or first.kind != second.kind or not _ONLY_AND.fullmatch(between):
            continue
        if first.issuer is None and first.date is None and not second.signed:
            first.issuer = second.issuer


def _parted(context: Context, match: re.Match[str]) -> Placed:
    """Read a kind and a number with the issuer or the name of a law between."""
    text, end = context.text, match.end()
    closed = "(" in match[0] and text[end : end + 1] == ")"
    place = Span(start=match.start(), end=end + closed)
    kind = capitalised(match["kind"])
    form = numbered(context, kind, match["number"], place)
    of = _BETWEEN_OF.match(context.text, match.start("between"), match.end("between"))
    by = issuer_at(context.text, of.end(), match.end("between")) if of else None
    if by and form.issuer is None:
        form.issuer = fact(context.text, by)
    if kind in ("Luật", "Bộ luật", "Pháp lệnh") and not of:
        name = squeezed(place.of(context.text))
        between = _OF_YEAR.sub("", match["between"])
        form.name, form.key = name[:1].upper() + name[1:], law_key(between)
    return place, form


def _alone(context: Context, forms: Sequence[Placed]) -> Iterator[Placed]:
    """Yield the numbers that no kind stands before: of the kind that bears them elsewhere."""
    text = context.text
    taken = {place.end for place, _ in forms}
    kinds = {entry.number: entry.kind for _, entry in reversed(forms)}
    for symbol in found_by(Keyword.SYMBOL, _SYMBOL, context.lowered):
        start = max(0, symbol.start() - _LONGEST_BEFORE)
        before = _BEFORE_SYMBOL.search(text, start, symbol.start())
        behind = _BEHIND_SYMBOL.match(text, symbol.end())
        if not before or not behind or behind.end() in taken:
            continue
        place = Span(start=before.start(), end=behind.end())
        number = number_of(place.of(text))
        if number in kinds or not number.endswith(PARTY_QD):
            kind = kinds.get(number) or KIND_OF_SYMBOL[symbol["kind"]]
            yield place, numbered(context, kind, place.of(text), place)


def _share(context: Context, forms: Sequence[Placed]) -> None:
    """Give an issuer who stands before a list to all of it: "X ban hành Quyết định ... và ..."."""
    text = context.text
    for (one, first), (other, second) in pairwise(forms):
        if second.issuer or not (first.issuer and first.signed):
            continue
        between = text[one.end : other.start] if other.start > one.end else ""
        if not 0 < len(between) <= _LONGEST_JOIN or not _JOINS.search(between):
            continue
        same = context.sentences_in(one)[:1] == context.sentences_in(other)[:1]
        fits = issuer_fits(first.issuer.value, second.number or "")
        if same and fits and not _OTHER_DEED.search(between):
            second.issuer, second.signed = first.issuer, True
