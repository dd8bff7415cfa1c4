"""Head nouns of events, and what a report says of one."""

from __future__ import annotations

from kyyeu.parse.tables import Word

# Head nouns of events.
EVENT_HEADS = (
    "Hội thảo", "Hội nghị", "Diễn đàn", "Tọa đàm", "Toạ đàm", "Phiên họp", "Cuộc họp", "Lễ",
    "Buổi làm việc", "Kỳ họp", "Phiên thảo luận", "Chương trình", "Đại hội", "Festival",
)  # fmt: skip

# What a report says of an event whose name is the subject.
HOLDING_VERBS = (
    Word("được tổ chức", "Hội thảo được tổ chức nhằm lấy ý kiến."),
    Word("tổ chức", "Hội nghị do Sở Y tế tổ chức."),
    Word("diễn ra", "Diễn đàn diễn ra trong hai ngày."),
    Word("thu hút", "Hội thảo thu hút hơn trăm đại biểu."),
    Word("có sự tham gia", "Tọa đàm có sự tham gia của nhiều bên."),
    Word("có sự tham dự", "Tọa đàm có sự tham dự của nhiều bên."),
    Word("chủ trì", "Hội nghị do bộ chủ trì."),
    Word("khai mạc", "Hội nghị khai mạc vào sáng nay."),
    Word("kết thúc", "Diễn đàn kết thúc vào cuối tuần."),
    Word("bế mạc", "Đại hội bế mạc sau ba ngày."),
    Word("nhằm", "Hội thảo nhằm lấy ý kiến rộng rãi."),
    Word("là dịp", "Hội thảo là dịp để trao đổi."),
    Word("gồm", "Hội thảo gồm ba phiên."),
    Word("nằm trong", "Hội thảo nằm trong chuỗi sự kiện."),
)

# Bodies without a head noun that hold events.
HOST_NAMES = (
    "Chính phủ", "Quốc hội", "Đảng đoàn", "Liên hợp quốc", "Liên Hợp Quốc", "Liên hiệp quốc",
    "Liên Hiệp Quốc", "Đảng ủy", "Nhà trường",
)  # fmt: skip

# What looks like a body's abbreviation or a foreign one's name and is none: degrees, places,
# prefixes of a site, capitals that mean a government.
NO_HOSTS = frozenset(
    "PGS GVC NGND NGƯT NSND NSƯT THS BSCKII BSCKI KTS TSKH ThS TPHCM HCM NDO TTO TTXVN PV SGGP "
    "BTH QĐND TCCS III VII VIII XII XIII XIV XVI ĐBSCL UBND HĐND UBTVQH THPT THCS TNCS MTTQ COVID "
    "USD VND GDP FDI ODA Washington Moscow Stockholm London Berlin Tokyo Seoul Brussels Jakarta "
    "Trump Putin Biden Kremlin".split()
)

# What else is held by somebody.
OTHER_HELD = (
    "triển lãm", "lễ hội", "cuộc thi", "hội thi", "hội chợ", "tuần lễ", "liên hoan", "giải thưởng",
    "cuộc vận động", "phong trào", "chiến dịch", "khóa học", "khoá học", "lớp", "khóa tập huấn",
    "chuyến", "đoàn",
)  # fmt: skip

# What somebody makes or carries out, and an event may be about.
OTHER_MADE = (
    "báo cáo", "nghiên cứu", "khảo sát", "dự án", "đề án", "đề tài", "nhiệm vụ", "dự thảo",
    "phóng sự", "bộ phim", "cuốn sách", "ấn phẩm", "điều tra", "tài liệu", "đồ án", "công trình",
    "sáng kiến", "quy hoạch",
)  # fmt: skip

# Head nouns of places where events are held.
VENUES = (
    "Trung tâm", "Hội trường", "Khách sạn", "Nhà hát", "Nhà khách", "Nhà văn hóa", "Nhà văn hoá",
    "Cung", "Trụ sở", "Viện", "Học viện", "Trường", "Đại học", "Bảo tàng", "Thư viện", "Khu",
    "Làng", "Sân vận động", "Quảng trường", "Công viên", "Nhà thi đấu", "Bệnh viện",
)  # fmt: skip

# Words behind a comma that begin another phrase, and no further entry of an event's name.
OTHER_PHRASES = (
    "các", "nhiều", "những", "một", "đại biểu", "đại diện", "ông", "bà", "anh", "chị", "lãnh đạo",
    "theo", "thay", "đồng", "cùng", "trong", "tham", "phó", "bộ", "thứ", "chủ", "sau", "trước",
    "từ", "bên", "với", "do", "nhằm", "thu hút", "có", "nhân", "sáng", "chiều", "tối", "tại", "ở",
    "vào", "được", "khi", "song", "nhưng", "vì", "nên", "kết luận", "phát biểu", "diễn ra",
    "không", "báo", "giám đốc", "hội", "đây", "cho", "tổng", "tiến sĩ", "trưởng", "ngày", "ban",
    "vụ", "cục", "đã", "sẽ", "để",
)  # fmt: skip

# Words with which an event's name ends, whatever stands before them.
SAID_OF_EVENTS = (
    "tại", "ở", "do", "vào", "nhằm", "để", "diễn ra", "được", "sáng", "chiều", "tối", "ngày", "hôm",
    "thu hút", "đã", "sẽ", "đang", "đều", "vừa", "dưới", "là", "khi", "có", "mới đây", "sắp",
)  # fmt: skip
