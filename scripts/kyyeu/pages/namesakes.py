"""Documents of one number, people of one name, topics of the same words.

The address of the number, the name or the words alone lists them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kyyeu.model.corpus import Corpus, LinkedDocument, LinkedPerson, LinkedTopic
from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef
from kyyeu.pages.items import (
    DocumentItem,
    SpeakerItem,
    TopicItem,
    document_item,
    speaker_item,
    topic_item,
)
from kyyeu.pages.labels import N_
from kyyeu.pages.scope import Scope

_ALL_DOCUMENTS = N_("Các văn kiện cùng số, ký hiệu")
_ALL_PEOPLE = N_("Những người cùng họ tên")
_ALL_TOPICS = N_("Các chủ đề cùng nội dung")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesakesView:
    """Documents of one number, speakers of one name or topics of the same words.

    `unsure` tells that some of the speakers may be one person.
    """

    documents: tuple[DocumentItem, ...]
    speakers: tuple[SpeakerItem, ...]
    unsure: bool
    topics: tuple[TopicItem, ...] = ()


def shared_documents(corpus: Corpus) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the addresses that several documents share, and their ids."""
    for bare, members in _shared(corpus.documents):
        yield routes.document(bare), members


def shared_people(corpus: Corpus) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the addresses that several people share, and their ids."""
    for bare, members in _shared(corpus.people):
        yield routes.speaker(bare), members


def shared_topics(corpus: Corpus) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the addresses that several topics share, and their ids."""
    for bare, members in _shared(corpus.topics):
        yield routes.topic(bare), members


def _shared(
    linked: Sequence[LinkedDocument] | Sequence[LinkedPerson] | Sequence[LinkedTopic],
) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield each shared address that is not the page of one of them, and their ids."""
    taken = {item.id for item in linked}
    groups: dict[str, list[str]] = defaultdict(list)
    for item in linked:
        if item.bare and item.bare not in taken:
            groups[item.bare].append(item.id)
    for bare, members in groups.items():
        yield bare, tuple(members)


def others(
    linked: Sequence[LinkedDocument] | Sequence[LinkedPerson], own: str, bare: str
) -> tuple[str, ...]:
    """Return the ids of those who share the address `bare` with `own`."""
    return tuple(item.id for item in linked if item.bare == bare and item.id != own) if bare else ()


def bare_link(scope: Scope, linked: LinkedDocument | LinkedPerson | LinkedTopic) -> LinkRef | None:
    """Return the link to the page that lists all of one name, number or wording, or None."""
    if not linked.bare:
        return None
    if isinstance(linked, LinkedTopic):
        return scope.link(routes.topic(linked.bare), scope.dictionary.label(_ALL_TOPICS))
    if isinstance(linked, LinkedDocument):
        if linked.bare in scope.index.documents:
            return None
        return scope.link(routes.document(linked.bare), scope.dictionary.label(_ALL_DOCUMENTS))
    if linked.bare in scope.index.people:
        return None
    return scope.link(routes.speaker(linked.bare), scope.dictionary.label(_ALL_PEOPLE))


def documents(scope: Scope, members: tuple[str, ...]) -> NamesakesView:
    """Return the page of several documents of one number."""
    items = tuple(document_item(scope, member) for member in members)
    return NamesakesView(documents=items, speakers=(), unsure=False)


def speakers(scope: Scope, members: tuple[str, ...]) -> NamesakesView:
    """Return the page of several speakers of one name."""
    items = tuple(speaker_item(scope, member) for member in members)
    unsure = any(scope.index.people[member].may_be for member in members)
    return NamesakesView(documents=(), speakers=items, unsure=unsure)


def topics(scope: Scope, members: tuple[str, ...]) -> NamesakesView:
    """Return the page of several topics of the same words."""
    items = tuple(topic_item(scope, member) for member in members)
    return NamesakesView(documents=(), speakers=(), unsure=False, topics=items)
