"""What a document is about: the noun phrase behind "về", up to where it is plainly left.

It is left where something is told of the document ("... xác định", "... đã mở đường", "... có
hiệu lực"), at a mark, or at a comma behind which another clause begins. Where the document is
what the sentence tells of, all commas before that are the subject's own ("các cấp, các ngành").
"""

from __future__ import annotations

import re

from kyyeu.parse.excerpts import VERB_GROUP
from kyyeu.parse.tables.names import PAIRS
from kyyeu.parse.tables.subjects import (
    BEFORE_NO_VERB,
    BEHIND_NO_VERB,
    CLAUSE_SUBJECTS,
    DOCUMENT_PARTICIPLES,
    DOCUMENT_PREDICATES,
    SUBJECT_ENDS,
    SUBJECT_PAIRS,
)
from kyyeu.parse.tables.topics import ACTION_VERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span, trimmed

_ABOUT = re.compile(
    r"\s{0,3},?\s{0,3}(?:(?:(?:có\s)?quy định(?:\schi tiết)?|hướng dẫn|bàn)\s{1,3})?"
    r"(?:về\s{1,3}việc|về|v/v)\s{1,3}"
)
_MARK = re.compile(r"[;:“\"()\n]|(?<!TP)(?<!Tp)\.(?!\d)|\sngày\s(?=\d)")
_TITLE = re.compile(r"[“\"]([^“”\"\n]{3,300})[”\"]")  # "về “xây dựng nông thôn mới”"
# What a document sets out, and what else is told of it.
_VERB = re.compile(rf"\s{{1,3}}(?P<verb>{VERB_GROUP})")
_TOLD = re.compile(
    rf"(?<!,)\s{{1,3}}{any_of(word.form for word in DOCUMENT_PREDICATES)}(?!\sđỡ)"
    rf"|(?<!không)(?<!chưa)\s{{1,3}}được\s{{1,3}}(?:{any_of(DOCUMENT_PARTICIPLES)}|(?=[{UPPER}]))"
    r"|(?<!nhỏ)(?<!nhất)(?<!coi)(?<!gọi)(?<!nghĩa)\s{1,3}(?:đã|sẽ|vẫn|cũng|đều|sắp(?!\sxếp)|thì"
    r"|mà|lần đầu|sớm(?=\s(?:đi|được))"
    r"|vừa(?=\s(?:được|ban|mới|có|ra|qua|tạo))|chưa(?!\s(?:thành niên|đủ|đến))"
    r"|đang(?=\s(?:được|là|mở|tạo|đi|trở))|còn(?=\s(?:nhiều|có|bộc|là|chậm|gặp|thiếu|hạn))"
    r"|là(?!\s(?:người|phụ nữ|con|cựu|dân tộc))|có(?=\s(?:\d|hai|ba|bốn|năm|nhiều)\s)"
    r"|phải(?!\s(?:thi hành|nộp))|từng(?=\s(?:được|đề|nêu|xác|bị|tạo))|chậm(?=\s(?:được|đi))"
    r"|để(?=\s(?:sinh|thực|triển|làm|tổ|xây|có|các|mỗi|từng)))(?!\w)"
)
# A comma that goes on with a subject: "đến năm 2030, tầm nhìn đến năm 2045".
_GOES_ON = re.compile(
    r",\s{1,3}(?:(?:tầm nhìn|định hướng|giai đoạn|có tính đến)(?!\w)|chống\s|trừ\s)"
)
_LEAVES = re.compile(
    rf",\s{{1,3}}(?:{any_of((*SUBJECT_ENDS, *(w.form for w in REPORTING_VERBS)))}|[{UPPER}\d])"
)
# Those of whom a list may go on ("cán bộ, người lao động"), or a clause may tell.
_PEOPLE = re.compile(rf",\s{{1,3}}{any_of(('người', 'doanh nghiệp', 'đơn vị'))}")
_MAY_LEAVE = re.compile(rf",\s{{1,3}}{any_of(CLAUSE_SUBJECTS)}")
_IS_CLAUSE = re.compile(r"\s(?:đã|đang|sẽ|phải|cần|là|thì|mà|cũng|đều|vẫn|rất|bị)(?!\w)")
_DO = re.compile(r"\s(?:được|không|tự|mất|có thể|có quyền)\s")
_ACTION = re.compile(any_of(ACTION_VERBS))
_PAIR = re.compile(any_of((*PAIRS, *SUBJECT_PAIRS)))
# Left over before what is told of the document.
_AND_LAST = re.compile(
    r"(?:\s{1,3}(?:và|mà|thì|nên|từng|đã|cũng|còn|chậm|phải|được|không|chưa|đang)){1,3}\Z"
)
# Words beside a comma that two items may share.
_FAR, _NEAR, _LONGEST_PARTICLE = 6, 3, 3
_LONGEST = 400
_LONGEST_PAIR = 24
_MOST_COMMAS = 12
_MOST_VERBS = 12


def subject_at(text: str, position: int, stop: int, *, heads: bool = False) -> Span | None:
    """Return the subject that "về" at `position` opens, before `stop`.

    `heads` says that the document opens its clause, which then tells of it.
    """
    about = _ABOUT.match(text, position, stop)
    if not about:
        return None
    start = about.end()
    if title := _TITLE.match(text, start, stop):
        return Span(start=title.start(1), end=title.end(1))
    mark = _MARK.search(text, start, min(stop, start + _LONGEST))
    limit = mark.start() if mark else min(stop, start + _LONGEST)
    verb = _verb(text, start, limit)
    sets_out = verb < limit
    told = _TOLD.search(text, start, verb)
    limit = told.start() if told else verb
    whole = (told is not None or sets_out) if heads else (sets_out and told is None)
    comma = start
    for _ in range(_MOST_COMMAS):
        comma = text.find(",", comma + 1, limit)
        if comma < 0:
            break
        if not _goes_on(text, start, comma, limit, whole=whole, told=told is not None):
            limit = comma
            break
    found = trimmed(text, start, limit, ".,?!")
    joined = found and _AND_LAST.search(text, found.start, found.end)
    return Span(start=found.start, end=joined.start()) if found and joined else found


def _verb(text: str, start: int, limit: int) -> int:
    """Return where the document's verb begins behind its subject, or `limit`: not a noun's part."""
    position = start
    for _ in range(_MOST_VERBS):
        found = _VERB.search(text, position, limit)
        if found is None:
            break
        word = found["verb"]
        before, behind = text[start : found.start()], text[found.end() : limit].lstrip()
        noun = before.endswith(BEFORE_NO_VERB.get(word, ()))
        if not noun and not behind.startswith(BEHIND_NO_VERB.get(word, ())):
            passive = before.endswith(" được")
            return found.start() - len(" được") if passive else found.start()
        position = found.end()
    return limit


def _goes_on(text: str, start: int, comma: int, limit: int, *, whole: bool, told: bool) -> bool:
    """Tell whether a subject goes on behind a comma, since no other clause begins there.

    `whole`: what comes later is told of the document; `told`: something is told at `limit`, of
    the document or of what stands before it.
    """
    figures = text[comma - 1].isdigit() and text[comma + 1 : comma + 2].isdigit()
    if figures or _GOES_ON.match(text, comma, limit):
        return True
    dated = text[comma - 4 : comma].isdigit()  # "... đến năm 2030, tỉnh ..."
    if dated or _LEAVES.match(text, comma, limit):
        return False
    if whole or _pairs(text, start, comma, limit):
        return True
    following = text.find(",", comma + 1, limit)
    item = Span(start=comma + 1, end=following if following >= 0 else limit)
    last = following < 0 and told
    if _MAY_LEAVE.match(text, comma, limit) or _IS_CLAUSE.search(text, item.start, item.end):
        return False
    people = _PEOPLE.match(text, comma, limit)
    if people and (last or _DO.search(text, item.start, item.end)):
        return False
    return not last or _is_alike(text, start, comma, item)


def _pairs(text: str, start: int, comma: int, limit: int) -> bool:
    """Tell whether the words around a comma are two that go together: "cơ chế, chính sách"."""
    pairs = _PAIR.finditer(text, max(start, comma - _LONGEST_PAIR), limit)
    return any(pair.start() < comma < pair.end() for pair in pairs)


def _is_alike(text: str, start: int, comma: int, item: Span) -> bool:
    """Tell whether what stands behind a comma is of one kind with what stands before it.

    Two things to be done ("đổi mới, sắp xếp tổ chức"), or two that share a word ("lấy phiếu,
    bỏ phiếu").
    """
    begin = text.rfind(",", start, comma) + 1 or start
    before, behind = text[begin:comma].strip(), item.of(text).strip()
    if _ACTION.match(before) and _ACTION.match(behind):
        return True
    shared = {*before.split()[-_FAR:]} & {*behind.split()[:_NEAR]}
    return any(len(word) > _LONGEST_PARTICLE for word in shared)
