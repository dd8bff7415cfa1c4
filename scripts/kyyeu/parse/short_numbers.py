"""Kinds with a number alone ("Nghị quyết 42"): where a text has them, and whether one is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword, found_by
from kyyeu.parse.numbered import capitalised
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, SHORT_KINDS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_NUMBER = r"(?:số\s{1,3})?(?P<number>\d{1,4}[a-zđA-ZĐ]?)(?![\w/-]|\s/|\.\d|\s?[-–]\s?[A-Z])"
_KIND = any_of(word.form for word in DOCUMENT_KINDS)
_SHORT = re.compile(rf"(?P<kind>{_KIND})\s{{1,3}}{_NUMBER}", re.IGNORECASE)
_ABBREVIATED = re.compile(rf"(?P<kind>{any_of(SHORT_KINDS)})\s{{1,2}}{_NUMBER}")
# Kinds that no verb is spelt like in small letters: "quyết định 12 việc" is none.
_NO_VERBS = ("Nghị quyết", "Nghị định", "Chỉ thị", "Thông tư")
# Kinds that are known by a number where no full form is; "Chương trình 135" is a programme.
_ALONE = (
    *_NO_VERBS, "Kết luận", "Quyết định", "Quy định", "Công điện", "Công văn", "Pháp lệnh",
    "Đề án", "Thông tư liên tịch",
)  # fmt: skip
# Further kinds that are where "số" stands before it.
_WITH_NUMERO = (
    "Kế hoạch", "Thông báo", "Thông báo kết luận", "Chương trình hành động", "Chương trình",
    "Hướng dẫn", "Báo cáo", "Tờ trình", "Văn bản", "Quy chế", "Thông tri", "Sắc lệnh",
    "Nghị quyết liên tịch",
)  # fmt: skip
# Abbreviated so nothing else is.
_SURE = ("NQ", "NĐ")
# "các Nghị quyết 57, 59 và 68": a further number of the kind, and nothing that it counts.
_ALSO = re.compile(
    r"(?:\s{0,2}(?P<comma>[,;])|,?\s{1,2}(?:và|cùng))\s{1,2}(?:số\s{1,2})?(?P<number>\d{1,4})"
    r"(?=\s{0,2}[,.;:)”\"]|\s(?:và|của|về|là|đã|được|cũng|đều|thì|để|do|ngày)(?!\w)|\s{0,3}\Z|\n)"
    r"(?![.,]\d)"
)
_MANY = re.compile(r"(?:[Cc]ác|[Nn]hững|loạt|hai|ba|bốn|năm|bộ|cả)\s{1,2}\Z")
_MOST_FURTHER = 20
# What may follow where one document is meant, and what a number counts.
_OF_ONE = r"của|ngày\s{1,2}\d|năm\s{1,2}\d{4}"
_MEANT = re.compile(
    r"\s{0,2}(?:[,.;:)”\"(?!]|\Z)|\s{1,2}(?:của|về|ngày|đã|và|cũng|còn|được|đến|trong|là|ra đời"
    r"|đi vào|có|cho|thì|khi|do|vẫn|sẽ|Trung ương|ban hành|phê duyệt|sửa đổi|quy định|để|nhằm|tại"
    r"|hướng dẫn|thay thế|hằng năm|hàng năm|với|không|chưa|nêu|yêu cầu|giao|mới|năm\s{1,2}\d{4})"
    r"(?!\w)"
)
_SMALL_MEANT = re.compile(rf"\s{{1,2}}(?:{_OF_ONE})(?!\w)")
_COUNTED = re.compile(
    r"\s{1,2}(?:năm(?!\s{1,2}\d{4})|tháng|ngày(?!\s{1,2}\d)|người|việc|điểm|điều|khoản|nội dung"
    r"|nhiệm vụ|giải pháp|vấn đề|tỷ|tỉ|triệu|nghìn|ngàn|đồng|dự án|biện pháp|trường hợp"
    r"|đại biểu|nhóm|lĩnh vực|lần|loại|mục tiêu|chỉ tiêu|tiêu chí|hộ|xã|tỉnh|huyện|đơn vị"
    r"|cơ quan|văn bản|trang|chương|phần|bước|cấp|bộ|m2|ha|km|USD)(?!\w)|\s?%"
)
_MOST_COUNTED = 12


class Short(NamedTuple):
    """A kind with a number alone: the kind as a heading has it, the number, the place."""

    kind: str
    number: str
    place: Span


def short_numbers(context: Context) -> Iterator[Short]:
    """Yield the places with a kind and a number alone, in no order."""
    text = context.text
    for match in found_by(Keyword.DOCUMENT, _SHORT, context.lowered):
        verb = match["kind"].islower() and capitalised(match["kind"]) not in _NO_VERBS
        if not verb or not _COUNTED.match(text, match.end()):
            yield from _listed(text, match)
    for match in found_by(Keyword.SHORT_KIND, _ABBREVIATED, context.lowered):
        yield from _listed(text, match)


def _listed(text: str, match: re.Match[str]) -> Iterator[Short]:
    kind = SHORT_KINDS.get(match["kind"]) or capitalised(match["kind"])
    yield Short(kind, match["number"], Span(start=match.start(), end=match.end()))
    end = match.end()
    many = _MANY.search(text, max(0, match.start() - 8), match.start()) is not None
    for _ in range(_MOST_FURTHER):
        also = _ALSO.match(text, end)
        if not also or (also["comma"] and not many):
            return
        yield Short(kind, also["number"], Span(start=also.start("number"), end=also.end()))
        end = also.end()


def is_meant(text: str, short: Short) -> bool:
    """Tell whether a short form that no full one explains names a document and counts nothing."""
    place, written = short.place, short.place.of(text)
    numero = "số" in written
    if written[0].isdigit():  # a further one of a list
        return short.kind in _ALONE
    if written.startswith(tuple(SHORT_KINDS)):
        return written.startswith(_SURE) and _MEANT.match(text, place.end) is not None
    if short.kind not in _ALONE and not (numero and short.kind in _WITH_NUMERO):
        return False
    if short.kind not in _NO_VERBS and written[0].islower():
        return (_MEANT if numero else _SMALL_MEANT).match(text, place.end) is not None
    if _MEANT.match(text, place.end):
        return True
    sure = short.number.startswith("0") or not short.number.isdigit() or numero
    big = sure or int(short.number) > _MOST_COUNTED
    return big and short.kind != "Đề án" and not _COUNTED.match(text, place.end)
