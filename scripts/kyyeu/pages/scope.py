"""What one page shows while it is put together: its slices, its ids, its links.

A Scope is made for each page, used by the function that builds its view, and then asked
which sentences the page shows and where it leads; views themselves stay plain values.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kyyeu.model.corpus import TranslationState
from kyyeu.model.report import Basis
from kyyeu.pages import routes
from kyyeu.pages.atoms import FactValue, LinkRef, Name, Passage, Run, SentenceRef, Slice, Target
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.entries import SentenceEntry
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.marks import linked_runs
from kyyeu.pages.parts import matching_part
from kyyeu.pages.routes import Language
from kyyeu.text.span import Span


class Scope:
    """Builds what stands on the page at `address` in `language`."""

    def __init__(self, dictionary: Dictionary, address: str) -> None:
        """Start an empty page at `address`, in the language of `dictionary`."""
        self.dictionary = dictionary
        self.index: CorpusIndex = dictionary.index
        self.language: Language = dictionary.language
        self.address = address
        self.shown: dict[str, None] = {}
        self.links: dict[str, None] = {}
        self.terms: dict[str, None] = {}

    def passage(
        self,
        slug: str,
        spans: Iterable[Span],
        *,
        bases: bool = False,
        basis: Basis | None = None,
    ) -> Passage | None:
        """Return the sentences of a report that `spans` touch, each cut to its span.

        None where they touch no sentence. `basis` is on what ground all of them are
        given to a speaker; `bases` asks the index for that of each.
        """
        originals: list[Slice] = []
        translations: list[Slice] = []
        stood_in: list[Slice] = []  # translations, and the original where there is none
        linked: dict[Language, set[Target]] = {"vi": set(), "en": set()}
        given: set[str] = set()
        for entry, part in self._parts(slug, spans):
            ground = self.index.basis(entry.sentence.id) if bases else basis
            vietnamese = self.original(entry, part, linked["vi"], ground)
            originals.append(vietnamese)
            if entry.sentence.id in given:
                continue
            english = self.translated(entry, part, linked["en"], ground)
            stood_in.append(english or vietnamese)
            if english is not None:
                translations.append(english)
                if not (english.cut_before or english.cut_after):
                    given.add(entry.sentence.id)  # whole already: its other parts add nothing
        if not originals:
            return None
        shown, other = (originals, translations) if self.is_vi else (stood_in, originals)
        for item in (*shown, *other):
            self._note(item.runs)
        return Passage(
            shown=tuple(self._anchored(item) for item in shown),
            # Nothing is set beside a passage that has no translation at all.
            other=tuple(other) if translations else (),
            widened=_is_cut(originals) and bool(translations) and not _is_cut(translations),
        )

    def _parts(self, slug: str, spans: Iterable[Span]) -> Iterable[tuple[SentenceEntry, Span]]:
        """Yield the sentences that `spans` touch, each with the part they cover."""
        for span in spans:
            for entry in self.index.reports[slug].within(span):
                part = entry.sentence.span.meet(span)
                if part is not None:
                    yield entry, part

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

    def original(
        self, entry: SentenceEntry, part: Span, seen: set[Target], basis: Basis | None
    ) -> Slice:
        """Return `part` of a sentence in Vietnamese, without an anchor."""
        sentence = entry.sentence
        translation = self.index.corpus.translations.get(sentence.id)
        state: TranslationState = translation.state if translation else "missing"
        text = self.index.reports[entry.slug].text
        return Slice(
            sentence=sentence.id,
            report=entry.slug,
            start=part.start,
            end=part.end,
            language="vi",
            anchor=False,
            runs=linked_runs(text, part, entry.marks, seen, self.address),
            state="current" if self.is_vi else state,
            basis=basis,
            home=self.home(entry),
            cut_before=_has_words(text, sentence.span.start, part.start),
            cut_after=_has_words(text, part.end, sentence.span.end),
        )

    def translated(
        self, entry: SentenceEntry, part: Span, seen: set[Target], basis: Basis | None
    ) -> Slice | None:
        """Return the English for `part` of a sentence, without an anchor, or None.

        It is the whole sentence's, unless the part's own can be told.
        """
        sentence = entry.sentence
        translation = self.index.corpus.translations.get(sentence.id)
        if translation is None or translation.state == "missing" or not translation.text:
            return None
        english, span = translation.text, sentence.span
        text = self.index.reports[entry.slug].text
        if part != span:
            local = Span(start=part.start - span.start, end=part.end - span.start)
            own = matching_part(span.of(text), english, local)
            if own is not None:
                english, span = own, part
        marks = self.dictionary.marks(entry, english)
        return Slice(
            sentence=sentence.id,
            report=entry.slug,
            start=span.start,
            end=span.end,
            language="en",
            anchor=False,
            runs=linked_runs(english, Span(start=0, end=len(english)), marks, seen, self.address),
            state=translation.state,
            basis=basis,
            home=self.home(entry),
            cut_before=span is part and _has_words(text, sentence.span.start, part.start),
            cut_after=span is part and _has_words(text, part.end, sentence.span.end),
        )

    @staticmethod
    def retold(item: Slice, runs: tuple[Run, ...]) -> Slice:
        """Return `item` with the same characters cut otherwise."""
        return replace(item, runs=runs)

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

    def anchored(self, item: Slice) -> Slice:
        """Return `item`, with the sentence's id if it is the first of its sentence here."""
        self._note(item.runs)
        return self._anchored(item)

    def _anchored(self, item: Slice) -> Slice:
        if item.sentence in self.shown:
            return item
        self.shown[item.sentence] = None
        return replace(item, anchor=True)

    def _note(self, runs: Iterable[Run]) -> None:
        for run in runs:
            if run.target is not None:
                self._link(run.target)

    def _link(self, target: Target) -> None:
        if target.address == self.address:
            return
        self.links[target.address] = None
        if target.address == routes.GLOSSARY and target.anchor:
            self.terms[target.anchor] = None


def _is_cut(slices: Iterable[Slice]) -> bool:
    return any(item.cut_before or item.cut_after for item in slices)


def _has_words(text: str, start: int, end: int) -> bool:
    """Tell whether words stand there, and not just a stop or a mark."""
    return any(char.isalnum() for char in text[start:end])
