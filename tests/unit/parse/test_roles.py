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
]


@pytest.mark.parametrize(("text", "title", "organisation"), CASES, ids=lambda text: text[:30])
def test_title_and_organisation(text: str, title: str, organisation: str) -> None:
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    (person,) = report.people
    assert person.title is not None
    assert person.organisation is not None
    assert (person.title.value, person.organisation.value) == (title, organisation)
    assert [remark.speakers for remark in report.remarks] == [(person.id,)]
