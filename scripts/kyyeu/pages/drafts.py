"""The drafts of all pages: address, kind, title, and the function that makes the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

from kyyeu.pages import (
    changes,
    documents,
    glossary,
    home,
    namesakes,
    overview,
    routes,
    speakers,
    topics,
    uses,
)
from kyyeu.pages.atoms import Name
from kyyeu.pages.changes import ChangesView
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.documents import DocumentsView, DocumentView
from kyyeu.pages.fulltext import FullTextView, ShownOn, full_text
from kyyeu.pages.glossary import GlossaryView
from kyyeu.pages.home import HomeView, ReportsView
from kyyeu.pages.labels import N_
from kyyeu.pages.namesakes import NamesakesView
from kyyeu.pages.overview import OverviewView
from kyyeu.pages.pack import Extras, PackView, Selection, pack
from kyyeu.pages.scope import Scope
from kyyeu.pages.speakers import SpeakersView, SpeakerView
from kyyeu.pages.topics import TopicsView, TopicView
from kyyeu.pages.uses import TermUsesView

PageKind = Literal[
    "home",
    "reports",
    "overview",
    "full-text",
    "documents",
    "document",
    "namesakes",
    "speakers",
    "speaker",
    "topics",
    "topic",
    "glossary",
    "term",
    "changes",
    "pack",
]
View = (
    HomeView
    | ReportsView
    | OverviewView
    | FullTextView
    | DocumentsView
    | DocumentView
    | NamesakesView
    | SpeakersView
    | SpeakerView
    | TopicsView
    | TopicView
    | GlossaryView
    | TermUsesView
    | ChangesView
    | PackView
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page to be, and the function that makes its view."""

    address: str
    kind: PageKind
    title: Name
    build: Callable[[Scope], View]


def drafts(names: Dictionary, extras: Extras) -> Iterable[Draft]:
    """Yield all pages but the full texts, details before lists before the home page.

    The order is that in which a sentence lists where it is shown.
    """
    index = names.index
    for linked in index.corpus.documents:
        yield Draft(
            address=routes.document(linked.id),
            kind="document",
            title=names.document(linked.id),
            build=partial(documents.document, document_id=linked.id),
        )
    for address, members in namesakes.shared_documents(index.corpus):
        yield Draft(
            address=address,
            kind="namesakes",
            title=names.number(members[0]),
            build=partial(namesakes.documents, members=members),
        )
    for address, members in namesakes.shared_people(index.corpus):
        yield Draft(
            address=address,
            kind="namesakes",
            title=names.person(members[0]),
            build=partial(namesakes.speakers, members=members),
        )
    for person in index.corpus.people:
        yield Draft(
            address=routes.speaker(person.id),
            kind="speaker",
            title=names.speaker(person.id),
            build=partial(speakers.speaker, person_id=person.id),
        )
    for address, members in namesakes.shared_topics(index.corpus):
        yield Draft(
            address=address,
            kind="namesakes",
            title=names.topic(members[0]),
            build=partial(namesakes.topics, members=members),
        )
    for item in index.corpus.topics:
        yield Draft(
            address=routes.topic(item.id),
            kind="topic",
            title=names.topic(item.id),
            build=partial(topics.topic, topic_id=item.id),
        )
    for slug in index.reports:
        yield Draft(
            address=routes.report(slug),
            kind="overview",
            title=names.report(slug),
            build=partial(overview.overview, slug=slug),
        )
    yield from _uses(names)
    first = partial(home.home, changes=extras.since is not None)
    lists: tuple[tuple[str, PageKind, str, Callable[[Scope], View]], ...] = (
        (routes.DOCUMENTS, "documents", N_("Văn kiện"), documents.documents),
        (routes.SPEAKERS, "speakers", N_("Phát biểu"), speakers.speakers),
        (routes.TOPICS, "topics", N_("Chủ đề"), topics.topics),
        (routes.GLOSSARY, "glossary", N_("Thuật ngữ"), glossary.glossary),
        (routes.REPORTS, "reports", N_("Các báo cáo"), home.reports),
        (routes.HOME, "home", N_("Trang chủ"), first),
    )
    for address, kind, label, build in lists:
        yield Draft(address=address, kind=kind, title=names.label(label), build=build)
    if extras.since is not None:
        yield Draft(
            address=routes.CHANGES,
            kind="changes",
            title=names.label(N_("Thay đổi so với bản trước")),
            build=partial(changes.changes, found=extras.since),
        )


def _uses(names: Dictionary) -> Iterable[Draft]:
    for term_id in names.index.terms:
        for part in range(1, uses.parts_of(names.index, term_id) + 1):
            name = names.term(term_id)
            numbered = Name(text=f"{name.text} ({part})", language=name.language)
            yield Draft(
                address=routes.term_uses(term_id, part),
                kind="term",
                title=numbered if part > 1 else name,
                build=partial(uses.term_uses, term_id=term_id, part=part),
            )


def first_of_pack(
    names: Dictionary, selection: Selection, titles: Mapping[str, Name], *, changes: bool
) -> Draft:
    """Return the page that stands in the home page's place in a pack.

    `titles` are those of all pages by their address; `changes` where one of them is the
    page of differences.
    """
    return Draft(
        address=routes.HOME,
        kind="pack",
        title=names.label(N_("Các trang được chọn")),
        build=partial(pack, selection=selection, titles=titles, changes=changes),
    )


def full_texts(names: Dictionary, shown_on: ShownOn) -> Iterable[Draft]:
    """Yield the full texts; `shown_on` lists the pages that show a sentence."""
    for slug in names.index.reports:
        report = names.report(slug)
        label = names.labels.gettext(N_("Toàn văn: %(report)s")) % {"report": report.text}
        yield Draft(
            address=routes.full_text(slug),
            kind="full-text",
            title=Name(text=label, language=names.language),
            build=partial(full_text, slug=slug, shown_on=shown_on),
        )
