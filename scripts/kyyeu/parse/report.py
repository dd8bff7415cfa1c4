"""Compose the recognisers: a Source to a Report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kyyeu.model.reference import Organisation, Reference
from kyyeu.model.report import Mention, Report, TermUse
from kyyeu.model.source import Source
from kyyeu.parse.context import Context, context_of
from kyyeu.parse.delegations import completed
from kyyeu.parse.documents import find_documents
from kyyeu.parse.event import find_event
from kyyeu.parse.organisations import named_bodies
from kyyeu.parse.people import find_people
from kyyeu.parse.remarks import find_remarks
from kyyeu.parse.topics import find_topics
from kyyeu.reference.forms import VietnameseTerms
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import slug
from kyyeu.text.span import Span


class Parser:
    """The recognisers with the reference tables they use, ready for any number of reports."""

    def __init__(self, reference: Reference) -> None:
        """Index the tables once."""
        self._terms = VietnameseTerms(reference.terms, reference.organisations)
        self._organisations = _by_name(reference.organisations)

    def parse(self, source: Source) -> Report:
        """Read all that can be read off `source`; any text gives a Report."""
        context = context_of(source)
        documents, document_diagnostics = find_documents(context)
        people = find_people(context)
        mentions = self._organisation_mentions(context)
        names = (*(one.span for one in mentions), *(naming.mention for naming in people.namings))
        event = find_event(context)
        return Report(
            source=source,
            event=event,
            blocks=context.blocks,
            sentences=context.sentences,
            documents=documents,
            people=completed(context, people, event, mentions),
            organisations=mentions,
            remarks=find_remarks(context, people, [mention.span for mention in mentions]),
            topics=find_topics(context),
            terms=tuple(self._term_uses(context, names)),
            diagnostics=(*document_diagnostics, *people.diagnostics),
        )

    def _term_uses(self, context: Context, names: Iterable[Span]) -> Iterator[TermUse]:
        for found in self._terms.find(context.text, names):
            yield TermUse(term=found.value.term, span=found.span)

    def _organisation_mentions(self, context: Context) -> tuple[Mention, ...]:
        return tuple(
            Mention(span=span, candidates=(self._organisation_id(span.of(context.text)),))
            for block in context.blocks
            for span in named_bodies(context.lowered, block.span.start, block.span.end)
        )

    def _organisation_id(self, name: str) -> str:
        return self._organisations.get(exact(squeezed(name))) or slug(name)


def _by_name(entries: Iterable[Organisation]) -> dict[str, str]:
    return {
        exact(squeezed(name)): entry.id
        for entry in entries
        for name in (entry.vi, *entry.variants.vi, *entry.abbreviations.vi)
    }
