"""Parts of a meeting that their titles name: "phiên “A” ... chuyển sang phiên “B”"."""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.whose import names_somebody
from kyyeu.text.span import Span

_PART = re.compile(
    r"(?<!\w)(?:phiên|phiên thảo luận|phiên tọa đàm|phiên chuyên đề|tiểu ban|bàn tròn)"
    r"(?:\s(?:có tên|mang tên|với chủ đề|có chủ đề|chủ đề))?:?\s{1,2}(?=[“\"])",
    re.IGNORECASE,
)
_HEADS = ("phiên", "Phiên", "tiểu ban", "Tiểu ban", "bàn tròn", "Bàn tròn")
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


def _titles(context: Context, sentence: Span) -> list[Span]:
    """Return the titles in quotation marks that stand behind the noun for a part."""
    text, start, end = context.text, sentence.start, sentence.end
    if all(text.find(head, start, end) < 0 for head in _HEADS):
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
