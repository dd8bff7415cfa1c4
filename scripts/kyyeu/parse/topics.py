"""Topics: the list of what was discussed, where a sentence gives one.

The list is a sentence of discussion ("các diễn giả đã trao đổi A; B; C") whose entries
semicolons part. A speaker's own list ("Thứ nhất ...") is not one, and most reports have none.
"""

from __future__ import annotations

import re

from kyyeu.model.report import Topic
from kyyeu.parse.context import Context
from kyyeu.parse.tables.events import DISCUSSION_VERBS
from kyyeu.parse.words import any_of
from kyyeu.text.slug import numbered, slug
from kyyeu.text.span import Span, trimmed

_DISCUSSES = re.compile(
    rf"{any_of(word.form for word in DISCUSSION_VERBS)}(?P<about>(?:[^;:.“\"]{{0,60}}:)"
    r"|\s{1,2}về(?!\w))?"
)
_LEAST_ENTRIES = 3
# How far into the sentence the verb of discussion may stand, in code points.
_LEAD = 200
_NOUN = re.compile(r"(?<!\w)(?:phiên|buổi|cuộc|nội dung|chương trình|phần|diễn đàn)\s{1,2}\Z")
_NOUN_BACK = 20
_TRAILING = ",.…;:/ "
_AND = re.compile(r"(?:và|cũng như)\s{1,2}")


def find_topics(context: Context) -> tuple[Topic, ...]:
    """Return the topics of the report's lists, in order, named by their own words."""
    taken: set[str] = set()
    topics: list[Topic] = []
    for sentence in context.sentences:
        for span in _entries(context, sentence.span):
            name = numbered(slug(span.of(context.text)), taken)
            topics.append(Topic(id=name, span=span, sentence=sentence.id))
    return tuple(topics)


def _entries(context: Context, sentence: Span) -> tuple[Span, ...]:
    text = context.text
    limit = min(sentence.end, sentence.start + _LEAD)
    leads = _DISCUSSES.finditer(text, sentence.start, limit)
    lead = next((m for m in leads if not _is_noun(text, sentence.start, m.start())), None)
    if not lead or context.quotation_at(lead.start()):
        return ()
    entries: list[Span] = []
    start = lead.end()
    for position in _semicolons(context, start, sentence.end):
        entry = _entry(text, start, position)
        if entry:
            entries.append(entry)
        start = position + 1
    last = _entry(text, start, sentence.end)
    if last:
        entries.append(last)
    return tuple(entries) if len(entries) >= _LEAST_ENTRIES else ()


def _is_noun(text: str, start: int, verb: int) -> bool:
    """Tell whether a verb of discussion is part of a noun: "phiên thảo luận"."""
    return _NOUN.search(text[max(start, verb - _NOUN_BACK) : verb]) is not None


def _semicolons(context: Context, start: int, end: int) -> list[int]:
    found: list[int] = []
    position = context.text.find(";", start, end)
    while position >= 0:
        if not context.quotation_at(position):
            found.append(position)
        position = context.text.find(";", position + 1, end)
    return found


def _entry(text: str, start: int, end: int) -> Span | None:
    span = trimmed(text, start, end)
    while span and text[span.end - 1] in _TRAILING:
        span = trimmed(text, span.start, span.end - 1)
    joined = _AND.match(text, span.start, span.end) if span else None
    return Span(start=joined.end(), end=span.end) if span and joined else span
