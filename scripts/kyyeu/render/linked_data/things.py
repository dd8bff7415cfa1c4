"""Nodes for what pages are about: reports, documents, people, topics, the glossary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kyyeu.model.reference import Bilingual, Term
from kyyeu.model.report import Fact
from kyyeu.pages import routes
from kyyeu.pages.atoms import Name
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.items import document_item, speaker_item
from kyyeu.pages.scope import Scope
from kyyeu.pages.titles import bilingual
from kyyeu.pages.verbatim import Said
from kyyeu.render.linked_data.nodes import EVENT, THIS, Ids, Node, date, kept, reference
from kyyeu.text.span import Span

# Kinds that lay something down; others (a report, a plan) are writings.
_LEGISLATION = frozenset(
    (
        "Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Nghị quyết", "Nghị quyết liên tịch",
        "Nghị định", "Quyết định", "Thông tư", "Thông tư liên tịch", "Chỉ thị", "Kết luận",
        "Quy định",
    )
)  # fmt: skip


class Things:
    """Nodes for what the page at `address` is about, in the dictionary's language."""

    def __init__(
        self,
        dictionary: Dictionary,
        ids: Ids,
        address: str,
        said: Callable[[str], Iterable[Said]],
    ) -> None:
        """Speak from one page, whose `ids` these are.

        `said` returns what is quoted from the speakers of the report with a slug.
        """
        self.dictionary = dictionary
        self.index = dictionary.index
        self.scope = Scope(dictionary, address)
        self.iri = ids.iri
        self.said = said

    def own(self, name: Name | None) -> str:
        """Return a name where it is in the page's language, else nothing."""
        return name.text if name is not None and name.language == self.dictionary.language else ""

    def report(self, slug: str) -> Node:
        """Return a report in one line."""
        return {
            "@type": "Report",
            "@id": self.iri(routes.report(slug), THIS),
            "name": self.dictionary.report(slug).text,
        }

    def whole_report(self, slug: str) -> Node:
        """Return a report with what it is about, cites and names, and its files."""
        report = self.index.reports[slug].edited.report
        cited: dict[str, None] = {}
        for document in report.documents:
            meant = self.index.documents_of(slug, [document.id])
            cited.update(dict.fromkeys(meant if len(meant) == 1 else ()))
        people = (
            self.index.corpus.person_of.get((slug, speaker))
            for remark in report.remarks
            for speaker in remark.speakers
        )
        speaking = dict.fromkeys(person for person in people if person is not None)
        language = self.dictionary.language
        files = (
            ("application/json", routes.report_json(slug)),
            ("application/akn+xml", routes.report_akn(slug)),
        )
        encoding: list[Node] = [
            {
                "@type": "MediaObject",
                "encodingFormat": kind,
                "contentUrl": self.iri(address, language=language),
            }
            for kind, address in files
        ]
        return kept(
            {
                **self.report(slug),
                "inLanguage": "vi",
                "about": self.event(slug),
                "citation": [self.document(item) for item in cited],
                "mentions": [self.person(item) for item in speaking],
                "encoding": encoding,
            }
        )

    def event(self, slug: str) -> Node:
        """Return the event, as far as the report or its editor tells of it."""
        edited = self.index.reports[slug].edited
        event = edited.report.event
        name, place = (
            self._fact(fact, editors)
            for fact, editors in ((event.name, edited.event_name), (event.place, edited.place))
        )
        return kept(
            {
                "@type": "Event",
                "@id": self.iri(routes.report(slug), EVENT),
                "name": name,
                "startDate": date(event.date.value if event.date else ""),
                "location": kept({"@type": "Place", "name": place}),
                "organizer": [self._organisation(host.name) for host in event.hosts],
            }
        )

    def _fact(self, fact: Fact | None, editors: Bilingual | None) -> str:
        if fact is None:
            return ""
        if editors is not None:
            return bilingual(editors, self.dictionary.language).text
        return self.dictionary.established(fact.value).text

    def _organisation(self, name: str) -> Node:
        shown = self.dictionary.established(name).text if name else ""
        return kept({"@type": "Organization", "name": shown})

    def document(self, document_id: str) -> Node:
        """Return a document in one line."""
        linked = self.index.documents[document_id]
        kind = linked.entry.kind if linked.entry else linked.members[0][1].kind
        return {
            "@type": "Legislation" if kind in _LEGISLATION else "CreativeWork",
            "@id": self.iri(routes.document(document_id), THIS),
            "name": self.dictionary.document(document_id).text,
        }

    def whole_document(self, document_id: str) -> Iterator[Node]:
        """Yield a document with its particulars, and what reports quote from it."""
        linked = self.index.documents[document_id]
        members = [document for _, document in linked.members]
        item = document_item(self.scope, document_id)
        number = (linked.entry.number if linked.entry else "") or members[0].number or ""
        dates = [linked.entry.date if linked.entry else ""]
        dates += [document.date.value for document in members if document.date]
        issuer: Node = {}
        if item.issuer is not None:
            issuer = {"@type": "Organization", "name": item.issuer.text}
        node = self.document(document_id)
        law = node["@type"] == "Legislation"
        yield kept(
            {
                **node,
                "legislationIdentifier" if law else "identifier": number,
                "legislationDate" if law else "dateCreated": date(next(filter(None, dates), "")),
                "legislationPassedBy" if law else "publisher": issuer,
                "description": self.own(item.subject),
            }
        )
        for entry in self.index.excerpts.get(document_id, ()):
            if entry.excerpt.direct:
                source: Node = {"isBasedOn": reference(node)}
                yield self._quotation(entry.slug, entry.excerpt.span, source)

    def person(self, person_id: str) -> Node:
        """Return a speaker in one line."""
        return {
            "@type": "Person",
            "@id": self.iri(routes.speaker(person_id), THIS),
            "name": self.dictionary.person(person_id).text,
        }

    def whole_person(self, person_id: str) -> Iterator[Node]:
        """Yield a speaker with office and organisation, and what they said word for word.

        What only follows from context is left out.
        """
        item = speaker_item(self.scope, person_id)
        node = self.person(person_id)
        affiliation: Node = {}
        if item.organisation is not None:
            affiliation = {"@type": "Organization", "name": item.organisation.text}
        title = item.title.text if item.title else ""
        yield kept({**node, "jobTitle": title, "affiliation": affiliation})
        for slug in dict.fromkeys(entry.slug for entry in self.index.remarks.get(person_id, ())):
            for said in self.said(slug):
                people = [
                    self.index.corpus.person_of.get((slug, one)) for one in said.remark.speakers
                ]
                if people == [person_id] and said.attribution.basis != "inferred":
                    yield self._quotation(slug, said.span, {"creator": reference(node)})

    def topic(self, topic_id: str) -> Node:
        """Return a topic: the words in which the report names it."""
        linked = self.index.topics[topic_id]
        more: Node = {
            "@id": self.iri(routes.topic(topic_id), THIS),
            "name": self.dictionary.topic(topic_id).text,
        }
        return self._quotation(linked.report, linked.topic.span, more)

    def _quotation(self, slug: str, span: Span, more: Node) -> Node:
        """Return words of a report, verbatim, with where they stand."""
        report = self.index.reports[slug]
        node: Node = {
            "@type": "Quotation",
            "text": " ".join(span.of(report.text).split()),
            "inLanguage": "vi",
            "isPartOf": self.report(slug),
        }
        for entry in report.within(span)[:1]:
            anchor = routes.sentence_anchor(entry.sentence.id)
            node["url"] = self.iri(routes.full_text(slug), anchor, self.dictionary.language)
        return {**node, **more}

    def glossary(self) -> Node:
        """Return the glossary with its terms."""
        home = self.iri(routes.GLOSSARY, THIS)
        terms = [self._term(term) for term in self.index.corpus.reference.terms]
        return {"@type": "DefinedTermSet", "@id": home, "hasDefinedTerm": terms}

    def _term(self, term: Term) -> Node:
        vi = self.dictionary.language == "vi"
        forms = (
            (*term.variants.vi, *term.abbreviations.vi)
            if vi
            else (*term.variants.en, *term.abbreviations.en)
        )
        return kept(
            {
                "@type": "DefinedTerm",
                "@id": self.iri(routes.GLOSSARY, term.id),
                "name": term.vi if vi else term.en,
                "alternateName": list(forms),
                "description": self.own(bilingual(term.definition, self.dictionary.language)),
            }
        )
