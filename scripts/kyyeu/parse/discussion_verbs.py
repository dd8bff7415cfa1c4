"""Verbs of discussion in a sentence: which are verbs at all, and tell of a discussion held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.parse.keywords import Keyword, Lowered
from kyyeu.parse.meeting_parts import OF_TEXT, OTHERS
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.topics import DISCUSSION_VERBS, NOUN_VERBS
from kyyeu.parse.words import any_of

CONTAINS = ("gồm", "bao gồm")
_VERB = any_of(word.form for word in (*DISCUSSION_VERBS, *NOUN_VERBS) if word.form not in CONTAINS)
# Verbs side by side: "trao đổi, thảo luận và làm rõ", "tập trung phân tích".
_DISCUSSES = re.compile(
    rf"{_VERB}(?:(?:,?\s{{1,2}}(?:và|cũng như)|,)?\s{{1,2}}"
    rf"(?:cùng\s{{1,2}}|cùng nhau\s{{1,2}}|chủ yếu\s{{1,2}})?{_VERB}){{0,4}}"
)
_ONE_VERB = re.compile(any_of(word.form for word in (*DISCUSSION_VERBS, *NOUN_VERBS)))
# What "gồm" must be said of: the event, or what it discusses.
_DISCUSSED = re.compile(
    any_of(
        (
            *EVENT_HEADS, "phiên", "tham luận", "chủ đề", "chuyên đề", "nội dung", "thảo luận",
            "trao đổi", "đề cập", "các vấn đề", "những vấn đề", "nhiều vấn đề", "một số vấn đề",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_NOUN = re.compile(
    r"(?<!\w)(?:[Pp]hiên|(?<!cuối )(?<!đầu )[Bb]uổi|[Cc]uộc|nội dung|chương trình|[Pp]hần|địa"
    r"|hành vi|kỳ|sự|lễ)\s{1,2}\Z"
)
_FORUM = re.compile(r"(?<!\w)diễn đàn\s{1,2}\Z")
_OF_FORUM = re.compile(r"trao đổi|thảo luận|đối thoại|chia sẻ")  # "diễn đàn trao đổi ..."
# "bàn giao", "bàn tròn", "đặt ra" of a goal, "giới thiệu" of goods.
_NO_VERB = re.compile(
    r"\s{1,2}(?:tròn|giao|ghế|đàm phán|kinh tế|văn nghệ|văn hóa|học bổng|tay|sách)(?!\w)"
)
# Before the verb: it tells of no discussion held here.
_ASIDE = re.compile(
    r"(?<!\w)(?:khi|duy trì|để|(?<!làm )việc|tiếp tục|sau khi|nếu|không|chưa)\s{1,2}\Z"
)
_TAKES_TIME = re.compile(
    r"(?<!\w)(?:dành|chia thành|chia làm|chia nhóm|tổ chức|diễn ra|ngồi lại|gặp nhau|là dịp"
    r"|là nơi|họp|có mặt)"
    r"[^,;.:]{0,40}\s(?:để|cho|cùng|nhằm)\s{1,2}(?:cùng\s{1,2}(?:nhau\s{1,2})?)?\Z"
)
# What was discussed at another time: "ở ba kỳ trước, các thành viên đã trao đổi về ...".
_EARLIER = re.compile(
    r"(?<!\w)(?i:trước đây|năm ngoái|(?:lần|kỳ|kỳ họp|năm|tháng|tuần|hội nghị|hội thảo|phiên họp"
    r"|cuộc họp|buổi)\s{1,2}trước)(?!\w)"
)
_RESEARCHERS = ("nhà ", "viện ", "giới ", "nhóm ", "trung tâm ")  # "các nhà nghiên cứu | bàn"
_NOUN_BACK = 20
_TIME_BACK = 60


def verbs_of_discussion(lowered: Lowered, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the verbs of discussion between two offsets, those side by side as one."""
    text, position = lowered.text, start
    for at in lowered.places(Keyword.DISCUSSION, start, end):
        if at < position:
            continue
        verb = _DISCUSSES.match(text, at, end) or _ONE_VERB.match(text, at, end)
        if verb and _is_verb(text, start, verb):  # none in "phiên thảo luận | xoay quanh"
            yield verb
            position = verb.end()


def _is_verb(text: str, start: int, verb: re.Match[str]) -> bool:
    """Tell whether a verb of discussion is one, and no part of another word or of a noun."""
    before = text[max(start, verb.start() - _NOUN_BACK) : verb.start()]
    if _FORUM.search(before) and _OF_FORUM.match(verb[0]):
        return False
    if verb[0].startswith("luận") and before.endswith(("tham ", "thảo ")):
        return False
    if verb[0].startswith("nghiên cứu") and before.lower().endswith(_RESEARCHERS):
        return False
    if verb[0].startswith("nghe") and before.endswith("người "):
        return False
    if verb[0] == "quan tâm" and "được" not in before:
        return False
    return not (_NO_VERB.match(text, verb.end()) or _NOUN.search(before))


def tells_of_discussion(text: str, start: int, verb: re.Match[str]) -> bool:
    """Tell whether a verb tells of a discussion that was or will be held."""
    if verb[0].endswith(CONTAINS):
        if OTHERS.search(text, start, verb.start()) or OF_TEXT.search(text[start : verb.start()]):
            return False
        return _DISCUSSED.search(text, start, verb.start()) is not None
    before = text[max(start, verb.start() - _TIME_BACK) : verb.start()]
    if ("trước" in before or "ngoái" in before) and _EARLIER.search(before):
        return False
    if _TAKES_TIME.search(before):
        return True
    return not _ASIDE.search(before) and not OF_TEXT.search(before)
