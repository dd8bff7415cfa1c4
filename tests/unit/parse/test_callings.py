"""Those whom the text calls by what they are, and who hold no office. All texts are invented."""

from __future__ import annotations

import pytest
from tests.unit.parse.test_attribution import given, parsed

CALLED = [
    ("Đại biểu Lê Văn Tú đề nghị sửa đường.", "Đại biểu", None),
    ("Theo chuyên gia Lê Văn Tú, giá sẽ tăng.", "chuyên gia", None),
    ("Chuyên gia Lê Văn Tú, Viện Sao Khuê, cho rằng giá tăng.", "Chuyên gia", "Viện Sao Khuê"),
    ("Nghệ nhân Lê Văn Tú kể làng có ba lò.", "Nghệ nhân", None),
    ("Đạo diễn Lê Văn Tú cho rằng kịch bản còn yếu.", "Đạo diễn", None),
    # An office says more, wherever it stands; a degree, a rank or a trade says no title.
    ("Chuyên gia Lê Văn Tú, Giám đốc Viện Sao Khuê, cho biết.", "Giám đốc", "Viện Sao Khuê"),
    (
        "Đại biểu Lê Văn Tú nói vậy.\nÔng Lê Văn Tú, Giám đốc Sở Y tế, cho biết.",
        "Giám đốc",
        "Sở Y tế",
    ),
    ("Luật sư Lê Văn Tú cho rằng luật đã rõ.", None, None),
    ("Nhà báo Lê Văn Tú cho biết bài đã đăng.", None, None),
    ("Đại tá Lê Văn Tú cho biết.", None, None),
    ("Ông Lê Văn Tú cho biết.", None, None),
]
DELEGATES = [
    ("Đại biểu Lê Văn Tú đề nghị sửa luật. Đại biểu nêu thực tế ở ba xã.", ["Tú"]),
    ("Đại biểu Lê Văn Tú đề nghị sửa luật.\nĐại biểu cũng cho rằng cần thêm vốn.", ["Tú"]),
    ("Đại biểu Lê Văn Tú đề nghị sửa luật. Các đại biểu nêu thực tế ở ba xã.", []),
    ("Ông Lê Văn Tú đề nghị sửa luật. Đại biểu nêu thực tế ở ba xã.", []),
    (
        "Đại biểu Lê Văn Tú đề nghị sửa luật. Ông Vũ Văn Kha cho biết đã sửa. Đại biểu nêu rõ.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "title", "body"), CALLED)
def test_a_calling_is_a_title_where_no_office_is_told(
    text: str, title: str | None, body: str | None
) -> None:
    person = parsed(text).people[0]
    found = (person.title and person.title.value, person.organisation and person.organisation.value)
    assert found == (title, body)


@pytest.mark.parametrize(("text", "speakers"), DELEGATES)
def test_a_delegate_speaks_on_as_such(text: str, speakers: list[str]) -> None:
    words = text.replace("\n", " ").rstrip(".").rpartition(". ")[2]
    assert given(text, words) == speakers
