"""A speaker's title and organisation, in every order that the genre writes them."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

CASES = [
    (
        "Chủ tịch UBND tỉnh Hà Giang, ông Vàng Seo Pao cho biết đã xong.",
        "Chủ tịch",
        "UBND tỉnh Hà Giang",
    ),
    (
        "Phó Chủ tịch Thường trực UBND TP Cần Thơ Lê Minh Tú cho biết đã xong.",
        "Phó Chủ tịch Thường trực",
        "UBND TP Cần Thơ",
    ),
    (
        "Bộ trưởng Bộ Tài nguyên và Môi trường Trần Hồng Sơn nhấn mạnh việc này.",
        "Bộ trưởng",
        "Bộ Tài nguyên và Môi trường",
    ),
    (
        "Ông Lê Minh Tú, Phó Tổng Giám đốc Tập đoàn Bưu chính Viễn thông Việt Nam (VNPT), cho rằng cần vốn.",
        "Phó Tổng Giám đốc",
        "Tập đoàn Bưu chính Viễn thông Việt Nam",
    ),
    (
        "Bà Trần Thu Hà - Phó Hiệu trưởng Trường Đại học Bách khoa Hà Nội - khẳng định điều đó.",
        "Phó Hiệu trưởng",
        "Trường Đại học Bách khoa Hà Nội",
    ),
    (
        "PGS.TS Lê Minh Tú, nguyên Viện trưởng Viện Kinh tế và Chính trị thế giới, phân tích tình hình.",
        "nguyên Viện trưởng",
        "Viện Kinh tế và Chính trị thế giới",
    ),
    (
        "Đại tá Lê Minh Tú, Phó Giám đốc Công an tỉnh Gia Lai, cho hay đã bắt.",
        "Phó Giám đốc",
        "Công an tỉnh Gia Lai",
    ),
    (
        "Đồng chí Lê Minh Tú, Ủy viên Dự khuyết Trung ương Đảng, Bí thư Tỉnh ủy Đồng Tháp phát biểu khai mạc.",
        "Ủy viên Dự khuyết",
        "Trung ương Đảng",
    ),
    (
        "Cục trưởng Cục Trồng trọt (Bộ NN&PTNT) Lê Minh Tú cho biết vụ này tốt.",
        "Cục trưởng Cục Trồng trọt",
        "Bộ NN&PTNT",
    ),
    (
        "Ông Lê Minh Tú (Giám đốc Sở Kế hoạch và Đầu tư tỉnh Nghệ An) đề nghị bổ sung.",
        "Giám đốc",
        "Sở Kế hoạch và Đầu tư tỉnh Nghệ An",
    ),
    (
        "Theo bà Lê Thị Mơ, Trưởng phòng Kinh tế huyện Ba Vì, giá còn thấp.",
        "Trưởng phòng",
        "Phòng Kinh tế huyện Ba Vì",
    ),
    (
        "Trưởng Ban Tuyên giáo Tỉnh ủy Lê Minh Tú nhấn mạnh việc này.",
        "Trưởng Ban",
        "Ban Tuyên giáo Tỉnh ủy",
    ),
    (
        "Phó Chủ nhiệm Ủy ban Kinh tế của Quốc hội Lê Minh Tú nêu ba vấn đề.",
        "Phó Chủ nhiệm",
        "Ủy ban Kinh tế của Quốc hội",
    ),
    (
        "Ông Lê Minh Tú, đại diện Ngân hàng Phát triển châu Á (ADB), chia sẻ kinh nghiệm.",
        "đại diện",
        "Ngân hàng Phát triển châu Á",
    ),
    (
        "Ông Lê Minh Tú, Chủ tịch HĐQT Công ty Cổ phần Sữa Việt Nam, cho biết đã xong.",
        "Chủ tịch HĐQT",
        "Công ty Cổ phần Sữa Việt Nam",
    ),
    (
        "Ông Lê Minh Tú, Chủ tịch kiêm Tổng giám đốc Công ty TNHH Hoa Sen, nói đã xong.",
        "Chủ tịch kiêm Tổng giám đốc",
        "Công ty TNHH Hoa Sen",
    ),
    (
        "TS. Lê Minh Tú, Trưởng khoa Luật Kinh tế, Trường Đại học Luật Hà Nội, lưu ý điều này.",
        "Trưởng khoa Luật Kinh tế",
        "Trường Đại học Luật Hà Nội",
    ),
    (
        "Phó Thủ tướng Chính phủ Lê Minh Tú yêu cầu các bộ khẩn trương.",
        "Phó Thủ tướng",
        "Chính phủ",
    ),
    (
        "Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam Lê Minh Tú bày tỏ tin tưởng.",
        "Chủ tịch",
        "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam",
    ),
    (
        "Bà Lê Thị Mơ, Vụ phó Vụ Giáo dục Trung học, Bộ GD-ĐT, cho biết đã xong.",
        "Vụ phó Vụ Giáo dục Trung học",
        "Bộ GD-ĐT",
    ),
    (
        "Ông Lê Minh Tú, Tổng cục trưởng Tổng cục Thủy sản, nhận định tốt.",
        "Tổng cục trưởng",
        "Tổng cục Thủy sản",
    ),
    ("Ông Lê Minh Tú, Hiệu trưởng THPT Chu Văn An, kể lại.", "Hiệu trưởng", "THPT Chu Văn An"),
    ("Bí thư Thành ủy Hải Phòng Lê Minh Tú chỉ đạo làm ngay.", "Bí thư", "Thành ủy Hải Phòng"),
    (
        "Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch Lê Minh Tú đánh giá cao.",
        "Thứ trưởng",
        "Bộ Văn hóa, Thể thao và Du lịch",
    ),
    (
        "Ông Lê Minh Tú, Phó Chánh Văn phòng Ủy ban An toàn giao thông Quốc gia, cảnh báo.",
        "Phó Chánh Văn phòng",
        "Ủy ban An toàn giao thông Quốc gia",
    ),
    (
        "Ông Lê Minh Tú, chuyên gia kinh tế trưởng của Ngân hàng Thế giới tại Việt Nam, dự báo tốt.",
        "chuyên gia kinh tế trưởng",
        "Ngân hàng Thế giới tại Việt Nam",
    ),
    (
        "Tổng Thư ký Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam Lê Minh Tú kiến nghị giảm thuế.",
        "Tổng Thư ký",
        "Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam",
    ),
    (
        "Ông Lê Minh Tú, Phó trưởng Đoàn ĐBQH tỉnh Đắk Lắk, thắc mắc.",
        "Phó trưởng Đoàn",
        "Đoàn ĐBQH tỉnh Đắk Lắk",
    ),
    (
        "Chủ tịch Ủy ban nhân dân tỉnh Hải Ninh Lê Minh Tú cho biết đã xong.",
        "Chủ tịch",
        "Ủy ban nhân dân tỉnh Hải Ninh",
    ),
    (
        "Đồng chí Lê Minh Tú, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận Tỉnh ủy cho rằng cần làm ngay.",
        "Ủy viên",
        "Ban Thường vụ Tỉnh ủy",
    ),
    (
        "TS Lê Minh Tú - Viện trưởng Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng - khẳng định điều đó.",
        "Viện trưởng",
        "Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng",
    ),
    (
        "Ông Lê Minh Tú, nguyên Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội, nêu vấn đề.",
        "nguyên Phó Chủ nhiệm",
        "Ủy ban Văn hóa, Giáo dục của Quốc hội",
    ),
    (
        "Thượng tá Lê Minh Tú, Phó Trưởng phòng Cảnh sát giao thông Công an tỉnh Hải Ninh, cho biết đã xong.",
        "Phó Trưởng phòng Cảnh sát giao thông",
        "Công an tỉnh Hải Ninh",
    ),
    (
        "Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc Công ty CP Sao Khuê Lê Minh Tú cho biết đã xong.",
        "Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc",
        "Công ty CP Sao Khuê",
    ),
    (
        "Ông Lê Minh Tú, Chủ tịch Hội đồng trường Trường Đại học Nậm Khao, cho biết đã xong.",
        "Chủ tịch Hội đồng trường",
        "Trường Đại học Nậm Khao",
    ),
    (
        "Bà Trần Thu Hà, Trưởng Ban Quản lý dự án đầu tư xây dựng tỉnh Hải Ninh, cho biết đã xong.",
        "Trưởng Ban",
        "Ban Quản lý dự án đầu tư xây dựng tỉnh Hải Ninh",
    ),
    (
        "Bà Trần Thu Hà, chủ nhiệm Quỹ vì trẻ em vùng cao tại Việt Nam, cho biết đã xong.",
        "chủ nhiệm",
        "Quỹ vì trẻ em vùng cao tại Việt Nam",
    ),
    (
        "Phó Chánh án Tòa án nhân dân tối cao Lê Minh Tú cho biết đã xong.",
        "Phó Chánh án",
        "Tòa án nhân dân tối cao",
    ),
    (
        "Phó Thống đốc Ngân hàng Nhà nước (NHNN) Lê Minh Tú cho biết đã xong.",
        "Phó Thống đốc",
        "Ngân hàng Nhà nước",
    ),
    (
        "Ông Lê Minh Tú - phó tổng thư kí Hiệp hội cá đồng Việt Nam - chia sẻ kinh nghiệm.",
        "phó tổng thư kí",
        "Hiệp hội cá đồng Việt Nam",
    ),
    (
        "Thứ trưởng Y tế Lê Minh Tú cho biết đã xong.",
        "Thứ trưởng",
        "Bộ Y tế",
    ),
    (
        "Bộ trưởng Y tế Lê Minh Tú cho biết đã xong.",
        "Bộ trưởng",
        "Bộ Y tế",
    ),
    (
        "Tổng thống Hàn Quốc Park Sung - min cho biết đã xong.",
        "Tổng thống",
        "Hàn Quốc",
    ),
    (
        "Người phát ngôn của Bộ Ngoại giao Trung Quốc Thường Vạn Lý cho biết đã xong.",
        "Người phát ngôn",
        "Bộ Ngoại giao Trung Quốc",
    ),
    (
        "Bộ trưởng Quốc phòng Marcus Whitfield hôm 5/6 cho biết đã xong.",
        "Bộ trưởng",
        "Bộ Quốc phòng",
    ),
    (
        "Giám đốc UNDP Marcus Whitfield đánh giá kết quả tốt.",
        "Giám đốc",
        "UNDP",
    ),
    (
        "Là thư ký của Hội Sử học Hải Ninh, TS Lê Minh Tú phản biện cách hiểu này.",
        "thư ký",
        "Hội Sử học Hải Ninh",
    ),
    (
        "TS Lê Minh Tú, Trưởng khoa Kinh tế biển, cho biết đã xong.",
        "Trưởng khoa",
        "Khoa Kinh tế biển",
    ),
    (
        "Bà Trần Thu Hà - Trưởng trạm Y tế phường Sao Khuê - cho biết đã xong.",
        "Trưởng trạm",
        "Trạm Y tế phường Sao Khuê",
    ),
    (
        "Phó Chủ tịch, Tổng Thư ký Hội Sử học Hải Ninh Lê Minh Tú cho biết đã xong.",
        "Phó Chủ tịch, Tổng Thư ký",
        "Hội Sử học Hải Ninh",
    ),
    (
        "Bí thư Đảng ủy, Hiệu trưởng Trường Đại học Nậm Khao Lê Minh Tú cho biết đã xong.",
        "Bí thư Đảng ủy, Hiệu trưởng",
        "Trường Đại học Nậm Khao",
    ),
    (
        "Phó Bí thư Đảng đoàn, Phó Chủ tịch Hội Sử học Việt Nam Lê Minh Tú cho biết đã xong.",
        "Phó Bí thư Đảng đoàn, Phó Chủ tịch",
        "Hội Sử học Việt Nam",
    ),
    (
        "Ông Lê Minh Tú, Giám đốc Trung tâm Giống cây rừng, Viện Lâm sinh Hải Ninh, cho biết đã xong.",
        "Giám đốc Trung tâm Giống cây rừng",
        "Viện Lâm sinh Hải Ninh",
    ),
    (
        "Ông Lê Minh Tú, Phó Chủ tịch Hội đồng Khoa học các trường công an, cho biết đã xong.",
        "Phó Chủ tịch",
        "Hội đồng Khoa học các trường công an",
    ),
    (
        "Ông Lê Minh Tú, Giám đốc Công ty CP Mai Sao miền Trung, cho biết đã xong.",
        "Giám đốc",
        "Công ty CP Mai Sao miền Trung",
    ),
    (
        "Giám đốc Công ty Sao Khuê Lê Minh Tú cho biết đã xong.",
        "Giám đốc",
        "Công ty Sao Khuê",
    ),
    (
        "TS Lê Thị Mơ, thư ký Giải thưởng khoa học Trần Văn Sao, cho biết đã xong.",
        "thư ký",
        "Giải thưởng khoa học Trần Văn Sao",
    ),
    (
        "Marcus Whitfield, chuyên gia phân tích cao cấp tại Stratcom, nói đã xong.",
        "chuyên gia phân tích cao cấp",
        "Stratcom",
    ),
    (
        "Ông Lê Minh Tú, giám đốc bệnh viện tỉnh, cho biết đã xong.",
        "giám đốc",
        "bệnh viện tỉnh",
    ),
    (
        "Ông Marcus Whitfield, Tổng giám đốc kiêm CEO của ILRA, cho biết đã xong.",
        "Tổng giám đốc kiêm CEO",
        "ILRA",
    ),
    (
        "Bà Lê Thị Mơ, người sáng lập, Chủ nhiệm Lotus Silicon Valley (LSV), khẳng định đã xong.",
        "người sáng lập, Chủ nhiệm",
        "Lotus Silicon Valley",
    ),
    (
        "Chủ tịch UBND xã Sao Khuê Ngân Văn Tú cho biết đã xong.",
        "Chủ tịch",
        "UBND xã Sao Khuê",
    ),
    (
        "Ông Lê Minh Tú, giám đốc chiến lược thị trường tại Marrill Ventures, nói đã xong.",
        "giám đốc chiến lược thị trường",
        "Marrill Ventures",
    ),
    (
        "Ông Lê Minh Tú - phó trưởng phòng dự báo Đài Khí tượng Sao Khuê - cho biết đã xong.",
        "phó trưởng phòng dự báo",
        "Đài Khí tượng Sao Khuê",
    ),
    (
        "Phó chủ tịch UBND tỉnh Hậu Giang Đồng Văn Tú nói sẽ xong.",
        "Phó chủ tịch",
        "UBND tỉnh Hậu Giang",
    ),
    (
        "Phó chủ tịch UBND xã Dương Sao Lê Minh Tú cho biết đã xong.",
        "Phó chủ tịch",
        "UBND xã Dương Sao",
    ),
    (
        "Ông Lê Minh Tú, Phó chủ tịch UBND xã Dương Sao cho hay đã xong.",
        "Phó chủ tịch",
        "UBND xã Dương Sao",
    ),
    (
        "Ông Lê Minh Tú, Giám đốc Sở TN & MT tỉnh Hải Ninh cho biết đã xong.",
        "Giám đốc",
        "Sở TN & MT tỉnh Hải Ninh",
    ),
    (
        "Trưởng ban quản lý Khu kinh tế Sao Khuê Lê Minh Tú cho hay đã xong.",
        "Trưởng ban",
        "Ban quản lý Khu kinh tế Sao Khuê",
    ),
    (
        "Ông Lê Minh Tú - cục trưởng Cục Mỹ thuật, nhiếp ảnh và triển lãm - cho biết đã xong.",
        "cục trưởng",
        "Cục Mỹ thuật, nhiếp ảnh và triển lãm",
    ),
    (
        "Bộ trưởng giao thông Nga Maksim Sokolev nói đã xong.",
        "Bộ trưởng",
        "Bộ giao thông Nga",
    ),
    (
        "Chủ tịch quốc hội Zimbabwe Jacob Whitfield cho biết đã xong.",
        "Chủ tịch quốc hội",
        "Zimbabwe",
    ),
    (
        "Giám đốc đối ngoại Saovina Đỗ Thanh Tú cho biết đã xong.",
        "Giám đốc đối ngoại",
        "Saovina",
    ),
    (
        "Cố vấn kinh tế Nhà Trắng Larry Whitfield cho hay đã xong.",
        "Cố vấn kinh tế",
        "Nhà Trắng",
    ),
    (
        "Trưởng ban Tổ chức Thành ủy Lê Minh Tú cho biết đã xong.",
        "Trưởng ban",
        "Ban Tổ chức Thành ủy",
    ),
    (
        "Ông Lê Minh Tú, phó chủ tịch - tổng thư ký Hiệp hội Gỗ Sao Khuê, cho biết đã xong.",
        "phó chủ tịch - tổng thư ký",
        "Hiệp hội Gỗ Sao Khuê",
    ),
    (
        "Ông Marcus Whitfield, Quốc vụ khanh Bộ Năng lượng Đan Mạch, cho biết đã xong.",
        "Quốc vụ khanh",
        "Bộ Năng lượng Đan Mạch",
    ),
    (
        "Ông Lê Minh Tú, nguyên Phó Chủ nhiệm Văn phòng Quốc hội, cho biết đã xong.",
        "nguyên Phó Chủ nhiệm",
        "Văn phòng Quốc hội",
    ),
]


@pytest.mark.parametrize(("text", "title", "organisation"), CASES, ids=lambda text: text[:30])
def test_title_and_organisation(text: str, title: str, organisation: str) -> None:
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    (person,) = report.people
    assert person.title is not None
    assert person.organisation is not None
    assert (person.title.value, person.organisation.value) == (title, organisation)
    assert [remark.speakers for remark in report.remarks] == [(person.id,)]


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        (
            "GS Lê Minh Tú (Khoa Sử, Đại học Nậm Khao) cho rằng cần làm.",
            "Khoa Sử, Đại học Nậm Khao",
        ),
        ("Tiến sỹ Lê Minh Tú (Đại học Nậm Khao) nói cần làm ngay.", "Đại học Nậm Khao"),
        ("GS Lê Minh Tú từ (ĐH Nậm Khao, Lào) cho rằng cần làm.", "ĐH Nậm Khao"),
        ("TS Lê Minh Tú (ĐH Nậm Khao, Lào) cho rằng cần làm.", "ĐH Nậm Khao"),
        ("Nhà báo Marcus Whitfield thuộc Viện Đô thị nhận định như vậy.", "Viện Đô thị"),
    ],
)
def test_organisation_without_a_title(text: str, organisation: str) -> None:
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    (person,) = report.people
    assert person.title is None
    assert person.organisation is not None
    assert person.organisation.value == organisation


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Lê Minh Tú cho biết đã xong.", "Phó Thủ tướng"),
        (
            "Phó Chủ tịch, Chánh Văn phòng Hội Sử học Lê Minh Tú cho biết đã xong.",
            "Phó Chủ tịch",
        ),
        ("Tỉnh ủy viên, Giám đốc Sở Y tế Lê Minh Tú cho biết đã xong.", "Tỉnh ủy viên"),
        ("Ông Lê Minh Tú, chuyên gia năng lượng, cho biết đã xong.", "chuyên gia năng lượng"),
        ("Ông Lê Minh Tú, CEO một doanh nghiệp trẻ Hải Ninh, cho biết đã xong.", "CEO"),
        ("Ông Lê Minh Tú, công nhân một công ty giày ở Bình Sơn, nói đã xong.", "công nhân"),
    ],
)
def test_a_title_is_held_in_no_body_that_is_another_office_s_or_unnamed(
    text: str, title: str
) -> None:
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    (person,) = report.people
    assert person.title is not None
    assert (person.title.value, person.organisation) == (title, None)


def test_the_fullest_form_of_the_first_title_is_kept() -> None:
    text = "Thủ tướng Lê Minh Tú đến.\nThủ tướng Chính phủ Lê Minh Tú cho biết đã xong."
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    (person,) = report.people
    assert person.organisation is not None
    assert person.organisation.value == "Chính phủ"


def test_a_foreigner_is_named_by_the_last_name_and_in_a_headline_before_the_full_one() -> None:
    text = (
        "Whitfield nói về cảng\nNgoại trưởng Mỹ Marcus Whitfield đến dự.\n"
        "Whitfield hôm 5/6 cho biết cảng sẽ mở.\nÔng Whitfield cũng kêu gọi hợp tác."
    )
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    (person,) = report.people
    assert person.name == "Marcus Whitfield"
    assert len(person.mentions) == 4
    assert [remark.speakers for remark in report.remarks] == [(person.id,), (person.id,)]


def test_a_country_behind_a_statesman_s_title_is_no_name() -> None:
    text = (
        "Tổng thống Indonesia Marcus Whitfield đến.\nTổng thống Indonesia cảm ơn và cho biết thêm."
    )
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [remark.speakers for remark in report.remarks] == [("marcus-whitfield",)]


def test_a_foreigner_with_a_role_is_named_in_full_within_a_clause_too() -> None:
    text = "Với Marcus Whitfield, Giám đốc Công ty Sao Khuê, rủi ro lớn nhất là vốn.\nÔng Whitfield cho biết đã xong."
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [person.name for person in report.people] == ["Marcus Whitfield"]


def test_somebody_met_is_no_joint_speaker() -> None:
    text = "Ông Lê Minh Tú và bà Trần Thu Hà đến.\nSau khi gặp bà Hà, ông Tú cho biết đã xong."
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [remark.speakers for remark in report.remarks] == [("le-minh-tu",)]


@pytest.mark.parametrize(
    "text",
    [
        "Lãnh đạo Sở Y tế An Giang, Đồng Tháp cho biết đã xong.",
        "Các đại diện đến từ Đài Loan, Nhật Bản cho biết đã xong.",
        "Một cán bộ Công an xã Dương Sao cho biết đã xong.",
        "Công ty TNHH Lotus Vinh cho biết đã xong.",
        "Tàu khu trục USS Marcus Whitfield cho biết đã xong.",
        "Cử tri các tỉnh Nghệ An, Vĩnh Phúc kiến nghị làm ngay.",
        "Theo vị đại biểu Hà Nội, việc này đã xong.",
        "Tờ báo Trung Quốc Economic Daily cho biết đã xong.",
        "Theo các chuyên gia, Luật sửa đổi cho biết đã xong.",
    ],
)
def test_a_place_or_a_company_is_nobody(text: str) -> None:
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert report.people == ()


def test_the_role_behind_a_comma_is_of_the_name_behind_it() -> None:
    text = "Theo bà Lê Thị Mơ, Giám đốc Sở Y tế Lê Văn Tú cho biết đã xong."
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    titles = {person.name: person.title and person.title.value for person in report.people}
    assert titles == {"Lê Thị Mơ": None, "Lê Văn Tú": "Giám đốc"}


def test_the_words_of_a_clause_are_no_title() -> None:
    text = "Theo ông Lê Minh Tú, không còn ai thuộc nhóm Sao Khuê trong vùng."
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [person.title for person in report.people] == [None]
