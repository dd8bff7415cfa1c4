"""Topics: the list of what was discussed, where the report gives one.

The list is a sentence of discussion whose entries semicolons or numbers in brackets part
("các diễn giả đã trao đổi A; B; C", "làm rõ: (1) A; (2) B"), one that announces its entries
("ba vấn đề gồm A, B và C"), one that ends in a colon with the items that follow it ("- A",
"Một là, A"), or what each of several sessions was about (parse.sessions). A speaker's own
list ("Thứ nhất ...") is not one, and most reports have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kyyeu.model.report import BlockKind, Topic
from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import (
    LEAST_ENTRIES,
    comma_entries,
    entries,
    entry,
    parallel,
    phrases,
    quoted_entries,
    starts_with_action,
    with_last,
)
from kyyeu.parse.sessions import ordinal_entries, questions, session_subject, sessions_at
from kyyeu.parse.topic_leads import Lead, lead_of, promised
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span

_NO_ENTRY = re.compile(
    r"[“\"]|(?i:(?:phó )?(?:chủ tịch|(?:tổng )?giám đốc|bộ trưởng|thủ tướng|tổng thống|bí thư)"
    r"|thứ trưởng|nhà sáng lập|ngoại trưởng|viện trưởng|hiệu trưởng)(?!\w)"
    r"|(?:mà còn|nhưng|tuy nhiên|song|bởi|do đó|vì|ngay|khi|ông|bà|đồng chí)(?!\w)"
    r"|(?:bao gồm|gồm|trong đó)(?!\w)"
    r"|.{0,60}(?:cho biết|cho rằng|cho hay|nhấn mạnh|khẳng định)(?!\w)"
    r"|.{0,40}(?<!\w)(?:ông|bà|sẽ)\s"
)
# An entry that begins so says what ought to be or was done, and names no topic.
_CLAIM = re.compile(
    r"(?:cần|phải|nên|chưa|không(?! gian| khí)|được|đã|sẽ|đang|còn|rất)(?!\w)|[^;]{0,80}\d\s?%"
)

_LINE_MARK = re.compile(r"[-–•+*][^\W\d_]")  # a mark with no space behind it
_LEAST_CLAIMS = 2

_Found = list[tuple[Span, str]]


def find_topics(context: Context) -> tuple[Topic, ...]:
    """Return the topics of the report's lists, in order, named by their own words.

    What somebody asked the session to discuss counts where no list says what it did.
    """
    kinds = {block.id: block.kind for block in context.blocks}
    discussed: _Found = []
    asked: _Found = []
    listed: set[str] = set()  # sentences that are entries already: they open no further list
    for number, sentence in enumerate(context.sentences):
        if sentence.id in listed:
            continue
        found = sessions_at(context, number)
        if not found and (lead := lead_of(context, sentence)):
            found = _list_behind(context, number, lead, kinds)
            (asked if lead.asked else discussed).extend(found)
        else:
            discussed.extend(found)
        listed.update(home for _, home in found)
    return tuple(_topics(context.text, discussed or asked))


def _topics(text: str, found: _Found) -> Iterator[Topic]:
    taken = Taken()
    for span, home in found:
        yield Topic(id=taken.numbered(slug(span.of(text))), span=span, sentence=home)


def _list_behind(
    context: Context, number: int, lead: Lead, kinds: Mapping[str, BlockKind]
) -> _Found:
    """Return the entries that a sentence lists or announces, each with its sentence."""
    sentence = context.sentences[number]
    parted = _entries(context, lead, sentence.span.end)
    if parted:
        return [(span, sentence.id) for span in parted]
    if context.text[sentence.span.end - 1] == ":":
        items = list(_items(context, number + 1, kinds))
        if items:
            return items
    if lead.count and context.text[sentence.span.end - 1] == "?":
        return questions(context, number, lead.count)
    count = promised(context.text, sentence.span)
    return [] if count is None else ordinal_entries(context, number + 1, count)


def _entries(context: Context, begins: Lead, end: int) -> list[Span]:
    """Return the entries of a list in its own sentence."""
    text = context.text
    parted = with_last(text, entries(context, begins.start, end), begins.count)
    if len(parted) >= (begins.count or LEAST_ENTRIES):
        claims = sum(1 for span in parted if _CLAIM.match(text, span.start, span.end))
        named = [session_subject(context, span) for span in _with_verb(text, parted, begins)]
        return named if begins.announced or claims < _LEAST_CLAIMS else []
    if text[begins.start : begins.start + 1] == "," or len(parted) > 1:
        return []
    quoted = quoted_entries(context, begins.start, end) if begins.announced else []
    if len(quoted) >= (begins.count or LEAST_ENTRIES):
        return quoted
    listed = comma_entries(context, begins.start, end, begins.count)
    least = 2 if begins.count else LEAST_ENTRIES
    alike = begins.announced or parallel(text, listed)
    alike = alike or (begins.exchanged and phrases(text, listed))
    return listed if len(listed) >= least and alike and not _are_none(text, listed) else []


def _are_none(text: str, listed: list[Span]) -> bool:
    """Tell whether entries are no topics: one is a clause of its own, or most are names."""
    if any(_NO_ENTRY.match(text, span.start, span.end) for span in listed):
        return True
    names = sum(all(word[0].isupper() for word in span.of(text).split()) for span in listed)
    return names * 2 > len(listed)


def _with_verb(text: str, parted: list[Span], begins: Lead) -> list[Span]:
    """Give the first entry its verb where each of the others begins with one of its own."""
    first, rest = parted[0], parted[1:]
    verbs = all(starts_with_action(text, span) for span in rest)
    whole = Span(start=begins.verb, end=first.end)
    if begins.announced or not verbs or starts_with_action(text, first):
        return parted
    return [whole, *rest] if starts_with_action(text, whole) else parted


def _items(
    context: Context, number: int, kinds: Mapping[str, BlockKind]
) -> Iterator[tuple[Span, str]]:
    """Yield the items from sentence `number` on, each with its sentence, as far as they go.

    A line without a mark is one where the first ends in a semicolon, and up to the one
    behind the last that does.
    """
    previous, open_ended = "", True
    for index in range(number, len(context.sentences)):
        sentence = context.sentences[index]
        line = kinds[sentence.block] == "item" or _LINE_MARK.match(
            context.text, sentence.span.start, sentence.span.end
        )
        parted = context.text[sentence.span.end - 1] == ";"
        if sentence.block == previous and not parted:
            continue
        if not line and not (parted if index == number else open_ended):
            return
        open_ended = parted
        if sentence.block != previous:
            span = entry(context.text, sentence.span.start, sentence.span.end)
            if span:
                yield span, sentence.id
        previous = sentence.block
