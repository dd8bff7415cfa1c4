"""Topics: the list of what was discussed, where the report gives one.

The list is a sentence of discussion whose entries semicolons or numbers in brackets part
("các diễn giả đã trao đổi A; B; C", "làm rõ: (1) A; (2) B"), one that announces its entries
("ba vấn đề gồm A, B và C"), or one that ends in a colon with the items that follow it ("- A",
"Một là, A"). A speaker's own list ("Thứ nhất ...") is not one, and most reports have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kyyeu.model.report import BlockKind, Sentence, Topic
from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import (
    LEAST_ENTRIES,
    comma_entries,
    entries,
    entry,
    parallel,
    quoted_entries,
)
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.speech import COLLECTIVES
from kyyeu.parse.tables.topics import ACTION_VERBS, DISCUSSION_VERBS, LIST_NOUNS
from kyyeu.parse.words import any_of
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span

_DISCUSSES = re.compile(any_of(word.form for word in DISCUSSION_VERBS))
# What may stand between the verb and the list: "các vấn đề sau:", "các vấn đề như", "về".
_ABOUT = re.compile(
    r"[^;:.“\"]{0,60}:"
    r"|(?:,\s{1,2}(?:đóng góp ý kiến|góp ý|trao đổi|làm rõ|cho ý kiến|phân tích)){0,2}"
    r"\s{1,2}(?:về|vào)(?!\w)(?:\s{1,2}(?:các|những|một số)\s{1,2}(?:nội dung|vấn đề|chủ đề)"
    r"\s{1,2}(?:như|về))?"
    r"|\s{1,2}(?:các|những|một số)\s{1,2}(?:nội dung|vấn đề|chủ đề)\s{1,2}như(?!\w)"
    rf"|\s{{1,2}}(?:(?:các|những|nhiều|một số)\s{{1,2}})?{any_of(LIST_NOUNS)}"
    r"(?:\s{1,2}(?:cụ thể|quan trọng|trọng tâm|lớn|chính|then chốt|cấp bách)){0,2}"
    rf"(?:\s{{1,2}}(?:để|nhằm))?(?=\s{{1,2}}{any_of(ACTION_VERBS)})"
)
_COUNTS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_COUNT = rf"(?:(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}})\s{{1,2}})?"
# A noun that announces a list, and the word the list stands behind.
_ANNOUNCES = re.compile(
    rf"(?<!\w){_COUNT}{any_of(LIST_NOUNS)}[^;:.“”\"]{{0,100}}?"
    r"(?:\s{1,2}(?P<word>gồm có|bao gồm|gồm|như sau|sau đây|là|như|đó là|cụ thể là)(?!\w)(?:\s?:)?"
    r"|\s?:)\s{0,2}",
    re.IGNORECASE,
)
# An event's own parts are announced without a verb of discussion: "Hội thảo có ba phiên: ...".
_HAS_PARTS = re.compile(
    rf"{any_of(('gồm', 'với', 'có', 'chia thành', 'diễn ra với', 'được chia thành'))}"
    r"\s{1,2}(?:hai|ba|bốn|năm|sáu|\d)"
    r"\s{1,2}(?:phiên|chuyên đề|chủ đề|phần|nội dung|nhóm)(?!\w)"
)
# Verbs that say what the whole event was about: "tập trung thảo luận về A, B và C".
_FOCUSES = ("tập trung", "xoay quanh")
_ANY_NOUN = re.compile(any_of(LIST_NOUNS))
# Who discusses: the event, its sessions and papers, or voices without a name.
_SUBJECT = re.compile(
    any_of(
        (
            *EVENT_HEADS,
            *(word.form for word in COLLECTIVES),
            "phiên", "tham luận", "ý kiến", "nội dung", "chương trình", "đại biểu", "diễn giả",
            "chủ đề", "chuyên đề", "vấn đề", "các bộ trưởng", "các nhà lãnh đạo", "các thành viên",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_SOMEBODY = re.compile(r"(?<!\w)(?:ông|bà|đồng chí|TS|GS|PGS)(?!\w)", re.IGNORECASE)
_NOUN = re.compile(
    r"(?<!\w)(?:[Pp]hiên|[Bb]uổi|[Cc]uộc|nội dung|chương trình|phần|diễn đàn)\s{1,2}\Z"
)
# Before the verb: it tells of no discussion held here.
_ASIDE = re.compile(r"(?<!\w)(?:khi|duy trì|để|việc|cần|phải|tiếp tục|sau khi|nếu)\s{1,2}\Z")
# "gồm" behind these lists papers or people.
_OTHERS = re.compile(
    r"(?<!\w)(?:văn kiện|thông qua|tham dự|đại biểu|khách mời|tham gia|đồng chí|thành phần)(?!\w)"
)
_NO_ENTRY = re.compile(
    r"[“\"]|(?i:(?:phó )?(?:chủ tịch|(?:tổng )?giám đốc|bộ trưởng|thủ tướng|tổng thống|bí thư)"
    r"|thứ trưởng|nhà sáng lập|ngoại trưởng|viện trưởng|hiệu trưởng)(?!\w)"
    r"|(?:mà còn|nhưng|tuy nhiên|song|bởi|do đó|vì|ngay|khi|ông|bà|đồng chí)(?!\w)"
    r"|.{0,60}(?:cho biết|cho rằng|cho hay|nhấn mạnh|khẳng định)(?!\w)|.{0,40}(?<!\w)(?:ông|bà)\s"
)
_NOUN_BACK = 20
# How far into the sentence the verb of discussion may stand, in code points.
_LEAD = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """Where a list begins, how many entries the text says it has, whether a noun announces it."""

    start: int
    count: int | None = None
    announced: bool = False


def find_topics(context: Context) -> tuple[Topic, ...]:
    """Return the topics of the report's lists, in order, named by their own words."""
    kinds = {block.id: block.kind for block in context.blocks}
    taken = Taken()
    topics: list[Topic] = []
    listed: set[str] = set()  # sentences that are items already: they open no further list
    for number, sentence in enumerate(context.sentences):
        begins = _list_at(context, sentence)
        if begins is None:
            continue
        parted = _entries(context, begins, sentence.span.end)
        if parted:
            found = [(span, sentence.id) for span in parted]
        elif context.text[sentence.span.end - 1] == ":" and sentence.id not in listed:
            found = list(_items(context, number + 1, kinds))
            listed.update(home for _, home in found)
        else:
            continue
        for span, home in found:
            name = taken.numbered(slug(span.of(context.text)))
            topics.append(Topic(id=name, span=span, sentence=home))
    return tuple(topics)


def _list_at(context: Context, sentence: Sentence) -> _List | None:
    """Return where a list begins behind a sentence's verb of discussion, if it has one."""
    text, start = context.text, sentence.span.start
    limit = min(sentence.span.end, start + _LEAD)
    for lead in _DISCUSSES.finditer(text, start, limit):
        before = text[max(start, lead.start() - _NOUN_BACK) : lead.start()]
        other = lead[0].endswith("gồm") and _OTHERS.search(text, start, lead.start())
        if (
            other
            or _NOUN.search(before)
            or _ASIDE.search(before)
            or context.quotation_at(lead.start())
        ):
            continue
        said = _SOMEBODY.search(text, start, lead.start())
        if said or not _SUBJECT.search(text, start, lead.start()):
            return None
        announced = _announced(text, sentence.span, lead.end())
        if announced:
            return announced
        about = _ABOUT.match(text, lead.end(), sentence.span.end)
        noun = about is not None and (
            _ANY_NOUN.search(about[0]) is not None or lead[0].startswith(_FOCUSES)
        )
        return _List(start=about.end() if about else lead.end(), announced=noun)
    parts = _HAS_PARTS.search(text, start, limit)
    subject = parts and _SUBJECT.search(text, start, parts.start())
    if not parts or not subject or _SOMEBODY.search(text, start, parts.start()):
        return None
    return _announced(text, sentence.span, parts.start())


def _announced(text: str, sentence: Span, verb: int) -> _List | None:
    """Return the list that a noun announces around the verb that ends at `verb`."""
    stop = min(sentence.end, sentence.start + 2 * _LEAD)
    for found in _ANNOUNCES.finditer(text, sentence.start, stop):
        if found.end() <= verb or found.start() > verb + _NOUN_BACK * 2:
            continue
        written = (found["count"] or "").lower()
        count = _COUNTS.index(written) + 2 if written in _COUNTS else int(written or 0)
        if found["word"] == "như":  # examples, of however many
            count = 0
        return _List(start=found.end(), count=count or None, announced=True)
    return None


def _entries(context: Context, begins: _List, end: int) -> list[Span]:
    """Return the entries of a list in its own sentence."""
    parted = entries(context, begins.start, end)
    if len(parted) >= (begins.count or LEAST_ENTRIES):
        return parted
    if context.text[begins.start : begins.start + 1] == "," or len(parted) > 1:
        return []
    quoted = quoted_entries(context, begins.start, end) if begins.announced else []
    if len(quoted) >= (begins.count or LEAST_ENTRIES):
        return quoted
    listed = comma_entries(context, begins.start, end, begins.count)
    if not begins.announced and not parallel(context.text, listed):
        return []
    if any(_NO_ENTRY.match(context.text, span.start, span.end) for span in listed):
        return []
    return listed if len(listed) >= (2 if begins.count else LEAST_ENTRIES) else []


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
            span = entry(context.text, sentence.span.start, sentence.span.end)
            if span:
                yield span, sentence.id
        previous = sentence.block
