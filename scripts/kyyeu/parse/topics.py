"""Topics: the list of what was discussed, where the report gives one.

A list is found where three things come together: entries that something parts (semicolons,
numbers, commas between phrases of one kind, quotation marks, lines, questions, a session
each), words that announce it (a verb of discussion, a noun like "ba vấn đề", a meeting's own
parts, or what stands behind the list), and that it is the meeting's and no person's,
document's or sector's. A speaker's own list ("Thứ nhất ...") is none, and most reports have
none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kyyeu.model.report import BlockKind, Topic
from kyyeu.parse.announcements import Lead, promised
from kyyeu.parse.context import Context
from kyyeu.parse.deeds import deeds
from kyyeu.parse.enumerations import LEAST_ENTRIES
from kyyeu.parse.in_turn import questions_in_turn
from kyyeu.parse.listings import (
    Found,
    asked_before,
    items,
    lines,
    numbered_entries,
    ordinal_entries,
    questions,
    without_and,
)
from kyyeu.parse.meeting_parts import HEAD
from kyyeu.parse.named_parts import named_parts, parts_by_subject
from kyyeu.parse.papers_told import papers_told
from kyyeu.parse.session_heads import subjects_of_heads
from kyyeu.parse.sessions import session_subject, sessions_at, sessions_within
from kyyeu.parse.told_in_turn import fuller, told_in_turn
from kyyeu.parse.topic_entries import entries_behind, inverted_entries
from kyyeu.parse.topic_leads import leads_of
from kyyeu.parse.topic_words import sentences_that_may_list, sentences_that_tell
from kyyeu.parse.whose import is_anothers
from kyyeu.parse.widening import widened
from kyyeu.text.slug import Taken, slug

_NAMELY = re.compile(
    r"(?:Đó là|Cụ thể là|Cụ thể|Bao gồm|Gồm|Đó chính là|Trong đó có|Lần lượt là)(?!\w)"
    r"\s{0,2}[:,]?\s{0,2}"
)
_FIRST_NUMBER = re.compile(r"(?<![^\s:])\(?1[.)]\Z")
_NUMBER_BACK = 5


def find_topics(context: Context) -> tuple[Topic, ...]:
    """Return the topics of the report's lists, in order, named by their own words.

    What somebody asked the session to discuss counts where no list says what it did.
    """
    kinds = {block.id: block.kind for block in context.blocks}
    discussed: Found = []
    asked: Found = []
    listed: set[str] = set()  # sentences that are entries already: they open no further list
    tell = sentences_that_tell(context)
    may_list = sentences_that_may_list(context, kinds, tell)
    for number, sentence in enumerate(context.sentences):
        if sentence.id in listed:
            continue
        found = sessions_at(context, number)
        if found and number in tell:
            found = fuller(context, number, found)
        wished = False
        if not found and number in may_list:
            found, wished = _told_of(context, number, kinds)
        if not found:
            found = _under_head(context, number, kinds) or asked_before(context, number)
        if not found and number in may_list:
            found = sessions_within(context, number) or inverted_entries(context, sentence)
            found = found or named_parts(context, number)
        found = found or papers_told(context, number) or parts_by_subject(context, number)
        if not found and number in tell:
            found = told_in_turn(context, number)
        (asked if wished else discussed).extend(found)
        listed.update(home for _, home in found)
    found = discussed or subjects_of_heads(context, kinds) or asked
    return tuple(_topics(context.text, _within(context, found)))


def _within(context: Context, found: Found) -> Found:
    """Leave out entries that go beyond their sentence, as where a quotation runs over a line."""
    homes = {home for _, home in found}
    spans = {s.id: s.span for s in context.sentences if s.id in homes}
    return [
        (span, home)
        for span, home in found
        if spans[home].start <= span.start and span.end <= spans[home].end
    ]


def _told_of(context: Context, number: int, kinds: Mapping[str, BlockKind]) -> tuple[Found, bool]:
    """Return the list that a sentence tells of, and whether it is only asked for."""
    sentence = context.sentences[number]
    if did := deeds(context, sentence.span):
        return [(span, sentence.id) for span in did], False
    if told := questions_in_turn(context, sentence.span) or widened(context, sentence.span):
        return [(span, sentence.id) for span in told], False
    for lead in leads_of(context, sentence):
        if is_anothers(context.text, sentence.span.start, lead.start, announced=lead.announced):
            continue
        found = _list_behind(context, number, lead, kinds)
        if found:
            return found, lead.asked
    return [], False


def _topics(text: str, found: Found) -> Iterator[Topic]:
    taken = Taken()
    for span, home in found:
        yield Topic(id=taken.numbered(slug(span.of(text))), span=span, sentence=home)


def _list_behind(
    context: Context, number: int, lead: Lead, kinds: Mapping[str, BlockKind]
) -> Found:
    """Return the entries that a sentence lists or announces, each with its sentence."""
    sentence = context.sentences[number]
    end = sentence.span.end
    if _FIRST_NUMBER.search(context.text, max(lead.verb, end - _NUMBER_BACK), end):
        return numbered_entries(context, number, lead.count)
    steps = ordinal_entries(context, number, lead.count or 0, lead.start)
    if steps:
        return steps
    parted = entries_behind(context, lead, end)
    if parted:
        return [(span, sentence.id) for span in parted]
    return _below(context, number, lead, kinds)


def _below(context: Context, number: int, lead: Lead, kinds: Mapping[str, BlockKind]) -> Found:
    """Return the entries in the sentences behind one that announces them."""
    sentence = context.sentences[number]
    ending = context.text[sentence.span.end - 1]
    if ending == ":":
        found = list(items(context, number + 1, kinds))
        found = found or (lines(context, number + 1, lead.count, kinds) if lead.announced else [])
        if len(found) > 1:
            return [(session_subject(context, span), home) for span, home in found]
    if lead.announced and ending == "?":
        return questions(context, number, lead.count)
    count = promised(context.lowered, sentence.span)
    if count is None or number + 1 >= len(context.sentences):
        return []
    return _promised(context, number, count, kinds) or ordinal_entries(context, number + 1, count)


def _promised(context: Context, number: int, count: int, kinds: Mapping[str, BlockKind]) -> Found:
    """Return the items or the sentence of entries behind one that ends "... ba vấn đề."."""
    before, after = context.sentences[number : number + 2]
    if after.block != before.block and kinds[after.block] == "item":
        found = list(items(context, number + 1, kinds))
        if len(found) >= max(count, LEAST_ENTRIES - 1):
            return found
    return _next_sentence(context, number + 1, count)


def _next_sentence(context: Context, number: int, count: int) -> Found:
    """Return the entries of a sentence "Đó là: A; B; C." or the questions behind a promise."""
    span, text = context.sentences[number].span, context.text
    begins = _NAMELY.match(text, span.start, span.end)
    if begins:
        lead = Lead(start=begins.end(), verb=begins.end(), count=count or None, announced=True)
        return [
            (entry, context.sentences[number].id)
            for entry in entries_behind(context, lead, span.end)
        ]
    if count and text[span.end - 1] == "?":
        asked = [
            s for s in context.sentences[number : number + count] if s.span.of(text)[-1] == "?"
        ]
        return [(without_and(text, s.span), s.id) for s in asked] if len(asked) == count else []
    return []


def _under_head(context: Context, number: int, kinds: Mapping[str, BlockKind]) -> Found:
    """Return the items below a head that says that they were the topics."""
    head = context.sentences[number]
    if kinds[head.block] != "heading" or number + 1 == len(context.sentences):
        return []
    if kinds[context.sentences[number + 1].block] != "item":
        return []
    if not HEAD.fullmatch(context.text, head.span.start, head.span.end):
        return []
    found = list(items(context, number + 1, kinds))
    return found if len(found) > 1 else []
