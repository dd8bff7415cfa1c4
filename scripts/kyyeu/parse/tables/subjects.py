"""Where the words for what a document is about end, and where they go on."""

from __future__ import annotations

from kyyeu.parse.tables import Word

# Words behind a comma that leave the subject of a document: another clause begins.
SUBJECT_ENDS = (
    "cả nước", "trên", "tại", "từ", "khi", "sau", "trước", "đến", "hiện nay", "hiện tại", "nay",
    "với", "theo",
    "qua", "nhờ", "do", "vì", "nếu", "song", "nhưng", "tuy", "trong", "trong đó", "về", "ông",
    "bà", "anh", "chị", "cô", "đồng chí", "nhằm", "để", "góp phần", "qua đó", "đồng thời", "cùng",
    "ai", "họ", "tôi", "chúng ta", "chúng tôi", "đây", "điều này", "là", "được", "đã", "ra đời",
    "ban hành", "ký", "thông qua", "bởi", "còn", "thì", "mà", "đang", "cũng", "vẫn", "nhất là",
    "đặc biệt", "dự kiến", "sẽ", "đối chiếu", "bước đầu", "bên cạnh", "thời gian", "ngay", "nên",
    "rồi", "khiến", "làm cho", "buộc",
)  # fmt: skip

# Words that do so, too, but where the document is plainly what the sentence tells of:
# "trách nhiệm của các cấp, các ngành".
CLAUSE_SUBJECTS = (
    "các", "những", "nhiều", "mỗi", "một", "toàn", "ngành", "tỉnh",
    "huyện", "thành phố", "xã", "phường", "địa phương", "nhà trường", "việc", "tiếp tục",
)  # fmt: skip

# Words that go together round a comma in what documents are about.
SUBJECT_PAIRS = (
    "cơ chế, chính sách", "chủ trương, chính sách", "các cấp, các ngành", "cơ quan, đơn vị",
    "công nghiệp hóa, hiện đại hóa", "công nghiệp hoá, hiện đại hoá", "cán bộ, công chức",
    "công chức, viên chức", "cán bộ, đảng viên", "kỷ luật, kỷ cương", "nhiệm vụ, giải pháp",
    "chức năng, nhiệm vụ", "mục tiêu, nhiệm vụ", "tổ chức, cá nhân", "bộ, ngành", "ban, ngành",
    "sở, ngành", "trình tự, thủ tục", "năng động, sáng tạo", "chế độ, chính sách",
    "thẩm quyền, trình tự",
)  # fmt: skip

# What is told of a document besides what it sets out, each behind its subject.
DOCUMENT_PREDICATES = (
    Word("ra đời", "Nghị quyết ra đời đúng lúc."),
    Word("mở ra", "Nghị quyết mở ra cách làm mới."),
    Word("mở đường", "Nghị quyết mở đường cho hợp tác xã."),
    Word("giúp", "Nghị định giúp diêm dân có vốn."),
    Word("đi vào cuộc sống", "Luật đi vào cuộc sống."),
    Word("đi vào đời sống", "Chỉ thị đi vào đời sống."),
    Word("đi vào thực tiễn", "Nghị quyết đi vào thực tiễn."),
    Word("có hiệu lực", "Thông tư có hiệu lực từ tháng 7."),
    Word("hết hiệu lực", "Nghị quyết hết hiệu lực cuối năm."),
    Word("trở thành", "Nghị quyết trở thành kim chỉ nam."),
    Word("mang lại", "Chương trình mang lại việc làm."),
    Word("đem lại", "Chương trình đem lại việc làm."),
    Word("đánh dấu", "Nghị quyết đánh dấu bước ngoặt."),
    Word("tạo ra", "Nghị quyết tạo ra động lực."),
    Word("tạo nền tảng", "Luật tạo nền tảng pháp lý."),
    Word("tạo hành lang", "Luật tạo hành lang pháp lý."),
    Word("tạo đột phá", "Nghị quyết tạo đột phá."),
    Word("cho thấy", "Nghị quyết cho thấy quyết tâm."),
    Word("bộc lộ", "Nghị định bộc lộ bất cập."),
    Word("nhận được", "Chỉ thị nhận được sự đồng tình."),
    Word("không chỉ", "Nghị quyết không chỉ nêu mục tiêu."),
    Word("không phải", "Nghị quyết không phải khẩu hiệu."),
    Word("bao gồm", "Đề án bao gồm ba phần."),
    Word("gồm", "Đề án gồm ba phần."),
    Word("có ý nghĩa", "Nghị quyết có ý nghĩa lớn."),
    Word("có tác động", "Nghị quyết có tác động lớn."),
    Word("chỉ ra", "Nghị quyết chỉ ra ba điểm nghẽn."),
    Word("bước đầu", "Chỉ thị bước đầu có kết quả."),
    Word("vào cuộc sống", "Đưa nghị quyết vào cuộc sống."),
    Word("vào đời sống", "Đưa chỉ thị vào đời sống."),
    Word("vào thực tiễn", "Đưa nghị quyết vào thực tiễn."),
    Word("có dấu hiệu", "Quyết định có dấu hiệu trái luật."),
    Word("vì sao", "Kế hoạch vì sao không đạt."),
    Word("diễn ra", "Hội nghị về nghị quyết diễn ra sáng nay."),
    Word("tiếp tục được", "Nghị quyết tiếp tục được thực hiện."),
    Word("như một", "Nghị quyết như một luồng gió mới."),
    Word("với đa số", "Nghị quyết với đa số phiếu thuận."),
    Word("như sau", "Báo cáo kết quả thực hiện kế hoạch như sau."),
    Word("nhắc", "Chỉ thị nhắc các cấp ủy."),
    Word("coi", "Nghị quyết coi nông dân là chủ thể."),
    Word("chuyển trọng tâm", "Nghị quyết chuyển trọng tâm sang cơ sở."),
    Word("với tổng", "Nghị quyết với tổng kinh phí ba tỷ đồng."),
    Word("với kinh phí", "Đề án với kinh phí ba tỷ đồng."),
    Word("với mức", "Nghị quyết với mức chi ba tỷ đồng."),
)

# Behind "được" of a document: what was done with it.
DOCUMENT_PARTICIPLES = (
    "ban hành", "thông qua", "xem", "coi", "công bố", "triển khai", "thực hiện", "kỳ vọng",
    "đánh giá", "tổng kết", "sơ kết", "áp dụng", "sửa đổi", "thay thế", "quán triệt", "cụ thể hóa",
    "cụ thể hoá", "yêu cầu", "ký", "đưa", "xây dựng", "soạn thảo", "trình", "phê duyệt", "dư luận",
    "nhân dân", "cán bộ", "cử tri", "nhắc", "viện dẫn", "bổ sung", "học tập", "lấy ý kiến",
    "các", "nhiều", "toàn",
)  # fmt: skip

# Before or behind these a document's verb is a noun, or part of another word.
BEFORE_NO_VERB = {
    "quy định": (
        "ban hành", "các", "những", "một số", "theo", "sửa đổi", "bổ sung", "bãi bỏ", "thực hiện",
        "hướng dẫn", "thi hành", "chấp hành", "xây dựng", "vi phạm", "trái", "đúng", "rà soát",
        "hoàn thiện", "tuân thủ",
    ),
    "yêu cầu": (
        "đáp ứng", "các", "những", "theo", "một số", "phù hợp", "trước", "với", "có", "nhu cầu",
    ),
    "xác định": ("phương pháp", "tiêu chí", "nguyên tắc", "quy trình", "cách", "căn cứ", "việc"),
    "giao": ("bàn", "chuyển", "kết", "ngoại", "xã", "tiếp"),
}  # fmt: skip
BEHIND_NO_VERB = {
    "giao": (
        "thông",
        "dịch",
        "lưu",
        "tiếp",
        "đất",
        "rừng",
        "nộp",
        "nhận",
        "quyền",
        "khoán",
        "kết",
        "thương",
        "mặt",
    ),
    "yêu cầu": ("của",),
}
