"""What one sentence tells was discussed, where it holds no list: a topic, or a few.

"Các đại biểu còn bàn đến A", "A cũng được nêu ra", "Nội dung cuối cùng là A". It is the meeting,
one of its parts, its papers or voices without a name that discuss, and nobody's wish or finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kyyeu.model.report import Sentence
from kyyeu.parse.commas import comma_entries
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import who_discusses
from kyyeu.parse.discussion_verbs import tells_of_discussion, verbs_of_discussion
from kyyeu.parse.enumerations import LEAST_ENTRIES, entry
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.meeting_parts import OF_TEXT, OUTCOME
from kyyeu.parse.pairs import THING, two_topics
from kyyeu.parse.phrases import words
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.told import (
    BODIES,
    EMPTY_NOUNS,
    EMPTY_WORDS,
    NO_TOPICS,
    NOT_HERE,
    SAID,
    SOME,
    WEAK_VERBS,
)
from kyyeu.parse.told_parts import (
    DISCUSSES,
    Clause,
    Told,
    clause_of,
    devoted,
    done,
    named,
    part_of,
    part_on,
    titled,
)
from kyyeu.parse.topic_leads import ASKS, behind
from kyyeu.parse.whose import is_anothers, names_somebody
from kyyeu.parse.words import any_of, lower_any_of
from kyyeu.text.span import Span

_WEAK = re.compile(any_of(WEAK_VERBS))
_STRONG = re.compile(DISCUSSES)
_MEETS = re.compile("tọa đàm|giao lưu|đối thoại")  # meetings, too
_ABOUT = r"(?:về|vào|đến|tới|quanh|xung quanh|cho|đối với|liên quan đến|liên quan tới)(?!\w)"
# "trao đổi về A, | nghe giới thiệu và cho ý kiến về | B".
_NEXT_VERB = re.compile(
    r"(?:,\s{1,2}(?:và\s{1,2})?|\s{1,2}(?:và|đồng thời)\s{1,2})"
    r"(?:(?:cũng|còn|đồng thời|cùng|sau đó|tiếp tục)\s{1,2}){0,2}"
    rf"(?:(?:nghe\s{{1,2}}(?:giới thiệu|báo cáo|trình bày)|{DISCUSSES})"
    rf"(?:,\s{{1,2}}|\s{{1,2}}và\s{{1,2}}|\s{{1,2}})){{1,3}}{_ABOUT}\s{{1,2}}"
)
# "nghe | báo cáo về | tình hình A".
_HEARS = re.compile(
    r"\s{1,2}(?:(?:và|,)\s{1,2})?(?:(?:trình bày|giới thiệu|báo cáo)(?=\svề\s))?"
    r"(?:\s{1,2}về(?!\w))?"
)
# Voices without a name, whatever they are: "Một số tác giả | quan tâm đến".
_VOICES = re.compile(
    rf"(?i:{any_of(SOME)})\s{{1,2}}[^\W\d_A-ZĐ]\w{{0,8}}(?:\s[^,;:.“”\"]{{1,50}})?\s"
    rf"|{any_of(BODIES)}\s"
)
_SAYS = re.compile(any_of(SAID))
_NOT_HERE = re.compile(
    rf"{lower_any_of(NOT_HERE)}|(?<!ban )tổ chức(?!\w)|(?<!\w)không(?! ít)(?!\w)"
)
_COUNTRY = re.compile(any_of(COUNTRIES))  # "Hàn Quốc", "Hà Lan" begin with a family name
# What follows a topic and is none of it.
_TAIL = re.compile(
    r",\s{1,2}(?:chủ đề|nội dung|vấn đề|đề tài|câu chuyện|điều|những|cũng)\s[^,;:.]{0,30}?"
    r"(?:đang|mà|khiến|được|vốn|làm|thu hút|từng|là)(?!\w)"
    r"|,?\s{1,2}(?:nhằm|góp phần|qua đó|từ đó|trên cơ sở đó|dưới sự|với sự|với mục tiêu|sau khi"
    r"|trước khi|hướng tới mục tiêu)(?!\w)"
    r"|,\s{1,2}(?:giúp|để|tạo|do|đồng thời|trong đó|thống nhất|thông qua|khi|bởi|vì|nhưng|song"
    r"|theo hướng|làm cơ sở)(?!\w)"
    r"|\s{1,2}(?:tại|trong)\s{1,2}(?:hội nghị|hội thảo|diễn đàn|tọa đàm|phiên|buổi|kỳ họp)"
    r"(?:\s(?:này|lần này))?\.?\Z"
)
_MANY = r"(?:(?:một số|nhiều|các|những|hàng loạt|một)\s{1,2})?"
_VAGUE = re.compile(
    rf"{_MANY}{any_of(EMPTY_NOUNS)}(?:\s{{1,2}}{any_of(EMPTY_WORDS)}){{0,3}}"
    r"|.{0,40}(?:cùng quan tâm|(?:nội dung|vấn đề) trên|nêu trên|có liên quan|liên quan khác)",
    re.IGNORECASE,
)
_NO_TOPIC = re.compile(rf"\d|(?!kỹ (?:thuật|năng|nghệ)){_MANY}{any_of(NO_TOPICS)}", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?<!\w)(?:là|rằng|(?<!mặn )mà|ông|bà|bằng cách|tuy nhiên|như|gồm|bao gồm)(?!\w)|[;:?!…]"
)
_READINGS = (titled, part_on, named, done, devoted, part_of)
_MOST_WORDS = 26
_LEAST_WORDS = 2
_LONGEST = 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The topics that a sentence tells were discussed, and whether plainly so."""

    topics: tuple[Span, ...]
    sure: bool


def may_tell(context: Context, sentence: Sentence) -> bool:
    """Tell whether a sentence may tell what was discussed: no quotation, nobody's words."""
    text, span = context.text, sentence.span
    if span.end - span.start > _LONGEST or text[span.end - 1] != ".":
        return False
    said = context.lowered.holds(Keyword.SAID, span.start, span.end)
    if said and _SAYS.search(text, span.start, span.end):
        return False
    return context.quotation_at(span.start) is None


def telling(context: Context, sentence: Sentence, *, goes_on: bool = False) -> Telling | None:
    """Return what a sentence tells was discussed, or None; it is one that `may_tell`.

    Where it `goes_on` with such a telling, any voices without a name may discuss.
    """
    text, span = context.text, sentence.span
    clause = clause_of(context, span, goes_on=goes_on)
    readings = ((read, read(clause)) for read in (*_READINGS, _by_verb))
    for read, told in readings:
        if told is None:
            continue
        topics = told.subjects if read is titled else _all_topics(context, told)
        if topics and _is_ours(text, span.start, told.start):
            return Telling(topics=topics, sure=told.sure)
        if read is not part_on:
            break
    return None


def _all_topics(context: Context, told: Told) -> tuple[Span, ...]:
    """Return the topics of all that a sentence tells, or none where one of them is no topic."""
    topics = tuple(topic for subject in told.subjects for topic in _topics(context, subject))
    return topics if all(_is_topic(context.text, topic) for topic in topics) else ()


def _is_ours(text: str, start: int, end: int) -> bool:
    """Tell whether the words before a topic name nobody, and tell of no wish or outcome."""
    before = text[start:end]
    if any(other.search(before) for other in (OUTCOME, OF_TEXT)):
        return False
    if _NOT_HERE.search(before.lower()):
        return False
    return not any(names_somebody(part, 0, len(part)) for part in _COUNTRY.split(before))


def _by_verb(clause: Clause) -> Told | None:
    """Return A of "các đại biểu còn bàn đến A", B too of "trao đổi về A, cho ý kiến về B"."""
    text, start, end = clause.text, clause.span.start, clause.span.end
    for verb in verbs_of_discussion(clause.context.lowered, start, end):
        if clause.context.quotation_at(verb.start()):
            return None
        if not tells_of_discussion(text, start, verb) or _MEETS.fullmatch(verb[0]):
            continue
        who = who_discusses(clause.context.lowered, start, verb)
        if who == "asked":
            return None
        voices = clause.goes_on and _VOICES.match(text, clause.begin, verb.start())
        strong = _STRONG.search(verb[0]) is not None
        at = behind(text, verb, end).start if strong else _behind_weak(text, verb, end)
        if at is None or text.startswith(",", at) or (who is None and not voices):
            continue  # "được dành để | trao đổi", "các nhà nghiên cứu | bàn về"
        if is_anothers(text, start, at, announced=False):
            return None
        return Told(subjects=tuple(_objects(text, at, end)), start=at, sure=strong)
    return None


def _behind_weak(text: str, verb: re.Match[str], end: int) -> int | None:
    """Return where a topic begins behind a verb of much else besides, if one does."""
    asks = ASKS.match(text, verb.end(), end)
    if asks:
        return asks.end()
    hears = _HEARS.match(text, verb.end(), end)
    at = hears.end() if hears else verb.end()
    thing = THING.match(text, at + text.startswith(" ", at), end)
    return at if thing and _WEAK.search(verb[0]) else None


def _objects(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield what stands behind each verb of discussion, from the first one's object on."""
    for cut in _NEXT_VERB.finditer(text, start, end):
        yield Span(start=start, end=cut.start())
        start = cut.end()
    yield Span(start=start, end=end)


def _topics(context: Context, subject: Span) -> Iterator[Span]:
    """Yield the topics that stand in what was discussed: several where they are plainly parted."""
    text = context.text
    tail = _TAIL.search(text, subject.start, subject.end)
    found = entry(text, subject.start, tail.start() if tail else subject.end)
    if found is None:
        return
    listed = comma_entries(context, found.start, found.end, None)
    things = all(THING.match(text, one.start, one.end) for one in listed)
    if len(listed) >= LEAST_ENTRIES and things:
        yield from listed
    else:
        yield from two_topics(context, found) or [found]


def _is_topic(text: str, topic: Span) -> bool:
    """Tell whether a topic names something, and is no clause."""
    return (
        _LEAST_WORDS <= words(text, topic) <= _MOST_WORDS
        and not _VAGUE.fullmatch(text, topic.start, topic.end)
        and not _NO_TOPIC.match(text, topic.start, topic.end)
        and not _CLAUSE.search(text, topic.start, topic.end)
    )
