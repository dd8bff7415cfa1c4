"""Lists of topics in the many wordings of press, journals and ministries, and what is none."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.topics import find_topics

LISTS = [
    (
        "Ban Tổ chức đã nhận được 68 bài tham luận, chia làm bốn nhóm chủ đề: nhóm thứ nhất, lịch sử các làng muối; nhóm thứ hai, kỹ thuật kết tinh của người xưa; nhóm thứ ba, di sản và lễ hội; nhóm thứ tư, nghề muối với du lịch.",
        [
            "lịch sử các làng muối",
            "kỹ thuật kết tinh của người xưa",
            "di sản và lễ hội",
            "nghề muối với du lịch",
        ],
    ),
    (
        "Buổi sáng là phiên “Muối sạch - công nghệ và nhiên liệu” do ông Lê Minh Tú điều phối. Sau giờ nghỉ trưa, hội nghị chuyển sang phiên “Dữ liệu dùng chung giữa các làng nghề”.",
        ["Muối sạch - công nghệ và nhiên liệu", "Dữ liệu dùng chung giữa các làng nghề"],
    ),
    (
        "Các diễn giả đã cập nhật xu hướng giá muối; phân tích nhu cầu của ngành hóa chất; kiến nghị khung giá tối thiểu.",
        [
            "cập nhật xu hướng giá muối",
            "phân tích nhu cầu của ngành hóa chất",
            "kiến nghị khung giá tối thiểu",
        ],
    ),
    (
        "Tại hội thảo, các đại biểu đã đánh giá kết quả hai năm vay vốn; nhận diện những khó khăn của diêm dân; làm rõ giá trị của nghề muối; đồng thời đề xuất sửa đổi quy hoạch.",
        [
            "đánh giá kết quả hai năm vay vốn",
            "nhận diện những khó khăn của diêm dân",
            "làm rõ giá trị của nghề muối",
            "đề xuất sửa đổi quy hoạch",
        ],
    ),
    (
        "Các tham luận và ý kiến thảo luận tại hội thảo đã phân tích làm rõ bản chất của thị trường muối; chỉ ra những đặc điểm mới của nhu cầu; đánh giá vai trò của hợp tác xã.",
        [
            "phân tích làm rõ bản chất của thị trường muối",
            "chỉ ra những đặc điểm mới của nhu cầu",
            "đánh giá vai trò của hợp tác xã",
        ],
    ),
    (
        "Các câu hỏi của doanh nghiệp chủ yếu liên quan đến hoàn thuế hàng xuất khẩu, xác định giá giao dịch, hóa đơn khởi tạo từ máy tính tiền, thuế nhà thầu.",
        [
            "hoàn thuế hàng xuất khẩu",
            "xác định giá giao dịch",
            "hóa đơn khởi tạo từ máy tính tiền",
            "thuế nhà thầu",
        ],
    ),
    (
        "Các hợp tác xã đã cùng nhau chia sẻ về dấu hiệu nhận biết muối giả, quy trình kiểm định nhanh và cách nói chuyện với khách hàng.",
        [
            "dấu hiệu nhận biết muối giả",
            "quy trình kiểm định nhanh",
            "cách nói chuyện với khách hàng",
        ],
    ),
    (
        "(BHN) - Tâm lý của thợ trẻ, vai trò của nghệ nhân và cách dạy nghề ban đêm đã được đưa ra bàn luận tại buổi tọa đàm về nghề muối.",
        ["Tâm lý của thợ trẻ", "vai trò của nghệ nhân", "cách dạy nghề ban đêm"],
    ),
    (
        "Hội thảo có bốn nội dung chính. Thứ nhất là quy hoạch các làng muối. Thứ hai là tiêu chuẩn hạt muối. Thứ ba là gìn giữ nhà kho cổ. Thứ tư là phương án xử lý nước thải.",
        [
            "quy hoạch các làng muối",
            "tiêu chuẩn hạt muối",
            "gìn giữ nhà kho cổ",
            "phương án xử lý nước thải",
        ],
    ),
    (
        "Hội nghị đã thảo luận, thông qua báo cáo tổng kết năm 2025; phương hướng, nhiệm vụ năm 2026; báo cáo thu, chi tài chính; chương trình kiểm tra và kế hoạch chăm lo Tết cho diêm dân.",
        [
            "báo cáo tổng kết năm 2025",
            "phương hướng, nhiệm vụ năm 2026",
            "báo cáo thu, chi tài chính",
            "chương trình kiểm tra",
            "kế hoạch chăm lo Tết cho diêm dân",
        ],
    ),
    (
        "Các ý kiến thảo luận chủ yếu đề cập việc phân cấp, phân quyền cho xã đảo, quy chế của các trạm cứu hộ, cơ sở vật chất sau sáp nhập.",
        [
            "việc phân cấp, phân quyền cho xã đảo",
            "quy chế của các trạm cứu hộ",
            "cơ sở vật chất sau sáp nhập",
        ],
    ),
    (
        "Các đại biểu trao đổi về khó khăn khi vay vốn, nghề mới cho thợ lặn và cách giữ chợ phiên.",
        ["khó khăn khi vay vốn", "nghề mới cho thợ lặn", "cách giữ chợ phiên"],
    ),
    (
        "Hội nghị có 28 phiên báo cáo thuộc các lĩnh vực: Nội khoa, Ngoại khoa, Răng hàm mặt, Dược học và Y tế công cộng.",
        ["Nội khoa", "Ngoại khoa", "Răng hàm mặt", "Dược học", "Y tế công cộng"],
    ),
    (
        "Các bài viết đã luận giải khá toàn diện, hệ thống và sâu sắc về nguồn gốc, nội dung và giá trị của nghề dệt, thực trạng nghề dệt ở vùng cao, đồng thời gợi mở những giải pháp nhằm giữ nghề.",
        [
            "nguồn gốc, nội dung và giá trị của nghề dệt",
            "thực trạng nghề dệt ở vùng cao",
            "những giải pháp nhằm giữ nghề",
        ],
    ),
    (
        "Các ý kiến tại hội thảo tập trung làm rõ cơ sở lý luận của việc nêu gương; đánh giá kết quả nêu gương ở xã; trên cơ sở đó đề xuất giải pháp gắn nêu gương với xếp loại cán bộ.",
        [
            "làm rõ cơ sở lý luận của việc nêu gương",
            "đánh giá kết quả nêu gương ở xã",
            "đề xuất giải pháp gắn nêu gương với xếp loại cán bộ",
        ],
    ),
    (
        "Chương trình được chia thành ba chặng: chặng một nói về phục hồi rừng ngập mặn, chặng hai dành cho sinh kế của người nuôi tôm, chặng ba bàn chuyện bán tín chỉ các-bon.",
        ["phục hồi rừng ngập mặn", "sinh kế của người nuôi tôm", "bán tín chỉ các-bon"],
    ),
    (
        "Bàn thứ nhất thảo luận về giá điện giờ thấp điểm. Bàn thứ hai trao đổi việc đấu nối trạm sạc. Bàn thứ ba góp ý cho bộ tiêu chuẩn an toàn pin.",
        ["giá điện giờ thấp điểm", "việc đấu nối trạm sạc", "bộ tiêu chuẩn an toàn pin"],
    ),
    (
        "Panel 1 là câu chuyện chuyển đổi số của hợp tác xã; Panel 2 dành cho truy xuất nguồn gốc; Panel 3 bàn về thương mại điện tử nông thôn.",
        [
            "câu chuyện chuyển đổi số của hợp tác xã",
            "truy xuất nguồn gốc",
            "thương mại điện tử nông thôn",
        ],
    ),
    (
        "Phân ban I: Văn học trung đại và các vấn đề văn bản học\nPhân ban II: Văn học hiện đại trong bối cảnh toàn cầu hóa\nPhân ban III: Dạy học ngữ văn theo chương trình mới",
        [
            "Văn học trung đại và các vấn đề văn bản học",
            "Văn học hiện đại trong bối cảnh toàn cầu hóa",
            "Dạy học ngữ văn theo chương trình mới",
        ],
    ),
    (
        "Các đại biểu tập trung làm rõ ba vấn đề. Vấn đề thứ nhất là quyền của người gửi tiền khi tổ chức tín dụng bị kiểm soát đặc biệt. Vấn đề thứ hai là hạn mức bảo hiểm tiền gửi. Vấn đề thứ ba là trách nhiệm của cơ quan giám sát.",
        [
            "quyền của người gửi tiền khi tổ chức tín dụng bị kiểm soát đặc biệt",
            "hạn mức bảo hiểm tiền gửi",
            "trách nhiệm của cơ quan giám sát",
        ],
    ),
    (
        "Thiếu cát san lấp, giá vật liệu leo thang, mặt bằng bàn giao chậm là ba điểm nóng được các nhà thầu đưa ra tại hội nghị.",
        ["Thiếu cát san lấp", "giá vật liệu leo thang", "mặt bằng bàn giao chậm"],
    ),
    (
        "Từ chuyện học phí, chuyện liên thông, cho tới chuyện đánh giá giảng viên đều được đưa ra mổ xẻ tại tọa đàm.",
        ["chuyện học phí", "chuyện liên thông", "chuyện đánh giá giảng viên"],
    ),
    (
        "Hội thảo diễn ra với ba phiên, lần lượt về bảo tồn di tích, số hóa hiện vật và phát triển du lịch di sản.",
        ["bảo tồn di tích", "số hóa hiện vật", "phát triển du lịch di sản"],
    ),
    (
        "Tại hội nghị, các đại biểu đã nghe và cho ý kiến vào 4 nội dung quan trọng: Báo cáo kết quả giám sát; dự thảo nghị quyết chuyên đề; phương án phân bổ vốn đầu tư công; tờ trình về công tác cán bộ.",
        [
            "Báo cáo kết quả giám sát",
            "dự thảo nghị quyết chuyên đề",
            "phương án phân bổ vốn đầu tư công",
            "tờ trình về công tác cán bộ",
        ],
    ),
    (
        "Xung quanh các câu hỏi ai trả tiền cho nước sạch, ai chịu trách nhiệm về đường ống cũ và khi nào tăng giá, hội thảo đã có hơn hai giờ tranh luận.",
        ["ai trả tiền cho nước sạch", "ai chịu trách nhiệm về đường ống cũ", "khi nào tăng giá"],
    ),
    (
        "Nội dung thảo luận xoay quanh việc quản lý thuốc kê đơn, bán thuốc trực tuyến cũng như trách nhiệm của sàn thương mại điện tử.",
        [
            "việc quản lý thuốc kê đơn",
            "bán thuốc trực tuyến",
            "trách nhiệm của sàn thương mại điện tử",
        ],
    ),
    (
        "Hội thảo được tổ chức thành hai phiên. Phiên toàn thể nghe bốn báo cáo chính. Các phiên song song lần lượt bàn về vật liệu xanh, kết cấu lắp ghép và quản lý rủi ro công trình.",
        ["vật liệu xanh", "kết cấu lắp ghép", "quản lý rủi ro công trình"],
    ),
    (
        "Buổi sáng, các đại biểu thảo luận về lịch sử hình thành làng nghề, kỹ thuật nhuộm chàm và nguồn nguyên liệu. Buổi chiều dành cho các vấn đề: bao bì, thương hiệu và xuất khẩu.",
        [
            "lịch sử hình thành làng nghề",
            "kỹ thuật nhuộm chàm",
            "nguồn nguyên liệu",
            "bao bì",
            "thương hiệu",
            "xuất khẩu",
        ],
    ),
    (
        "Các ý kiến phát biểu đi vào ba mảng lớn: cách tính giá đất, quyền khiếu nại của người bị thu hồi, và nguồn tiền bồi thường.",
        ["cách tính giá đất", "quyền khiếu nại của người bị thu hồi", "nguồn tiền bồi thường"],
    ),
    (
        "Những chủ đề được bàn nhiều nhất gồm tự chủ bệnh viện, đấu thầu thuốc, và lương của nhân viên y tế cơ sở.",
        ["tự chủ bệnh viện", "đấu thầu thuốc", "lương của nhân viên y tế cơ sở"],
    ),
    (
        "Tọa đàm được chia làm 3 phần, tương ứng với 3 chủ đề: (1) Hiện trạng cây xanh đô thị; (2) Kinh nghiệm chăm sóc cây cổ thụ; (3) Đề xuất cơ chế bảo hiểm cây xanh.",
        [
            "Hiện trạng cây xanh đô thị",
            "Kinh nghiệm chăm sóc cây cổ thụ",
            "Đề xuất cơ chế bảo hiểm cây xanh",
        ],
    ),
    (
        "Hơn 60 bài viết gửi tới hội thảo được xếp vào bốn cụm chủ đề: lý luận về văn hóa số, thói quen đọc của giới trẻ, bản quyền trên nền tảng trực tuyến, quản lý nội dung độc hại.",
        [
            "lý luận về văn hóa số",
            "thói quen đọc của giới trẻ",
            "bản quyền trên nền tảng trực tuyến",
            "quản lý nội dung độc hại",
        ],
    ),
    (
        "Đại biểu tham dự đã thẳng thắn nhìn vào ba nút thắt: hạ tầng kho lạnh yếu, chi phí vận chuyển cao, thiếu liên kết giữa các chủ vườn.",
        ["hạ tầng kho lạnh yếu", "chi phí vận chuyển cao", "thiếu liên kết giữa các chủ vườn"],
    ),
    (
        "Ngay sau phần khai mạc là phiên thảo luận với các nội dung: đầu tư trạm quan trắc, chia sẻ dữ liệu triều cường, cảnh báo sớm cho người dân.",
        ["đầu tư trạm quan trắc", "chia sẻ dữ liệu triều cường", "cảnh báo sớm cho người dân"],
    ),
    (
        "Hội nghị đã dành thời gian thảo luận các vấn đề mà cơ sở quan tâm như chế độ cho cán bộ dôi dư, trụ sở bỏ trống, hồ sơ lưu trữ chưa số hóa.",
        ["chế độ cho cán bộ dôi dư", "trụ sở bỏ trống", "hồ sơ lưu trữ chưa số hóa"],
    ),
    (
        "Trong khuôn khổ diễn đàn có các phiên chuyên đề “Vốn rẻ cho nhà ở xã hội”, “Đất sạch ở đâu” và “Thủ tục: rút ngắn được bao nhiêu ngày”.",
        ["Vốn rẻ cho nhà ở xã hội", "Đất sạch ở đâu", "Thủ tục: rút ngắn được bao nhiêu ngày"],
    ),
    (
        "Thông qua 25 tham luận, hội thảo góp phần làm sáng tỏ: thân thế và sự nghiệp của danh nhân; bối cảnh lịch sử thế kỷ XVIII; giá trị của các sắc phong còn lưu giữ.",
        [
            "thân thế và sự nghiệp của danh nhân",
            "bối cảnh lịch sử thế kỷ XVIII",
            "giá trị của các sắc phong còn lưu giữ",
        ],
    ),
    (
        "Chương trình nghị sự của cuộc họp gồm việc rà soát cam kết khí hậu, cơ chế tài chính cho thích ứng và lộ trình giảm phát thải mê-tan.",
        [
            "việc rà soát cam kết khí hậu",
            "cơ chế tài chính cho thích ứng",
            "lộ trình giảm phát thải mê-tan",
        ],
    ),
    (
        "Tổ 1 thảo luận dự thảo Luật Di sản; Tổ 2 thảo luận dự thảo Luật Quảng cáo; Tổ 3 thảo luận việc phân bổ ngân sách.",
        ["dự thảo Luật Di sản", "dự thảo Luật Quảng cáo", "việc phân bổ ngân sách"],
    ),
    (
        "Các tham luận được chia theo ba hướng tiếp cận, gồm hướng lịch sử - văn hóa, hướng kinh tế - môi trường và hướng pháp lý.",
        ["hướng lịch sử - văn hóa", "hướng kinh tế - môi trường", "hướng pháp lý"],
    ),
    (
        "Sau phần trình bày của các chuyên gia, phần hỏi đáp nóng lên với những băn khoăn về phí công chứng, về thời hạn lưu hồ sơ và về bảo hiểm nghề nghiệp.",
        ["phí công chứng", "thời hạn lưu hồ sơ", "bảo hiểm nghề nghiệp"],
    ),
    (
        "Hội thảo tập trung vào các trụ cột chính là: đào tạo giáo viên, học liệu số, kiểm định chất lượng.",
        ["đào tạo giáo viên", "học liệu số", "kiểm định chất lượng"],
    ),
    (
        "Chuyện thiếu bác sĩ, chuyện thuốc ngoài danh mục, chuyện chờ phẫu thuật cả tháng… được kể ra thẳng thắn tại buổi đối thoại.",
        ["Chuyện thiếu bác sĩ", "chuyện thuốc ngoài danh mục", "chuyện chờ phẫu thuật cả tháng"],
    ),
    (
        "Trong buổi làm việc, hai bên đã trao đổi nhiều nội dung thiết thực về đào tạo sau đại học, trao đổi giảng viên, công bố quốc tế chung.",
        ["đào tạo sau đại học", "trao đổi giảng viên", "công bố quốc tế chung"],
    ),
    (
        "Đó là: bồi thường cho người trồng rừng, chia sẻ lợi ích từ du lịch sinh thái và tuyển kiểm lâm người địa phương - ba nội dung chiếm trọn buổi thảo luận.",
        [
            "bồi thường cho người trồng rừng",
            "chia sẻ lợi ích từ du lịch sinh thái",
            "tuyển kiểm lâm người địa phương",
        ],
    ),
    (
        "Ba chuyên đề được trình bày gồm “Tâm lý học đường” của TS Lê Văn Sự, “Kỷ luật tích cực” của ThS Đào Thị Nụ và “Phòng chống bạo lực mạng” của bà Trần Mai.",
        ["Tâm lý học đường", "Kỷ luật tích cực", "Phòng chống bạo lực mạng"],
    ),
    (
        "Hội thảo gồm 2 phiên thảo luận: Phiên 1 với chủ đề “Thể chế cho kinh tế dữ liệu” và Phiên 2 với chủ đề “Hạ tầng dữ liệu vùng”.",
        ["Thể chế cho kinh tế dữ liệu", "Hạ tầng dữ liệu vùng"],
    ),
    (
        "Các đại biểu cũng đóng góp nhiều ý kiến vào quy mô trạm y tế, cơ chế tài chính hay nhân lực cho tuyến xã.",
        ["quy mô trạm y tế", "cơ chế tài chính", "nhân lực cho tuyến xã"],
    ),
    (
        "Ý kiến tại hội thảo tập trung vào các nhóm: nhóm ý kiến về tên gọi của luật; nhóm ý kiến về phạm vi điều chỉnh; nhóm ý kiến về chế tài xử phạt.",
        ["tên gọi của luật", "phạm vi điều chỉnh", "chế tài xử phạt"],
    ),
    (
        "Theo chương trình, hội nghị sẽ xem xét, thảo luận: Báo cáo kinh tế - xã hội 6 tháng; kế hoạch tài chính 5 năm; quy hoạch chung đô thị Bắc sông.",
        [
            "Báo cáo kinh tế - xã hội 6 tháng",
            "kế hoạch tài chính 5 năm",
            "quy hoạch chung đô thị Bắc sông",
        ],
    ),
    (
        "Nhiều nội dung quan trọng được đặt ra cho hội thảo lần này, trong đó có: đổi tên phố, bảo vệ biệt thự cũ, chỉnh trang vỉa hè.",
        ["đổi tên phố", "bảo vệ biệt thự cũ", "chỉnh trang vỉa hè"],
    ),
    (
        "Tại phiên thứ nhất, các diễn giả phân tích xu hướng dịch chuyển chuỗi cung ứng. Tại phiên thứ hai, vấn đề nhân lực bán dẫn được đặt ra. Phiên cuối cùng bàn về ưu đãi thuế.",
        ["xu hướng dịch chuyển chuỗi cung ứng", "vấn đề nhân lực bán dẫn", "ưu đãi thuế"],
    ),
    (
        "Bên cạnh đó, đại biểu còn thảo luận các nội dung liên quan đến bảo hiểm cho ngư dân, neo đậu tàu thuyền hoặc xử phạt vi phạm khai thác.",
        ["bảo hiểm cho ngư dân", "neo đậu tàu thuyền", "xử phạt vi phạm khai thác"],
    ),
    (
        "Hội nghị tập huấn xoay quanh bốn phần việc:\n+ Cách lập sổ theo dõi nước thải tại cơ sở chế biến nhỏ\n+ Lấy mẫu, bảo quản và gửi mẫu đúng quy cách\n+ Xử lý tình huống khi hệ thống quan trắc mất tín hiệu\n+ Trách nhiệm báo cáo của chủ cơ sở",
        [
            "Cách lập sổ theo dõi nước thải tại cơ sở chế biến nhỏ",
            "Lấy mẫu, bảo quản và gửi mẫu đúng quy cách",
            "Xử lý tình huống khi hệ thống quan trắc mất tín hiệu",
            "Trách nhiệm báo cáo của chủ cơ sở",
        ],
    ),
    (
        "Tại hội thảo, các nhà khoa học đã cùng nhìn lại chặng đường sưu tầm mộc bản; kỹ thuật khắc ván và in dập; giá trị tư liệu của các bản in triều Nguyễn; hướng bảo quản trong điều kiện khí hậu ẩm.",
        [
            "chặng đường sưu tầm mộc bản",
            "kỹ thuật khắc ván và in dập",
            "giá trị tư liệu của các bản in triều Nguyễn",
            "hướng bảo quản trong điều kiện khí hậu ẩm",
        ],
    ),
    (
        "Các tham luận đã làm nổi bật vai trò của hậu phương trong kháng chiến; sự phối hợp giữa bộ đội chủ lực và dân quân du kích; bài học về xây dựng thế trận lòng dân.",
        [
            "vai trò của hậu phương trong kháng chiến",
            "sự phối hợp giữa bộ đội chủ lực và dân quân du kích",
            "bài học về xây dựng thế trận lòng dân",
        ],
    ),
    (
        "Hội nghị dành hai ngày để phổ biến các quy định mới về hóa đơn điện tử; cách khai thuế của hộ kinh doanh; chế tài đối với hành vi mua bán hóa đơn.",
        [
            "các quy định mới về hóa đơn điện tử",
            "cách khai thuế của hộ kinh doanh",
            "chế tài đối với hành vi mua bán hóa đơn",
        ],
    ),
    (
        "Hội thảo có 4 phiên làm việc:\nPhiên 1 (8h00 - 9h30): Chuẩn đầu ra ngành điều dưỡng\nPhiên 2 (9h45 - 11h15): Đào tạo dựa trên mô phỏng\nPhiên 3 (13h30 - 15h00): Thực hành tại bệnh viện vệ tinh\nPhiên 4 (15h15 - 16h45): Đánh giá năng lực trước tốt nghiệp",
        [
            "Chuẩn đầu ra ngành điều dưỡng",
            "Đào tạo dựa trên mô phỏng",
            "Thực hành tại bệnh viện vệ tinh",
            "Đánh giá năng lực trước tốt nghiệp",
        ],
    ),
    (
        "Tại phiên thứ nhất do PGS.TS Trần Hữu Bằng điều hành, các diễn giả bàn về cơ chế giá dịch vụ kho vận. Phiên thứ hai, do TS Lý Thu Cúc điều hành, tập trung vào kho lạnh tại vùng nguyên liệu. Phiên thứ ba thảo luận khả năng kết nối đường sắt với cảng cạn.",
        [
            "cơ chế giá dịch vụ kho vận",
            "kho lạnh tại vùng nguyên liệu",
            "khả năng kết nối đường sắt với cảng cạn",
        ],
    ),
    (
        "Nội dung các tham luận đi từ đời sống của người Chăm ven sông, nghề dệt thổ cẩm, đến tín ngưỡng thờ Mẫu ở vùng biên.",
        ["đời sống của người Chăm ven sông", "nghề dệt thổ cẩm", "tín ngưỡng thờ Mẫu ở vùng biên"],
    ),
    (
        "Phát biểu đề dẫn, PGS Đỗ Văn Sáng gợi ý hội thảo thảo luận: vì sao nông dân bỏ ruộng; chính sách nào giữ được lao động trẻ; mô hình tích tụ đất đai nào phù hợp với đồng bằng.",
        [
            "vì sao nông dân bỏ ruộng",
            "chính sách nào giữ được lao động trẻ",
            "mô hình tích tụ đất đai nào phù hợp với đồng bằng",
        ],
    ),
    (
        "Trên tinh thần thẳng thắn, hội nghị đã nghe và thảo luận 5 báo cáo tham luận của các đơn vị: công tác phát triển đảng viên trong doanh nghiệp tư nhân (Đảng ủy Khối); đổi mới sinh hoạt chi bộ (Huyện ủy An Bình); kiểm tra đảng viên đi làm ăn xa (Đảng ủy xã Phú Hòa); quản lý hồ sơ điện tử (Ban Tổ chức); thu nộp đảng phí không tiền mặt (Văn phòng).",
        [
            "công tác phát triển đảng viên trong doanh nghiệp tư nhân",
            "đổi mới sinh hoạt chi bộ",
            "kiểm tra đảng viên đi làm ăn xa",
            "quản lý hồ sơ điện tử",
            "thu nộp đảng phí không tiền mặt",
        ],
    ),
    (
        "Các nhóm vấn đề chính được trao đổi tại hội nghị gồm có:\n1. Thẩm quyền cấp phép khai thác nước ngầm\n2. Mức thu tiền cấp quyền\n3. Giám sát trực tuyến lưu lượng",
        [
            "Thẩm quyền cấp phép khai thác nước ngầm",
            "Mức thu tiền cấp quyền",
            "Giám sát trực tuyến lưu lượng",
        ],
    ),
    (
        "Chương trình hội thảo có ba tham luận chính: “Đọc lại thơ mới từ góc nhìn sinh thái” (TS Cung Thị Hòa), “Không gian làng trong truyện ngắn đương đại” (ThS Lê Bình) và “Thị trường sách thiếu nhi: cung và cầu” (ông Vũ Nam).",
        [
            "Đọc lại thơ mới từ góc nhìn sinh thái",
            "Không gian làng trong truyện ngắn đương đại",
            "Thị trường sách thiếu nhi: cung và cầu",
        ],
    ),
    (
        "Hội nghị đã xem xét và cho ý kiến đối với: dự thảo quy chế phối hợp giữa bốn tỉnh; phương án chia sẻ nguồn nước mùa cạn; kinh phí nạo vét kênh liên huyện.",
        [
            "dự thảo quy chế phối hợp giữa bốn tỉnh",
            "phương án chia sẻ nguồn nước mùa cạn",
            "kinh phí nạo vét kênh liên huyện",
        ],
    ),
    (
        "Những câu hỏi như doanh nghiệp nào được miễn kiểm tra, ai cấp mã số vùng trồng, mất bao lâu để có giấy chứng nhận liên tục được đặt ra cho đại diện cơ quan quản lý tại buổi đối thoại.",
        [
            "doanh nghiệp nào được miễn kiểm tra",
            "ai cấp mã số vùng trồng",
            "mất bao lâu để có giấy chứng nhận",
        ],
    ),
    (
        "Trong buổi sáng, hội thảo đi qua ba chủ điểm: dinh dưỡng cho trẻ sinh non, theo dõi thị lực, hỗ trợ tâm lý cho mẹ.",
        ["dinh dưỡng cho trẻ sinh non", "theo dõi thị lực", "hỗ trợ tâm lý cho mẹ"],
    ),
    (
        "Đại biểu các tỉnh đã thảo luận sôi nổi về việc chia sẻ bản đồ ngập; về cách vận hành liên hồ chứa trong mùa lũ; về quỹ bồi thường cho vùng hạ du.",
        [
            "việc chia sẻ bản đồ ngập",
            "cách vận hành liên hồ chứa trong mùa lũ",
            "quỹ bồi thường cho vùng hạ du",
        ],
    ),
    (
        "Hội nghị lần này có nhiệm vụ thảo luận và cho ý kiến về ba việc lớn:\n- Tổng kết mười năm thực hiện quy ước làng văn hóa;\n- Sắp xếp tổ dân phố sau sáp nhập;\n- Chuẩn bị đại hội Mặt trận cấp xã.",
        [
            "Tổng kết mười năm thực hiện quy ước làng văn hóa",
            "Sắp xếp tổ dân phố sau sáp nhập",
            "Chuẩn bị đại hội Mặt trận cấp xã",
        ],
    ),
    (
        'Diễn đàn được thiết kế thành ba phiên với các chủ đề: Phiên khai mạc "Đà Nẵng - điểm đến của dòng vốn xanh"; Phiên chuyên đề 1 "Trung tâm tài chính quốc tế"; Phiên chuyên đề 2 "Khu thương mại tự do".',
        [
            "Đà Nẵng - điểm đến của dòng vốn xanh",
            "Trung tâm tài chính quốc tế",
            "Khu thương mại tự do",
        ],
    ),
    (
        "Kết cấu của hội thảo gồm phần tham luận về lịch sử Phật giáo vùng, phần trao đổi về kiến trúc chùa tháp và phần tọa đàm về bảo tồn tượng cổ.",
        ["lịch sử Phật giáo vùng", "kiến trúc chùa tháp", "bảo tồn tượng cổ"],
    ),
    (
        "Hội thảo tập trung làm rõ những vấn đề cơ bản sau đây:\nMột là, cơ sở lý luận và thực tiễn của việc xây dựng văn hóa công vụ.\nHai là, những biểu hiện lệch chuẩn trong ứng xử của cán bộ.\nBa là, giải pháp nêu gương của người đứng đầu.",
        [
            "cơ sở lý luận và thực tiễn của việc xây dựng văn hóa công vụ",
            "những biểu hiện lệch chuẩn trong ứng xử của cán bộ",
            "giải pháp nêu gương của người đứng đầu",
        ],
    ),
    (
        "Nhiều ý kiến tâm huyết đã được nêu ra, nổi lên ba luồng: giữ nguyên tên gọi cũ, ghép tên hai xã, đặt tên mới theo danh nhân.",
        ["giữ nguyên tên gọi cũ", "ghép tên hai xã", "đặt tên mới theo danh nhân"],
    ),
    (
        "Xuyên suốt tọa đàm là những trao đổi cởi mở về áp lực thi cử, về cách cha mẹ đồng hành với con và về vai trò của phòng tham vấn học đường.",
        ["áp lực thi cử", "cách cha mẹ đồng hành với con", "vai trò của phòng tham vấn học đường"],
    ),
    (
        "Đi vào phần thảo luận, đại biểu xới lên nhiều chuyện: phí bến bãi thu hai lần, biển cấm dựng tùy tiện, xe dù đón khách trước cổng bến.",
        ["phí bến bãi thu hai lần", "biển cấm dựng tùy tiện", "xe dù đón khách trước cổng bến"],
    ),
    (
        "Theo ban tổ chức, hội thảo năm nay tập trung vào 3 nhóm chủ đề chính, bao gồm: Vật liệu nano trong y sinh, Pin thể rắn và Xúc tác xử lý khí thải.",
        ["Vật liệu nano trong y sinh", "Pin thể rắn", "Xúc tác xử lý khí thải"],
    ),
    (
        "Chiều cùng ngày, hội nghị chia tổ thảo luận. Các tổ tập trung vào chỉ tiêu tăng trưởng quý IV, tiến độ giải ngân vốn đầu tư công và việc bố trí tái định cư cho các hộ ven kênh.",
        [
            "chỉ tiêu tăng trưởng quý IV",
            "tiến độ giải ngân vốn đầu tư công",
            "việc bố trí tái định cư cho các hộ ven kênh",
        ],
    ),
    (
        "Đại diện các bên liên quan thảo luận theo ba chủ đề riêng biệt. Chủ đề đầu tiên là hợp đồng mẫu giữa nông dân và nhà máy. Chủ đề thứ hai liên quan đến phương pháp đo chữ đường. Chủ đề cuối cùng là chia sẻ rủi ro khi giá xuống.",
        [
            "hợp đồng mẫu giữa nông dân và nhà máy",
            "phương pháp đo chữ đường",
            "chia sẻ rủi ro khi giá xuống",
        ],
    ),
    (
        "Tọa đàm đặt ra các vấn đề đáng suy ngẫm: ranh giới giữa sáng tạo và sao chép khi dùng AI, trách nhiệm của tòa soạn, quyền của tác giả ảnh.",
        [
            "ranh giới giữa sáng tạo và sao chép khi dùng AI",
            "trách nhiệm của tòa soạn",
            "quyền của tác giả ảnh",
        ],
    ),
    (
        "Với 8 chuyên đề, lớp bồi dưỡng cung cấp cho học viên kiến thức về kỹ năng tiếp công dân, phương pháp thẩm tra báo cáo và nghiệp vụ giám sát chuyên đề.",
        ["kỹ năng tiếp công dân", "phương pháp thẩm tra báo cáo", "nghiệp vụ giám sát chuyên đề"],
    ),
    (
        "Các báo cáo khoa học trình bày tại hội nghị đề cập những hướng nghiên cứu mới: chọn tạo giống sắn kháng bệnh khảm lá, phân bón nhả chậm từ vỏ trấu, cảnh báo sâu bệnh bằng ảnh vệ tinh.",
        [
            "chọn tạo giống sắn kháng bệnh khảm lá",
            "phân bón nhả chậm từ vỏ trấu",
            "cảnh báo sâu bệnh bằng ảnh vệ tinh",
        ],
    ),
    (
        "Vấn đề quỹ đất cho trường học, chuyện giữ trẻ ngoài giờ và mức hỗ trợ bữa ăn bán trú chiếm phần lớn thời lượng của buổi tiếp xúc.",
        ["Vấn đề quỹ đất cho trường học", "chuyện giữ trẻ ngoài giờ", "mức hỗ trợ bữa ăn bán trú"],
    ),
    (
        "Hai bên đã có cuộc trao đổi thực chất trên các lĩnh vực: thương mại biên giới; hợp tác phòng chống buôn lậu; mở thêm cặp cửa khẩu phụ.",
        ["thương mại biên giới", "hợp tác phòng chống buôn lậu", "mở thêm cặp cửa khẩu phụ"],
    ),
    (
        "Theo chương trình, 6 diễn giả lần lượt lên bục với các đề tài: “Mở quán cà phê không lỗ”, “Chọn mặt bằng bằng dữ liệu”, “Giữ chân nhân viên pha chế”...",
        ["Mở quán cà phê không lỗ", "Chọn mặt bằng bằng dữ liệu", "Giữ chân nhân viên pha chế"],
    ),
    (
        "Tại đây, bà con hỏi cán bộ khuyến nông về cách ủ phân vi sinh, thời điểm xuống giống vụ đông, giá bao tiêu khoai tây.",
        ["cách ủ phân vi sinh", "thời điểm xuống giống vụ đông", "giá bao tiêu khoai tây"],
    ),
    (
        "Hội thảo là diễn đàn để các nhà khoa học trao đổi về chẩn đoán sớm bệnh dại ở động vật, vắc-xin thế hệ mới và giám sát chó thả rông.",
        ["chẩn đoán sớm bệnh dại ở động vật", "vắc-xin thế hệ mới", "giám sát chó thả rông"],
    ),
    (
        "Trọng tâm của phiên họp là thẩm tra dự án Luật Cấp nước, cho ý kiến về báo cáo công tác dân nguyện và xem xét việc thành lập hai phường mới.",
        [
            "thẩm tra dự án Luật Cấp nước",
            "cho ý kiến về báo cáo công tác dân nguyện",
            "xem xét việc thành lập hai phường mới",
        ],
    ),
    (
        "Hội nghị thảo luận các chuyên đề gồm: (i) Hiện đại hóa trạm bơm; (ii) Nạo vét lòng hồ; và (iii) Định giá sản phẩm dịch vụ thủy lợi.",
        ["Hiện đại hóa trạm bơm", "Nạo vét lòng hồ", "Định giá sản phẩm dịch vụ thủy lợi"],
    ),
    (
        "Ba vấn đề lớn nhất mà hội thảo quan tâm, đó là: nguồn tuyển công chức trẻ; lộ trình tăng lương; đánh giá bằng sản phẩm đầu ra.",
        ["nguồn tuyển công chức trẻ", "lộ trình tăng lương", "đánh giá bằng sản phẩm đầu ra"],
    ),
    (
        "Hội thảo bàn ba việc. Việc đầu tiên: chọn cây giống cho vùng cát. Việc thứ hai: giữ nước bằng bạt lót. Việc thứ ba: tìm đầu ra cho củ cải.",
        ["chọn cây giống cho vùng cát", "giữ nước bằng bạt lót", "tìm đầu ra cho củ cải"],
    ),
    (
        "Tham gia tọa đàm, các khách mời làm rõ vì sao học sinh sợ môn Sử, sách giáo khoa mới thay đổi gì và giáo viên cần hỗ trợ ra sao.",
        [
            "vì sao học sinh sợ môn Sử",
            "sách giáo khoa mới thay đổi gì",
            "giáo viên cần hỗ trợ ra sao",
        ],
    ),
    (
        "Tại hội thảo, các đại biểu đã tập trung phân tích thực trạng thiếu hụt giáo viên mầm non tại khu công nghiệp, chế độ phụ cấp và nhà ở cho giáo viên ngoài công lập, trách nhiệm của doanh nghiệp trong đầu tư nhóm trẻ độc lập cũng như cơ chế giám sát chất lượng bữa ăn.",
        [
            "thực trạng thiếu hụt giáo viên mầm non tại khu công nghiệp",
            "chế độ phụ cấp và nhà ở cho giáo viên ngoài công lập",
            "trách nhiệm của doanh nghiệp trong đầu tư nhóm trẻ độc lập",
            "cơ chế giám sát chất lượng bữa ăn",
        ],
    ),
    (
        "Các tham luận đề cập đến nhiều khía cạnh như quy hoạch mạng lưới trạm sạc, tiêu chuẩn pin và xử lý pin thải, giá điện giờ cao điểm, ưu đãi thuế cho xe hai bánh.",
        [
            "quy hoạch mạng lưới trạm sạc",
            "tiêu chuẩn pin và xử lý pin thải",
            "giá điện giờ cao điểm",
            "ưu đãi thuế cho xe hai bánh",
        ],
    ),
    (
        "Các ý kiến tại tọa đàm tập trung làm rõ nguyên nhân sạt lở bờ sông, bờ biển; tác động của khai thác cát, xây dựng hồ chứa thượng nguồn; kinh nghiệm trồng rừng, làm kè mềm ở các địa phương; nguồn vốn, cơ chế lồng ghép để xử lý khẩn cấp.",
        [
            "nguyên nhân sạt lở bờ sông, bờ biển",
            "tác động của khai thác cát, xây dựng hồ chứa thượng nguồn",
            "kinh nghiệm trồng rừng, làm kè mềm ở các địa phương",
            "nguồn vốn, cơ chế lồng ghép để xử lý khẩn cấp",
        ],
    ),
    (
        "Thứ trưởng gợi ý các đại biểu trao đổi, góp ý về: phạm vi sửa đổi của Nghị định; thẩm quyền của Chủ tịch UBND cấp xã; thời hạn giải quyết khiếu nại lần đầu; có nên quy định đối thoại bắt buộc hay không.",
        [
            "phạm vi sửa đổi của Nghị định",
            "thẩm quyền của Chủ tịch UBND cấp xã",
            "thời hạn giải quyết khiếu nại lần đầu",
            "có nên quy định đối thoại bắt buộc hay không",
        ],
    ),
    (
        'Hội thảo nghe 5 tham luận gồm: "Tranh dân gian và thị trường quà tặng" do họa sĩ Lê Vân trình bày; "Giấy dó: nguyên liệu cạn dần" của HTX Giấy Dương Ổ; "Đưa tranh vào lớp học" của Trường THCS Song Hồ; "Bảo hộ nhãn hiệu làng nghề" của Sở Khoa học và Công nghệ; "Du lịch trải nghiệm in tranh" của Công ty Lữ hành Kinh Bắc.',
        [
            "Tranh dân gian và thị trường quà tặng",
            "Giấy dó: nguyên liệu cạn dần",
            "Đưa tranh vào lớp học",
            "Bảo hộ nhãn hiệu làng nghề",
            "Du lịch trải nghiệm in tranh",
        ],
    ),
    (
        "Hội nghị đã thảo luận 3 nội dung: Một là, việc thực hiện quy chế dân chủ; hai là, kết quả hòa giải ở cơ sở; ba là, công tác phối hợp giữa Mặt trận và chính quyền.",
        [
            "việc thực hiện quy chế dân chủ",
            "kết quả hòa giải ở cơ sở",
            "công tác phối hợp giữa Mặt trận và chính quyền",
        ],
    ),
    (
        "Diễn đàn gồm hai phiên chính: phiên thứ nhất với chủ đề “Xuất khẩu trái cây: từ số lượng sang chất lượng”; phiên thứ hai với chủ đề “Logistics lạnh - mắt xích còn thiếu”.",
        ["Xuất khẩu trái cây: từ số lượng sang chất lượng", "Logistics lạnh - mắt xích còn thiếu"],
    ),
    (
        "Bốn nhóm vấn đề được đặt ra để các nhà khoa học, nhà quản lý cùng bàn luận là: nhận thức về kinh tế xanh trong doanh nghiệp nhỏ và vừa, tiêu chí phân loại dự án xanh, khả năng tiếp cận tín dụng ưu đãi, nguồn nhân lực kiểm kê khí nhà kính.",
        [
            "nhận thức về kinh tế xanh trong doanh nghiệp nhỏ và vừa",
            "tiêu chí phân loại dự án xanh",
            "khả năng tiếp cận tín dụng ưu đãi",
            "nguồn nhân lực kiểm kê khí nhà kính",
        ],
    ),
    (
        "Sáng nay, các đại biểu chia tổ thảo luận các nội dung trình kỳ họp. Tại tổ số 1, nhiều ý kiến quan tâm đến tiến độ đường vành đai, nợ đọng xây dựng cơ bản, thủ tục giao đất tái định cư.",
        ["tiến độ đường vành đai", "nợ đọng xây dựng cơ bản", "thủ tục giao đất tái định cư"],
    ),
    (
        "Hội thảo tập trung vào ba chủ đề lớn: “Di sản Hán Nôm ở Nam Bộ: sưu tầm và số hóa”, “Văn bia, sắc phong trong đời sống cộng đồng”, “Dạy chữ Hán, chữ Nôm ở bậc đại học”.",
        [
            "Di sản Hán Nôm ở Nam Bộ: sưu tầm và số hóa",
            "Văn bia, sắc phong trong đời sống cộng đồng",
            "Dạy chữ Hán, chữ Nôm ở bậc đại học",
        ],
    ),
    (
        "Trong gần bốn giờ làm việc, hội nghị đã nghe các ý kiến thẳng thắn, tâm huyết về những bất cập trong đấu thầu thuốc, vật tư y tế; tình trạng quá tải ở tuyến cuối; việc thanh toán chi phí khám, chữa bệnh bảo hiểm y tế chậm; thu nhập của nhân viên y tế dự phòng.",
        [
            "những bất cập trong đấu thầu thuốc, vật tư y tế",
            "tình trạng quá tải ở tuyến cuối",
            "việc thanh toán chi phí khám, chữa bệnh bảo hiểm y tế chậm",
            "thu nhập của nhân viên y tế dự phòng",
        ],
    ),
    (
        "Phiên thảo luận diễn ra sôi nổi với nhiều câu hỏi liên quan đến thời gian cấp visa, chi phí thuê mặt bằng tại khu công nghệ cao, chế độ làm thêm giờ và ưu đãi cho kỹ sư người nước ngoài.",
        [
            "thời gian cấp visa",
            "chi phí thuê mặt bằng tại khu công nghệ cao",
            "chế độ làm thêm giờ",
            "ưu đãi cho kỹ sư người nước ngoài",
        ],
    ),
    (
        "Hội thảo lần này xoay quanh ba trục: trục thứ nhất là lý luận về phản biện xã hội; trục thứ hai là kinh nghiệm của các nước Bắc Âu; trục thứ ba là khuyến nghị cho Việt Nam.",
        [
            "lý luận về phản biện xã hội",
            "kinh nghiệm của các nước Bắc Âu",
            "khuyến nghị cho Việt Nam",
        ],
    ),
    (
        "Tại hội thảo, 14 tham luận được trình bày, xoay quanh các nhóm nội dung chính như: cơ sở khoa học của việc xác lập chỉ dẫn địa lý; quản lý, kiểm soát chất lượng sản phẩm mang chỉ dẫn; quảng bá, phát triển thị trường; vai trò của hội, hiệp hội.",
        [
            "cơ sở khoa học của việc xác lập chỉ dẫn địa lý",
            "quản lý, kiểm soát chất lượng sản phẩm mang chỉ dẫn",
            "quảng bá, phát triển thị trường",
            "vai trò của hội, hiệp hội",
        ],
    ),
    (
        "Các chuyên gia đã tập trung thảo luận, làm rõ những kết quả đạt được và hạn chế trong 10 năm thực hiện chính sách, nguyên nhân người dân không mặn mà với bảo hiểm nông nghiệp và những mô hình có thể nhân rộng.",
        [
            "những kết quả đạt được và hạn chế trong 10 năm thực hiện chính sách",
            "nguyên nhân người dân không mặn mà với bảo hiểm nông nghiệp",
            "những mô hình có thể nhân rộng",
        ],
    ),
    (
        'Hội nghị tập trung thảo luận việc lập quy hoạch phân khu, cắm mốc lộ giới, cấp phép xây dựng tạm trong vùng quy hoạch "treo" và xử lý công trình sai phép.',
        [
            "việc lập quy hoạch phân khu",
            "cắm mốc lộ giới",
            'cấp phép xây dựng tạm trong vùng quy hoạch "treo"',
            "xử lý công trình sai phép",
        ],
    ),
    (
        "Nội dung chính của hội nghị:\na) Báo cáo tiến độ lập bản đồ địa chính\nb) Hướng dẫn cập nhật cơ sở dữ liệu đất đai\nc) Giải đáp vướng mắc của các xã",
        [
            "Báo cáo tiến độ lập bản đồ địa chính",
            "Hướng dẫn cập nhật cơ sở dữ liệu đất đai",
            "Giải đáp vướng mắc của các xã",
        ],
    ),
    (
        "Hội thảo tập trung vào việc đánh giá thực trạng ô nhiễm nhựa ở các đảo; chia sẻ mô hình thu gom rác đại dương; bàn giải pháp giảm đồ nhựa dùng một lần trong du lịch.",
        [
            "đánh giá thực trạng ô nhiễm nhựa ở các đảo",
            "chia sẻ mô hình thu gom rác đại dương",
            "bàn giải pháp giảm đồ nhựa dùng một lần trong du lịch",
        ],
    ),
    (
        "Với chủ đề “Trả lại vỉa hè”, tọa đàm mở ra nhiều hướng thảo luận: thu phí hay không thu phí, ai được bán hàng, xe máy để ở đâu.",
        ["thu phí hay không thu phí", "ai được bán hàng", "xe máy để ở đâu"],
    ),
    (
        "Hội nghị lần này, Ban Chấp hành sẽ cho ý kiến vào các nội dung: Báo cáo kết quả phong trào thi đua; Đề án thành lập quỹ tương trợ; Việc bổ sung ủy viên Ban Thường vụ; và một số nội dung khác.",
        [
            "Báo cáo kết quả phong trào thi đua",
            "Đề án thành lập quỹ tương trợ",
            "Việc bổ sung ủy viên Ban Thường vụ",
        ],
    ),
    (
        "Ba phiên chuyên đề tiếp theo dành để thảo luận sâu về: Vai trò của kiều bào trong khởi nghiệp sáng tạo; Kết nối chuyên gia bán dẫn người Việt; Giữ gìn tiếng Việt cho thế hệ thứ ba.",
        [
            "Vai trò của kiều bào trong khởi nghiệp sáng tạo",
            "Kết nối chuyên gia bán dẫn người Việt",
            "Giữ gìn tiếng Việt cho thế hệ thứ ba",
        ],
    ),
    (
        "Buổi tọa đàm đã đi qua những câu chuyện về người thợ chép sử bằng tranh, về xưởng in thạch bản đầu tiên ở Sài Gòn, về những bản khắc bị thất lạc.",
        [
            "người thợ chép sử bằng tranh",
            "xưởng in thạch bản đầu tiên ở Sài Gòn",
            "những bản khắc bị thất lạc",
        ],
    ),
    (
        "Tham dự các phiên chuyên đề, đại biểu lựa chọn một trong bốn nhóm: Nhóm 1 - Nhà ở cho người thu nhập thấp; Nhóm 2 - Giao thông xanh; Nhóm 3 - Quản lý nước mưa; Nhóm 4 - Không gian công cộng.",
        [
            "Nhà ở cho người thu nhập thấp",
            "Giao thông xanh",
            "Quản lý nước mưa",
            "Không gian công cộng",
        ],
    ),
    (
        "Đối thoại tại hội nghị, hội viên nông dân nêu các vấn đề về giá phân bón tăng cao, nước tưới cuối vụ, việc chậm cấp giấy chứng nhận quyền sử dụng đất và chính sách hỗ trợ máy sạ hàng.",
        [
            "giá phân bón tăng cao",
            "nước tưới cuối vụ",
            "việc chậm cấp giấy chứng nhận quyền sử dụng đất",
            "chính sách hỗ trợ máy sạ hàng",
        ],
    ),
    (
        "Hội nghị được nghe ba chuyên đề: chuyên đề “Ghép thận từ người cho chết não” do PGS.TS Bùi Văn Mạnh trình bày; chuyên đề “Chăm sóc giảm nhẹ tại nhà” do BS Lê Thị Thắm trình bày; chuyên đề “Y tế từ xa ở tuyến huyện” do ông Phan Đức trình bày.",
        [
            "Ghép thận từ người cho chết não",
            "Chăm sóc giảm nhẹ tại nhà",
            "Y tế từ xa ở tuyến huyện",
        ],
    ),
    (
        "Hội thảo tập trung vào hai nội dung: đánh giá tác động của hạn mặn đến vùng lúa - tôm và lựa chọn lịch thời vụ thích ứng.",
        ["đánh giá tác động của hạn mặn đến vùng lúa - tôm", "lựa chọn lịch thời vụ thích ứng"],
    ),
    (
        "Hội nghị diễn ra với hai phiên: phiên buổi sáng về quy hoạch cấp nước vùng, phiên buổi chiều về giảm thất thoát nước.",
        ["quy hoạch cấp nước vùng", "giảm thất thoát nước"],
    ),
    (
        "Diễn đàn có hai phiên thảo luận với chủ đề “Trường học xanh” và “Doanh nghiệp trẻ với khí hậu”.",
        ["Trường học xanh", "Doanh nghiệp trẻ với khí hậu"],
    ),
    (
        "Hội thảo tập trung vào ba nội dung chính:\nThứ nhất, nhận thức về quyền con người trong môi trường số. Các tham luận cho thấy khung pháp lý còn thiếu. Nhiều nước đã có luật riêng. Việt Nam mới dừng ở nghị định. Việc thực thi còn chậm.\nThứ hai, thực trạng bảo vệ trẻ em trên mạng. Số vụ xâm hại tăng nhanh. Phụ huynh thiếu kỹ năng. Nhà trường lúng túng. Nền tảng xuyên biên giới phản hồi chậm.\nThứ ba, trách nhiệm của nền tảng xuyên biên giới. Nhiều ý kiến cho rằng phải có đại diện trong nước.",
        [
            "nhận thức về quyền con người trong môi trường số",
            "thực trạng bảo vệ trẻ em trên mạng",
            "trách nhiệm của nền tảng xuyên biên giới",
        ],
    ),
    (
        "Các bài viết gửi về hội thảo được chia thành 3 nhóm: Nhóm 1: Lý luận chung về kinh tế tuần hoàn (15 bài); Nhóm 2: Thực tiễn tại các khu công nghiệp (22 bài); Nhóm 3: Chính sách khuyến khích (9 bài).",
        [
            "Lý luận chung về kinh tế tuần hoàn",
            "Thực tiễn tại các khu công nghiệp",
            "Chính sách khuyến khích",
        ],
    ),
    (
        "Tại hội nghị, các đơn vị đã trình bày tham luận: Đảng ủy phường Hòa Cường với tham luận “Số hóa hồ sơ đảng viên”; Chi bộ Trường THPT Lê Quý với tham luận “Phát triển đảng trong học sinh”; Chi bộ Công ty May Sông Đà với tham luận “Sinh hoạt chi bộ ở doanh nghiệp tư nhân”.",
        [
            "Số hóa hồ sơ đảng viên",
            "Phát triển đảng trong học sinh",
            "Sinh hoạt chi bộ ở doanh nghiệp tư nhân",
        ],
    ),
    (
        "Các đại biểu thảo luận về thể chế: sửa luật hay ban hành nghị quyết thí điểm; về nguồn lực: ngân sách và vốn tư nhân; về nhân lực: đào tạo lại hay tuyển mới.",
        [
            "thể chế: sửa luật hay ban hành nghị quyết thí điểm",
            "nguồn lực: ngân sách và vốn tư nhân",
            "nhân lực: đào tạo lại hay tuyển mới",
        ],
    ),
    (
        "Hội thảo đã tập trung làm rõ ba vấn đề lớn là vai trò của kinh tế tập thể trong nền kinh tế thị trường, cơ chế góp vốn và phân phối trong hợp tác xã kiểu mới, chính sách đất đai và tín dụng cho hợp tác xã.",
        [
            "vai trò của kinh tế tập thể trong nền kinh tế thị trường",
            "cơ chế góp vốn và phân phối trong hợp tác xã kiểu mới",
            "chính sách đất đai và tín dụng cho hợp tác xã",
        ],
    ),
    (
        "Nội dung hội thảo tập trung vào: (1) Cơ sở khoa học và thực tiễn của việc phát triển điện hạt nhân quy mô nhỏ, (2) Kinh nghiệm quốc tế về quản lý chất thải phóng xạ và (3) Sự chấp nhận của cộng đồng.",
        [
            "Cơ sở khoa học và thực tiễn của việc phát triển điện hạt nhân quy mô nhỏ",
            "Kinh nghiệm quốc tế về quản lý chất thải phóng xạ",
            "Sự chấp nhận của cộng đồng",
        ],
    ),
    (
        "Hội nghị nghe báo cáo viên truyền đạt 4 chuyên đề: Chuyên đề 1 - “Những điểm mới của Luật Căn cước”; Chuyên đề 2 - “Kỹ năng xử lý đơn thư”; Chuyên đề 3 - “Bảo vệ bí mật nhà nước trên môi trường mạng”; Chuyên đề 4 - “Văn hóa công vụ”.",
        [
            "Những điểm mới của Luật Căn cước",
            "Kỹ năng xử lý đơn thư",
            "Bảo vệ bí mật nhà nước trên môi trường mạng",
            "Văn hóa công vụ",
        ],
    ),
    (
        "Tại hội thảo, các nhà khoa học tập trung thảo luận làm rõ những vấn đề lý luận về đô thị thông minh, nhất là tiêu chí và mô hình; thực trạng hạ tầng số, dữ liệu số của các đô thị vùng Đông Nam Bộ; quan hệ giữa đô thị thông minh và chính quyền đô thị; các giải pháp, kiến nghị về thể chế, nguồn nhân lực.",
        [
            "những vấn đề lý luận về đô thị thông minh, nhất là tiêu chí và mô hình",
            "thực trạng hạ tầng số, dữ liệu số của các đô thị vùng Đông Nam Bộ",
            "quan hệ giữa đô thị thông minh và chính quyền đô thị",
            "các giải pháp, kiến nghị về thể chế, nguồn nhân lực",
        ],
    ),
    (
        "Tọa đàm gồm hai phần: phần một là trình chiếu phim tài liệu “Người giữ đèn biển”, phần hai là thảo luận về đời sống của công nhân hải đăng.",
        [
            "trình chiếu phim tài liệu “Người giữ đèn biển”",
            "thảo luận về đời sống của công nhân hải đăng",
        ],
    ),
    (
        "Tại phiên thảo luận, đại biểu nêu nhiều câu hỏi: Bao giờ có bảng giá đất mới? Hộ không có giấy tờ được bồi thường thế nào? Ai thẩm định phương án tái định cư?",
        [
            "Bao giờ có bảng giá đất mới?",
            "Hộ không có giấy tờ được bồi thường thế nào?",
            "Ai thẩm định phương án tái định cư?",
        ],
    ),
    (
        "Hội thảo tập trung làm sâu sắc thêm các vấn đề sau: Bối cảnh lịch sử và sự ra đời của Chiến khu; Vai trò lãnh đạo của Xứ ủy, sự đùm bọc của nhân dân; Những trận đánh tiêu biểu; Ý nghĩa, bài học và việc phát huy giá trị di tích hiện nay.",
        [
            "Bối cảnh lịch sử và sự ra đời của Chiến khu",
            "Vai trò lãnh đạo của Xứ ủy, sự đùm bọc của nhân dân",
            "Những trận đánh tiêu biểu",
            "Ý nghĩa, bài học và việc phát huy giá trị di tích hiện nay",
        ],
    ),
    (
        "Các đại biểu nghe và thảo luận các tham luận về: công tác phối hợp tuần tra biên giới (Đồn Biên phòng Ba Chang); mô hình “Tiếng loa an ninh” (Công an xã Tà Lài); bảo vệ cột mốc có sự tham gia của già làng (UBMTTQ huyện).",
        [
            "công tác phối hợp tuần tra biên giới",
            "mô hình “Tiếng loa an ninh”",
            "bảo vệ cột mốc có sự tham gia của già làng",
        ],
    ),
    (
        "Hội nghị chia thành 2 tổ thảo luận: tổ 1 thảo luận về dự thảo Báo cáo chính trị, tổ 2 thảo luận về Điều lệ sửa đổi.",
        ["dự thảo Báo cáo chính trị", "Điều lệ sửa đổi"],
    ),
    (
        "Các báo cáo tại Hội nghị được phân theo 4 tiểu ban chuyên môn: Tiểu ban Nội khoa, Tiểu ban Ngoại khoa, Tiểu ban Sản - Nhi và Tiểu ban Điều dưỡng.",
        ["Tiểu ban Nội khoa", "Tiểu ban Ngoại khoa", "Tiểu ban Sản - Nhi", "Tiểu ban Điều dưỡng"],
    ),
    (
        "Tại hội nghị, đại biểu đã đóng góp ý kiến vào dự thảo Nghị quyết, tập trung vào tên gọi và phạm vi điều chỉnh; đối tượng được hỗ trợ; mức hỗ trợ đối với hộ nghèo, hộ cận nghèo; thời điểm có hiệu lực.",
        [
            "tên gọi và phạm vi điều chỉnh",
            "đối tượng được hỗ trợ",
            "mức hỗ trợ đối với hộ nghèo, hộ cận nghèo",
            "thời điểm có hiệu lực",
        ],
    ),
    (
        "Nhiều tham luận chất lượng được trình bày như “Nghề muối Sa Huỳnh dưới góc nhìn khảo cổ” (TS Đoàn Ngọc), “Gốm Chăm trong bảo tàng tư nhân” (NNC Trần Tấn), “Lễ khao lề thế lính và du lịch đảo” (ThS Võ Minh).",
        [
            "Nghề muối Sa Huỳnh dưới góc nhìn khảo cổ",
            "Gốm Chăm trong bảo tàng tư nhân",
            "Lễ khao lề thế lính và du lịch đảo",
        ],
    ),
]

NONE = [
    "Nhiều hộ dân đã xây dựng bể muối; đầu tư máy bơm; mở rộng sân phơi.",
    "Ông Lê Minh Tú đã đánh giá cao diêm dân; phân tích giá muối; nhận diện ba khó khăn.",
    "Các đại biểu đề xuất xây kho muối; hỗ trợ máy bơm; mở rộng đường ra đồng muối.",
    "Đề án đã đánh giá hiện trạng kho muối; phân tích nhu cầu vốn; xác định lộ trình.",
    "Phiên “Muối sạch” kín chỗ từ sớm. Ông Lê Minh Tú nhắc lại phiên “Muối thông minh” năm ngoái.",
    "Chiều nay, Văn phòng huyện tổ chức hội nghị chuyên đề về số hóa hồ sơ ở các cơ quan xã, các hội nghề cá và các trường học.",
    "Người dân phản ánh hội nghị không tham vấn về các biện pháp cấm đường, chỗ đậu xe tạm và lối đi cho trẻ em.",
    "Gồm gần 60 phiên thảo luận, hội nghị là nơi để ngư dân cả vùng tìm vốn, nghề mới, chợ mới.",
    "Ông Trần Văn Bách cho rằng có ba việc phải làm: sửa đường, kéo điện, xây trạm bơm.",
    "Dự án gồm ba hợp phần: hợp phần 1 xây hồ chứa; hợp phần 2 lắp trạm bơm; hợp phần 3 đào tạo cán bộ.",
    "Nhóm 1 gồm các tỉnh ven biển; nhóm 2 gồm các tỉnh trung du; nhóm 3 gồm các tỉnh miền núi.",
    "Giải nhất thuộc về đội Bình Minh; giải nhì thuộc về đội Ánh Sao; giải ba thuộc về đội Hải Âu.",
    "Giai đoạn 1 tập trung xây nền móng; giai đoạn 2 lắp thiết bị; giai đoạn 3 vận hành thử.",
    "Dự hội nghị có đại diện Bộ Y tế, Bộ Tài chính, Sở Y tế các tỉnh và nhiều bệnh viện.",
    "Hội nghị đã bầu Ban Chấp hành gồm 15 đồng chí, bầu đoàn đại biểu gồm 7 đồng chí và thông qua nghị quyết.",
    "Thời gian tới, tỉnh sẽ tập trung vào giao thông, thủy lợi và nước sạch.",
    "Luật gồm 7 chương: chương I quy định chung; chương II về quyền; chương III về nghĩa vụ.",
    "Buổi sáng, đoàn dâng hương tại nghĩa trang, thăm trường học và tặng quà các hộ nghèo. Buổi chiều, đoàn khảo sát cảng, kho lạnh và chợ đầu mối.",
    "Một là, phải sửa luật. Hai là, phải có tiền. Ba là, phải có người làm, ông Bách nói.",
    "Ngày thứ nhất của chiến dịch phun thuốc muỗi; ngày thứ hai phát màn; ngày thứ ba kiểm tra lại.",
    "Theo Nghị quyết, vùng phát triển ba trụ cột: công nghiệp, cảng biển và du lịch.",
    "Trường đào tạo về cơ khí, điện tử và xây dựng từ năm 1990.",
    "Thuốc giả, sữa giả hay thực phẩm bẩn là những vấn đề khiến người dân lo lắng.",
    "Các bác sĩ, điều dưỡng hay kỹ thuật viên đều được đào tạo về an toàn bức xạ.",
    "Tổ 1 gồm 12 hộ, tổ 2 gồm 15 hộ, tổ 3 gồm 9 hộ.",
    "Hội thảo do Bộ Công Thương, Tổng cục Du lịch và UBND tỉnh phối hợp tổ chức.",
    "Khu A dành cho gian hàng ẩm thực; khu B dành cho sách; khu C dành cho trò chơi dân gian.",
    "Trong năm qua, Hội đã tổ chức ba lớp tập huấn về trồng nấm, nuôi ong và làm phân hữu cơ.",
    "Bàn 1 dành cho khách quốc tế; bàn 2 dành cho lãnh đạo tỉnh; bàn 3 dành cho phóng viên.",
    "Ông Lê Văn Tám cho biết hội thảo đã giúp ông hiểu về ghép cành, bón phân và tỉa lá.",
    "Các đại biểu đến từ các viện nghiên cứu, trường đại học, doanh nghiệp và hiệp hội.",
    "Hội nghị biểu dương ba tập thể: Đảng ủy xã Hòa An; Chi bộ thôn Đông; Công an phường Bắc.",
    "Hội nghị thông qua các nghị quyết: về thu ngân sách; về đầu tư công; về học phí.",
    "Phó Chủ tịch UBND tỉnh yêu cầu các sở tập trung vào giải phóng mặt bằng; bố trí vốn; khởi công đúng hạn.",
    "Kết luận hội nghị, đồng chí Bí thư nhấn mạnh ba nhiệm vụ: giữ vững đoàn kết; thu hút đầu tư; chăm lo người nghèo.",
    "Bên lề hội thảo, ban tổ chức trưng bày sách, ảnh và sản phẩm thủ công.",
    "Đại biểu tham quan mô hình nuôi cá lồng, vườn thanh long và xưởng chế biến.",
    "Nhiều ý kiến cho rằng cần siết quản lý, tăng mức phạt và công khai vi phạm.",
    "Hội thảo thu hút sự quan tâm của các nhà khoa học, nhà quản lý, doanh nghiệp và nông dân.",
    "Các tham luận được in trong kỷ yếu, đăng trên trang web và gửi tới các thư viện.",
    "Hội nghị đánh giá cao kết quả thu ngân sách, giải quyết việc làm và giảm nghèo của huyện.",
    "Nghị quyết đề ra ba khâu đột phá: thể chế, hạ tầng và nhân lực.",
    "Tỉnh có lợi thế về đất đai, khí hậu, lao động và vị trí địa lý.",
    "Hội nghị kêu gọi đầu tư vào điện gió, cảng biển và khu công nghiệp.",
    "Các bác sĩ khám, tư vấn về tim mạch, huyết áp và tiểu đường cho 300 người dân.",
    "Sau hội nghị, các đơn vị ký kết hợp tác về đào tạo, nghiên cứu và chuyển giao công nghệ.",
    "Hội thảo nhận được sự hỗ trợ về kinh phí, địa điểm và phương tiện từ các nhà tài trợ.",
    "Ban tổ chức trao giải cho ba đề tài: máy tách vỏ lạc; phần mềm chấm công; bếp năng lượng mặt trời.",
    "Các đại biểu đã thông qua danh sách nhân sự; biểu quyết nghị quyết; chụp ảnh lưu niệm.",
    "Hội nghị đã thống nhất một số nội dung: giao Sở Nội vụ rà soát biên chế; bố trí trụ sở cho xã mới; hoàn thành bàn giao trước ngày 30/6.",
    "Tại hội nghị, các đại biểu được xem phóng sự về kết quả 5 năm: xây mới 120 cây cầu; bê tông hóa 300 km đường; xóa 2.000 nhà tạm.",
    "Các đại biểu nhất trí cao với 5 nhóm giải pháp: hoàn thiện thể chế; phát triển hạ tầng; đào tạo nhân lực; thu hút đầu tư; bảo vệ môi trường.",
    "Hội thảo đã ra tuyên bố chung với ba cam kết: giảm 30% rác nhựa; lập quỹ chung; họp thường niên.",
    "Hội nghị đánh giá, phong trào còn một số hạn chế: nội dung chậm đổi mới; kinh phí ít; cán bộ kiêm nhiệm nhiều.",
    "Báo cáo tại hội nghị chỉ rõ các nguyên nhân: địa bàn rộng; lực lượng mỏng; phương tiện thiếu.",
    "Theo báo cáo tổng kết, có ba vấn đề nổi lên: tình trạng bỏ học; thiếu phòng học; giáo viên xin nghỉ việc.",
    "Hội nghị xác định 4 nhiệm vụ trọng tâm năm tới gồm: đẩy mạnh cải cách hành chính; nâng cao chất lượng sinh hoạt chi bộ; phát triển đảng viên mới; tăng cường kiểm tra.",
    "Nhiều đại biểu kiến nghị: kéo dài thời gian giãn nợ; giảm tiền thuê đất; rút ngắn hoàn thuế.",
    "Các chuyên gia chỉ ra ba điểm nghẽn của thị trường: thiếu dữ liệu giá; thủ tục chồng chéo; vốn ngắn hạn.",
    "Dự thảo Nghị định quy định về các nội dung: điều kiện kinh doanh; thủ tục cấp phép; xử lý vi phạm.",
    "Luật gồm những nội dung cơ bản như: phạm vi điều chỉnh, đối tượng áp dụng và quyền của người dùng.",
    "Bà Nguyễn Thị Na nêu ba vấn đề: giá điện, giá nước và giá đất.",
    "Trả lời báo chí bên lề hội nghị, ông Lê Khoa phân tích các yếu tố tác động đến giá gạo: thời tiết; tỷ giá; nhu cầu nhập khẩu.",
    "Đề tài tập trung nghiên cứu ba nội dung: đặc điểm sinh học của loài; kỹ thuật nhân giống; mô hình trồng dưới tán rừng.",
    "Nhân dịp này, hội nghị trao bằng khen cho 5 tập thể: Đoàn xã An Hòa; Đoàn xã Bình Minh; Chi đoàn Công an; Chi đoàn Quân sự; Đoàn trường Nguyễn Du.",
    "Cuốn sách gồm ba phần: lịch sử hình thành làng; các dòng họ lớn; phong tục và lễ hội.",
    "Các đại biểu đã tham quan ba mô hình: trồng nấm trong nhà lạnh; nuôi lươn không bùn; sấy mít chân không.",
    "Sau hội thảo, trường sẽ mở ba ngành mới: khoa học dữ liệu; thiết kế vi mạch; kinh tế số.",
    "Chương trình hành động tập trung vào bốn lĩnh vực: giáo dục; y tế; việc làm; nhà ở.",
    "Thỏa thuận hợp tác giữa hai trường tập trung vào các nội dung: trao đổi giảng viên; công bố chung; tiếp nhận thực tập sinh.",
    "Khảo sát của ban tổ chức cho thấy ba nỗi lo lớn nhất của phụ huynh: học phí; an toàn; áp lực thi cử.",
    "Triển lãm bên lề hội thảo giới thiệu các chủ đề: gốm Chăm; thổ cẩm Ê Đê; nhạc cụ gõ.",
    "Các bộ, ngành được giao chuẩn bị ba đề án: cải cách tiền lương; tinh giản biên chế; vị trí việc làm.",
    "Tại hội nghị, lãnh đạo huyện thông tin về tình hình kinh tế: thu ngân sách tăng 12%; giảm nghèo 2%; xây mới 5 trường.",
    "Phát biểu kết luận hội nghị, Phó Chủ tịch tỉnh đề nghị các sở tập trung các nội dung: rà soát quy hoạch; bố trí vốn; đẩy nhanh giải phóng mặt bằng.",
    "Hội nghị đã biểu quyết thông qua các nội dung: báo cáo tài chính; phương án chia cổ tức; danh sách ban kiểm soát.",
    "Hội thảo có sự đồng hành của các đơn vị: Quỹ Môi trường Xanh; Ngân hàng Sông Hậu; Công ty Nước sạch.",
    "Với các đại biểu, kỷ niệm đáng nhớ là những buổi thảo luận về đêm, bữa cơm chung và chuyến đi thực tế.",
    "Tiếp thu ý kiến tại hội nghị, ban soạn thảo sẽ chỉnh lý ba nhóm vấn đề: tên gọi; phạm vi; hiệu lực thi hành.",
    "Các ý kiến cho rằng dự thảo cần làm rõ ba điểm: thẩm quyền; trình tự; kinh phí.",
    "Kết quả thảo luận cho thấy ba xu hướng: số hóa nhanh; tiêu dùng xanh; làm việc từ xa.",
    "Hiệp hội cam kết với các đại biểu về giá thu mua, thời gian thanh toán và chất lượng giống.",
    "Người dân dự buổi đối thoại mong có đường mới, nước sạch và trạm y tế.",
    "Hội nghị ghi nhận những kết quả nổi bật về cải cách thủ tục, chuyển đổi số và thu hút đầu tư.",
]


def topics_of(text: str) -> list[str]:
    found = find_topics(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    return [topic.span.of(text) for topic in found]


@pytest.mark.parametrize(("text", "topics"), LISTS, ids=lambda case: str(case)[:40])
def test_a_list_is_found(text: str, topics: list[str]) -> None:
    assert topics_of(text) == topics


@pytest.mark.parametrize("text", NONE, ids=lambda text: text[:40])
def test_no_list_of_topics(text: str) -> None:
    assert topics_of(text) == []
