"""Who discusses what a sentence lists: the session itself, or somebody who asks it to."""

from __future__ import annotations

import re
from typing import Literal

from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.speech import COLLECTIVES
from kyyeu.parse.words import any_of

# The event, its sessions and papers, and voices without a name.
_SUBJECT = re.compile(
    any_of(
        (
            *EVENT_HEADS,
            *(word.form for word in COLLECTIVES),
            "phiên", "tham luận", "nội dung", "chương trình", "chủ đề", "chuyên đề", "vấn đề",
            "các bộ trưởng", "các nhà lãnh đạo", "các thành viên", "các ngoại trưởng",
            "nhà quản lý", "nhà khoa học", "báo cáo viên",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
# Those who can be asked to discuss something here and now.
_ASKED = re.compile(
    any_of((*EVENT_HEADS, "đại biểu", "diễn giả", "chuyên gia", "nhà khoa học", "tham luận")),
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"(?<!\w)(?:ông|bà|đồng chí|TS|GS|PGS)(?!\w)", re.IGNORECASE)
# "..., hội thảo lần này sẽ | tập trung": the event discusses, whoever says so.
_EVENT_DOES = re.compile(
    rf"{any_of(EVENT_HEADS)}(?:\s{{1,2}}(?:lần này|này|hôm nay|sẽ|đã|được|chủ yếu)){{0,3}}"
    r"\s{1,2}\Z",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"(?<!\w)(?:(?<!sự )(?:đề nghị|yêu cầu|kêu gọi|mong muốn|mong|hy vọng|cho rằng|thống nhất"
    r"|nhất trí|khuyến nghị|gợi ý|lưu ý)"
    r"|(?<!, )(?<!các )(?<!những )(?<!nhiều )(?<!một số )(?<!ý kiến )(?:kiến nghị|đề xuất)"
    r"(?!\s{1,2}tập))(?!\w)",
    re.IGNORECASE,
)
_EVENT_BACK = 40
_WISH_BACK = 100


def who_discusses(text: str, start: int, verb: re.Match[str]) -> Literal["session", "asked"] | None:
    """Return who does what a verb of discussion says, in a sentence that begins at `start`.

    "asked": somebody wishes that the session do ("đề nghị các đại biểu tập trung làm rõ").
    None for anybody else, and for a wish that is no invitation ("đề nghị tập trung vào").
    """
    at = verb.start()
    wish = _WISH.search(text, max(start, at - _WISH_BACK), at)
    if wish:
        return "asked" if _ASKED.search(text, wish.end(), at) else None
    if _SOMEBODY.search(text, start, at) and not _EVENT_DOES.search(
        text, max(start, at - _EVENT_BACK), at
    ):
        return None
    return "session" if _SUBJECT.search(text, start, at) else None
