# ruff: noqa: E501 - a case is one line
"""Date, issuer and subject beside a document's number, in the orders that the genre writes them."""

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.documents import find_documents

CASES = [
    ("Căn cứ Nghị quyết số 19/NQ-CP ngày 15 tháng 3 năm 2017 của Chính phủ về tăng trưởng xanh, các bộ đã làm.", "19/NQ-CP", "2017-03-15", "Chính phủ", "tăng trưởng xanh"),
    ("Chỉ thị số 40-CT/TW của Ban Bí thư (khóa XI) ngày 22/11/2014 được triển khai.", "40-CT/TW", "2014-11-22", "Ban Bí thư (khóa XI)", None),
    ("Ngày 3/6/2020, Thủ tướng Chính phủ ban hành Quyết định số 749/QĐ-TTg phê duyệt Chương trình.", "749/QĐ-TTg", "2020-06-03", "Thủ tướng Chính phủ", None),
    ("Thông tư số 08/2021/TT-BGDĐT của Bộ Giáo dục và Đào tạo ngày 18/3/2021.", "08/2021/TT-BGDĐT", "2021-03-18", "Bộ Giáo dục và Đào tạo", None),
    ("Quyết định 120/QĐ-UBND ngày 5-1-2022 của UBND tỉnh Yên Bái.", "120/QĐ-UBND", "2022-01-05", "UBND tỉnh Yên Bái", None),
    ("Nghị quyết số 98/2023/QH15 ngày 24/6/2023 của Quốc hội", "98/2023/QH15", "2023-06-24", "Quốc hội", None),
    ("Kết luận 49-KL/TW (ngày 10/5/2019) của Ban Bí thư", "49-KL/TW", "2019-05-10", "Ban Bí thư", None),
    ("Nghị định số 13/2023/NĐ-CP, ngày 17/4/2023, của Chính phủ về bảo vệ dữ liệu cá nhân", "13/2023/NĐ-CP", "2023-04-17", "Chính phủ", "bảo vệ dữ liệu cá nhân"),
    ("Nghị quyết 55/NQ-TW năm 2018 của Bộ Chính trị", "55/NQ-TW", "2018", "Bộ Chính trị", None),
    ("Nghị định 116/2018 chưa đi vào cuộc sống.", "116/2018", None, None, None),
    ("Quyết định số 155 / QĐ - TTg", "155/QĐ-TTg", None, None, None),
    ("Nghị quyết 42 còn vướng.", "42", None, None, None),
    ("Nghị quyết 98/2023/QH15 được Quốc hội thông qua ngày 24/6/2023 cho phép thí điểm.", "98/2023/QH15", "2023-06-24", "Quốc hội", None),
    ("Thông tư số 08/2021/TT-BGDĐT do Bộ Giáo dục và Đào tạo ban hành ngày 18/3/2021 đã có hiệu lực.", "08/2021/TT-BGDĐT", "2021-03-18", "Bộ Giáo dục và Đào tạo", None),
    ("Bộ Y tế đã ban hành Thông tư số 22/2023/TT-BYT ngày 17/11/2023.", "22/2023/TT-BYT", "2023-11-17", "Bộ Y tế", None),
    ("Ngày 3/6/2020, Thủ tướng Chính phủ phê duyệt chương trình này tại Quyết định số 750/QĐ-TTg.", "750/QĐ-TTg", "2020-06-03", "Thủ tướng Chính phủ", None),
    ("Luật Đất đai số 31/2024/QH15, được Quốc hội thông qua ngày 18/1/2024, có hiệu lực.", "31/2024/QH15", "2024-01-18", "Quốc hội", None),
    ("Nghị quyết của Bộ Chính trị số 58-NQ/TW ngày 23/12/2024 cũng vậy.", "58-NQ/TW", "2024-12-23", "Bộ Chính trị", None),
    ("Công văn số 120/UBND-KT ngày 5/5/2024 của Ủy ban nhân dân tỉnh Hải Ninh đã gửi.", "120/UBND-KT", "2024-05-05", "Ủy ban nhân dân tỉnh Hải Ninh", None),
    ("Nghị quyết số 20-NQ/TW ngày 16/6/2022, Hội nghị lần thứ năm Ban Chấp hành Trung ương về kinh tế tập thể.", "20-NQ/TW", "2022-06-16", "Hội nghị lần thứ năm Ban Chấp hành Trung ương", "kinh tế tập thể"),
    ("Quyết định số 500/QĐ-TTg của Thủ tướng Chính phủ phê duyệt quy hoạch điện (ngày 15/5/2023).", "500/QĐ-TTg", "2023-05-15", "Thủ tướng Chính phủ", None),
    ("Bộ trưởng Bộ Tài chính ký ban hành Thông tư 78/2021/TT-BTC.", "78/2021/TT-BTC", None, "Bộ trưởng Bộ Tài chính", None),
    ("Chỉ thị 05 của Thủ tướng ban hành ngày 1/3/2023 nêu rõ việc này.", "05", "2023-03-01", "Thủ tướng", None),
    ("Nghị quyết số 44-NQ/TW ngày 3/6/2017 của Ban Chấp hành Trung ương Đảng khóa XII về rừng.", "44-NQ/TW", "2017-06-03", "Ban Chấp hành Trung ương Đảng khóa XII", "rừng"),
    ("Nghị quyết số 45-NQ/TW của Hội nghị lần thứ năm Ban Chấp hành Trung ương khoá XI về đất.", "45-NQ/TW", None, "Hội nghị lần thứ năm Ban Chấp hành Trung ương khoá XI", "đất"),
    ("Nghị quyết số 46-NQ/TW, ngày 1-2-2019, của Hội nghị Trung ương 7 khóa XII là văn kiện lớn.", "46-NQ/TW", "2019-02-01", "Hội nghị Trung ương 7 khóa XII", None),
    ("Bám sát Quyết định số 90/QĐ-BYT của Bộ trưởng Bộ Y tế về tiêm chủng.", "90/QĐ-BYT", None, "Bộ trưởng Bộ Y tế", "tiêm chủng"),
    ("Nghị định đã được sửa đổi bằng 71/2020/NĐ-CP ngày 5/6/2020.", "71/2020/NĐ-CP", "2020-06-05", None, None),
    ("Theo Nghị quyết số 43-NQ/TW, Bộ Chính trị yêu cầu làm ngay trong ngày 5/6/2024.", "43-NQ/TW", None, None, None),
    ("Nghị quyết số 47-NQ/TW của Hội nghị Trung ương năm khóa X về muối.", "47-NQ/TW", None, "Hội nghị Trung ương năm khóa X", "muối"),
    ("Nghị quyết số 48-NQ/TW, ngày 1/2/2019, Hội nghị Trung ương năm khóa X về muối.", "48-NQ/TW", "2019-02-01", "Hội nghị Trung ương năm khóa X", "muối"),
    ("Nghị quyết số 49-NQ/TW của Hội nghị lần thứ mười một Ban Chấp hành Trung ương.", "49-NQ/TW", None, "Hội nghị lần thứ mười một Ban Chấp hành Trung ương", None),
    ("Ở Hội nghị Trung ương năm 2019 có Nghị quyết số 50-NQ/TW.", "50-NQ/TW", None, None, None),
    # Who issues, before the number.
    ("HĐND tỉnh đã có Nghị quyết số 9/2021/NQ-HĐND hỗ trợ đò ngang.", "9/2021/NQ-HĐND", None, "HĐND tỉnh", None),
    ("UBND tỉnh ban hành Kế hoạch số 31/KH-UBND.", "31/KH-UBND", None, "UBND tỉnh", None),
    ("Công an tỉnh vừa ban hành Kế hoạch số 32/KH-CAT.", "32/KH-CAT", None, "Công an tỉnh", None),
    ("Chính phủ cụ thể hóa bằng Nghị quyết số 33/NQ-CP.", "33/NQ-CP", None, "Chính phủ", None),
    ("Bộ Y tế còn ban hành Thông tư 34/2022/TT-BYT.", "34/2022/TT-BYT", None, "Bộ Y tế", None),
    ("Đề án được Thủ tướng Chính phủ phê duyệt ngày 2/3/2021 theo Quyết định số 35/QĐ-TTg.", "35/QĐ-TTg", "2021-03-02", "Thủ tướng Chính phủ", None),
    ("HĐND tỉnh tại Nghị quyết 36/2025/NQ-HĐND cho chi ngân sách.", "36/2025/NQ-HĐND", None, "HĐND tỉnh", None),
    ("Sáng nay, Quốc hội đã biểu quyết thông qua Nghị quyết số 37/2025/QH15.", "37/2025/QH15", None, "Quốc hội", None),
    ("Chính phủ ban hành nhiều văn bản như Nghị định số 38/2021/NĐ-CP.", "38/2021/NĐ-CP", None, "Chính phủ", None),
    ("Thay mặt Ban Bí thư, đồng chí Lê Nam ký Chỉ thị số 39-CT/TW.", "39-CT/TW", None, "Ban Bí thư", None),
    ("Ngày 2/3/2021, Tổng Bí thư Lê Nam thay mặt Bộ Chính trị ký ban hành Nghị quyết số 40-NQ/TW.", "40-NQ/TW", "2021-03-02", "Bộ Chính trị", None),
    ("Bộ Công Thương triển khai Quyết định số 41/QĐ-TTg.", "41/QĐ-TTg", None, None, None),
    ("Kết luận của Thủ tướng tại Thông báo số 42/TB-VPCP đã rõ.", "42/TB-VPCP", None, None, None),
    ("Sở Y tế ban hành Kế hoạch số 43/KH-UBND của UBND huyện.", "43/KH-UBND", None, "UBND huyện", None),
    # Behind it, up to what the document does.
    ("Quyết định số 51 của UBND tỉnh ngày 3/2/2025.", "51", "2025-02-03", "UBND tỉnh", None),
    ("Nghị quyết số 52-NQ/TU của Thành ủy về bến đò.", "52-NQ/TU", None, "Thành ủy", "bến đò"),
    ("Nghị quyết số 53-NQ/TU của Ban Chấp hành Đảng bộ tỉnh về bến đò.", "53-NQ/TU", None, "Ban Chấp hành Đảng bộ tỉnh", "bến đò"),
    ("Chỉ thị 54 do Chủ tịch UBND tỉnh ban hành đã rõ.", "54", None, "Chủ tịch UBND tỉnh", None),
    ("Chỉ thị 55 của Chủ tịch UBND thành phố Hải Ninh đã rõ.", "55", None, "Chủ tịch UBND thành phố Hải Ninh", None),
    ("Kế hoạch 56-KH/TWĐTN của Ban Thường vụ Trung ương Đoàn nêu rõ.", "56-KH/TWĐTN", None, "Ban Thường vụ Trung ương Đoàn", None),
    ("Hướng dẫn số 57/HD-TLĐ của Tổng Liên đoàn Lao động Việt Nam.", "57/HD-TLĐ", None, "Tổng Liên đoàn Lao động Việt Nam", None),
    ("Thông tư số 58/2024/TT-NHNN của Thống đốc Ngân hàng Nhà nước sửa đổi cách tính lãi.", "58/2024/TT-NHNN", None, "Thống đốc Ngân hàng Nhà nước", None),
    ("Nghị quyết số 59-NQ/TW mà Trung ương Đảng đã ban hành từ năm 2022 vẫn đúng.", "59-NQ/TW", "2022", "Trung ương Đảng", None),
    ("Nghị định số 60/2020/NĐ-CP được Bộ Công Thương triển khai tốt.", "60/2020/NĐ-CP", None, None, None),
    ("Quyết định số 61/QĐ-TTg do Phó Thủ tướng Lê Nam ký ngày 2/3/2020.", "61/QĐ-TTg", "2020-03-02", None, None),
    ("Phó Chủ tịch UBND tỉnh Lê Nam vừa ký Quyết định số 62/QĐ-UBND.", "62/QĐ-UBND", None, None, None),
    ("Thông đạt số 3B/VP do Chủ tịch Hồ Chí Minh ký ngày 5/2/1946.", "3B/VP", "1946-02-05", None, None),
    ("Quyết định số 63/QĐ-TTg của Thủ tướng Chính phủ Lê Nam ngày 4/5/2021.", "63/QĐ-TTg", "2021-05-04", "Thủ tướng Chính phủ", None),
    ("Nghị quyết của HĐND TP.HCM số 64/2023/NQ-HĐND đã rõ.", "64/2023/NQ-HĐND", None, "HĐND TP.HCM", None),
    # When.
    ("Nghị quyết số 71-NQ/TW của Bộ Chính trị về đô thị, ra đời đầu năm 2022, đã mở đường.", "71-NQ/TW", "2022", "Bộ Chính trị", "đô thị"),
    ("Quy chế ban hành theo Quyết định số 72/QĐ-UB từ năm 2006.", "72/QĐ-UB", "2006", None, None),
    ("Tỉnh làm theo Quyết định số 73/QĐ-UB từ năm 2006.", "73/QĐ-UB", None, None, None),
    ("Quyết định 74 (năm 2021) nối dài đề án.", "74", "2021", None, None),
    ("Nghị quyết số 75/NQ-CP của Chính phủ, có hiệu lực từ ngày 3/4/2024.", "75/NQ-CP", None, "Chính phủ", None),
    ("Tháng 4/2023, Chính phủ ban hành Nghị quyết số 76/NQ-CP.", "76/NQ-CP", "2023-04", "Chính phủ", None),
    ("Thực hiện Nghị quyết số 77/NQ-CP, ngày 3/4/2024, tỉnh họp bàn.", "77/NQ-CP", None, None, None),
    ("Nghị quyết số 78/NQ-CP của Chính phủ về rừng ngày 3/4/2024.", "78/NQ-CP", "2024-04-03", "Chính phủ", "rừng"),
    ("Nghị quyết 79 năm 2015 của Quốc hội đã cho phép.", "79", "2015", "Quốc hội", None),
    # What it is about: lists go on, clauses do not.
    ("Nghị quyết 81-NQ/TW về nghề muối, nghề cá và bến đò.", "81-NQ/TW", None, None, "nghề muối, nghề cá và bến đò"),
    ("Nghị quyết 82-NQ/TW về nghề muối, các xã cùng làm.", "82-NQ/TW", None, None, "nghề muối"),
    ("Quy định 83-QĐ/TW về chuẩn mực của cán bộ, đảng viên trong tình hình mới.", "83-QĐ/TW", None, None, "chuẩn mực của cán bộ, đảng viên trong tình hình mới"),
    ("Quyết định 85/QĐ-TTg về nghề muối đến năm 2030, lượng muối tăng.", "85/QĐ-TTg", None, None, "nghề muối đến năm 2030"),
    ("Nghị định 84/2024/NĐ-CP về nghề muối đã giúp diêm dân.", "84/2024/NĐ-CP", None, None, "nghề muối"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "date", "issuer", "subject"), CASES)
def test_particulars(
    text: str, number: str, date: str | None, issuer: str | None, subject: str | None
) -> None:
    source = Source(slug="x", path="x.txt", text=text, sha256="")
    (document,), _ = find_documents(context_of(source))
    facts = (document.date, document.issuer, document.subject)
    assert document.number == number
    assert [fact.value if fact else None for fact in facts] == [date, issuer, subject]


SUBJECTS = [
    ("Nghị định 301/2024/NĐ-CP về bàn giao, tiếp nhận nhà ở công vụ đã được ban hành.", "bàn giao, tiếp nhận nhà ở công vụ"),
    ("Thông tư 302/2023/TT-BYT về việc ban hành quy định chuyên môn trong cấp cứu ngoại viện có hiệu lực từ tháng 7.", "ban hành quy định chuyên môn trong cấp cứu ngoại viện"),
    ("Theo Quyết định 303/2019/QĐ-UBND về cơ chế, chính sách đặc thù cho làng nghề, tỉnh đã chi 20 tỷ đồng.", "cơ chế, chính sách đặc thù cho làng nghề"),
    ("Theo Quy định 304-QĐ/TW về tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ, việc lấy phiếu được làm hằng năm.", "tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ"),
    ("Quy định 305-QĐ/TW về lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ nêu rõ các bước.", "lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ"),
    ("Thực hiện Nghị quyết 306-NQ/TW về đổi mới, sắp xếp tổ chức bộ máy, tỉnh giảm 12 đơn vị.", "đổi mới, sắp xếp tổ chức bộ máy"),
    ("Nghị quyết 307-NQ/TW về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045 đề ra ba mục tiêu.", "tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045"),
    ("Kết luận 308-KL/TW về chủ trương khuyến khích, bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung được xem là chỗ dựa.", "chủ trương khuyến khích, bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung"),
    ("Nghị quyết 309-NQ/TW về phát triển kinh tế tư nhân là bước đột phá.", "phát triển kinh tế tư nhân"),
    ("Nghị quyết 310-NQ/TW về phát triển kinh tế tư nhân đã cởi nút thắt cho doanh nghiệp.", "phát triển kinh tế tư nhân"),
    ("Sau mười năm thực hiện Nghị quyết 311-NQ/TW về xây dựng và phát triển văn hóa, con người Việt Nam, nhiều mô hình ra đời.", "xây dựng và phát triển văn hóa, con người Việt Nam"),
    ("Nghị quyết 312-NQ/TW về công tác dân số trong tình hình mới ra đời đúng lúc.", "công tác dân số trong tình hình mới"),
    ("Quyết định 313/QĐ-UBND về thu hồi 3.026,3 m2 đất tại phường Y được công bố.", "thu hồi 3.026,3 m2 đất tại phường Y"),
    ("Nghị định 314/2012/NĐ-CP về xử lý kỷ luật viên chức và trách nhiệm bồi thường, hoàn trả của viên chức quy định bốn hình thức.", "xử lý kỷ luật viên chức và trách nhiệm bồi thường, hoàn trả của viên chức"),
    ("Quy định 315-QĐ/TW về trách nhiệm nêu gương của người đứng đầu các cấp, các ngành, cơ quan, đơn vị yêu cầu cán bộ gương mẫu.", "trách nhiệm nêu gương của người đứng đầu các cấp, các ngành, cơ quan, đơn vị"),
    ("Thông tư 316/2017/TT-BYT về kê đơn thuốc ngoại trú được yêu cầu áp dụng ngay.", "kê đơn thuốc ngoại trú"),
    ("Nghị quyết 317-NQ/TW về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới giúp các tòa án đổi mới.", "tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới"),
    ("Chỉ thị 318-CT/TW về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng vừa được tổng kết.", "tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng"),
    ("Nghị quyết 319-NQ/TW về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045 xác định nông dân là chủ thể.", "nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045"),
    ("Nghị quyết 320-NQ/TW về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường nhấn mạnh vai trò của dự báo.", "chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường"),
    ("Quyết định 321/QĐ-TTg về phê duyệt chương trình giảm nghèo giao mỗi tỉnh lập quỹ riêng.", "phê duyệt chương trình giảm nghèo"),
    ("Chỉ thị 322-CT/TW về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh đi vào đời sống.", "đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"),
    ("Nghị định 323/2021/NĐ-CP về quản lý dự án đầu tư xây dựng còn nhiều điểm khó áp dụng.", "quản lý dự án đầu tư xây dựng"),
    ("Nghị quyết 324/2017/QH14 về thí điểm xử lý nợ xấu của các tổ chức tín dụng hết hiệu lực từ cuối năm.", "thí điểm xử lý nợ xấu của các tổ chức tín dụng"),
    ("Nghị quyết 325-NQ/TW về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới, ông nói, mở ra cách làm mới.", "đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới"),
    ("Ông dẫn Nghị quyết 326-NQ/TW về định hướng Chiến lược phát triển năng lượng quốc gia, cho rằng giá điện phải theo thị trường.", "định hướng Chiến lược phát triển năng lượng quốc gia"),
    ("Theo Nghị định 341/2014/NĐ-CP về bồi thường, hỗ trợ, tái định cư khi thu hồi đất, người dân được đổi đất.", "bồi thường, hỗ trợ, tái định cư khi thu hồi đất"),
    ("Quyết định 342/QĐ-UBND quy định về quản lý, sử dụng nhà văn hóa thôn, khối phố đã cũ.", "quản lý, sử dụng nhà văn hóa thôn, khối phố"),
    ("Chỉ thị 343 về phát triển nhà ở xã hội của Ban Bí thư nhắc các cấp ủy đưa vào chỉ tiêu.", "phát triển nhà ở xã hội"),
    ("Nghị quyết 344-NQ/TW về “xây dựng văn hóa, con người” khẳng định văn hóa là nền tảng.", "xây dựng văn hóa, con người"),
    ("Quyết định 345/QĐ-SNN của Giám đốc Vườn ươm Sao Khuê về việc trồng thử giống mới.", "trồng thử giống mới"),
    ("Theo Kết luận 346-KL/TW về chính sách đối với đoàn viên, người lao động, quỹ đã chi ba tỷ đồng.", "chính sách đối với đoàn viên, người lao động"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject"), SUBJECTS)
def test_subject_ends_where_something_is_told_of_the_document(text: str, subject: str) -> None:
    source = Source(slug="x", path="x.txt", text=text, sha256="")
    (document,), _ = find_documents(context_of(source))
    assert document.subject is not None
    assert document.subject.value == subject


def test_no_document_goes_on_in_the_next_line() -> None:
    text = "Tin hội nghị\nQuyết định số 351/QĐ-UBND về bến đò được công bố.\nTheo Luật\nĐất đai."
    documents, _ = find_documents(context_of(Source(slug="x", path="x", text=text, sha256="")))
    assert [(document.kind, document.number) for document in documents] == [
        ("Quyết định", "351/QĐ-UBND")
    ]


def test_a_resolution_of_a_plenum_says_what_it_is_about() -> None:
    text = "Nghị quyết Trung ương 5 khóa VIII về xây dựng văn hóa tiên tiến đã mở đường."
    (document,), _ = find_documents(context_of(Source(slug="x", path="x", text=text, sha256="")))
    assert document.subject is not None
    assert document.subject.value == "xây dựng văn hóa tiên tiến"


def test_two_numbers_of_one_kind() -> None:
    text = "Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Nghị quyết 7-NQ/TW và 71/NQ-CP."
    documents, _ = find_documents(context_of(Source(slug="x", path="x", text=text, sha256="")))
    assert [document.number for document in documents] == ["57-NQ/TW", "7-NQ/TW", "71/NQ-CP"]


def numbers(text: str) -> list[tuple[str, str | None]]:
    source = Source(slug="x", path="x", text=text, sha256="")
    return [(d.kind, d.number) for d in find_documents(context_of(source))[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sửa đổi bằng 71/NQ-CP.", [("Nghị quyết", "71/NQ-CP")]),
        ("Quy định số 12-QĐ/TW. Theo 12-QĐ/TW, ai cũng vậy.", [("Quy định", "12-QĐ/TW")]),
        ("Theo 12-QĐ/TW, ai cũng vậy.", []),  # Quyết định or Quy định
        ("Ký hiệu A1/NQ-CP, 3/KHOA-X, 5-TT và 2/TTX.", []),
        (
            "Theo Luật Cây trồng, đồng thời bám sát Quyết định số 91/QĐ-BYT.",
            [("Luật", None), ("Quyết định", "91/QĐ-BYT")],
        ),
    ],
)
def test_the_kind_is_that_of_the_number(text: str, found: list[tuple[str, str | None]]) -> None:
    assert numbers(text) == found


def facts(text: str) -> list[tuple[str | None, str | None, str | None]]:
    source = Source(slug="x", path="x", text=text, sha256="")
    return [
        (d.number, d.date.value if d.date else None, d.issuer.value if d.issuer else None)
        for d in find_documents(context_of(source))[0]
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Bộ Chính trị ban hành liên tiếp các Nghị quyết số 5-NQ/TW, 6-NQ/TW và 7-NQ/TW.",
            [
                ("5-NQ/TW", None, "Bộ Chính trị"),
                ("6-NQ/TW", None, "Bộ Chính trị"),
                ("7-NQ/TW", None, "Bộ Chính trị"),
            ],
        ),
        (
            "Các Nghị quyết 5-NQ/TW, 6-NQ/TW và 7/NQ-CP của Chính phủ.",
            [("5-NQ/TW", None, None), ("6-NQ/TW", None, None), ("7/NQ-CP", None, "Chính phủ")],
        ),
        (
            "Từ khi UBND tỉnh ban hành Quyết định số 8/QĐ-UBND về nghề muối và Kế hoạch số 9/KH-UBND ngày 2/6/2022, nghề đã khá.",
            [("8/QĐ-UBND", None, "UBND tỉnh"), ("9/KH-UBND", "2022-06-02", "UBND tỉnh")],
        ),
        (
            "UBND tỉnh ban hành Quyết định số 8/QĐ-UBND thực hiện Nghị quyết số 9/NQ-CP.",
            [("8/QĐ-UBND", None, "UBND tỉnh"), ("9/NQ-CP", None, None)],
        ),
        (
            "Kết luận số 10-KL/TW của Bộ Chính trị và Kế hoạch số 11-KH/TU của Tỉnh ủy.",
            [("10-KL/TW", None, "Bộ Chính trị"), ("11-KH/TU", None, "Tỉnh ủy")],
        ),
        (
            "Công văn số 77 ngày 3/4/2025 và quyết định 17 của Thủ tướng.",
            [("77", "2025-04-03", None), ("17", None, "Thủ tướng")],
        ),
        (
            "Nghị quyết 19 (năm 2014, 2015) đã rõ.",
            [("19", "2014", None), ("19", "2015", None)],
        ),
    ],
)
def test_what_documents_share(
    text: str, found: list[tuple[str | None, str | None, str | None]]
) -> None:
    assert facts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nghị quyết 30a/2008/NQ-CP rõ.", [("Nghị quyết", "30a/2008/NQ-CP")]),
        ("Công văn số: 23/SGD&ĐT-GDTrH rõ.", [("Công văn", "23/SGD&ĐT-GDTrH")]),
        (
            "Thông tư liên tịch 24/2015/TTLT-BXH-BNV-BTC-BYT rõ.",
            [("Thông tư liên tịch", "24/2015/TTLT-BXH-BNV-BTC-BYT")],
        ),
        ("Chỉ thị 12 CT/TU và Chỉ thị 12-CT/TU.", [("Chỉ thị", "12CT/TU")]),
        ("Thông báo kết luận số 21-TB/TU rõ.", [("Thông báo kết luận", "21-TB/TU")]),
        ("Quyết định phê duyệt quy hoạch tỉnh số 86/QĐ-TTg rõ.", [("Quyết định", "86/QĐ-TTg")]),
        ("Kế hoạch phối hợp số 5/KHPH-CA rõ.", [("Kế hoạch", "5/KHPH-CA")]),
        (
            "Các nghị định 15/2020, 91/2021 rõ.",
            [("Nghị định", "15/2020"), ("Nghị định", "91/2021")],
        ),
        ("Nghị định 15/2020/NĐ-CP. Nghị định 15/2020 rõ.", [("Nghị định", "15/2020/NĐ-CP")]),
        ("Nghị quyết 57-NQ/TW. Nghị quyết 57/NQ-TW rõ.", [("Nghị quyết", "57-NQ/TW")]),
        ("Giao chỉ tiêu, nghị quyết 5 - theo lối cũ.", []),
    ],
)
def test_forms_of_numbers(text: str, found: list[tuple[str, str | None]]) -> None:
    assert numbers(text) == found


def test_a_body_named_with_and_without_its_term_issues_one_document() -> None:
    text = (
        "Nghị quyết số 44-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII. "
        "Nghị quyết số 44-NQ/TW của Ban Chấp hành Trung ương đã rõ."
    )
    assert numbers(text) == [("Nghị quyết", "44-NQ/TW")]
    other = text.replace("Trung ương đã", "Trung ương Đảng khóa X đã")
    assert len(numbers(other)) == 2
