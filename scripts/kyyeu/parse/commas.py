"""Lists that commas and the last "và" part: "A, B và C".

Here is where such a list ends and which marks in it may part entries; which of them do is
chosen in `segmentation` by what they are like (`comma_features`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kyyeu.parse.comma_features import Listed, Mark
from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import LEAST_ENTRIES, entries_at, entry
from kyyeu.parse.phrases import ACTION, MANY_WORDS
from kyyeu.parse.segmentation import MOST_MARKS, Cuts, best_cuts, is_sure
from kyyeu.parse.tables.topics import TOPIC_NOUNS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

# A further step of one meeting, told with a verb of its own.
_STEP = r"(?:đồng thời|trên cơ sở đó|từ đó|qua đó|để từ đó)"
_FURTHER = (
    r"(?:gợi mở|đề xuất|kiến nghị|đưa ra|bàn|thảo luận|trao đổi|chia sẻ|đánh giá|phân tích|làm rõ"
    r"|xác định|tìm|hiến kế|chỉ ra|nêu)(?!\w)"
)
# What follows the list and is none of it.
_TAIL = re.compile(
    rf",?\s{{1,2}}{_STEP}(?!\w)(?!\s{{1,2}}{_FURTHER})"
    r"|(?<! pháp),?\s{1,2}nhằm(?!\w)"
    r"|,?\s{1,2}(?:góp phần|trong đó|(?<!trợ )giúp|với mục tiêu|với mong muốn"
    r"|với sự tham gia|tạo cơ hội|hướng tới mục tiêu|với tinh thần)(?!\w)"
    r"|,?\s{1,2}(?:đã|đều|cũng|sẽ|lần lượt)?\s{0,2}được\s{1,2}(?:[^,;:.]{0,40}\s)??(?:thảo luận"
    r"|trao đổi|mổ xẻ|phân tích|làm rõ|đưa ra|đặt ra|bàn|quan tâm|đề cập|chia sẻ|nêu)(?!\w)"
    r"|\s{1,2}(?:tại|trong)\s{1,2}(?:hội nghị|hội thảo|diễn đàn|tọa đàm|phiên|buổi)(?!\w)"
    r"|,\s{1,2}(?:cho rằng|nhấn mạnh|khẳng định|đề nghị|kiến nghị các|thống nhất|ký kết)(?!\w)"
    r"|,\s{1,2}(?:hội thảo|hội nghị|diễn đàn|tọa đàm|phiên họp|sự kiện)(?!\w)"
    r"|,?\s{1,2}(?:và\s{1,2})?(?:một số|nhiều)\s{1,2}(?:nội dung|vấn đề|chủ đề)"
    r"(?:\s\w{1,8}){0,3}\skhác"
    r"|…|\.\.\."
)
_AND = (
    r"(?:và|hay|hoặc|cũng như|cùng với"
    rf"|cùng(?=\s{{1,2}}(?:{MANY_WORDS})?{any_of(TOPIC_NOUNS)}))(?!\w)"
)
_TO = r"(?:cho đến|cho tới|đến|tới)(?!\w)"
# What may stand behind a mark and before the words of an entry.
_BEFORE_WORDS = rf"(?:(?:rồi|{_STEP}|cuối cùng là|về|cả|(?P<{{}}>{_TO}))\s{{{{1,2}}}}){{{{0,3}}}}"
_MARK = re.compile(
    rf"(?P<comma>,\s{{1,2}}(?:{_AND}\s{{1,2}}(?:đặc biệt là\s{{1,2}})?)?"
    rf"{_BEFORE_WORDS.format('until')})"
    rf"|\s(?:(?P<and>{_AND})\s{{1,2}}(?:đặc biệt là\s{{1,2}})?{_BEFORE_WORDS.format('up')}"
    rf"|(?P<to>{_TO})\s{{1,2}}(?:về\s{{1,2}})?)(?=\S)"
    r"|(?P<bracket>[()])"
)
_OR = ("hay", "hoặc")
_STEPS = re.compile(_STEP)
_ADDS = re.compile(r"(?:gợi mở|đề xuất|kiến nghị|đưa ra|hiến kế)\s{1,2}")
_PAIR = "phòng, "  # "phòng, chống", and a law whose name begins so
_LONGEST_LIST = 1200


@dataclass(frozen=True, slots=True)
class Parted:
    """The entries of a list, with the list and the numbers of the marks that part it."""

    entries: list[Span]
    listed: Listed | None = None
    cuts: Cuts = ()

    @property
    def is_sure(self) -> bool:
        """Whether the words leave no doubt that the entries are several."""
        return self.listed is not None and is_sure(self.listed, self.cuts)


def comma_entries(
    context: Context, start: int, end: int, count: int | None, *, ranged: bool = False
) -> list[Span]:
    """Return the entries between two offsets, as commas and the last "và" part them.

    `count` is how many the text says there are; an empty list where that does not come out.
    `ranged` says that "đến" stands before the last one: "từ A, B đến C".
    """
    return parted(context, start, end, count, ranged=ranged).entries


def parted(
    context: Context, start: int, end: int, count: int | None, *, ranged: bool = False
) -> Parted:
    """Return the same, able to tell whether they are several without doubt."""
    text = context.text
    tail = _TAIL.search(text, start, min(end, start + _LONGEST_LIST))
    end = tail.start() if tail else end
    whole = entry(text, start, end)
    if whole is None or end - start > _LONGEST_LIST:
        return _NONE
    marks = list(marks_in(context, whole, ranged=ranged))
    if not 0 < len(marks) <= MOST_MARKS:
        return _NONE
    listed = Listed(text, whole.start, whole.end, marks)
    cuts = best_cuts(listed, count, ranged=ranged)
    if not cuts:
        return _NONE
    chosen = [marks[number - 1] for number in cuts]
    starts = [whole.start, *(mark.behind for mark in chosen)]
    ends = [*(mark.before for mark in chosen), whole.end]
    further = _ADDS.match(text, starts[-1], whole.end)
    if further and _STEPS.search(text, ends[-2], starts[-1]) and not ACTION.match(text, starts[0]):
        starts[-1] = further.end()  # "thực trạng A, nhu cầu B, đồng thời gợi mở | giải pháp C"
    found = entries_at(text, zip(starts, ends, strict=True))
    if len(found) != (count or max(len(found), LEAST_ENTRIES)):
        return _NONE
    return Parted(found, listed, cuts)


_NONE = Parted([])


def marks_in(context: Context, whole: Span, *, ranged: bool) -> Iterator[Mark]:
    """Yield what may part the entries of a list, outside quotations and brackets.

    "to" is a mark only in a list that is `ranged`.
    """
    text, depth = context.text, 0
    for mark in _MARK.finditer(text, whole.start, whole.end):
        at = mark.start()
        if mark["bracket"]:
            depth += 1 if mark[0] == "(" else -1
        elif depth > 0 or context.quotation_at(at) or (mark["to"] and not ranged):
            continue
        elif mark["comma"] and text[at - len("phòng") : mark.end()].lower() != _PAIR:
            yield Mark(at, mark.end(), "to" if ranged and mark["until"] else "comma")
        elif mark["to"]:
            yield Mark(at, mark.end(), "to")
        elif mark["and"]:
            yield Mark(at, mark.end(), "or" if mark["and"] in _OR else "and")
