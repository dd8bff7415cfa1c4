"""Verbs that tell that somebody spoke, or did something, and not what was said."""

from __future__ import annotations

import re

from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed

# "Ông X phát biểu tại hội nghị sáng nay.": a caption, or the lead of a photograph.
_STAGE = re.compile(
    r"(?:\s{1,2}(?:khai mạc|bế mạc|chỉ đạo|kết luận|chào mừng|đề dẫn|ý kiến|tham luận))?"
    r"\s{1,2}(?:tại|trong|ở|trước)(?!\w)|\s{1,2}(?:khai mạc|bế mạc)\s{1,2}và(?!\w)"
    rf"|\s{{1,2}}(?:khai mạc|bế mạc|chỉ đạo|kết luận)\s{{1,2}}(?i:{any_of(EVENT_HEADS)})"
)
# What these verbs need behind them to tell what was said.
_NEEDS = {
    "gợi mở": re.compile(r"(?!\s{0,2}(?:để|thêm các vấn đề)(?!\w))"),
    "báo cáo": re.compile(
        r"\s{0,2}(?:[,:“\"]|(?:rằng|về|với|cho|thêm|nhanh|tại|toàn|từ|đến|hiện|cả)(?!\w))"
    ),
    "lo": re.compile(
        r"(?!\s(?:cho|việc|liệu|toan|hậu cần|xong|phần|đủ|được|chu|tổ chức|kinh phí|tiền)(?!\w))"
    ),
    "bảo": re.compile(
        r"(?!\s(?:vệ|đảm|tồn|lãnh|hiểm|hộ|quản|dưỡng|trợ|lưu|mật|kê|hành|trì|ban|tàng|toàn"
        r"|chứng|thủ)(?!\w))"
    ),
    "gọi": re.compile(
        r"\s(?!(?:là|điện|vốn|thầu|mời|tên|cho|đến|tới|về)(?!\w))[^.;:\n]{2,80}?\slà(?!\w)"
    ),
    "ngại": re.compile(r"(?!\s(?:ngần|ngùng|gì|khó|va)(?!\w))"),
    "trách": re.compile(r"(?!\s(?:nhiệm|móc|phạt)(?!\w))"),
    "cãi": re.compile(r"(?!\s(?:nhau|vã|cọ)(?!\w))"),
    "chốt": re.compile(r"\s{0,2}[,:“\"]|\s(?:rằng|lại|ba|hai|bốn|vấn đề)(?!\w)"),
    "cập nhật": re.compile(r"\s{0,2}[,:“\"]|\s(?:rằng|thêm)(?!\w)"),
    "tính": re.compile(r"\s{0,2}[,:“\"]"),
    "nghĩ": re.compile(r"(?!\s(?:đến|tới|về|ra|ngợi|cách|ngay|lại)(?!\w))"),
    "dẫn": re.compile(
        r"(?!\s(?:đầu|dắt|đường|đoàn|đội|tới|đến|chương trình|lại|đi|về|theo|nước|khách|chúng"
        r"|con|ra|xuống|lên|bà con)(?!\w))"
    ),
    "viết": re.compile(r"\s{0,2}(?:[,:“\"]|(?:rằng|trên|trong|vào|tại|về)(?!\w))"),
    "trình bày": re.compile(r"(?!\s{0,2}(?:báo cáo|tham luận|tờ trình|dự thảo|tóm tắt)(?!\w))"),
}
# "Ông X trả lời câu hỏi của báo chí.", "Bà Y nêu ý kiến."
_ANSWERS = re.compile(r"\s{0,2}(?:(?:các\s{1,2})?(?:câu hỏi|chất vấn|phỏng vấn)(?!\w)|tại|[.]?\Z)")
_SAID_THERE = re.compile(r"[,:“\"]|(?<!\w)(?:rằng|nêu|nhấn mạnh|khẳng định|cho biết)(?!\w)")


def only_stages(text: str, says: re.Match[str], stop: int) -> bool:
    """Tell whether a verb tells that somebody spoke, and the rest where, but not what."""
    said = squeezed(says["verb"]).lower()
    if said in _NEEDS and not _NEEDS[said].match(text, says.end(), stop):
        return True  # "báo cáo tổng kết năm": what was done, not what was said
    if said in ("trả lời", "nêu ý kiến", "đặt câu hỏi"):
        where = _ANSWERS.match(text, says.end(), stop)
        return where is not None and not _SAID_THERE.search(text, says.end(), stop)
    if said != "phát biểu":
        return False
    where = _STAGE.match(text, says.end(), stop)
    return where is not None and not _SAID_THERE.search(text, where.end(), stop)
