"""What stands around a reporting verb: adverbs before it, and voices without a name."""

from __future__ import annotations

from kyyeu.parse.tables import Word

# What may stand between a speaker and the verb.
ADVERBS = (
    "cũng", "đã", "còn", "đồng thời", "tiếp tục", "thẳng thắn", "một lần nữa", "vẫn", "lại", "cùng",
    "đều", "không", "chưa", "rất", "luôn", "hết sức", "đặc biệt", "thì", "vừa", "mới", "sẽ", "từng",
    "nhiều lần", "kịch liệt", "mạnh dạn", "chân thành", "khiêm tốn", "riêng", "bỗng", "liền", "bèn",
    "trân trọng", "xúc động", "vui mừng", "tự hào", "tha thiết", "rất mong", "lần lượt", "thay mặt",
    "trực tiếp", "thậm chí", "thống nhất", "cũng như", "theo đó", "qua đó", "từ đó", "xin", "phải",
    "tỏ ra", "lập tức", "cơ bản", "về cơ bản",
)  # fmt: skip

# Somebody whom the text leaves unnamed.
SOMEBODY = (
    "một quan chức", "một đại biểu", "một chuyên gia", "một lãnh đạo", "một doanh nghiệp",
    "một người dân", "một cán bộ", "một giáo viên", "một phụ huynh", "một nông dân",
    "một nguồn tin", "một thành viên", "một diễn giả", "một nhà khoa học", "một hộ dân",
    "một cử tri", "một học viên", "một sinh viên", "một người", "một vị", "một chủ", "một khách",
)  # fmt: skip

# Voices without a name.
COLLECTIVES = (
    Word("các đại biểu", "Các đại biểu cho rằng cần có lộ trình."),
    Word("nhiều đại biểu", "Nhiều đại biểu đề nghị lùi thời hạn."),
    Word("đại biểu", "Đại biểu cho rằng dự thảo còn sơ sài."),
    Word("các diễn giả", "Các diễn giả đã trao đổi kinh nghiệm."),
    Word("diễn giả", "Nhiều ý kiến hay được diễn giả chia sẻ."),
    Word("các chuyên gia", "Các chuyên gia nhận định tình hình còn khó."),
    Word("nhiều chuyên gia", "Nhiều chuyên gia cảnh báo nguy cơ này."),
    Word("chuyên gia", "Giới chuyên gia nhận định khác."),
    Word("các nhà khoa học", "Các nhà khoa học đề xuất hai hướng."),
    Word("các nhà quản lý", "Các nhà quản lý chia sẻ khó khăn."),
    Word("các ý kiến", "Các ý kiến cho rằng nên giữ nguyên."),
    Word("nhiều ý kiến", "Nhiều ý kiến cho rằng phải sửa luật."),
    Word("một số ý kiến", "Một số ý kiến đề nghị làm rõ."),
    Word("ý kiến", "Có ý kiến cho rằng nên bỏ."),
    Word("các doanh nghiệp", "Các doanh nghiệp kiến nghị giảm phí."),
    Word("các tham luận", "Các tham luận nhấn mạnh vai trò liên kết."),
    Word("các bên", "Các bên cam kết cùng thực hiện."),
    Word("các địa phương", "Các địa phương đề nghị bổ sung vốn."),
    Word("ban tổ chức", "Ban tổ chức cho biết có trăm tham luận."),
    Word("hội thảo", "Hội thảo đã thảo luận ba nhóm vấn đề."),
    Word("hội nghị", "Hội nghị đã trao đổi về kế hoạch."),
)

# How voices without a name begin, before a noun: "nhiều hộ dân", "một cử tri".
SEVERAL = (
    "nhiều", "các", "một số", "không ít", "đa số", "phần lớn", "hầu hết", "giới", "những", "một",
    "một vài", "tờ", "hãng tin", "truyền thông", "báo chí", "cộng đồng", "đa phần", "quan chức",
    "một ông", "một bà", "một anh", "một chị", "một cô", "một cụ ông", "một cụ bà",
)  # fmt: skip
# Nouns that such words make no voice of.
NO_VOICES = (
    "tiếng", "câu", "một câu", "nội dung", "vấn đề", "câu hỏi", "chỉ số", "bộ hồ sơ", "lời", "cuộc",
    "buổi", "việc", "số", "hoạt động", "hội nghị", "hội thảo", "phiên", "giải pháp", "chính sách",
    "dự án", "kết quả", "quy định", "năm", "ngày", "tháng", "lần", "mặt", "cơ chế", "công tác",
    "phiếu", "tiêu chí", "cách", "hướng", "nghị quyết", "văn bản", "bước", "kế hoạch",
    "chương trình", "hình thức", "đợt", "nhóm vấn đề", "mức", "giai đoạn", "điều", "trong những",
    "phần", "khu vực", "thể", "được", "kiến nghị", "đề xuất", "khuyến nghị", "nhận định",
    "chia sẻ", "cam kết", "đánh giá", "quy luật", "nguyên tắc", "tiêu chuẩn", "mục tiêu",
    "nhiệm vụ", "nghị định", "thông tư", "luật", "điều khoản", "hợp đồng", "thỏa thuận",
    "bên cạnh", "đối tượng", "nơi", "lúc", "khi", "thời",
)  # fmt: skip
# No voice goes on with these: another phrase begins, or somebody is named.
VOICES_END = (
    "được", "bị", "đã", "mà", "do", "để", "khi", "về", "theo", "cần", "sẽ", "phải", "không", "cũng",
    "còn", "đều", "là", "nên", "vì", "nếu", "thì", "rằng", "như", "ông", "bà", "anh", "chị",
    "đồng chí", "nhằm", "đang", "qua", "mong",
)  # fmt: skip
# With the strong verbs, what they say with.
VOICES_SAY = (
    "đề nghị", "hỏi", "hỏi thẳng", "mong muốn", "lo ngại", "đánh giá", "thắc mắc", "đặt câu hỏi",
    "than phiền", "lo lắng", "băn khoăn", "kể", "tin rằng", "phàn nàn", "thống nhất rằng",
    "đáp lại", "nhất trí", "đưa tin", "nói", "chung nhận định", "dự đoán", "dự báo", "chỉ ra",
    "nghiêng về", "xác nhận", "lý giải", "khuyên", "viết rằng", "nói rằng", "phản bác", "than thở",
    "than rằng", "tâm sự", "kêu", "trả lời rằng", "dự tính", "ước tính", "góp ý rằng",
    "đồng ý rằng", "đề đạt", "khuyến cáo", "yêu cầu", "trao đổi rằng", "giãi bày", "chen vào",
    "nói vọng lên", "lo rằng", "lo thiếu", "lo bị", "lo không", "lo mất",
)  # fmt: skip
# Papers and figures that say something.
PAPERS = (
    "báo cáo", "thống kê", "khảo sát", "số liệu", "nghiên cứu", "tham luận", "điều tra",
    "bảng thống kê", "kết quả", "dự thảo", "tuyên bố chung", "thông cáo", "văn bản",
    "bản báo cáo", "bản kiến nghị", "bản khuyến nghị", "bản tuyên bố", "bản dự thảo", "bản tin",
    "bản yêu sách",
    "nguồn tin", "thông tin từ", "tài liệu", "bài viết", "trang tin",
)  # fmt: skip
# None of these goes on telling which paper it is.
PAPERS_END = (
    "được", "bị", "đã", "mà", "để", "cần", "sẽ", "phải", "không", "là", "nên", "thì", "rằng", "ông",
    "bà", "anh", "chị", "đồng chí", "này",
)  # fmt: skip
# Somebody who was named, or will be: no source without a name.
PEOPLE = ("ông", "bà", "anh", "chị", "tôi", "mình", "họ", "đồng chí")
# Who else or what else is a source behind "theo".
SOURCES = (
    "ban tổ chức", "phản ánh", "ý kiến", "đánh giá", "nhận định", "ước tính", "tính toán",
    "đại diện", "lãnh đạo", "thông tin từ", "thông tin của", "quan điểm", "kinh nghiệm",
    "dự báo", "phân tích", "đơn vị", "phía", "nguồn tin", "dự thảo", "tờ trình", "tuyên bố chung",
    "thông cáo", "hãng tin", "hãng thông tấn", "chủ đầu tư", "cơ quan", "quan chức", "tài liệu",
    "lời kể của", "lời",
)  # fmt: skip
# What a resolution or a law says with, where it opens a paragraph.
DOCUMENTS = (
    "Nghị quyết", "Luật", "Bộ luật", "Nghị định", "Chỉ thị", "Quyết định", "Thông tư", "Kết luận",
    "Hiến pháp", "Pháp lệnh", "Công ước",
)  # fmt: skip
PROVIDES = (
    "quy định", "yêu cầu", "nêu rõ", "xác định", "khẳng định", "nhấn mạnh", "đặt mục tiêu",
    "chỉ rõ", "ghi nhận", "nhắc",
)  # fmt: skip
# "Theo lời mời của Thủ tướng": nothing that is said.
NOT_SAID = ("lời mời", "lời hứa", "lời hẹn")
# With the strong verbs, what they do.
SHOWS = ("cho thấy", "chỉ ra", "ghi nhận", "cho kết quả", "nêu", "đưa tin", "viết")
# Who says something under a name that is no person's, beside countries and abbreviations.
PARTIES = (
    "hai bên", "hai nước", "hai nhà lãnh đạo", "hai bộ trưởng", "hai thủ tướng", "hai nguyên thủ",
)  # fmt: skip
# "Đại biểu này cho rằng": somebody without a name who was told of before.
THAT_ONE = (
    "đại biểu", "chuyên gia", "vị", "cử tri", "quan chức", "cơ quan", "đơn vị", "tổ chức", "hãng",
    "tờ báo", "hiệp hội", "doanh nghiệp", "công ty", "ngân hàng", "tập đoàn", "bộ", "sở",
)  # fmt: skip
# What they say with; with any verb a speaker may go on about them: "Hàn Quốc muốn ...".
FIRMLY = (
    "cho biết", "cho rằng", "cho hay", "khẳng định", "tái khẳng định", "nhấn mạnh", "kiến nghị",
    "đề nghị", "đề xuất", "kêu gọi", "cảnh báo", "dự báo", "nhận định", "tuyên bố", "nhất trí",
    "cáo buộc", "phản đối", "bác bỏ", "phủ nhận", "bày tỏ", "chỉ trích", "ước tính", "khuyến cáo",
    "dự đoán", "thông báo",
)  # fmt: skip
# What a speaker tells of others with, and they seldom say.
TAKE_SIDES = ("phản đối", "ủng hộ", "bác bỏ", "phủ nhận", "chỉ trích", "nhất trí")
# Nouns of a body that alone mean the one that whoever is speaking speaks for.
BODY_NOUNS = (
    "ủy ban", "sở", "cục", "hội", "hiệp hội", "chi hội", "chi cục", "trạm", "hợp tác xã",
    "ngân hàng", "kho bạc", "thanh tra", "hải quan", "nhà trường", "tòa soạn", "công đoàn",
    "đơn vị", "ban quản lý",
)  # fmt: skip
# Groups and bodies by their nouns alone; whoever goes on speaking may speak of them, too, so
# that the plainest verbs only count behind them.
GROUPS = (
    *BODY_NOUNS,
    "phía", "ngành", "nhóm", "cơ quan", "ban soạn thảo", "tổ soạn thảo", "tổ biên tập",
    "ban giám hiệu", "công an", "chính quyền", "người dân", "bà con", "chị em", "hội viên",
    "đoàn viên", "giáo viên", "công nhân", "học viên", "bạn đọc", "khán giả", "cử tri",
    "chủ đầu tư", "đoàn giám sát", "đoàn khảo sát", "đoàn công tác", "chuyên gia", "đại biểu",
    "diễn giả", "UBND tỉnh", "UBND thành phố", "UBND huyện", "UBND xã", "UBND phường", "HĐND tỉnh",
    "loại ý kiến", "luồng ý kiến", "liên danh", "bên", "tổ công tác", "tổ", "bộ phận", "lực lượng",
)  # fmt: skip
GROUPS_SAY = ("lý giải", "xác nhận", "phản ánh", "lưu ý", "khuyến nghị", "thừa nhận", "trả lời")
# Countries that are somebody's name or pronoun, too, and the one whose people speak for it.
NO_PARTIES = ("Anh", "Việt Nam")
# Abbreviations of figures and places, of what is no body, and of who brings news: what stands
# behind "Theo TTXVN" is the report's own.
NO_SOURCES = (
    "GDP", "GRDP", "CPI", "FDI", "ODA", "PCI", "USD", "VND", "TP", "TPHCM", "UBND", "HĐND", "PGS",
    "TSKH", "GVCC", "NCS", "BCH", "TTXVN", "TTO", "AFP",
)  # fmt: skip
