"""Words that names of organisations are made of, and places that look like people."""

from __future__ import annotations

# Compounds of which a name of an organisation capitalises the first syllable alone.
COMPOUNDS = frozenset(
    tuple(compound.split())
    for compound in (
        "an ninh|an toàn|bảo hiểm|bảo vệ|bất động sản|bí thư|bưu chính|cán bộ|chấp hành|chất lượng"
        "|chế tạo|chiến lược|chính phủ|chính quyền|chính sách|chính trị|chuyên gia|chuyên ngành"
        "|chuyển đổi số|cộng sản|công an|công chức|công nghệ|công nghiệp|công sản|công tác|cơ khí"
        "|dân số|dân tộc|dân vận|doanh nghiệp|du lịch|dự báo|dược phẩm|đại học|đào tạo|đảng|đầu tư"
        "|địa chất|điện lực|điện tử|điều hành|đo lường|đoàn thể|đối ngoại|đô thị|đường bộ|đường sắt"
        "|giám sát|giáo dục|giao thông|gia đình|hải quan|hàng hải|hàng không|hành chính|hành động"
        "|hệ thống|hoàn thiện|học viên|hội nhập|hợp tác|hợp tác xã|kế hoạch|kế toán|kết cấu"
        "|khai thác"
        "|khí tượng|khoa học|khoa giáo|khoáng sản|không gian|khởi nghiệp|khu vực|kiểm lâm|kiểm sát"
        "|kiểm toán|kiểm tra|kiến trúc|kinh doanh|kinh tế|kỹ thuật|lao động|lâm nghiệp|liên hiệp"
        "|lịch sử|luật gia|luật sư|lưu trữ|lý luận|mầm non|môi trường|mỹ thuật|nam bộ|năng lượng"
        "|năng suất|ngân hàng|ngân sách|nghệ thuật|nghiên cứu|ngoại giao|ngoại ngữ|ngoại thương"
        "|ngôn ngữ|nhà nước|nhân dân|nhân lực|nhân quyền|nhân sự|nhân văn|niên|nội chính|nội vụ"
        "|nông dân|nông nghiệp|nông sản|nông thôn|nước ngoài|pháp chế|pháp luật|pháp lý|phát thanh"
        "|phát triển|phần mềm|phòng chống|phụ nữ|quan hệ|quản lý|quản trị|quân sự|quốc gia|quốc hội"
        "|quốc phòng|quốc tế|quy hoạch|sáng kiến|sáng tạo|sinh học|sinh viên|sở hữu|sư phạm"
        "|sự nghiệp"
        "|sức khỏe|tài chính|tài nguyên|tài sản|thanh niên|thanh tra|thành phố|thể dục|thể thao"
        "|thế giới|thị trường|thiên nhiên|thiên tai|thông tin|thống kê|thủ công|thú y|thuế|thủy lợi"
        "|thủy sản|thương binh|thương mại|thương vụ|thường trực|thường vụ|tiêu chuẩn|tiêu dùng"
        "|tín dụng|tổ chức|tổng hợp|trí tuệ|triển khai|trị sự|trồng trọt|trung ương|truyền hình"
        "|truyền thông|tuyên giáo|tuyên truyền|tư pháp|tư tưởng|tự động hóa|tự động hoá|tự nhiên"
        "|ủy ban|văn hóa|văn hoá|văn học|văn nghệ|văn phòng|vận tải|vật liệu|vật lý|viễn thông"
        "|việc làm|vũ trụ|xã hội|xây dựng|xúc tiến|xuất bản|xuất khẩu|xuất nhập khẩu|y dược|y tế"
        "|ứng dụng|châu á|thái bình dương|khí hậu|biến đổi|cựu chiến binh|tôn giáo|biên giới"
        "|lãnh đạo"
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
    "tổ chức", "chủ trì", "phối hợp", "thực hiện", "triển khai", "ban hành", "xây dựng", "trao",
    "ký", "làm", "đồng chí", "khóa", "khoá", "nhiệm kỳ", "lần", "số", "thứ", "cả", "vẫn", "đều",
    "chính", "mình", "giúp", "tham gia", "tham dự", "dự", "hỗ trợ", "hợp tác", "và", "tiếp",
    "lại", "đi", "ngoài", "bên", "việc", "gửi", "trình", "quyết định", "thành lập", "nghiên cứu",
    "đóng góp", "hướng dẫn", "quản lý", "tiếp nhận",
)  # fmt: skip
