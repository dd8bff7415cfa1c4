"""What announces a list of topics: "ba vấn đề gồm", "các nội dung sau:", "... ba nội dung lớn"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kyyeu.parse.discussants import at_a_meeting
from kyyeu.parse.enumerations import MOST_ENTRIES
from kyyeu.parse.keywords import Keyword, Lowered
from kyyeu.parse.tables.counts import CARDINALS
from kyyeu.parse.tables.topics import LIST_NOUNS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

MANY = r"(?:(?:các|những|nhiều|một số|hàng loạt|loạt|không ít)\s{1,2})"
COUNTS = CARDINALS[1:]  # of several
NUMBER_OF = rf"(?P<count>{'|'.join(COUNTS)}|\d{{1,2}})\s{{1,2}}"
COUNT = rf"(?:{NUMBER_OF})?"
INTRODUCES = (
    r"(?:(?:,\s{1,2}|\s{1,2})(?P<word>gồm có|bao gồm|gồm|như sau|sau đây"
    r"|(?<!, nhất )(?<!biệt )(?<!hay )(?<!hoặc )(?<!xem )(?<!coi )(?<!gọi )là|(?<!cũng )như"
    r"|đó là|cụ thể là"
    r"|trong đó có|nổi bật là|đáng chú ý là|lần lượt là"
    r"|(?:lần lượt\s{1,2})?(?:mang tên|có tên|tên là|có chủ đề)|(?<=,\s)từ)"
    r"(?!\w)(?:\s?:)?|\s?:)\s{0,2}"
)
_SOME_OF_THEM = ("như", "trong đó có", "nổi bật là", "đáng chú ý là")
# A noun that announces a list, and the word the list stands behind.
_ANNOUNCES = re.compile(
    rf"(?<!\w)(?<!quan )(?<!một )(?<!địa )(?<!thời )(?<!đặc ){COUNT}{any_of(LIST_NOUNS)}"
    r"(?!\s{1,2}(?:đối tượng|nước|đơn vị|đích)(?!\w))"
    rf"[^;:.“”\"]{{0,100}}?(?:[“\"][^“”\";]{{1,20}}[”\"][^;:.“”\"]{{0,60}}?)?{INTRODUCES}"
)
COUNT_BEFORE = re.compile(rf"(?<!\w){NUMBER_OF}\Z")
_COUNT_BACK = 6
# Any other noun that a number stands before, where a colon follows: "ba câu chuyện: ...".
_COUNTED = re.compile(
    rf"(?:\s{{1,2}}(?:vào|về|đến|tới|lên))?\s{{1,2}}{NUMBER_OF}"
    r"(?!(?:người|đại biểu|doanh nghiệp|tỉnh|ủy viên|thành viên|đơn vị|nước|giải|đồng chí)(?!\w))"
    r"[^\W\d_][^;:.,“”\"]{0,60}?(?:[“\"][^“”\";]{1,20}[”\"][^;:.,“”\"]{0,30})?"
    r"(?:(?:\s{1,2}gồm)?\s?:|(?:,?\s{1,2}(?:đó\s{1,2})?(?<!xem )(?<!coi )là"
    r"|\s{1,2}(?:bao\s{1,2})?gồm)(?=\s))"
    r"\s{0,2}"
)
_SET = re.compile(r"(?:vấn đề|nội dung|câu hỏi|chủ đề)\sđặt ra\Z")
# The whole of a sentence's end: "... ba nhóm vấn đề lớn.", the list is in the next ones.
_PROMISES = re.compile(
    rf"(?<!\w)(?:(?P<count>{'|'.join(COUNTS)}|\d{{1,2}})|các|những|một số|nhiều)\s{{1,2}}"
    rf"{any_of(LIST_NOUNS)}[^;:.,“”\"]{{0,60}}(?:[.:]|\Z)"
)
_NOUN_BACK = 20
FARTHEST = 720
_LONGEST_ANNOUNCEMENT = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Where a list begins, how many entries the text says it has, whether a noun announces it.

    `verb` is where the last verb before it begins ("tập trung | phân tích A; đề xuất B").
    `asked` says that somebody asks the session to discuss what it lists, `exchanged` that
    its verb is one of exchange with "về", behind which every noun phrase is a topic (`loose`:
    also where only three stand there), `ranged` that it is one "từ A, B đến C".
    """

    start: int
    verb: int
    count: int | None = None
    announced: bool = False
    asked: bool = False
    exchanged: bool = False
    loose: bool = False
    ranged: bool = False


def promised(lowered: Lowered, sentence: Span) -> int | None:
    """Return how many entries the end of a sentence promises ("... ba vấn đề."), 0 if unsaid.

    None where it promises no list.
    """
    tail = max(sentence.start, sentence.end - _LONGEST_ANNOUNCEMENT)
    if not lowered.holds(Keyword.LISTED, tail, sentence.end):
        return None
    found = _PROMISES.finditer(lowered.small, tail, sentence.end)
    last = max(found, key=re.Match.end, default=None)
    return number_of(last["count"]) if last and last.end() == sentence.end else None


def announced_list(
    lowered: Lowered, sentence: Span, verb: int, *, strong: bool = True
) -> Lead | None:
    """Return the list that a noun announces around the verb that ends at `verb`.

    Behind a verb that tells of much besides, the noun must be one for what is discussed.
    """
    small = lowered.small
    stop = min(sentence.end, sentence.start + FARTHEST)
    for first in _announcements(lowered, sentence.start, stop):
        found = first
        if found.start() > verb + _NOUN_BACK * 2:
            break
        if found.end() <= verb:
            continue
        # "Phiên thứ hai xoay quanh ba câu hỏi:" is announced by its last noun.
        last = next(_announcements(lowered, found.start() + 1, found.end()), None)
        while last and last.end() == found.end():
            between = small[found.start() : last.start()]
            if last["count"] or not found["count"] or "," in between:
                found = last
            last = next(_announcements(lowered, last.start() + 1, found.end()), None)
        # Right behind "có chủ đề “A”, gồm" may stand another: "ba phiên chính:".
        again = _ANNOUNCES.match(small, found.end(), stop)
        found = again if again and again["count"] else found
        if at_a_meeting(lowered, small.rfind(",", found.start(), verb) + 1 or verb, verb):
            continue  # "Với 30 tham luận, hội thảo đã làm rõ:": no list of papers
        if not strong and not _is_discussed(lowered, found, verb):
            continue
        if found["count"] and not number_of(found["count"]) and not found[0].rstrip().endswith(":"):
            continue  # "60 phiên thảo luận, hội nghị là diễn đàn để"
        some = (found["word"] or "").lower() in _SOME_OF_THEM  # of however many
        count = 0 if some else number_of(found["count"])
        return Lead(
            start=found.end(), verb=found.end(), count=count or None, announced=True,
            ranged=(found["word"] or "").lower() == "từ",
        )  # fmt: skip
    counted = _COUNTED.match(small, verb, stop) if strong else None
    if counted is None:
        return None
    count = number_of(counted["count"])
    return Lead(start=counted.end(), verb=counted.end(), count=count, announced=True)


def _announcements(lowered: Lowered, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Yield the nouns that announce a list between two offsets, each with what introduces it."""
    small = lowered.small
    for noun in lowered.places(Keyword.LISTED, start, stop):
        if noun < start:
            continue
        counted = COUNT_BEFORE.search(small, max(start, noun - _COUNT_BACK), noun)
        found = _ANNOUNCES.match(small, counted.start() if counted else noun, stop)
        found = found or (_ANNOUNCES.match(small, noun, stop) if counted else None)
        if found:
            yield found
            start = found.end()


def _is_discussed(lowered: Lowered, found: re.Match[str], verb: int) -> bool:
    """Tell whether a noun is for what is discussed, and object of its verb or "được" before it."""
    between = lowered.small[found.start() : verb]
    behind = found.start() < verb and "được" not in between and not _SET.search(between)
    return lowered.holds(Keyword.DISCUSSED, verb if behind else found.start(), found.end())


def number_of(written: str | None) -> int:
    """Return the number that a word or figures stand for, 0 for none.

    0, too, for more than a list has entries: "28 phiên báo cáo thuộc các lĩnh vực: A, B và C".
    """
    word = (written or "").lower()
    number = COUNTS.index(word) + 2 if word in COUNTS else int(word or 0)
    return number if number <= MOST_ENTRIES else 0
