"""Lists over several sentences: items, "1. A; 2. B", "Một là, A. Hai là, B.", questions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kyyeu.model.report import BlockKind
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import at_a_meeting
from kyyeu.parse.enumerations import LEAST_ENTRIES, MOST_ENTRIES, entry
from kyyeu.parse.phrases import begins_as_topic
from kyyeu.parse.tables.counts import CARDINALS, ORDINALS
from kyyeu.parse.whose import names_somebody
from kyyeu.text.span import Span

Found = list[tuple[Span, str]]

_STEP = re.compile(
    r"(?:(?:(?:nhóm\s{1,2})?vấn đề|nội dung|chủ đề|câu hỏi|điểm)\s{1,2}(?=thứ\s))?"
    rf"(?:(?P<one>{'|'.join(CARDINALS)})\s{{1,2}}là"
    rf"|thứ\s{{1,2}}(?P<nth>{'|'.join(ORDINALS)}|một|bốn)(?:\s{{1,2}}là)?"
    r"|\(?(?P<number>\d{1,2})[.)])\s{0,2}[,:]?\s{1,2}",
    re.IGNORECASE,
)
# A mark with no space behind it, or one that blocks are not told by.
_LINE_MARK = re.compile(
    r"[-–•+*][^\W\d_]|[✓✔►▶❖◆■●○▪➢→»·]|\d{1,2}[./)](?![\d/])|\(?[a-hđ]\)\s|[IVX]{1,5}[.)]\s"
)
_THOSE = re.compile(
    r"(?:Đó|Đây)\s(?:cũng\s|chính\s|chỉ\s)?là\s(?:những|các|hàng loạt|ba|bốn|năm|một số|vài)"
    r"(?:\strong\s(?:số\s)?(?:những|các))?\s(?:câu hỏi|băn khoăn|trăn trở)(?!\w)"
)
_AND = re.compile(r"(?:Và|Rồi|Còn|Hay|Cuối cùng)(?:\s{1,2}là)?,?\s{1,2}")
_LABEL = re.compile(r"(?:Phần|Chương|Mục|Phiên|Chủ đề)\s(?:[IVX]{1,5}|\d{1,2})[.:]\s{0,2}")
# The number of the next entry, which the cut between sentences leaves behind: "...: | 1."
_NEXT_NUMBER = re.compile(r"(?:(?<=[\s:;,.])|\A)\(?(?P<number>\d{1,2})[.)]\Z")
_NUMBER_BACK = 5
# How many sentences may explain an entry before the next one comes.
_MOST_BETWEEN = 3
_MOST_BELOW = 8
_LONGEST_LINE = 160


def items(
    context: Context, number: int, kinds: Mapping[str, BlockKind]
) -> Iterator[tuple[Span, str]]:
    """Yield the items from sentence `number` on, each with its sentence, as far as they go.

    A line without a mark is one where the first ends in a semicolon, and up to the one
    behind the last that does.
    """
    previous = labelled = ""
    open_ended = True
    for index in range(number, len(context.sentences)):
        sentence = context.sentences[index]
        span = (sentence.span.start, sentence.span.end)
        if _LABEL.fullmatch(context.text, *span):
            labelled = sentence.block
            continue
        line = sentence.block == labelled or kinds[sentence.block] == "item"
        line = line or _LINE_MARK.match(context.text, *span) is not None
        parted = context.text[sentence.span.end - 1] == ";"
        if sentence.block == previous and not parted:
            continue
        if not line and not (parted if index == number else open_ended):
            return
        open_ended = parted
        if sentence.block != previous and (found := entry(context.text, *span)):
            yield found, sentence.id
        previous = sentence.block


def lines(
    context: Context, number: int, count: int | None, kinds: Mapping[str, BlockKind]
) -> Found:
    """Return the short lines without a mark from sentence `number` on, as entries.

    As many as the text has promised, or else at least three up to a paragraph. Lines with a
    stop are entries where the text says how many, or each begins as topics do.
    """
    found: Found = []
    blocks: set[str] = set()
    for sentence in context.sentences[number : number + MOST_ENTRIES + 1]:
        text = sentence.span.of(context.text).rstrip()
        if len(text) > _LONGEST_LINE or len(found) == count or sentence.block in blocks:
            break
        head = kinds[sentence.block] == "heading"
        if not head and not (_is_topic(text) or (count and text.endswith("."))):
            break
        blocks.add(sentence.block)
        span = entry(context.text, sentence.span.start, sentence.span.end)
        if span is None:
            break
        found.append((span, sentence.id))
    whole = len(found) == count and len(blocks) == count
    return found if whole or (count is None and len(found) >= LEAST_ENTRIES) else []


def ordinal_entries(context: Context, number: int, count: int, start: int = 0) -> Found:
    """Return the entries "Một là, A. Hai là, B." from sentence `number` (offset `start`) on.

    They come in order, at most a few sentences of explanation behind each; as many as the
    text has promised (`count`, 0 if it has not said), and two at the least.
    """
    found: Found = []
    last = number
    for index in range(number, len(context.sentences)):
        sentence = context.sentences[index]
        begins = max(start, sentence.span.start)
        while begins < sentence.span.end and context.text[begins].isspace():
            begins += 1
        step = _STEP.match(context.text, begins, sentence.span.end)
        if step and _value(step) == len(found) + 1:
            span = entry(context.text, step.end(), sentence.span.end)
            if span is None:
                break
            found.append((span, sentence.id))
            last = index
        elif (
            not found
            or index - last >= _between(context, last)
            or len(found) >= (count or MOST_ENTRIES)
        ):
            break
    return found if len(found) >= max(count, 2) else []


def _between(context: Context, last: int) -> int:
    """Return how many sentences may explain an entry: more where it begins a line."""
    alone = last == 0 or context.sentences[last - 1].block != context.sentences[last].block
    return _MOST_BELOW if alone else _MOST_BETWEEN


def numbered_entries(context: Context, number: int, count: int | None) -> Found:
    """Return the entries of "...: 1. A; 2. B; 3. C." where sentence `number` ends in the "1.".

    As many as the text has promised, or two at the least.
    """
    found: Found = []
    block = context.sentences[number].block
    due = 1
    for index in range(number, min(number + 2 * MOST_ENTRIES, len(context.sentences))):
        sentence = context.sentences[index]
        if sentence.block != block:
            break
        end = sentence.span.end
        mark = _NEXT_NUMBER.search(context.text, max(sentence.span.start, end - _NUMBER_BACK), end)
        stop = mark.start() if mark else end
        span = entry(context.text, sentence.span.start, stop) if index > number else None
        if span:
            found.append((span, sentence.id))
        if mark is None and span:
            break
        if mark is None or int(mark["number"]) != due:
            return []
        due += 1
    return found if len(found) == count or (count is None and len(found) > 1) else []


def questions(context: Context, number: int, count: int | None) -> Found:
    """Return the questions of "ba câu hỏi: A? B? C?", of which sentence `number` ends the first.

    As many as the text has promised (`count`), each a sentence of its own; where it has not
    said how many, those of the paragraph, two at the least.
    """
    text = context.text
    first = context.sentences[number]
    start = text.rfind(":", first.span.start, first.span.end) + 1
    found: Found = []
    for sentence in context.sentences[number : number + (count or MOST_ENTRIES)]:
        span = entry(text, max(start, sentence.span.start), sentence.span.end)
        if not start or span is None or text[span.end - 1] != "?":
            break
        if count is None and sentence.block != first.block:
            break
        found.append((without_and(text, span), sentence.id))
    return found if len(found) == count or (count is None and len(found) > 1) else []


def without_and(text: str, span: Span) -> Span:
    """Return a question without the "Và" that makes it the last of several."""
    joined = _AND.match(text, span.start, span.end)
    return Span(start=joined.end(), end=span.end) if joined else span


def asked_before(context: Context, number: int) -> Found:
    """Return the questions before "Đó là những câu hỏi được các đại biểu bàn tại hội thảo"."""
    sentence = context.sentences[number]
    start, end = sentence.span.start, sentence.span.end
    if context.text[start] != "Đ":
        return []  # as mostly
    told = _THOSE.match(context.text, start, end)
    if told is None or not at_a_meeting(context.lowered, told.end(), end):
        return []
    if names_somebody(context.text, start, end):
        return []
    found: Found = []
    for before in reversed(context.sentences[max(0, number - MOST_ENTRIES) : number]):
        if before.block != sentence.block or context.text[before.span.end - 1] != "?":
            break
        found.insert(0, (without_and(context.text, before.span), before.id))
    return found if len(found) >= LEAST_ENTRIES else []


def _is_topic(text: str) -> bool:
    """Tell whether a line begins with a noun that topics begin with and says nothing of it."""
    return begins_as_topic(text) and not names_somebody(text, 0, len(text))


def _value(step: re.Match[str]) -> int:
    """Return which entry a mark numbers: "Hai là" is the second."""
    if step["number"]:
        return int(step["number"])
    word = (step["one"] or step["nth"]).lower()
    names = CARDINALS if word in CARDINALS else ORDINALS
    return names.index(word) + 1
