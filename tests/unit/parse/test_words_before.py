"""Words that stand before the sentence that says whose they are. All texts are invented."""

from __future__ import annotations

import pytest
from tests.unit.parse.test_attribution import given

OPINION = "Thư viện phải mở cửa buổi tối vì người đi làm chỉ rảnh lúc đó.\n"
POINTS = [
    "Ông Lê Văn Tú, Giám đốc Thư viện tỉnh, nói như vậy tại hội nghị sáng 5/6.",
    "Giám đốc Thư viện tỉnh Lê Văn Tú đã khẳng định như vậy tại hội nghị sáng 5/6.",
    "Phát biểu khai mạc hội nghị, ông Lê Văn Tú nhấn mạnh như vậy khi nói về sách.",
    "Đó là phát biểu của ông Lê Văn Tú, Giám đốc Thư viện tỉnh, tại hội nghị.",
    "Đây là ý kiến của ông Lê Văn Tú, Giám đốc Thư viện tỉnh.",
]
SAYS = [
    # What is said stands in the sentence itself, before or behind the verb.
    "Ông Lê Văn Tú cho biết như vậy là đủ sách cho cả tỉnh.",
    "“Tối nào cũng đông”, ông Lê Văn Tú nói như vậy tại hội nghị.",
    "Ông Lê Văn Tú nói như vậy là chưa đủ với bạn đọc.",
]


@pytest.mark.parametrize("sentence", POINTS)
def test_the_paragraph_before_is_given_and_the_sentence_is_not(sentence: str) -> None:
    text = f"Mở cửa buổi tối\n{OPINION}{sentence}\nHội nghị bế mạc chiều cùng ngày."
    assert given(text, "Thư viện phải") == ["Tú"]
    assert not given(text, sentence[:20])
    assert not given(text, "Hội nghị bế mạc")


@pytest.mark.parametrize("sentence", SAYS)
def test_a_sentence_with_words_of_its_own_is_given(sentence: str) -> None:
    assert not given(OPINION + sentence, "Thư viện phải")
    assert given(OPINION + sentence, sentence[:20]) == ["Tú"]


def test_a_paragraph_that_somebody_said_is_not_given_to_another() -> None:
    text = f"Bà Trần Thị Hoa cho rằng sách đã cũ.\n{POINTS[0]}"
    assert given(text, "Bà Trần") == ["Hoa"]


def test_a_line_that_breaks_before_the_verb_is_still_the_speaker_s() -> None:
    text = "Bà Bành Kim Thoa, Chủ tịch Hội Nông dân xã Lộc An,\ncho biết vụ lúa này được mùa.\n"
    assert given(text, "Bà Bành") == ["Thoa"]
