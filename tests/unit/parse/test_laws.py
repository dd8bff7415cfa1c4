# ruff: noqa: E501 - a case is one line
"""Laws, the constitution, congresses and meetings: documents that have no number."""

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.documents import find_documents
from kyyeu.parse.numbered import law_key
from kyyeu.parse.tables.laws import ABBREVIATED, LAWS


def read(text: str) -> list[tuple[str, str, str | None]]:
    """Return kind, name and date of each document."""
    source = Source(slug="x", path="x", text=text, sha256="")
    documents = find_documents(context_of(source))[0]
    return [(d.kind, d.name, d.date.value if d.date else None) for d in documents]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Theo Luật Đê điều và Luật Nhà ở 2023, việc đã rõ.", [("Luật", "Luật Đê điều", None), ("Luật", "Luật Nhà ở 2023", "2023")]),
        ("Luật Khám bệnh, chữa bệnh quy định rõ.", [("Luật", "Luật Khám bệnh, chữa bệnh", None)]),
        ("Luật Kiểm toán độc lập cần sửa.", [("Luật", "Luật Kiểm toán độc lập", None)]),
        ("Luật Đò ngang và Luật Nuôi biển, việc đã rõ.", [("Luật", "Luật Đò ngang", None), ("Luật", "Luật Nuôi biển", None)]),
        ("Luật Bến bãi đường sông năm 2031 rõ.", [("Luật", "Luật Bến bãi đường sông năm 2031", "2031")]),
        ("Luật Nhà ở ban hành năm 2005 rõ.", [("Luật", "Luật Nhà ở năm 2005", "2005")]),
        ("Luật Nhà ở (sửa đổi năm 2014) rõ.", [("Luật", "Luật Nhà ở (sửa đổi năm 2014)", "2014")]),
        ("Luật Nhà ở các năm 2005 và 2014.", [("Luật", "Luật Nhà ở năm 2005", "2005"), ("Luật", "Luật Nhà ở năm 2014", "2014")]),
        ("Luật Nhà ở 2023. Luật Nhà ở năm 2023 rõ. Luật Nhà ở hay.", [("Luật", "Luật Nhà ở 2023", "2023")]),
        ("Luật BHXH 2014 và Luật Bảo hiểm xã hội 2014.", [("Luật", "Luật BHXH 2014", "2014")]),
        ("Luật Nhà ở (Luật số 27/2023/QH15). Luật số 27/2023/QH15 rõ.", [("Luật", "Luật Nhà ở", None)]),
        ("Luật Nhà ở số 27/2023/QH15 rõ. Luật Nhà ở 2023 hay.", [("Luật", "Luật Nhà ở số 27/2023/QH15", "2023")]),
        ("Luật Nhà ở được Quốc hội thông qua ngày 27/11/2023 rõ.", [("Luật", "Luật Nhà ở", "2023-11-27")]),
        ("Luật Nhà ở (có hiệu lực từ ngày 1/8/2024).", [("Luật", "Luật Nhà ở", None)]),
        ("Luật nhà ở và luật Nhà giáo; ngành luật dân sự.", [("Luật", "Luật nhà ở", None), ("Luật", "Luật Nhà giáo", None)]),
        ("Bộ luật Dân sự 2015, Bộ Luật Lao động.", [("Bộ luật", "Bộ luật Dân sự 2015", "2015"), ("Bộ luật", "Bộ Luật Lao động", None)]),
        ("Pháp lệnh Lưu trữ quốc gia năm 2001 rõ.", [("Pháp lệnh", "Pháp lệnh Lưu trữ quốc gia năm 2001", "2001")]),
        ("Công ước của Liên hợp quốc về Luật Biển 1982.", [("Công ước", "Công ước của Liên hợp quốc về Luật Biển 1982", "1982")]),
        ("Hiến pháp năm 2013 rõ. Theo Hiến pháp, việc đã rõ.", [("Hiến pháp", "Hiến pháp năm 2013", "2013")]),
        ("Theo Hiến pháp và pháp luật; Hiến pháp Nhật Bản.", []),
        ("Khoa Luật Dân sự, Đại học Luật Hà Nội, pháp luật Dân sự, Luật này.", []),
        ("Đại hội XIII của Đảng. Đại hội đại biểu toàn quốc lần thứ XIII đã rõ.", [("Đại hội", "Đại hội XIII của Đảng", None)]),
        ("Đại hội XIII Công đoàn Việt Nam đã họp.", []),
        ("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV đã rõ.", [("Nghị quyết", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV", None)]),
        ("Nghị quyết Trung ương 8 khóa XI. Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương rõ.", [("Nghị quyết", "Nghị quyết Trung ương 8 khóa XI", None)]),
        ("Nghị quyết Trung ương 5 khóa IX và Nghị quyết Trung ương 5 khóa X.", [("Nghị quyết", "Nghị quyết Trung ương 5 khóa IX", None), ("Nghị quyết", "Nghị quyết Trung ương 5 khóa X", None)]),
        ("Nghị quyết Trung ương 6 khóa XII (Nghị quyết số 18-NQ/TW). Nghị quyết 18-NQ/TW rõ.", [("Nghị quyết", "Nghị quyết Trung ương 6 khóa XII", None)]),
    ],
)  # fmt: skip
def test_documents_without_a_number(text: str, found: list[tuple[str, str, str | None]]) -> None:
    assert read(text) == found


def test_each_law_is_named_whole_whatever_the_text_says_of_it() -> None:
    for name in LAWS:
        for text in (
            f"Theo Luật {name}, đò được đi.",
            f"Luật {name} quy định rõ.",
            f"Luật {name} và đò.",
        ):
            documents = find_documents(
                context_of(Source(slug="x", path="x", text=text, sha256=""))
            )[0]
            assert [d.name for d in documents] == [f"Luật {name}"], text
    assert len({law_key(name) for name in LAWS}) == len(LAWS) - len(ABBREVIATED) - 1


def test_each_abbreviation_is_the_law_of_its_words() -> None:
    for short, words in ABBREVIATED.items():
        assert len(read(f"Luật {words.capitalize()} 2014 rõ. Luật {short} 2014 hay.")) == 1, short


def test_two_laws_of_one_name_leave_the_name_open() -> None:
    text = "Luật Đất đai 2013 và Luật Đất đai 2024. Luật Đất đai rõ."
    documents, notices = find_documents(
        context_of(Source(slug="x", path="x", text=text, sha256=""))
    )
    assert [len(d.citations) for d in documents] == [2, 2]
    assert [n.code for n in notices] == ["KY101"]
