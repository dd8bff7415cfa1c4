"""Documents: where the text names them, and which document each place means.

Finding and resolving are two stages. A full form gives kind and number or title, with
date, issuer and subject where written; a short form ("Nghị quyết 7", "Nghị quyết này",
"Đề án") means the nearest full one of its kind before it. Where two fit, both are
candidates and none is chosen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kyyeu.model.report import Citation, Document, Fact
from kyyeu.model.source import Diagnostic
from kyyeu.parse.citations import SHORT, Named, capitalised, short_citations
from kyyeu.parse.context import Context
from kyyeu.parse.excerpts import excerpts_of
from kyyeu.parse.organisations import name_end_after
from kyyeu.parse.particulars import particulars_of
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, TITLED_KINDS
from kyyeu.parse.words import UPPER, any_lowered, any_of, found_by
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import Taken, slug
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
_KIND_WORD = any_lowered(word.form for word in DOCUMENT_KINDS)  # what _NUMBERED begins with
_NUMBERED = re.compile(
    rf"({_KIND})\s{{1,3}}(?:số\s{{0,3}}:?\s{{0,3}})?({_NUMBER}|{_BARE})(?![\w/])",
    re.IGNORECASE,
)
# A further number of the same kind: "Nghị quyết 57-NQ/TW và 71/NQ-CP".
_ALSO = re.compile(rf"(?:\s{{0,2}},|\s{{1,2}}và)\s{{1,2}}(?:số\s{{1,2}})?({_NUMBER})(?!\w)")
_TITLED = re.compile(rf"({any_of(TITLED_KINDS)})\s{{1,3}}(?=[“\"])")
_CONGRESS = re.compile(
    r"Đại(?<!\wĐại)\s{1,3}hội\s{1,3}(?:(?:đại\s{1,3}biểu\s{1,3})?toàn\s{1,3}quốc\s{1,3})?"
    r"(?:lần\s{1,3}thứ\s{1,3})?[IVXL]{1,6}(?:\s{1,3}(?:của\s{1,3})?Đảng(?!\s{1,3}bộ))?(?!\w)"
)
# A short form that no full one explains is a document of its own, where no count is meant.
_SHORT_ALONE = re.compile(
    r"(?:Nghị\s{1,2}quyết|Chỉ\s{1,2}thị|Kết\s{1,2}luận|Nghị\s{1,2}định|Quyết\s{1,2}định|Thông\s{1,2}tư)"
    r"\s{1,3}(?:số\s{1,3})?\d{1,4}(?=\s{0,2}(?:[,.;:)”\"(]|(?:của|về|ngày|đã|và|cũng|còn|được|đến|trong"
    r"|là|ra đời|đi vào|có|cho|thì|khi|do|vẫn|sẽ|Trung ương)(?!\w)|\Z))"
)
# A law is named, not numbered: by its year, or by a compound such names are made of.
_LAW_OF_YEAR = re.compile(
    rf"Luật\s{{1,2}}[{UPPER}][^\W\d_]{{0,9}}(?:,?\s[^\W\d_]{{1,9}}){{0,8}}?"
    r"\s{1,2}(?:\(sửa đổi\)\s{1,2})?(?:năm\s{1,2})?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_LAW = re.compile(rf"Luật(?<!\wLuật)\s{{1,2}}(?=[{UPPER}])")


@dataclass(slots=True)
class _Found:
    """A document while its places are being gathered."""

    kind: str
    number: str | None
    name: str
    date: Fact | None = None
    issuer: Fact | None = None
    subject: Fact | None = None
    places: list[Span] = field(default_factory=list)


def find_documents(context: Context) -> tuple[tuple[Document, ...], tuple[Diagnostic, ...]]:
    """Return the documents that the report names, in the order of their first mention."""
    found = _gathered(context)
    ids = _ids(found)
    named = [
        Named(
            id=name,
            kind=entry.kind,
            number=entry.number,
            shown=f"{entry.name} ({entry.date.value})" if entry.date else entry.name,
            places=tuple(entry.places),
        )
        for name, entry in zip(ids, found, strict=True)
    ]
    short, diagnostics = short_citations(context.text, named)
    places = [(place, index) for index, entry in enumerate(found) for place in entry.places]
    citations: dict[str, list[Citation]] = {
        document.id: [Citation(span=place, candidates=(document.id,)) for place in document.places]
        for document in named
    }
    for citation in short:
        for candidate in citation.candidates:
            citations[candidate].append(citation)
    excerpts = excerpts_of(context, places)
    documents = tuple(
        Document(
            id=name,
            kind=entry.kind,
            number=entry.number,
            name=entry.name,
            date=entry.date,
            issuer=entry.issuer,
            subject=entry.subject,
            citations=tuple(sorted(citations[name], key=lambda citation: citation.span)),
            excerpts=tuple(excerpts.get(index, ())),
        )
        for index, (name, entry) in enumerate(zip(ids, found, strict=True))
    )
    return documents, diagnostics


def _gathered(context: Context) -> list[_Found]:
    """Return each document once, with the places of all its full forms."""
    found: list[_Found] = []
    by_key: dict[tuple[str, str], list[_Found]] = {}
    end = 0
    for place, entry in sorted(
        _full_forms(context), key=lambda item: (item[0].start, -item[0].end)
    ):
        if place.start < end:
            continue
        end = place.end
        twins = by_key.setdefault((entry.kind, entry.number or entry.name), [])
        same = next((known for known in twins if _is_same(known, entry)), None)
        if same is None:
            found.append(entry)
            twins.append(entry)
            same = entry
        same.date, same.issuer = same.date or entry.date, same.issuer or entry.issuer
        same.subject = same.subject or entry.subject
        same.places.append(place)
    return found


def _is_same(known: _Found, other: _Found) -> bool:
    """Tell whether two full forms of one kind and number can be one document: no other date."""
    dates = {fact.value for fact in (known.date, other.date) if fact}
    issuers = {fact.value for fact in (known.issuer, other.issuer) if fact}
    return len(dates) < 2 and len(issuers) < 2


def _ids(found: list[_Found]) -> list[str]:
    """Name the documents by kind and number; of two alike each gets its year."""
    names = [slug(f"{e.kind} {e.number}" if e.number else e.name) for e in found]
    counts = Counter(names)
    taken = Taken()
    ids: list[str] = []
    for name, entry in zip(names, found, strict=True):
        year = entry.date.value[:4] if entry.date else ""
        twin = counts[name] > 1 and year.isdigit()
        ids.append(taken.numbered(f"{name}-{year}" if twin else name))
    return ids


def _full_forms(context: Context) -> list[tuple[Span, _Found]]:
    text = context.text
    forms: list[tuple[Span, _Found]] = []
    whole = Span(start=0, end=len(text))
    for match in found_by(_KIND_WORD, _NUMBERED, context.lowered, whole):
        kind = capitalised(match[1])
        place = Span(start=match.start(), end=match.end())
        forms.append((place, _numbered(context, kind, match[2], place)))
        also = _ALSO.match(text, match.end())
        while also:
            place = Span(start=also.start(1), end=also.end())
            forms.append((place, _numbered(context, kind, also[1], place)))
            also = _ALSO.match(text, also.end())
    known = {(entry.kind, re.match(r"\d{0,4}", entry.number or "")) for _, entry in forms}
    full = {(kind, found[0]) for kind, found in known if found}
    for match in SHORT.finditer(text):
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
            entry = _Found(kind=kind, number=None, name=f"{kind} “{title}”")
            forms.append((place, entry))
    forms.extend(_laws(context))
    for match in _CONGRESS.finditer(text):
        place = Span(start=match.start(), end=match.end())
        name = squeezed(match[0])
        forms.append((place, _Found(kind="Đại hội", number=None, name=name)))
    return forms


def _laws(context: Context) -> Iterator[tuple[Span, _Found]]:
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
        entry = _Found(kind="Luật", number=None, name=name)
        if of_year:
            year = Span(start=of_year.start("year"), end=of_year.end("year"))
            entry.date = Fact(value=year.of(text), span=year)
        yield place, entry


def _numbered(context: Context, kind: str, written: str, place: Span) -> _Found:
    number = re.sub(r"\s", "", written).replace("–", "-")
    entry = _Found(kind=kind, number=number, name=f"{kind} {number}")
    read = particulars_of(context, place)
    entry.date, entry.issuer, entry.subject = read.date, read.issuer, read.subject
    return entry
