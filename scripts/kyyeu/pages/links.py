"""The links of one page: the names things go by there, and where the page leads."""

from __future__ import annotations

from kyyeu.pages import routes
from kyyeu.pages.atoms import FactValue, LinkRef, Name, SentenceRef, Target
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.entries import SentenceEntry
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.routes import Language
from kyyeu.text.span import Span


class Links:
    """Makes the links of the page at `address`, and remembers which pages and terms it leads to."""

    def __init__(self, dictionary: Dictionary, address: str) -> None:
        """Start without a link, in the language of `dictionary`."""
        self.dictionary = dictionary
        self.index: CorpusIndex = dictionary.index
        self.language: Language = dictionary.language
        self.address = address
        self.links: dict[str, None] = {}
        self.terms: dict[str, None] = {}

    @property
    def several(self) -> bool:
        """Tell whether the site has several reports, so that pages say which."""
        return len(self.index.reports) > 1

    def of_report(self, slug: str) -> LinkRef | None:
        """Return the link to a report where the site has several, else None."""
        return self.report(slug) if self.several else None

    @property
    def is_vi(self) -> bool:
        """Tell whether the page is the Vietnamese one."""
        return self.language == "vi"

    def home(self, entry: SentenceEntry) -> SentenceRef:
        """Return where a sentence stands in the full text."""
        target = Target(
            address=routes.full_text(entry.slug),
            anchor=routes.sentence_anchor(entry.sentence.id),
        )
        self._link(target)
        return SentenceRef(
            target=target,
            report=self.dictionary.report(entry.slug),
            block=entry.block,
            number=entry.number,
        )

    def home_of(self, slug: str, span: Span) -> SentenceRef | None:
        """Return where the sentence at the start of `span` stands, or None."""
        found = self.index.reports[slug].within(span)
        return self.home(found[0]) if found else None

    def fact(self, slug: str, name: Name, span: Span | None, note: str = "") -> FactValue:
        """Return a value that the report `slug` states at `span`."""
        home = self.home_of(slug, span) if span is not None else None
        return FactValue(name=name, home=home, note=note)

    def document(self, document_id: str, note: str = "") -> LinkRef:
        """Return the link to a document's page."""
        name = self.dictionary.document(document_id)
        return self.link(routes.document(document_id), name, note=note)

    def speaker(self, person_id: str, note: str = "") -> LinkRef:
        """Return the link to a speaker's page."""
        return self.link(routes.speaker(person_id), self.dictionary.speaker(person_id), note=note)

    def topic(self, topic_id: str) -> LinkRef:
        """Return the link to a topic's page."""
        return self.link(routes.topic(topic_id), self.dictionary.topic(topic_id))

    def term(self, term_id: str) -> LinkRef:
        """Return the link to a term's entry in the glossary."""
        return self.link(routes.GLOSSARY, self.dictionary.term(term_id), anchor=term_id)

    def term_uses(self, term_id: str, sentence_id: str = "") -> LinkRef:
        """Return the link to the page of a term's uses, there to a sentence where given."""
        part = self.dictionary.part_of_uses(term_id, sentence_id) if sentence_id else 1
        anchor = routes.sentence_anchor(sentence_id) if sentence_id else ""
        name = self.dictionary.term(term_id)
        return self.link(routes.term_uses(term_id, part), name, anchor=anchor)

    def report(self, slug: str) -> LinkRef:
        """Return the link to a report's overview."""
        return self.link(routes.report(slug), self.dictionary.report(slug))

    def link(self, address: str, name: Name, *, anchor: str = "", note: str = "") -> LinkRef:
        """Return a link to `address`, remembered as one of this page's."""
        target = Target(address=address, anchor=anchor)
        self._link(target)
        return LinkRef(target=target, name=name, note=note)

    def _link(self, target: Target) -> None:
        if target.address == self.address:
            return
        self.links[target.address] = None
        if target.address == routes.GLOSSARY and target.anchor:
            self.terms[target.anchor] = None
