"""Two topics that a comma or "và" joins, where they are plainly two."""

from __future__ import annotations

import re

from kyyeu.parse.commas import comma_entries, marks_in
from kyyeu.parse.context import Context
from kyyeu.parse.phrases import ACTION, TOPIC
from kyyeu.text.span import Span

# A topic's noun, or a paper's that a session has before it.
THING = re.compile(
    rf"{TOPIC.pattern}|(?:báo cáo|tờ trình|phương hướng|đề cương|nghị quyết|hồ sơ)(?!\w)",
    re.IGNORECASE,
)
_AMONG = re.compile(r"(?<!\w)(?:giữa|cả|gồm|như|kết hợp)(?!\w)")
_LONG = 5
_SHORT = 3


def two_topics(context: Context, found: Span) -> list[Span]:
    """Return two topics of which each has its noun and can stand alone, or none.

    "cơ sở lý luận và khung pháp lý của hoạt động giám sát" is one: the first goes on behind "và".
    """
    text = context.text
    if not THING.match(text, found.start, found.end):
        return []
    pair = comma_entries(context, found.start, found.end, 2) or _at_only_mark(context, found)
    if len(pair) < 2 or not THING.match(text, pair[1].start, pair[1].end):
        return []
    joined = text[pair[0].end : pair[1].start].strip()
    if joined == "," and ACTION.match(text, pair[1].start, pair[1].end):
        return []  # "kế hoạch kiểm tra, giám sát năm tới"
    first, second = (span.of(text).lower().split() for span in pair)
    least = _SHORT if first[0] == second[0] else _LONG
    return pair if len(first) >= least and len(second) >= _SHORT else []


def _at_only_mark(context: Context, found: Span) -> list[Span]:
    """Return what stands before and behind the only mark in what was discussed, if there is one.

    Not in "liên kết giữa nhà trường và doanh nghiệp".
    """
    marks = list(marks_in(context, found, ranged=False))
    if len(marks) != 1 or _AMONG.search(context.text, found.start, marks[0].before):
        return []
    return [
        Span(start=found.start, end=marks[0].before),
        Span(start=marks[0].behind, end=found.end),
    ]
