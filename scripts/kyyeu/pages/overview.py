"""A report's overview: the report in short, and its outline block by block."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef, Name, Passage, Target
from kyyeu.pages.brief import Brief, brief
from kyyeu.pages.entries import BlockEntry, SentenceEntry
from kyyeu.pages.items import Voice, voice
from kyyeu.pages.relations import Relations, relations
from kyyeu.pages.scope import Scope
from kyyeu.pages.timeline import Timeline, timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineItem:
    """What a block holds: who speaks, topics, narrative, a heading; and what it cites."""

    number: int
    home: Target
    heading: Passage | None
    voices: tuple[Voice, ...]
    topics: tuple[LinkRef, ...]
    narrative: Passage | None
    documents: tuple[LinkRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewView:
    """A report's overview; `sentences` and `current` count what is translated.

    `sheet` is the address of its sheet; `files` leads to the report as files for machines.
    """

    brief: Brief
    sheet: str
    timeline: Timeline | None
    relations: Relations | None
    outline: tuple[OutlineItem, ...]
    sentences: int
    current: int
    stale: int
    missing: int
    files: tuple[LinkRef, ...]


def overview(scope: Scope, slug: str) -> OverviewView:
    """Return the overview of the report `slug`."""
    report = scope.index.reports[slug]
    items = (
        _outline_item(scope, block)
        for block in report.blocks
        if block.number and not block.entries[0].noise
    )
    states = [_state(scope, entry) for entry in report.entries]
    return OverviewView(
        brief=brief(scope, slug, absent=True),
        sheet=routes.sheet(slug),
        timeline=timeline(scope, [slug]),
        relations=relations(scope, [slug]),
        outline=tuple(items),
        sentences=len(states),
        current=states.count("current"),
        stale=states.count("stale"),
        missing=states.count("missing"),
        files=(
            _file(scope, routes.report_json(slug), "JSON"),
            _file(scope, routes.report_akn(slug), "Akoma Ntoso (XML)"),
        ),
    )


def _file(scope: Scope, address: str, name: str) -> LinkRef:
    # Not a page, so the scope is not told of it.
    return LinkRef(target=Target(address=address), name=Name(text=name, language=scope.language))


def _state(scope: Scope, entry: SentenceEntry) -> str:
    translation = scope.index.corpus.translations.get(entry.sentence.id)
    return translation.state if translation is not None else "missing"


def _outline_item(scope: Scope, block: BlockEntry) -> OutlineItem:
    index, slug = scope.index, block.entries[0].slug
    topics: dict[str, None] = {}
    cited: dict[str, None] = {}
    for entry in block.entries:
        topics.update(dict.fromkeys(index.topics_in.get(entry.sentence.id, ())))
        for citation in index.cited_in.get(entry.sentence.id, ()):
            if len(citation.documents) == 1:
                cited[citation.documents[0]] = None
    unclaimed = [entry.sentence.span for entry in block.entries if index.is_narrative(entry)]
    passage = scope.passage(slug, unclaimed)
    is_heading = block.block.kind == "heading"
    return OutlineItem(
        number=block.number,
        home=scope.home(block.entries[0]).target,
        heading=passage if is_heading else None,
        voices=tuple(_voices(scope, block.entries)),
        topics=tuple(scope.topic(topic) for topic in topics),
        narrative=None if is_heading else passage,
        documents=tuple(scope.document(document) for document in cited),
    )


def _voices(scope: Scope, entries: Iterable[SentenceEntry]) -> Iterable[Voice]:
    """Yield who speaks in a block, in order: a remark once, however many its sentences."""
    given = (
        (id(remark), given.basis, remark)
        for entry in entries
        for remark, given in scope.index.voices.get(entry.sentence.id, ())
    )
    for (_, basis), group in groupby(given, key=lambda item: (item[0], item[1])):
        yield voice(scope, next(group)[2], basis)
