"""Documents: where the text names them, and which document each place means.

Finding and resolving are two stages. A full form gives kind and number or title, with
date, issuer and subject where written; a short form ("Nghị quyết 7", "Nghị quyết này",
"Đề án") means the nearest full one of its kind before it. Where two fit, both are
candidates and none is chosen.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from kyyeu.model.report import Citation, Document, Fact
from kyyeu.model.source import Diagnostic
from kyyeu.parse.capitals import organisation_at
from kyyeu.parse.citations import SHORT, Named, capitalised, short_citations
from kyyeu.parse.context import Context
from kyyeu.parse.dates import DATE_PATTERN, iso_date
from kyyeu.parse.excerpts import VERB_GROUP, excerpts_of
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, ISSUERS, TITLED_KINDS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import numbered, slug
from kyyeu.text.span import Span, trimmed

_KIND = any_of(word.form for word in DOCUMENT_KINDS)
_DASH = r"[ \u00a0]{0,2}[-–/][ \u00a0]{0,2}"
# 7-NQ/TW, 749/QĐ-TTg, 08/2021/TT-BGDĐT, 55/2020/NQ-TW, 01/2020/UBTVQH14
_NUMBER = (
    rf"\d{{1,4}}(?:{_DASH}(?:19|20)\d\d)?{_DASH}[A-ZĐƯ][A-Za-zĐđƯư]{{0,9}}\d{{0,3}}"
    rf"(?:{_DASH}[A-ZĐƯ][A-Za-zĐđƯư]{{0,9}}\d{{0,3}}){{0,3}}"
)
_NUMBERED = re.compile(
    rf"({_KIND})\s{{1,3}}(?:số\s{{0,3}}:?\s{{0,3}})?({_NUMBER})(?!\w)", re.IGNORECASE
)
# A further number of the same kind: "Nghị quyết 57-NQ/TW và 71/NQ-CP".
_ALSO = re.compile(rf"(?:\s{{0,2}},|\s{{1,2}}và)\s{{1,2}}(?:số\s{{1,2}})?({_NUMBER})(?!\w)")
_TITLED = re.compile(rf"({any_of(TITLED_KINDS)})\s{{1,3}}(?=[“\"])")
_CONGRESS = re.compile(
    r"(?<!\w)Đại\s{1,3}hội\s{1,3}(?:(?:đại\s{1,3}biểu\s{1,3})?toàn\s{1,3}quốc\s{1,3})?"
    r"(?:lần\s{1,3}thứ\s{1,3})?[IVXL]{1,6}(?:\s{1,3}(?:của\s{1,3})?Đảng(?!\s{1,3}bộ))?(?!\w)"
)
# A short form that no full one explains is a document of its own, where no count is meant.
_SHORT_ALONE = re.compile(
    r"(?:Nghị\s{1,2}quyết|Chỉ\s{1,2}thị|Kết\s{1,2}luận|Nghị\s{1,2}định|Quyết\s{1,2}định|Thông\s{1,2}tư)"
    r"\s{1,3}(?:số\s{1,3})?\d{1,4}(?=\s{0,2}(?:[,.;:)”\"(]|(?:của|về|ngày|đã|và|cũng|còn|được|đến|trong"
    r"|là|ra đời|đi vào|có|cho|thì|khi|do|vẫn|sẽ|Trung ương)(?!\w)|\Z))"
)
_ISSUER = re.compile(any_of(word.form for word in ISSUERS))
_DATE_LEAD = re.compile(r"\s{0,3},?\s{0,3}(?:\(|ban hành\s{1,3})?(?:ngày\s{1,3})?")
_OF = re.compile(r"\s{0,3},?\s{0,3}(?:do|của)\s{1,3}")
_ABOUT = re.compile(r"\s{0,3},?\s{0,3}(?:về\s{1,3}việc|về|v/v)\s{1,3}")
# What ends a subject: the document's verb, or punctuation that leaves the noun phrase.
_SUBJECT_END = re.compile(rf"\s{{1,3}}(?:{VERB_GROUP})|[;:.“\"()\n]")
# A comma that goes on with a subject: "đến năm 2030, tầm nhìn đến năm 2045".
_GOES_ON = re.compile(r",\s{1,3}(?:tầm nhìn|định hướng|giai đoạn|có tính đến)(?!\w)")
_LONGEST_SUBJECT = 400


@dataclass(slots=True)
class _Found:
    """A document while its places are being gathered."""

    kind: str
    number: str | None
    name: str
    first: Span
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
    taken: set[str] = set()
    ids: list[str] = []
    for name, entry in zip(names, found, strict=True):
        year = entry.date.value[:4] if entry.date else ""
        twin = counts[name] > 1 and year.isdigit()
        ids.append(numbered(f"{name}-{year}" if twin else name, taken))
    return ids


def _full_forms(context: Context) -> list[tuple[Span, _Found]]:
    text = context.text
    forms: list[tuple[Span, _Found]] = []
    for match in _NUMBERED.finditer(text):
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
            entry = _Found(kind=kind, number=None, name=f"{kind} “{title}”", first=place)
            forms.append((place, entry))
    for match in _CONGRESS.finditer(text):
        place = Span(start=match.start(), end=match.end())
        name = squeezed(match[0])
        forms.append((place, _Found(kind="Đại hội", number=None, name=name, first=place)))
    return forms


def _numbered(context: Context, kind: str, written: str, place: Span) -> _Found:
    number = re.sub(r"\s", "", written).replace("–", "-")
    entry = _Found(kind=kind, number=number, name=f"{kind} {number}", first=place)
    _read_particulars(context, entry, place)
    return entry


def _read_particulars(context: Context, entry: _Found, place: Span) -> None:
    """Read date, issuer and subject behind a numbered form, each where written."""
    text, position = context.text, place.end
    sentences = context.sentences_in(place)
    stop = sentences[0].span.end if sentences else place.end
    lead = _DATE_LEAD.match(text, position, stop)
    date = DATE_PATTERN.match(text, lead.end(), stop) if lead else None
    if date and (value := iso_date(date)):
        entry.date = Fact(value=value, span=Span(start=date.start(), end=date.end()))
        position = date.end() + (text[date.end() : date.end() + 1] == ")")
    of = _OF.match(text, position, stop)
    issuer = _issuer_at(text, of.end(), stop) if of else None
    if issuer:
        entry.issuer = Fact(value=squeezed(issuer.of(text)), span=issuer)
        position = issuer.end
    about = _ABOUT.match(text, position, stop)
    subject = _subject_at(text, about.end(), stop) if about else None
    if subject:
        entry.subject = Fact(value=squeezed(subject.of(text)), span=subject)


def _issuer_at(text: str, start: int, stop: int) -> Span | None:
    known = _ISSUER.match(text, start, stop)
    named = organisation_at(text, start, stop)
    if known and (named is None or known.end() >= named.end):
        return Span(start=start, end=known.end())
    return named


def _subject_at(text: str, start: int, stop: int) -> Span | None:
    stop = min(stop, start + _LONGEST_SUBJECT)
    end = _SUBJECT_END.search(text, start, stop)
    if end and end[0].strip() and end[0].strip()[0].isalpha():
        return trimmed(text, start, end.start(), ",")
    # No verb of the document follows: the first comma that leaves the phrase ends it.
    limit = end.start() if end else stop
    comma = text.find(",", start, limit)
    while comma >= 0 and _GOES_ON.match(text, comma, limit):
        comma = text.find(",", comma + 1, limit)
    return trimmed(text, start, comma if comma >= 0 else limit, ".,")
