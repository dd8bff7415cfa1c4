"""Words of meetings: what they are called, who discusses at them, who sets them what to discuss."""

from __future__ import annotations

from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.speech import COLLECTIVES
from kyyeu.parse.tables.topics import DISCUSSED_NOUNS, EXCHANGED, PART_NOUNS

# Meetings and their parts by nouns that name no event of their own.
MEETINGS = (
    "phiên", "buổi", "cuộc gặp", "cuộc trao đổi", "hội đàm", "đối thoại", "tiểu ban", "sự kiện",
    "ngày hội", "lớp tập huấn", "khóa tập huấn", "buổi tập huấn", "giao ban", "gặp gỡ", "gặp mặt",
    "cuộc tọa đàm", "bàn tròn", "hội thi", "chuỗi hoạt động", "seminar",
    "webinar",
    "workshop", "talkshow", "khuôn khổ", "cuộc hội thảo", "hội trường", "chất vấn", "kỳ họp",
    "phần thảo luận", "phần hỏi đáp", "phần giao lưu",
    "phần trao đổi", "cuộc trò chuyện", "buổi trò chuyện", "cuộc nói chuyện", "buổi nói chuyện",
    "lớp học", "lớp bồi dưỡng", "khóa học", "khoá học", "khóa bồi dưỡng", "khoá bồi dưỡng",
    "khoá tập huấn", "cuộc đối thoại",
)  # fmt: skip

# Who or what discusses at a meeting: papers, programmes and people without a name.
DISCUSSANTS = (
    "tham luận", "nội dung", "chủ đề", "chuyên đề", "vấn đề", "câu hỏi", "bài viết",
    "các bộ trưởng", "các nhà lãnh đạo", "các thành viên", "các ngoại trưởng", "hai bên",
    "nhà quản lý", "nhà khoa học", "báo cáo viên", "nhà nghiên cứu", "người tham dự", "khách mời",
    "học viên", "cử tri", "báo cáo tại", "bài tham luận", "bài phát biểu", "lượt ý kiến",
    "các nhà vườn", "người dự", "hai đoàn", "giới nghiên cứu", "giới chuyên gia", "đoàn viên",
    "hội viên", "trọng tâm", "câu chuyện", "bài toán", "các tổ", "các nhóm", "bà con",
)  # fmt: skip

# Who sets a meeting what to discuss.
ORGANISERS = (
    "ban tổ chức", "chủ tọa", "chủ toạ", "đoàn chủ tịch", "ban chủ tọa", "đơn vị tổ chức",
    "đơn vị soạn thảo", "cơ quan soạn thảo", "ban soạn thảo", "người điều hành",
    "người dẫn chương trình", "ban chủ nhiệm", "cơ quan chủ trì", "đơn vị chủ trì", "đề dẫn",
)  # fmt: skip

# Voices without a name that are heard at a meeting and nowhere else.
VOICES_HERE = (
    "tham luận", "học viên", "khách mời", "bà con", "các tổ", "báo cáo viên", "người dự",
    "các câu hỏi", "nhiều câu hỏi",
)  # fmt: skip

# Voices without a name that speak elsewhere, too.
VOICES_ANYWHERE = ("các bên", "các doanh nghiệp", "các địa phương", "chuyên gia", "ý kiến")

# Those who can be asked to discuss something here and now, and meetings.
INVITED = (
    "đại biểu", "diễn giả", "chuyên gia", "nhà khoa học", "tham luận", "người tham dự", "người dự",
    "học viên", "các đồng chí dự", "các ý kiến",
)  # fmt: skip

# What has parts that may be topics: the event, those who are taught at it, papers.
HAVE_PARTS = (
    *EVENT_HEADS, *MEETINGS, *ORGANISERS, "học viên", "tham luận", "bài viết", "báo cáo",
    "đại biểu được",
)  # fmt: skip

# A sentence without any of these tells of no discussion: a meeting, who discusses, a discussion.
TELLING = (
    *EVENT_HEADS, *MEETINGS, *(word.form for word in COLLECTIVES), *DISCUSSANTS, *ORGANISERS,
    *VOICES_HERE, "đại biểu", "diễn giả", "chuyên gia", "nhà khoa học", "người tham dự",
    "các đồng chí dự", "báo cáo", *DISCUSSED_NOUNS, *PART_NOUNS, *EXCHANGED, "đây", "thảo luận",
    "cho ý kiến", "góp ý", "tranh luận", "hiến kế", "trao đổi", "bàn", "tâm điểm", "từ khóa",
    "từ khoá", "điểm nóng", "xem xét", "thẩm tra", "làm rõ", "quán triệt",
)  # fmt: skip

# One of these stands at the head of each sentence that tells of one of several sessions.
SESSION_HEADS = (
    "phiên", "chuyên đề", "tiểu ban", "phân ban", "phần", "chủ đề", "nội dung", "tổ", "nhóm",
    "bàn tròn", "panel", "tọa đàm", "hội thảo", "hội trường", "track", "chặng", "mảng", "khối",
    "buổi", "ngày",
)  # fmt: skip
