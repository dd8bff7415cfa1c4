"""What every recogniser reads: one source with its blocks, sentences and quotations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kyyeu.model.report import Block, Sentence
from kyyeu.model.source import Source
from kyyeu.parse.blocks import blocks_of
from kyyeu.parse.keywords import Lowered, lowered
from kyyeu.parse.tables.people import HONORIFICS, TITLES
from kyyeu.parse.tables.verbs import STRONG_VERBS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.ids import fresh_ids
from kyyeu.text.quotes import Quotation, quotations
from kyyeu.text.sentences import sentences
from kyyeu.text.span import Placed, Span

# "“..., bà X nói.": whose words a paragraph held, at its end.
_PLAINLY = ("nói", "kể", "hỏi", "than", "than thở", "tâm sự", "bộc bạch", "trăn trở", "băn khoăn")
_TOLD = re.compile(
    rf",\s{{1,2}}(?:(?i:{any_of((*HONORIFICS, *TITLES))})|[{UPPER}])"
    r"(?:[^\s,.;:“”\"]{0,14}\s{1,2}){1,8}?"
    rf"{any_of((*STRONG_VERBS, *_PLAINLY))}(?:\s[^\s,.;:“”\"]{{1,12}}){{0,2}}[.…]?\s{{0,2}}\Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A source cut into blocks and sentences, with its quotations, all in order.

    `text` is the source's: a field, as it is asked for twenty times a sentence.
    """

    source: Source
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    lowered: Lowered
    placed_sentences: Placed[Sentence]
    placed_quotations: Placed[Quotation]

    def quotation_at(self, offset: int) -> Quotation | None:
        """Return the quotation (marks included) that the code point at `offset` is in."""
        return self.placed_quotations.at(offset)

    def quotation_in(self, start: int, end: int) -> Quotation | None:
        """Return the first quotation that opens between two offsets."""
        found = self.placed_quotations.next_from(start)
        return found if found and found.span.start < end else None

    def sentences_in(self, span: Span) -> Sequence[Sentence]:
        """Return the sentences that share a code point with `span`."""
        return self.placed_sentences.sharing(span)


def context_of(source: Source) -> Context:
    """Cut `source` into blocks and sentences with fresh ids, and pair its quotation marks."""
    text = source.text
    blocks = blocks_of(text)
    spans = [(span, block) for block in blocks for span in _sentences(text, block)]
    ids = fresh_ids(source.slug, (span.of(text) for span, _ in spans))
    cut = tuple(
        Sentence(id=name, span=span, block=block.id)
        for name, (span, block) in zip(ids, spans, strict=True)
    )
    quoted = quotations_of(text, blocks)
    return Context(
        source=source,
        text=text,
        blocks=blocks,
        sentences=cut,
        lowered=lowered(text, [span.end for span, _ in spans]),
        placed_sentences=Placed(cut, lambda sentence: sentence.span),
        placed_quotations=Placed(quoted, lambda quotation: quotation.span),
    )


def quotations_of(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Return the outermost quotations of a report (see text.quotes), in order."""
    return quotations(text, [block.span for block in blocks], _TOLD)


def _sentences(text: str, block: Block) -> tuple[Span, ...]:
    return tuple(sentences(text, block.span.start, block.span.end))
