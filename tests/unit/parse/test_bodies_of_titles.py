"""Where a title is held: units, branches, and bodies behind a comma. All texts are invented."""

from __future__ import annotations

import pytest
from tests.unit.parse.test_attribution import parsed

TU = "Ông Lê Minh Tú"
EDUCATION = "Bộ Giáo dục và Đào tạo"
CASES = [
    ("Là bệnh nhân chạy thận 11 năm, ông Lê Minh Tú nói rõ.", "bệnh nhân chạy thận", None),
    ("Là nông dân trồng lúa, ông Lê Minh Tú nói rõ.", "nông dân trồng lúa", None),
    (f"{TU}, chủ quán hủ tiếu 27 năm ở quận Sao, nói rõ.", "chủ quán hủ tiếu", None),
    (
        "Cựu chiến binh Lê Minh Tú, nguyên Đại đội trưởng Đại đội 7, Trung đoàn 66, nói rõ.",
        "nguyên Đại đội trưởng Đại đội 7",
        "Trung đoàn 66",
    ),
    (
        "Em Lê Minh Tú, học sinh lớp 9A Trường THCS Sao Hạ, nói rõ.",
        "học sinh lớp 9A",
        "Trường THCS Sao Hạ",
    ),
    (
        f"{TU}, Trưởng Thi hành án dân sự tỉnh Hải Ninh, nói rõ.",
        "Trưởng",
        "Thi hành án dân sự tỉnh Hải Ninh",
    ),
    (
        f"{TU}, Phó Trưởng phòng Phổ biến, giáo dục pháp luật (Sở Tư pháp Hải Ninh) nói rõ.",
        "Phó Trưởng phòng Phổ biến, giáo dục pháp luật",
        "Sở Tư pháp Hải Ninh",
    ),
    ("Bác Lê Minh Tú, hội viên Hội Cựu giáo chức, nói rõ.", "hội viên", "Hội Cựu giáo chức"),
    (
        f"Theo {TU}, giảng viên Trường Cao đẳng Sao Hạ, chương trình đào tạo giám đốc HTX còn ít.",
        "giảng viên",
        "Trường Cao đẳng Sao Hạ",
    ),
    (f"{TU}, Giám đốc Trung tâm Đào tạo của Viện, nói rõ.", "Giám đốc Trung tâm Đào tạo", "Viện"),
    (
        f"{TU}, Tổng thư ký Hiệp hội Rau quả Cao nguyên, nói rõ.",
        "Tổng thư ký",
        "Hiệp hội Rau quả Cao nguyên",
    ),
    (
        f"{TU}, giáo viên Ngữ văn Trường THPT Sao Hạ, nói rõ.",
        "giáo viên Ngữ văn",
        "Trường THPT Sao Hạ",
    ),
    (f"{TU}, giảng viên Trường Đại học Sao Hạ, nói rõ.", "giảng viên", "Trường Đại học Sao Hạ"),
    (
        f"{TU}, công chức Văn hóa - Xã hội, UBND xã Sao Hạ, nói rõ.",
        "công chức Văn hóa - Xã hội",
        "UBND xã Sao Hạ",
    ),
    (f"{TU}, Phó Trưởng phòng 10 VKSND tỉnh, nói rõ.", "Phó Trưởng phòng 10", "VKSND tỉnh"),
    ("Nông dân Lê Minh Tú (xã Sao Hạ) nói rõ.", "Nông dân", None),
    (
        f"{TU}, Giám đốc An toàn, Liên danh Sao - Hạ, nói rõ.",
        "Giám đốc An toàn",
        "Liên danh Sao - Hạ",
    ),
    (
        f"{TU}, Phó Cục trưởng Cục Thủy lợi và Phòng tránh thiên tai (Bộ Lúa), nói rõ.",
        "Phó Cục trưởng Cục Thủy lợi và Phòng tránh thiên tai",
        "Bộ Lúa",
    ),
    (
        f"{TU}, thành viên Hội đồng Tư vấn chính sách tài chính, tiền tệ quốc gia, nói rõ.",
        "thành viên",
        "Hội đồng Tư vấn chính sách tài chính, tiền tệ quốc gia",
    ),
    (f"{TU}, 29 tuổi, vừa từ Trường Sa trở về, nói rõ.", None, None),
    (
        "Phó Chủ tịch UBND xã Sao Lộc Đông Lê Minh Tú nói rõ.",
        "Phó Chủ tịch",
        "UBND xã Sao Lộc Đông",
    ),
    (f"{TU} - Trưởng ban Pháp chế của Hội nói rõ.", "Trưởng ban Pháp chế", "Hội"),
    (f"{TU}, Phó Trưởng Thuế khu vực Duyên hải, nói rõ.", "Phó Trưởng", "Thuế khu vực Duyên hải"),
    ("Định giá viên Lê Minh Tú (Chi hội Ba Sao) nói rõ.", "Định giá viên", "Chi hội Ba Sao"),
    (f"Thay mặt Chủ tịch UBND tỉnh, {TU}, Giám đốc Sở Y tế, nói rõ.", "Giám đốc", "Sở Y tế"),
    ("Thay mặt Thường trực Hội, Phó Chủ tịch Lê Minh Tú nói rõ.", "Phó Chủ tịch", None),
    (
        "CCB Lê Minh Tú, Chi hội trưởng Chi hội khu phố 7, nói rõ.",
        "Chi hội trưởng",
        "Chi hội khu phố 7",
    ),
    ("ĐBQH Lê Minh Tú (đoàn Hải Ninh) nói rõ.", "ĐBQH", "đoàn Hải Ninh"),
    (
        "Đại biểu Quốc hội Lê Minh Tú, Đoàn ĐBQH tỉnh Hải Ninh, nói rõ.",
        "Đại biểu Quốc hội",
        "Đoàn ĐBQH tỉnh Hải Ninh",
    ),
    (
        f"{TU} - Phó chủ nhiệm Ủy ban về các vấn đề xã hội phân tích, mức đóng còn thấp.",
        "Phó chủ nhiệm",
        "Ủy ban về các vấn đề xã hội",
    ),
    (
        "Tại phiên họp Thường trực Chính phủ trưa 28/3, Thủ tướng Lê Minh Tú nói rõ.",
        "Thủ tướng",
        None,
    ),
    (
        f"{TU}, Phó Giám đốc Sở Y tế, ngày 10-11 đã lên tiếng về việc này.",
        "Phó Giám đốc",
        "Sở Y tế",
    ),
    (
        f"Vụ trưởng Vụ Giáo dục Đại học, {EDUCATION} Lê Minh Tú nói rõ.",
        "Vụ trưởng Vụ Giáo dục Đại học",
        EDUCATION,
    ),
    (
        f"{TU} - nguyên vụ trưởng Vụ tổ chức cán bộ Bộ GD-ĐT - nói rõ.",
        "nguyên vụ trưởng Vụ tổ chức cán bộ",
        "Bộ GD-ĐT",
    ),
    (
        f"{TU} - phó trưởng Phòng tổ chức cán bộ Sở Y tế TP.HCM - nói rõ.",
        "phó trưởng Phòng tổ chức cán bộ",
        "Sở Y tế TP.HCM",
    ),
    (
        f"{TU}, Giám đốc Trung tâm Nước sạch Ven suối (TVS), cho biết.",
        "Giám đốc",
        "Trung tâm Nước sạch Ven suối",
    ),
    (
        f"{TU}, Thứ trưởng Bộ Giao thông vận tải (GTVT), cho biết.",
        "Thứ trưởng",
        "Bộ Giao thông vận tải",
    ),
    (
        f"{TU} - Viện Suối học và khoa học phát triển (ĐHQG Hà Nội) - cho biết đã xong.",
        None,
        "Viện Suối học và khoa học phát triển (ĐHQG Hà Nội)",
    ),
    (f"{TU} - đại sứ Thuỵ Sĩ tại Việt Nam - cho biết.", "đại sứ Thuỵ Sĩ tại Việt Nam", None),
    (
        f"{TU}, UVBTV, Tổng Thư ký Hội Sao Khuê, cho biết.",
        "UVBTV, Tổng Thư ký",
        "Hội Sao Khuê",
    ),
    (
        f"{TU}, Phó Phân viện trưởng Phân viện Sao Khuê, cho biết.",
        "Phó Phân viện trưởng",
        "Phân viện Sao Khuê",
    ),
    (f"{TU}, Giám đốc Trung tâm Học liệu số nêu rõ.", "Giám đốc", "Trung tâm Học liệu số"),
    (f"{TU}, Vụ trưởng Vụ Giáo dục Đại học cho biết.", "Vụ trưởng", "Vụ Giáo dục Đại học"),
    (
        f"{TU}, Trưởng phòng Đào tạo Đại học Sao Khuê, cho biết.",
        "Trưởng phòng Đào tạo",
        "Đại học Sao Khuê",
    ),
    (
        f"{TU}, Trưởng phòng Kinh doanh Công ty Sao Khuê, cho biết.",
        "Trưởng phòng Kinh doanh",
        "Công ty Sao Khuê",
    ),
    (
        "Cục trưởng Cục Xuất bản, In và Phát hành Lê Minh Tú cho biết.",
        "Cục trưởng",
        "Cục Xuất bản, In và Phát hành",
    ),
    (
        f"{TU}, Hiệu trưởng Trường Đại học Kinh tế và Quản lý Sao Khuê, cho biết.",
        "Hiệu trưởng",
        "Trường Đại học Kinh tế và Quản lý Sao Khuê",
    ),
    (f"{TU}, Giám đốc Sở Y tế, Huế và Đà Nẵng cho biết đã xong.", "Giám đốc", "Sở Y tế"),
    (
        f"{TU}, Giám đốc Lotusbank Chi nhánh tỉnh, cho biết.",
        "Giám đốc",
        "Lotusbank Chi nhánh tỉnh",
    ),
    (
        f"{TU}, Chủ tịch Hội Đồ uống không cồn, không đồng ý.",
        "Chủ tịch",
        "Hội Đồ uống không cồn",
    ),
    (
        f"{TU}, Phó Giám đốc kiêm Trưởng phòng Xuất khẩu Công ty Sao Khuê, cho biết.",
        "Phó Giám đốc kiêm Trưởng phòng Xuất khẩu",
        "Công ty Sao Khuê",
    ),
    (
        f"{TU} - Tham tán Thương mại, Đại sứ quán Lào tại Việt Nam cho biết.",
        "Tham tán Thương mại",
        "Đại sứ quán Lào tại Việt Nam",
    ),
    (
        f"{TU}, Trưởng đại diện, Văn phòng Sao Khuê, nói rõ.",
        "Trưởng đại diện",
        "Văn phòng Sao Khuê",
    ),
    (f"{TU}, Giám đốc (Công ty Sao Khuê) cho biết.", "Giám đốc", "Công ty Sao Khuê"),
    # The body behind the comma does something: it is another subject.
    (f"{TU}, Giám đốc, Sở Y tế đang cùng các bên sửa đường.", "Giám đốc", None),
    ("Chủ tịch Quốc hội Lê Minh Tú cho biết.", "Chủ tịch", "Quốc hội"),
    ("Chủ tịch Quốc hội Lào Lê Minh Tú cho biết.", "Chủ tịch", "Quốc hội Lào"),
    (
        f"{TU}, Chủ nhiệm Ủy ban Kinh tế của Quốc hội, nói.",
        "Chủ nhiệm",
        "Ủy ban Kinh tế của Quốc hội",
    ),
    (f"{TU}, Phó trụ trì chùa Sao Khuê, cho biết.", "Phó trụ trì", "chùa Sao Khuê"),
    ("Nguyên đại biểu HĐND tỉnh Lê Minh Tú cảnh báo.", "Nguyên đại biểu", "HĐND tỉnh"),
    (f"{TU}, đại biểu HĐND tỉnh Hải Ninh, cho biết.", "đại biểu", "HĐND tỉnh Hải Ninh"),
    (
        f"{TU}, sinh viên ngành Dược, Trường Đại học Sao Khuê, cho biết.",
        "sinh viên ngành Dược",
        "Trường Đại học Sao Khuê",
    ),
    (f"{TU}, sinh viên năm thứ ba ngành Kinh tế, nói.", "sinh viên năm thứ ba ngành Kinh tế", None),
]
SIDE = "Về phía Trường Đại học Sao Khuê có ông Lê Minh Tú - Hiệu trưởng Nhà trường; về phía "


@pytest.mark.parametrize(("text", "title", "body"), CASES)
def test_a_title_is_held_in_its_body(text: str, title: str, body: str | None) -> None:
    person = parsed(text).people[0]
    found = (person.title and person.title.value, person.organisation and person.organisation.value)
    assert (person.name, *found) == ("Lê Minh Tú", title, body)


def test_a_noun_alone_means_whose_side_somebody_is_on() -> None:
    person = parsed(f"{SIDE}Trường Đại học Sao Hạ có bà Trần Thị Hoa - Hiệu trưởng.").people[0]
    assert person.organisation
    assert person.organisation.value == "Trường Đại học Sao Khuê"


def test_a_given_name_stands_behind_a_clan_s() -> None:
    names = [parsed(f"Bà H’Mlô Niê {rest}").people[0].name for rest in ("Siêng kể.", "kể.")]
    assert names == ["H’Mlô Niê Siêng", "H’Mlô Niê"]
