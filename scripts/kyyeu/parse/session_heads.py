"""What sessions were about where each heads the paragraphs that tell of it: "Phiên 2: A"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kyyeu.model.report import BlockKind
from kyyeu.parse.context import Context
from kyyeu.parse.listings import Found
from kyyeu.parse.tables.counts import ROMANS
from kyyeu.text.span import trimmed

# A session's number and, behind a mark, its subject to the end of the line.
_HEAD = re.compile(
    r"(?:Phiên|Tiểu ban|Bàn tròn|Toạ đàm|Tọa đàm|Hội thảo chuyên đề|Chuyên đề)"
    r"(?:\s(?:thảo luận|chuyên đề|tọa đàm|toạ đàm|song song|kỹ thuật))?"
    r"\s(?P<number>\d{1,2}|[IVX]{1,4})\s{0,2}[:.–-]\s{1,2}(?=\S)"
)
_LEAST_SESSIONS = 2
_MARKS = ".;:"


def subjects_of_heads(context: Context, kinds: Mapping[str, BlockKind]) -> Found:
    """Return the subjects of the sessions whose heads run from the first on, in order.

    However far they stand apart: between them the report tells of each. `kinds` is what each
    block is; only heads count.
    """
    found: Found = []
    for sentence in context.sentences:
        if kinds[sentence.block] != "heading":
            continue
        head = _HEAD.match(context.text, sentence.span.start, sentence.span.end)
        subject = head and trimmed(context.text, head.end(), sentence.span.end, _MARKS)
        if head and subject and _number(head["number"]) == len(found) + 1:
            found.append((subject, sentence.id))
    return found if len(found) >= _LEAST_SESSIONS else []


def _number(written: str) -> int:
    """Return what a number is, in either way of writing; 0 for none."""
    return int(written) if written.isdigit() else ROMANS.get(written, 0)
