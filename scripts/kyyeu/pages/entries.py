"""A corpus's parts with their place and with whom they belong to, as the pages look them up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kyyeu.model.corpus import EditedReport
from kyyeu.model.report import Block, BlockKind, Citation, Excerpt, Remark, Sentence
from kyyeu.pages.marks import Mark
from kyyeu.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceEntry:
    """A sentence with its place: the `number`th of block `block` of the report `slug`."""

    slug: str
    sentence: Sentence
    block: int
    number: int
    kind: BlockKind
    marks: tuple[Mark, ...]

    @property
    def noise(self) -> bool:
        """Tell whether the sentence stands outside the body of the report."""
        return self.kind in ("noise", "caption", "byline")


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkEntry:
    """A remark, the speakers' addresses and, where a report leaves it open, all of them."""

    slug: str
    remark: Remark
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationEntry:
    """A citation, and the addresses of the documents it may mean."""

    slug: str
    citation: Citation
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcerptEntry:
    """What the report `slug` says a document says."""

    slug: str
    excerpt: Excerpt


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockEntry:
    """A block and its sentences; `number` is 0 where it has none."""

    block: Block
    number: int
    entries: tuple[SentenceEntry, ...]


class ReportEntry:
    """A report's sentences and blocks, found by span."""

    def __init__(self, edited: EditedReport, blocks: tuple[BlockEntry, ...]) -> None:
        """Index the sentences of `blocks`, which stand in the order of the text."""
        self.edited = edited
        self.slug = edited.report.source.slug
        self.text = edited.report.source.text
        self.blocks = blocks
        self.entries = tuple(entry for block in blocks for entry in block.entries)
        self.numbered = max((block.number for block in blocks), default=0)
        self._starts = [entry.sentence.span.start for entry in self.entries]
        self._body = [entry for entry in self.entries if not entry.noise]
        self._body_starts = [entry.sentence.span.start for entry in self._body]

    def within(self, span: Span) -> Sequence[SentenceEntry]:
        """Return the sentences that share a code point with `span`, in order."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_left(self._starts, span.end)
        found = self.entries[first:last]
        if found and not found[0].sentence.span.overlaps(span):
            found = found[1:]
        return found

    def beside(
        self, first: SentenceEntry, last: SentenceEntry
    ) -> tuple[SentenceEntry | None, SentenceEntry | None]:
        """Return the sentences of the body before `first` and after `last`, None at its ends."""
        before = bisect_left(self._body_starts, first.sentence.span.start)
        after = bisect_right(self._body_starts, last.sentence.span.start)
        return (
            self._body[before - 1] if before > 0 else None,
            self._body[after] if after < len(self._body) else None,
        )


def numbered_blocks(edited: EditedReport, marks: tuple[Mark, ...]) -> Iterable[BlockEntry]:
    """Number the blocks that hold sentences, and the sentences of each."""
    report = edited.report
    by_block: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in report.sentences:
        by_block[sentence.block].append(sentence)
    starts = [mark.span.start for mark in marks]
    number = 0
    for block in report.blocks:
        sentences = by_block[block.id]
        number += 1 if sentences else 0
        entries = tuple(
            SentenceEntry(
                slug=report.source.slug,
                sentence=sentence,
                block=number,
                number=position,
                kind=block.kind,
                marks=marks[
                    bisect_left(starts, sentence.span.start) : bisect_left(
                        starts, sentence.span.end
                    )
                ],
            )
            for position, sentence in enumerate(sentences, start=1)
        )
        yield BlockEntry(block=block, number=number if sentences else 0, entries=entries)
