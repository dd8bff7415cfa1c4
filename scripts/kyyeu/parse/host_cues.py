"""Words beside a body that tell whether it held the event, and those that deny it."""

from __future__ import annotations

import re

from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.people import HONORIFICS, TITLES
from kyyeu.parse.words import UPPER, any_of, spellings

_EVENTS = (
    *EVENT_HEADS, "cuộc", "buổi", "họp báo", "phiên giải trình", "phiên chất vấn",
    "phiên đối thoại", "phiên toàn thể", "ngày hội", "đối thoại", "gặp mặt", "webinar", "seminar",
    "talkshow", "bàn tròn", "sinh hoạt khoa học", "sinh hoạt chuyên môn", "sinh hoạt chuyên đề",
)  # fmt: skip
EVENT = re.compile(any_of(_EVENTS), re.IGNORECASE)
# Words that can mean the event where its host is told.
THE_EVENT = re.compile(any_of((*_EVENTS, "sự kiện", "hoạt động")), re.IGNORECASE)
# "tổ chức sự kiện “Tuần lễ ...”": by its name in quotation marks.
NAMED_EVENT = re.compile(r"\s(?:chuỗi\s)?sự kiện\s(?=[“\"])")
# No sentence without one of these tells of a host.
HOLDING_WORDS = (
    "tổ chức", "chủ trì", "đăng cai", "phối hợp", "hợp tác", "liên kết", "kết hợp", "khai mạc",
    "thực hiện", "phát động", "triệu tập", "tiến hành", "họp báo", " mở ", "sáng kiến", "hoạt động",
    "đứng tên", "khởi xướng", " có buổi ", " có cuộc ",
)  # fmt: skip
_SHORT_FORM = r"(?:\s{0,2}\([^()\n]{1,60}\))?"
# What stands between a body and its verb: "ngày 3/7", "(sáng 5/6)", "tại Hà Nội", "mới đây".
_WHEN = (
    r"(?:(?:vào\s|hồi\s)?(?:(?:sáng|trưa|chiều|tối|đêm)\s)?(?:(?:ngày|hôm)\s)?\d{1,2}"
    r"(?:\s?[-/.]\s?\d{1,4}|\stháng\s\d{1,2}|\svà\s\d{1,2}){1,3}(?:\snăm\s\d{4})?"
    r"|(?:sáng|trưa|chiều|tối|hôm|đêm)\s(?:nay|qua)|mới\sđây|gần\sđây|vừa\squa|cuối\stuần\squa)"
)
_WHERE = r"(?:tại|ở)(?:\s[^\s,.;:()“”\"]{1,14}){1,8}?"
_ASIDE = rf"(?:,?\s{{1,2}}(?:{_WHEN}|\({_WHEN}\)|{_WHERE}),?){{0,2}}"
_ADVERBS = (
    r"(?:\s{1,2}(?:đã|vừa|mới|sẽ|đang|cũng|đều|long trọng|cùng|đồng|chính thức|trực tiếp|đứng ra"
    r"|phối hợp|tiếp tục|làm (?:đơn vị|cơ quan)"
    r"|là (?:những |các |một trong những )?(?:đơn vị|cơ quan)"
    r"|đồng hành|đứng tên|trang trọng|trọng thể|cùng nhau|chung tay|tiến hành|lần đầu tiên|hôm nay"
    r"|sáng nay|chiều nay|luân phiên|thường niên|liên tịch"
    r"|(?:đồng )?chủ trì(?=\s(?:tổ chức|thực hiện)(?!\w))"
    r"|(?:ra mắt|ký kết|khởi động|phát động|công bố|khởi xướng|sáng lập)"
    r"(?:\s[^\W\d_]{1,9}){0,5}?\svà)){0,4}"
)
# "phối hợp với các đơn vị: Sở A, ...", "do hai đơn vị là Sở A và ...".
_UNITS = (
    r"(?:(?:liên danh|(?:(?:hai|ba|bốn|các|những|một số)\s)?"
    r"(?:đơn vị|cơ quan|đối tác|(?:(?<=với\s)|(?<=các\s)|(?<=hai\s))tổ chức|trường|viện"
    r"|hiệp hội)(?:\s(?:liên quan|đồng hành))?)"
    r"(?:,?\s(?:gồm có|gồm|là|như))?:?\s{1,2})?"
)
# From a body to the next one of the list.
AND = re.compile(
    rf"{_SHORT_FORM}\s{{0,2}}(?:,\s{{1,2}}(?:và|cùng)|[,;]|và|cùng với|cùng|với|[-–])\s{{1,2}}"
    rf"{_UNITS}"
)
PARTNER = re.compile(
    rf"{_SHORT_FORM}{_ASIDE},?\s{{1,2}}(?:(?:(?:đã|vừa|mới|sẽ|cũng|tiếp tục)\s{{1,2}}){{0,2}}"
    r"(?:(?:chủ trì|chủ trì tổ chức|là đơn vị chủ trì|tổ chức)[,\s]\s{0,2}){0,2}"
    r"(?:(?:và|đã|cùng)\s{1,2})?"
    r"(?:phối hợp|hợp tác|liên kết|kết hợp|bắt tay)(?:\s{1,2}(?:với|cùng với|cùng))?"
    r"|(?:khởi xướng|sáng lập) và cùng(?:\svới)?|(?:(?:đã|vừa|mới|sẽ)\s)?chủ trì, cùng(?:\svới)?"
    rf"|(?:đã|vừa|mới|sẽ)\scùng(?:\svới)?)\s{{1,2}}{_UNITS}"
)
# From the verb of one host to the next: "do Sở A chủ trì | cùng với | Viện B".
AFTER_VERB = re.compile(
    r"[,;]\s{1,2}(?:được\s{1,2})?|\svà\s{1,2}"
    r"|(?:\svà (?:đồng )?tổ chức)?,?\s{1,2}(?:phối hợp\s)?(?:cùng với|cùng|với)\s{1,2}"
)
# "A chủ trì tổ chức tọa đàm, | B phối hợp tổ chức."
THEN = re.compile(r"(?:\s[^\W\d_]{1,8}){1,6}[,;]\s{1,2}")
# From the event to who helped: "tổ chức hội thảo “...”, phối hợp với | Viện B".
TOGETHER = re.compile(
    r"(?<=[,”\")])\s{1,2}(?:và\s)?(?:phối hợp|hợp tác|liên kết)(?:\stổ chức)?"
    rf"\s(?:cùng với|với|cùng)\s{{1,2}}{_UNITS}\Z"
)
# Helpers without a name, and what is put in between: "phối hợp với địa phương", ", với sự ...,".
_OTHERS = (
    r"(?:,?\s{1,2}(?:phối hợp|cùng|và|kết hợp|hợp tác)(?:\s{1,2}(?:với|cùng))?"
    r"(?:,?\s{1,2}[^\W_]{1,9}){1,8}?"
    r"|,\s{1,2}(?:với|dưới|có|nhân|tại|trong|ngày|sáng|chiều|đơn vị|cơ quan)\s[^;.\n]{1,80},"
    r"|\svới sự (?:tài trợ|hỗ trợ|bảo trợ|đồng hành|giúp đỡ)\s[^,;.\n]{1,80}?"
    r"|\s[-–]\s[^;.\n–-]{1,80}\s[-–])?"
)
_IN_AREA = (
    rf"(?:,\s(?:huyện|tỉnh|thành phố|TP\.?|quận|thị xã)\s[{UPPER}][^\W\d_]{{0,9}}"
    rf"(?:\s[{UPPER}][^\W\d_]{{0,9}}){{0,3}})?"
)
# What is made and not held: "chủ trì soạn thảo", "tổ chức lập".
_MADE = (
    r"(?!\s(?:soạn thảo|xây dựng|biên soạn|thẩm định|thẩm tra|nghiên cứu|lập|thi công|triển khai"
    r"|thực hiện)(?!\w))"
)
HOLDS = re.compile(
    rf"{_SHORT_FORM}{_IN_AREA}{_OTHERS}{_ASIDE},?{_ADVERBS}\s{{1,2}}"
    rf"(?P<verb>tổ chức|chủ trì|đăng cai|khai mạc|đồng chủ trì|phát động|thực hiện|triệu tập"
    r"|khởi xướng(?=,)|có(?=\s(?:cuộc|buổi)\s(?:tọa đàm|toạ đàm|hội thảo|hội nghị|đối thoại))"
    r"|mở(?=\s(?:[Hh]ội|[Tt]ọa|[Tt]oạ|[Dd]iễn|[Cc]uộc|[Pp]hiên|[Đđ]ại))"
    rf"|tiến hành|họp báo|phối hợp(?=[.,;]))(?!\w){_MADE}"
)
# Behind "phối hợp với" and a name that is not read to its end.
LOOSELY = re.compile(r"(?<=\s)(?P<verb>tổ chức|đồng tổ chức|đăng cai)(?!\w)" + _MADE)
# "Hội B là đơn vị phối hợp tổ chức hội nghị": told of a body as of a host.
IS_HOST = re.compile(
    rf"{_SHORT_FORM}(?:(?:\slà|,|\s[-–])\s(?:những |các |một trong những |hai |ba |bốn )?"
    r"(?:đơn vị|cơ quan)\s"
    r"|\s(?:lần đầu |cũng )?tham gia (?:với|trong) vai trò )"
    r"(?:đồng |cùng |phối hợp |chủ trì |đứng ra ){0,2}"
    rf"(?P<verb>tổ chức|chủ trì|đăng cai|phối hợp)(?!\w){_MADE}"
)
# "; Ngân hàng B là nhà tài trợ": listed beside hosts, and none.
SPONSORS = re.compile(
    rf"{_SHORT_FORM},?\s(?:(?:là|làm)\s)?(?:(?:nhà|đơn vị)\s)?(?:tài|bảo) trợ(?!\w)"
)
BY = re.compile(r"(?<!\w)(?:do|bởi|được|mà)\s{1,2}(?:chính\s{1,2})?")
# "do trường phối hợp với | Hội A tổ chức": the small noun names nobody, the body beside it does.
# "được Bộ A giao | Viện B tổ chức": who gives it does not hold it.
BEHIND_BY = re.compile(
    rf"{BY.pattern}(?:{_UNITS}|[^\W\d_A-ZĐ]{{1,8}}\s{{1,2}}(?:[^\W\d_A-ZĐ]{{1,8}}\s{{1,2}})?"
    r"(?:phối hợp|hợp tác|liên kết)\s{1,2}(?:với|cùng)\s{1,2}"
    r"|[^,.;:\n]{2,50}\s(?:giao|giao cho|ủy quyền cho|uỷ quyền cho|phân công)\s)\Z"
)
HELP_OF = re.compile(
    r"(?<!\w)sự\s{1,2}(?:tham gia\s{1,2}|chủ trì,\s)?"
    r"(?:phối hợp|hợp tác|liên kết|đồng tổ chức|đồng chủ trì|tổ chức)"
    r"(?:\s{1,2}(?:đồng\s)?(?:tổ chức|thực hiện))?\s{1,2}(?:của|với|cùng|giữa|từ)\s{1,2}"
    rf"{_UNITS}\Z"
)
# "Diễn đàn là sáng kiến chung của | Hội A và Hội B", "..., sự kiện thường niên của | Hội A, ...".
WORK_OF = re.compile(
    r"(?:(?<!\w)(?:là|theo)|,| [-–]) (?:sáng kiến(?: chung)?"
    r"|kết quả (?:của sự )?(?:phối hợp|hợp tác) tổ chức|(?:hoạt động|sự kiện|chương trình)"
    r"(?: (?:thường niên|chung|hợp tác|phối hợp|đồng tổ chức)){1,2})"
    rf" (?:của|giữa) {_UNITS}\Z"
)
LED_BY = re.compile(
    r"(?<!\w)(?:sự chủ trì của|(?:tổ chức|chủ trì|thực hiện)"
    r"(?:\s[^.;,()“”\"\n]{1,50})?\s{1,2}bởi"
    r"|được (?:đồng|cùng|phối hợp) tổ chức (?:cùng với|cùng|với))\s{1,2}"
    rf"{_UNITS}\Z"
)
# "Đơn vị tổ chức hội thảo là | Sở A", "Cùng tham gia tổ chức còn có | Hội B".
_AS_HOST = (
    r"(?<!\w)(?:(?:đơn vị|cơ quan)\s{1,2}(?:đồng |đứng ra )?(?:tổ chức|chủ trì|đăng cai|phối hợp)"
    r"|(?:trường|viện|tỉnh|thành phố|địa phương|nước) đăng cai"
    r"|(?:tham gia|phối hợp|cùng|đồng|đồng chủ trì|đồng hành|cùng nhau|bắt tay nhau|bắt tay"
    r"|chung tay|đứng ra|đứng tên)\s{1,2}(?:đồng )?tổ chức"
    r"|(?:(?:cùng|tham gia) )?phối hợp thực hiện"
    r"|ban tổ chức(?=[^.;:\n]{0,30}gồm)"
    r"|do (?:hai|ba|bốn|năm|sáu|\d) (?:đơn vị|cơ quan) (?:cùng |phối hợp )?(?:đứng tên|tổ chức)"
    r"|(?:đồng )?chủ trì (?:hội thảo|hội nghị|tọa đàm|toạ đàm|diễn đàn)(?= là))"
    r"[^.;:\n]{0,40}(?:\s(?:là|có|gồm|gồm có|gồm các đơn vị)|:)\s{1,2}"
)
NAMED_AS_HOST = re.compile(rf"{_AS_HOST}\Z", re.IGNORECASE)
NAMES_HOSTS = re.compile(rf"{_AS_HOST}(?-i:(?=[{UPPER}]))", re.IGNORECASE)
# "và lần đầu có | Viện B cùng đứng tên tổ chức".
JOINED_BY = re.compile(r"(?<!\w)(?:lần đầu|lần này|còn|năm nay|lần đầu tiên)\s{1,2}có\s{1,2}\Z")
# A sentence of its own for who held it: "Đơn vị chủ trì là Hội A".
TELLS_HOST = re.compile(
    r"(?:Đơn vị|Cơ quan|Các đơn vị)\s(?:đồng |phối hợp )?"
    r"(?:tổ chức|chủ trì|đăng cai|phối hợp)(?!\w)"
)
# A body behind these is a person's, a place or a source.
NO_HOST = re.compile(
    rf"(?:{any_of((*spellings(TITLES), *HONORIFICS))}|(?:trưởng|tịch|đốc|bí thư|nhiệm)|"
    r"(?<!\w)(?:của|thuộc|tại|ở|từ|giữa|sang|về"
    r"|đại diện|lãnh đạo|đến|trước|cho|là|tới|theo|trên|đề nghị|yêu cầu|có|gồm|trụ sở"
    r"|hội trường|khuôn viên)|(?-i:Ngày|Tuần lễ|Tháng|Năm))\s{1,2}\Z",
    re.IGNORECASE,
)
# A place that may hold an event as a body does: no country.
LOCAL = re.compile(r"(?:TP|[Tt]hành|[Tt]ỉnh|[Hh]uyện|[Tt]hị|[Qq]uận|[Pp]hường|[Xx]ã)(?!\w)")
# A body whose clause it opens: at the sentence's start, behind a mark, a day, another name, or
# one of these words. Behind any other small word it is that word's: "lễ khai trương | Viện A".
OPENS = re.compile(
    rf"(?:\A|\n\s{{0,2}}|[^\w\s]\s{{0,2}}|\d[hg]?\s{{1,2}}|(?<!\w)[{UPPER}][^\W_]{{0,20}}\s{{1,2}}|(?<!\w)(?:do|bởi|được|mà"
    r"|chính|cùng|với|và|hợp|kết|quyền|nay|qua|đây|khi|đó|này|kia|giữa|phía|rồi|đơn vị|cơ quan"
    r"|đối tác|trường|viện|tổ chức|hiệp hội|giao|giao cho|đầu tiên|liên tiếp"
    r"|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d{1,3}))\s{1,2})\Z"
)
# Between the verb and the event: what is held is another thing.
OTHER_THING = re.compile(r"(?<!\w)(?:cho|trước|sau|để|nhằm|khi|phục vụ|bên lề)(?!\w)")
# What a body holds that stands before one of these verbs.
HELD_BY_VERB = (
    "tổ chức", "chủ trì", "đồng chủ trì", "đăng cai", "khai mạc", "mở", "triệu tập", "tiến hành",
    "họp báo", "có",
)  # fmt: skip
NOT_BY = ("mở", "có", "tiến hành", "họp báo", "phối hợp")  # "cuộc chiến do X tiến hành"
MADE_BY = ("thực hiện", "phát động")  # said of much else, too: "việc mà Lào thực hiện"
# "Đây là hoạt động thường niên của Hội, năm nay Hội phối hợp với Viện B tổ chức."
IS_IT = re.compile(
    rf"(?:Đây là|Đó là)\s[^.;:\n]{{0,30}}?{any_of((*_EVENTS, 'sự kiện', 'hoạt động'))}"
)
ENDS_THERE = re.compile(r"\s{0,2}(?:[,;.]|\Z)")
LONG_AGO = re.compile(
    r"\s(?:(?:vào|hồi|từ)\s)?(?:năm ngoái|năm trước|tháng trước|tuần trước)(?!\w)"
)
# "A chủ trì, phối hợp với B tổ chức.": what they hold is what the report is about.
GIVEN = re.compile(
    r"(?<!\w)(?:chủ trì,? (?:và )?phối hợp(?: với| cùng)?|bắt tay"
    r"|(?:năm nay|lần này|kỳ này|lần thứ)[^.;\n]{2,60}(?:giao|phối hợp|cùng))"
    r"(?:\s[^.;\n]{2,200}?)?\stổ chức(?=[.;,]|\s{0,2}\Z)"
)
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
    rf"{any_of(set(EVENT_HEADS) - {'Chương trình', 'Lễ'})}"
    r"(?:\s(?!(?:về|có|sự|đã|do|là)\s)[^\W_]{1,8}){0,5}"
    r"(?:\s[“\"][^“”\"\n]{1,120}[”\"])?(?:\s\([^()\n]{1,40}\))?\scủa\s\Z",
    re.IGNORECASE,
)
INTERNATIONAL = re.compile(r"quốc tế|thế giới|các quốc gia|các nước|toàn cầu", re.IGNORECASE)
