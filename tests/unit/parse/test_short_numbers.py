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
    ],
    ids=("small", "two kinds", "of a full form", "a number of years", "verbs", "apart"),
)  # fmt: skip
def test_short_numbers(text: str, documents: list[tuple[str, str | None, int]]) -> None:
    assert sorted(cited(text)) == sorted(documents)
