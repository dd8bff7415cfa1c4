"""Words that names of organisations are made of, and places that look like people."""

from __future__ import annotations

# Compounds of which a name of an organisation capitalises the first syllable alone.
COMPOUNDS = frozenset(
    tuple(compound.split())
    for compound in (
        "an ninh|an toàn|biên giới|biến đổi|bí thư|bưu chính|bảo hiểm|bảo tồn|bảo vệ|bất động sản"
        "|chi nhánh|chiến lược|chuyên gia|chuyên ngành|chuyển đổi số|châu á|chính phủ|chính quyền"
        "|chính sách|chính trị|chăn nuôi|chấp hành|chất lượng|chế tạo|cán bộ|cây trồng|công an"
        "|công chức|công chứng|công nghiệp|công nghệ|công sản|công tác|cơ khí|cộng sản|cộng đồng"
        "|cựu chiến binh|di sản|doanh nghiệp|du lịch|dân số|dân tộc|dân vận|dược phẩm|dầu khí"
        "|dự báo|gia đình|giao thông|giám sát|giáo dục|giải trí|hoàn thiện|hàng hải|hàng không"
        "|hành chính|hành động|hòa giải|hạ tầng|hải quan|hải đảo|hệ thống|học viên|hội nhập"
        "|hợp tác|hợp tác xã|khai thác|khoa giáo|khoa học|khoáng sản|khu vực|khí hậu|khí tượng"
        "|không gian|khởi nghiệp|kinh doanh|kinh tế|kiến trúc|kiểm lâm|kiểm sát|kiểm toán"
        "|kiểm tra|kế hoạch|kế toán|kết cấu|kỹ thuật|lao động|liên hiệp|luật gia|luật sư"
        "|lâm nghiệp|lãnh đạo|lý luận|lưu trữ|lịch sử|môi trường|mầm non|mỹ thuật|nam bộ"
        "|nghiên cứu|nghệ thuật|ngoại giao|ngoại ngữ|ngoại thương|ngân hàng|ngân sách|ngôn ngữ"
        "|nhà nước|nhân dân|nhân lực|nhân quyền|nhân sự|nhân văn|niên|nông dân|nông nghiệp"
        "|nông sản|nông thôn|năng lượng|năng suất|nước ngoài|nội chính|nội vụ|pháp chế|pháp luật"
        "|pháp lý|phát thanh|phát triển|phòng chống|phần mềm|phụ nữ|quan hệ|quy hoạch|quân sự"
        "|quản lý|quản trị|quốc gia|quốc hội|quốc phòng|quốc tế|sinh học|sinh viên|sáng kiến"
        "|sáng tạo|sư phạm|sở hữu|sức khỏe|sự nghiệp|thanh niên|thanh tra|thiên nhiên|thiên tai"
        "|thuế|thành phố|thái bình dương|thông tin|thú y|thương binh|thương mại|thương vụ"
        "|thường trực|thường vụ|thế giới|thể dục|thể thao|thị trường|thống kê|thủ công|thủy lợi"
        "|thủy sản|tiêu chuẩn|tiêu dùng|triển khai|trung ương|truyền hình|truyền thông|trí tuệ"
        "|trị sự|trọng tài|trồng trọt|tuyên giáo|tuyên truyền|tài chính|tài nguyên|tài sản"
        "|tín dụng|tôn giáo|tư pháp|tư tưởng|tổ chức|tổng hợp|tự nhiên|tự động hoá|tự động hóa"
        "|viễn thông|việc làm|văn hoá|văn hóa|văn học|văn nghệ|văn phòng|vũ trụ|vận tải|vật liệu"
        "|vật lý|vật nuôi|xuất bản|xuất khẩu|xuất nhập khẩu|xây dựng|xã hội|xúc tiến|y dược|y tế"
        "|điều hành|điện lực|điện tử|đo lường|đoàn thể|đào tạo|đô thị|đường bộ|đường sắt"
        "|đường thủy|đại học|đảng|đầu tư|địa chất|đối ngoại|ủy ban|ứng dụng"
    ).split("|")
)

# Names of places whose first word is also a family name.
PLACES = frozenset(
    (
        "Hà Nội|Hà Nam|Hà Tĩnh|Hà Giang|Hà Đông|Hà Lan|Hà Tiên|Lâm Đồng|Cao Bằng|Lai Châu|Thái Bình"
        "|Thái Nguyên|Thái Lan|Thái Bình Dương|Ninh Bình|Ninh Thuận|Đồng Nai|Đồng Tháp|Đồng Bằng"
        "|Yên Bái|Hòa Bình|Hàn Quốc|Ấn Độ|Châu Á|Châu Âu|Châu Phi|Châu Mỹ|Châu Đốc|Ma Cao|La Mã"
        "|Hoàng Sa|Hoàng Mai|Hoàng Liên Sơn|Trà Vinh|Hồ Tây|Lạng Sơn|Quan Hóa|Mai Châu|Mai Sơn"
        "|Vũ Hán|Phan Thiết|Phan Rang|Tô Lịch|Vương Quốc|Triệu Phong|Phương Tây|Phương Đông"
        "|Giang Tây|Giang Tô|Mộc Châu|Yên Châu|Lý Sơn|Lý Nhân|Kiều Mai|Hạ Long|Hùng Vương|Hàn Mặc"
        "|Cầm Xuyên|Văn Giang|Văn Lâm|Văn Bàn|Trường Sa|Đoàn Kết|Lộc Ninh|Ngân Sơn|Hoa Kỳ|Hoa Lư"
        "|Cao Lãnh|Cát Bà|Cát Hải|Bạch Long Vĩ|Bạch Mai|Lưu Vực|Điền Kinh|Hà Nội Mới|Hồ Chí Minh"
    ).split("|")
)

# Words in small letters that never belong to a name: what follows them is another phrase.
NAME_ENDS = (
    "cho", "đã", "đang", "sẽ", "do", "tại", "về", "có", "là", "trong", "được", "bị", "với",
    "cùng", "khi", "vì", "nên", "mà", "thì", "như", "từ", "đến", "ở", "trên", "dưới", "theo",
    "nhằm", "để", "hiện", "vừa", "cũng", "còn", "rất", "này", "đó", "ấy", "kia", "ông", "bà",
    "anh", "chị", "ngày", "sáng", "chiều", "tối", "hôm", "nay", "mới", "đưa", "hoặc", "hay",
    "nơi", "những", "các", "một", "hai", "ba", "mỗi", "mọi", "nhiều", "không", "chưa", "phải",
    "cần", "năm", "tháng", "kỳ", "nhất", "vào", "ra", "lên", "qua", "bởi", "nếu", "tuy", "nhưng",
    "song", "thuộc", "của", "gồm", "nhân", "sau", "trước", "giữa", "đồng thời", "đồng", "xin",
    "tổ chức", "chủ trì", "phối hợp", "thực hiện", "triển khai", "ban hành", "trao", "ký", "làm",
    "đồng chí", "khóa", "khoá", "nhiệm kỳ", "lần", "số", "thứ", "cả", "vẫn", "đều", "chính",
    "mình", "giúp", "tham gia", "tham dự", "dự", "hỗ trợ", "và", "tiếp", "lại", "đi", "ngoài",
    "bên", "việc", "gửi", "trình", "quyết định", "thành lập", "đóng góp", "tiếp nhận", "kiêm",
    "nguyên",
)  # fmt: skip
