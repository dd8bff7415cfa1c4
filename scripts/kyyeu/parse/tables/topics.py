"""Words of lists of topics: verbs of discussion, what announces a list, how entries begin."""

from __future__ import annotations

from kyyeu.parse.tables import Word

# Verbs of discussion: what follows them, parted by semicolons, is a list of topics.
DISCUSSION_VERBS = (
    Word("tập trung thảo luận", "Hội nghị tập trung thảo luận: vốn; đất; nhân lực; thị trường."),
    Word("tập trung trao đổi", "Các đại biểu tập trung trao đổi về vốn; đất đai; lao động; thuế."),
    Word("trao đổi, thảo luận", "Các đại biểu trao đổi, thảo luận về vốn; đất đai; lao động."),
    Word("thảo luận, trao đổi", "Các đại biểu thảo luận, trao đổi về vốn; đất đai; lao động."),
    Word("tập trung trao đổi, làm rõ", "Đại biểu tập trung trao đổi, làm rõ: vốn; đất đai; thuế."),
    Word("trao đổi", "Các diễn giả trao đổi về vốn; đất đai; lao động; thuế."),
    Word("thảo luận", "Các đại biểu thảo luận về vốn; đất đai; lao động; thuế."),
    Word("tập trung làm rõ", "Các tham luận tập trung làm rõ cơ sở lý luận; thực tiễn; giải pháp."),
    Word("tập trung vào", "Các tham luận tập trung vào cơ chế; vốn; con người; đất đai."),
    Word("bao gồm", "Nội dung bao gồm vốn; đất đai; lao động; thuế."),
    Word("gồm", "Hội thảo gồm: vốn; đất đai; lao động; thuế."),
    Word("làm rõ", "Hội thảo làm rõ: cơ chế; vốn; con người; đất đai."),
    Word("làm sáng tỏ thêm", "Hội thảo làm sáng tỏ thêm: bối cảnh; vai trò; bài học."),
    Word("làm sáng tỏ", "Hội thảo làm sáng tỏ: bối cảnh; vai trò; bài học."),
    Word("xoay quanh", "Các phiên thảo luận xoay quanh: vốn; đất đai; lao động; thuế."),
    Word("đề cập", "Các tham luận đề cập cơ chế; vốn; con người; đất đai."),
    Word("đi sâu phân tích", "Các ý kiến đi sâu phân tích cơ chế; vốn; con người; đất đai."),
    Word("tập trung", "Các ý kiến tập trung: vốn; đất đai; thuế."),
    Word("bàn về", "Các ý kiến bàn về cơ chế; vốn; con người; đất đai."),
    Word("bàn thảo", "Các bộ trưởng bàn thảo về vốn; đất đai; lao động; thuế."),
    Word("bàn", "Hội nghị bàn cơ chế mới; nguồn vốn; con người; đất đai."),
    Word("mổ xẻ", "Các diễn giả mổ xẻ cơ chế; vốn; con người; đất đai."),
    Word("đi sâu vào", "Các ý kiến đi sâu vào cơ chế; vốn; con người; đất đai."),
    Word("đặt trọng tâm vào", "Hội thảo đặt trọng tâm vào vốn; đất đai; lao động; thuế."),
    Word("phân tích", "Các diễn giả phân tích thế mạnh; điểm yếu; thời cơ; rủi ro."),
    Word("trình bày", "Các diễn giả lần lượt trình bày thế mạnh; điểm yếu; thời cơ."),
    Word(
        "đi sâu phân tích, trao đổi", "Đại biểu đi sâu phân tích, trao đổi về vốn; đất đai; thuế."
    ),
    Word("đi sâu trao đổi", "Đại biểu đi sâu trao đổi về vốn; đất đai; lao động; thuế."),
    Word(
        "phân tích, làm rõ", "Các tham luận phân tích, làm rõ cơ sở lý luận; thực tiễn; giải pháp."
    ),
    Word("trao đổi, làm rõ", "Đại biểu trao đổi, làm rõ: vốn; đất đai; lao động; thuế."),
    Word("thảo luận, làm rõ", "Đại biểu thảo luận, làm rõ: vốn; đất đai; lao động; thuế."),
    Word("nghe giới thiệu", "Đại biểu nghe giới thiệu: vốn; đất đai; thuế."),
    Word("nghe quán triệt", "Đại biểu nghe quán triệt: vốn; đất đai; thuế."),
    Word("nghe phổ biến", "Đại biểu nghe phổ biến: vốn; đất đai; thuế."),
    Word("nghe truyền đạt", "Đại biểu nghe truyền đạt: vốn; đất đai; thuế."),
    Word("chia sẻ", "Các diễn giả chia sẻ về vốn; đất đai; lao động; thuế."),
    Word("tập trung phân tích", "Các ý kiến tập trung phân tích cơ chế; vốn; con người."),
    Word("tập trung phân tích, làm rõ", "Đại biểu tập trung phân tích, làm rõ cơ chế; vốn; thuế."),
    Word("tập trung thảo luận, làm rõ", "Đại biểu tập trung thảo luận, làm rõ: vốn; đất; thuế."),
)

# Nouns that announce a list: "ba nội dung gồm A, B và C".
LIST_NOUNS = (
    "vấn đề", "nội dung", "chủ đề", "chuyên đề", "phiên", "phần", "lĩnh vực", "nhiệm vụ", "câu hỏi",
    "khía cạnh", "phần thảo luận", "phiên thảo luận", "nhóm vấn đề", "nhóm nội dung", "trụ cột",
    "nhóm câu hỏi", "nhóm giải pháp", "mảng", "trọng tâm", "biện pháp", "giải pháp", "nhóm",
    "đề tài", "điểm", "mục tiêu", "tiểu ban", "hợp phần",
)  # fmt: skip

# Nouns with which an entry of a list begins where no noun announces the list.
TOPIC_NOUNS = (
    "thực trạng", "tình hình", "vai trò", "cơ chế", "chính sách", "giải pháp", "biện pháp",
    "kinh nghiệm", "bài học", "mô hình", "vấn đề", "việc", "công tác", "kết quả", "nguyên nhân",
    "khó khăn", "thách thức", "cơ hội", "tiềm năng", "phương hướng", "xu hướng", "nhiệm vụ",
    "mục tiêu", "lộ trình", "bài toán", "chi phí", "cơ sở", "khung", "thể chế", "chiến lược",
    "kế hoạch", "quy trình", "tiêu chuẩn", "tiêu chí", "nguồn lực", "nguồn nhân lực", "nhân lực",
    "hạ tầng", "công nghệ", "thị trường", "hợp tác", "tác động", "ảnh hưởng", "bối cảnh",
    "quan hệ", "mối quan hệ", "trách nhiệm", "quyền", "vị trí", "hiệu quả", "chất lượng",
    "năng lực", "nhu cầu", "yêu cầu", "triển vọng", "diễn biến", "tiến trình", "dự thảo", "đề án",
    "phương án", "phương pháp", "phương thức", "cách", "ý nghĩa", "giá trị", "quan điểm",
    "nhận thức", "hệ thống", "rào cản", "điểm nghẽn", "hạn chế", "rủi ro", "nguy cơ", "động lực",
    "kinh phí", "nguồn vốn", "vướng mắc", "bất cập", "sáng kiến", "kỹ năng", "quá trình",
    "khả năng",
    "thành tựu", "đặc điểm", "nội hàm", "khái niệm", "lý luận", "thực tiễn", "mức độ",
)  # fmt: skip

# Verbs with which an entry of a list begins, where the entries are things to be done.
ACTION_VERBS = (
    "thúc đẩy", "nâng cao", "tăng cường", "đẩy mạnh", "phát triển", "xây dựng", "hoàn thiện",
    "hoàn tất", "cải cách", "cải thiện", "giảm", "giảm thiểu", "thu hẹp", "mở rộng", "bảo vệ",
    "bảo đảm", "đảm bảo", "ứng dụng", "đổi mới", "đào tạo", "thu hút", "huy động", "khai thác",
    "quản lý", "tháo gỡ", "triển khai", "thực hiện", "rà soát", "sửa đổi", "bổ sung", "tổ chức",
    "kiểm soát", "phòng ngừa", "ứng phó", "hỗ trợ", "kết nối", "liên kết", "phát huy", "giữ gìn",
    "bảo tồn", "chú trọng", "thuận lợi hóa", "thuận lợi hoá", "tạo", "tái cơ cấu", "cơ cấu lại",
    "chuyển đổi", "tận dụng", "khắc phục", "chăm lo", "củng cố", "đánh giá", "xác định",
    "nhận diện", "làm rõ", "đề xuất", "phân tích", "thí điểm", "quy hoạch", "chống", "xử lý",
    "giải quyết", "nghiên cứu", "đầu tư", "định hướng", "tìm", "chỉ ra", "kiến nghị", "tổng kết",
    "ngăn chặn", "chia sẻ", "gợi mở", "giới thiệu", "hình thành", "thiết lập",
)  # fmt: skip
