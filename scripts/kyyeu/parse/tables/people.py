"""Titles, honorifics and family names; head nouns of organisations."""

from __future__ import annotations

# Head nouns with which the name of an organisation begins.
ORGANISATION_HEADS = (
    "ĐH", "ĐHQG", "Trường ĐH", "Trường Đại học", "Trường THPT", "Trường Tiểu học", "Trường THCS",
    "Phòng Thương mại", "Thành đoàn", "Tỉnh đoàn", "Thành uỷ", "Trung ương Đoàn",
    "Trung ương Hội", "Tổ tư vấn", "Nhóm tư vấn", "Sư đoàn", "Đoàn Luật sư", "Bộ", "Ban", "Vụ",
    "Cục", "Tổng cục", "Sở", "Viện", "Hội", "Hội đồng", "Liên hiệp", "Hiệp hội", "Ủy ban",
    "Uỷ ban", "UBND", "HĐND", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Huyện ủy", "Đảng ủy", "Đảng uỷ",
    "Quận ủy", "Văn phòng", "Học viện", "Trường", "Đại học", "Trung tâm", "Công ty",
    "Tổng công ty", "Tập đoàn", "Ngân hàng", "Liên đoàn", "Liên minh", "Quỹ", "Báo", "Tạp chí",
    "Đài", "Mặt trận", "Tòa án", "Viện Kiểm sát", "Kho bạc", "Bệnh viện", "Quân khu", "Bảo hiểm",
    "Kiểm toán", "Thanh tra", "Tổ chức", "Câu lạc bộ", "Phòng", "Chi cục", "Hợp tác xã",
    "Đại sứ quán", "Cơ quan", "Nhà xuất bản", "Đoàn", "Trung ương", "Đảng bộ", "Nhà máy", "Trạm",
    "Công an", "Thư viện", "TAND", "Bảo tàng", "Vườn", "Khu", "Làng", "Ban Quản lý", "Chi nhánh",
    "Công ty CP", "Công ty Cổ phần", "Công ty TNHH", "Công ty cổ phần",
    "Công đoàn", "Liên hiệp các Hội", "Liên hiệp các Tổ chức", "Liên hiệp các tổ chức", "THPT",
    "THCS", "Trường Cao đẳng", "Trường Chính trị", "Trường Mầm non", "Cao đẳng",
    "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Tòa án nhân dân",
    "Toà án nhân dân", "Viện Kiểm sát nhân dân", "Hội Liên hiệp",
    "T.Ư Đoàn", "TƯ Đoàn", "TW Đoàn", "T.Ư Hội", "TƯ Hội", "TW Hội",
)  # fmt: skip

# Head nouns of bodies that people hold titles in, too common to name a body elsewhere.
HELD_HEADS = (
    "Khoa", "Chương trình", "Dự án", "Giải thưởng", "Khách sạn", "Nhóm", "Tổ", "Siêu thị",
    "Nhà hát", "Nhà khách", "Trung đoàn", "Lữ đoàn", "Tiểu đoàn", "Bộ Tư lệnh", "Bộ Chỉ huy",
    "Ban Chỉ đạo", "Ban Chỉ huy", "Xí nghiệp", "Nông trường", "Lâm trường", "Doanh nghiệp",
    "Phái đoàn", "Sư đoàn", "Giáo hạt", "Thuế tỉnh", "Thuế thành phố", "Thuế TP",
    "Thuế khu vực", "Thuế cơ sở", "Thi hành án dân sự", "Đại đội", "Trung đội",
    "Tổng lãnh sự quán", "Nhạc viện", "Phân viện", "Phân hiệu", "Tổng hội", "Liên chi hội",
    "Chi hội", "CLB", "HTX", "CTCP", "Cty", "Tòa soạn", "Toà soạn", "Kênh", "Cảng",
    "Hãng", "Hãng tin", "Hãng thông tấn", "Thời báo", "Phòng thí nghiệm",
    "Bưu điện", "Nhà văn hóa", "Nhà văn hoá", "Nhà thiếu nhi", "Diễn đàn",
    "Mạng lưới", "Bộ môn", "Phòng khám", "Tiểu ban", "Hạt", "VKSND", "Viện KSND",
    "Tổng đội", "Đội", "Đồn", "Ấp", "Xóm", "Buôn", "Khu phố", "Đơn vị",
    "Bộ phận", "Hội quán", "Toà án", "Sàn",
    "Quỹ đầu tư", "Khu du lịch", "Liên danh",
    "Vườn quốc gia", "Đài truyền hình", "Cụm", "Thôn", "Bản", "Ngành", "Cổng",
    "Tổng Liên đoàn", "Thương vụ", "Binh đoàn", "Quân đoàn", "Quân chủng", "Binh chủng", "LĐLĐ",
    "Chùa", "Thiền viện", "Giáo phận", "Giáo xứ",
    "BHXH", "Huyện đoàn", "Quận đoàn", "Giáo hội", "Phân hội", "Tổng công đoàn", "Truyền hình",
)  # fmt: skip

# Of these, the ones that begin a name of their own behind "và".
SECOND_HEADS = (
    "Mạng lưới", "CLB", "HTX", "CTCP", "Diễn đàn", "Tổng hội", "Chi hội", "Liên chi hội",
    "Nhà hát", "Nhà văn hóa", "Nhà văn hoá", "Phân hiệu", "Phân viện", "Nhạc viện", "Bộ Tư lệnh",
    "Bộ Chỉ huy", "Tổng Liên đoàn", "Hãng", "Xí nghiệp", "Doanh nghiệp", "Khoa", "BHXH", "LĐLĐ",
    "Huyện đoàn", "Quận đoàn", "Hội quán",
)  # fmt: skip

# Heads that name a body alone where the report has said whose.
COMPLETE = frozenset(
    (
        "trung ương đoàn", "t.ư đoàn", "tư đoàn", "tw đoàn", "tỉnh ủy", "tỉnh uỷ", "thành ủy",
        "thành uỷ", "tỉnh đoàn", "thành đoàn", "huyện ủy", "huyện uỷ", "quận ủy", "quận uỷ",
    )
)  # fmt: skip

# Organs within a body: they belong to the title ("Ủy viên Ban Chấp hành" of "Hội Y").
ORGANS = (
    "Ban Chấp hành", "Ban Thường vụ", "Thường vụ", "Hội đồng quản lý", "Ban Biên tập",
    "Hội đồng trường", "Hội đồng quản trị",
    "HĐQT", "Hội đồng thành viên", "HĐTV", "Ban Giám hiệu", "Ban Giám đốc", "Đoàn Chủ tịch",
    "Ban Chủ nhiệm", "Hội đồng khoa học", "Ban Điều hành", "Ban Lãnh đạo", "Hội đồng cố vấn",
    "Hội đồng sáng lập", "Ban Cố vấn", "Ban Kiểm soát", "Ban Quản trị", "Ban Cán sự đảng",
    "Đảng đoàn", "Hội đồng nghệ thuật", "Ban Tổng Giám đốc", "Ban Thường trực",
    "Hội đồng Khoa học và Đào tạo",
)  # fmt: skip

# Before a title: its holder held it formerly; or holds it for the time being, or since lately.
FORMER = ("nguyên", "cựu")
HOLDING = ("quyền", "tân")

# Behind a title: how its holder holds it.
MODIFIERS = ("Thường trực", "phụ trách", "chuyên trách", "kiêm nhiệm", "danh dự")

# Titles; the longest that fits wins. Where the body is part of the title ("Trưởng ban"), the
# second field names the head noun that the organisation's name then begins with.
TITLES: dict[str, str] = {
    "Tổng Bí thư": "", "Chủ tịch nước": "", "Thủ tướng": "", "Phó Thủ tướng": "", "Chủ tịch": "",
    "Phó Chủ tịch": "", "Chủ tịch Quốc hội": "", "Phó Chủ tịch Quốc hội": "", "Bí thư": "",
    "Phó Bí thư": "", "Bí thư thứ nhất": "", "Ủy viên": "", "Uỷ viên": "", "Bộ trưởng": "Bộ",
    "Thứ trưởng": "Bộ", "Trưởng ban": "Ban", "Phó Trưởng ban": "Ban", "Phó Ban": "Ban",
    "Vụ trưởng": "Vụ", "Phó Vụ trưởng": "Vụ", "Cục trưởng": "Cục", "Phó Cục trưởng": "Cục",
    "Tổng cục trưởng": "Tổng cục", "Phó Tổng cục trưởng": "Tổng cục", "Viện trưởng": "Viện",
    "Phó Viện trưởng": "Viện", "Hiệu trưởng": "", "Phó Hiệu trưởng": "", "Giám đốc": "",
    "Phó Giám đốc": "", "Tổng Giám đốc": "", "Phó Tổng Giám đốc": "",
    "Chánh Văn phòng": "Văn phòng", "Phó Chánh Văn phòng": "Văn phòng", "Tổng Thư ký": "",
    "Phó Tổng Thư ký": "", "Trưởng phòng": "Phòng", "Phó Trưởng phòng": "Phòng",
    "Trưởng khoa": "Khoa", "Tổng Biên tập": "", "Phó Tổng Biên tập": "", "Chánh án": "",
    "Tổng Kiểm toán": "Kiểm toán", "Trưởng đoàn": "", "Phó Trưởng đoàn": "", "Thành viên": "",
    "Thường trực": "", "Đại sứ": "", "Đại biện": "", "Đại biện lâm thời": "",
    "Thống đốc": "", "Phó Thống đốc": "", "Chủ nhiệm": "", "Phó Chủ nhiệm": "", "Trợ lý": "",
    "Chi cục trưởng": "Chi cục",
    "Phó Chi cục trưởng": "Chi cục", "Chi cục phó": "Chi cục", "Trạm trưởng": "Trạm",
    "Đội trưởng": "Đội", "Trưởng bộ môn": "Bộ môn", "Thuyền trưởng": "",
    "Luật sư điều hành": "", "Giáo viên": "", "Giảng viên": "", "Thẩm phán": "",
    "Trọng tài viên": "", "Kiểm sát viên": "", "Bí thư Đảng ủy": "", "Phó Bí thư Đảng ủy": "",
    "Chủ tịch Hội đồng quản trị": "", "Chủ tịch HĐQT": "", "Trưởng Ban": "Ban",
    "Phó Bí thư Thường trực": "", "Phó Chủ tịch Thường trực": "",
    "Chủ tịch Hội đồng thành viên": "", "Phó Giám đốc phụ trách": "",
    "Chủ tịch kiêm Tổng Giám đốc": "", "Người phát ngôn": "", "Phó Thủ tướng Thường trực": "",
    "Trưởng Văn phòng đại diện": "", "Quyền Giám đốc": "", "Kế toán trưởng": "",
    "Nghiên cứu viên": "", "Cán bộ": "", "Phó Trưởng khoa": "Khoa",
    "Phó Trưởng đoàn đại biểu Quốc hội": "", "Trưởng đoàn đại biểu Quốc hội": "",
    "Đại biểu Quốc hội": "", "ĐBQH": "",  "Tư lệnh": "", "Chính ủy": "",
    "Trưởng đại diện": "", "Đại diện": "", "Nguyên Bộ trưởng": "Bộ", "Chuyên gia": "",
    "Ủy viên Dự khuyết": "", "Uỷ viên Dự khuyết": "", "Vụ phó": "Vụ", "Cục phó": "Cục",
    "Viện phó": "Viện", "Hiệu phó": "", "Phó phòng": "Phòng", "Trưởng Công an": "Công an",
    "Phó trưởng Đoàn": "Đoàn", "Phó Trưởng Công an": "Công an",
    "Chánh Thanh tra": "Thanh tra", "Phó Chánh Thanh tra": "Thanh tra", "Hạt trưởng": "Hạt",
    "Phó Hạt trưởng": "Hạt", "Đồn trưởng": "Đồn", "Tổng Lãnh sự": "",
    "Phó Đại sứ": "", "Giám đốc Quốc gia": "", "Giám đốc khu vực": "",
    "Trưởng đại diện thường trú": "", "Đại diện thường trú": "", "Thành ủy viên": "",
    "Tỉnh ủy viên": "", "Huyện ủy viên": "", "Quận ủy viên": "", "Đảng ủy viên": "",
    "Cố vấn": "", "Cố vấn cao cấp": "", "Thư ký": "", "Chủ biên": "",
    "Thứ trưởng Thường trực": "Bộ",
    "Phó Chủ nhiệm Thường trực": "", "Phó Trưởng ban Thường trực": "Ban",
    "Phó Giám đốc Thường trực": "", "Phó Viện trưởng Thường trực": "Viện",
    "Phó Tổng Thư ký Thường trực": "", "Đồng Chủ tịch": "", "Chủ tịch danh dự": "",
    "Nhà sáng lập": "", "Người sáng lập": "", "Đồng sáng lập": "", "Phó Trưởng nhóm": "",
    "Tổng Thanh tra": "Thanh tra", "Phó Tổng Thanh tra": "Thanh tra", "Viện trưởng danh dự": "Viện",
    "Phó Chánh án": "", "Phó Tổng Kiểm toán": "Kiểm toán", "Phó Tư lệnh": "", "Phó Chính ủy": "",
    "Phó Chủ tịch phụ trách": "", "Phó Viện trưởng phụ trách": "Viện",
    "Phó Hiệu trưởng phụ trách": "", "Phó Hiệu trưởng Thường trực": "",
    "Phó Trưởng bộ môn": "Bộ môn",
    "Trưởng tiểu ban": "Tiểu ban", "Tổng Biên tập phụ trách": "", "Quản lý": "",
    "Trưởng nhóm": "Nhóm",
    "Phó Đoàn": "Đoàn",
    "Phó Tổng thống": "", "Tổng thống": "", "Ngoại trưởng": "", "Thủ hiến": "", "Thị trưởng": "",
    "Thống đốc bang": "", "Thượng nghị sĩ": "", "Hạ nghị sĩ": "", "Nghị sĩ": "", "Quốc vương": "",
    "Nhật hoàng": "", "Thái tử": "", "Phát ngôn viên": "", "Cao ủy": "",
    "Tham tán": "", "Thư ký báo chí": "", "Chuyên gia cấp cao": "", "Tham tán thương mại": "",
    "Đặc phái viên": "", "Nhà lãnh đạo": "", "Lãnh đạo": "",
    "Cố vấn an ninh quốc gia": "", "Nữ phát ngôn viên": "", "Người đứng đầu": "",
    "Trợ lý Ngoại trưởng": "",
    "Trị sự trưởng": "", "Trụ trì": "", "Phó Trụ trì": "", "Trưởng Cơ quan thường trực": "",
    "Cử tri": "", "Phóng viên": "", "Trưởng trạm": "Trạm", "Phó Trưởng trạm": "Trạm",
    "Chủ nhiệm khoa": "Khoa", "Phó Chủ nhiệm khoa": "Khoa", "Phó khoa": "Khoa",
    "Chủ nhiệm bộ môn": "Bộ môn", "Trưởng làng": "Làng", "Trưởng thôn": "Thôn",
    "Trưởng bản": "Bản",
    "Tổ trưởng": "Tổ", "Nhóm trưởng": "Nhóm", "CEO": "", "Founder": "", "Co-Founder": "",
    "CFO": "", "CTO": "", "COO": "",
    "Quốc vụ khanh": "",
    "Chuyên gia phân tích": "", "Chuyên gia tư vấn": "", "Chuyên gia nghiên cứu": "",
    "Trưởng xóm": "Xóm", "Già làng": "", "Phó Trưởng thôn": "Thôn", "Trưởng ấp": "Ấp",
    "Trưởng buôn": "Buôn", "Trưởng khu phố": "Khu phố", "Phó Trưởng phòng phụ trách": "Phòng",
    "Phó Trưởng đại diện": "", "Phó Đại diện thường trú": "", "Phó Đại diện": "",
    "Trưởng chương trình": "Chương trình", "Phó Trưởng chương trình": "Chương trình",
    "Trưởng bộ phận": "Bộ phận", "Phó Trưởng bộ phận": "Bộ phận", "Công chứng viên": "",
    "Trưởng Văn phòng": "Văn phòng", "Phó Trưởng Văn phòng": "Văn phòng",
    "Kinh tế trưởng": "", "Kiểm toán trưởng": "", "Phó Kiểm toán trưởng": "",
    "Trưởng đơn vị": "Đơn vị", "Phó Trưởng đơn vị": "Đơn vị", "Tham mưu trưởng": "",
    "Phó Tham mưu trưởng": "", "Chỉ huy trưởng": "", "Phó Chỉ huy trưởng": "",
    "Chính trị viên": "", "Biên tập viên": "", "Điều phối viên": "", "Kiểm toán viên": "",
    "Chuyên viên": "", "Chuyên viên cao cấp": "", "Lãnh sự": "", "Phó Tổng Lãnh sự": "",
    "Phó Trạm trưởng": "Trạm", "Ủy viên Thường trực": "", "Uỷ viên Thường trực": "",
    "Ủy viên chuyên trách": "", "Uỷ viên chuyên trách": "", "UVBTV": "", "UVBCH": "",
    "Phân viện trưởng": "Phân viện", "Phó Phân viện trưởng": "Phân viện",
    "Tổng Tham mưu trưởng": "", "Phó Tổng Tham mưu trưởng": "", "Chánh tòa": "", "Chánh toà": "",
    "Phó Chánh tòa": "", "Phó Chánh toà": "", "Sư đoàn trưởng": "Sư đoàn",
    "Phó Sư đoàn trưởng": "Sư đoàn", "Lữ đoàn trưởng": "Lữ đoàn", "Phó Lữ đoàn trưởng": "Lữ đoàn",
    "Trung đoàn trưởng": "Trung đoàn", "Phó Trung đoàn trưởng": "Trung đoàn",
    "Tiểu đoàn trưởng": "Tiểu đoàn", "Liên đoàn trưởng": "", "Phó Liên đoàn trưởng": "",
    "Điều dưỡng trưởng": "", "Phó Thị trưởng": "", "Quản hạt": "Giáo hạt",
    "Trưởng Ban Trị sự": "", "Phó Trưởng Ban Trị sự": "",
    "Định giá viên": "", "Đấu giá viên": "",
    "Thẩm định viên": "", "Giám định viên": "", "Thẩm tra viên": "", "Chấp hành viên": "",
    "Quản tài viên": "", "Hòa giải viên": "", "Hoà giải viên": "", "Điều tra viên": "",
    "Đăng kiểm viên": "", "Thanh tra viên": "", "Báo cáo viên": "", "Thừa phát lại": "",
    "Trợ giúp viên pháp lý": "", "Khuyến nông viên": "", "Hội thẩm nhân dân": "",
    "Đại đội trưởng": "Đại đội", "Phó Đại đội trưởng": "Đại đội", "Trung đội trưởng": "Trung đội",
    "Kiểm lâm viên": "", "Tư vấn trưởng": "", "Nhà nghiên cứu": "", "Quan trắc viên": "",
    "Phó Trưởng": "",
}  # fmt: skip

# Those who direct a function of a body, and how its name begins: "Giám đốc Quan hệ Chính phủ".
DIRECTORS = (
    "Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Quản lý",
    "Phó Chủ tịch", "Chuyên gia",
)  # fmt: skip
FUNCTIONS = (
    "phát triển", "quan hệ", "điều hành", "tài chính", "kinh doanh", "marketing", "nhân sự",
    "đối ngoại", "sản phẩm", "vận hành", "kỹ thuật", "chuyên môn", "khu vực", "truyền thông",
    "pháp chế", "chiến lược", "công nghệ", "bán hàng", "chuỗi cung ứng", "sáng tạo", "nội dung",
    "chính sách", "bền vững", "xuất khẩu", "cấp cao", "cao cấp", "phụ trách", "toàn cầu",
    "đối tác", "khách hàng", "nghiên cứu", "phân tích", "tư vấn", "đầu tư", "đào tạo",
    "chương trình", "dự án", "thương hiệu", "thị trường", "quốc gia", "y khoa", "học thuật",
    "an toàn", "chất lượng", "mua hàng", "hành chính", "pháp lý", "môi trường", "logistics",
)  # fmt: skip

# What people are who hold no office; behind a name, in small letters mostly.
CALLINGS = (
    "hội viên", "nông dân", "chủ", "tài xế", "lái xe", "người dân", "tiểu thương", "ngư dân",
    "thành viên", "tình nguyện viên", "sinh viên", "học sinh", "phụ huynh", "công nhân",
    "công chức", "viên chức", "du học sinh", "nghiên cứu sinh", "kỹ thuật viên", "bệnh nhân",
    "khách hàng", "người lao động", "nhà đầu tư", "nhà vườn", "nhà sáng lập", "người sáng lập",
    "đồng sáng lập", "người sử dụng", "hướng dẫn viên", "đầu bếp", "biên kịch", "diễn viên",
    "đạo diễn", "nghệ nhân", "cựu chiến binh", "cán bộ hưu trí", "người có uy tín", "xã viên",
    "thợ", "hộ kinh doanh", "hộ dân", "hộ nuôi", "kỹ sư", "chuyên viên", "cộng tác viên",
    "tài công", "thuyền viên", "tác giả", "dịch giả", "người mẹ", "người khuyết tật",
    "người trồng", "người nuôi",
)  # fmt: skip

# Titles that share the body of the title joined to them: "Chủ tịch, Tổng Giám đốc Công ty X".
BARE_TITLES = (
    "Chủ tịch", "Phó Chủ tịch", "Bí thư", "Phó Bí thư", "Bí thư Đảng ủy", "Phó Bí thư Đảng ủy",
    "Bí thư Đảng đoàn", "Phó Bí thư Đảng đoàn", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Giám đốc",
    "Phó Giám đốc", "Tổng Biên tập", "Phó Tổng Biên tập", "Tổng Thư ký", "Phó Tổng Thư ký",
    "Hiệu trưởng", "Phó Hiệu trưởng", "Viện trưởng", "Phó Viện trưởng", "Chủ nhiệm",
    "Phó Chủ nhiệm", "Bộ trưởng", "Người sáng lập", "Nhà sáng lập", "Đồng sáng lập", "CEO",
    "Tư lệnh", "Phó Tư lệnh", "Chính ủy", "Phó Chính ủy", "Tham mưu trưởng", "Phó Tham mưu trưởng",
    "Chỉ huy trưởng", "Phó Chỉ huy trưởng", "Kế toán trưởng", "UVBTV", "UVBCH",
)  # fmt: skip

# Titles that tell of what kind the body is, by the words that its name begins with.
HEADED_BY: dict[str, tuple[str, ...]] = {
    "Thứ trưởng": ("Bộ ",), "Bộ trưởng": ("Bộ ",), "Viện trưởng": ("Viện ",),
    "Phó Viện trưởng": ("Viện ",), "Cục trưởng": ("Cục ",), "Phó Cục trưởng": ("Cục ",),
    "Tổng cục trưởng": ("Tổng cục ",), "Phó Tổng cục trưởng": ("Tổng cục ",),
    "Chi cục trưởng": ("Chi cục ",), "Phó Chi cục trưởng": ("Chi cục ",),
    "Hiệu trưởng": ("Trường ", "Đại học ", "Học viện ", "ĐH "),
    "Phó Hiệu trưởng": ("Trường ", "Đại học ", "Học viện ", "ĐH "),
    "Tổng Biên tập": ("Báo ", "Tạp chí "), "Phó Tổng Biên tập": ("Báo ", "Tạp chí "),
    "Trưởng ban": ("Ban ",), "Phó Trưởng ban": ("Ban ",),
    "Phó Trưởng ban Thường trực": ("Ban ",),
    "Thống đốc": ("Ngân hàng Nhà nước",), "Phó Thống đốc": ("Ngân hàng Nhà nước",),
}  # fmt: skip

# Titles of no body that sends somebody to an event.
OF_STATE = (
    "Tổng Bí thư", "Chủ tịch nước", "Thủ tướng", "Phó Thủ tướng", "Chủ tịch Quốc hội",
    "Phó Chủ tịch Quốc hội", "Tổng thống", "Phó Tổng thống", "Ủy viên", "Đại biểu Quốc hội", "ĐBQH",
    "Quốc vương", "Nhật hoàng", "Ngoại trưởng",
)  # fmt: skip

# Who somebody is whose calling stands before names of places and firms as well as people's:
# "công nhân Hòa Phát".
FOLK = frozenset(
    (
        "nông dân", "ngư dân", "diêm dân", "công nhân", "tiểu thương", "sinh viên", "phụ huynh",
        "cựu chiến binh", "học viên", "học sinh", "nghiên cứu sinh",
    )
)  # fmt: skip

# Before a name; "đồng chí" and the like are no part of it.
HONORIFICS = (
    "ông", "bà", "anh", "chị", "bác", "đồng chí", "đ/c", "thầy", "cô", "nhà báo", "luật sư",
    "chuyên gia", "nhà nghiên cứu", "bạn", "em", "cụ", "doanh nhân", "kỹ sư", "bác sĩ", "giáo sư",
    "phó giáo sư", "tiến sĩ", "thạc sĩ", "nhà khoa học", "kiến trúc sư", "Đại tướng",
    "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thượng tá", "Trung tá", "Thiếu tá",
    "nhà văn", "họa sĩ", "nhà sử học", "chuẩn đô đốc", "phó đô đốc", "đô đốc", "thượng úy",
    "đại úy", "nghệ nhân", "nhà giáo", "tướng", "thượng tọa", "thượng toạ", "đại đức",
    "hòa thượng", "hoà thượng", "ni sư", "ni trưởng", "sư cô", "linh mục", "giám mục", "mục sư",
    "tiến sỹ", "thạc sỹ", "bác sỹ", "họa sỹ", "nhạc sỹ", "nghệ sĩ", "nghệ sỹ", "dược sĩ",
    "dược sỹ", "học giả", "nhà ngoại giao", "đại biểu", "cựu binh", "nhà thơ", "nhạc sĩ",
    "đạo diễn", "ngài", "già", "lương y", "điều dưỡng", "huấn luyện viên", "bếp trưởng",
    "lão ngư", "lão nông", "thương binh", "CCB", "luật gia", *sorted(FOLK),
    "cô giáo", "thầy giáo", "nghệ nhân nhân dân", "nghệ nhân ưu tú", "nghệ sĩ nhân dân",
    "nghệ sĩ ưu tú", "nhà giáo nhân dân", "nhà giáo ưu tú", "thầy thuốc nhân dân",
    "thầy thuốc ưu tú",
)  # fmt: skip

# Of these, the ones that mean somebody by themselves, once they stood before a name.
RANKS = (
    "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thượng tá", "Trung tá",
    "Thiếu tá", "thượng tọa", "thượng toạ", "đại đức", "hòa thượng", "hoà thượng", "ni sư",
    "ni trưởng", "linh mục", "giám mục", "mục sư", "giáo sư", "luật sư", "bác sĩ", "bác sỹ",
    "nhà sử học", "nhà văn", "kiến trúc sư", "nhạc sĩ", "họa sĩ", "nghệ nhân", "lương y",
)  # fmt: skip

# Of these, the ones that say what somebody is.
DELEGATE = "đại biểu"
CALLED = (FOLK - {"cựu chiến binh"}) | {
    DELEGATE, "chuyên gia", "nhà nghiên cứu", "nghệ nhân", "đạo diễn", "huấn luyện viên",
    "bếp trưởng", "nghệ nhân nhân dân", "nghệ nhân ưu tú",
}  # fmt: skip

# Degrees and honours, alone or joined: "PGS.TS", "PGS-TS", "PGS, TS", "ThS. GVC.".
DEGREES = (
    "TSKH", "CKII", "CKI", "CK2", "CK1", "PGS", "GVCC", "GVC", "NGND", "NGƯT", "NSND", "NSƯT",
    "ThS", "Ths", "BSCKII", "BSCKI", "DSCKII", "DSCKI", "CNĐD",
    "BS", "KTS", "DS", "LS", "GS", "TS", "CN", "KS", "NCS",
)  # fmt: skip

# Family names; with the given names behind them they tell a person from an organisation.
SURNAMES = frozenset(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh "
    "Trương Đinh Lâm Phùng Mai Tô Hà Tạ Lương Cao Châu Chu Lưu Thái Quách Tống Từ Kiều La Lại Lục "
    "Mạc Nghiêm Nhâm Ninh Nông Phí Quan Quản Sầm Tăng Thân Thạch Thiều Tiêu Tôn Triệu Trà Uông "
    "Văn Vi Viên Vy Âu Bạch Bành Bế Cù Diệp Doãn Đàm Điền Đồng Đổng Giang Giáp Hàn Hứa Khổng Khúc "
    "Khương Kim Lò Lường Ma Mã Mẫn Ngọ Ngụy Nhữ Quàng Thào Tòng Vàng Vừ Giàng Hầu Siu "
    "Tập Thích Mao Ôn Tần Khuất Kha Lã Lữ Tiết Thẩm Đậu Danh Liêu Sùng Tẩn Chảo Lù Hạng Đới Cấn "
    "Rơ Ksor Cầm Hoa Hạ Bàn Chẩu Lộc Ân Bá Bồ Chử Cung Cát Hùng Liễu Mộc Tưởng Ứng Yên Ngân "
    "Lô Già Lầu Xồng Moong Hờ Thò Cứ Mùa Pờ Lỳ Lèng Thền Lồ Phàn Bạc Lèo Đèo Khoàng Chìu Tằng Sô "
    "Nình Bríu Zơrâm Alăng Trầm Lư Nhan Tào Lều Voòng Dư Khiếu Ngạc Chang Tráng Cháng "
    "Sái Khưu Khâu Vưu Thiệu Cáp Chiêm Diêm Giản Lỗ Mạch Thôi Điểu Điêu Lềnh Lự Kpă "
    "Ong Rah Puih Rmah Rcom Sử Ưng Nghê Đái Nhiêu".split()
)

# The family names that make a person of two words on their own ("Trần Nam"); with a rarer one
# two capitalised words are more often a place or a brand ("Cao Nguyên", "Đồng Xanh").
COMMON_SURNAMES = frozenset(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Vương Trịnh Trương "
    "Đinh Phùng Tô Tạ Lương Lưu Mai Hà Chu Tống Kiều".split()
)

# Named with a title at many events and present at none.
NEVER_PRESENT = frozenset({"Hồ Chí Minh"})
