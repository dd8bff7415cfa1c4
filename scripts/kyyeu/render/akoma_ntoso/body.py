"""The text of a report as speeches and narrative: all of it, in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree

from kyyeu.pages import routes
from kyyeu.pages.entries import BlockEntry, ReportEntry, SentenceEntry
from kyyeu.render.akoma_ntoso.named import Naming
from kyyeu.render.akoma_ntoso.writing import LANGUAGE, Writer
from kyyeu.text.span import Span

_APART = ("caption", "byline", "noise")
Voice = tuple[tuple[str, str], ...] | None  # the attributes of a speech


def main_body(naming: Naming, report: ReportEntry) -> ElementTree.Element:
    """Return the mainBody: the text content of its leaves, in order, is the report's text.

    A heading begins a section. What somebody says is a speech, whole sentences of it, which
    may go on over paragraphs. In English a sentence without a translation stands in
    Vietnamese.
    """
    return _Body(naming, report).written()


class _Body:
    """Writes the body of one report in one language."""

    def __init__(self, naming: Naming, report: ReportEntry) -> None:
        self.naming = naming
        self.report = report
        self.language = naming.dictionary.language
        self.out = Writer("mainBody", {LANGUAGE: self.language})
        self.inlines = naming.in_sentences()
        self.voice: Voice = None
        self.in_section = False

    def written(self) -> ElementTree.Element:
        for block in self.report.blocks:
            if block.block.kind == "heading" or not self.in_section:
                self._section()
            self._block(block)
        if not self.in_section:
            self._section()
        return self.out.root()

    def _section(self) -> None:
        self._speak(None)
        if self.in_section:
            self.out.close()
        self.out.open("debateSection", {"name": "section"})
        self.in_section = True

    def _speak(self, voice: Voice) -> None:
        """Let `voice` have the floor; nobody, where it is None."""
        if voice != self.voice:
            if self.voice is not None:
                self.out.close()
            if voice is not None:
                self.out.open("speech", dict(voice))
            self.voice = voice

    def _block(self, block: BlockEntry) -> None:
        kind = block.block.kind
        if kind == "heading":
            self._apart("heading", {}, block)
        elif kind in _APART or not block.entries:
            self._apart("block", {"name": kind}, block)
        else:
            self._spoken(block)

    def _apart(self, tag: str, attributes: dict[str, str], block: BlockEntry) -> None:
        """Write a block that is nobody's speech and does not tell of one."""
        self._speak(None)
        self.out.open(tag, attributes)
        self._sentences(block, block.entries)
        self.out.close()

    def _spoken(self, block: BlockEntry) -> None:
        """Write a paragraph, or an item of a list, in turn as speech and as narrative."""
        attributes = {"class": "item"} if block.block.kind == "item" else {}
        for voice, entries in groupby(block.entries, key=self._voice_of):
            self._speak(voice)
            self.out.open("narrative" if voice is None else "p", attributes)
            self._sentences(block, tuple(entries))
            self.out.close()

    def _sentences(self, block: BlockEntry, entries: Sequence[SentenceEntry]) -> None:
        """Write sentences, and what of their block stands before and between them."""
        text, span = self.report.text, block.block.span
        starts = [entry.sentence.span.start for entry in block.entries]
        if entries == block.entries[: len(entries)]:  # at the block's start
            self.out.text(text[span.start : (*starts, span.end)[0]])
        for entry in entries:
            self._sentence(entry)
            following = bisect_right(starts, entry.sentence.span.start)
            self.out.text(text[entry.sentence.span.end : (*starts, span.end)[following]])

    def _voice_of(self, entry: SentenceEntry) -> Voice:
        """Return who says a sentence; nobody, where nobody or several do."""
        given = self.naming.index.voices.get(entry.sentence.id, ())
        if len(given) != 1:
            return None
        ((remark, attribution),) = given
        speech = self.naming.speech(remark, attribution.basis)
        return None if speech is None else tuple(speech.items())

    def _sentence(self, entry: SentenceEntry) -> None:
        """Write a sentence; its permanent id is its GUID."""
        sentence = entry.sentence
        attributes = {"GUID": routes.sentence_anchor(sentence.id)}
        text, span, inlines = self.report.text, sentence.span, self.inlines.get(sentence.id, [])
        if self.language == "en":
            english = self.naming.index.corpus.translations.get(sentence.id)
            if english is None or english.state == "missing" or not english.text:
                attributes[LANGUAGE] = "vi"
            else:
                if english.state == "stale":
                    attributes["class"] = "stale"
                text, span = english.text, Span(start=0, end=len(english.text))
                inlines = self.naming.in_english(entry, text)
        self.out.open("span", attributes)
        self.out.marked(text, span, inlines)
        self.out.close()
