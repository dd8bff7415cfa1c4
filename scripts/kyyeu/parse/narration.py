"""Where the report tells something itself: no remark goes on there without a cue of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kyyeu.model.report import Sentence
from kyyeu.parse.event import tells_of_event
from kyyeu.parse.names import opens_clause
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.narration import (
    NOT_PARAGRAPHS,
    OTHERS,
    OTHERS_SAY,
    PARAGRAPHS,
    SENTENCES,
)
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import STRONG_VERBS
from kyyeu.parse.voices import Voice
from kyyeu.parse.words import any_of

# Of these, no voice is made: "Các trường phải cam kết", "Một điều đáng lo ngại là".
_NO_VOICE = ("phải", "cần", "nên", "đáng", "phía Việt Nam")
_COUNTRY = re.compile(any_of(name for name in COUNTRIES if name != "Việt Nam"))  # tells of that
_PARAGRAPH = re.compile(
    rf"{any_of(word.form for word in PARAGRAPHS)}(?!\s{any_of(NOT_PARAGRAPHS)})", re.IGNORECASE
)
# Others, in a paragraph of their own: "Nhiều hộ trồng chè cho rằng", "Theo đại diện xã".
_OTHERS = re.compile(
    rf"(?!{any_of(_NO_VOICE)})(?:{any_of(OTHERS)}(?:\s(?!{any_of(_NO_VOICE)})"
    r"(?:(?:tỉnh|sở|bộ|xã),|[^\W\d_][^\s,.;:()“”\"]{0,20})){0,10}?"
    rf"\s(?:{any_of(set(ADVERBS) - {*_NO_VOICE})}\s){{0,2}}{any_of((*STRONG_VERBS, *OTHERS_SAY))}"
    r"|theo (?:đại diện|giới|các|nhiều|một số|quan chức|nguồn tin)(?!\w))",
    re.IGNORECASE,
)
# What joins a paragraph to the one before it: "Tuy nhiên, | một số hộ cho rằng", "Ở phần giao
# lưu, | nhiều bạn trẻ thắc mắc".
_JOINS = re.compile(
    r"(?:(?:Tuy nhiên|Tuy vậy|Trong khi đó|Thế nhưng|Trước thực tế này|Đặc biệt),?"
    r"|(?:Ở|Trong|Tại|Về|Với|Qua|Trao đổi|Liên quan)\s[^,.;:“”\"\n]{2,90},)\s"
)
# Those present, wherever it stands: "Nhiều ý kiến tại tọa đàm cho rằng", "Ý kiến từ các hộ".
_PRESENT = re.compile(
    r"(?:Nhiều|Các|Một số|Không ít) (?:ý kiến|đại biểu|hội viên|bạn đọc|tham luận|diễn giả|cử tri)"
    r"(?:\s[^\W\d_][^\s,.;:()“”\"]{0,12}){0,4}?,?\s(?:(?:cũng|đã|đều|còn)\s)?"
    rf"(?:{any_of((*STRONG_VERBS, 'đề nghị', 'mong', 'đồng tình', 'cùng quan điểm', 'lặng đi'))})"
    r"|Ý kiến (?:từ|của) các\s"
)
# Which event it is: "Đây là cuộc tham vấn thứ hai do Sở A và Viện B tổ chức".
_WHICH_EVENT = re.compile(
    r"Đây là (?:cuộc|hội thảo|hội nghị|tọa đàm|toạ đàm|hoạt động|sự kiện|diễn đàn)(?!\w)"
    r"[^.;:\n]{0,80} do [^.;:\n]{3,200}tổ chức(?!\w)"
)
# A paragraph about a document by its number.
_DOCUMENT = re.compile(
    r"(?:Từ )?(?:Nghị quyết|Luật|Nghị định|Chỉ thị|Quyết định|Thông tư)(?!\w)[^.;:\n]{0,60}? số \d"
)
# What will come of the event, wherever it stands: "Sau hội thảo, các bên sẽ ký biên bản".
_AFTERWARDS = re.compile(
    r"Sau (?:hội nghị|hội thảo|tọa đàm|toạ đàm|diễn đàn),"
    r"|(?:Hội nghị|Hội thảo|Tọa đàm|Toạ đàm|Diễn đàn|Chương trình) tiếp theo,",
    re.IGNORECASE,
)
# What a short name stands for: "TCX là một mạng lưới", "HTQ hiện có 86 hội viên".
_IS_CALLED = re.compile(
    r"[A-ZĐ]{3,8}(?:\s\([^()\n]{1,60}\))?\s(?:hiện\s)?(?:là (?:tên|một|tổ chức|mạng lưới|hiệp định)"
    r"|có \d{1,6}|đã và đang|ra đời|được thành lập)(?!\w)"
)
# A programme's past: "Giai đoạn I của Chương trình được thực hiện từ năm 2009".
_WAS_BEGUN = re.compile(
    r"(?:Giai đoạn|Chương trình|Dự án|Đề án)(?:\s[^\s.;:()“”\"]{1,20}){1,10}?"
    r"\s(?:thực hiện|triển khai|khởi động|tài trợ)\s(?:từ|vào|trong) năm"
)
# What became of what was said: "Đề nghị này được ông X ghi nhận", "Câu hỏi được hai tổ bàn kỹ".
_WAS_HEARD = re.compile(
    r"(?:Đề nghị|Kiến nghị|Câu hỏi|Ý kiến|Đề xuất|Ý tưởng|Phát biểu|Chia sẻ|Câu chuyện|Bức thư"
    r"|Câu nói|Lời)(?:\s(?:này|đó|trên|ấy|của [^,.;:()“”\"\n]{1,40}?))?\s(?:(?:cũng|đã|từng|vừa|lập"
    r" tức|nhanh chóng|không|chưa)\s)?(?:được|nhận được|khiến|làm)(?!\w)"
)
# Who came and said nothing, or nothing to what was asked.
_SILENT = re.compile(
    r"Đại diện [^.;:“”\"\n]{2,90}(?:vắng mặt|không phát biểu|gửi tham luận|cùng dự|tham dự)(?!\w)"
    r"|(?:Được hỏi|Khi được hỏi|Trả lời|Phóng viên|PV)(?!\w)[^.;:“”\"\n]{2,160}"
    r"(?:chưa|không) (?:trả lời|phản hồi|bình luận|cho ý kiến)(?!\w)"
)
# What will be done with what was said: "Bản tổng hợp góp ý dự kiến được gửi trước ngày 30/9".
_WILL_BE_SENT = re.compile(
    r"[^,.;:“”\"\n]{4,60}\s(?:sẽ|dự kiến)(?:\ssẽ)? được\s(?:[^\s,.;:“”\"]{1,12}\s){0,6}?"
    r"(?:gửi|trình|công bố|phát hành|đăng|đăng tải|xuất bản|in thành|tổng hợp|niêm yết)(?!\w)"
)
# What the meeting did, wherever it stands: "Trong một buổi, hội thảo đi sâu làm rõ ba vấn đề".
_DID = re.compile(
    r"(?:[^,.;:“”\"\n]{2,70},\s){0,2}(?:hội thảo|hội nghị|diễn đàn|tọa đàm|toạ đàm|các phiên"
    r"(?: thảo luận| làm việc)?|các báo cáo(?: năm nay)?|các tham luận|nội dung thảo luận)"
    r"(?:\s(?:đã|sẽ|được|cũng|còn))?\s(?:làm việc với|đi sâu|xoay quanh|làm sáng tỏ|chia thành"
    r"|khép lại|kéo dài|gồm|đề ra|nghe)(?!\w)",
    re.IGNORECASE,
)
# The next thing that the meeting did: "Tiếp đó, hội thảo nghe năm báo cáo".
_NEXT = re.compile(
    r"(?:(?:Tiếp đó|Tiếp theo|Sau đó|Kế đó),?\s(?:các đại biểu|hội|diễn|tọa|toạ)"
    r"|Nội dung (?:thứ \w{2,4}|cuối cùng|tiếp theo|còn lại) (?:của|tại) (?:hội|diễn|tọa|toạ|buổi)"
    r"|Buổi (?:sáng|chiều)(?:,| là)\s(?:phần|các đại biểu|hội|diễn|tọa|toạ|đoàn))(?!\w)"
)
# None of X's words: "“...” Đó là chia sẻ của ông X."
POINTS = re.compile(
    r"(?:Đó|Đây) là (?:(?:những|một) )?(?:chia sẻ|trao đổi|khẳng định|ý kiến|nhận định|phát biểu"
    r"|nhấn mạnh|đánh giá|thông tin|lời|quan điểm|cảnh báo|kiến nghị|đề xuất|khuyến nghị|mong muốn"
    r"|lo ngại|nhận xét|băn khoăn)(?:\s[^\W\d_]{1,8}){0,4}? của(?!\w)"
)
# Figures of a time at a paragraph's head: "Năm 2023, tỉnh mở chín lớp".
_FIGURES = re.compile(
    r"(?:(?:Năm|Từ năm|Giai đoạn) (?:19|20)\d\d|[^\W_]{1,5} tháng (?:đầu năm|năm nay|qua))(?!\w)"
)
_ACCORDING = "Theo "
_TALKED_OF = "được các đại biểu"  # "Chuyện giá nước được các đại biểu quan tâm hơn cả."
# Where those sit who heard it, and what they do: "Câu chuyện làm cả hội trường bật cười."
_HEARD_BY = ("hội trường", "khán phòng", "vỗ tay")
# With these a paragraph turns to what somebody named behind a comma did.
_TURNS = re.compile(
    r"(?:Tuy nhiên|Tuy vậy|Trong khi đó|Thế nhưng|Sau khi|Sau đó|Ngay sau|Trước khi|Trước đó"
    r"|Tiếp đó|Năm \d|Tháng|Ngày|Hồi|Đến|Ở (?:tuổi|chiều|góc|một góc)|Nghe|Phía|Là|Để|Còn|Riêng"
    r"|Với tư cách|Thay mặt)(?!\w)"
)
# "Sở A và các xã | cần đo nước": what somebody wants of them, and nothing that they say.
_HAS_TO = re.compile(
    r"(?:\s(?!(?:đang|không|chưa|khuyến|cho|nhấn|đề|kiến)\s)[^\W\d_][^\s,.;:()“”\"]{0,12}){0,8}?"
    r"\s(?:cần|phải|nên)\s"
)
# The last words of a report without a stop: who wrote it, or whose office.
_SIGNED = re.compile(
    r"(?:[A-ZĐ][^\W\d_]{0,12}[.]?(?:\s?(?:[-–,]\s)?[A-ZĐ][^\W\d_]{0,12}){1,6})"
    r"(?:\s\((?:ghi|tổng hợp|lược ghi|thực hiện|t/h|T/h|T/H|ghi lại|lược thuật)\))?"
    r"|(?:Trung tâm|Phòng|Ban|Văn phòng|Cổng|Báo|Tạp chí)\s[^.,;:()“”\"]{3,70}"
)
_WHOSE = re.compile(r"(?:[^\W\d_]{1,8}\s){1,3}(?:của|với)\s")  # "Câu chuyện của | bà Y"
_SENTENCE = re.compile(any_of(word.form for word in SENTENCES), re.IGNORECASE)


_NARRATES = (
    _SENTENCE, _IS_CALLED, _WAS_BEGUN, _AFTERWARDS, _PRESENT, _WHICH_EVENT, POINTS, _WAS_HEARD,
    _SILENT, _NEXT, _WILL_BE_SENT, _DID,
)  # fmt: skip


def opens_narration(text: str, sentence: Sentence, heard: Sequence[Voice]) -> bool:
    """Tell whether a paragraph that begins with `sentence`, where `heard` speak, is its own."""
    start, stop = sentence.span.start, sentence.span.end
    source = heard[0] if heard and heard[0].collective else None
    if (
        source
        and text.startswith(_ACCORDING, start)
        and source.span.start - start == len(_ACCORDING)
    ):
        return True
    if any(text.find(words, start, stop) >= 0 for words in (*_HEARD_BY, _TALKED_OF)):
        return True
    if any(one.match(text, start, stop) for one in (_COUNTRY, _DOCUMENT, _FIGURES)):
        return True
    joined = _JOINS.match(text, start, stop)
    return (
        _PARAGRAPH.match(text, start, stop) is not None
        or _OTHERS.match(text, joined.end() if joined else start, stop) is not None
    )


def narrates(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence, wherever it stands, tells of the event or of its outcome."""
    start, stop = sentence.span.start, sentence.span.end
    told = any(one.match(text, start, stop) for one in _NARRATES)
    return told or tells_of_event(text, sentence.span)


def asks_of(text: str, sentence: Sentence, first: Voice) -> bool:
    """Tell whether a sentence says what a body that opens it has to do: "Bộ A và B cần ..."."""
    has_to = _HAS_TO.match(text, first.whole.end, sentence.span.end)
    return first.collective is not None and has_to is not None


def turns_to_somebody(text: str, sentence: Sentence, heard: Sequence[Voice]) -> bool:
    """Tell whether a paragraph turns to what somebody did: "Ở tuổi 81, cụ X vẫn hát"."""
    turns = _TURNS.match(text, sentence.span.start, sentence.span.end)
    return turns is not None and bool(told_of(text, sentence, heard))


def signs(text: str, sentence: Sentence) -> bool:
    """Tell whether the last sentence of a report is no sentence but who wrote it."""
    return _SIGNED.fullmatch(text, sentence.span.start, sentence.span.end) is not None


def told_of(text: str, sentence: Sentence, heard: Sequence[Voice]) -> tuple[str, ...]:
    """Return whom a sentence without a cue tells of, whom the next pronoun means.

    "Ông X lại nhìn từ phía khác. Ông cho rằng": its subject, by name, where that is one person;
    or whose story it is: "Câu chuyện của bà Y làm cả phòng lặng đi. Bà kể".
    """
    first = next((voice for voice in heard if voice.speakers), None)
    if first is None or not first.named or len(first.speakers) > 1:
        return ()
    start, at = sentence.span.start, first.whole.start
    told = opens_clause(text, start, at) or _WHOSE.fullmatch(text, start, at)
    return first.speakers if told else ()
