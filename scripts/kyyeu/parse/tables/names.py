"""Words that names of organisations are made of, and places that look like people."""

from __future__ import annotations

# Compounds of which a name of an organisation capitalises the first syllable alone.
COMPOUNDS = frozenset(
    tuple(compound.split())
    for compound in (
        "an ninh|an sinh xã hội|an toàn|an toàn giao thông|an toàn thông tin|an toàn thực phẩm"
        "|biên giới|biên phòng|biến đổi|biến đổi khí hậu|bí thư|bưu chính|bưu điện|bảo hiểm"
        "|bảo tồn|bảo vệ|bảo vệ môi trường|bất động sản|chi nhánh|chiến lược|chuyên gia"
        "|chuyên ngành|chuyển giao|chuyển đổi số|châu á|chính phủ|chính quyền|chính sách"
        "|chính trị|chăn nuôi|chấp hành|chất lượng|chất lượng cao|chế tạo|chỉ đạo"
        "|chỉ đạo quốc gia|con người|cán bộ|cây lương thực|cây trồng|công an|công chức|công chứng"
        "|công nghiệp|công nghệ|công nghệ cao|công nghệ thông tin|công sản|công trình|công tác"
        "|cơ khí|cảnh sát|cảnh vệ|cộng sản|cộng đồng|cứu hộ|cứu nạn|cựu chiến binh|di sản"
        "|diêm nghiệp|doanh nghiệp|du lịch|dân cư|dân số|dân sự|dân tộc|dân vận|dược phẩm|dầu khí"
        "|dịch vụ|dự báo|gia đình|giao thông|giám sát|giám định|giáo dục|giáo dục mầm non"
        "|giáo dục tiểu học|giáo dục trung học|giáo viên|giải trí|giống cây trồng|hoàn thiện"
        "|hàng hóa|hàng hải|hàng không|hành chính|hành động|hình sự|hòa giải|hạ tầng|hải quan"
        "|hải đảo|hệ thống|học sinh|học viên|hỗ trợ|hội nhập|hợp tác|hợp tác xã|khai thác"
        "|khoa giáo|khoa học|khoáng sản|khu vực|khuyến công|khuyến nông|khí hậu|khí thải"
        "|khí tượng|không gian|không gian mạng|khởi nghiệp|kinh doanh|kinh tế|kiến trúc|kiểm lâm"
        "|kiểm nghiệm|kiểm soát|kiểm sát|kiểm toán|kiểm tra|kiểm định|kế hoạch|kế toán|kết cấu"
        "|kỹ thuật|kỹ thuật số|lao động|liên hiệp|liên kết|luật|luật gia|luật sư|lâm nghiệp"
        "|lãnh đạo|lý luận|lưu trữ|lương thực|lịch sử|môi trường|mầm non|mỹ thuật|nam bộ"
        "|nghiên cứu|nghệ thuật|ngoại giao|ngoại ngữ|ngoại thương|ngân hàng|ngân sách|ngôn ngữ"
        "|ngư nghiệp|người cao tuổi|người khuyết tật|người tiêu dùng|nhi đồng|nhà nước|nhà đất"
        "|nhà ở|nhân dân|nhân lực|nhân quyền|nhân sự|nhân văn|nhập cư|niên|nông dân|nông nghiệp"
        "|nông sản|nông thôn|năng lượng|năng suất|nước ngoài|nội chính|nội vụ|pháp chế|pháp luật"
        "|pháp lý|phát thanh|phát triển|phân tích|phòng chống|phòng chống thiên tai|phòng tránh"
        "|cao nguyên|phần mềm"
        "|phụ nữ|phục vụ hành chính công|quan hệ|quy hoạch|quân sự|quản lý|quản lý thị trường"
        "|quản lý vốn|quản trị|quốc gia|quốc hội|quốc phòng|quốc tế|sinh học|sinh thái|sinh viên"
        "|sáng kiến|sáng tạo|sư phạm|sở hữu|sở hữu trí tuệ|sức khỏe|sự nghiệp|thanh niên"
        "|thanh tra|thiên nhiên|thiên tai|thiếu niên|thuế|thành phố|thái bình dương|thông tin"
        "|thú y|thương binh|thương mại|thương vụ|thường trực|thường vụ|thế giới|thể dục|thể thao"
        "|thị trường|thống kê|thủ công|thủy lợi|thủy sản|thực phẩm|tiêu chuẩn|tiêu dùng"
        "|triển khai|trung ương|truyền hình|truyền thông|trí tuệ|trại giam|trẻ em|trị sự"
        "|trọng tài|trọng điểm|trồng trọt|tuyên giáo|tuyên truyền|tài chính|tài nguyên|tài sản"
        "|tín dụng|tôn giáo|tư pháp|tư tưởng|tư vấn|tổ chức|tổng hợp|tự nhiên|tự động hoá"
        "|tự động hóa|viễn thông|việc làm|văn hoá|văn hóa|văn học|văn nghệ|văn phòng|vũ trang"
        "|vũ trụ|vận tải|vật liệu|vật liệu xây dựng|vật lý|vật nuôi|vốn nhà nước|xuất bản"
        "|xuất khẩu|xuất nhập khẩu|xây dựng|xã hội|xúc tiến|xúc tiến đầu tư|y dược|y tế|điều hành"
        "|điều tiết điện lực|điện lực|điện tử|đo lường|đo lường chất lượng|đoàn thể|đào tạo"
        "|đánh giá|đô thị|đăng kiểm|đường bộ|đường cao tốc|đường không|đường sắt|đường thủy"
        "|đường thủy nội địa|đại học|đảng|đầu tư|địa chất|đối ngoại|đổi mới sáng tạo|ủy ban"
        "|ứng dụng|tiếng nói|thư ký|nước ngoài|truyền thanh|điện ảnh|sân khấu|âm nhạc|sản xuất"
        "|chế biến|hữu nghị|khuyến học|chữ thập đỏ|thanh thiếu niên|chứng khoán|thẩm định|đất đai"
        "|nước sạch|vệ sinh|dinh dưỡng|kiểm soát bệnh tật|kỹ năng|nhiếp ảnh|giáo chức|dự án"
        "|dự phòng|dự trữ|nhân tạo|nhân học|nhân đạo|nhân ái|sau đại học|đồng bằng|đồng bộ|hiện đại"
        "|sáng chế|sáng tác|tiếp thị|tiếp vận|từ thiện|từ xa|không quân|một thành viên"
        "|hai thành viên"
        "|trách nhiệm hữu hạn|cổ phần|tối cao|bầu cử|cấp nước|thoát nước|chiếu sáng|cây xanh"
        "|đổi mới"
        "|thường xuyên|dân lập|công lập|châu âu|châu phi|châu mỹ|châu úc|chính phủ điện tử"
        "|đổi mới doanh nghiệp|triển lãm|doanh nghiệp nhỏ và vừa|cải cách|cải cách hành chính"
        "|cải cách tư pháp"
        "|hậu cần|công nhân|doanh nhân|tư nhân|bệnh nhân|viễn thám|tiền tệ|ổn định|thực vật"
        "|thủy văn|hóa chất|nhập khẩu|viên chức|bệnh tật|dạy nghề|tội phạm|báo chí|phát hành"
        "|biểu diễn|văn thư|khuyết tật|thi đua|khen thưởng|đấu thầu|môi sinh|đê điều|lâm sinh"
        "|đa dạng|hóa học|toán học|cơ học|cơ điện|tự động|bán dẫn|vi mạch|tim mạch|ung bướu"
        "|nhi khoa|sản khoa|phục hồi|chức năng|hồi sức|tích cực|cấp cứu|chấn thương|chỉnh hình"
        "|y học|cổ truyền|dược liệu|dược học|điều dưỡng|miền núi|duyên hải|ven biển|luật học"
        "|triết học|xã hội học|tâm lý|khảo cổ|địa lý|bản đồ|trắc địa|kho vận|cảng biển|dệt may"
        "|da giày|lâm sản|cao su|cà phê|hồ tiêu|mỹ nghệ|làng nghề|tái chế|tuần hoàn|bền vững"
        "|cạnh tranh|phòng vệ|tập thể|thương hiệu|ẩm thực|thời trang|yến sào|lữ hành|khách sạn"
        "|phòng cháy|chữa cháy|đấu giá|trợ giúp|phê bình"
        "|đồ uống|đồ uống không cồn|người có công|người lao động|nghị viện|pháp quyền"
        "|tổ chức cán bộ|tổ chức hành chính|tổ chức nhân sự|giảng dạy|thiết kế|phân bón"
        "|học liệu|học liệu số|bồi dưỡng|kiểm dịch|quảng bá|huấn luyện|quan trắc|thử nghiệm"
        "|vật liệu mới|ngày mới|chính sách số|năng lượng mới|nông thôn mới|đô thị mới"
        "|công nghệ mới|nước dưới đất"
        "|đảm bảo|bảo đảm|đảm bảo chất lượng|bảo trợ|bảo trợ xã hội|bảo hộ|bảo quản|bảo dưỡng"
        "|bảo lãnh|bảo mật|bảo tàng|máy tính|tính toán|hướng dẫn|chỉ dẫn|chỉ dẫn địa lý"
        "|khoa học tổ chức|các khu công nghiệp|các khu chế xuất|các khu kinh tế"
    ).split("|")
)

# Two words for one work, which a name joins with a comma: "Vụ Phòng, chống thiên tai".
PAIRS = (
    "phòng, chống", "phòng, trừ", "khám, chữa bệnh", "phòng cháy, chữa cháy", "cứu nạn, cứu hộ",
    "thi đua, khen thưởng", "tìm kiếm, cứu nạn", "kiểm tra, giám sát", "thanh tra, kiểm tra",
    "tài chính, tiền tệ", "văn học, nghệ thuật", "phổ biến, giáo dục",
    "thanh tra, pháp chế", "bồi thường, giải phóng mặt bằng", "hướng nghiệp, dạy nghề",
    "đào tạo, bồi dưỡng", "quản lý, bảo vệ", "quản lý, sử dụng", "hành chính, tổng hợp",
    "tuyên giáo, dân vận",
)  # fmt: skip

# Names of places, and of peoples, whose first word is also a family name.
PLACES = frozenset(
    (
        "Hà Nội|Hà Nam|Hà Tĩnh|Hà Giang|Hà Đông|Hà Lan|Hà Tiên|Lâm Đồng|Cao Bằng|Lai Châu|Thái Bình"
        "|Thái Nguyên|Thái Lan|Thái Bình Dương|Ninh Bình|Ninh Thuận|Đồng Nai|Đồng Tháp|Đồng Bằng"
        "|Yên Bái|Hòa Bình|Hàn Quốc|Ấn Độ|Châu Á|Châu Âu|Châu Phi|Châu Mỹ|Châu Đốc|Ma Cao|La Mã"
        "|Hoàng Sa|Hoàng Mai|Hoàng Liên Sơn|Trà Vinh|Hồ Tây|Lạng Sơn|Quan Hóa|Mai Châu|Mai Sơn"
        "|Vũ Hán|Phan Thiết|Phan Rang|Tô Lịch|Vương Quốc Anh|Triệu Phong|Phương Tây|Phương Đông"
        "|Giang Tây|Giang Tô|Mộc Châu|Yên Châu|Lý Sơn|Lý Nhân|Kiều Mai|Hạ Long|Hùng Vương|Hàn Mặc"
        "|Cầm Xuyên|Văn Giang|Văn Lâm|Văn Bàn|Trường Sa|Đoàn Kết|Lộc Ninh|Ngân Sơn|Hoa Kỳ|Hoa Lư"
        "|Cao Lãnh|Cát Bà|Cát Hải|Bạch Long Vĩ|Bạch Mai|Lưu Vực|Điền Kinh|Hà Nội Mới|Hồ Chí Minh"
        "|Hà Nhì|La Hủ|La Chí|La Ha|Cao Lan|Lô Lô"
    ).split("|")
)

# Countries and bodies of countries, for the titles that are held in them ("Tổng thống Mỹ").
# Two words with capitals, as a person's name is; not those in PLACES.
PROVINCES = frozenset(
    (
        "An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Định|Bình Dương"
        "|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Gia Lai"
        "|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hoà Bình|Hưng Yên|Khánh Hòa|Khánh Hoà|Kiên Giang"
        "|Kon Tum|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam"
        "|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thanh Hóa|Thanh Hoá|Tiền Giang"
        "|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Vũng Tàu|Yên Bái|Sài Gòn|Nha Trang|Đà Lạt"
    ).split("|")
)

COUNTRIES = tuple(
    (
        "Zimbabwe|Libya|Jordan|Lebanon|Saudi Arabia|Ả Rập Saudi|Ghana|Luxembourg|Bahrain|"
        "Yemen|Algeria|Angola|Sudan|Somalia|Uganda|Tanzania|Rwanda|Senegal|Ecuador|Uruguay|"
        "Paraguay|Costa Rica|Guatemala|Honduras|Nicaragua|Haiti|Jamaica|Slovenia|Bosnia|"
        "Albania|Moldova|Gruzia|Turkmenistan|Tajikistan|Kyrgyzstan|Maldives|Fiji|Malta|UAE|"
        "Mozambique|Bờ Biển Ngà|Cameroon|Madagascar|Namibia|Zambia|Botswana|"
        "Afghanistan|Ai Cập|Anh|Argentina|Armenia|Australia|Azerbaijan|Ba Lan|Bangladesh|Belarus|Bỉ"
        "|Bolivia|Bồ Đào Nha|Brazil|Brunei|Bulgaria|Bhutan|Campuchia|Canada|Chile|Colombia|Croatia"
        "|Cuba|Đài Loan|Đan Mạch|Đông Timor|Đức|EU|Estonia|Ethiopia|Hà Lan|Hàn Quốc|Hoa Kỳ"
        "|Hong Kong"
        "|Hungary|Hy Lạp|Iceland|Indonesia|Iran|Iraq|Ireland|Israel|Italia|Italy|Kazakhstan|Kenya"
        "|Kuwait|Lào|Latvia|Liên minh châu Âu|Liên Hợp Quốc|Liên hợp quốc|Liên Hiệp Quốc|Litva"
        "|Malaysia|Maroc|Mexico|Mông Cổ|Mỹ|Myanmar|Nam Phi|Na Uy|Nepal|New Zealand|Nga|Nhật Bản"
        "|Nhật"
        "|Nigeria|Oman|Ả Rập Xê Út|Pakistan|Palestine|Panama|Papua New Guinea|Peru|Phần Lan|Pháp"
        "|Philippines|Qatar|Romania|Séc|Serbia|Singapore|Slovakia|Sri Lanka|Syria|Tây Ban Nha"
        "|Thái Lan|Thổ Nhĩ Kỳ|Thụy Điển|Thuỵ Điển|Thụy Sĩ|Thuỵ Sĩ|Thụy Sỹ|Thuỵ Sỹ|Triều Tiên"
        "|CHND Trung Hoa"
        "|CHDCND Triều Tiên|CHDCND Lào|Trung Quốc|Tunisia|Úc|Ukraine"
        "|Uzbekistan|Vatican|Venezuela|Việt Nam|Ấn Độ|Áo|Ý|ASEAN|Điện Kremlin|Nhà Trắng|Lầu Năm Góc"
    ).split("|")
)

# Family names of Korea, behind which a given name is written in two parts ("Kim Jong - un").
KOREAN_SURNAMES = (
    "Kim", "Moon", "Park", "Lee", "Choi", "Choe", "Jung", "Jeong", "Chung", "Kang", "Cho", "Yoon",
    "Jang", "Ri", "Hwang", "Ban", "Han", "Roh", "Song", "Suh", "Shin", "Kwon", "Hong", "No", "Pak",
    "An", "Yang", "Nam", "Oh", "Seo", "Yun",
)  # fmt: skip

# Names of clans in the Central Highlands, which stand behind the given name ("Y Thanh Niê").
HIGHLAND_CLANS = (
    "Niê", "Niê Kđăm", "Byă", "Êban", "Ê Ban", "Mlô", "Kđăm", "Kđoh", "Ênuôl", "Ê Nuôl", "Kbuôr",
    "Ayun", "Adrơng", "Hmok", "Hmôk", "Hwing", "Knul", "Buôn Yă", "Buôn Krông", "Bkrông", "Kpă",
    "Ksơr", "Ksor", "Siu", "Rmah", "Rơ Châm", "Rơ Chăm", "Rahlan", "Rơ Lan", "Rcom", "Nay",
    "Mjâu", "Hđơk", "Đăk Cắt", "Triêk", "Ktla", "Arul", "Kriêng", "Bdap", "Sruk",
)  # fmt: skip

# Before the name of a place where people live: of a village as of a province.
AREA_NOUNS = (
    "xã", "phường", "huyện", "quận", "tỉnh", "thị trấn", "thị xã", "thành phố", "thôn", "bản", "ấp",
)  # fmt: skip

# Words in small letters that never belong to a name: what follows them is another phrase.
NAME_ENDS = (
    "cho", "đã", "đang", "sẽ", "do", "tại", "về", "có", "là", "trong", "được", "bị", "với",
    "cùng", "khi", "vì", "nên", "mà", "thì", "như", "từ", "đến", "ở", "trên", "dưới", "theo",
    "nhằm", "để", "hiện", "vừa", "cũng", "còn", "rất", "này", "đó", "ấy", "kia", "ông", "bà",
    "anh", "chị", "ngày", "sáng", "trưa", "chiều", "tối", "hôm", "nay", "mới", "đưa", "hoặc", "hay",
    "nơi", "những", "các", "một", "hai", "ba", "mỗi", "mọi", "nhiều", "không", "chưa", "phải",
    "cần", "năm", "tháng", "kỳ", "nhất", "vào", "ra", "lên", "qua", "bởi", "nếu", "tuy", "nhưng",
    "song", "thuộc", "của", "gồm", "nhân", "sau", "trước", "giữa", "đồng thời", "đồng", "xin",
    "tổ chức", "chủ trì", "phối hợp", "thực hiện", "triển khai", "ban hành", "trao", "ký", "làm",
    "đồng chí", "khóa", "khoá", "nhiệm kỳ", "lần", "số", "thứ", "cả", "vẫn", "đều", "chính",
    "mình", "giúp", "tham gia", "tham dự", "dự", "hỗ trợ", "và", "tiếp", "lại", "đi", "ngoài",
    "bên", "việc", "gửi", "trình", "quyết định", "thành lập", "đóng góp", "tiếp nhận", "kiêm",
    "nguyên", "long trọng", "trọng thể", "trang trọng", "tài trợ", "đứng ra", "đứng tên", "bắt tay",
    "chung tay", "liên kết cùng", "liên kết với",
    "kết hợp cùng", "kết hợp với", "liên tịch", "dẫn Nghị", "dẫn Luật", "dẫn Điều",
    "đọc báo cáo", "đọc tham luận",
    "mở hội thảo", "mở hội nghị", "mở tọa đàm", "mở toạ đàm", "mở diễn đàn", "mở lớp",
    "đọc diễn văn", "đọc tờ trình", "mang đến", "góp lời", "góp chuyện",
)  # fmt: skip

# Of these, the ones that stand within a name where its end is plain: "Quỹ vì trẻ em nghèo".
WITHIN_NAMES = (
    "về", "vì", "cho", "các", "mới", "một", "trên", "nhân", "chính", "số", "năm", "đồng", "hai",
    "ba", "ngoài", "bên", "lại", "hỗ trợ", "trong", "thực hiện", "trao",
    "tại", "ở", "giúp", "nhiều", "mọi", "mỗi", "cả", "thứ", "lần",
)  # fmt: skip

# What a head noun makes with the word behind it and no organisation.
NO_ORGANISATIONS = frozenset({"Hội An", "Ban Nha", "Đoàn Kết", "Vườn Lài", "Hội Nghị", "Làng Vân"})
