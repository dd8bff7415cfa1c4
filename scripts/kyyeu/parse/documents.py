"""Documents: where the text names them, and which document each place means.

Finding and resolving are two stages. A full form gives kind and number or title, with
date, issuer and subject where written; a short form ("Nghị quyết 7", "Nghị quyết này",
"Đề án") means the nearest full one of its kind before it. Where two fit, both are
candidates and none is chosen.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kyyeu.model.report import Citation, Document
from kyyeu.model.source import Diagnostic
from kyyeu.parse.citations import Named, short_citations
from kyyeu.parse.context import Context
from kyyeu.parse.document_forms import Form, full_forms
from kyyeu.parse.excerpts import excerpts_of
from kyyeu.text.slug import Taken, slug
from kyyeu.text.tenure import names_agree


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


def _gathered(context: Context) -> list[Form]:
    """Return each document once, with the places of all its full forms."""
    found: list[Form] = []
    by_key: dict[tuple[str, str], _Twins] = {}
    end = 0
    for place, entry in sorted(full_forms(context), key=lambda item: (item[0].start, -item[0].end)):
        if place.start < end:
            continue
        end = place.end
        same = by_key.setdefault((entry.kind, entry.number or entry.name), _Twins()).joined(entry)
        if same is entry:
            found.append(entry)
        same.subject = same.subject or entry.subject
        same.places.append(place)
    return found


@dataclass(slots=True)
class _Twins:
    """The documents of one kind and number, and which of them (by index) bear a date."""

    documents: list[Form] = field(default_factory=list)
    dated: dict[str, list[int]] = field(default_factory=dict)

    def joined(self, other: Form) -> Form:
        """Return the first document that `other` can be, with its facts, or else `other`.

        Only those of its date, or of none, are looked at: a list of years of one number
        costs no more than one of numbers.
        """
        dates = (other.date.value, "") if other.date else tuple(self.dated)
        alike = sorted(index for date in dates for index in self.dated.get(date, ()))
        index = next((i for i in alike if _is_same(self.documents[i], other)), None)
        if index is None:
            self.documents.append(other)
            index = len(self.documents) - 1
        else:
            self.dated[_date(self.documents[index])].remove(index)
        same = self.documents[index]
        same.date, same.issuer = same.date or other.date, same.issuer or other.issuer
        self.dated.setdefault(_date(same), []).append(index)
        return same


def _date(document: Form) -> str:
    return document.date.value if document.date else ""


def _is_same(known: Form, other: Form) -> bool:
    """Tell whether two full forms of one kind and number can be one document: no other date."""
    dates = {fact.value for fact in (known.date, other.date) if fact}
    issuers = [fact.value for fact in (known.issuer, other.issuer) if fact]
    return len(dates) < 2 and (len(issuers) < 2 or names_agree(*issuers))


def _ids(found: list[Form]) -> list[str]:
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
