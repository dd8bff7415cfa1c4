"""Cues that stand far from their subject: behind whom it met, a colon, "khi". All invented."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest
from tests.unit.parse.test_attribution import given, parsed

CASES = [
    (
        "Bên lề hội nghị, Thứ trưởng Lê Văn Tú gặp ông Vũ Văn Kha, mong muốn hai bên hợp tác.",
        ["Tú"],
    ),
    ("Ông Lê Văn Tú đã tiếp bà Trần Thị Hoa, đề nghị hai bên cùng trồng tre.", ["Tú"]),
    ("Ông Lê Văn Tú có buổi làm việc với bà Trần Thị Hoa, khẳng định tre đã lớn.", ["Tú"]),
    ("Ông Lê Văn Tú xem kỹ bản đồ, yêu cầu các xã báo cáo.", ["Tú"]),
    ("Ông Lê Văn Tú đến thăm bà Trần Thị Hoa, người khẳng định tre đã lớn.", ["Hoa"]),
    ("Báo chí bênh ông Lê Văn Tú và đề nghị xem lại.", []),
    ("Trong khi đó, TS. Lê Văn Tú lại tỏ ra thận trọng khi cho rằng mẫu còn nhỏ.", ["Tú"]),
    ("Bà Trần Thị Hoa được biết đến khi chia sẻ ảnh quê nhà.", []),
    (
        "Đứng ở phía cơ quan, Giám đốc Sở Y tế Lê Văn Tú không né tránh: trong 96 việc còn tồn, Sở chịu trách nhiệm 17 việc.",
        ["Tú"],
    ),
    (
        "Đứng ở phía cơ quan, Giám đốc Sở Y tế Lê Văn Tú đã trao quà cho các hộ gồm: năm con bò và ba chục con dê.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), CASES)
def test_the_subject_of_the_sentence_speaks(text: str, speakers: list[str]) -> None:
    assert given(text, text[:20]) == speakers


def test_somebody_named_by_one_word_with_what_they_are_is_somebody() -> None:
    texts = (
        "Anh Tú, chủ quán phở, cho biết.",
        "Anh Tú - quản lý Nhà hàng Sao - cho biết giá đã tăng.",
    )
    found = [parsed(text).people[0] for text in texts]
    assert [one.title.value for one in found if one.title] == ["chủ quán phở", "quản lý"]
    assert not parsed("Sáng nay, ông, Giám đốc Sở Y tế, cho biết.").people
