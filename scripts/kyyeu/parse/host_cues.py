"""Words beside a body that tell whether it held the event, and those that deny it."""

from __future__ import annotations

import re

from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.people import HONORIFICS, TITLES
from kyyeu.parse.words import UPPER, any_of, spellings

EVENT = re.compile(any_of((*EVENT_HEADS, "cuộc", "buổi", "họp báo")), re.IGNORECASE)
# Words that can mean the event where its host is told.
THE_EVENT = re.compile(
    any_of((*EVENT_HEADS, "cuộc", "buổi", "họp báo", "sự kiện", "hoạt động")), re.IGNORECASE
)
# "tổ chức sự kiện “Tuần lễ ...”": by its name in quotation marks.
NAMED_EVENT = re.compile(r"\s(?:chuỗi\s)?sự kiện\s(?=[“\"])")
_SHORT_FORM = r"(?:\s{0,2}\([^()\n]{1,60}\))?"
# From a body to the next one of the list.
AND = re.compile(rf"{_SHORT_FORM}\s{{0,2}}(?:,\s{{1,2}}và|,|và|cùng với|cùng|với)\s{{1,2}}")
PARTNER = re.compile(
    rf"{_SHORT_FORM},?\s{{1,2}}(?:(?:đã|chủ trì|là đơn vị chủ trì|tổ chức)[,\s]\s{{0,2}}){{0,2}}"
    r"(?:và\s{1,2})?(?:phối hợp|hợp tác|liên kết|kết hợp)(?:\s{1,2}(?:với|cùng với|cùng))?\s{1,2}"
    r"(?:các đơn vị:?\s{1,2})?"
)
# From the verb of one host to the next: "do Sở A chủ trì | cùng với | Viện B".
AFTER_VERB = re.compile(r",\s{1,2}(?:được\s{1,2})?|\s{1,2}(?:cùng với|cùng|và)\s{1,2}")
# Helpers without a name, and what is put in between: "phối hợp với địa phương", ", với sự ...,".
_OTHERS = (
    r"(?:,?\s{1,2}(?:phối hợp|cùng|và|kết hợp|hợp tác)(?:\s{1,2}(?:với|cùng))?"
    r"(?:\s{1,2}[^\W\d_]{1,9}){1,6}?"
    r"|,\s{1,2}(?:với|dưới|có|nhân|tại|trong|ngày|sáng|chiều)\s[^;.\n]{1,80},)?"
)
_IN_AREA = (
    rf"(?:,\s(?:huyện|tỉnh|thành phố|TP\.?|quận|thị xã)\s[{UPPER}][^\W\d_]{{0,9}}"
    rf"(?:\s[{UPPER}][^\W\d_]{{0,9}}){{0,3}})?"
)
HOLDS = re.compile(
    rf"{_SHORT_FORM}{_IN_AREA}{_OTHERS},?"
    r"(?:\s{1,2}(?:đã|vừa|sẽ|đang|long trọng|cùng|đồng|chính thức"
    r"|phối hợp|tiếp tục|là đơn vị|trang trọng|trọng thể|cùng nhau|hôm nay|sáng nay"
    r"|chiều nay)){0,4}\s{1,2}(?P<verb>tổ chức|chủ trì|đăng cai|khai mạc|đồng chủ trì|phát động"
    r"|thực hiện)(?!\w)"
)
BY = re.compile(r"(?<!\w)(?:do|bởi|được)\s{1,2}(?:chính\s{1,2})?")
# "do trường phối hợp với | Hội A tổ chức": the small noun names nobody, the body beside it does.
BEHIND_BY = re.compile(
    rf"{BY.pattern}(?:[^\W\d_A-ZĐ]{{1,8}}\s{{1,2}}(?:[^\W\d_A-ZĐ]{{1,8}}\s{{1,2}})?"
    r"(?:phối hợp|hợp tác|liên kết)\s{1,2}(?:với|cùng)\s{1,2})?\Z"
)
HELP_OF = re.compile(
    r"(?<!\w)sự\s{1,2}(?:tham gia\s{1,2})?(?:phối hợp|hợp tác|đồng tổ chức|đồng chủ trì|tổ chức)"
    r"(?:\s{1,2}(?:tổ chức|thực hiện))?\s{1,2}(?:của|với|cùng|giữa)\s{1,2}\Z"
)
LED_BY = re.compile(r"(?<!\w)(?:sự chủ trì của|(?:tổ chức|chủ trì|thực hiện)\s{1,2}bởi)\s{1,2}\Z")
# "Đơn vị tổ chức hội thảo là | Sở A", "Cùng tham gia tổ chức còn có | Hội B".
NAMED_AS_HOST = re.compile(
    r"(?<!\w)(?:(?:đơn vị|cơ quan)\s{1,2}(?:đồng )?(?:tổ chức|chủ trì|đăng cai|phối hợp)"
    r"|(?:tham gia|phối hợp|cùng|đồng)\s{1,2}(?:đồng )?tổ chức)"
    r"[^.;:\n]{0,40}(?:\s(?:là|có|gồm|gồm có|gồm các đơn vị)|:)\s{1,2}\Z",
    re.IGNORECASE,
)
# A body behind these is a person's, a place or a source.
NO_HOST = re.compile(
    rf"(?:{any_of((*spellings(TITLES), *HONORIFICS))}|(?:trưởng|tịch|đốc|bí thư|nhiệm)|"
    r"(?<!\w)(?:của|thuộc|tại|ở|từ|giữa|sang|về"
    r"|đại diện|lãnh đạo|đến|trước|cho|là|tới|theo|trên|đề nghị|yêu cầu|giao|có|gồm))\s{1,2}\Z",
    re.IGNORECASE,
)
# Between the verb and the event: what is held is another thing.
OTHER_THING = re.compile(r"(?<!\w)(?:cho|trước|sau|để|nhằm|khi|phục vụ|bên lề)(?!\w)")
# What a body holds that stands before one of these verbs.
HELD_BY_VERB = ("tổ chức", "chủ trì", "đồng chủ trì", "đăng cai", "khai mạc")
# An event told of that is not the report's own.
OTHER_EVENT = re.compile(
    r"(?:Trước đó, )?(?:[Nn]ăm ngoái|[Nn]ăm trước|[Nn]ăm \d{4})(?!\w)"
    r"|[^.;\n]{0,300}?(?<!\w)(?:tương tự|từng tổ chức)(?!\w)"
)
# "Hội thảo nằm trong chuỗi sự kiện do ...": the series is, not the event.
WITHIN = re.compile(r"(?<!\w)(?:trong|chuỗi|dự án|cuộc thi|giải)(?!\w)", re.IGNORECASE)
# How a sentence begins that adds hosts to those already told.
ADDS = re.compile(
    rf"{any_of(EVENT_HEADS)}|(?:Sự kiện|Hoạt động|Đây là|Cùng|Đồng|Phối hợp|Tham gia|Đơn vị|Cơ quan"
    r"|Buổi|Cuộc)(?!\w)"
)
# "hội nghị lần thứ 13 (bất thường) của HĐND": whose event it is, where nothing else is said.
EVENT_OF = re.compile(
    rf"{any_of(set(EVENT_HEADS) - {'Chương trình', 'Lễ'})}(?:\s(?!về\s)[^\W_]{{1,8}}){{0,5}}"
    r"(?:\s\([^()\n]{1,40}\))?\scủa\s\Z",
    re.IGNORECASE,
)
INTERNATIONAL = re.compile(r"quốc tế|thế giới|các quốc gia|các nước|toàn cầu", re.IGNORECASE)
