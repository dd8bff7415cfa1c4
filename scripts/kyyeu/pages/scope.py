"""What one page shows while it is put together: its slices, its ids, its links.

A Scope is made for each page, used by the function that builds its view, and then asked
which sentences the page shows and where it leads; views themselves stay plain values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import groupby

from kyyeu.model.corpus import TranslationState
from kyyeu.model.report import Basis
from kyyeu.pages.atoms import Name, Nearby, Passage, Row, Run, Slice, Target
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.entries import SentenceEntry
from kyyeu.pages.links import Links
from kyyeu.pages.marks import linked_runs
from kyyeu.pages.parts import matching_part, shortened, shortened_before
from kyyeu.pages.routes import Language
from kyyeu.text.span import Span

# How much of a sentence beside a passage is shown, in code points.
_NEARBY = 280


class Scope(Links):
    """Builds what stands on the page at `address` in `language`."""

    def __init__(self, dictionary: Dictionary, address: str) -> None:
        """Start an empty page at `address`, in the language of `dictionary`."""
        super().__init__(dictionary, address)
        self.shown: dict[str, None] = {}

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
        linked: dict[Language, set[Target]] = {"vi": set(), "en": set()}
        rows: list[Row] = []
        entries: list[SentenceEntry] = []
        for sentence, group in groupby(
            self._parts(slug, spans), key=lambda item: item[0].sentence.id
        ):
            parts = list(group)
            entries.append(parts[0][0])
            ground = self.index.basis(sentence) if bases else basis
            rows.append(self.row(parts, linked, ground))
        if not rows:
            return None
        report = self.index.reports[slug]
        before, after = report.beside(entries[0], entries[-1])
        return Passage(
            rows=tuple(rows),
            before=self._nearby(before, last=True) if before else None,
            after=self._nearby(after, last=False) if after else None,
            blocks=report.numbered,
        )

    def row(
        self,
        parts: Iterable[tuple[SentenceEntry, Span]],
        linked: Mapping[Language, set[Target]],
        basis: Basis | None,
    ) -> Row:
        """Return the parts of one sentence in both languages, the page's own anchored."""
        originals: list[Slice] = []
        translations: list[Slice] = []
        for entry, part in parts:
            originals.append(self.original(entry, part, linked["vi"], basis))
            if translations and not translations[-1].partial:
                continue  # whole already: its other parts add nothing
            english = self.translated(entry, part, linked["en"], basis)
            if english is not None:
                translations = [*translations, english] if english.partial else [english]
        return self.shown_row(originals, translations)

    def shown_row(self, originals: Iterable[Slice], translations: Iterable[Slice]) -> Row:
        """Return the slices of one sentence as a row of this page, the page's own anchored."""
        original, translation = tuple(originals), tuple(translations)
        for item in (*original, *translation):
            self._note(item.runs)
        if self.is_vi or not translation:
            original = tuple(self._anchored(item) for item in original)
        else:
            translation = tuple(self._anchored(item) for item in translation)
        return Row(original=original, translation=translation)

    def _nearby(self, entry: SentenceEntry, *, last: bool) -> Nearby:
        """Return a sentence beside a passage: its `last` words, or its first ones."""
        translation = self.index.corpus.translations.get(entry.sentence.id)
        text = entry.sentence.span.of(self.index.reports[entry.slug].text)
        language: Language = "vi"
        if not self.is_vi and translation is not None and translation.text:
            text, language = translation.text, "en"
        cut = shortened_before(text, _NEARBY) if last else shortened(text, _NEARBY)
        return Nearby(
            name=Name(text=cut, language=language),
            sentence=entry.sentence.id,
            slug=entry.slug,
            home=self.home(entry),
        )

    def _parts(self, slug: str, spans: Iterable[Span]) -> Iterable[tuple[SentenceEntry, Span]]:
        """Yield the sentences that `spans` touch, each with the part they cover."""
        for span in spans:
            for entry in self.index.reports[slug].within(span):
                part = entry.sentence.span.meet(span)
                if part is not None:
                    yield entry, part

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

    def _anchored(self, item: Slice) -> Slice:
        if item.sentence in self.shown:
            return item
        self.shown[item.sentence] = None
        return replace(item, anchor=True)

    def _note(self, runs: Iterable[Run]) -> None:
        for run in runs:
            if run.target is not None:
                self._link(run.target)


def _has_words(text: str, start: int, end: int) -> bool:
    """Tell whether words stand there, and not just a stop or a mark."""
    return any(char.isalnum() for char in text[start:end])
