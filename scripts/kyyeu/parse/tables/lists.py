"""Words of lists that commas part: verbs that share an object, and how no entry begins."""

from __future__ import annotations

# Verbs, beside those of action, that share their object or their noun with one behind a comma:
# "thẩm quyền tuyển dụng, điều động nhà giáo".
SHARING_VERBS = (
    "tuyển dụng", "điều động", "bổ nhiệm", "miễn nhiệm", "luân chuyển", "biệt phái", "đề bạt",
    "thẩm định", "thẩm tra", "phê duyệt", "lập", "cấp", "thu hồi", "gia hạn", "cấp phép",
    "phục hồi", "phục dựng", "cải tạo", "tôn tạo", "trùng tu", "duy tu", "bảo dưỡng", "sửa chữa",
    "thu gom", "phân loại", "tái chế", "vận chuyển", "chôn lấp", "tái sử dụng", "tiêu hủy",
    "nuôi", "nuôi trồng", "trồng", "chăm sóc", "chế biến", "bảo quản", "tiêu thụ", "đóng gói",
    "vận hành", "sử dụng", "chuyển nhượng", "cho thuê", "bàn giao", "đo đạc", "cắm mốc", "giao",
    "phân phối", "điều hòa", "điều hoà", "phân bổ", "giải ngân", "thanh toán", "quyết toán",
    "đãi ngộ", "tôn vinh", "khen thưởng", "kỷ luật", "trọng dụng", "phát hiện", "bồi thường",
    "tái định cư", "giải phóng mặt bằng", "cảnh báo", "sáng tác", "biểu diễn", "truyền dạy",
    "sưu tầm", "trưng bày", "biên soạn", "xuất bản", "phát hành", "in", "giảng dạy", "học tập",
    "khai quật", "lưu trữ", "thu thập", "cập nhật", "phân tích", "tiếp nhận", "giải quyết",
    "mua", "bán", "thuê", "mua sắm", "đấu thầu", "đấu giá", "nhập khẩu", "xuất khẩu", "sản xuất",
    "kinh doanh", "lưu thông", "tranh chấp", "lấn chiếm", "cạn kiệt", "suy giảm", "tuyên truyền",
    "phổ biến", "vận động", "tập hợp", "hòa giải", "hoà giải", "trao đổi", "tiếp cận", "cung cấp",
    "tạo nguồn", "tiếp công dân", "khiếu nại", "tố cáo", "nhận", "chuyển giao", "làm chủ",
    "ban hành", "tổng hợp", "báo cáo", "giám định", "kiểm định", "công nhận", "khôi phục",
)  # fmt: skip

# Words with which no entry begins: what they open goes on with the words before.
NO_BEGINNINGS = (
    "nhất là", "đặc biệt là", "như", "để", "do", "của", "với", "kể cả", "mang",
    "trong", "bằng", "tại", "ở", "vào", "từ", "trên", "dưới",
    "qua", "giữa", "nhằm", "góp phần", "sau khi", "sau", "trước", "cũng như là", "phù hợp",
    "được", "bị", "gắn với", "phục vụ", "hướng tới", "hướng đến",
)  # fmt: skip
