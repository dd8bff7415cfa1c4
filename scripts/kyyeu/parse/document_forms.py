"""Full forms of documents in a text: kind and number, a quoted title, a law's name, a congress."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kyyeu.model.report import Fact
from kyyeu.parse.body_names import name_end_after
from kyyeu.parse.citations import capitalised, short_numbers
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.particulars import particulars_of
from kyyeu.parse.tables.documents import (
    DOCUMENT_KINDS,
    ISSUERS,
    KIND_OF_SYMBOL,
    PARTY_QD,
    TITLED_KINDS,
)
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_KIND = any_of(word.form for word in DOCUMENT_KINDS)
_DASH = r"[ \u00a0]{0,2}[-–/][ \u00a0]{0,2}"
# 7-NQ/TW, 749/QĐ-TTg, 08/2021/TT-BGDĐT, 55/2020/NQ-TW, 01/2020/UBTVQH14
_NUMBER = (
    rf"\d{{1,4}}(?:{_DASH}(?:19|20)\d\d)?{_DASH}[A-ZĐƯ][A-Za-zĐđƯư]{{0,9}}\d{{0,3}}"
    rf"(?:{_DASH}[A-ZĐƯ][A-Za-zĐđƯư]{{0,9}}\d{{0,3}}){{0,3}}"
)
# A number and a year alone: "Nghị định 116/2018".
_BARE = r"\d{1,4}\s?/\s?(?:19|20)\d\d"
_NUMBERED = re.compile(
    rf"({_KIND})\s{{1,3}}(?:số\s{{0,3}}:?\s{{0,3}})?({_NUMBER}|{_BARE})(?![\w/])",
    re.IGNORECASE,
)
# Issuer or name between kind and number: "Quyết định của Thủ tướng số ...", "Luật Đất đai số ...".
_NUMBER_LATER = re.compile(
    rf"(?:(?P<kind>{_KIND})\s{{1,3}}của\s{{1,3}}(?P<by>{any_of(word.form for word in ISSUERS)})"
    rf"|(?P<law>Luật)\s[{UPPER}][^\W\d_]{{0,9}}(?:,?\s(?!(?i:{_KIND}))[^\W\d_]{{1,9}}){{0,9}})\s{{1,3}}số\s{{0,3}}(?P<number>{_NUMBER})(?![\w/])"
)
# A further number of the same kind: "Nghị quyết 57-NQ/TW và 71/NQ-CP".
_ALSO = re.compile(rf"(?:\s{{0,2}},|\s{{1,2}}và)\s{{1,2}}(?:số\s{{1,2}})?({_NUMBER})(?!\w)")
# A number without its kind, which its letters tell: "được sửa đổi bằng 71/NQ-CP".
_SYMBOL = re.compile(rf"(?P<kind>{'|'.join(KIND_OF_SYMBOL)})(?=[-–/ \u00a0])")
_BEFORE_SYMBOL = re.compile(rf"(?<![\w/.,-])\d{{1,4}}(?:{_DASH}(?:19|20)\d\d)?{_DASH}\Z")
_BEHIND_SYMBOL = re.compile(rf"(?:{_DASH}[A-ZĐƯ][A-Za-zĐđƯư]{{0,9}}\d{{0,3}}){{1,3}}(?![\w/])")
_LONGEST_BEFORE = 18
_TITLED = re.compile(rf"({any_of(TITLED_KINDS)})\s{{1,3}}(?=[“\"])")
_CONGRESS = re.compile(
    r"Đại(?<!\wĐại)\s{1,3}hội\s{1,3}(?:(?:đại\s{1,3}biểu\s{1,3})?toàn\s{1,3}quốc\s{1,3})?"
    r"(?:lần\s{1,3}thứ\s{1,3})?[IVXL]{1,6}(?:\s{1,3}(?:của\s{1,3})?Đảng(?!\s{1,3}bộ))?(?!\w)"
)
# A short form that no full one explains is a document of its own, where no count is meant.
_SHORT_ALONE = re.compile(
    r"(?:[Nn]ghị\s{1,2}quyết|[Cc]hỉ\s{1,2}thị|Kết\s{1,2}luận|[Nn]ghị\s{1,2}định"
    r"|Quyết\s{1,2}định|Quy\s{1,2}định|[Tt]hông\s{1,2}tư)"
    r"\s{1,3}(?:số\s{1,3})?\d{1,4}(?=\s{0,2}(?:[,.;:)”\"(]|(?:của|về|ngày|đã|và|cũng|còn|được|đến|trong"
    r"|là|ra đời|đi vào|có|cho|thì|khi|do|vẫn|sẽ|Trung ương|ban hành|phê duyệt|sửa đổi|quy định"
    r"|để|nhằm|tại)(?!\w)|\Z))"
)
# A law is named, not numbered: by its year, or by a compound such names are made of.
_LAW_OF_YEAR = re.compile(
    rf"Luật\s{{1,2}}[{UPPER}][^\W\d_]{{0,9}}(?:,?\s[^\W\d_]{{1,9}}){{0,8}}?"
    r"\s{1,2}(?:\(sửa đổi\)\s{1,2})?(?:năm\s{1,2})?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_LAW = re.compile(rf"Luật(?<!\wLuật)\s{{1,2}}(?=[{UPPER}])")


@dataclass(slots=True)
class Form:
    """A document as one place names it, or as all its places do once they are gathered."""

    kind: str
    number: str | None
    name: str
    date: Fact | None = None
    issuer: Fact | None = None
    subject: Fact | None = None
    places: list[Span] = field(default_factory=list)


def full_forms(context: Context) -> list[tuple[Span, Form]]:
    """Return each place that names a document in full, with what it says of it."""
    text = context.text
    forms: list[tuple[Span, Form]] = []
    whole = Span(start=0, end=len(text))
    for match in found_by(Keyword.DOCUMENT, _NUMBERED, context.lowered, whole):
        kind = capitalised(match[1])
        place = Span(start=match.start(), end=match.end())
        forms.append((place, _numbered(context, kind, match[2], place)))
        also = _ALSO.match(text, match.end())
        while also:
            place = Span(start=also.start(1), end=also.end())
            forms.append((place, _numbered(context, kind, also[1], place)))
            also = _ALSO.match(text, also.end())
    parted = found_by(Keyword.DOCUMENT, _NUMBER_LATER, context.lowered, whole)
    forms.extend(_parted(context, match) for match in parted)
    forms.extend(_alone(context, forms))
    known = {(entry.kind, re.match(r"\d{0,4}", entry.number or "")) for _, entry in forms}
    full = {(kind, found[0]) for kind, found in known if found}
    for match in short_numbers(text):
        kind = capitalised(match[1])
        if (kind, match[2]) not in full and _SHORT_ALONE.match(text, match.start()):
            place = Span(start=match.start(), end=match.end())
            forms.append((place, _numbered(context, kind, match[2], place)))
    for match in _TITLED.finditer(text):
        quotation = context.quotation_at(match.end())
        if quotation and quotation.closed and len(quotation.inner) > 1:
            kind = capitalised(match[1])
            title = squeezed(quotation.inner.of(text))
            place = Span(start=match.start(), end=quotation.span.end)
            entry = Form(kind=kind, number=None, name=f"{kind} “{title}”")
            forms.append((place, entry))
    forms.extend(_laws(context))
    for match in _CONGRESS.finditer(text):
        place = Span(start=match.start(), end=match.end())
        name = squeezed(match[0])
        forms.append((place, Form(kind="Đại hội", number=None, name=name)))
    return forms


def _alone(context: Context, forms: Sequence[tuple[Span, Form]]) -> Iterator[tuple[Span, Form]]:
    """Yield the numbers that no kind stands before: of the kind that bears them elsewhere."""
    text = context.text
    taken = {place.end for place, _ in forms}
    kinds = {entry.number: entry.kind for _, entry in reversed(forms)}
    for symbol in _SYMBOL.finditer(text):
        start = max(0, symbol.start() - _LONGEST_BEFORE)
        before = _BEFORE_SYMBOL.search(text, start, symbol.start())
        behind = _BEHIND_SYMBOL.match(text, symbol.end())
        if not before or not behind or behind.end() in taken:
            continue
        place = Span(start=before.start(), end=behind.end())
        number = _number(place.of(text))
        if number in kinds or not number.endswith(PARTY_QD):
            kind = kinds.get(number) or KIND_OF_SYMBOL[symbol["kind"]]
            yield place, _numbered(context, kind, place.of(text), place)


def _laws(context: Context) -> Iterator[tuple[Span, Form]]:
    """Yield the laws that the text names."""
    text = context.text
    for match in _LAW.finditer(text):
        of_year = _LAW_OF_YEAR.match(text, match.start())
        limit = min(len(text), match.end() + 80)
        end = of_year.end() if of_year else name_end_after(text, match.end() - 1, limit)
        place = Span(start=match.start(), end=max(end, match.end()))
        if not of_year and (" " not in text[match.end() : end] or text[match.end() + 1].isupper()):
            continue  # "Luật này", "Luật A", "Luật TP": no name of a law
        name = squeezed(place.of(text))
        entry = Form(kind="Luật", number=None, name=name)
        if of_year:
            year = Span(start=of_year.start("year"), end=of_year.end("year"))
            entry.date = Fact(value=year.of(text), span=year)
        yield place, entry


def _number(written: str) -> str:
    return re.sub(r"\s", "", written).replace("–", "-")


def _numbered(context: Context, kind: str, written: str, place: Span) -> Form:
    number = _number(written)
    entry = Form(kind=kind, number=number, name=f"{kind} {number}")
    read = particulars_of(context, place)
    entry.date, entry.issuer, entry.subject = read.date, read.issuer, read.subject
    return entry


def _parted(context: Context, match: re.Match[str]) -> tuple[Span, Form]:
    """Read a kind and a number with the issuer or the name of a law between."""
    place = Span(start=match.start(), end=match.end())
    form = _numbered(context, capitalised(match["kind"] or match["law"]), match["number"], place)
    if match["by"] and form.issuer is None:
        by = Span(start=match.start("by"), end=match.end("by"))
        form.issuer = Fact(value=squeezed(by.of(context.text)), span=by)
    return place, form
