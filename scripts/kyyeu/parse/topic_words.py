"""Which sentences may open a list of topics at all: most hold no mark or no word that one needs.

A list is parted by marks, and told of by a meeting, its parts, those present or a verb of
exchange. Both are looked for in one reading before any pattern is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kyyeu.model.report import BlockKind
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword

# How a sentence begins that goes on with what the one before it announces.
_GOES_ON = re.compile(
    r"(?i:đó|cụ thể|bao gồm|gồm|trong đó|lần lượt|thứ|một là|nội dung|nhóm|vấn đề|chủ đề|câu hỏi"
    r"|điểm)(?!\w)|\(?\d"
)


_MARKS = re.compile(r"[;:“\"]|\(1")
_JOINS = re.compile(r"\s(?:và|hay|hoặc|cũng như|cùng|đến|tới)\s")


def sentences_that_tell(context: Context) -> frozenset[int]:
    """Return the numbers of the sentences that mention a meeting, who discusses or a discussion."""
    return frozenset(
        number
        for number, sentence in enumerate(context.sentences)
        if context.lowered.holds(Keyword.TELLING, sentence.span.start, sentence.span.end)
    )


def sentences_that_may_list(
    context: Context, kinds: Mapping[str, BlockKind], told: Iterable[int]
) -> frozenset[int]:
    """Return the numbers of those, of sentences that tell, that may list or announce topics."""
    return frozenset(number for number in told if _is_marked(context, number, kinds))


def _is_marked(context: Context, number: int, kinds: Mapping[str, BlockKind]) -> bool:
    """Tell whether marks part something in a sentence, or the next may go on with a list."""
    text, span = context.text, context.sentences[number].span
    start, end = span.start, span.end
    commas = text.count(",", start, end)
    if commas > 1 or text[end - 1] == "?" or _MARKS.search(text, start, end):
        return True
    # "A, B và C", "A và B là hai nội dung", "không chỉ A mà còn B và C"
    parts = commas or text.find(" là ", start, end) >= 0 or text.find(" còn ", start, end) >= 0
    if parts and _JOINS.search(text, start, end):
        return True
    after = context.sentences[number + 1] if number + 1 < len(context.sentences) else None
    if after is None:
        return False
    goes_on = _GOES_ON.match(text, after.span.start, after.span.end) is not None
    return goes_on or kinds[after.block] == "item" or text[after.span.end - 1] == "?"
