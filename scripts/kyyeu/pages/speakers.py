"""A speaker's page: who they are, what they said in order, what they touched on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from kyyeu.model.report import Basis
from kyyeu.pages.atoms import ByReport, FactRow, LinkRef, Name, Passage, Verb
from kyyeu.pages.documents import RelatedView, related_topics
from kyyeu.pages.entries import RemarkEntry, SentenceEntry
from kyyeu.pages.items import (
    UNSETTLED,
    SpeakerItem,
    by_report,
    remark_span,
    speaker_bodies,
    speaker_item,
    speaker_offices,
)
from kyyeu.pages.labels import N_
from kyyeu.pages.namesakes import bare_link, others
from kyyeu.pages.scope import Scope
from kyyeu.text.collation import vietnamese_key


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkPart:
    """Consecutive sentences of a remark that are given to the speaker on one basis."""

    basis: Basis
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkView:
    """A remark: the verb that introduces it, whether it is quoted, and its words."""

    number: int
    report: LinkRef
    verb: Verb | None
    direct: bool
    joint: tuple[LinkRef, ...]
    collective: Name | None
    parts: tuple[RemarkPart, ...]

    @property
    def block(self) -> int:
        """Return the number of the block in which the remark begins."""
        return self.parts[0].passage.home.block


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerView:
    """A speaker's page.

    Of those of the same name, `may_be` may be the same person and `namesakes` are not;
    `bare` lists all of them.
    """

    facts: tuple[FactRow, ...]
    may_be: tuple[SpeakerItem, ...]
    namesakes: tuple[SpeakerItem, ...]
    bare: LinkRef | None
    remarks: tuple[RemarkView, ...]
    documents: tuple[ByReport, ...]
    terms: tuple[ByReport, ...]
    topics: tuple[RelatedView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakersView:
    """All speakers, and the remarks of voices without a name."""

    speakers: tuple[SpeakerItem, ...]
    collective: tuple[RemarkView, ...]


def speakers(scope: Scope) -> SpeakersView:
    """Return the list of speakers, by given name as Vietnamese lists are ordered."""
    index = scope.index
    return SpeakersView(
        speakers=tuple(
            speaker_item(scope, person.id)
            for person in sorted(index.corpus.people, key=lambda item: _name_key(scope, item.id))
        ),
        collective=_remarks(scope, index.collective, ""),
    )


def _name_key(scope: Scope, person: str) -> tuple[object, ...]:
    name = scope.index.people[person].members[0][1].name
    given = name.split()[-1] if name.split() else ""
    return (vietnamese_key(given), vietnamese_key(name), person)


def speaker(scope: Scope, person_id: str) -> SpeakerView:
    """Return the page of a speaker."""
    index = scope.index
    entries = index.remarks.get(person_id, [])
    remarks = _remarks(scope, entries, person_id)
    touched = {
        given.sentence: index.sentences[given.sentence]
        for entry in entries
        for given in entry.remark.attributions
        if given.sentence in index.sentences
    }
    cited: dict[tuple[str, str], bool] = {}
    for sentence, entry in touched.items():
        for citation in index.cited_in.get(sentence, ()):
            for document in citation.documents:
                key = (entry.slug, document)
                cited[key] = cited.get(key, False) or len(citation.documents) == 1
    linked = index.people[person_id]
    others_of_name = [
        item
        for item in others(index.corpus.people, person_id, linked.bare)
        if item not in linked.may_be
    ]
    rows = (
        FactRow(label=N_("Chức vụ"), values=speaker_offices(scope, person_id)),
        FactRow(label=N_("Cơ quan"), values=speaker_bodies(scope, person_id)),
    )
    return SpeakerView(
        facts=tuple(row for row in rows if row.values),
        may_be=tuple(speaker_item(scope, item) for item in linked.may_be),
        namesakes=tuple(speaker_item(scope, item) for item in others_of_name),
        bare=bare_link(scope, linked),
        remarks=remarks,
        documents=by_report(
            scope,
            (
                (slug, scope.document(document, note="" if sure else UNSETTLED))
                for (slug, document), sure in cited.items()
            ),
        ),
        terms=by_report(
            scope,
            (
                (entry.slug, scope.term(term))
                for sentence, entry in touched.items()
                for term in index.terms_in.get(sentence, ())
            ),
        ),
        topics=related_topics(scope, touched),
    )


def _remarks(scope: Scope, entries: list[RemarkEntry], person_id: str) -> tuple[RemarkView, ...]:
    """Return the remarks that can be shown, numbered in order."""
    found: list[RemarkView] = []
    for entry in entries:
        parts = _parts(scope, entry)
        if not parts:
            continue
        remark = entry.remark
        found.append(
            RemarkView(
                number=len(found) + 1,
                report=scope.report(entry.slug),
                verb=scope.dictionary.verb(remark.verb),
                direct=remark.direct,
                joint=tuple(scope.speaker(item) for item in entry.people if item != person_id),
                collective=scope.dictionary.collective(remark.collective)
                if remark.collective
                else None,
                parts=parts,
            )
        )
    return tuple(found)


def _parts(scope: Scope, entry: RemarkEntry) -> tuple[RemarkPart, ...]:
    """Return a remark's sentences, cut where stated and inferred meet."""
    known: dict[str, SentenceEntry] = scope.index.sentences
    parts = []
    given = (item for item in entry.remark.attributions if item.sentence in known)
    for basis, group in groupby(given, key=lambda item: item.basis):
        spans = [remark_span(known[item.sentence], entry, item.span) for item in group]
        passage = scope.passage(entry.slug, spans, basis=basis)
        if passage is not None:
            parts.append(RemarkPart(basis=basis, passage=passage))
    return tuple(parts)
