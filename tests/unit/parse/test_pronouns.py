"""Whom a pronoun means: who was told of last, before who spoke last. All texts are invented."""

from __future__ import annotations

import pytest
from tests.unit.parse.test_attribution import given

TU = "Ông Lê Văn Tú cho biết sách đã đủ."
CASES = [
    (f"{TU} Ông Vũ Văn Kha lại nhìn từ phía người đọc. Ông cho rằng phòng còn chật.", "Kha"),
    (f"{TU}\nGS Vũ Văn Kha không đồng tình. Ông lập luận: kho đã cũ từ lâu.", "Kha"),
    (f"{TU}\nPhía thư viện, ông Vũ Văn Kha tỏ ra sốt ruột. Theo ông, kho đã cũ.", "Kha"),
    (f"{TU}\nÔng Vũ Văn Kha đến muộn.\nÔng cho rằng kho đã cũ.", "Kha"),
    (f"{TU}\nCâu chuyện của anh Vũ Văn Kha làm cả phòng lặng đi. Anh kể kho từng ngập.", "Kha"),
    # A rank alone means whoever bore it before a name.
    (f"Thượng tá Vũ Văn Kha tới dự. {TU} Thượng tá nhấn mạnh kho đã cũ.", "Kha"),
    (f"Linh mục Vũ Văn Kha tới dự. {TU}\nLinh mục cho rằng kho đã cũ.", "Kha"),
    # A comrade may be a woman.
    (f"{TU}\nĐồng chí Sầm Thị Hoa nhấn mạnh kho đã cũ. Đồng chí đề nghị xây kho mới.", "Hoa"),
    # A woman is no "ông", an object no subject, a caption tells of nobody.
    (f"{TU} Bà Trần Thị Hoa ngồi nghe chăm chú. Ông cho rằng phòng còn chật.", "Tú"),
    (f"{TU} Cả phòng nhìn về phía ông Vũ Văn Kha. Ông cho rằng phòng còn chật.", "Tú"),
    (f"{TU}\nẢnh: Vũ Văn Kha\nÔng cho rằng phòng còn chật.", "Tú"),
    (f"Ông Vũ Văn Kha đến muộn. {TU} Ông cho rằng phòng còn chật.", "Tú"),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_a_pronoun_means_who_was_told_of_last(text: str, speaker: str) -> None:
    last = text.rpartition("\n")[2].split(". ")[-1]
    assert given(text, last.removesuffix(".")) == [speaker]
