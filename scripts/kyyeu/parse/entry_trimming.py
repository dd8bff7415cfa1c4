"""What is taken from entries of a list that is not theirs: leads, nouns before all, tails."""

from __future__ import annotations

import re

from kyyeu.parse.announcements import Lead
from kyyeu.parse.context import Context
from kyyeu.parse.phrases import ACTION, starts_with_action
from kyyeu.parse.tables.topics import TREATING_VERBS
from kyyeu.parse.word_classes import is_act
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_TREATS = re.compile(any_of(TREATING_VERBS))
_OTHERS = re.compile(
    r"(?:một số|nhiều|các|những)\s{1,2}(?:nội dung|vấn đề|chủ đề|báo cáo)\s(?:\w{1,8}\s){0,2}khác"
)
_TAIL = re.compile(
    r"(?<=\w),\s{1,2}(?:và\s{1,2})?(?:đã\s{1,2}|sẽ\s{1,2}|đều\s{1,2})?được\s{1,2}"
    r"(?:trình bày|đăng|in|tập hợp|công bố|gửi|biên tập|tuyển chọn)(?!\w)"
)
_LEADS_ON = re.compile(
    r"(?:(?:và|rồi|sau đó|sau cùng|cuối cùng|tiếp đến|tiếp theo|kế đến|kế tiếp|kế đó|tiếp đó)"
    r"(?:\s{1,2}(?:là|đến|tới|còn có))?,?\s{1,2}){1,2}",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:chuyên đề|tham luận|báo cáo|bài viết|bài|đề tài|chủ đề|phiên|nội dung|bài nói chuyện)"
    r":?\s{0,2}\Z"
)
_MEANS = re.compile(
    r"(?:(?:các|những|một số)\s{1,2})?(?:giải pháp|biện pháp|phương án|cách thức|cách|kinh nghiệm)"
    r"\s{1,2}(?:(?:để|nhằm)\s{1,2})?"
)
_INTRODUCERS = ("về ", ": ", "gồm ", "như ", "từ ", "là ")


def without_lead(text: str, span: Span) -> Span:
    """Return an entry without what leads to it: "rồi đến | A", "sau cùng là | B"."""
    leads = _LEADS_ON.match(text, span.start, span.end)
    return Span(start=leads.end(), end=span.end) if leads and leads.end() < span.end else span


def without_tail(text: str, last: Span) -> Span:
    """Return the last entry without what else is told: "A, B, C, | và được trình bày ở B"."""
    tail = _TAIL.search(text, last.start, last.end)
    return Span(start=last.start, end=tail.start()) if tail else last


def without_story(text: str, listed: list[Span]) -> list[Span]:
    """Take "chuyện" from the first entry where it leads to all: "từ chuyện A, B cho đến C"."""
    first, *rest = listed
    tells = text.startswith("chuyện ", first.start) and not any(
        text.startswith("chuyện ", span.start) for span in rest
    )
    return [Span(start=first.start + len("chuyện "), end=first.end), *rest] if tells else listed


def without_others(text: str, listed: list[Span]) -> list[Span]:
    """Leave out a last entry that names nothing: "và một số nội dung khác"."""
    others = bool(listed) and _OTHERS.match(text, listed[-1].start, listed[-1].end)
    return listed[:-1] if others else listed


def without_noun(text: str, parted: list[Span]) -> list[Span]:
    """Take "việc" from the first entry where it stands before all: "việc đánh giá A; bàn B"."""
    first, *rest = parted
    begins = first.start + len("việc ")
    whole = text.startswith("việc ", first.start) and ACTION.match(text, begins, first.end)
    if not whole or not all(starts_with_action(text, span) for span in rest):
        return parted
    return [Span(start=begins, end=first.end), *rest]


def without_means(text: str, listed: list[Span]) -> list[Span]:
    """Take "giải pháp" and the like from the first entry where all are things to be done.

    Right behind the verb only: "bàn giải pháp | thu hồi nợ thuế, chống thất thu và hoàn thành
    dự toán", and "bàn về | cách thu hồi nợ thuế, chống thất thu và hoàn thành dự toán".
    """
    first, *rest = listed
    if text.endswith(_INTRODUCERS, 0, first.start):
        return listed
    means = _MEANS.match(text, first.start, first.end)
    if not means or not all(is_act(text, span) for span in rest):
        return listed
    whole = Span(start=means.end(), end=first.end)
    return [whole, *rest] if is_act(text, whole) else listed


def titles_of_papers(context: Context, parted: list[Span]) -> list[Span]:
    """Return the titles of papers where each entry holds one: "Sở A với tham luận “B”; ..."."""
    found: list[Span] = []
    for span in parted:
        quoted = context.quotation_in(span.start, span.end)
        paper = quoted and _PAPER.search(context.text, span.start, quoted.span.start)
        if not quoted or not paper or not quoted.closed or quoted.inner.end > span.end:
            return parted
        found.append(quoted.inner)
    return found


def with_verb(text: str, parted: list[Span], begins: Lead) -> list[Span]:
    """Give the first entry its verb where each of the others begins with one of its own."""
    first, rest = parted[0], parted[1:]
    verbs = all(starts_with_action(text, span) for span in rest)
    whole = Span(start=begins.verb, end=first.end)
    if begins.announced or not verbs or starts_with_action(text, first):
        return parted
    treats = starts_with_action(text, whole) or _TREATS.match(text, whole.start, whole.end)
    return [whole, *rest] if treats else parted
