"""The map of a report: who spoke, which documents they cited, which topics they took up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from kyyeu.model.report import Attribution
from kyyeu.pages.atoms import LinkRef, Name, SentenceRef
from kyyeu.pages.entries import RemarkEntry
from kyyeu.pages.scope import Scope

# Read off the text; following from its context; likeness of terms, which is ours.
Ground = Literal["stated", "inferred", "ours"]
# Ids of documents and of topics may be the same words.
_DOCUMENT, _TOPIC = "document:", "topic:"
_SUREST: tuple[Ground, ...] = ("stated", "inferred", "ours")


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A document, a voice or a topic; a voice without a name has no link."""

    key: str
    name: Name
    link: LinkRef | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A relation of a voice to a document or a topic, its surest ground, and where it stands."""

    voice: str
    other: str
    ground: Ground
    homes: tuple[SentenceRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """The map: three columns of nodes, and the edges from the middle one to the others."""

    documents: tuple[Node, ...]
    voices: tuple[Node, ...]
    topics: tuple[Node, ...]
    cites: tuple[Edge, ...]
    takes_up: tuple[Edge, ...]

    def edges_of(self, voice: str) -> tuple[tuple[Node, Edge], ...]:
        """Return what the voice of this key is related to: documents, then topics."""
        others = {node.key: node for node in (*self.documents, *self.topics)}
        edges = (*self.cites, *self.takes_up)
        return tuple((others[edge.other], edge) for edge in edges if edge.voice == voice)


def relations(scope: Scope, slugs: Iterable[str]) -> Relations | None:
    """Return the map of the reports `slugs`; None where nobody in them is related to anything."""
    builder = _Builder(scope)
    for slug in slugs:
        builder.add(slug)
    return builder.relations()


class _Builder:
    """Gathers nodes and edges, each once."""

    def __init__(self, scope: Scope) -> None:
        """Start with nothing."""
        self._scope = scope
        self._documents: dict[str, Node] = {}
        self._voices: dict[str, Node] = {}
        self._topics: dict[str, Node] = {}
        self._homes: dict[tuple[str, str], dict[Ground, dict[str, SentenceRef]]] = defaultdict(
            lambda: {ground: {} for ground in _SUREST}
        )

    def add(self, slug: str) -> None:
        """Add what the report `slug` holds."""
        scope, index = self._scope, self._scope.index
        for document in index.reports[slug].edited.report.documents:
            for item in index.documents_of(slug, [document.id]):
                link = scope.document(item)
                self._add(self._documents, _DOCUMENT + item, link)
        for topic in index.corpus.topics:
            if topic.report == slug:
                link = scope.topic(topic.id)
                self._add(self._topics, _TOPIC + topic.id, link)
        for given, entry, voice in self._said(slug):
            self._add_sentence(given, entry, voice)

    @staticmethod
    def _add(nodes: dict[str, Node], key: str, link: LinkRef) -> None:
        nodes.setdefault(key, Node(key=key, name=link.name, link=link))

    def _said(self, slug: str) -> Iterator[tuple[Attribution, RemarkEntry, str]]:
        """Yield each attribution of a report with the key of its voice, in order of the text."""
        scope, index = self._scope, self._scope.index
        for sentence in index.reports[slug].entries:
            for entry, given in index.voices.get(sentence.sentence.id, ()):
                for person in entry.people:
                    link = scope.speaker(person)
                    self._add(self._voices, person, link)
                    yield given, entry, person
                unnamed = entry.remark.collective
                if unnamed and not entry.people:
                    name = scope.dictionary.collective(unnamed)
                    key = f"?{name.text}"
                    self._voices.setdefault(key, Node(key=key, name=name, link=None))
                    yield given, entry, key

    def _add_sentence(self, given: Attribution, entry: RemarkEntry, voice: str) -> None:
        index = self._scope.index
        ground: Ground = "inferred" if given.basis == "inferred" else "stated"
        for citation in index.cited_in.get(given.sentence, ()):
            if len(citation.documents) == 1 and given.span.overlaps(citation.citation.span):
                self._relate(voice, _DOCUMENT + citation.documents[0], ground, given.sentence)
        own = set()
        for topic in index.topics_in.get(given.sentence, ()):
            if given.span.overlaps(index.topics[topic].topic.span):
                own.add(topic)
                self._relate(voice, _TOPIC + topic, ground, given.sentence)
        for topic, _ in index.related_in.get(given.sentence, ()):
            if topic not in own and index.topics[topic].report == entry.slug:
                self._relate(voice, _TOPIC + topic, "ours", given.sentence)

    def _relate(self, voice: str, other: str, ground: Ground, sentence: str) -> None:
        home = self._scope.home(self._scope.index.sentences[sentence])
        self._homes[voice, other][ground].setdefault(sentence, home)

    def relations(self) -> Relations | None:
        """Return what was gathered. Voices without a name stand there only with a relation."""
        edges = [
            Edge(voice=voice, other=other, ground=ground, homes=tuple(grounds[ground].values()))
            for (voice, other), grounds in self._homes.items()
            for ground in [next(item for item in _SUREST if grounds[item])]
        ]
        if not edges:
            return None
        related = {edge.voice for edge in edges}
        return Relations(
            documents=tuple(self._documents.values()),
            voices=tuple(v for v in self._voices.values() if v.link or v.key in related),
            topics=tuple(self._topics.values()),
            cites=tuple(edge for edge in edges if edge.other in self._documents),
            takes_up=tuple(edge for edge in edges if edge.other in self._topics),
        )
