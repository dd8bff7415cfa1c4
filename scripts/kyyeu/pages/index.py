"""A corpus, indexed once for all pages: by sentence, by what it cites, who says it, its terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kyyeu.model.corpus import Corpus, EditedReport, LinkedDocument, LinkedPerson, LinkedTopic
from kyyeu.model.reference import Term
from kyyeu.model.report import Attribution, Basis
from kyyeu.pages import routes
from kyyeu.pages.atoms import Target
from kyyeu.pages.entries import (
    CitationEntry,
    ExcerptEntry,
    RemarkEntry,
    ReportEntry,
    SentenceEntry,
    numbered_blocks,
)
from kyyeu.pages.marks import Mark, without_clashes
from kyyeu.reference.forms import EnglishTerms
from kyyeu.text.span import Span

_SUREST: tuple[Basis, ...] = ("decided", "stated", "inferred")


class CorpusIndex:
    """What is looked up many times, computed once; nothing of it depends on the language."""

    def __init__(self, corpus: Corpus) -> None:
        """Index `corpus`."""
        self.corpus = corpus
        self.terms: Mapping[str, Term] = {term.id: term for term in corpus.reference.terms}
        self.documents: Mapping[str, LinkedDocument] = {item.id: item for item in corpus.documents}
        self.people: Mapping[str, LinkedPerson] = {item.id: item for item in corpus.people}
        self.topics: Mapping[str, LinkedTopic] = {item.id: item for item in corpus.topics}
        self.reports: dict[str, ReportEntry] = {}
        self.sentences: dict[str, SentenceEntry] = {}
        for edited in corpus.reports:
            report = ReportEntry(edited, tuple(numbered_blocks(edited, self._marks(edited))))
            self.reports[report.slug] = report
            self.sentences.update((entry.sentence.id, entry) for entry in report.entries)
        self.voices: dict[str, list[tuple[RemarkEntry, Attribution]]] = defaultdict(list)
        self.remarks: dict[str, list[RemarkEntry]] = defaultdict(list)
        self.collective: list[RemarkEntry] = []
        self.citations: dict[str, list[CitationEntry]] = defaultdict(list)
        self.excerpts: dict[str, list[ExcerptEntry]] = defaultdict(list)
        self.cited_in: dict[str, list[CitationEntry]] = defaultdict(list)
        self.topics_in: dict[str, list[str]] = defaultdict(list)
        self.related_in: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        self.terms_in: dict[str, list[str]] = defaultdict(list)
        self.uses: dict[str, list[SentenceEntry]] = defaultdict(list)
        self.term_spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
        self.english = EnglishTerms(corpus.reference.terms, corpus.reference.organisations)
        for report in self.reports.values():
            self._add_remarks(report)
            self._add_documents(report)
            self._add_terms(report)
        self._add_topics()
        self._blocks_with = self._count_blocks()
        self._block_count = sum(
            1 for item in self.reports.values() for b in item.blocks if b.number
        )

    def basis(self, sentence_id: str) -> Basis | None:
        """Return how a sentence is given to a speaker, the surest; None where to nobody."""
        return surest(given.basis for _, given in self.voices.get(sentence_id, ()))

    def is_narrative(self, entry: SentenceEntry) -> bool:
        """Tell whether a sentence belongs to no remark and no topic, and is no noise."""
        known = entry.sentence.id in self.voices or entry.sentence.id in self.topics_in
        return not entry.noise and not known

    def rare(self, terms: Iterable[str]) -> list[str]:
        """Return those of `terms` that stand in at most a third of the blocks, rarest first."""
        limit = self._block_count / 3
        kept = [term for term in dict.fromkeys(terms) if self._blocks_with.get(term, 0) <= limit]
        return sorted(kept, key=lambda term: (self._blocks_with.get(term, 0), term))

    def weight(self, terms: Iterable[str]) -> float:
        """Return how much terms that are shared tell: the rarer, the more."""
        return sum(1 / max(self._blocks_with.get(term, 1), 1) for term in terms)

    def documents_of(self, slug: str, candidates: Iterable[str]) -> tuple[str, ...]:
        """Return the addresses of all documents that ids of the report `slug` may mean."""
        found: dict[str, None] = {}
        for candidate in candidates:
            key = (slug, candidate)
            sure = self.corpus.document_of.get(key)
            found.update(dict.fromkeys([sure] if sure else self.corpus.open_documents.get(key, ())))
        return tuple(found)

    def _marks(self, edited: EditedReport) -> tuple[Mark, ...]:
        """Return every place of a report that names something with a page, in order."""
        report = edited.report
        slug, text = report.source.slug, report.source.text
        marks: list[Mark] = []
        for document in report.documents:
            for citation in document.citations:
                found = self.documents_of(slug, citation.candidates)
                # Where two readings fit, none is picked: the citation stays unlinked here.
                if len(found) == 1 and found[0] in self.documents:
                    target = Target(address=routes.document(found[0]))
                    marks.append(
                        Mark(span=citation.span, kind="document", key=found[0], target=target)
                    )
        for person in report.people:
            for mention in person.mentions:
                found = self._known(slug, mention.candidates, self.corpus.person_of)
                if len(found) == 1 and found[0] in self.people:
                    target = Target(address=routes.speaker(found[0]))
                    span = _name_within(text, mention.span, person.name)
                    marks.append(Mark(span=span, kind="speaker", key=found[0], target=target))
        for use in report.terms:
            if use.term in self.terms:
                target = Target(address=routes.GLOSSARY, anchor=use.term)
                marks.append(Mark(span=use.span, kind="term", key=use.term, target=target))
        return without_clashes(marks)

    @staticmethod
    def _known(
        slug: str, candidates: Iterable[str], known: Mapping[tuple[str, str], str]
    ) -> tuple[str, ...]:
        ids = (known.get((slug, candidate)) for candidate in candidates)
        return tuple(dict.fromkeys(item for item in ids if item is not None))

    def _add_remarks(self, report: ReportEntry) -> None:
        for remark in report.edited.report.remarks:
            people = self._known(report.slug, remark.speakers, self.corpus.person_of)
            entry = RemarkEntry(slug=report.slug, remark=remark, people=people)
            for given in remark.attributions:
                self.voices[given.sentence].append((entry, given))
            for person in people:
                self.remarks[person].append(entry)
            if not people:
                self.collective.append(entry)

    def _add_documents(self, report: ReportEntry) -> None:
        taken: set[Span] = set()
        for document in report.edited.report.documents:
            own = self.corpus.document_of.get((report.slug, document.id))
            for citation in document.citations:
                found = self.documents_of(report.slug, citation.candidates)
                if citation.span in taken:  # an open citation stands with each candidate
                    continue
                taken.add(citation.span)
                entry = CitationEntry(slug=report.slug, citation=citation, documents=found)
                for item in found:
                    self.citations[item].append(entry)
                for sentence in report.within(citation.span):
                    self.cited_in[sentence.sentence.id].append(entry)
            if own is not None:
                self.excerpts[own].extend(
                    ExcerptEntry(slug=report.slug, excerpt=excerpt) for excerpt in document.excerpts
                )

    def _add_terms(self, report: ReportEntry) -> None:
        for use in report.edited.report.terms:
            if use.term not in self.terms:
                continue
            for entry in report.within(use.span):
                self.term_spans[use.term, entry.sentence.id].append(use.span)
                if use.term not in self.terms_in[entry.sentence.id]:
                    self.terms_in[entry.sentence.id].append(use.term)
                    self.uses[use.term].append(entry)

    def _add_topics(self) -> None:
        for topic in self.corpus.topics:
            report = self.reports[topic.report]
            for entry in report.within(topic.topic.span):
                self.topics_in[entry.sentence.id].append(topic.id)
            for related in topic.related:
                home = self.reports[related.place.report]
                for entry in home.within(related.place.span):
                    self.related_in[entry.sentence.id].append((topic.id, related.terms))

    def _count_blocks(self) -> dict[str, int]:
        blocks: dict[str, set[tuple[str, int]]] = defaultdict(set)
        for term, entries in self.uses.items():
            blocks[term].update((entry.slug, entry.block) for entry in entries)
        return {term: len(where) for term, where in blocks.items()}


def _name_within(text: str, span: Span, name: str) -> Span:
    """Return where in a mention the name itself stands, so that title and office stay free."""
    start = text.find(name, span.start, span.end)
    return Span(start=start, end=start + len(name)) if start >= 0 else span


def surest(bases: Iterable[Basis]) -> Basis | None:
    """Return the basis that weighs most: what an editor settled, then what the text states."""
    known = set(bases)
    return next((basis for basis in _SUREST if basis in known), None)
