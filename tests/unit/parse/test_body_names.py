"""Where a body's name ends: compounds, pairs with a comma, seats abroad, parents in brackets."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

CASES = [
    # a ministry's field that begins with what is a head noun elsewhere
    ("Bộ trưởng Khoa học và Công nghệ X cho biết đã xong.", "Bộ trưởng", "Bộ Khoa học và Công nghệ"),
    ("Thứ trưởng Khoa học và Công nghệ X cho biết đã xong.", "Thứ trưởng", "Bộ Khoa học và Công nghệ"),
    ("Bộ trưởng Văn hóa, Thể thao và Du lịch X cho biết đã xong.", "Bộ trưởng", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Bộ trưởng Khoa học Hàn Quốc X cho biết đã xong.", "Bộ trưởng", "Bộ Khoa học Hàn Quốc"),
    ("Ông X, Trưởng khoa Ngữ văn, cho biết đã xong.", "Trưởng khoa", "Khoa Ngữ văn"),
    # two words for one work with a comma between them, and a comma that ends the name
    ("Ông X, Cục trưởng Cục Quản lý Khám, chữa bệnh, cho biết đã xong.", "Cục trưởng", "Cục Quản lý Khám, chữa bệnh"),
    ("Ông X, Cục trưởng Cục Thủy lợi và phòng, chống thiên tai, cho biết đã xong.", "Cục trưởng", "Cục Thủy lợi và phòng, chống thiên tai"),
    ("Ông X, Phó Vụ trưởng Vụ Phòng, chống buôn lậu (Bộ Sao Khuê), cho biết đã xong.", "Phó Vụ trưởng Vụ Phòng, chống buôn lậu", "Bộ Sao Khuê"),
    ("Ông X, Cục trưởng Cục Thủy lợi, phòng vé mở cửa muộn, cho biết đã xong.", "Cục trưởng", "Cục Thủy lợi"),
    ("Phó Cục trưởng Cục Pháp chế và cải cách tư pháp X cho biết đã xong.", "Phó Cục trưởng", "Cục Pháp chế và cải cách tư pháp"),
    # a school that is named for somebody
    ("Ông X, Hiệu trưởng Trường Chính trị Lê Đình Khuê, cho biết đã xong.", "Hiệu trưởng", "Trường Chính trị Lê Đình Khuê"),
    ("Hiệu trưởng Trường Chính trị tỉnh Hải Ninh X cho biết đã xong.", "Hiệu trưởng", "Trường Chính trị tỉnh Hải Ninh"),
    # a foreign body's country
    ("Ông X, tổng biên tập tạp chí Kanvor Review ở Canada, cho biết đã xong.", "tổng biên tập", "tạp chí Kanvor Review"),
    ("Ông X, Chủ tịch Hội Sinh viên Việt Nam ở Canada, cho biết đã xong.", "Chủ tịch", "Hội Sinh viên Việt Nam ở Canada"),
    # a unit with its parents in brackets, and the section of a department
    ("Ông X, Phó Trưởng khoa Du lịch (Trường Đại học Sao Khuê, Đại học Bình Hà), cho biết đã xong.", "Phó Trưởng khoa Du lịch", "Trường Đại học Sao Khuê, Đại học Bình Hà"),
    ("Ông X, Phó Trưởng khoa Du lịch (cơ sở hai, Bình Hà), cho biết đã xong.", "Phó Trưởng khoa", "Khoa Du lịch"),
    ("Ông X, Trưởng phòng Cục Đo lường, Bộ Sao Khuê, cho biết đã xong.", "Trưởng phòng", "Cục Đo lường"),
    ("Ông X, Cục trưởng Cục Đo lường, Bộ Sao Khuê, cho biết đã xong.", "Cục trưởng Cục Đo lường", "Bộ Sao Khuê"),
    # a title with a word of its own before the body
    ("Ủy viên Thường trực Ủy ban Kinh tế của Quốc hội X cho biết đã xong.", "Ủy viên Thường trực", "Ủy ban Kinh tế của Quốc hội"),
    ("Ông X, Bí thư thứ nhất T.Ư Đoàn, cho biết đã xong.", "Bí thư thứ nhất", "T.Ư Đoàn"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "organisation"), CASES, ids=lambda text: text[:60])
def test_a_body_s_name_ends_where_its_phrase_does(text: str, title: str, organisation: str) -> None:
    text = text.replace("X", "Lê Minh Tú", 1)
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    person = next(person for person in report.people if person.name == "Lê Minh Tú")
    assert person.title is not None
    assert person.organisation is not None
    assert (person.title.value, person.organisation.value) == (title, organisation)
    assert [remark.speakers for remark in report.remarks] == [(person.id,)]


def test_a_degree_begins_the_next_guest_s_name() -> None:
    text = (
        "Đồng chí Lê Minh Tú, Bí thư Tỉnh ủy Hải Ninh và PGS, TS Đỗ Thanh Vân, Giám đốc Học viện "
        "Ba Sao chủ trì hội thảo."
    )
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    bodies = [person.organisation.value for person in report.people if person.organisation]
    assert bodies == ["Tỉnh ủy Hải Ninh", "Học viện Ba Sao"]
