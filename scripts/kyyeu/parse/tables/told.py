"""Words of topics that are told one after the other, a sentence or a part of the meeting each."""

from __future__ import annotations

# A sentence that begins so goes on with what was told before it.
FURTHER_FRONTS = (
    "ngoài ra", "bên cạnh đó", "bên cạnh", "ngoài", "cùng với đó", "cùng với", "cùng đó",
    "đồng thời", "song song đó", "song song với đó", "tiếp đó", "tiếp theo", "tiếp đến", "kế đến",
    "kế đó", "sau đó", "sau cùng", "cuối cùng", "trong khi đó", "mặt khác", "không chỉ vậy",
    "không chỉ thế", "không dừng lại ở đó", "cũng tại", "cũng trong", "cũng ở", "cũng theo",
    "buổi chiều", "buổi tối", "chiều", "sang", "ngày thứ hai", "ngày tiếp theo", "ngày cuối",
    "ngày hôm sau", "sau giờ nghỉ", "sau giải lao", "đáng chú ý", "đặc biệt", "ở chiều khác",
    "ở góc độ khác", "thêm vào đó", "hơn nữa", "phần còn lại", "thời gian còn lại", "về cuối",
    "cuối buổi", "cuối phiên", "cuối giờ", "nửa sau", "trước đó", "trong phần",
    "ở phần", "tại phiên", "ở phiên", "trong phiên", "sang phiên", "đến phiên", "tới phiên",
    "còn ở", "còn tại", "còn trong", "riêng", "kết thúc", "khép lại", "rồi",
    "phiên", "tiểu ban", "bàn tròn", "bên lề", "phần",
)  # fmt: skip

# Words that make a noun a further one of its kind: "nội dung khác", "hai phiên còn lại".
FURTHER = (
    "khác", "còn lại", "thứ hai", "thứ ba", "thứ tư", "tiếp theo", "kế tiếp", "cuối cùng",
    "sau cùng", "cuối", "sau", "tiếp", "nữa", "sau đó", "bế mạc",
    "nhất", "câu hỏi", "chiều", "tối",
)  # fmt: skip

# How many of those present a voice stands for: a further share goes on with the telling.
SHARES = (
    "nhiều", "một số", "không ít", "số khác", "số còn lại", "nhóm khác", "một vài", "vài",
    "đa số", "phần lớn", "hầu hết", "phần nhiều", "cũng có", "có ý kiến", "có tham luận", "có",
    "hai", "ba", "bốn", "một", "các ý kiến", "các tham luận", "hàng loạt", "đông đảo",
)  # fmt: skip

# Adverbs between who discusses and the verb that say so too: "hội thảo | còn | bàn về".
FURTHER_ADVERBS = ("cũng", "còn", "tiếp tục", "lại", "đồng thời", "thì")

# With what a sentence begins before its subject: "Cuối buổi, ...".
FRONTS = (
    "Ngoài", "Bên", "Cùng", "Đồng", "Song", "Tiếp", "Kế", "Sau", "Cuối", "Trong", "Mặt", "Không",
    "Cũng", "Buổi", "Chiều", "Sáng", "Ngày", "Đáng", "Đặc", "Ở", "Thêm", "Hơn", "Tại", "Mở",
    "Trước", "Theo", "Còn", "Riêng", "Phần", "Về", "Với", "Từ", "Đến", "Sang", "Vào",
)  # fmt: skip

# Voices without a name that begin with how many they are, or with one of a class or a body.
SOME = (
    "các", "những", "nhiều", "một số", "không ít", "số", "vài", "một", "đa số", "phần lớn",
    "hầu hết", "có", "nhóm", "đông đảo", "giới",
)  # fmt: skip
BODIES = (
    "Thường trực", "Thường vụ", "Ban", "Ủy ban", "Uỷ ban", "HĐND", "Hội đồng", "UBND",
    "Trung ương", "Quốc hội", "Chính phủ", "Đoàn", "Khán giả", "Độc giả", "Bạn đọc",
    "Doanh nghiệp", "Người dân", "Bà con", "Sinh viên", "Học sinh", "Giới", "Thính giả",
    "Đại diện",
)  # fmt: skip

# What was discussed, where it stands as a noun: "Trọng tâm của hội thảo là A".
MATTERS = (
    "nội dung", "vấn đề", "chủ đề", "chuyên đề", "trọng tâm", "tâm điểm", "đề tài", "câu chuyện",
    "câu hỏi", "mối quan tâm", "điểm nóng", "điểm nhấn", "khía cạnh", "từ khóa", "chủ điểm",
    "nội dung chính", "bài toán", "băn khoăn", "trăn trở", "mối bận tâm",
)  # fmt: skip
# What makes that noun the meeting's, beside a meeting or a verb: "vấn đề được quan tâm là".
ATTENTION = (
    "quan tâm", "chú ý", "nhắc đến", "nhắc tới", "nêu", "đặt ra", "đề cập", "ý kiến", "tranh luận",
    "nghị sự", "làm việc", "đại biểu", "diễn giả", "chuyên gia", "học viên", "doanh nghiệp",
    "cử tri", "người dự",
)  # fmt: skip

# Verbs of what becomes of a topic: "A được | nêu ra".
PASSIVE_VERBS = (
    "đưa ra bàn", "đưa ra", "đặt ra", "đặt lên bàn", "đưa lên bàn", "nêu ra", "nêu lên", "nêu",
    "nhắc đến", "nhắc tới", "nhắc nhiều", "nói đến", "nói tới", "nói nhiều", "đề cập", "chia sẻ",
    "phản ánh", "giải đáp", "bàn tới", "bàn đến", "bàn", "bàn thảo", "bàn luận", "bàn bạc",
    "luận bàn", "góp ý", "xem xét", "mổ xẻ", "thảo luận", "tranh luận", "trao đổi", "phân tích",
    "làm rõ", "quan tâm", "chú ý", "đánh giá", "cho ý kiến", "lấy ý kiến", "đem ra", "lật lại",
    "dành nhiều thời gian", "dành thời gian", "dành phần lớn thời gian", "tập trung", "giới thiệu",
    "trình bày", "báo cáo", "hỏi", "chất vấn", "thảo luận kỹ", "hiến kế", "xới lên",
)  # fmt: skip
# What a topic draws: "A thu hút nhiều | ý kiến".
DRAWN = ("ý kiến", "quan tâm", "trao đổi", "thảo luận", "tranh luận", "câu hỏi", "chú ý")

# Verbs of much else besides: a word for a paper or a topic must follow them.
WEAK_VERBS = (
    "xem xét", "nghe", "lắng nghe", "đánh giá", "cập nhật", "tìm hiểu", "nhìn nhận", "giới thiệu",
    "thẩm tra", "rà soát", "giải đáp", "hướng đến", "hướng tới", "hướng vào", "gợi mở", "nêu",
    "nêu lên", "đặt ra", "nghiên cứu", "khai thác", "trả lời", "đi tìm", "chạm đến", "nhìn lại",
)  # fmt: skip
# Verbs of voices that go on with a telling, with "về": "Doanh nghiệp còn | hỏi về".
VOICED = (
    "hỏi", "nói", "kể", "viết", "chất vấn", "truy vấn", "băn khoăn", "trăn trở", "lo lắng",
    "lo ngại", "cảnh báo", "kể chuyện", "đặt vấn đề", "quan tâm", "chú ý",
)  # fmt: skip
# What those who are taught get: "các học viên được | hướng dẫn quy trình A".
TAUGHT = (
    "hướng dẫn", "phổ biến", "tập huấn", "truyền đạt", "quán triệt", "giới thiệu", "trang bị",
    "cung cấp",
)  # fmt: skip

# What is told of a meeting's part behind its subject: "phiên về A | ghi nhận nhiều câu hỏi".
OF_PARTS = (
    "ghi nhận", "thu hút", "nhận được", "có", "diễn ra", "do", "quy tụ", "được", "kéo dài",
    "giới thiệu", "chứng kiến", "dành", "đón", "sôi nổi", "nóng", "lại", "thì", "cũng",
)  # fmt: skip
# What says which part it is, and is no subject: "phiên toàn thể", "phần cuối buổi".
WHICH_PART = (
    "buổi", "sáng", "chiều", "tối", "thứ", "toàn", "song", "đầu", "cuối", "mở", "kế", "tiếp",
    "còn", "này", "khai", "bế", "hỏi", "giao", "chính", "riêng", "lớn", "thời", "của", "tại", "do",
    "trao", "thảo", "làm", "họp",
)  # fmt: skip

# Somebody's words, wherever they stand in a sentence.
SAID = (
    "cho rằng", "cho biết", "cho hay", "nhấn mạnh", "khẳng định", "bày tỏ", "đề nghị", "nhận định",
)  # fmt: skip
# Before the topic, these say that something else is told, or no discussion held here.
NOT_HERE = (
    "kiến nghị", "theo đó", "phát biểu tại", "phát biểu của", "phát biểu khai mạc",
    "phát biểu chỉ đạo", "phát biểu kết luận", "phát biểu bế mạc", "yêu cầu", "chỉ đạo", "kết luận",
    "cảm ơn", "chúc", "ký kết", "cam kết", "phối hợp", "diễn ra", "khai mạc", "đăng cai", "nhằm",
    "từng", "nếu", "cần", "phải", "nên", "chưa", "sắp tới", "tới đây", "dự kiến", "như", "vừa qua",
)  # fmt: skip

# What names no topic by itself, whatever of these stands behind it: "các nội dung liên quan".
EMPTY_NOUNS = (
    "nội dung", "vấn đề", "chủ đề", "ý kiến", "công tác", "nhiệm vụ", "báo cáo", "kết quả",
    "câu hỏi", "tham luận", "việc", "giải pháp", "kinh nghiệm", "điều",
)  # fmt: skip
EMPTY_WORDS = (
    "khác", "liên quan", "trên", "này", "nêu trên", "quan trọng", "cần thiết", "trọng tâm",
    "chính", "mới", "cụ thể", "nổi bật", "cùng quan tâm", "hai bên cùng quan tâm", "đó", "nhân sự",
    "nóng", "lớn", "thuộc thẩm quyền", "được",
)  # fmt: skip
# With what no topic begins.
NO_TOPICS = (
    "với", "rằng", "là", "đã", "sẽ", "được", "bởi", "do", "vì", "ở", "tại", "trong", "theo",
    "một trong", "kỹ", "sôi nổi", "cụ thể", "ông", "bà", "anh", "chị", "đồng chí", "nhau",
    "đại biểu", "sự tham gia", "hội nghị", "hội thảo", "diễn đàn", "tọa đàm", "phiên", "buổi",
    "tham luận", "ý kiến", "chuyên gia", "diễn giả", "kết quả hội nghị", "kết quả hội thảo", "khi",
    "nếu", "cho rằng", "cần", "phải", "như", "gồm", "từ", "này", "đó",
)  # fmt: skip
