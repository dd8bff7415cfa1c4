"""The plan: every page of a language with its address, its kind, its view, what links to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

from kyyeu.model.corpus import Corpus
from kyyeu.pages import documents, glossary, home, namesakes, overview, routes, speakers, topics
from kyyeu.pages.atoms import LinkRef, Name, Target
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.documents import DocumentsView, DocumentView
from kyyeu.pages.fulltext import FullTextView, ShownOn, full_text
from kyyeu.pages.glossary import GlossaryView
from kyyeu.pages.home import HomeView, ReportsView
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.namesakes import NamesakesView
from kyyeu.pages.overview import OverviewView
from kyyeu.pages.routes import Language
from kyyeu.pages.scope import Scope
from kyyeu.pages.speakers import SpeakersView, SpeakerView
from kyyeu.pages.topics import TopicsView, TopicView

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
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page; `shows` lists the sentences on it, `linked_from` the pages that lead to it."""

    address: str
    kind: PageKind
    language: Language
    title: Name
    view: View
    shows: tuple[str, ...]
    linked_from: tuple[LinkRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A page to be, and the function that makes its view."""

    address: str
    kind: PageKind
    title: Name
    build: Callable[[Scope], View]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Built:
    """A page whose view is made, with what its scope gathered."""

    draft: _Draft
    view: View
    scope: Scope


def plan_pages(index: CorpusIndex, language: Language, labels: Labels) -> tuple[Page, ...]:
    """Return every generated page of `language`, in the order of the sections.

    The full texts are built last: at each sentence they list the other pages that show it.
    """
    dictionary = Dictionary(index, language, labels)
    built = [_build(dictionary, draft) for draft in _drafts(dictionary)]
    shown_on = _shown_on(built, dictionary.label(N_("Tổng quan")))
    built += [_build(dictionary, draft) for draft in _full_texts(dictionary, shown_on)]
    linked_from = _linked_from(built)
    return tuple(
        Page(
            address=item.draft.address,
            kind=item.draft.kind,
            language=language,
            title=item.draft.title,
            view=item.view,
            shows=tuple(item.scope.shown),
            linked_from=tuple(linked_from[item.draft.address]),
        )
        for item in built
    )


def plan_site(corpus: Corpus, labels: Mapping[Language, Labels]) -> tuple[Page, ...]:
    """Return every generated page in both languages."""
    index = CorpusIndex(corpus)
    return tuple(
        page for lang in routes.LANGUAGES for page in plan_pages(index, lang, labels[lang])
    )


def listed(names: Dictionary) -> Iterable[tuple[str, PageKind, Name]]:
    """Yield address, kind and title of every generated page, without making any."""
    for draft in (*_drafts(names), *_full_texts(names, {})):
        yield draft.address, draft.kind, draft.title


def _build(dictionary: Dictionary, draft: _Draft) -> _Built:
    scope = Scope(dictionary, draft.address)
    return _Built(draft=draft, view=draft.build(scope), scope=scope)


def _drafts(names: Dictionary) -> Iterable[_Draft]:
    """Yield all pages but the full texts, details before lists before the home page.

    The order is that in which a sentence lists where it is shown.
    """
    index = names.index
    for linked in index.corpus.documents:
        yield _Draft(
            address=routes.document(linked.id),
            kind="document",
            title=names.document(linked.id),
            build=partial(documents.document, document_id=linked.id),
        )
    for address, members in namesakes.shared_documents(index.corpus):
        yield _Draft(
            address=address,
            kind="namesakes",
            title=names.number(members[0]),
            build=partial(namesakes.documents, members=members),
        )
    for address, members in namesakes.shared_people(index.corpus):
        yield _Draft(
            address=address,
            kind="namesakes",
            title=names.person(members[0]),
            build=partial(namesakes.speakers, members=members),
        )
    for person in index.corpus.people:
        yield _Draft(
            address=routes.speaker(person.id),
            kind="speaker",
            title=names.speaker(person.id),
            build=partial(speakers.speaker, person_id=person.id),
        )
    for item in index.corpus.topics:
        yield _Draft(
            address=routes.topic(item.id),
            kind="topic",
            title=names.topic(item.id),
            build=partial(topics.topic, topic_id=item.id),
        )
    for slug in index.reports:
        yield _Draft(
            address=routes.report(slug),
            kind="overview",
            title=names.report(slug),
            build=partial(overview.overview, slug=slug),
        )
    lists: tuple[tuple[str, PageKind, str, Callable[[Scope], View]], ...] = (
        (routes.DOCUMENTS, "documents", N_("Văn kiện"), documents.documents),
        (routes.SPEAKERS, "speakers", N_("Phát biểu"), speakers.speakers),
        (routes.TOPICS, "topics", N_("Chủ đề"), topics.topics),
        (routes.GLOSSARY, "glossary", N_("Thuật ngữ"), glossary.glossary),
        (routes.REPORTS, "reports", N_("Các báo cáo"), home.reports),
        (routes.HOME, "home", N_("Trang chủ"), home.home),
    )
    for address, kind, label, build in lists:
        yield _Draft(address=address, kind=kind, title=names.label(label), build=build)


def _full_texts(names: Dictionary, shown_on: ShownOn) -> Iterable[_Draft]:
    for slug in names.index.reports:
        report = names.report(slug)
        label = names.labels.gettext(N_("Toàn văn: %(report)s")) % {"report": report.text}
        yield _Draft(
            address=routes.full_text(slug),
            kind="full-text",
            title=Name(text=label, language=names.language),
            build=partial(full_text, slug=slug, shown_on=shown_on),
        )


def _shown_on(built: Iterable[_Built], overview: Name) -> dict[str, list[tuple[str, Name]]]:
    """Return, for each sentence, the pages that show it; a report's overview is called that."""
    found: dict[str, list[tuple[str, Name]]] = defaultdict(list)
    for item in built:
        name = overview if item.draft.kind == "overview" else item.draft.title
        for sentence in item.scope.shown:
            found[sentence].append((item.draft.address, name))
    return dict(found)


def _linked_from(built: Iterable[_Built]) -> dict[str, list[LinkRef]]:
    """Return, for each address, the pages that link to it."""
    found: dict[str, list[LinkRef]] = defaultdict(list)
    for item in built:
        link = LinkRef(target=Target(address=item.draft.address), name=item.draft.title)
        for address in item.scope.links:
            found[address].append(link)
    return found
