"""What every recogniser reads: one source with its blocks, sentences and quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from kyyeu.model.report import Block, Sentence
from kyyeu.model.source import Source
from kyyeu.parse.blocks import blocks_of
from kyyeu.text.ids import fresh_ids
from kyyeu.text.quotes import Quotation, quotations
from kyyeu.text.sentences import sentences
from kyyeu.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A source cut into blocks and sentences, with its quotations, all in order."""

    source: Source
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]

    @property
    def text(self) -> str:
        """The report's text."""
        return self.source.text

    def quotation_at(self, offset: int) -> Quotation | None:
        """Return the quotation (marks included) that the code point at `offset` is in."""
        index = bisect_right(self.quotations, offset, key=lambda item: item.span.start) - 1
        if index >= 0 and offset < self.quotations[index].span.end:
            return self.quotations[index]
        return None

    def quotations_in(self, span: Span) -> tuple[Quotation, ...]:
        """Return the quotations that open within `span`."""
        first = bisect_left(self.quotations, span.start, key=lambda item: item.span.start)
        last = bisect_left(self.quotations, span.end, key=lambda item: item.span.start)
        return self.quotations[first:last]

    def sentences_in(self, span: Span) -> tuple[Sentence, ...]:
        """Return the sentences that share a code point with `span`."""
        first = bisect_right(self.sentences, span.start, key=lambda item: item.span.end)
        last = bisect_left(self.sentences, span.end, key=lambda item: item.span.start)
        return self.sentences[first:last]


def context_of(source: Source) -> Context:
    """Cut `source` into blocks and sentences with fresh ids, and pair its quotation marks."""
    text = source.text
    blocks = blocks_of(text)
    spans = [(span, block) for block in blocks for span in _sentences(text, block)]
    ids = fresh_ids(source.slug, (span.of(text) for span, _ in spans))
    return Context(
        source=source,
        blocks=blocks,
        sentences=tuple(
            Sentence(id=name, span=span, block=block.id)
            for name, (span, block) in zip(ids, spans, strict=True)
        ),
        quotations=quotations(text, [block.span for block in blocks]),
    )


def _sentences(text: str, block: Block) -> tuple[Span, ...]:
    return tuple(sentences(text, block.span.start, block.span.end))
