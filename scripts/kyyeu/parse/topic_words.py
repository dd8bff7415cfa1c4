"""Which sentences may open a list of topics at all: most hold no mark or no word that one needs.

A list is parted by marks, and told of by a meeting, its parts, those present or a verb of
exchange. Both are looked for in one reading before any pattern is tried.
"""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.discussants import ALL_WHO_DISCUSS
from kyyeu.parse.tables.topics import DISCUSSED_NOUNS, EXCHANGED, PART_NOUNS
from kyyeu.parse.words import lower_any_of

_WORDS = re.compile(
    lower_any_of(
        (
            *ALL_WHO_DISCUSS, *DISCUSSED_NOUNS, *PART_NOUNS, *EXCHANGED, "đây", "thảo luận",
            "cho ý kiến", "góp ý", "tranh luận", "hiến kế", "trao đổi", "bàn", "tâm điểm",
            "từ khóa", "từ khoá", "điểm nóng", "đại biểu",
        )
    )
)  # fmt: skip
# How a sentence begins that goes on with what the one before it announces.
_GOES_ON = re.compile(
    r"(?i:đó|cụ thể|bao gồm|gồm|trong đó|lần lượt|thứ|một là|nội dung|nhóm|vấn đề|chủ đề|câu hỏi"
    r"|điểm)(?!\w)|\(?\d"
)


_MARKS = (";", ":", "“", '"', "(1")
_JOINS = (" và ", " hay ", " hoặc ", " cũng như ", " cùng ", " đến ", " tới ")


def sentences_that_may_list(context: Context) -> frozenset[int]:
    """Return the numbers of the sentences that may list or announce topics."""
    words = _with_words(context)
    return frozenset(number for number in words if _is_marked(context, number))


def _with_words(context: Context) -> list[int]:
    """Return the numbers of the sentences with a word that lists are told of by, in order."""
    small, sentences = context.lowered.small, context.sentences
    found: list[int] = []
    number = position = 0
    while hit := _WORDS.search(small, position):
        while number < len(sentences) and sentences[number].span.end <= hit.start():
            number += 1
        if number == len(sentences):
            break
        if sentences[number].span.start <= hit.start():
            found.append(number)
            position = sentences[number].span.end
        else:
            position = hit.end()
    return found


def _is_marked(context: Context, number: int) -> bool:
    """Tell whether marks part something in a sentence, or the next may go on with a list."""
    text, span = context.text, context.sentences[number].span
    start, end = span.start, span.end
    commas = text.count(",", start, end)
    if commas > 1 or text[end - 1] == "?" or _any_in(text, start, end, _MARKS):
        return True
    # "A, B và C", "A và B là hai nội dung"
    if _any_in(text, start, end, _JOINS) and (commas or text.find(" là ", start, end) >= 0):
        return True
    after = context.sentences[number + 1] if number + 1 < len(context.sentences) else None
    if after is None:
        return False
    goes_on = _GOES_ON.match(text, after.span.start, after.span.end) is not None
    return goes_on or after.block != context.sentences[number].block or text[after.span.end - 1] == "?"


def _any_in(text: str, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Tell whether any of some words stands between two offsets."""
    return any(text.find(word, start, end) >= 0 for word in words)
