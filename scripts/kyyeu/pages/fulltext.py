"""A report's full text: every character once, in order, and what stands where else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kyyeu.model.corpus import Retired
from kyyeu.model.report import BlockKind
from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef, Name, Row, Target
from kyyeu.pages.entries import BlockEntry, ReportEntry, SentenceEntry
from kyyeu.pages.routes import Language
from kyyeu.pages.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Where else a sentence is shown, and what it uses; `inferred` are its speakers by context."""

    number: int
    home: Target
    pages: tuple[LinkRef, ...]
    inferred: tuple[LinkRef, ...]
    terms: tuple[LinkRef, ...]
    readings: tuple[tuple[LinkRef, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetiredView:
    """An id that was published and that no sentence bears any more."""

    anchor: str
    state: str
    as_of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FullRow:
    """A sentence in both languages, with the characters that part it from those beside it."""

    before: str
    row: Row
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FullBlock:
    """A block: its rows tile it; one without a sentence is all `rest`."""

    number: int
    kind: BlockKind
    home: Target | None
    rows: tuple[FullRow, ...]
    rest: str
    where: tuple[Where, ...]
    retired: tuple[RetiredView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FullTextView:
    """A report in full; `retired` stood before its first sentence."""

    slug: str
    report: LinkRef
    blocks: tuple[FullBlock, ...]
    retired: tuple[RetiredView, ...]


# Which pages show a sentence: by its id, their addresses and names in the order of the plan.
ShownOn = Mapping[str, Iterable[tuple[str, Name]]]


def full_text(scope: Scope, slug: str, shown_on: ShownOn) -> FullTextView:
    """Return the full text of the report `slug`; `shown_on` tells of all other pages."""
    report = scope.index.reports[slug]
    retired = _retired(scope, report)
    return FullTextView(
        slug=slug,
        report=scope.report(slug),
        blocks=tuple(_block(scope, report, block, shown_on, retired) for block in report.blocks),
        retired=tuple(retired[""]),
    )


def _retired(scope: Scope, report: ReportEntry) -> dict[str, list[RetiredView]]:
    """Return the retired ids by the live one they stood behind."""
    live = {entry.sentence.id for entry in report.entries}
    found: dict[str, list[RetiredView]] = defaultdict(list)
    for item in report.edited.retired:
        found[item.after if item.after in live else ""].append(_retired_view(scope, item))
    return found


def _retired_view(scope: Scope, item: Retired) -> RetiredView:
    return RetiredView(
        anchor=routes.sentence_anchor(item.id),
        state=item.state,
        as_of=scope.dictionary.date(item.as_of),
    )


def _block(
    scope: Scope,
    report: ReportEntry,
    block: BlockEntry,
    shown_on: ShownOn,
    retired: Mapping[str, list[RetiredView]],
) -> FullBlock:
    linked: dict[Language, set[Target]] = {"vi": set(), "en": set()}
    rows = [
        scope.row([(entry, entry.sentence.span)], linked, scope.index.basis(entry.sentence.id))
        for entry in block.entries
    ]
    return FullBlock(
        number=block.number,
        kind=block.block.kind,
        home=scope.home(block.entries[0]).target if block.entries else None,
        rows=tuple(_tiled(report.text, block, rows)),
        rest="" if rows else block.block.span.of(report.text),
        where=tuple(_where(scope, entry, shown_on) for entry in block.entries),
        retired=tuple(
            item
            for entry in block.entries
            if entry.sentence.id in retired
            for item in retired[entry.sentence.id]
        ),
    )


def _tiled(text: str, block: BlockEntry, rows: Sequence[Row]) -> Iterable[FullRow]:
    """Yield the rows and all other characters of the block, each after the sentence before it."""
    starts = [row.original[0].start for row in rows]
    ends = [*starts[1:], block.block.span.end]
    for number, row in enumerate(rows):
        yield FullRow(
            before="" if number else text[block.block.span.start : starts[0]],
            row=row,
            after=text[row.original[0].end : ends[number]],
        )


def _where(scope: Scope, entry: SentenceEntry, shown_on: ShownOn) -> Where:
    index, sentence = scope.index, entry.sentence.id
    inferred = {
        routes.speaker(person)
        for remark, given in index.voices.get(sentence, ())
        if given.basis == "inferred"
        for person in remark.people
    }
    anchor = routes.sentence_anchor(sentence)
    links = [
        scope.link(address, name, anchor=anchor) for address, name in shown_on.get(sentence, ())
    ]
    return Where(
        number=entry.number,
        home=scope.home(entry).target,
        pages=tuple(link for link in links if link.target.address not in inferred),
        inferred=tuple(link for link in links if link.target.address in inferred),
        terms=tuple(scope.term_uses(term, sentence) for term in index.terms_in.get(sentence, ())),
        readings=tuple(
            tuple(scope.document(document) for document in citation.documents)
            for citation in index.cited_in.get(sentence, ())
            if len(citation.documents) > 1
        ),
    )
