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
    r"(?<!\w)(?:rằng|chính quyền|nội các|văn phòng|theo (?:kiểu|gót|chân)(?: cố)?|phê phán"
    r"|chỉ trích|cáo buộc|ca ngợi)\s{1,2}\Z",
    re.IGNORECASE,
)
# "Sau khi bà X trình bày, ông Y nói": the clause before the sentence's own.
_AFTER = re.compile(r"(?:(?:Ngay )?[Ss]au|Trước|Ngay) khi(?: (?:bị|được|nghe))?\s{1,2}")
_LONGEST = 24  # longer than all of these
_FAR = 400  # as far as a sentence mostly goes: a text may have no full stop
# Behind a verb of making known: "được ông X công bố lần đầu vào năm 2013".
_IN_YEAR = re.compile(
    r"(?:\slần đầu(?: tiên)?)?(?:\s(?:vào|hồi|từ|trong))?\snăm\s(?:19|20)\d\d(?![\w-])"
)
# "Đề xuất này được ông X nêu ra chiều 12-11", "người được các xã đề xuất": told of before, or done.
_PASSIVE = re.compile(r"(?<!\w)(?:được|bị)\s{1,2}\Z")
_SAID_SO = re.compile(r"[\s”\"]{1,3}(?:(?:là|rằng|như)(?!\w)|[:“\"])|:")
_BEFORE_SAID_SO = re.compile(r"[“\"].|(?<!\w)là\s(?:[^\s,.;]{1,20}\s){4,20}\Z")
_OPINION = re.compile(r"(?:Ý kiến|Quan điểm|Nhận định|Băn khoăn|Điều|Vấn đề) (?:này|đó|trên)(?!\w)")
# "Ông X không tiết lộ chi tiết", but "không đề cập chi tiết nhưng nói rằng ..."
_UNTOLD = frozenset(
    (
        "tiết lộ", "đề cập", "công bố", "nêu", "nói rõ", "thông báo", "bình luận", "trả lời", "nói",
        "đưa ra",
    )
)  # fmt: skip
_NOT = re.compile(r"(?<!\w)(?:không|chưa)\s{1,2}\Z")
_BUT = re.compile(r"(?<!\w)(?:nhưng|mà|song|tuy nhiên)(?!\w)")
# "Từ sự cố mà bà X nêu, ông Y đặt vấn đề": which it is.
_THAT = re.compile(r"(?<!\w)mà\s{1,2}\Z")
_NOTHING = re.compile(r"\s(?:những )?gì(?!\w)")  # "X nói gì về ...?"
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


def says_nothing(text: str, start: int, at: int, verb: re.Match[str], stop: int) -> bool:
    """Tell whether a verb behind a voice at `at` says nothing here.

    It asks what somebody says, tells that nothing was said, or is passive or in a clause of its
    own and only names who said what was told before.
    """
    if _NOTHING.match(text, verb.end()) or _is_untold(text, verb, stop):
        return True
    before = text[max(start, at - _LONGEST) : at]
    if text.startswith(",", verb.end()) and _THAT.search(before):
        return True
    if not _PASSIVE.search(before):
        return False
    if _OPINION.match(text, start) and text.startswith(",", verb.end()):
        return False  # "Ý kiến này được bà Y bổ sung, ..."
    return not (
        _SAID_SO.match(text, verb.end()) or _BEFORE_SAID_SO.search(text, max(start, at - _FAR), at)
    )


def _is_untold(text: str, verb: re.Match[str], stop: int) -> bool:
    """Tell whether a verb is denied, and nothing else said behind it."""
    if verb["verb"] not in _UNTOLD or not _NOT.search(text, verb.start(), verb.start("verb")):
        return False
    return not _BUT.search(text, verb.end(), min(stop, verb.end() + _FAR))


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
