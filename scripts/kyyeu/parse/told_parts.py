"""What one sentence tells was discussed, by other ways than a verb of those who discuss.

"Nội dung cuối cùng là A", "A cũng được nêu ra", "Phiên mở màn có tên “A”", "Phần thảo luận được
dành cho A": each reading takes a clause and returns where its topics stand, or nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.parse.context import Context
from kyyeu.parse.discussants import at_a_meeting
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.meetings import MEETINGS
from kyyeu.parse.tables.told import (
    ATTENTION,
    DRAWN,
    FRONTS,
    FURTHER,
    MATTERS,
    OF_PARTS,
    PASSIVE_VERBS,
    TAUGHT,
    VOICED,
    WHICH_PART,
)
from kyyeu.parse.tables.topics import DISCUSSION_VERBS, PART_NOUNS
from kyyeu.parse.whose import names_somebody, wish_in
from kyyeu.parse.words import any_of, lower_any_of
from kyyeu.text.span import Span

DISCUSSES = any_of(word.form for word in DISCUSSION_VERBS if "gồm" not in word.form)
_FRONT = re.compile(rf"(?={any_of(FRONTS)})[^,;:.“”\"]{{1,90}},\s{{1,2}}")
_HEAD = r"[^,;:.“”\"]{2,60}?\s"
_CALLED = r"(?:tên gọi|tên|chủ đề|tựa đề|tiêu đề)"
# "Phiên mở màn có tên | “A”".
_TITLED = re.compile(
    r"(?:(?:Ở|Tại|Với|Trong|Đến|Sang)\s{1,2})?(?:(?:Các|Hai)\s{1,2})?"
    rf"(?i:{any_of(PART_NOUNS)})(?:\s[^,;:.“”\"]{{1,50}})?\s"
    rf"(?:(?:có|mang|với|lấy|là)\s{{1,2}}{_CALLED}(?:\s{{1,2}}là)?"
    r"|bàn về|thảo luận về|xoay quanh)\s{1,2}(?=[“\"])"
)
# "Phiên về | A | ghi nhận nhiều câu hỏi nhất", "Ở phiên về | A |, các báo cáo viên ...".
_PART_ON = re.compile(
    r"(?:(?:Trong khi đó|Còn|Ngoài ra|Bên cạnh đó|Riêng),?\s)?"
    r"(?i:(?:ở|tại|trong|với|đến|còn|riêng)\s)?"
    r"(?i:phiên|tiểu ban|bàn tròn|chuyên đề|tọa đàm|phần)"
    r"(?:\s(?:thảo luận|chuyên đề|song song|trao đổi|tham luận)){0,2}\s(?P<about>về\s)?"
    rf"(?P<subject>[^,;:.“”\"]{{6,120}}?)(?:,|\s{any_of(OF_PARTS)}\s)"
)
_WHICH = re.compile(rf"(?:{any_of(WHICH_PART)}|\d)")
# "Trọng tâm của hội thảo là | A".
_NAMED = re.compile(
    r"(?:(?:Một|Những|Các|Hai|Ba)\s{1,2}(?:trong\s{1,2}[^,;:.]{1,20}?\s)?)?"
    rf"(?i:{any_of(MATTERS)})(?P<more>[^,;:.“”\"]{{0,90}}?)\s(?:chính\s|đó\s|vẫn\s)?là\s{{1,2}}"
    r"(?!do|vì|bởi)"
)
_NEXT_IS = re.compile(
    r"(?:(?:Kế|Tiếp|Sau|Cùng với|Bên cạnh)\s{1,2}(?:đó|đến|theo)|Ngoài ra|Cuối cùng|Sau cùng|Rồi"
    r"|Đó còn|Còn có|Còn)\s{1,2}(?:còn\s{1,2})?(?:là|đến|tới)\s{1,2}"
)
_OF_FURTHER = re.compile(any_of(FURTHER))
# What makes a noun the meeting's: "nội dung cuối cùng được thảo luận", "tâm điểm của hội nghị".
_OF_DISCUSSION = re.compile(
    rf"{DISCUSSES}|{lower_any_of((*EVENT_HEADS, *MEETINGS, *PART_NOUNS, *ATTENTION))}"
)
# "A | cũng là nội dung được nhiều đại biểu trao đổi", "A | thu hút nhiều ý kiến".
_DONE = re.compile(
    r"\s(?:(?:đã|cũng|đều|còn|lại|tiếp tục|sau đó|vẫn|rất|sẽ|lần lượt|chính)\s){0,3}"
    r"(?:là\s(?:một|những|các|hai|ba)?\s?(?:trong\s(?:những|các|số các|số những)\s)?"
    rf"{any_of(MATTERS)}(?:\s[^,;:.“”\"]{{0,50}}?)?\s)?"
    rf"(?:được\s(?:[^,;:.“”\"]{{0,50}}\s)??{any_of(PASSIVE_VERBS)}"
    r"|(?:thu hút|nhận được|gây|gây ra|tạo ra|nhận)\s(?:[^,;:.“”\"]{1,40}\s)?"
    rf"{any_of(DRAWN)}|(?:chiếm|làm nóng|hâm nóng|khuấy động)\s)"
)
_DISCUSSES = re.compile(DISCUSSES)
_A_FEW = re.compile(r"(?i:nhiều|một số|các|những|không ít)(?:\s[^\s,]{1,9}){1,4}")
# "Phần thảo luận được dành trọn cho | A".
_DEVOTED = re.compile(
    r"(?<!\w)(?:được\s{1,2})?dành\s{1,2}(?:[^,;:.“”\"]{1,40}?\s)??cho\s{1,2}(?!các đại biểu)"
)
_TIME = re.compile(
    r"(?:(?:Cả|Trọn|Toàn bộ)\s)?(?i:thời gian|thời lượng|phần|nửa|khoảng|ngày|buổi|sáng|chiều"
    r"|hai ngày|phiên)\s"
)
_PAPERS = re.compile(
    r"(?:(?:các|những|nhiều|hai|ba|\d{1,2})\s{1,2})?(?:báo cáo|tham luận|bài viết|ý kiến|câu hỏi"
    r"|bài trình bày|phần trao đổi)\s{1,2}(?:về|liên quan đến|xoay quanh)\s{1,2}"
)
# "Khép lại buổi sáng là phần trao đổi về | A".
_PART = re.compile(
    rf"{_HEAD}(?:là|bằng|đến|sang|với)\s{{1,2}}(?:các\s{{1,2}}|những\s{{1,2}})?"
    r"(?:phần|phiên|tham luận|chuyên đề|bàn tròn|màn)"
    r"\s{1,2}(?:[^,;:.“”\"]{1,40}?\s)?(?:về|xoay quanh)\s{1,2}"
)
# "Buổi tọa đàm bắt đầu với | câu chuyện A".
_OPENS = re.compile(
    rf"{_HEAD}(?:mở đầu|mở màn|bắt đầu|khởi đầu|khép lại|kết thúc|tiếp tục|tiếp nối)"
    r"\s(?:với|bằng|là)\s{1,2}(?=(?:câu chuyện|chuyện|vấn đề|bài toán)\s)"
)
# "Doanh nghiệp cũng hỏi nhiều về | A", "các học viên được hướng dẫn | A".
_VOICED = re.compile(
    rf"{_HEAD}(?:(?<=cũng\s)|(?<=còn\s)|(?<=lại\s)|(?<=thì\s)|(?<=muốn\s)|(?<=đã\s)|(?<=đó\s)"
    r"|(?<=khác\s)|(?<=nữa\s)|(?<=luận\s)|(?<=viết\s)|(?<=kiến\s)|(?<=giả\s)|(?<=biểu\s)"
    rf"|(?<=tư\s)|(?<=dân\s)|(?<=viên\s)){any_of(VOICED)}"
    r"(?:\s{1,2}(?:nhiều|thêm|kỹ|sâu|khá nhiều)){0,2}\s{1,2}(?:về|đến|tới)\s{1,2}"
)
_TAUGHT = re.compile(
    rf"(?:{_HEAD})?được\s(?:nghe\s)?{any_of(TAUGHT)}(?:\s(?:các|những|thêm)){{0,2}}"
    r"(?:\s(?:kiến thức|kỹ năng|thông tin|nội dung))?(?:\s{1,2}về)?\s{1,2}(?=\w)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A sentence, and whether it goes on with what the one before it tells.

    `begin` is where it begins behind "Ngoài ra," and the like.
    """

    context: Context
    span: Span
    begin: int
    goes_on: bool

    @property
    def text(self) -> str:
        """The report's text."""
        return self.context.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Where topics stand, from where on a sentence tells of them, and whether plainly so."""

    subjects: tuple[Span, ...]
    start: int
    sure: bool = False


def clause_of(context: Context, span: Span, *, goes_on: bool) -> Clause:
    """Return a sentence as a clause behind what stands before its subject."""
    front = _FRONT.match(context.text, span.start, span.end)
    begin = front.end() if front else span.start
    return Clause(context=context, span=span, begin=begin, goes_on=goes_on)


def titled(clause: Clause) -> Told | None:
    """Return A of "Phiên mở màn có tên “A”"."""
    found = _TITLED.match(clause.text, clause.span.start, clause.span.end)
    quoted = clause.context.quotation_at(found.end()) if found else None
    if quoted is None or not quoted.closed or quoted.inner.end > clause.span.end:
        return None
    return Told(subjects=(quoted.inner,), start=quoted.inner.start, sure=True)


def part_on(clause: Clause) -> Told | None:
    """Return A of "Phiên về A ghi nhận nhiều câu hỏi nhất"; behind others, of "phiên A" too."""
    start, end = clause.span.start, clause.span.end
    part = _PART_ON.match(clause.text, start, end)
    if part is None or not (part["about"] or clause.goes_on) or _WHICH.match(part["subject"]):
        return None
    if names_somebody(clause.text, start, end):
        return None
    subject = Span(start=part.start("subject"), end=part.end("subject"))
    return Told(subjects=(subject,), start=subject.start, sure=part["about"] is not None)


def named(clause: Clause) -> Told | None:
    """Return A of "Trọng tâm của hội thảo là A", and of "Kế đến là A"."""
    text, end = clause.text, clause.span.end
    follows = _NEXT_IS.match(text, clause.span.start, end) if clause.goes_on else None
    if follows:
        return _behind(follows, end)
    found = _NAMED.match(text, clause.begin, end)
    if found is None:
        return None
    more = found["more"].lower()
    ours = _OF_DISCUSSION.search(more) or (clause.goes_on and _OF_FURTHER.search(more))
    return _behind(found, end, sure=True) if ours else None


def done(clause: Clause) -> Told | None:
    """Return A of "A cũng được đưa ra bàn thảo"."""
    text, begin, end = clause.text, clause.begin, clause.span.end
    found = _DONE.search(text, begin, end)
    if found is None or found.start() == begin or _A_FEW.fullmatch(text, begin, found.start()):
        return None
    lowered = clause.context.lowered
    said = at_a_meeting(lowered, found.start(), end)
    said = said or at_a_meeting(lowered, clause.span.start, begin)
    said = said or clause.goes_on or _DISCUSSES.search(text, found.start(), end) is not None
    if not said or wish_in(text, clause.span.start, end):
        return None
    return Told(subjects=(Span(start=begin, end=found.start()),), start=begin, sure=True)


def devoted(clause: Clause) -> Told | None:
    """Return A of "Phần thảo luận được dành trọn cho A"."""
    text, end = clause.text, clause.span.end
    found = _DEVOTED.search(text, clause.span.start, end)
    if found is None or not (
        at_a_meeting(clause.context.lowered, clause.span.start, found.start())
        or _TIME.match(text, clause.begin, found.start())
    ):
        return None
    return _behind(_PAPERS.match(text, found.end(), end) or found, end)


def part_of(clause: Clause) -> Told | None:
    """Return A of "Khép lại buổi sáng là phần trao đổi về A", "doanh nghiệp còn hỏi về A"."""
    ways = (_PART, _OPENS, _VOICED, _TAUGHT) if clause.goes_on else (_PART, _OPENS)
    matches = (way.match(clause.text, clause.begin, clause.span.end) for way in ways)
    found = next((match for match in matches if match), None)
    return _behind(found, clause.span.end) if found else None


def _behind(found: re.Match[str], end: int, *, sure: bool = False) -> Told:
    """Return what stands behind the words that lead to it."""
    return Told(subjects=(Span(start=found.end(), end=end),), start=found.end(), sure=sure)
