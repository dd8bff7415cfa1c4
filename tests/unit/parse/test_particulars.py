# ruff: noqa: E501 - a case is one line
"""Date, issuer and subject beside a document's number, in the orders that the genre writes them."""

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.documents import find_documents

CASES = [
    ("Căn cứ Nghị quyết số 19/NQ-CP ngày 15 tháng 3 năm 2017 của Chính phủ về tăng trưởng xanh, các bộ đã làm.", "19/NQ-CP", "2017-03-15", "Chính phủ", "tăng trưởng xanh"),
    ("Chỉ thị số 40-CT/TW của Ban Bí thư (khóa XI) ngày 22/11/2014 được triển khai.", "40-CT/TW", "2014-11-22", "Ban Bí thư", None),
    ("Ngày 3/6/2020, Thủ tướng Chính phủ ban hành Quyết định số 749/QĐ-TTg phê duyệt Chương trình.", "749/QĐ-TTg", "2020-06-03", "Thủ tướng Chính phủ", None),
    ("Thông tư số 08/2021/TT-BGDĐT của Bộ Giáo dục và Đào tạo ngày 18/3/2021.", "08/2021/TT-BGDĐT", "2021-03-18", "Bộ Giáo dục và Đào tạo", None),
    ("Quyết định 120/QĐ-UBND ngày 5-1-2022 của UBND tỉnh Yên Bái.", "120/QĐ-UBND", "2022-01-05", "UBND tỉnh Yên Bái", None),
    ("Nghị quyết số 98/2023/QH15 ngày 24/6/2023 của Quốc hội", "98/2023/QH15", "2023-06-24", "Quốc hội", None),
    ("Kết luận 49-KL/TW (ngày 10/5/2019) của Ban Bí thư", "49-KL/TW", "2019-05-10", "Ban Bí thư", None),
    ("Nghị định số 13/2023/NĐ-CP, ngày 17/4/2023, của Chính phủ về bảo vệ dữ liệu cá nhân", "13/2023/NĐ-CP", "2023-04-17", "Chính phủ", "bảo vệ dữ liệu cá nhân"),
    ("Nghị quyết 55/NQ-TW năm 2018 của Bộ Chính trị", "55/NQ-TW", "2018", "Bộ Chính trị", None),
    ("Nghị định 116/2018 chưa đi vào cuộc sống.", "116/2018", None, None, None),
    ("Quyết định số 155 / QĐ - TTg", "155/QĐ-TTg", None, None, None),
    ("Nghị quyết 42 còn vướng.", "42", None, None, None),
    ("Nghị quyết 98/2023/QH15 được Quốc hội thông qua ngày 24/6/2023 cho phép thí điểm.", "98/2023/QH15", "2023-06-24", "Quốc hội", None),
    ("Thông tư số 08/2021/TT-BGDĐT do Bộ Giáo dục và Đào tạo ban hành ngày 18/3/2021 đã có hiệu lực.", "08/2021/TT-BGDĐT", "2021-03-18", "Bộ Giáo dục và Đào tạo", None),
    ("Bộ Y tế đã ban hành Thông tư số 22/2023/TT-BYT ngày 17/11/2023.", "22/2023/TT-BYT", "2023-11-17", "Bộ Y tế", None),
    ("Ngày 3/6/2020, Thủ tướng Chính phủ phê duyệt chương trình này tại Quyết định số 750/QĐ-TTg.", "750/QĐ-TTg", "2020-06-03", "Thủ tướng Chính phủ", None),
    ("Luật Đất đai số 31/2024/QH15, được Quốc hội thông qua ngày 18/1/2024, có hiệu lực.", "31/2024/QH15", "2024-01-18", "Quốc hội", None),
    ("Nghị quyết của Bộ Chính trị số 58-NQ/TW ngày 23/12/2024 cũng vậy.", "58-NQ/TW", "2024-12-23", "Bộ Chính trị", None),
    ("Công văn số 120/UBND-KT ngày 5/5/2024 của Ủy ban nhân dân tỉnh Hải Ninh đã gửi.", "120/UBND-KT", "2024-05-05", "Ủy ban nhân dân tỉnh Hải Ninh", None),
    ("Nghị quyết số 20-NQ/TW ngày 16/6/2022, Hội nghị lần thứ năm Ban Chấp hành Trung ương về kinh tế tập thể.", "20-NQ/TW", "2022-06-16", "Ban Chấp hành Trung ương", "kinh tế tập thể"),
    ("Quyết định số 500/QĐ-TTg của Thủ tướng Chính phủ phê duyệt quy hoạch điện (ngày 15/5/2023).", "500/QĐ-TTg", "2023-05-15", "Thủ tướng Chính phủ", None),
    ("Bộ trưởng Bộ Tài chính ký ban hành Thông tư 78/2021/TT-BTC.", "78/2021/TT-BTC", None, "Bộ trưởng Bộ Tài chính", None),
    ("Chỉ thị 05 của Thủ tướng ban hành ngày 1/3/2023 nêu rõ việc này.", "05", "2023-03-01", "Thủ tướng", None),
    ("Nghị quyết số 44-NQ/TW ngày 3/6/2017 của Ban Chấp hành Trung ương Đảng khóa XII về rừng.", "44-NQ/TW", "2017-06-03", "Ban Chấp hành Trung ương Đảng khóa XII", "rừng"),
    ("Nghị quyết số 45-NQ/TW của Hội nghị lần thứ năm Ban Chấp hành Trung ương khoá XI về đất.", "45-NQ/TW", None, "Ban Chấp hành Trung ương khoá XI", "đất"),
    ("Nghị quyết số 46-NQ/TW, ngày 1-2-2019, của Hội nghị Trung ương 7 khóa XII là văn kiện lớn.", "46-NQ/TW", "2019-02-01", "Hội nghị Trung ương 7 khóa XII", None),
    ("Bám sát Quyết định số 90/QĐ-BYT của Bộ trưởng Bộ Y tế về tiêm chủng.", "90/QĐ-BYT", None, "Bộ trưởng Bộ Y tế", "tiêm chủng"),
    ("Nghị định đã được sửa đổi bằng 71/2020/NĐ-CP ngày 5/6/2020.", "71/2020/NĐ-CP", "2020-06-05", None, None),
    ("Theo Nghị quyết số 43-NQ/TW, Bộ Chính trị yêu cầu làm ngay trong ngày 5/6/2024.", "43-NQ/TW", None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "date", "issuer", "subject"), CASES)
def test_particulars(
    text: str, number: str, date: str | None, issuer: str | None, subject: str | None
) -> None:
    source = Source(slug="x", path="x.txt", text=text, sha256="")
    (document,), _ = find_documents(context_of(source))
    facts = (document.date, document.issuer, document.subject)
    assert document.number == number
    assert [fact.value if fact else None for fact in facts] == [date, issuer, subject]


def test_two_numbers_of_one_kind() -> None:
    text = "Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Nghị quyết 7-NQ/TW và 71/NQ-CP."
    documents, _ = find_documents(context_of(Source(slug="x", path="x", text=text, sha256="")))
    assert [document.number for document in documents] == ["57-NQ/TW", "7-NQ/TW", "71/NQ-CP"]


def numbers(text: str) -> list[tuple[str, str | None]]:
    source = Source(slug="x", path="x", text=text, sha256="")
    return [(d.kind, d.number) for d in find_documents(context_of(source))[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sửa đổi bằng 71/NQ-CP.", [("Nghị quyết", "71/NQ-CP")]),
        ("Quy định số 12-QĐ/TW. Theo 12-QĐ/TW, ai cũng vậy.", [("Quy định", "12-QĐ/TW")]),
        ("Theo 12-QĐ/TW, ai cũng vậy.", []),  # Quyết định or Quy định
        ("Ký hiệu A1/NQ-CP, 3/KHOA-X, 5-TT và 2/TTX.", []),
        (
            "Theo Luật Cây trồng, đồng thời bám sát Quyết định số 91/QĐ-BYT.",
            [("Luật", None), ("Quyết định", "91/QĐ-BYT")],
        ),
    ],
)
def test_the_kind_is_that_of_the_number(text: str, found: list[tuple[str, str | None]]) -> None:
    assert numbers(text) == found


def test_a_body_named_with_and_without_its_term_issues_one_document() -> None:
    text = (
        "Nghị quyết số 44-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII. "
        "Nghị quyết số 44-NQ/TW của Ban Chấp hành Trung ương đã rõ."
    )
    assert numbers(text) == [("Nghị quyết", "44-NQ/TW")]
    other = text.replace("Trung ương đã", "Trung ương Đảng khóa X đã")
    assert len(numbers(other)) == 2
