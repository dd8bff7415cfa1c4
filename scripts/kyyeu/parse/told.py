"""Who is named beside a verb of saying and is only told of, and what was said another time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kyyeu.model.report import Sentence
from kyyeu.parse.names import opens_clause
from kyyeu.parse.speaking import SPEAKS
from kyyeu.parse.voices import Voice

_SPEAKS = re.compile(SPEAKS, re.IGNORECASE)
# Before a voice: "chính quyền X", "nhận định rằng bà X muốn ...", "theo kiểu Chủ tịch X".
_TOLD_OF = re.compile(
    r"(?<!\w)(?:rằng|chính quyền|nội các|theo (?:kiểu|gót|chân)(?: cố)?|phê phán|chỉ trích"
    r"|cáo buộc|ca ngợi)\s{1,2}\Z",
    re.IGNORECASE,
)
# "Sau khi bà X trình bày, ông Y nói": the clause before the sentence's own.
_AFTER = re.compile(r"(?:(?:Ngay )?[Ss]au|Trước|Ngay) khi(?: (?:bị|được|nghe))?\s{1,2}")
_LONGEST = 24  # longer than all of these
# Behind a verb of making known: "được ông X công bố lần đầu vào năm 2013".
_IN_YEAR = re.compile(
    r"(?:\slần đầu(?: tiên)?)?(?:\s(?:vào|hồi|từ|trong))?\snăm\s(?:19|20)\d\d(?![\w-])"
)
_MADE_KNOWN = frozenset(("công bố", "đưa ra", "nêu ra", "khởi xướng"))


def is_told_of(text: str, start: int, at: int) -> bool:
    """Tell whether a voice at `at`, in the sentence from `start` on, does not speak in it."""
    if at == start:
        return False
    before = text[max(start, at - _LONGEST) : at]
    return _TOLD_OF.search(before) is not None or _AFTER.fullmatch(text, start, at) is not None


def is_of_another_year(text: str, verb: str, end: int) -> bool:
    """Tell whether what somebody made known, with a verb that ends at `end`, is of other years."""
    return verb in _MADE_KNOWN and _IN_YEAR.match(text, end) is not None


def told_of_in_front(text: str, sentence: Sentence, heard: Sequence[Voice]) -> Voice | None:
    """Return whom a fronted verb tells of: "Nhận xét ông X xin nói quá dài, bà Y nhắc nhở".

    The voice right behind the verb, where somebody else opens a clause of the same sentence.
    """
    start = sentence.span.start
    verb = _SPEAKS.match(text, start, sentence.span.end) if len(heard) > 1 else None
    if not verb or heard[0].whole.start != verb.end() + 1:
        return None
    others = (v for v in heard[1:] if v.speakers and v.speakers != heard[0].speakers)
    opens = any(opens_clause(text, start, other.whole.start) for other in others)
    return heard[0] if opens else None
