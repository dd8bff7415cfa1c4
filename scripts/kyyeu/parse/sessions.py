"""Topics over several sentences: "Phiên thứ nhất bàn về A. Phiên thứ hai", "Một là, A. Hai là"."""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import entry
from kyyeu.text.span import Span

_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_CARDINALS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_WHICH = (
    rf"(?:thứ\s{{1,2}}(?:{'|'.join(_ORDINALS)})|số\s{{1,2}}\d{{1,2}}|\d{{1,2}}|[IVX]{{1,4}}"
    r"|một|hai|ba|bốn|đầu tiên|mở đầu|đầu|cuối cùng|cuối|còn lại|tiếp theo|buổi sáng"
    r"|buổi chiều|sáng|chiều)(?!\w)"
)
# A session, and what is said of it before its subject: "Phiên thứ hai, do X điều hành, bàn về".
_SESSION = re.compile(
    r"(?:[\w\s]{0,12}\s)?(?:phiên|chuyên đề|tiểu ban|phần|chủ đề|nội dung|tổ|nhóm)"
    r"(?:\s{1,2}thảo luận|\s{1,2}chuyên đề|\s{1,2}toàn thể|\s{1,2}làm việc)?"
    rf"\s{{1,2}}{_WHICH}",
    re.IGNORECASE,
)
_IS_ABOUT = re.compile(
    r"(?:[^.;:“”\"]{0,90}?(?<!\w)(?:(?:bàn|thảo luận|trao đổi|tập trung|xoay quanh|đề cập|nói|dành)"
    r"(?:\s{1,2}(?:thảo luận|trao đổi|làm rõ|bàn|đến|tới))?\s{1,2}(?:về|vào|cho|đến|tới|quanh)|về"
    r"|xoay quanh|đề cập(?:\s{1,2}(?:đến|tới))?|bàn|thảo luận|tập trung làm rõ|làm rõ"
    r"|(?:với|có|mang)\s{1,2}(?:chủ đề|tên|nội dung))(?!\w)|\s?:)"
    r"(?:\s{1,2}(?:các\s{1,2})?(?:chủ đề|chuyên đề|vấn đề|nội dung)(?=[\s:]))?\s{0,2}:?\s{0,2}"
)
_TITLE_NEXT = re.compile(r"\s{1,2}(?=[“\"])")  # "Phiên thứ nhất | “A” do X điều hành"
_ENDS = re.compile(r",\s{1,2}(?:do|với sự|gồm|có|dưới sự)\s")
_STEP = re.compile(
    rf"(?:(?P<one>{'|'.join(_CARDINALS)})\s{{1,2}}là|thứ\s{{1,2}}(?P<nth>{'|'.join(_ORDINALS)}|một|bốn)"
    r"|\(?(?P<number>\d{1,2})[.)])\s{0,2}[,:]?\s{1,2}",
    re.IGNORECASE,
)
# How many sentences may explain an entry before the next one comes.
_MOST_BETWEEN = 3
_MOST_ENTRIES = 16
_LEAST_SESSIONS = 2
_LEAST_WORDS = 2

_Found = list[tuple[Span, str]]


def sessions_at(context: Context, number: int) -> _Found:
    """Return what the sessions were about, where sentence `number` begins to tell of each.

    At least two sentences side by side (a few may stand between) must open with a session.
    """
    found: _Found = []
    last = number
    for index in range(number, min(number + 40, len(context.sentences))):
        sentence = context.sentences[index]
        opening = _SESSION.match(context.text, sentence.span.start, sentence.span.end)
        if opening and not context.quotation_at(sentence.span.start):
            subject = _subject(context, opening.end(), sentence.span.end)
            if subject is None:
                break
            found.append((subject, sentence.id))
            last = index
        elif index == number or index - last > _MOST_BETWEEN or len(found) >= _MOST_ENTRIES:
            break
    return found if len(found) >= _LEAST_SESSIONS else []


def session_subject(context: Context, span: Span) -> Span:
    """Return what is left of an entry "phiên thứ nhất bàn về A": its subject."""
    opening = _SESSION.match(context.text, span.start, span.end)
    subject = _subject(context, opening.end(), span.end) if opening else None
    return subject or span


def ordinal_entries(context: Context, number: int, count: int) -> _Found:
    """Return the entries "Một là, A. Hai là, B." from sentence `number` on.

    They come in order, at most a few sentences of explanation behind each; as many as the
    text has promised (`count`, 0 if it has not said), and two at the least.
    """
    found: _Found = []
    last = number
    for index in range(number, len(context.sentences)):
        sentence = context.sentences[index]
        step = _STEP.match(context.text, sentence.span.start, sentence.span.end)
        if step and _value(step) == len(found) + 1:
            span = entry(context.text, step.end(), sentence.span.end)
            if span is None:
                break
            found.append((span, sentence.id))
            last = index
        elif not found or index - last >= _MOST_BETWEEN or len(found) >= (count or _MOST_ENTRIES):
            break
    return found if len(found) >= max(count, 2) else []


def questions(context: Context, number: int, count: int) -> _Found:
    """Return the questions of "ba câu hỏi: A? B? C?", of which sentence `number` ends the first.

    As many as the text has promised (`count`), each a sentence of its own.
    """
    text = context.text
    first = context.sentences[number].span
    start = text.rfind(":", first.start, first.end) + 1
    found: _Found = []
    for sentence in context.sentences[number : number + count]:
        span = entry(text, max(start, sentence.span.start), sentence.span.end)
        if not start or span is None or text[span.end - 1] != "?":
            return []
        found.append((span, sentence.id))
    return found if len(found) == count else []


def _subject(context: Context, start: int, end: int) -> Span | None:
    """Return what a session was about, behind the words that name it; a title without marks."""
    text = context.text
    about = _TITLE_NEXT.match(text, start, end) or _IS_ABOUT.match(text, start, end)
    if not about:
        return None
    quoted = context.quotation_at(about.end())
    if quoted and quoted.closed and quoted.inner.end <= end:
        return entry(text, quoted.inner.start, quoted.inner.end)
    stops = _ENDS.search(text, about.end(), end)
    span = entry(text, about.end(), stops.start() if stops else end)
    return span if span and len(span.of(text).split()) >= _LEAST_WORDS else None


def _value(step: re.Match[str]) -> int:
    """Return which entry a mark numbers: "Hai là" is the second."""
    if step["number"]:
        return int(step["number"])
    word = (step["one"] or step["nth"]).lower()
    names = _CARDINALS if word in _CARDINALS else _ORDINALS
    return names.index(word) + 1
