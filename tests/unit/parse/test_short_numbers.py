"""Documents that the text names by kind and number alone, with a capital and without."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser


def cited(text: str) -> list[tuple[str, str | None, int]]:
    """Return kind, number and how often each document is cited."""
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    return [(d.kind, d.number, len(d.citations)) for d in report.documents]


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Tỉnh sẽ áp dụng nghị quyết 98 để rút ngắn thủ tục.", [("Nghị quyết", "98", 1)]),
        ("Theo Quy định 47 và thông tư 12, việc đã rõ.", [("Quy định", "47", 1), ("Thông tư", "12", 1)]),
        ("Nghị định 15/2030/NĐ-CP đã rõ. Trong nghị định 15, việc đã rõ.", [("Nghị định", "15/2030/NĐ-CP", 2)]),
        ("Hội nghị ra nghị quyết 5 năm về nghề muối.", []),
        ("Ủy ban quyết định 12, sau đó quy định 7 về giá muối.", []),
        ("Các nghị quyết của Đảng được nhắc 98 lần.", []),
        ("Theo Nghị quyết 02 hằng năm và Thông tư 20 không sai.", [("Nghị quyết", "02", 1), ("Thông tư", "20", 1)]),
        ("Nghị quyết 93 năm 2015 và Nghị quyết 15 nội dung.", [("Nghị quyết", "93", 1)]),
        ("Các Nghị quyết 57, 59 và 68 của Bộ Chính trị.", [("Nghị quyết", "57", 1), ("Nghị quyết", "59", 1), ("Nghị quyết", "68", 1)]),
        ("Kế hoạch số 50 của UBND tỉnh; Kế hoạch 5 năm.", [("Kế hoạch", "50", 1)]),
        ("Tỉnh thay quyết định 14 của Thủ tướng bằng quyết định số 15.", [("Quyết định", "14", 1), ("Quyết định", "15", 1)]),
        ("Nghị quyết 7-NQ/TW rõ. NQ 7 còn mới. Chỉ thị 8-CT/TW rõ, chỉ thị này hay.", [("Nghị quyết", "7-NQ/TW", 2), ("Chỉ thị", "8-CT/TW", 2)]),
        ("Đề án 06 của Chính phủ và Chương trình 135.", [("Đề án", "06", 1)]),
    ],
    ids=(
        "small", "two kinds", "of a full form", "a number of years", "verbs", "apart", "no count",
        "of a year", "list", "with số", "small, no verb", "abbreviated", "scheme",
    ),
)  # fmt: skip
def test_short_numbers(text: str, documents: list[tuple[str, str | None, int]]) -> None:
    assert sorted(cited(text)) == sorted(documents)


def meant(text: str) -> list[tuple[str, list[str]]]:
    """Return each place that cites, and the documents that it can mean by number or name."""
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    names = {
        d.id: f"{d.number or d.name}, {d.date.value if d.date else ''}" for d in report.documents
    }
    places = {c.span: c.candidates for d in report.documents for c in d.citations}
    return [(span.of(text), [names[i] for i in ids]) for span, ids in sorted(places.items())]


def test_a_number_of_two_documents_is_left_open_where_nothing_beside_it_tells() -> None:
    text = (
        "Nghị quyết 23-NQ/TW năm 2003 và Nghị quyết 23-NQ/TW năm 2022. "
        "Nghị quyết 23 năm 2022 rõ. Nghị quyết 23-NQ/TW rõ. Nghị quyết 23 rõ."
    )
    both = ["23-NQ/TW, 2003", "23-NQ/TW, 2022"]
    assert [means for _, means in meant(text)] == [both[:1], both[1:], both[1:], both, both]


def test_who_issued_it_tells_which_document_a_number_means() -> None:
    text = (
        "Nghị quyết 18-NQ/TW và Nghị quyết 18/NQ-CP. Nghị quyết 18 của Chính phủ rõ. "
        "Nghị quyết 18 của Quốc hội cũng rõ."
    )
    assert [means for _, means in meant(text)] == [
        ["18-NQ/TW, "], ["18/NQ-CP, "], ["18/NQ-CP, "], ["18, "]
    ]  # fmt: skip
