"""The sheet: a report on two pages of paper, everything in it verbatim and with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef, Name, Passage, Row, SentenceRef, Slice
from kyyeu.pages.brief import Brief, brief
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.entries import RemarkEntry
from kyyeu.pages.items import DocumentItem, SpeakerItem, remark_span, speaker_item
from kyyeu.pages.scope import Scope

# A remark has a line or a few on the sheet; the full text has all of it.
_MOST_SENTENCES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetQuotation:
    """What a report says a document says: its words where `direct`, else their sense."""

    passage: Passage
    direct: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetDocument:
    """A document cited, and what is quoted of it."""

    item: DocumentItem
    quotations: tuple[SheetQuotation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPart:
    """A sentence of a remark; `inferred` where only its context gives it to the speaker."""

    passage: Passage
    inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMore:
    """The place of a sentence of a remark that the sheet does not repeat."""

    home: SentenceRef
    inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRemark:
    """A remark in short: its first sentences, and the places of the others."""

    parts: tuple[SheetPart, ...]
    more: tuple[SheetMore, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetVoice:
    """Somebody and what they said; without a `speaker`, a voice that bears no name."""

    speaker: SpeakerItem | None
    collective: Name | None
    remarks: tuple[SheetRemark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTerm:
    """A term in the page's language, and in the other one."""

    name: Name
    other: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """A report's sheet. `as_of` is the date as people write it, "" where there is none."""

    brief: Brief
    as_of: str
    documents: tuple[SheetDocument, ...]
    voices: tuple[SheetVoice, ...]
    topics: tuple[Passage, ...]
    terms: tuple[SheetTerm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet, its address, its title, and the link to the report's overview."""

    address: str
    report: LinkRef
    view: SheetView


def sheet(dictionary: Dictionary, slug: str) -> Sheet:
    """Return the sheet of the report `slug`, in the language of `dictionary`."""
    address = routes.sheet(slug)
    scope = Scope(dictionary, address)
    short = brief(scope, slug, absent=True)
    as_of = dictionary.index.corpus.as_of
    view = SheetView(
        brief=replace(short, purpose=_plain(short.purpose), next=_plain(short.next)),
        as_of=dictionary.date(as_of) if as_of else "",
        documents=tuple(_document(scope, slug, item) for item in short.documents),
        voices=tuple(_voices(scope, slug)),
        topics=tuple(_topics(scope, slug)),
        terms=_terms(scope, slug),
    )
    return Sheet(address=address, report=short.report, view=view)


def _plain(passage: Passage | None) -> Passage | None:
    """Return a passage without links: the sheet stands alone."""
    if passage is None:
        return None
    rows = (
        Row(original=_unlinked(row.original), translation=_unlinked(row.translation))
        for row in passage.rows
    )
    return replace(passage, rows=tuple(rows))


def _unlinked(items: tuple[Slice, ...]) -> tuple[Slice, ...]:
    return tuple(
        replace(item, runs=tuple(replace(run, kind="text", target=None) for run in item.runs))
        for item in items
    )


def _document(scope: Scope, slug: str, item: DocumentItem) -> SheetDocument:
    document_id = routes.document_of(item.link.target.address)
    found = []
    for entry in scope.index.excerpts.get(document_id, ()):
        if entry.slug == slug:
            passage = _plain(scope.passage(slug, [entry.excerpt.span]))
            if passage is not None:
                found.append(SheetQuotation(passage=passage, direct=entry.excerpt.direct))
    return SheetDocument(item=item, quotations=tuple(found))


def _voices(scope: Scope, slug: str) -> Iterator[SheetVoice]:
    """Yield the speakers in the order of their first remarks, then voices without a name."""
    spoken: dict[tuple[str, ...], list[RemarkEntry]] = {}
    for person, entries in scope.index.remarks.items():
        for entry in entries:
            if entry.slug == slug:
                spoken.setdefault((person,), []).append(entry)
    order = sorted(spoken, key=lambda who: _first(spoken[who]))
    for who in order:
        item = speaker_item(scope, who[0], slug)
        remarks = tuple(_remarks(scope, spoken[who]))
        if remarks:
            yield SheetVoice(speaker=item, collective=None, remarks=remarks)
    for entry in scope.index.collective:
        remarks = tuple(_remarks(scope, [entry])) if entry.slug == slug else ()
        if remarks and entry.remark.collective:
            name = scope.dictionary.collective(entry.remark.collective)
            yield SheetVoice(speaker=None, collective=name, remarks=remarks)


def _first(entries: Iterable[RemarkEntry]) -> int:
    places = (given.span.start for entry in entries for given in entry.remark.attributions)
    return min(places, default=0)


def _remarks(scope: Scope, entries: Iterable[RemarkEntry]) -> Iterator[SheetRemark]:
    """Yield the remarks, those aside that only list the topics: these have their own place."""
    known = scope.index.sentences
    for entry in entries:
        parts: list[SheetPart] = []
        more: list[SheetMore] = []
        for given in entry.remark.attributions:
            if given.sentence not in known or given.sentence in scope.index.topics_in:
                continue
            sentence, inferred = known[given.sentence], given.basis == "inferred"
            # What stands on the sheet already, as a document's words, is not said twice.
            said = inferred and given.sentence in scope.shown
            passage = None
            if not said and len(parts) < _MOST_SENTENCES:
                span = remark_span(sentence, entry, given.span)
                passage = _plain(scope.passage(entry.slug, [span], basis=given.basis))
            if passage is not None:
                parts.append(SheetPart(passage=passage, inferred=inferred))
            else:
                more.append(SheetMore(home=scope.home(sentence), inferred=inferred))
        if parts or more:
            yield SheetRemark(parts=tuple(parts), more=tuple(more))


def _topics(scope: Scope, slug: str) -> Iterator[Passage]:
    for item in scope.index.corpus.topics:
        if item.report == slug:
            passage = _plain(scope.passage(slug, [item.topic.span]))
            if passage is not None:
                yield passage


def _terms(scope: Scope, slug: str) -> tuple[SheetTerm, ...]:
    """Return the terms that the report uses, in the order of the text, with their counterpart."""
    used = {
        term: None
        for entry in scope.index.reports[slug].entries
        for term in scope.index.terms_in.get(entry.sentence.id, ())
    }
    found = []
    for term_id in used:
        term = scope.index.terms[term_id]
        vi, en = Name(text=term.vi, language="vi"), Name(text=term.en, language="en")
        found.append(SheetTerm(name=vi, other=en) if scope.is_vi else SheetTerm(name=en, other=vi))
    return tuple(found)
