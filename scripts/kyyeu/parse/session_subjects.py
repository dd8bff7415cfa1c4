"""What one session was about, read from the words behind its name."""

from __future__ import annotations

import re

from kyyeu.parse.commas import comma_entries
from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import LEAST_ENTRIES, between, entry
from kyyeu.parse.pairs import two_topics
from kyyeu.parse.phrases import ACTION, TOPIC, is_phrase
from kyyeu.text.span import Span

_DEALS = (
    r"(?:bàn|thảo luận|trao đổi|tập trung|xoay quanh|đề cập|nói|dành|hướng|đi sâu|mổ xẻ|kể)"
    r"(?:\s{1,2}(?:thảo luận|trao đổi|làm rõ|bàn|đến|tới|sâu|thời gian|chuyện)){0,2}"
)
_ITS_NOUN = (
    r"(?:\s{1,2}(?:các\s{1,2})?(?:chủ đề|chuyên đề|vấn đề|nội dung)(?=[\s:])"
    r"(?:\s{1,2}(?:về|là)(?!\w))?)?"
)
_IS_ABOUT = re.compile(
    rf"(?:(?:[^.;:“”\"]|\.(?=\w)){{0,100}}?(?<!\w)(?:{_DEALS}\s{{1,2}}(?:về|vào|cho|đến|tới"
    rf"|quanh)|về"
    r"|xoay quanh|đề cập(?:\s{1,2}(?:đến|tới))?|tập trung làm rõ|làm rõ|nói chuyện|bàn chuyện"
    r"|(?:bàn(?:\s{1,2}(?:thảo|luận|bạc))?|thảo luận|mổ xẻ|phân tích|trình bày)(?:\s{1,2}là(?=\s))?"
    r"|(?:câu chuyện|nội dung|không khí|thảo luận|hội thảo|hội nghị|diễn đàn|tọa đàm|chương trình)"
    r"\s{1,2}(?:được\s{1,2})?(?:chuyển sang|dành cho)"
    r"|(?:với|có|mang|là)\s{1,2}(?:chủ đề|tên gọi|tên|nội dung|tựa đề))(?!\w)|\s?[:–]|\s-|\.(?=\s))"
    rf"{_ITS_NOUN}\s{{0,2}}:?\s{{0,2}}"
)
# What may be said of anything that has a number: these need the meeting's voice before them.
_HOLDS = re.compile(
    r"(?:,\s{1,2}(?:do|với)\s[^;:.“”\"]{2,120}?,)?\s{1,2}(?:(?:sẽ|được|lại|thì|tập trung)\s{1,2})?"
    r"(?:(?:là|gồm|bao gồm|dành cho"
    r"|dành để(?:\s{1,2}(?:trao đổi|thảo luận|bàn|nói)(?:\s{1,2}về)?)?|chuyển sang"
    r"|hướng đến|hướng tới|góp ý cho|góp ý"
    r"|trao đổi"
    r"|khắc họa|khắc hoạ|phác họa|phác hoạ|tái hiện|dựng lại|kể lại|kể về|kể|viết về|luận bàn về"
    r"|luận bàn|nhìn lại|lý giải|lí giải|soi chiếu|mô tả|nêu bật|dành trọn cho|đi sâu vào"
    r"|nghe|về|liên quan đến|liên quan tới|đặt ra"
    r"|đặt lên bàn"
    r"|đi tìm|tìm lời giải cho|tìm hướng cho|đi vào|hướng về|nhấn vào)(?!\w)"
    r"(?:\s{1,2}(?:(?:các|những|\d{1,3})\s{1,2})?(?:tham luận|bài viết|báo cáo|ý kiến)"
    r"(?!\s{1,2}của)(?:\s{1,2}(?:bàn\s{1,2})?về(?!\w))?)?"
    rf"{_ITS_NOUN}:?\s{{1,2}}"
    rf"|(?={ACTION.pattern}))"
)
# "Tại phiên thứ hai, | vấn đề nhân lực | được đặt ra".
_RAISED = re.compile(
    r",\s{1,2}(?P<subject>[^,;:.“”\"]{8,200}?)\s(?:(?:đã|cũng|sẽ|lại)\s{1,2})?được\s"
    r"(?:[^,;:.“”\"]{1,40}\s)?(?:đặt ra|bàn|thảo luận|mổ xẻ|trao đổi|nêu|phân tích|đưa ra)(?!\w)"
)
# "Ở phiên thứ hai, các chuyên gia Nhật Bản chia sẻ | kinh nghiệm ...".
_SHARED = re.compile(
    r",\s{1,2}(?:các|những|nhiều|một số|hai|ba|bốn|\d{1,3})\s{1,2}[^.;:“”\"]{2,100}?\s"
    r"(?:chia sẻ|trao đổi|giới thiệu|trình bày|phân tích|thảo luận|đánh giá)(?:\s{1,2}(?:về|các"
    rf"|những))?\s{{1,2}}(?={TOPIC.pattern})"
)
_NO_SUBJECT = re.compile(
    r"(?:\d{1,4}|các|những|toàn bộ|đại diện)\s{1,2}(?:tỉnh|đơn vị|hộ|người|xã|huyện|đội|đại biểu"
    r"|thành phố"
    r"|khách|cán bộ|trường|nước|doanh nghiệp|thành viên|học viên)(?!\w)"
)
_TITLE_NEXT = re.compile(r"\s{1,2}(?:là\s{1,2})?(?=[“\"])")  # "Phiên thứ nhất | “A” do X điều hành"
_ENDS = re.compile(r",\s{1,2}(?:do|với sự|gồm|có|dưới sự)\s")
_DISCUSSED = re.compile(
    r"(?<!\w)(?:bàn|thảo luận|trao đổi|mổ xẻ|góp ý|nói về|nói chuyện|đề cập|tranh luận|xoay quanh"
    r"|làm rõ|chủ đề|chuyên đề|tham luận)(?!\w)"
)
_AND = re.compile(r"\s(?:và|cùng|cũng như)\s{1,2}")
_LISTS = re.compile(r"(?:các|những)\s{1,2}(?:vấn đề|nội dung|chủ đề)\s?:\s{0,2}")
_LEAST_WORDS = 2
_DISCUSSED_WITHIN = 90


def subject_of(context: Context, start: int, end: int) -> Span | None:
    """Return what a session was about, behind the words that name it; a title without marks."""
    text = context.text
    about = _TITLE_NEXT.match(text, start, end) or _IS_ABOUT.match(text, start, end)
    about = about or _SHARED.match(text, start, end)
    return _behind(context, about.end(), end) if about else None


def held_by(context: Context, start: int, end: int) -> Span | None:
    """Return what a unit holds that is known to be a meeting's part: "Nhóm 1 | gồm A"."""
    text = context.text
    raised = _RAISED.match(text, start, end)
    if raised:
        return entry(text, *raised.span("subject"))
    holds = _HOLDS.match(text, start, end)
    if holds is None or _NO_SUBJECT.match(text, holds.end(), end):
        return None
    return _behind(context, holds.end(), end)


def discussed(text: str, start: int, end: int) -> bool:
    """Tell whether words behind a session's name say that something was discussed in it."""
    return _DISCUSSED.search(text, start, min(end, start + _DISCUSSED_WITHIN)) is not None


def part_of_day(context: Context, subject: Span) -> list[Span]:
    """Return what a morning or an afternoon was about, a list perhaps: "A, B và C", "A và B"."""
    text = context.text
    lists = _LISTS.match(text, subject.start, subject.end)
    start = lists.end() if lists else subject.start
    listed = comma_entries(context, start, subject.end, None)
    if len(listed) < LEAST_ENTRIES:
        cut = _AND.search(text, start, subject.end)
        listed = between(text, [start, cut.start()], subject.end) if cut else []
        topics = all(TOPIC.match(text, span.start, span.end) for span in listed)
        listed = listed if topics else []
    if not listed and (pair := two_topics(context, Span(start=start, end=subject.end))):
        return pair  # "quy trình A, việc thi hành B"
    return listed if listed and all(is_phrase(text, span) for span in listed) else [subject]


def _behind(context: Context, start: int, end: int) -> Span | None:
    """Return a subject that begins at an offset: a title without its marks, else up to its end."""
    text = context.text
    quoted = context.quotation_at(start)
    if quoted and quoted.closed and quoted.inner.end <= end:
        return entry(text, quoted.inner.start, quoted.inner.end)
    stops = _ENDS.search(text, start, end)
    span = entry(text, start, stops.start() if stops else end)
    return span if span and len(span.of(text).split()) >= _LEAST_WORDS else None
