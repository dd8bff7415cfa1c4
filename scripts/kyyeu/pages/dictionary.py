"""Everything's name in one language, looked up once, and what marks it in a translation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from kyyeu.pages import titles
from kyyeu.pages.atoms import Name, Verb
from kyyeu.pages.dates import shown_date
from kyyeu.pages.entries import SentenceEntry
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.labels import Labels
from kyyeu.pages.marks import Mark, find_forms, without_clashes
from kyyeu.pages.routes import Language
from kyyeu.pages.verbs import bare_verb

# Sentences on one page of a term's uses; more of them go on another.
USES_A_PAGE = 200


class Dictionary:
    """The names of a corpus in `language`."""

    def __init__(self, index: CorpusIndex, language: Language, labels: Labels) -> None:
        """Name what `index` holds."""
        self.index = index
        self.language: Language = language
        self.labels = labels
        # One lookup a name: pages show the same names again and again.
        self.document = cache(self._document)
        self.speaker = cache(self._speaker)
        self.topic = cache(self._topic)
        self.report = cache(self._report)
        self.established = cache(self._established)
        self._marks: dict[tuple[str, str], tuple[Mark, ...]] = {}
        self._places: dict[str, dict[str, int]] = {}

    def label(self, message: str) -> Name:
        """Return the label for a message id, as a name."""
        return Name(text=self.labels.gettext(message), language=self.language)

    def verb(self, words: str | None) -> Verb | None:
        """Return a verb of a report with its sense, if it is one that often introduces remarks."""
        if not words:
            return None
        known = bare_verb(words)
        sense = self.labels.gettext(known) if known else words
        return Verb(
            words=Name(text=words, language="vi"),
            sense=Name(text=sense, language=self.language) if sense not in (words, known) else None,
        )

    def date(self, value: str) -> str:
        """Return an ISO date as people write it."""
        return shown_date(value, self.language)

    def term(self, term_id: str) -> Name:
        """Return a term in the page's language."""
        term = self.index.terms[term_id]
        text = term.vi if self.language == "vi" else term.en
        return Name(text=text, language=self.language)

    def part_of_uses(self, term_id: str, sentence_id: str) -> int:
        """Return on which part (from 1) of the pages of a term's uses a sentence stands."""
        if term_id not in self._places:
            uses = self.index.uses.get(term_id, ())
            self._places[term_id] = {entry.sentence.id: n for n, entry in enumerate(uses)}
        return self._places[term_id].get(sentence_id, 0) // USES_A_PAGE + 1

    def marks(self, entry: SentenceEntry, english: str) -> tuple[Mark, ...]:
        """Return where `english`, the translation of a sentence, names what the sentence names."""
        key = (entry.sentence.id, english)
        if key not in self._marks:
            named = {mark.target: mark for mark in entry.marks}.values()
            terms = {mark.key: mark for mark in named if mark.kind == "term"}
            others = ((form, m) for m in named if m.kind != "term" for form in self._forms(m))
            uses = self.index.english.find(english, terms) if terms else ()
            self._marks[key] = without_clashes(
                (
                    *find_forms(english, others),
                    *(replace(terms[use.value.term], span=use.span) for use in uses),
                )
            )
        return self._marks[key]

    def _forms(self, mark: Mark) -> Iterable[str]:
        """Yield the English names of the document or person that `mark` names."""
        if mark.kind == "speaker":
            yield titles.speaker_name(self.index.people[mark.key], "en").text
        else:
            linked = self.index.documents[mark.key]
            yield titles.document_name(self.index.corpus, linked, "en", self.labels).text
            number = linked.entry.number if linked.entry else linked.members[0][1].number
            if number:
                yield number

    def _document(self, document_id: str) -> Name:
        linked = self.index.documents[document_id]
        return titles.told_apart(self.index.corpus, linked, self.number(document_id), self.language)

    def _speaker(self, person_id: str) -> Name:
        linked = self.index.people[person_id]
        return titles.told_apart(self.index.corpus, linked, self.person(person_id), self.language)

    def number(self, document_id: str) -> Name:
        """Return what a document is called, others of the same number as well."""
        linked = self.index.documents[document_id]
        return titles.document_name(self.index.corpus, linked, self.language, self.labels)

    def person(self, person_id: str) -> Name:
        """Return a person's name, others of the same name aside."""
        return titles.speaker_name(self.index.people[person_id], self.language)

    def _topic(self, topic_id: str) -> Name:
        return titles.topic_name(self.index.corpus, self.index.topics[topic_id], self.language)

    def _report(self, slug: str) -> Name:
        return titles.report_name(self.index.reports[slug].edited, self.language)

    def collective(self, text: str) -> Name:
        """Return what an unnamed voice is called."""
        return titles.collective_name(self.index.corpus, text, self.language)

    def _established(self, text: str) -> Name:
        return titles.established(self.index.corpus, text, self.language)
