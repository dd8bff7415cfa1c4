"""Who and what a report names, as references and as elements within its sentences."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from kyyeu.model.report import Fact
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.entries import RemarkEntry, ReportEntry, SentenceEntry
from kyyeu.pages.labels import N_
from kyyeu.pages.marks import Mark
from kyyeu.pages.titles import bilingual
from kyyeu.pages.verbatim import said_verbatim
from kyyeu.render.akoma_ntoso.identity import document_iri, thing_iri
from kyyeu.render.akoma_ntoso.writing import Inline, References
from kyyeu.text.span import Span

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Naming:
    """Makes references for what one report names, in one language."""

    def __init__(self, dictionary: Dictionary, report: ReportEntry) -> None:
        """Name what `report` holds in the language of `dictionary`."""
        self.dictionary = dictionary
        self.index = dictionary.index
        self.report = report
        self.references = References()

    def person(self, person: str) -> str:
        """Return the reference to a speaker, by the id in the corpus."""
        shown = self.dictionary.speaker(person).text
        return self.references.add("TLCPerson", person, thing_iri("person", person), shown)

    def organisation(self, name: str, shown: str) -> str:
        """Return the reference to an organisation, or to a voice of many people."""
        words = self.dictionary.established(shown).text
        return self.references.add("TLCOrganization", name, thing_iri("organization", name), words)

    def document(self, document: str) -> str:
        """Return the reference to a document."""
        iri = document_iri(self.index.documents[document]) or thing_iri("document", document)
        shown = self.dictionary.document(document).text
        return self.references.add("TLCReference", document, iri, shown, name="document")

    def concept(self, name: str, shown: str) -> str:
        """Return the reference to a topic, or to how something is known."""
        return self.references.add("TLCConcept", name, thing_iri("concept", name), shown)

    def speech(self, entry: RemarkEntry, basis: str) -> dict[str, str] | None:
        """Return what a speech says of its speaker; None where a document speaks.

        `by` is one agent, as the standard has it. Several people, and an unnamed voice, are
        an agent of their own there; `refersTo` then names the people.
        """
        attributes: dict[str, str] = {}
        refers = [self.person(person) for person in entry.people]
        collective = entry.remark.collective or ""
        if len(refers) == 1:
            attributes["by"] = refers.pop()
            attributes.update(self._role(entry))
        elif refers:
            names = [self.dictionary.speaker(person).text for person in entry.people]
            attributes["by"] = self.organisation(" ".join(entry.people), "; ".join(names))
        elif self._is_document(collective):
            return None
        elif collective:
            attributes["by"] = self.organisation(
                collective, self.dictionary.collective(collective).text
            )
        else:
            unnamed = self.dictionary.label(N_("Không nêu tên người phát biểu")).text
            attributes["by"] = self.organisation("unnamed", unnamed)
        if basis == "inferred":
            refers.append(self.concept("basis-inferred", self._label(N_("Suy ra"))))
        elif basis == "decided":
            refers.append(self.concept("basis-decided", self._label(N_("Theo ban biên tập"))))
        if refers:
            attributes["refersTo"] = " ".join(refers)
        return attributes

    def _label(self, message: str) -> str:
        return self.dictionary.label(message).text

    def _role(self, entry: RemarkEntry) -> dict[str, str]:
        """Return the role in which somebody speaks, where the report gives them a title."""
        (speaker,) = entry.remark.speakers[:1] or ("",)
        people = self.report.edited.report.people
        title = next((item.title for item in people if item.id == speaker), None)
        if title is None:
            return {}
        linked = self.index.people[entry.people[0]].entry
        english = linked.title.en if linked and linked.title else ""
        shown = english if english and self.dictionary.language == "en" else title.value
        role = thing_iri("role", title.value)
        return {"as": self.references.add("TLCRole", title.value, role, shown)}

    def _is_document(self, collective: str) -> bool:
        kinds = {document.kind for document in self.report.edited.report.documents}
        return any(collective.casefold().startswith(kind.casefold()) for kind in kinds)

    def mark(self, mark: Mark) -> Inline:
        """Return the element for a place that names a speaker, a document or a term."""
        if mark.kind == "speaker":
            return Inline(
                span=mark.span, tag="person", attributes={"refersTo": self.person(mark.key)}
            )
        if mark.kind == "document":
            return self._citation(mark.span, (mark.key,))
        shown = self.dictionary.term(mark.key).text
        iri = thing_iri("term", mark.key)
        reference = self.references.add("TLCTerm", mark.key, iri, shown)
        return Inline(span=mark.span, tag="term", attributes={"refersTo": reference})

    def _citation(self, span: Span, documents: Iterable[str]) -> Inline:
        """Return the element for a citation; of several documents where that is left open."""
        refers = [
            (self.document(item), document_iri(self.index.documents[item])) for item in documents
        ]
        if len(refers) == 1 and refers[0][1]:
            return Inline(span=span, tag="ref", attributes={"href": refers[0][1]})
        return Inline(
            span=span,
            tag="entity",
            attributes={"name": "document", "refersTo": " ".join(item for item, _ in refers)},
        )

    def in_sentences(self) -> Mapping[str, list[Inline]]:
        """Return all that the Vietnamese names, by sentence, in the order of the text."""
        found: dict[str, list[Inline]] = defaultdict(list)
        outer = (*self._excerpts(), *self._quotations(), *self._topics(), *self._open_citations())
        for item in (*outer, *self._event()):
            for entry in self.report.within(item.span):
                found[entry.sentence.id].append(item)
        for entry in self.report.entries:
            found[entry.sentence.id] += map(self.mark, entry.marks)
        for mention in self.report.edited.report.organisations:
            for entry in self.report.within(mention.span):
                shown = mention.span.of(self.report.text)
                refers = {"refersTo": self.organisation(mention.candidates[0], shown)}
                found[entry.sentence.id].append(
                    Inline(span=mention.span, tag="organization", attributes=refers)
                )
        return found

    def in_english(self, entry: SentenceEntry, english: str) -> list[Inline]:
        """Return what the English of a sentence names."""
        return [self.mark(mark) for mark in self.dictionary.marks(entry, english)]

    def _excerpts(self) -> Iterable[Inline]:
        """Yield what documents are said to say: their own words, or the report's for them."""
        for document, entries in self.index.excerpts.items():
            for entry in entries:
                if entry.slug != self.report.slug:
                    continue
                iri = document_iri(self.index.documents[document])
                attributes = {"refersTo": self.document(document)}
                if entry.excerpt.direct:
                    attributes |= {"href": iri} if iri else {}
                else:
                    attributes["name"] = "paraphrase"
                tag = "embeddedText" if entry.excerpt.direct else "inline"
                yield Inline(span=entry.excerpt.span, tag=tag, attributes=attributes, cut=True)

    def _quotations(self) -> Iterable[Inline]:
        for said in said_verbatim(self.report.edited.report):
            yield Inline(span=said.span, tag="inline", attributes={"name": "quotation"}, cut=True)

    def _topics(self) -> Iterable[Inline]:
        for topic in self.index.corpus.topics:
            if topic.report == self.report.slug:
                refers = self.concept(topic.id, self.dictionary.topic(topic.id).text)
                attributes = {"refersTo": refers}
                yield Inline(span=topic.topic.span, tag="concept", attributes=attributes, cut=True)

    def _open_citations(self) -> Iterable[Inline]:
        for document in self.report.edited.report.documents:
            for citation in document.citations:
                meant = self.index.documents_of(self.report.slug, citation.candidates)
                if len(meant) > 1 and citation.candidates[0] == document.id:
                    yield self._citation(citation.span, meant)

    def _event(self) -> Iterable[Inline]:
        """Yield where the report names the event, its place and its day."""
        edited = self.report.edited
        event = edited.report.event
        facts = (
            ("TLCEvent", "event", event.name, edited.event_name),
            ("TLCLocation", "location", event.place, edited.place),
        )
        for tag, name, fact, editors in facts:
            if fact is None:
                continue
            own = bilingual(editors, self.dictionary.language) if editors else None
            shown = (own or self.dictionary.established(fact.value)).text
            key = f"{self.report.slug}-{name}" if tag == "TLCEvent" else fact.value
            reference = self.references.add(tag, key, thing_iri(name, key), shown)
            yield from _at(fact, name, {"refersTo": reference})
        if event.date is not None and _DAY.fullmatch(event.date.value):
            yield from _at(event.date, "date", {"date": event.date.value})


def _at(fact: Fact, tag: str, attributes: dict[str, str]) -> Iterable[Inline]:
    if fact.span is not None:
        yield Inline(span=fact.span, tag=tag, attributes=attributes)
