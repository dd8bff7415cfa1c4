"""Cut a text into blocks that tile it, and tell what kind each is."""

from __future__ import annotations

import re

from kyyeu.model.report import Block, BlockKind
from kyyeu.text.span import Span

_WORD = re.compile(r"[^\W_]")
_LIST_MARK = re.compile(
    r"\s{0,8}(?:[-–—•*+]\s|\(?\d{1,2}[.)]\s|\(?[a-zđ]\)\s"
    r"|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\b)"
)
# "Nguồn ảnh:", too; the letter stands first and in both cases, for `re` to skip to.
_CAPTION = re.compile(r"[Ảả](?<!\w.)(?i:nh(?: minh họa)?\s?:)")
_NOISE = re.compile(
    r"(?:leftcenterrightdel|Chú thích ảnh|Tin liên quan|Xem thêm|Bài liên quan|Đọc thêm"
    r"|\d{1,2}[:h]\d{2}\s{0,4}[|,-]?\s{0,4}\d{1,2}/\d{1,2}/\d{4})[\s:.]{0,8}\Z"
    r"|(?:»|>>)\s",
    re.IGNORECASE,
)
_SCENES = ("quang", "toàn", "các", "ảnh", "trong")
# A caption without a credit: somebody doing something at the event, and nothing else.
_SCENE = re.compile(
    r"(?:Quang cảnh|Toàn cảnh|Các đại biểu tham dự|Ảnh minh họa|Trong ảnh)(?!\w)[^:;“”\"]{0,120}\Z"
    r"|(?!Phát biểu|Tại|Sau)[^,:;“”\"]{3,90}\s(?:phát biểu|trả lời|chủ trì|trình bày|tham luận"
    r"|chia sẻ|trao đổi|tặng hoa|trao)(?:\s[^,:;.“”\"\s]{1,10}){0,8}\s(?:tại|ở)\s(?:buổi|phiên"
    r"|hội nghị|hội thảo|diễn đàn|tọa đàm|toạ đàm|chương trình|lễ|cuộc|đại hội|kỳ họp)(?!\w)"
    r"[^,:;“”\"]{0,80}\Z",
    re.IGNORECASE,
)
# Who stands where in a picture: "Ông X (trái) và bà Y".
_PLACED = re.compile(
    r"\((?:bìa\s|thứ\s\w{2,4}\s(?:từ\s)?|ngoài cùng\s(?:bên\s)?|bên\s|ngồi\s|đứng\s"
    r"|hàng\s\w{2,4},?\s)?(?:trái|phải|giữa|đầu|sau)(?:\s(?:sang|qua|ảnh))?\)"
    r"|\ATừ\s(?:trái|phải)\s(?:qua|sang)",
    re.IGNORECASE,
)
_LONGEST_PLACED = 250
_LONGEST_QUESTION = 60
_TERMINAL = ".!?…:;,"
_OPENERS = "\"'“‘-–"
_CLOSERS = "\"'”’)]"
_LONGEST_HEADING = 160
_SHORT = 40
# What begins with a pronoun goes on from the line before: a paragraph that lost its stop.
_REFERS_BACK = re.compile(
    r"(?:Ông|Bà|Họ|Chúng tôi|Chúng ta|Điều này|Việc này|Theo đó)\s[^\W\dA-ZĐ]"
)
_LONGEST_BYLINE = 40
_LONGEST_CREDIT = 120
_LONGEST_CAPTION = 500


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of `text`: one a line, with the white space around it.

    They tile the text: each begins where the last one ended. A text of white space
    alone is one block of noise; an empty text has none.
    """
    spans: list[Span] = []
    start = 0
    while start < len(text):
        end = _block_end(text, start)
        spans.append(Span(start=start, end=end))
        start = end
    return tuple(
        Block(id=f"b{number}", kind=_kind(text, span, number, len(spans)), span=span)
        for number, span in enumerate(spans, start=1)
    )


def _block_end(text: str, start: int) -> int:
    """Return the end of the block at `start`: its line and the white space behind it."""
    if not text[start].isspace():
        end = text.find("\n", start) + 1
        if end and not text[end : end + 1].isspace():
            return end  # as mostly: a line, and behind it the next one
    index = start
    while index < len(text) and text[index].isspace():
        index += 1
    index = text.find("\n", index)
    if index < 0:
        return len(text)
    end = index
    while index < len(text) and text[index].isspace():
        index += 1
        if text[index - 1] == "\n":
            end = index
    return index if index == len(text) else end


def _kind(text: str, span: Span, number: int, count: int) -> BlockKind:
    line = span.of(text).strip()
    if not _WORD.search(line) or _NOISE.match(line):
        return "noise"
    if _LIST_MARK.match(line):
        return "item"
    if _is_caption(line) or (len(line) <= _LONGEST_HEADING and _is_scene(line)):
        return "caption"
    if len(line) <= _LONGEST_PLACED and _is_placed(line):
        return "caption"
    ended = line.rstrip(_CLOSERS)[-1:] in _TERMINAL
    if not ended and number == count > 1 and _is_byline(line):
        return "byline"
    return (
        "heading"
        if count > 1 and _is_heading(line, ended=ended, last=number == count)
        else "paragraph"
    )


def _is_heading(line: str, *, ended: bool, last: bool) -> bool:
    """Tell whether a line is a head: short, without a full stop, or a short question."""
    if line.endswith("?"):
        return len(line) <= _LONGEST_QUESTION and line[0] not in _OPENERS
    if len(line) > _LONGEST_HEADING or (len(line) > _SHORT and _REFERS_BACK.match(line)):
        return False
    return not ended and not last


def _is_caption(line: str) -> bool:
    """Tell whether a line credits a picture, and does not go on at length behind that."""
    credit = _CAPTION.search(line) if ":" in line else None
    if credit is None or credit.start() > _LONGEST_CAPTION:
        return False
    if line.endswith("Bài và ", 1, credit.start()):  # who wrote it, at the end of a paragraph
        return False
    return len(line) - credit.end() <= max(_LONGEST_CREDIT, credit.start())


def _is_scene(line: str) -> bool:
    """Tell whether a line says what a picture shows; its words rule most out."""
    small = line.lower()
    may = "tại" in small or "ở" in small or small.startswith(_SCENES)
    return may and _SCENE.match(line) is not None


def _is_placed(line: str) -> bool:
    """Tell whether a line says who stands where in a picture; one look rules most out."""
    return ("(" in line or line.startswith(("T", "t"))) and _PLACED.search(line) is not None


def _is_byline(line: str) -> bool:
    """Tell whether a last line is a writer's name: a few words, each with a capital."""
    words = line.replace("/", " ").replace("-", " ").split()
    return len(line) <= _LONGEST_BYLINE and all(word[:1].isupper() for word in words)
