"""Lists of what a meeting did, a verb each: "các đại biểu đã đánh giá A; nhận diện B; đề xuất C".

No verb of discussion governs such a list, and no noun announces it: the meeting or those present
stand before the first verb, and each further entry begins with a verb of its own.
"""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.discussants import is_here
from kyyeu.parse.enumerations import LEAST_ENTRIES, between
from kyyeu.parse.meeting_parts import OUTCOME
from kyyeu.parse.tables.topics import ACTION_VERBS, DISCUSSION_VERBS, TREATING_VERBS
from kyyeu.parse.whose import ONLY_HERE, names_somebody, wish_in
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_VERBS = (*ACTION_VERBS, *TREATING_VERBS)
_FIRST = re.compile(any_of(_VERBS))
_VERB = re.compile(any_of((*_VERBS, *(word.form for word in DISCUSSION_VERBS))))
# "đồng thời | gợi mở ...": what leads to a further verb.
_LEADS_ON = re.compile(
    r"(?:(?:và|đồng thời|từ đó|qua đó|trên cơ sở đó|cuối cùng|cùng|cũng như)\s{1,2}){0,2}"
)
# Between who did it and the verb: "các đại biểu | đã cùng nhau tập trung | đánh giá".
_DID = re.compile(
    r"(?:\s{1,2}(?:đã|sẽ|đang|cũng|còn|cùng nhau|cùng|tập trung|đi sâu|chủ yếu|lần lượt|tiếp tục"
    r"|dành nhiều thời gian|khá)){0,4}\s{1,2}\Z"
)
# First of all, these tell of wishes and of what was decided; "nhằm" of what was to be.
_DECIDES = re.compile(any_of(("kiến nghị", "đề xuất", "đề nghị", "xác định", "thống nhất", "giao")))
_AIMS = re.compile(r"(?<!\w)(?:nhằm|để|là dịp|cơ hội|cần|phải)(?!\w)")
_MOST_WORDS = 16  # of who did it, with what leads to the verb
_DID_BACK = 40
_LONGEST_LEAD = 240


def deeds(context: Context, sentence: Span) -> list[Span]:
    """Return the entries of such a list in a sentence, each with its verb, or none."""
    text = context.text
    first = text.find(";", sentence.start, sentence.end)
    if first < 0 or text.find(";", first + 1, sentence.end) < 0:
        return []
    begin = _first_verb(context, sentence, min(first, sentence.start + _LONGEST_LEAD))
    if begin is None:
        return []
    cuts = [cut for cut in range(first, sentence.end) if text[cut] == ";"]
    cuts = [cut for cut in cuts if not context.quotation_at(cut)]
    starts = [begin, *(cut + 1 for cut in cuts)]
    found = [_without_lead(text, span) for span in between(text, starts, sentence.end)]
    verbs = all(_VERB.match(text, span.start, span.end) for span in found)
    return found if verbs and len(found) >= LEAST_ENTRIES else []


def _first_verb(context: Context, sentence: Span, limit: int) -> int | None:
    """Return where the first verb of a meeting's own stands in a sentence, before `limit`."""
    text, start = context.text, sentence.start
    for verb in _FIRST.finditer(text, start, limit):
        at = verb.start()
        did = _DID.search(text, max(start, at - _DID_BACK), at)
        if did is None or context.quotation_at(at):
            continue
        if _DECIDES.match(text, at) or ONLY_HERE.match(text, at) or text.find(":", at, limit) >= 0:
            return None
        before = text[start:at]
        if ":" in before or len(before.rpartition(",")[2].split()) > _MOST_WORDS:
            return None
        if _AIMS.search(before) or OUTCOME.search(before) or wish_in(before, 0, len(before)):
            return None
        clause = max(start, *(text.rfind(mark, start, at) + 1 for mark in ",:"))
        if names_somebody(text, start, at):
            return None
        if is_here(context.lowered, clause, did.start() + 1):
            return at
    return None


def _without_lead(text: str, span: Span) -> Span:
    """Return an entry without "đồng thời" and the like before its verb."""
    leads = _LEADS_ON.match(text, span.start, span.end)
    return Span(start=leads.end(), end=span.end) if leads else span
