"""Where a bare title is held: the guest list, the hosts, the body named just before."""

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

GUESTS = (
    "Dự hội thảo, về phía Bộ Nội vụ có ông Lê Minh Tú, Thứ trưởng; bà Trần Thu Hà, Vụ trưởng "
    "Vụ Pháp chế; về phía Ngân hàng Sao Khuê có ông Phạm Văn Lộc, Phó Tổng Giám đốc.\n"
)


def held(text: str) -> dict[str, str | None]:
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    return {
        person.name: person.organisation.value if person.organisation else None
        for person in report.people
    }


def test_a_guest_list_says_where_bare_titles_are_held() -> None:
    assert held(GUESTS) == {
        "Lê Minh Tú": "Bộ Nội vụ",
        "Trần Thu Hà": "Vụ Pháp chế",
        "Phạm Văn Lộc": "Ngân hàng Sao Khuê",
    }


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Đại diện Hội Sử học Hải Ninh, ông Lê Minh Tú, Phó Chủ tịch, cho rằng cần làm.",
            "Hội Sử học Hải Ninh",
        ),
        (
            "Bộ Nội vụ tổ chức hội thảo về cán bộ.\nThứ trưởng Lê Minh Tú cho biết đã xong.",
            "Bộ Nội vụ",
        ),
        (
            "Báo cáo của Viện Đô thị Sao Khuê nêu ba vấn đề. TS Lê Minh Tú, Viện trưởng, nói.",
            "Viện Đô thị Sao Khuê",
        ),
        (
            (
                "Trường Đại học Nậm Khao tổ chức hội thảo về rừng.\n"
                "TS Lê Minh Tú - Bí thư Đảng ủy, Hiệu trưởng - cho biết đã xong."
            ),
            "Trường Đại học Nậm Khao",
        ),
        (
            (
                "Hội Muối Việt Nam tổ chức hội thảo về muối.\n"
                "Ông Lê Minh Tú, Trưởng ban Pháp chế của Hội, nói rõ."
            ),
            "Hội Muối Việt Nam",
        ),
        (
            (
                "Về phía Trường Đại học Sao Hạ, tham dự Hội thảo có TS. Lê Minh Tú – Trưởng "
                "Khoa Luật; các thầy cô."
            ),
            "Trường Đại học Sao Hạ",
        ),
        (
            "Kết luận của Sở Nội vụ Hải Ninh nêu ba việc. Ông Lê Minh Tú, Phó Giám đốc Sở, nói rõ.",
            "Sở Nội vụ Hải Ninh",
        ),
    ],
)
def test_the_one_body_of_the_kind_is_taken(text: str, body: str) -> None:
    assert held(text) == {"Lê Minh Tú": body}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Nội vụ và Bộ Y tế tổ chức hội thảo về đất.\nThứ trưởng Lê Minh Tú cho biết đã xong.",
        "Bộ Nội vụ tổ chức hội thảo.\nNguyên Thứ trưởng Lê Minh Tú cho biết đã xong.",
        "Báo cáo của Bộ Nội vụ nêu ba vấn đề. Thứ trưởng Lê Minh Tú cho biết đã xong.",
        "Viện Đô thị và Viện Kinh tế nêu ba vấn đề. TS Lê Minh Tú, Viện trưởng, cho biết đã xong.",
        "Về phía Bộ Nội vụ có Phó Thủ tướng Lê Minh Tú đến dự và cho biết đã xong.",
    ],
)
def test_a_body_that_may_be_another_s_is_not(text: str) -> None:
    assert held(text) == {"Lê Minh Tú": None}
