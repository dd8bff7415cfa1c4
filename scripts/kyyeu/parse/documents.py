"""Documents: where the text names them, and which document each place means.

Finding and resolving are two stages. A full form gives kind and number or title, with
date, issuer and subject where written; a short form ("Nghị quyết 7", "Nghị quyết này",
"Đề án") means the nearest full one of its kind before it. Where two fit, both are
candidates and none is chosen.
"""

from __future__ import annotations

from collections import Counter

from kyyeu.model.report import Citation, Document
from kyyeu.model.source import Diagnostic
from kyyeu.parse.citations import Named, left_open, short_citations
from kyyeu.parse.context import Context
from kyyeu.parse.document_forms import full_forms
from kyyeu.parse.excerpts import excerpts_of
from kyyeu.parse.gathering import gathered
from kyyeu.parse.numbered import Form
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span


def find_documents(context: Context) -> tuple[tuple[Document, ...], tuple[Diagnostic, ...]]:
    """Return the documents that the report names, in the order of their first mention."""
    found, unsure = gathered(full_forms(context))
    ids = _ids(found)
    named = [
        Named(id=name, form=entry, shown=_shown(entry), places=tuple(entry.places))
        for name, entry in zip(ids, found, strict=True)
    ]
    taken = [place for place, _ in unsure]
    short, diagnostics = short_citations(context, named, taken)
    opened = [
        Citation(span=place, candidates=tuple(ids[index] for index in means))
        for place, means in unsure
    ]
    warnings = [
        left_open(context.text, place, [named[index].shown for index in means])
        for place, means in unsure
    ]
    citations: dict[str, list[Citation]] = {
        document.id: [Citation(span=place, candidates=(document.id,)) for place in document.places]
        for document in named
    }
    for citation in (*opened, *short):
        for candidate in citation.candidates:
            citations[candidate].append(citation)
    places = [(place, index) for index, entry in enumerate(found) for place in entry.places]
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
    return documents, tuple(sorted((*warnings, *diagnostics), key=_place))


def _place(diagnostic: Diagnostic) -> Span:
    assert diagnostic.span is not None
    return diagnostic.span


def _shown(entry: Form) -> str:
    """Return how a warning names a document."""
    told = entry.date is not None and entry.date.value not in entry.name
    return f"{entry.name} ({entry.date.value})" if entry.date and told else entry.name


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
