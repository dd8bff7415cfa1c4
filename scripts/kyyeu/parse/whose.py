"""What makes a list another's: a person, a wish, a text, a plan, what was found out."""

from __future__ import annotations

import re

from kyyeu.parse.tables.people import SURNAMES
from kyyeu.parse.words import UPPER, any_of, in_any_case

_NAME = re.compile(rf"{any_of(sorted(SURNAMES))}(?:\s[{UPPER}][^\W\d_]{{0,9}}){{1,3}}")
# Who is somebody by an honorific alone, and who with a name behind.
_SOMEBODY = any_of(in_any_case(("ông", "bà", "đồng chí", "tiến sĩ", "giáo sư")))
_DEGREE = re.compile(any_of(("TS", "GS", "PGS", "ThS")))
_CALLED = (
    any_of(
        in_any_case(
            (
                "anh", "chị", "cụ", "thầy", "cô", "kỹ sư", "luật sư", "bác sĩ", "nhà báo",
                "kiến trúc sư", "thượng tá", "đại tá", "trung tá", "thiếu tướng", "chuyên gia",
                "nghệ sĩ",
            )
        )
    )
    + rf"(?=\s[{UPPER}])(?!\w)"
)  # fmt: skip
# "các ông", "các chuyên gia Nhật Bản", "Đoàn Luật sư Hà Nội".
_NOBODY_BEFORE = (
    "các ", "Các ", "nhiều ", "Nhiều ", "những ", "Những ", "hội ", "Hội ", "Đoàn ", "Liên đoàn ",
)  # fmt: skip
# "đến từ Hà Lan", "tỉnh Hà Nam": no person's name.
_PLACE_BEFORE = re.compile(
    r"(?<!\w)(?:từ|[Ởở]|tỉnh|thành phố|huyện|xã|phường|quận|nước|[Tt]ại)\s\Z"
)
_NOBODY_BEHIND = " con"  # "bà con"
# "Đại biểu Thang Văn Lộc", whatever the family name, and no "đại biểu Hội Nông dân".
_HOLDER = (
    any_of(
        in_any_case(
            (
                "đại biểu", "trưởng", "chủ tịch", "giám đốc", "bí thư", "nghệ nhân", "nghệ sĩ",
                "chuyên gia", "diễn giả", "nông dân", "doanh nhân", "nhà thơ", "nhà văn",
                "nhà nghiên cứu", "cử tri",
            )
        )
    )
    + r"\s(?!(?:Hội|Ban|Sở|Bộ|Ủy|Uỷ|Liên|Đoàn|Viện|Trường|Công|Quốc|Mặt|Trung|Hiệp|Đảng|Đại|Tổng"
    r"|Nhà|Việt|Học|Cục|Vụ|Phòng|Chi)\s)"
    rf"[{UPPER}][^\W\d_]{{0,8}}\s[{UPPER}][^\W\d_]{{0,8}}(?!\w)"
)  # fmt: skip
_BY_OFFICE = re.compile(rf"{_HOLDER}|{_CALLED}|{_SOMEBODY}")
_WISH = re.compile(
    any_of(
        in_any_case(
            (
                "đề nghị", "yêu cầu", "kêu gọi", "mong muốn", "mong", "hy vọng", "cho rằng",
                "thống nhất", "nhất trí", "khuyến nghị", "gợi ý", "lưu ý", "định hướng", "mời",
                "kiến nghị", "đề xuất",
            )
        )
    )
)  # fmt: skip
# "sự thống nhất", "khách mời"; "các kiến nghị", "..., đề xuất", "đề xuất tập trung" are no wish.
_NO_WISH = re.compile(r"(?:sự|khách)\s\Z", re.IGNORECASE)
_NOUN_OR_FURTHER = re.compile(
    r"(?:, |(?:các|những|nhiều|một số|ý kiến|đáp|lời)\s)\Z", re.IGNORECASE
)
_OUTLINE = ("đề cương ", "câu hỏi ", "nội dung ", "vấn đề ")  # "đề cương gợi ý"
_TO_FOCUS = re.compile(r"\s{1,2}tập")
# Nothing but a session does so: a wish that it be done is one to the session.
ONLY_HERE = re.compile(r"thảo luận|cho ý kiến|góp ý|tranh luận|hiến kế|trao đổi|bàn")
# Who chairs or attends stands beside a subject and is none.
_BESIDE = re.compile(
    r"(?<!\w)(?:do\s[^;:]{2,160}?\s(?:chủ trì|điều hành|chủ tọa|chủ toạ|dẫn dắt|tổ chức)(?!\w)"
    r"|(?:[Dd]ưới sự|[Vv]ới sự|có sự)\s[^,;:]{2,160})"
)
# What lists its own contents, as the subject of the clause before the list.
_ANOTHERS = re.compile(
    r"\s{0,2}(?:chương trình\s(?:hành động|quốc gia|mục tiêu|phối hợp|hợp tác)|thỏa thuận"
    r"|thoả thuận"
    r"|bản ghi nhớ|biên bản|đề án|dự án|kế hoạch|nghị quyết|nghị định|luật|chiến lược|triển lãm"
    r"|trưng bày|cuốn sách|tập sách|đề tài|khảo sát|cuộc khảo sát|phong trào|cuộc thi|chiến dịch"
    r"|kết quả|tuyên bố|quy hoạch|cuộc vận động|dự thảo|ban soạn thảo\ssẽ)(?!\w)"
)
_REPORTED = re.compile(
    r"(?:theo\s)?báo cáo\s(?:tổng kết|kết quả|tại|của|giám sát|sơ kết|kiểm điểm|thẩm tra)(?!\w)"
)
_FINDINGS = re.compile(
    r"(?<!\w)(?:chỉ ra|chỉ rõ|nêu rõ|cho thấy|nhận định|khẳng định|xác định|đề ra|đánh giá|phấn đấu"
    r"|ghi nhận|thống nhất|nhất trí)\s[^,;:]{0,40}?(?:nhiệm vụ|giải pháp|mục tiêu|kết quả|hạn chế"
    r"|nguyên nhân|yêu cầu|điểm nghẽn|khó khăn|vướng mắc|bất cập|khoảng trống|rào cản|lý do"
    r"|chỉ tiêu"
    r"|xu hướng|thách thức|nút thắt)(?!\w)"
)
_WORD_BACK = 12


def names_somebody(text: str, start: int, end: int) -> bool:
    """Tell whether a person stands between two offsets, with a name or an honorific.

    Not beside an event as who chairs or attends it.
    """
    while start < end:
        beside = _BESIDE.search(text, start, end) if _may_be_beside(text, start, end) else None
        if _is_named(text, start, beside.start() if beside else end):
            return True
        start = beside.end() if beside else end
    return False


def _may_be_beside(text: str, start: int, end: int) -> bool:
    """Tell whether words stand between two offsets with which those beside an event begin."""
    return text.find("do ", start, end) >= 0 or text.find(" sự ", start, end) >= 0


def _is_named(text: str, start: int, end: int) -> bool:
    """Tell whether a person stands between two offsets."""
    if _DEGREE.search(text, start, end):
        return True
    if any(
        not _PLACE_BEFORE.search(text[max(start, name.start() - _WORD_BACK) : name.start()])
        for name in _NAME.finditer(text, start, end)
    ):
        return True
    return any(
        not text.endswith(_NOBODY_BEFORE, start, called.start())
        and not text.startswith(_NOBODY_BEHIND, called.end())
        for called in _BY_OFFICE.finditer(text, start, end)
    )


def wish_in(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first wish or directive between two offsets."""
    for wish in _WISH.finditer(text, start, end):
        before = text[max(0, wish.start() - _WORD_BACK) : wish.start()]
        if _NO_WISH.search(before):
            continue
        if before.lower().endswith(_OUTLINE):
            continue
        noun = wish[0].lower().startswith(("kiến nghị", "đề xuất"))
        if noun and (_NOUN_OR_FURTHER.search(before) or _TO_FOCUS.match(text, wish.end())):
            continue
        return wish
    return None


def is_anothers(text: str, start: int, at: int, *, announced: bool) -> bool:
    """Tell whether a list that begins at `at` is a text's, a plan's or a show's, or findings.

    `announced` says that a noun announces it: "chỉ ra ba hạn chế: ..." lists no topics.
    """
    before = text[start:at].lower()
    if _REPORTED.match(before) or _ANOTHERS.match(before, before.rfind(",", 0, -1) + 1):
        return True
    holds = announced or before.rstrip(" :").endswith("gồm")
    if not holds or ONLY_HERE.search(before):
        return False
    return _FINDINGS.search(before) is not None
