"""Lists that stand behind a meeting's parts or subjects without a word that announces them."""

from __future__ import annotations

import re

from kyyeu.parse.announcements import Lead, number_of
from kyyeu.parse.tables.topics import DISCUSSION_VERBS
from kyyeu.parse.words import any_of

DISCUSSION = re.compile(any_of(word.form for word in DISCUSSION_VERBS))

_TITLES = re.compile(
    r"(?:\s{1,2}(?:thảo luận|chuyên đề|song song|chính)){0,2}"
    r"(?:\s{1,2}(?:với|có|mang)\s{1,2}(?:các\s{1,2})?(?:chủ đề|tên|tựa đề"
    r"|tiêu đề))?\s{1,2}(?=[“\"])"
)
_SUCH_AS = re.compile(
    r",\s{1,2}(?:như|trong đó có|gồm|bao gồm|nổi bật là|đáng chú ý là|cụ thể là|đó là"
    r"|từ)(?!\w):?\s{1,2}"
)
_BRACKET = re.compile(
    r"(?:\s{1,2}(?:thảo luận|chuyên đề|song song|chính|chuyên môn)){0,2}\s{1,2}\("
    r"(?=[^();]{3,200};[^()]{3,400}\))"
)


def titles_behind(text: str, parts: re.Match[str], limit: int) -> Lead | None:
    """Return the list of titles right behind a meeting's parts: "các phiên “A”, “B” và “C”"."""
    behind = _TITLES.match(text, parts.end(), limit)
    if behind is None or parts["open"]:
        return None
    count = number_of(parts[0].split()[0]) if not parts["some"] else 0
    return Lead(start=behind.end(), verb=behind.end(), count=count or None, announced=True)


def examples_behind(text: str, passive: re.Match[str], end: int) -> Lead | None:
    """Return the list far behind: "Nhiều vấn đề được mổ xẻ tại hội nghị do X tổ chức, như A, B"."""
    behind = _SUCH_AS.search(text, passive.end(), end)
    if behind is None or not DISCUSSION.search(text, passive.end(), behind.start()):
        return None
    return Lead(start=behind.end(), verb=behind.end(), announced=True)


def list_in_brackets(text: str, parts: re.Match[str], end: int) -> Lead | None:
    """Return the list in brackets right behind a meeting's parts: "ba tiểu ban (A; B; C)"."""
    behind = _BRACKET.match(text, parts.end(), end)
    if behind is None or parts["some"]:
        return None
    count = number_of(parts[0].split()[0]) or None
    return Lead(start=behind.end(), verb=behind.end(), count=count, announced=True)
