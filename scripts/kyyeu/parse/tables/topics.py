"""Words of lists of topics: verbs of discussion, what announces a list, how entries begin."""

from __future__ import annotations

from kyyeu.parse.tables import Word

# Verbs of discussion: what follows them, parted by semicolons, is a list of topics. Several
# may stand side by side ("trao đổi, thảo luận và làm rõ").
DISCUSSION_VERBS = (
    Word("trao đổi", "Các diễn giả trao đổi về vốn; đất đai; lao động; thuế."),
    Word("thảo luận", "Các đại biểu thảo luận về vốn; đất đai; lao động; thuế."),
    Word("tập trung", "Các ý kiến tập trung: vốn; đất đai; thuế."),
    Word("tập trung vào", "Các tham luận tập trung vào cơ chế; vốn; con người; đất đai."),
    Word("bao gồm", "Nội dung bao gồm vốn; đất đai; lao động; thuế."),
    Word("gồm", "Hội thảo gồm: vốn; đất đai; lao động; thuế."),
    Word("làm rõ", "Hội thảo làm rõ: cơ chế; vốn; con người; đất đai."),
    Word("làm rõ hơn", "Hội thảo làm rõ hơn cơ chế; vốn; con người; đất đai."),
    Word("làm rõ thêm", "Hội thảo làm rõ thêm cơ chế; vốn; con người; đất đai."),
    Word("làm sáng tỏ thêm", "Hội thảo làm sáng tỏ thêm: bối cảnh; vai trò; bài học."),
    Word("làm sáng tỏ", "Hội thảo làm sáng tỏ: bối cảnh; vai trò; bài học."),
    Word("xoay quanh", "Các phiên thảo luận xoay quanh: vốn; đất đai; lao động; thuế."),
    Word("đề cập", "Các tham luận đề cập cơ chế; vốn; con người; đất đai."),
    Word("đề cập đến", "Các tham luận đề cập đến cơ chế; vốn; con người; đất đai."),
    Word("đề cập tới", "Các tham luận đề cập tới cơ chế; vốn; con người; đất đai."),
    Word("quan tâm đến", "Các đại biểu quan tâm đến cơ chế; vốn; con người; đất đai."),
    Word("quan tâm tới", "Các đại biểu quan tâm tới cơ chế; vốn; con người; đất đai."),
    Word("họp về", "Các tiểu ban họp về cơ chế; vốn; con người; đất đai."),
    Word("nói về", "Các tham luận nói về cơ chế; vốn; con người; đất đai."),
    Word("bàn", "Hội nghị bàn cơ chế mới; nguồn vốn; con người; đất đai."),
    Word("xin ý kiến", "Hội nghị xin ý kiến về vốn; đất đai; lao động; thuế."),
    Word("tiếp cận vấn đề", "Hội thảo tiếp cận vấn đề: luật; vốn; đất đai; lao động."),
    Word("bàn về", "Các ý kiến bàn về cơ chế; vốn; con người; đất đai."),
    Word("bàn thảo", "Các bộ trưởng bàn thảo về vốn; đất đai; lao động; thuế."),
    Word("bàn luận", "Các nhà vườn bàn luận về vốn; đất đai; lao động; thuế."),
    Word("bàn bạc", "Các nhà vườn bàn bạc về vốn; đất đai; lao động; thuế."),
    Word("bàn sâu", "Các nhà vườn bàn sâu về vốn; đất đai; lao động; thuế."),
    Word("luận bàn", "Các đại biểu luận bàn về câu chữ; vần; nhịp."),
    Word("tranh luận", "Các đại biểu tranh luận về vốn; đất đai; lao động; thuế."),
    Word("đối thoại", "Các đại biểu đối thoại về vốn; đất đai; lao động; thuế."),
    Word("tọa đàm", "Các diễn giả tọa đàm về vốn; đất đai; lao động; thuế."),
    Word("giao lưu", "Các diễn giả giao lưu về vốn; đất đai; lao động; thuế."),
    Word("phản biện", "Các chuyên gia phản biện về vốn; đất đai; lao động; thuế."),
    Word("góp ý", "Các đại biểu góp ý về vốn; đất đai; lao động; thuế."),
    Word("góp ý kiến", "Các đại biểu góp ý kiến về vốn; đất đai; lao động; thuế."),
    Word("cho ý kiến", "Các đại biểu cho ý kiến về vốn; đất đai; lao động; thuế."),
    Word("đóng góp ý kiến", "Các đại biểu đóng góp ý kiến về vốn; đất đai; thuế."),
    Word("hiến kế", "Các đại biểu hiến kế về vốn; đất đai; lao động; thuế."),
    Word("tham vấn", "Hội thảo tham vấn về vốn; đất đai; lao động; thuế."),
    Word("mổ xẻ", "Các diễn giả mổ xẻ cơ chế; vốn; con người; đất đai."),
    Word("đi sâu", "Các ý kiến đi sâu: cơ chế; vốn; con người; đất đai."),
    Word("đi sâu vào", "Các ý kiến đi sâu vào cơ chế; vốn; con người; đất đai."),
    Word("đặt trọng tâm vào", "Hội thảo đặt trọng tâm vào vốn; đất đai; lao động; thuế."),
    Word("phân tích", "Các diễn giả phân tích thế mạnh; điểm yếu; thời cơ; rủi ro."),
    Word("luận giải", "Các tham luận luận giải thế mạnh; điểm yếu; thời cơ; rủi ro."),
    Word("trình bày", "Các diễn giả lần lượt trình bày thế mạnh; điểm yếu; thời cơ."),
    Word("chia sẻ", "Các diễn giả chia sẻ về vốn; đất đai; lao động; thuế."),
    Word("nghe giới thiệu", "Đại biểu nghe giới thiệu: vốn; đất đai; thuế."),
    Word("nghe quán triệt", "Đại biểu nghe quán triệt: vốn; đất đai; thuế."),
    Word("nghe phổ biến", "Đại biểu nghe phổ biến: vốn; đất đai; thuế."),
    Word("nghe truyền đạt", "Đại biểu nghe truyền đạt: vốn; đất đai; thuế."),
)

# Verbs that tell of much besides discussion: a noun has to announce what they list.
NOUN_VERBS = (
    Word("nghe", "Hội nghị nghe ba chuyên đề: vốn; đất đai; thuế."),
    Word("lắng nghe", "Đại biểu lắng nghe ba chuyên đề: vốn; đất đai; thuế."),
    Word("giới thiệu", "Hội thảo giới thiệu ba chuyên đề: vốn; đất đai; thuế."),
    Word("nêu", "Các đại biểu nêu ba vấn đề: vốn; đất đai; thuế."),
    Word("nêu ra", "Các đại biểu nêu ra ba vấn đề: vốn; đất đai; thuế."),
    Word("nêu lên", "Các đại biểu nêu lên ba vấn đề: vốn; đất đai; thuế."),
    Word("đặt ra", "Hội thảo đặt ra ba câu hỏi: vốn; đất đai; thuế."),
    Word("đặt", "Hội thảo đặt ba câu hỏi: vốn; đất đai; thuế."),
    Word("đặt lên bàn", "Hội thảo đặt lên bàn ba câu chuyện: vốn; đất đai; thuế."),
    Word("đưa ra", "Hội thảo đưa ra ba chủ đề: vốn; đất đai; thuế."),
    Word("đưa lên bàn", "Hội thảo đưa lên bàn ba chủ đề: vốn; đất đai; thuế."),
    Word("xem xét", "Hội nghị xem xét ba nội dung: vốn; đất đai; thuế."),
    Word("cập nhật", "Hội thảo cập nhật ba nội dung: vốn; đất đai; thuế."),
    Word("tìm hiểu", "Đại biểu tìm hiểu ba chủ đề: vốn; đất đai; thuế."),
    Word("đánh giá", "Hội nghị đánh giá ba vấn đề: vốn; đất đai; thuế."),
    Word("nhìn nhận", "Hội thảo nhìn nhận ba khía cạnh: vốn; đất đai; thuế."),
    Word("gợi mở", "Hội thảo gợi mở ba vấn đề: vốn; đất đai; thuế."),
    Word("hướng vào", "Hội thảo hướng vào ba chủ đề: vốn; đất đai; thuế."),
    Word("hướng đến", "Hội thảo hướng đến ba chủ đề: vốn; đất đai; thuế."),
    Word("hướng tới", "Hội thảo hướng tới ba chủ đề: vốn; đất đai; thuế."),
    Word("giải đáp", "Các chuyên gia giải đáp ba câu hỏi: vốn; đất đai; thuế."),
    Word("trả lời", "Hội thảo trả lời ba câu hỏi: vốn; đất đai; thuế."),
    Word("đi tìm", "Hội thảo đi tìm ba chủ đề: vốn; đất đai; thuế."),
    Word("quan tâm", "Ba vấn đề được các đại biểu quan tâm: vốn; đất đai; thuế."),
    Word("khai thác", "Các tham luận khai thác ba chủ đề: vốn; đất đai; thuế."),
    Word("nghiên cứu", "Hội thảo nghiên cứu ba chủ đề: vốn; đất đai; thuế."),
    Word("lựa chọn", "Hội thảo lựa chọn ba chủ đề: vốn; đất đai; thuế."),
    Word("dành", "Các phiên dành cho ba chủ đề: vốn; đất đai; thuế."),
    Word("nhận", "Hội thảo nhận ba câu hỏi: vốn; đất đai; thuế."),
    Word("gửi", "Các hội viên gửi ba câu hỏi: vốn; đất đai; thuế."),
    Word("chạm đến", "Hội thảo chạm đến ba vấn đề: vốn; đất đai; thuế."),
)

# Verbs of business: what commas part behind them was dealt with where the meeting itself or a
# body that sits is their subject.
BUSINESS_VERBS = (
    Word("xem xét", "Hội nghị xem xét báo cáo tài chính, kế hoạch năm và dự thảo quy chế."),
    Word("thẩm tra", "Ủy ban thẩm tra báo cáo tài chính, kế hoạch năm và dự thảo quy chế."),
    Word("thẩm định", "Hội đồng thẩm định báo cáo tài chính, kế hoạch năm và dự thảo quy chế."),
    Word("quán triệt", "Hội nghị quán triệt báo cáo tài chính, kế hoạch năm và dự thảo quy chế."),
    Word("phổ biến", "Hội nghị phổ biến quy trình cấp phép, kế hoạch năm và dự thảo quy chế."),
    Word("đánh giá", "Hội nghị đánh giá công tác tuyển quân, kết quả thi đua và nhiệm vụ quý II."),
    Word("kiểm điểm", "Hội nghị kiểm điểm công tác tuyển quân, kết quả thi đua và tiến độ dự án."),
    Word("rà soát", "Cuộc họp rà soát tiến độ dự án, nguồn vốn và nhiệm vụ quý II."),
    Word("hướng dẫn", "Buổi tập huấn hướng dẫn quy trình cấp phép, cách lập sổ và thủ tục thuế."),
    Word("nhận diện", "Hội thảo nhận diện thách thức của ngành, nhu cầu vốn và khả năng ứng phó."),
    Word("chất vấn", "Các đại biểu chất vấn về tiến độ dự án, nguồn vốn và trách nhiệm của xã."),
)

# What is done to those who are taught at a meeting.
TAUGHT_VERBS = (
    Word(
        "được truyền đạt", "Học viên được truyền đạt quy trình thuế, kỹ năng viết và cách lập sổ."
    ),
    Word("được phổ biến", "Học viên được phổ biến quy trình thuế, kỹ năng viết và cách lập sổ."),
    Word("được hướng dẫn", "Học viên được hướng dẫn quy trình thuế, kỹ năng viết và cách lập sổ."),
    Word(
        "được giới thiệu", "Học viên được giới thiệu quy trình thuế, kỹ năng viết và cách lập sổ."
    ),
    Word("được cập nhật", "Học viên được cập nhật quy trình thuế, kỹ năng viết và cách lập sổ."),
    Word("được trang bị", "Học viên được trang bị kiến thức về thuế, kỹ năng viết và cách lập sổ."),
    Word("được tập huấn", "Học viên được tập huấn về quy trình thuế, kỹ năng viết và cách lập sổ."),
    Word("được nghe", "Học viên được nghe về quy trình thuế, kỹ năng viết và cách lập sổ."),
    Word("được quán triệt", "Học viên được quán triệt quy trình thuế, kế hoạch năm và quy chế."),
    Word("được tư vấn", "Học viên được tư vấn về quy trình thuế, kỹ năng viết và cách lập sổ."),
    Word("được giải đáp", "Học viên được giải đáp về quy trình thuế, kỹ năng viết và cách lập sổ."),
    Word("được tìm hiểu", "Học viên được tìm hiểu về quy trình thuế, kỹ năng viết và cách lập sổ."),
)

# Nouns for what is discussed, which announce a list behind any verb: "đặt ra ba vấn đề: ...".
DISCUSSED_NOUNS = (
    "vấn đề", "nội dung", "chủ đề", "chuyên đề", "câu hỏi", "khía cạnh", "đề tài", "nhóm vấn đề",
    "nhóm nội dung", "nhóm câu hỏi", "nhóm chủ đề", "câu chuyện", "chuyện", "bài toán", "tham luận",
    "phiên thảo luận", "phần thảo luận", "trục nội dung", "mảng nội dung", "phiên", "tiểu ban",
    "chủ điểm", "góc độ", "góc nhìn", "mạch nội dung", "trục vấn đề", "mảng vấn đề", "cụm vấn đề",
    "cụm nội dung", "khối nội dung", "luồng ý kiến", "nhóm chuyên đề", "tham luận chính",
    "bàn tròn", "nhóm thảo luận", "trọng tâm", "báo cáo", "bài nói chuyện", "bài trình bày",
)  # fmt: skip

# What is exchanged at a meeting, or is part of it: "về" behind these begins what it was about.
EXCHANGED = (
    "ý kiến", "câu hỏi", "băn khoăn", "thắc mắc", "trăn trở", "tham luận", "bài viết", "phiên",
    "tiểu ban", "chuyên đề", "thông tin", "góc nhìn", "câu chuyện", "lo ngại", "bài nói chuyện",
    "phần hỏi đáp", "phần giao lưu", "tranh cãi", "hỏi", "kiến thức", "giải đáp",
)  # fmt: skip

# Words for a point of an exchange, with a number or "nhiều" before them and a colon behind.
POINTS = (
    "luồng", "chuyện", "phần việc", "đầu việc", "mối lo", "nỗi lo", "lo ngại", "trăn trở",
    "băn khoăn", "từ khóa", "từ khoá", "cụm", "tuyến", "lát cắt", "gạch đầu dòng", "góc",
    "lớp lang", "bài học", "mạch", "dấu hỏi", "câu", "gợi ý", "thắc mắc", "luận điểm",
    "chủ điểm", "ngả", "hướng tiếp cận", "hướng nghiên cứu", "đề mục", "phương diện",
    "bình diện", "cấp độ", "tầng",
)  # fmt: skip

# Verbs with which a meeting or its papers treat what semicolons part behind them, and much else.
TREATING_VERBS = (
    "nhìn lại", "điểm lại", "soi chiếu", "soi rọi", "khảo cứu", "khảo sát", "phác họa", "phác thảo",
    "lý giải", "kiến giải", "nêu bật", "làm nổi bật", "làm sâu sắc", "làm sâu sắc thêm",
    "nhận diện", "nhận định", "phổ biến", "hướng dẫn", "quán triệt", "truyền đạt", "tập huấn",
    "trang bị", "cung cấp", "tổng kết", "đúc kết", "xới lên", "bóc tách", "lật lại",
    "tìm lời giải cho",
    "chỉ ra", "chỉ rõ", "nêu rõ", "khái quát", "tổng quan", "dựng lại", "giải mã", "kể lại",
    "tái hiện", "luận chứng", "minh chứng", "phản ánh", "trả lời", "giải đáp", "đề cập", "cập nhật",
    "gợi mở", "nêu lên", "chạm đến", "nghiên cứu",
)  # fmt: skip

# Nouns for a meeting's own parts and papers: behind any verb of the meeting's they announce a
# list ("Diễn đàn dành trọn buổi cho ba chuyên đề: ...").
PART_NOUNS = (
    "phiên", "phiên thảo luận", "chuyên đề", "chủ đề", "tiểu ban", "tham luận", "nhóm chủ đề",
    "nhóm chuyên đề", "đề tài", "phần thảo luận", "bàn tròn", "câu hỏi", "nhóm câu hỏi",
    "nhóm vấn đề", "nhóm thảo luận", "bài nói chuyện", "bài trình bày",
)  # fmt: skip

# Nouns that do so behind "gồm", "có", "chia thành" and the like.
OPEN_NOUNS = (
    "phần", "nội dung", "nhóm nội dung", "nhóm", "mảng", "trục", "trụ cột", "lĩnh vực", "vấn đề",
    "chặng", "khối", "nút thắt", "điểm nghẽn", "thách thức", "câu chuyện", "khía cạnh", "góc độ",
    "bài toán", "điểm nóng", "khó khăn", "vướng mắc", "hướng", "mục", "đầu việc", "phần việc",
)  # fmt: skip

# Nouns that announce a list behind a verb of discussion: "ba nội dung gồm A, B và C".
LIST_NOUNS = (
    *DISCUSSED_NOUNS,
    "phần", "lĩnh vực", "nhiệm vụ", "trụ cột", "nhóm giải pháp", "mảng", "biện pháp",
    "giải pháp", "nhóm", "điểm", "mục tiêu", "hợp phần", "điểm nghẽn", "nút thắt", "thách thức",
    "trục", "hướng", "xu hướng", "định hướng", "khâu", "yếu tố", "việc",
    "chặng", "khối", "nhóm nhiệm vụ", "khó khăn", "vướng mắc", "rào cản", "kinh nghiệm",
    "bài học", "dự thảo",
    "đề án", "tình huống", "điểm nóng", "đầu việc", "phần việc", "mục", "mối lo", "mối quan tâm",
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
    "khả năng", "thành tựu", "đặc điểm", "nội hàm", "khái niệm", "lý luận", "thực tiễn", "mức độ",
    "tình trạng", "hiện trạng", "hiện tượng", "thủ đoạn", "thủ tục", "kỹ thuật", "chế độ",
    "chương trình", "dự án", "định hướng", "điều kiện", "yếu tố", "hành lang", "xung đột",
    "mâu thuẫn", "khoảng cách", "chuỗi", "mạng lưới", "liên kết", "môi trường", "văn hóa",
    "văn hoá", "đạo đức", "bản quyền", "tâm lý", "thói quen", "nạn", "phong trào", "quy định",
    "quy chế", "quy hoạch", "tổ chức", "dịch vụ", "sản phẩm", "dữ liệu", "tín dụng", "thuế",
    "phí", "giá", "giá cả", "đầu ra", "đầu tư", "nguồn", "nguồn gốc", "nguồn cung", "quỹ",
    "trình độ", "đội ngũ", "cơ cấu", "tiến độ", "chỉ tiêu", "hiện đại hóa", "số hóa",
    "chuyển đổi số", "an toàn", "an ninh", "bảo mật", "sức khỏe", "thu nhập", "sinh kế",
    "việc làm", "học phí", "tiền lương", "bảo hiểm", "phương tiện", "hình thức", "nội dung",
    "kiến thức", "ứng dụng", "tương lai", "lịch sử", "di sản", "thương hiệu", "niềm tin",
    "mức", "thời điểm", "cách thức", "cách làm", "lợi ích", "quyền lợi", "nghĩa vụ", "pháp luật",
    "khung pháp lý", "hành vi", "tội phạm", "tranh chấp", "nhu cầu vốn", "sức ép", "áp lực",
    "hậu quả", "hệ lụy", "dấu hiệu", "tác hại", "ngân sách", "quản trị", "tự chủ", "trục",
    "phân cấp", "ranh giới", "giới hạn", "chuẩn", "bộ tiêu chí", "tầm nhìn", "vị thế",
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
    "nhìn nhận", "cho ý kiến", "bàn giải pháp", "kiểm tra", "giám sát", "tiếp tục", "hiện đại hóa",
    "hiện đại hoá", "số hóa", "số hoá", "xã hội hóa", "xã hội hoá", "bồi dưỡng", "sắp xếp",
    "xóa bỏ",
    "nhân rộng", "quảng bá", "ổn định", "tối ưu hóa", "tối ưu hoá", "cụ thể hóa",
    "cụ thể hoá", "lồng ghép", "bố trí", "rút ngắn", "đơn giản hóa", "đơn giản hoá", "giải đáp",
    "kiện toàn", "thống nhất", "đưa",
    "gỡ", "gợi ý", "dự báo", "lý giải", "so sánh", "khảo sát", "hiến kế", "luận giải",
    "khơi thông", "điều chỉnh", "xem xét", "thẩm tra",
)  # fmt: skip

# Words of exchange, without verbs that tell of much besides.
_NO_EXCHANGE = ("gồm", "bao gồm", "trình bày", "tập trung", "tập trung vào")
OF_EXCHANGE = (
    *(word.form for word in DISCUSSION_VERBS if word.form not in _NO_EXCHANGE),
    *DISCUSSED_NOUNS, *EXCHANGED,
)  # fmt: skip

# What a list was that stands before it: "... là ba nội dung được thảo luận".
MATTERS_BEHIND = (
    *DISCUSSED_NOUNS, "trọng tâm", "từ khóa", "từ khoá", "điểm nóng", "điều",
)  # fmt: skip

# What a list before it did at a meeting: "A, B và C | chiếm phần lớn thời gian".
FILLING = (
    "chiếm", "làm nóng", "hâm nóng", "khuấy động", "lấp đầy", "trở thành tâm điểm",
    "trở thành chủ đề", "trở thành đề tài", "là tâm điểm", "là trọng tâm",
)  # fmt: skip

# A question that is put within a sentence holds one of these.
QUESTION_WORDS = (
    "hay", "gì", "nào", "sao", "ai", "nhiêu", "giờ", "mấy", "đâu", "không", "lâu",
)  # fmt: skip
