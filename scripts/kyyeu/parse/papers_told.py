"""Papers told of one after the other: "TS. X trình bày báo cáo “A”. Tiếp đó, ThS. Y ... “B”."."""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import LEAST_ENTRIES
from kyyeu.text.span import Span, trimmed

_NOUN = (
    r"(?:báo cáo|nghiên cứu|tham luận|bài tham luận|chuyên đề|đề tài|bài viết|bài trình bày"
    r"|bài nói chuyện|bài giảng|công trình|kết quả nghiên cứu|phần trình bày)"
)
# Who gives a paper may stand before or behind its title.
_GIVES = re.compile(
    rf"(?:(?:giới thiệu|báo cáo|chia sẻ|mang đến|đem đến|công bố|đọc|với|bằng|trình bày"
    rf"|thuyết trình)"
    rf"\s{{1,2}}(?:(?:một|bản)\s{{1,2}})?{_NOUN}(?:\s{{1,2}}(?:khoa học|đề dẫn|chủ đề|về chủ đề"
    r"|có tên|mang tên|nhan đề|với chủ đề|với nhan đề)){0,2}|trình bày|thuyết trình|báo cáo)"
    r":?\s{1,2}(?=[“\"])"
)
_NEXT = re.compile(
    rf"{_NOUN}\s{{1,2}}(?:thứ\s{{1,2}}\w{{1,4}}|đầu tiên|cuối cùng|cuối|còn lại|tiếp theo|kế tiếp"
    r"|mở đầu|kết thúc|khép lại\s\w{1,9}),?\s{1,2}(?:(?:là|có tên|mang tên|với nhan đề)\s{1,2})?"
    r"(?=[“\"])",
    re.IGNORECASE,
)
_MOST_BETWEEN = 2
_GIVEN = ("trình bày", "giới thiệu", "báo cáo", "Báo cáo", "tham luận", "Tham luận", "chuyên đề")


def papers_told(context: Context, number: int) -> list[tuple[Span, str]]:
    """Return the titles of the papers told of from sentence `number` on, each with its sentence.

    At least three, with a sentence or two between them at most.
    """
    first = context.sentences[number].span
    if context.quotation_in(first.start, first.end) is None:
        return []
    found: list[tuple[Span, str]] = []
    last = number
    for index in range(number, len(context.sentences)):
        sentence = context.sentences[index]
        if index - last > _MOST_BETWEEN:
            break
        titles = _titles(context, sentence.span)
        if not titles and index == number:
            return []
        found.extend((title, sentence.id) for title in titles)
        last = index if titles else last
    return found if len(found) >= LEAST_ENTRIES else []


def _titles(context: Context, sentence: Span) -> list[Span]:
    """Return the titles in quotation marks of papers that a sentence says are given."""
    text, start, end = context.text, sentence.start, sentence.end
    quoted = context.quotation_in(start, end)
    if quoted is None or all(text.find(word, start, end) < 0 for word in _GIVEN):
        return []
    titles: list[Span] = []
    for words in sorted(
        (*_GIVES.finditer(text, start, end), *_NEXT.finditer(text, start, end)), key=re.Match.end
    ):
        quoted = context.quotation_at(words.end())
        if context.quotation_at(words.start()) or quoted is None or not quoted.closed:
            continue
        title = trimmed(text, quoted.inner.start, quoted.inner.end, ",.;")
        if title and quoted.inner.end <= end and title not in titles:
            titles.append(title)
    return titles
