"""Topics: the list of what was discussed, where the report gives one.

The list is a sentence of discussion whose entries semicolons or numbers in brackets part
("các diễn giả đã trao đổi A; B; C", "làm rõ: (1) A; (2) B"), or a sentence of discussion that
ends in a colon with the items that follow it ("- A", "Một là, A"). A speaker's own list
("Thứ nhất ...") is not one, and most reports have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kyyeu.model.report import BlockKind, Sentence, Topic
from kyyeu.parse.context import Context
from kyyeu.parse.tables.events import DISCUSSION_VERBS, EVENT_HEADS
from kyyeu.parse.tables.speech import COLLECTIVES
from kyyeu.parse.words import any_of
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span, trimmed

_DISCUSSES = re.compile(any_of(word.form for word in DISCUSSION_VERBS))
# What may stand between the verb and the list: "các vấn đề sau:", "các vấn đề như", "về".
_ABOUT = re.compile(
    r"[^;:.“\"]{0,60}:|\s{1,2}về(?!\w)"
    r"|\s{1,2}(?:các|những|một số)\s{1,2}(?:nội dung|vấn đề|chủ đề)\s{1,2}như(?!\w)"
)
# Who discusses: the event, its sessions and papers, or voices without a name.
_SUBJECT = re.compile(
    any_of(
        (
            *EVENT_HEADS,
            *(word.form for word in COLLECTIVES),
            "phiên", "tham luận", "ý kiến", "nội dung", "chương trình", "đại biểu", "diễn giả",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_SOMEBODY = re.compile(r"(?<!\w)(?:ông|bà|đồng chí|TS|GS|PGS)(?!\w)", re.IGNORECASE)
_NOUN = re.compile(r"(?<!\w)(?:phiên|buổi|cuộc|nội dung|chương trình|phần|diễn đàn)\s{1,2}\Z")
_NOUN_BACK = 20
_LEAST_ENTRIES = 3
# How far into the sentence the verb of discussion may stand, in code points.
_LEAD = 240
_TRAILING = ",.…;:/ "
_MARK = re.compile(
    r"\s{0,3}(?:[-–—•*+]\s{0,2}|\(?\d{1,2}[.)]\s{0,2}|\(?[a-zđ]\)\s{0,2}"
    r"|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là,?\s{1,2}|Thứ [^\W\d_]{2,5},?\s{1,2})"
)
_NUMBER = re.compile(r"\(\d{1,2}\)\s{0,2}")
_AND = re.compile(r"(?:và|cũng như)\s{1,2}")


def find_topics(context: Context) -> tuple[Topic, ...]:
    """Return the topics of the report's lists, in order, named by their own words."""
    kinds = {block.id: block.kind for block in context.blocks}
    taken = Taken()
    topics: list[Topic] = []
    listed: set[str] = set()  # sentences that are items already: they open no further list
    for number, sentence in enumerate(context.sentences):
        start = _list_start(context, sentence)
        if start is None:
            continue
        entries = _entries(context, start, sentence.span.end)
        if len(entries) >= _LEAST_ENTRIES:
            found = [(span, sentence.id) for span in entries]
        elif context.text[sentence.span.end - 1] == ":" and sentence.id not in listed:
            found = list(_items(context, number + 1, kinds))
            listed.update(home for _, home in found)
        else:
            continue
        for span, home in found:
            name = taken.numbered(slug(span.of(context.text)))
            topics.append(Topic(id=name, span=span, sentence=home))
    return tuple(topics)


def _list_start(context: Context, sentence: Sentence) -> int | None:
    """Return where a list begins behind a sentence's verb of discussion, if it has one."""
    text, start = context.text, sentence.span.start
    limit = min(sentence.span.end, start + _LEAD)
    for lead in _DISCUSSES.finditer(text, start, limit):
        before = text[max(start, lead.start() - _NOUN_BACK) : lead.start()]
        if _NOUN.search(before) or context.quotation_at(lead.start()):
            continue
        said = _SOMEBODY.search(text, start, lead.start())
        if said or not _SUBJECT.search(text, start, lead.start()):
            return None
        about = _ABOUT.match(text, lead.end(), sentence.span.end)
        return about.end() if about else lead.end()
    return None


def _entries(context: Context, start: int, end: int) -> list[Span]:
    """Return the entries between two offsets, as semicolons or bracketed numbers part them."""
    text = context.text
    cuts = [start]
    for position in range(start, end):
        if text[position] == ";" and not context.quotation_at(position):
            cuts.append(position + 1)
        elif text[position] == "(" and _NUMBER.match(text, position, end):
            cuts.append(position)
    spans = (_entry(text, first, last) for first, last in zip(cuts, [*cuts[1:], end], strict=True))
    return [span for span in spans if span]


def _items(
    context: Context, number: int, kinds: Mapping[str, BlockKind]
) -> Iterator[tuple[Span, str]]:
    """Yield the items from sentence `number` on, each with its sentence, as far as they go."""
    previous = ""
    for index in range(number, len(context.sentences)):
        sentence = context.sentences[index]
        if kinds[sentence.block] != "item":
            return
        if sentence.block != previous:
            span = _entry(context.text, sentence.span.start, sentence.span.end)
            if span:
                yield span, sentence.id
        previous = sentence.block


def _entry(text: str, start: int, end: int) -> Span | None:
    span = trimmed(text, start, end, ":")
    mark = _MARK.match(text, span.start, span.end) if span else None
    if span and mark:
        span = trimmed(text, mark.end(), span.end)
    while span and text[span.end - 1] in _TRAILING:
        span = trimmed(text, span.start, span.end - 1)
    joined = _AND.match(text, span.start, span.end) if span else None
    return Span(start=joined.end(), end=span.end) if span and joined else span
