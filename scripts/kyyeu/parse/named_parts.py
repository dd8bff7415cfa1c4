"""Parts of a meeting that their titles name: "phiên “A” ... chuyển sang phiên “B”"."""

from __future__ import annotations

import re

from kyyeu.parse.announcements import NUMBER_OF, number_of
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.whose import names_somebody
from kyyeu.text.span import Span

_PART = re.compile(
    r"(?<!\w)(?:phiên|phiên thảo luận|phiên tọa đàm|phiên chuyên đề|tiểu ban|bàn tròn)"
    r"(?:\s(?:có tên|mang tên|với chủ đề|có chủ đề|chủ đề))?:?\s{1,2}(?=[“\"])",
    re.IGNORECASE,
)
_COUNTS_PARTS = re.compile(
    rf"(?<!\w){NUMBER_OF}(?:phiên|tiểu ban|bàn tròn|tọa đàm"
    rf"|chuyên đề)(?!\w)[^,;:.“”\"]{{0,40}}\.?\s?\Z",
    re.IGNORECASE,
)
# "Ở phiên về A, ...", "Trong khi đó, phiên B có sự góp mặt của ...".
_ABOUT_PART = re.compile(
    r"(?:(?:Ở|Tại|Trong|Với|Đến|Riêng|Còn|Trong khi đó,|Cuối cùng,)\s{1,2})?(?:phiên"
    r"|tiểu ban|bàn tròn"
    r"|tọa đàm|chuyên đề)\s{1,2}(?:(?:chuyên đề|thảo luận"
    r"|họp)\s{1,2})?(?P<about>(?:bàn\s)?về\s{1,2})?"
    r"(?P<subject>[^\W\d_][^,;:.“”\"]{3,90}?)(?=,|\s(?:ghi nhận|có sự|có|thu hút|lại|thì|được|nóng"
    r"|dành|quy tụ|do|diễn ra|gây|để lại|nhận|cho thấy|kéo dài|khép lại|giới thiệu)(?!\w))",
    re.IGNORECASE,
)
_MOST_SENTENCES = 16
_TAIL = 80
_LEAST_PARTS = 2
_MOST_BETWEEN = 3


def named_parts(context: Context, number: int) -> list[tuple[Span, str]]:
    """Return the titles of the parts named from sentence `number` on, each with its sentence.

    At least two, with a few sentences between them at most; none of which somebody speaks.
    """
    found: list[tuple[Span, str]] = []
    last = number
    for index in range(number, len(context.sentences)):
        if index - last > _MOST_BETWEEN:
            break
        titles = _titles(context, context.sentences[index].span)
        if not titles and index == number:
            return []
        found.extend((title, context.sentences[index].id) for title in titles)
        last = index if titles else last
    return found if len(found) >= _LEAST_PARTS else []


def parts_by_subject(context: Context, number: int) -> list[tuple[Span, str]]:
    """Return what the parts were about that sentence `number` counts and the next ones tell of.

    "Hội nghị có ba phiên. Ở phiên về A, ... Phiên về B thu hút ...": as many as it counts.
    """
    text, span = context.text, context.sentences[number].span
    tail = max(span.start, span.end - _TAIL)
    if not context.lowered.holds(Keyword.SESSION, tail, span.end):
        return []
    counted = _COUNTS_PARTS.search(text, tail, span.end)
    if counted is None or names_somebody(text, span.start, span.end):
        return []
    count = number_of(counted["count"])
    found: list[tuple[Span, str]] = []
    last = number
    sure = 0
    for index in range(number + 1, min(number + _MOST_SENTENCES, len(context.sentences))):
        sentence = context.sentences[index]
        part = _ABOUT_PART.match(text, sentence.span.start, sentence.span.end)
        if part:
            start, end = part.span("subject")
            found.append((Span(start=start, end=end), sentence.id))
            sure += part["about"] is not None
            last = index
        elif index - last > _MOST_BETWEEN:
            break
    return found if len(found) == count and sure >= _LEAST_PARTS else []


def _titles(context: Context, sentence: Span) -> list[Span]:
    """Return the titles in quotation marks that stand behind the noun for a part."""
    text, start, end = context.text, sentence.start, sentence.end
    if context.quotation_in(start, end) is None:
        return []
    if not context.lowered.holds(Keyword.SESSION, start, end):
        return []
    titles: list[Span] = []
    for part in _PART.finditer(text, start, end):
        quoted = context.quotation_at(part.end())
        if context.quotation_at(part.start()) or quoted is None or not quoted.closed:
            continue
        if quoted.inner.end <= end and len(quoted.inner) > 0:
            named = names_somebody(text, start, part.start())
            titles.extend(() if named else (quoted.inner,))
    return titles
