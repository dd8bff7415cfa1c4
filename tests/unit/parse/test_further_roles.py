"""Roles that no table spells out: bounded by a verb, of a function, a calling, a unit of a host."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser


def read(text: str) -> Report:
    return Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))


def roles(text: str) -> dict[str, tuple[str | None, str | None]]:
    return {
        person.name: (
            person.title.value if person.title else None,
            person.organisation.value if person.organisation else None,
        )
        for person in read(text).people
    }


# Text, who, title, organisation.
CASES = [
    (
        "Nhà nghiên cứu văn hóa Phạm Khôi Tú cho rằng cần giữ nhà.",
        "Phạm Khôi Tú",
        "Nhà nghiên cứu văn hóa",
        None,
    ),
    (
        "Ông Phạm Khôi Tú, nhà nghiên cứu của Viện Sông Sao, nói nhà còn tốt.",
        "Phạm Khôi Tú",
        "nhà nghiên cứu",
        "Viện Sông Sao",
    ),
    (
        "Bà Lê Thị Tú, Trưởng Ban Công nghệ - Tập đoàn Sông Sao nói mạng còn chậm.",
        "Lê Thị Tú",
        "Trưởng Ban Công nghệ",
        "Tập đoàn Sông Sao",
    ),
    # a society's committee is of the title, a Party committee's is called so
    (
        "Trưởng ban Chính sách - Pháp luật Liên đoàn Lao động TP Bình Sơn, bà Lê Thị Tú, nói lương còn thấp.",
        "Lê Thị Tú",
        "Trưởng ban Chính sách - Pháp luật",
        "Liên đoàn Lao động TP Bình Sơn",
    ),
    (
        "Bà Lê Thị Tú, Trưởng ban Tuyên giáo T.Ư Hội Nông dân, nói giá còn thấp.",
        "Lê Thị Tú",
        "Trưởng ban",
        "Ban Tuyên giáo T.Ư Hội Nông dân",
    ),
    # where within the body
    (
        "Ông Lê Văn Tú, Phó giám đốc chi nhánh Ngân hàng Sao Hạ, nói dư nợ còn thấp.",
        "Lê Văn Tú",
        "Phó giám đốc chi nhánh",
        "Ngân hàng Sao Hạ",
    ),
    (
        "Ông Lê Văn Tú, Giám đốc nhà máy Công ty CP Gạch Sao Hạ, nói lò đã nguội.",
        "Lê Văn Tú",
        "Giám đốc nhà máy",
        "Công ty CP Gạch Sao Hạ",
    ),
    # a place before a name
    (
        "Giám đốc Xí nghiệp Nước Đồng Sao Lê Minh Tú phản ánh cống nghẹt.",
        "Lê Minh Tú",
        "Giám đốc",
        "Xí nghiệp Nước Đồng Sao",
    ),
    (
        "Chủ tịch UBND xã Kim Sao Hạ, Nguyễn Minh Tú, xin tỉnh mở đường.",
        "Nguyễn Minh Tú",
        "Chủ tịch",
        "UBND xã Kim Sao Hạ",
    ),
    # what somebody is
    ("Học viên Lò Thị Tú, lớp khóa 5, hỏi về sách.", "Lò Thị Tú", "Học viên", None),
    ("TS. Lê Minh Tú, Tư vấn trưởng của Dự án, nói giá thấp.", "Lê Minh Tú", "Tư vấn trưởng", None),
    ("Chủ chuỗi bánh mì Sao Hạ, ông Lê Tú, nói phí cao.", "Lê Tú", "Chủ", "chuỗi bánh mì Sao Hạ"),
    (
        "Ông Lê Văn Tú, chủ trại nuôi 18ha ở xã Sao Hạ, nói giá thấp.",
        "Lê Văn Tú",
        "chủ trại nuôi",
        None,
    ),
    # a full name right before the verb, whatever the body's name is made of
    (
        "Vụ trưởng Vụ Quy hoạch, đầu tư - Giám sát nguồn vốn, tài sản Lê Minh Tú cho biết đã xong.",
        "Lê Minh Tú",
        "Vụ trưởng",
        "Vụ Quy hoạch, đầu tư - Giám sát nguồn vốn, tài sản",
    ),
    (
        "Viện trưởng Viện Công nghiệp và Đời sống Trần Thu Hà cho rằng cần sửa.",
        "Trần Thu Hà",
        "Viện trưởng",
        "Viện Công nghiệp và Đời sống",
    ),
    (
        "Bí thư Đảng ủy xã Mường Sao Lầu Bá Tú đề nghị làm đường.",
        "Lầu Bá Tú",
        "Bí thư",
        "Đảng ủy xã Mường Sao",
    ),
    (
        "Chủ tịch UBND huyện Đắk Sao K'Tuyn cho biết bà con đã ổn định.",
        "K'Tuyn",
        "Chủ tịch",
        "UBND huyện Đắk Sao",
    ),
    # what looks like a name closes an apposition, and is the body's
    (
        "Ông Trần Văn Lộc, nguyên Giám đốc Trung tâm Nghiên cứu Thị trường Hà Khê, nhận định giá sẽ tăng.",
        "Trần Văn Lộc",
        "nguyên Giám đốc",
        "Trung tâm Nghiên cứu Thị trường Hà Khê",
    ),
    (
        "Ông Lê Minh Tú, chủ tịch Hội Mây tre và trồng rừng Đồng Sao Hạ, nói tại cuộc họp.",
        "Lê Minh Tú",
        "chủ tịch",
        "Hội Mây tre và trồng rừng Đồng Sao Hạ",
    ),
    # a small word is no part of a body's name
    (
        "Đồng chí Lê Minh Tú, Phó Chủ tịch UBND huyện chủ trì cuộc họp.",
        "Lê Minh Tú",
        "Phó Chủ tịch",
        "UBND huyện",
    ),
    # a function that somebody directs
    (
        "Bà Trần Thu Hà, Giám đốc Truyền thông Công ty Sao Mai, cho hay hàng đã về.",
        "Trần Thu Hà",
        "Giám đốc Truyền thông",
        "Công ty Sao Mai",
    ),
    (
        "Bà Trần Thu Hà, Giám đốc Quan hệ Đối tác SwiftBee Việt Nam, phản biện rằng giá đã thấp.",
        "Trần Thu Hà",
        "Giám đốc Quan hệ Đối tác",
        "SwiftBee Việt Nam",
    ),
    (
        "Ông Arne Holm, Giám đốc Phát triển dự án của North Reef nhận định biển còn nhiều gió.",
        "Arne Holm",
        "Giám đốc Phát triển dự án",
        "North Reef",
    ),
    (
        "Ông Lê Minh Tú, Phó Giám đốc kinh doanh Bánh kẹo Sao Hạ, cho biết đơn hàng giảm.",
        "Lê Minh Tú",
        "Phó Giám đốc kinh doanh",
        "Bánh kẹo Sao Hạ",
    ),
    # units within units, and a council of a larger body
    (
        "TS Lê Minh Tú - Trưởng Bộ môn Thủy nông, Khoa Kỹ thuật, Trường Đại học Sao Khuê cho rằng nên đợi.",
        "Lê Minh Tú",
        "Trưởng Bộ môn Thủy nông, Khoa Kỹ thuật",
        "Trường Đại học Sao Khuê",
    ),
    (
        "Ông Lê Minh Tú, Chủ nhiệm Hội đồng tư vấn về Văn hóa, Ủy ban MTTQ Việt Nam tỉnh Hải Ninh cho rằng nên đợi.",
        "Lê Minh Tú",
        "Chủ nhiệm Hội đồng tư vấn về Văn hóa",
        "Ủy ban MTTQ Việt Nam tỉnh Hải Ninh",
    ),
    (
        "Đại tá Lê Minh Tú, Phó Cục trưởng Cục Công nghệ sạch - Bộ Công an nhận định giá giảm.",
        "Lê Minh Tú",
        "Phó Cục trưởng Cục Công nghệ sạch",
        "Bộ Công an",
    ),
    # a list within a name, and where an office is
    (
        "Bà Trần Thu Hà, Tổng Thư ký Hiệp hội Mây, Tre và Lá Việt Nam, dẫn số liệu năm ngoái.",
        "Trần Thu Hà",
        "Tổng Thư ký",
        "Hiệp hội Mây, Tre và Lá Việt Nam",
    ),
    (
        "Bà Anna Holm, Trưởng đại diện Quỹ Hỗ trợ Trẻ em (QTE) tại Việt Nam cho rằng nên đợi.",
        "Anna Holm",
        "Trưởng đại diện",
        "Quỹ Hỗ trợ Trẻ em (QTE) tại Việt Nam",
    ),
    # committees of the Party are bodies of their own, those of others belong to the title
    (
        "Đồng chí Lê Minh Tú, Ủy viên Ban Chấp hành Trung ương Đảng, nói như vậy.",
        "Lê Minh Tú",
        "Ủy viên",
        "Ban Chấp hành Trung ương Đảng",
    ),
    (
        "Bà Trần Thu Hà, Ủy viên Thường vụ Hội Làng nghề Việt Nam, nói như vậy.",
        "Trần Thu Hà",
        "Ủy viên Thường vụ",
        "Hội Làng nghề Việt Nam",
    ),
    ("Phó Tổng Kiểm toán Nhà nước Lê Minh Tú chỉ rõ như vậy.", "Lê Minh Tú", "Phó Tổng Kiểm toán", "Kiểm toán Nhà nước"),
    (
        "Còn theo Giám đốc Trung tâm Phim trẻ, Đài Truyền hình Hải Ninh Lê Minh Tú, phim còn ít.",
        "Lê Minh Tú",
        "Giám đốc Trung tâm Phim trẻ",
        "Đài Truyền hình Hải Ninh",
    ),
    (
        "Từ phía cơ quan quản lý, Phó Vụ trưởng Vụ Công nghệ Lê Minh Tú lưu ý luật mới.",
        "Lê Minh Tú",
        "Phó Vụ trưởng",
        "Vụ Công nghệ",
    ),
    # a title right behind a name that opens its sentence, and an aside between
    ("Đại tướng Lê Minh Tú, Phó Chủ tịch Quốc hội lo ngại rừng sẽ mất.", "Lê Minh Tú", "Phó Chủ tịch", "Quốc hội"),
    (
        "Ông Lê Minh Tú (người Hải Ninh), Giám đốc Sở Y tế, cho biết đã xong.",
        "Lê Minh Tú",
        "Giám đốc",
        "Sở Y tế",
    ),
    # no ministry has a name of one word
    ("Tranh luận với Bộ trưởng Tiến, đại biểu Lê Minh Tú cho rằng nên đợi.", "Lê Minh Tú", "đại biểu", None),
    # a field within a unit, and a body within its name
    (
        "Bà Trần Thu Hà, Phó Trưởng khoa Kinh tế - Ngân hàng, Trường Đại học Sao Khuê, cho biết đã xong.",
        "Trần Thu Hà",
        "Phó Trưởng khoa Kinh tế - Ngân hàng",
        "Trường Đại học Sao Khuê",
    ),
    (
        "TS Trần Thu Hà, Phó Trưởng khoa Luật biển Trường Đại học Sao Khuê, cho rằng nên đợi.",
        "Trần Thu Hà",
        "Phó Trưởng khoa Luật biển",
        "Trường Đại học Sao Khuê",
    ),
    # a family name that is a head noun, too
    ("Dự hội nghị có bà con; Đoàn Minh Tú, Phó Giám đốc Sở Y tế.", "Đoàn Minh Tú", "Phó Giám đốc", "Sở Y tế"),
    # how an office is held
    (
        "Phó Trưởng ban phụ trách Ban Quản lý Khu kinh tế Sao Hạ Lê Minh Tú cam kết hỗ trợ.",
        "Lê Minh Tú",
        "Phó Trưởng ban phụ trách",
        "Ban Quản lý Khu kinh tế Sao Hạ",
    ),
    ("Quyền Giám đốc Sở Y tế Lê Minh Tú cho biết đã xong.", "Lê Minh Tú", "Quyền Giám đốc", "Sở Y tế"),
    # titles of one body
    (
        "Thiếu tướng Lê Minh Tú, Phó Tư lệnh, Tham mưu trưởng Quân khu Sao Hạ, nêu rõ như vậy.",
        "Lê Minh Tú",
        "Phó Tư lệnh, Tham mưu trưởng",
        "Quân khu Sao Hạ",
    ),
    (
        "Bí thư Đảng đoàn, Phó Chủ tịch, Tổng Thư ký Hội Sao Khuê Lê Minh Tú cho biết đã xong.",
        "Lê Minh Tú",
        "Bí thư Đảng đoàn, Phó Chủ tịch, Tổng Thư ký",
        "Hội Sao Khuê",
    ),
    (
        "Tổng Bí thư, Chủ tịch nước Lê Minh Tú cho biết đã xong.",
        "Lê Minh Tú",
        "Tổng Bí thư, Chủ tịch nước",
        None,
    ),
    # of two bodies the first one's title
    (
        "Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Minh Tú cho biết đã xong.",
        "Lê Minh Tú",
        "Phó Thủ tướng",
        None,
    ),
    (
        "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Minh Tú cho biết đã xong.",
        "Lê Minh Tú",
        "Phó Bí thư",
        "Tỉnh ủy",
    ),
    # whom somebody speaks for is no title, nor whom they answer
    (
        "Đại diện phụ huynh, Chủ tịch Hội Khuyến học Sao Hạ Trần Thu Hà mong có thêm phòng học.",
        "Trần Thu Hà",
        "Chủ tịch",
        "Hội Khuyến học Sao Hạ",
    ),
    (
        "Đại diện Nhà xuất bản Sao Hạ, biên tập viên Trần Thu Hà cho biết sách đã in.",
        "Trần Thu Hà",
        "biên tập viên",
        "Nhà xuất bản Sao Hạ",
    ),
    # a rank before the name, the office behind it
    (
        "Đại sứ Lê Minh Tú, Viện trưởng Viện Biển Đảo, cho rằng cần hợp tác.",
        "Lê Minh Tú",
        "Viện trưởng",
        "Viện Biển Đảo",
    ),
    (
        "Đại biểu Quốc hội Lê Minh Tú (đoàn Hải Ninh) cho rằng cần sửa luật.",
        "Lê Minh Tú",
        "Đại biểu Quốc hội",
        "đoàn Hải Ninh",
    ),
    # callings
    (
        "Bà Trần Thu Hà, hội viên phụ nữ phường Sao Hạ, phản ánh nước máy yếu.",
        "Trần Thu Hà",
        "hội viên phụ nữ",
        "phường Sao Hạ",
    ),
    (
        "Anh Lê Minh Tú, chủ vườn mai Sao Hạ, cho biết hoa nở muộn.",
        "Lê Minh Tú",
        "chủ",
        "vườn mai Sao Hạ",
    ),
    (
        "Anh Lê Minh Tú - tài xế xe tải đường dài ở Hải Ninh cho biết giá dầu tăng.",
        "Lê Minh Tú",
        "tài xế xe tải đường dài",
        None,
    ),
    (
        "Anh Lê Minh Tú, người sử dụng nạng, thành viên nhóm Bước Chậm, cho biết vỉa hè quá cao.",
        "Lê Minh Tú",
        "thành viên",
        "nhóm Bước Chậm",
    ),
    ("Bà Trần Thu Hà, chủ động đề nghị xã cho mượn đất.", "Trần Thu Hà", None, None),
    # the field of one who has learned it
    ("Theo thạc sĩ dinh dưỡng Trần Thu Hà, trẻ nên ngủ sớm.", "Trần Thu Hà", None, None),
    ("Bác sĩ CKII Lê Minh Tú, Giám đốc Bệnh viện Sao Hạ, cho biết đủ thuốc.", "Lê Minh Tú", "Giám đốc", "Bệnh viện Sao Hạ"),
    # whom a state sends
    ("Đại sứ Thụy Sĩ tại Việt Nam Beatrice Mair cho biết hai nước sẽ hợp tác.", "Beatrice Mair", "Đại sứ Thụy Sĩ tại Việt Nam", None),
    ("Ông Gareth Wood, Đại sứ Vương quốc Anh tại Việt Nam, khẳng định Anh sẽ hỗ trợ.", "Gareth Wood", "Đại sứ Vương quốc Anh tại Việt Nam", None),
    ("Theo ông Kenji Sato, Tổng lãnh sự Nhật Bản tại TP.HCM, kho bãi còn thiếu.", "Kenji Sato", "Tổng lãnh sự Nhật Bản tại TP.HCM", None),
    ("Đại sứ Việt Nam tại Lào Nguyễn Bá Sinh cho biết kiều bào quan tâm.", "Nguyễn Bá Sinh", "Đại sứ Việt Nam tại Lào", None),
    ("Ông Marko Virtan, Đại biện lâm thời Phần Lan tại Việt Nam, cho biết đã sẵn sàng.", "Marko Virtan", "Đại biện lâm thời Phần Lan tại Việt Nam", None),
    # a school that is part of a larger one, a unit behind a name with its body
    ("TS Lê Minh Tú, Phó Hiệu trưởng Trường Đại học Sao Khuê, Đại học Quốc gia Hà Nội, cho rằng cần đổi mới.", "Lê Minh Tú", "Phó Hiệu trưởng", "Trường Đại học Sao Khuê, Đại học Quốc gia Hà Nội"),
    ("TS Lê Minh Tú, Hiệu trưởng Trường Đại học Luật - Đại học Huế cho biết đã mở ngành.", "Lê Minh Tú", "Hiệu trưởng", "Trường Đại học Luật - Đại học Huế"),
    ("TS Lê Minh Tú (Trường Đại học Kinh tế, ĐHQG TP.HCM) cho rằng cần sửa.", "Lê Minh Tú", None, "Trường Đại học Kinh tế, ĐHQG TP.HCM"),
    ("TS Lê Minh Tú, Viện Chiến lược Khoa học, Học viện Sáng tạo, cho biết chỉ số tăng.", "Lê Minh Tú", None, "Viện Chiến lược Khoa học, Học viện Sáng tạo"),
    ("TS Lê Minh Tú, Giám đốc Học viện Sao Khuê, Bộ Quốc phòng, cho biết đã xong.", "Lê Minh Tú", "Giám đốc", "Học viện Sao Khuê"),
    ("Bà Trần Thu Hà, chủ dãy trọ 48 phòng ở ấp Sao Hạ, cho biết giá điện tăng.", "Trần Thu Hà", "chủ dãy trọ 48 phòng", None),
    ("Bà Trần Thu Hà, chuyên gia xã hội học thảm họa, cho rằng cần tập dượt.", "Trần Thu Hà", "chuyên gia xã hội học thảm họa", None),
    ("Thẩm phán Lê Minh Tú, Phó Chánh tòa Kinh tế, TAND Sao Khuê, ủng hộ thủ tục này.", "Lê Minh Tú", "Phó Chánh tòa Kinh tế", "TAND Sao Khuê"),
    ("Trung tướng Lê Minh Tú, nguyên Phó tổng Tham mưu trưởng Quân đội nhân dân Việt Nam, lưu ý phải gọn.", "Lê Minh Tú", "nguyên Phó tổng Tham mưu trưởng", "Quân đội nhân dân Việt Nam"),
    ("PGS Lê Minh Tú, Viện trưởng Viện Điện và Vật liệu mới nhận định pin còn đắt.", "Lê Minh Tú", "Viện trưởng", "Viện Điện và Vật liệu mới"),
    # the end of a body's name that looks like a person's
    ("Chủ trì: các vị khách; Lê Minh Tú, Bí thư Tỉnh ủy Hà Ninh đồng chủ trì. Ông Lê Minh Tú cho biết đã xong.", "Lê Minh Tú", "Bí thư", "Tỉnh ủy Hà Ninh"),
    ("Bà Trần Thu Hà, Giám đốc Học viện Chính trị quốc gia Nguyễn Trãi, tới dự. Bà Hà cho biết đã xong. Giám đốc Học viện Chính trị quốc gia Nguyễn Trãi đề nghị làm ngay.", "Trần Thu Hà", "Giám đốc", "Học viện Chính trị quốc gia Nguyễn Trãi"),
    # armies, sections, parishes, places with an apostrophe
    ("Thượng tá Lê Minh Tú, Phó sư đoàn trưởng Sư đoàn 392 mang đến hội thảo một câu chuyện. Anh kể, mùa ấy mưa nhiều.", "Lê Minh Tú", "Phó sư đoàn trưởng", "Sư đoàn 392"),
    ("Đại tá Lê Minh Tú, Cục trưởng Cục Hậu cần Quân khu 8, cho biết kho đã đầy.", "Lê Minh Tú", "Cục trưởng Cục Hậu cần", "Quân khu 8"),
    ("Ông Lê Minh Tú - Trưởng phòng đọc báo cáo. Ông Tú thừa nhận còn thiếu người.", "Lê Minh Tú", "Trưởng phòng", None),
    ("Linh mục Lê Minh Tú, Quản hạt Giáo hạt Đồng Mít, nói nhà nguyện đã cũ.", "Lê Minh Tú", "Quản hạt", "Giáo hạt Đồng Mít"),
    ("Bà Trần Thu Hà, Bí thư Đảng ủy xã Tr’Hy kể câu chuyện bỏ báo cáo giấy.", "Trần Thu Hà", "Bí thư", "Đảng ủy xã Tr’Hy"),
    ("“Đừng bón vội”, ông Lê Minh Tú, Hiệu trưởng Trường Đại học Nông Lâm Miền Tây góp lời.", "Lê Minh Tú", "Hiệu trưởng", "Trường Đại học Nông Lâm Miền Tây"),
    ("Đại sứ Lê Minh Tú tới dự. Đại sứ Việt Nam tại Slovakia Lê Minh Tú nhắc lại chặng đường dài.", "Lê Minh Tú", "Đại sứ Việt Nam tại Slovakia", None),
    # a body called by its noun, which the report names once
    ("Học viện Sao Khuê mở hội thảo. " + "Trời mưa to từ sáng sớm. " * 20 + "Bà Trần Thu Hà, Phó Giám đốc Học viện, cho biết đã xong.", "Trần Thu Hà", "Phó Giám đốc", "Học viện Sao Khuê"),
    ("Theo lão ngư Lê Minh Tú, biển đã vắng cá.", "Lê Minh Tú", None, None),
    ("Founder Trần Thu Hà cho biết quỹ còn ít.", "Trần Thu Hà", "Founder", None),
    ("Đến từ Bệnh viện Sao Hạ, điều dưỡng trưởng Trần Thu Hà nói nước hay mất.", "Trần Thu Hà", "điều dưỡng trưởng", None),
    ("Giám đốc Sở Tài chính Sái Văn Sơn cho hay tỉnh đã có đất.", "Sái Văn Sơn", "Giám đốc", "Sở Tài chính"),
    ("Trần Thu Hà, sinh viên năm 3 Trường ĐH Sao Khuê, cho biết lớp đông.", "Trần Thu Hà", "sinh viên năm 3", "Trường ĐH Sao Khuê"),
    ("Cô Trần Thu Hà, hướng dẫn viên quốc tế có 15 năm trong nghề, cho biết khách thưa.", "Trần Thu Hà", "hướng dẫn viên quốc tế", None),
    ("Các đồng chí: Y Krong Niê Siêng, Chủ tịch UBND huyện; các vị khách. Đồng chí Y Krong Niê Siêng cho biết đã xong.", "Y Krong Niê Siêng", "Chủ tịch", "UBND huyện"),
    ("Bà Châu Mỹ Hiền, Giám đốc Sở Điện, cho hay trạm đã chạy.", "Châu Mỹ Hiền", "Giám đốc", "Sở Điện"),
    ("Học viện Sao Khuê mở hội thảo. Về phía Học viện có bà Trần Thu Hà, Phó Giám đốc. Bà Hà cho biết đã xong.", "Trần Thu Hà", "Phó Giám đốc", "Học viện Sao Khuê"),
    # from where somebody is
    ("Anh Lê Minh Tú (ấp Phú Hòa, xã Sao Hạ) cho biết vườn đã khô.", "Lê Minh Tú", None, None),
    ("Anh Lê Minh Tú, thuê trọ ở thôn Đồng Cạn, hỏi lại: “Bao giờ xong?”.", "Lê Minh Tú", None, None),
    ("Chị Trần Thu Hà ở thôn Suối Khô, xã Sao Hạ phản ánh trạm thú y thiếu người.", "Trần Thu Hà", None, None),
    # names with letters that we do not have
    ("Quốc vụ khanh Marek Hudáček thì bày tỏ ấn tượng.", "Marek Hudáček", "Quốc vụ khanh", None),
    ("Theo nhà nghiên cứu Trần Thu Hà, điệu hò đã mất.", "Trần Thu Hà", "nhà nghiên cứu", None),
    ("Bà Trần Thu Hà, Phó trưởng phòng Tổ chức cán bộ Sở Y tế Hải Ninh, cho biết thiếu người.", "Trần Thu Hà", "Phó trưởng phòng Tổ chức cán bộ", "Sở Y tế Hải Ninh"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "who", "title", "organisation"), CASES, ids=lambda case: str(case)[:40]
)
def test_a_role_is_read_whole(
    text: str, who: str, title: str | None, organisation: str | None
) -> None:
    assert roles(text) == {who: (title, organisation)}


def test_a_ward_named_for_somebody_is_nobody() -> None:
    text = "Ông Lê Minh Tú, Chủ tịch UBND phường Trần Phú, đến sớm. Chủ tịch UBND phường Trần Phú đề nghị làm ngay."
    assert list(roles(text)) == ["Lê Minh Tú"]


HOST = "Trường Đại học Sao Khuê tổ chức hội thảo “Dạy và học”. "


def test_a_unit_whose_body_nothing_names_is_of_the_one_host() -> None:
    found = roles(HOST + "Chủ trì là TS Trần Thu Hà, Trưởng phòng Đào tạo.")
    assert found == {"Trần Thu Hà": ("Trưởng phòng Đào tạo", "Trường Đại học Sao Khuê")}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Phó Hiệu trưởng Nhà trường Trần Thu Hà cho biết đã xong.", "Trường Đại học Sao Khuê"),
        ("Tạp chí Sông Sao đưa tin. Tổng Biên tập Tạp chí Trần Thu Hà cho biết đã xong.", "Tạp chí Sông Sao"),
        ("Sở Y tế Hải Ninh vừa họp. Phó giám đốc sở Trần Thu Hà cho biết đã xong.", "Sở Y tế Hải Ninh"),
    ],
)  # fmt: skip
def test_a_head_noun_alone_means_the_body_of_that_kind(sentence: str, body: str) -> None:
    assert roles(HOST + sentence)["Trần Thu Hà"][1] == body


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Tham luận của bà Trần Thu Hà, Giám đốc Thư viện Sao Hạ, chỉ ra hai nguyên nhân.", "chỉ ra"),
        ("Báo cáo của TS Trần Thu Hà cho thấy sông đã cạn.", "cho thấy"),
    ],
)  # fmt: skip
def test_a_paper_says_what_its_writer_does(text: str, verb: str) -> None:
    report = read(text)
    assert [(remark.verb, len(remark.speakers)) for remark in report.remarks] == [(verb, 1)]


def test_a_plain_noun_at_a_sentence_s_head_is_no_body() -> None:
    text = "Ông Lê Minh Tú cho biết rừng còn ít. Cơ quan chức năng đã thu giữ gỗ."
    assert [len(remark.attributions) for remark in read(text).remarks] == [2]


def test_a_question_behind_a_quotation_is_somebody_s_words() -> None:
    text = "“Sao không xây thêm trường?” - ông Lê Minh Tú, phụ huynh học sinh ở xã Sao Hạ, đặt câu hỏi."
    assert [remark.verb for remark in read(text).remarks] == ["đặt câu hỏi"]
