"""What somebody said word for word: what stands within quotation marks, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kyyeu.model.report import Attribution, Remark, Report
from kyyeu.parse.context import quotations_of
from kyyeu.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A speaker's own words, without the marks around them."""

    remark: Remark
    attribution: Attribution
    span: Span


def said_verbatim(report: Report) -> tuple[Said, ...]:
    """Return the words that remarks of a report quote from their speakers, in its order.

    What a speaker quotes from a document is the document's and not among them.
    """
    direct = [remark for remark in report.remarks if remark.direct]
    if not direct:
        return ()
    quoted = quotations_of(report.source.text, report.blocks)
    documents = [
        excerpt.span for item in report.documents for excerpt in item.excerpts if excerpt.direct
    ]
    own = [item.inner for item in quoted if not any(item.inner.overlaps(d) for d in documents)]
    return tuple(sorted(_said(direct, own), key=lambda said: said.span))


def _said(remarks: list[Remark], quoted: list[Span]) -> Iterator[Said]:
    for remark in remarks:
        for attribution in remark.attributions:
            for inner in quoted:
                words = inner.meet(attribution.span)
                if words is not None:
                    yield Said(remark=remark, attribution=attribution, span=words)
