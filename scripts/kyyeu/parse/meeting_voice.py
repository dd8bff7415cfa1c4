"""Lists behind whatever words, where a meeting's own voice tells of an exchange about them.

"Phần hỏi đáp nóng lên với những băn khoăn về | A, B và C": no verb announces the list. A meeting
or those present stand before it, a word of exchange right before its "về", and neither a person
nor a wish or what was decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.parse.announcements import Lead
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import WISH, is_here, names_somebody
from kyyeu.parse.meeting_parts import OF_TEXT, OUTCOME
from kyyeu.parse.tables.topics import DISCUSSED_NOUNS, DISCUSSION_VERBS, EXCHANGED
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_NO_EXCHANGE = ("gồm", "bao gồm", "trình bày", "tập trung", "tập trung vào")
_EXCHANGE = re.compile(
    any_of(
        (
            *(word.form for word in DISCUSSION_VERBS if word.form not in _NO_EXCHANGE),
            *DISCUSSED_NOUNS, *EXCHANGED,
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_ABOUT = re.compile(
    r"(?<!\w)(?:về|xoay quanh|xung quanh|quanh|liên quan đến|liên quan tới|(?P<near>vào|đến|tới|cho))"
    r"(?!\w)(?!\s{1,2}(?:từ|ngày|lúc|sáng|chiều|tối|cuối|đầu|tháng|năm|dự|tham dự|hết|nay|nơi|phía"
    r"|đây|việc tổ chức)(?!\w))"
)
# What ought to be, and somebody with an office and no name: no list of the meeting's.
_NOT_OURS = re.compile(
    r"(?<!\w)(?:phải|cần|nên|hãy|giúp|nhằm|vừa qua|tài liệu"
    r"|(?i:tổng bí thư|thủ tướng|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|giám đốc|bí thư|tổng thống"
    r"|cục trưởng|vụ trưởng))(?!\w)"
)
_CLAUSE_BACK = 120
_NEAR = 40


def list_about(context: Context, sentence: Span, limit: int) -> Iterator[Lead]:
    """Yield where lists may begin behind "về" and the like in a meeting's own voice."""
    text = context.text
    if text.find(",", sentence.start, sentence.end) < 0:
        return
    for about in _ABOUT.finditer(text, sentence.start, limit):
        at = about.start()
        clause = max(sentence.start, at - (_NEAR if about["near"] else _CLAUSE_BACK))
        clause = max(clause, *(text.rfind(mark, clause, at) + 1 for mark in ",;:"))
        lists = text.startswith("lần lượt ", clause) or text.startswith(" lần lượt ", clause)
        if not lists and not _EXCHANGE.search(text, clause, at):
            continue
        before = text[sentence.start : at]
        if any(words.search(before) for words in (OUTCOME, WISH, OF_TEXT, _NOT_OURS)):
            return
        if context.quotation_at(at) or names_somebody(before, 0, len(before)):
            return
        if is_here(before, 0, len(before)):
            stop = text.find(",", about.end(), sentence.end)
            if stop < 0 or text.find(":", about.end(), stop) >= 0:
                return
            loose = "chia sẻ" not in text[clause:at]
            yield Lead(start=about.end(), verb=about.end(), exchanged=True, loose=loose)
