"""Lists behind verbs of business: "Ủy ban thẩm tra A, B và C", "học viên được truyền đạt A, B, C".

Such verbs tell of much besides a meeting: the meeting, a body that sits or those who are taught
stand right before them, as the subject of the main clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.parse.announcements import Lead
from kyyeu.parse.context import Context
from kyyeu.parse.discussants import sits_or_meets
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.meeting_parts import OUTCOME
from kyyeu.parse.tables.topics import BUSINESS_VERBS, TAUGHT_VERBS
from kyyeu.parse.whose import names_somebody, wish_in
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_DOES = any_of(word.form for word in BUSINESS_VERBS)
_VERB = re.compile(
    rf"(?:{_DOES}|(?P<taught>{any_of(word.form for word in TAUGHT_VERBS)}))"
    rf"(?:(?:,\s{{1,2}}|\s{{1,2}}và\s{{1,2}}|\s{{1,2}})(?:{_DOES}|cho ý kiến|kết luận|thông qua"
    r"|làm rõ|góp ý)){0,3}"
    r"(?:\s{1,2}(?:kỹ(?! năng| thuật)|sâu|thêm|toàn diện|sơ bộ|chi tiết)){0,2}"
    r"(?:\s{1,2}(?:các\s{1,2}|những\s{1,2})?(?:kiến thức|thông tin|kỹ năng|nội dung)(?=\s{1,2}về))?"
    r"(?:\s{1,2}(?:về|đối với|vào|cách|việc)(?=\s))?\s{1,2}(?!và\s|cao\s|rất\s)(?=\S)"
)
# What nothing but a body that sits does.
_ONLY_SITS = re.compile(r"(?:xem xét|thẩm tra|thẩm định|kiểm điểm)(?!\w)")
# Between who does it and the verb.
_DID = re.compile(
    r"(?:\s{1,2}(?:đã|sẽ|đang|cũng|còn|tiếp tục|lần lượt|tập trung|cùng|cùng nhau|sẽ được|chủ yếu"
    r"|đi sâu|lần này)){0,4}\s{1,2}\Z"
)
# Of a goal, a duty or another time.
_NOT_DONE = re.compile(
    r"(?<!\w)(?:phải|cần|nên|hãy|để|nhằm|khi|nếu|việc|không|chưa|trách nhiệm|thường xuyên|hằng năm"
    r"|hàng năm|vừa qua|thời gian tới|được giao|có nhiệm vụ)(?!\w)",
    re.IGNORECASE,
)
_DID_BACK = 40


def lists_of_business(context: Context, sentence: Span, limit: int) -> Iterator[Lead]:
    """Yield where lists begin behind verbs of business, the meeting's or a sitting body's."""
    text, start = context.text, sentence.start
    for verb in found_by(Keyword.BUSINESS, _VERB, context.lowered, Span(start=start, end=limit)):
        at = verb.start()
        if text.find(",", verb.end(), sentence.end) < 0 or context.quotation_at(at):
            continue
        did = _DID.search(text, max(start, at - _DID_BACK), at)
        before = text[start:at]
        if did is None or _NOT_DONE.search(before) or OUTCOME.search(before):
            continue
        if wish_in(before, 0, len(before)) or names_somebody(text, start, at):
            return
        sits = _ONLY_SITS.match(verb[0]) is not None
        taught = bool(verb["taught"])
        if sits_or_meets(context.lowered, start, did.start(), sits=sits, taught=taught):
            yield Lead(start=verb.end(), verb=at, exchanged=True)
