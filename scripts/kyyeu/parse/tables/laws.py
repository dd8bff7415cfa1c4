"""Names of laws, codes and ordinances, behind the word for their kind.

A law's name is told from what the text says of the law by nothing but knowing it: "Luật Kiểm
toán độc lập" is one, "Luật Kiểm toán rõ ràng" is none. Commas are left out here.
"""

from __future__ import annotations

LAWS = tuple(
    (
        "An ninh mạng|An ninh quốc gia|An toàn thông tin mạng|An toàn thông tin|An toàn thực phẩm"
        "|An toàn vệ sinh lao động|Ban hành văn bản quy phạm pháp luật|Bảo hiểm nông nghiệp"
        "|Bảo hiểm thất nghiệp|Bảo hiểm tiền gửi|Bảo hiểm xã hội|Bảo hiểm y tế"
        "|Bảo vệ bí mật nhà nước|Bảo vệ chăm sóc và giáo dục trẻ em|Bảo vệ dữ liệu cá nhân"
        "|Bảo vệ môi trường|Bảo vệ quyền lợi người tiêu dùng|Bảo vệ sức khỏe nhân dân"
        "|Bảo vệ trẻ em|Bảo vệ và phát triển rừng|Bảo vệ và kiểm dịch thực vật"
        "|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Biên giới quốc gia"
        "|Biên phòng Việt Nam|Biển Việt Nam|Biển|Bình đẳng giới|Bưu chính|Các công cụ chuyển nhượng"
        "|Các tổ chức tín dụng|Cán bộ công chức|Cảnh sát biển Việt Nam|Cảnh sát biển"
        "|Cảnh sát cơ động|Căn cước công dân|Căn cước|Chăn nuôi|Chất lượng sản phẩm hàng hóa"
        "|Chất lượng sản phẩm|Chính quyền địa phương|Chống rửa tiền|Chuyển đổi số"
        "|Chuyển giao công nghệ|Chứng khoán|Công an nhân dân|Công chứng|Công chức"
        "|Công đoàn|Công nghệ cao|Công nghệ thông tin|Công nghiệp công nghệ số"
        "|Công nghiệp quốc phòng an ninh và động viên công nghiệp|Cơ yếu|Cạnh tranh|Cư trú"
        "|Dân quân tự vệ|Dân số|Dân sự|Di sản văn hóa|Doanh nghiệp|Doanh nghiệp nhà nước|Du lịch"
        "|Dược|Dự trữ quốc gia|Dữ liệu|Dầu khí|Đa dạng sinh học|Đầu tư công"
        "|Đầu tư theo phương thức đối tác công tư|Đầu tư|Đất đai|Đấu giá tài sản|Đấu thầu"
        "|Đặc xá|Đê điều|Địa chất và khoáng sản|Điện ảnh|Điện lực|Đo đạc và bản đồ|Đo lường"
        "|Đường bộ|Đường sắt|Giá|Giám định tư pháp|Giáo dục|Giáo dục đại học"
        "|Giáo dục nghề nghiệp|Giáo dục quốc phòng và an ninh|Giao dịch điện tử|Giao thông đường bộ"
        "|Giao thông đường thủy nội địa|Hải quan|Hàng hải Việt Nam|Hàng hải"
        "|Hàng không dân dụng Việt Nam|Hàng không dân dụng|Hiến mô tạng|Hiến ghép mô tạng"
        "|Hình sự|Hóa chất|Hòa giải đối thoại tại Tòa án|Hòa giải ở cơ sở|Hoạt động chữ thập đỏ"
        "|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hôn nhân và gia đình"
        "|Hôn nhân và Gia đình|Hộ tịch|Hợp tác xã|Hỗ trợ doanh nghiệp nhỏ và vừa"
        "|Kế toán|Khám bệnh chữa bệnh|Khiếu nại|Khiếu nại tố cáo|Khí tượng thủy văn"
        "|Khoa học công nghệ và đổi mới sáng tạo|Khoa học và công nghệ|Khoáng sản"
        "|Kiểm toán độc lập|Kiểm toán nhà nước|Kiến trúc|Kinh doanh bảo hiểm"
        "|Kinh doanh bất động sản|Lao động|Lâm nghiệp|Luật sư|Lưu trữ|Lực lượng dự bị động viên"
        "|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Nghĩa vụ quân sự|Ngân hàng Nhà nước Việt Nam"
        "|Ngân hàng Nhà nước|Ngân sách nhà nước|Ngân sách|Người cao tuổi|Người khuyết tật"
        "|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Nhà giáo|Nhà ở"
        "|Nhập cảnh xuất cảnh quá cảnh cư trú của người nước ngoài tại Việt Nam|Nuôi con nuôi"
        "|Năng lượng nguyên tử|Phá sản|Phòng bệnh|Phòng cháy chữa cháy và cứu nạn cứu hộ"
        "|Phòng cháy và chữa cháy|Phòng chống bạo lực gia đình|Phòng chống bệnh truyền nhiễm"
        "|Phòng chống khủng bố|Phòng chống ma túy|Phòng chống mua bán người"
        "|Phòng chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người"
        "|Phòng chống HIV/AIDS|Phòng chống tác hại của rượu bia|Phòng chống tác hại của thuốc lá"
        "|Phòng chống tác hại thuốc lá|Phòng chống tác hại rượu bia|Phòng chống mại dâm"
        "|Phòng chống tham nhũng|Phòng chống thiên tai"
        "|Phòng không nhân dân|Phòng thủ dân sự|Phổ biến giáo dục pháp luật|Phục hồi phá sản"
        "|Quản lý nợ công|Quản lý ngoại thương|Quản lý sử dụng tài sản công"
        "|Quản lý sử dụng tài sản nhà nước"
        "|Quản lý sử dụng vốn nhà nước đầu tư vào sản xuất kinh doanh tại doanh nghiệp"
        "|Quản lý sử dụng vũ khí vật liệu nổ và công cụ hỗ trợ|Quản lý thuế"
        "|Quảng cáo|Quốc phòng|Quốc tịch Việt Nam|Quốc tịch|Quy hoạch đô thị và nông thôn"
        "|Quy hoạch đô thị|Quy hoạch|Sĩ quan Quân đội nhân dân Việt Nam|Sở hữu trí tuệ"
        "|Sử dụng năng lượng tiết kiệm và hiệu quả|Tài nguyên môi trường biển và hải đảo"
        "|Tài nguyên nước|Tạm giữ tạm giam|Tần số vô tuyến điện|Thanh niên|Thanh tra"
        "|Thể dục thể thao|Thi đua khen thưởng|Thi hành án dân sự|Thi hành án hình sự"
        "|Thi hành tạm giữ tạm giam và cấm đi khỏi nơi cư trú|Thỏa thuận quốc tế|Thống kê"
        "|Thủ đô|Thủ tục hải quan|Thú y|Thuế bảo vệ môi trường|Thuế giá trị gia tăng"
        "|Thuế sử dụng đất nông nghiệp|Thuế sử dụng đất phi nông nghiệp|Thuế tài nguyên"
        "|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế tiêu thụ đặc biệt"
        "|Thuế xuất khẩu thuế nhập khẩu|Thư viện|Thực hành tiết kiệm chống lãng phí"
        "|Thực hiện dân chủ ở cơ sở|Thương mại|Thủy lợi|Thủy sản|Tiếp cận thông tin"
        "|Tiếp công dân|Tiêu chuẩn và quy chuẩn kỹ thuật|Tín ngưỡng tôn giáo|Tố cáo"
        "|Tố tụng dân sự|Tố tụng hành chính|Tố tụng hình sự|Tổ chức Chính phủ"
        "|Tổ chức chính quyền địa phương|Tổ chức cơ quan điều tra hình sự|Tổ chức Quốc hội"
        "|Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân"
        "|Trách nhiệm bồi thường của Nhà nước"
        "|Trật tự an toàn giao thông đường bộ|Trẻ em|Trọng tài thương mại|Trồng trọt"
        "|Trí tuệ nhân tạo|Trợ giúp pháp lý|Trưng cầu ý dân|Trưng mua trưng dụng tài sản"
        "|Tương trợ tư pháp|Tư pháp người chưa thành niên|Ưu đãi người có công với cách mạng"
        "|Viên chức|Việc làm|Viễn thông|Vệ sinh an toàn thực phẩm|Xây dựng|Xuất bản"
        "|Xuất cảnh nhập cảnh của công dân Việt Nam|Xử lý vi phạm hành chính|Y tế dự phòng"
        "|Biểu tình|Báo chí|Kinh tế số|BHXH|BHYT|NSNN|HTX|SHTT"
    ).split("|")
)

# Abbreviations that names of laws are written with.
ABBREVIATED = {
    "BHXH": "bảo hiểm xã hội",
    "BHYT": "bảo hiểm y tế",
    "NSNN": "ngân sách nhà nước",
    "HTX": "hợp tác xã",
    "SHTT": "sở hữu trí tuệ",
}
