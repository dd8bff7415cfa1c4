"""Topics in running text: what is a list, and where its entries are parted."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.topics import find_topics

CASES = [
    ("Các đại biểu tập trung thảo luận về thực trạng rừng ngập mặn, cơ chế chi trả dịch vụ môi trường và vai trò của cộng đồng.", ["thực trạng rừng ngập mặn", "cơ chế chi trả dịch vụ môi trường", "vai trò của cộng đồng"]),
    ("Hội nghị thảo luận bốn nội dung chính gồm quy hoạch, vốn, nhân lực và đất đai.", ["quy hoạch", "vốn", "nhân lực", "đất đai"]),
    ("Ba chủ đề được đề cập gồm chương trình học, đội ngũ thầy cô và việc quản lý nhà trường.", ["chương trình học", "đội ngũ thầy cô", "việc quản lý nhà trường"]),
    ("Hội thảo được tổ chức với ba phiên: thể chế cho kinh tế biển; hạ tầng cảng; nhân lực hàng hải.", ["thể chế cho kinh tế biển", "hạ tầng cảng", "nhân lực hàng hải"]),
    ("Hội nghị sẽ thảo luận ba vấn đề gồm thúc đẩy bình đẳng, nâng cao năng lực của các hộ nhỏ, vừa và rất nhỏ và thu hẹp khoảng cách số.", ["thúc đẩy bình đẳng", "nâng cao năng lực của các hộ nhỏ, vừa và rất nhỏ", "thu hẹp khoảng cách số"]),
    ("Hội nghị đã thảo luận các vấn đề như chính sách, giải pháp thúc đẩy cải cách, nâng cao hiệu quả hội nhập của vùng, cải thiện môi trường kinh doanh.", ["chính sách, giải pháp thúc đẩy cải cách", "nâng cao hiệu quả hội nhập của vùng", "cải thiện môi trường kinh doanh"]),
    ("Tại tọa đàm, các chuyên gia đã trao đổi về việc sửa đổi luật, việc phân cấp cho xã và việc giám sát.", ["việc sửa đổi luật", "việc phân cấp cho xã", "việc giám sát"]),
    ("Hội thảo tập trung vào hai nội dung: một là, đánh giá kết quả; hai là, đề xuất giải pháp.", ["đánh giá kết quả", "đề xuất giải pháp"]),
    ("Nội dung hội thảo tập trung vào: (i) cơ sở lý luận; (ii) thực tiễn địa phương; (iii) kiến nghị chính sách.", ["cơ sở lý luận", "thực tiễn địa phương", "kiến nghị chính sách"]),
    ("Ông Nam trao đổi về ba vấn đề gồm vốn, đất và nhân lực.", []),
    ("Cũng tại hội thảo, khi thảo luận về việc tra cứu, bà Lan nêu ba khó khăn, hai đề xuất.", []),
    ("Các đại biểu thảo luận, góp ý vào dự thảo báo cáo, phương hướng nhân sự.", []),
    ("Hội nghị đã kết thúc với ba văn kiện được thông qua gồm: Tuyên bố chung; Kế hoạch năm; Bản ghi nhớ.", []),
    ("Hội nghị bàn tròn các nhà vườn diễn ra tại Huế, Đà Nẵng, Hội An.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "topics"), CASES, ids=lambda case: str(case)[:30])
def test_topics(text: str, topics: list[str]) -> None:
    found = find_topics(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    assert [topic.span.of(text) for topic in found] == topics
