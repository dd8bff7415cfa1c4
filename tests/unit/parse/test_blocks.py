"""Blocks: a line that credits a picture is a caption, a whole report with one in it is none."""

from __future__ import annotations

from kyyeu.parse.blocks import blocks_of

CAPTION = "Ông Lê Minh Tú phát biểu - Ảnh: Sao Khuê"
BODY = "Ông Lê Minh Tú cho rằng tỉnh cần thêm vốn để làm đường ven biển trong năm tới. "


def test_a_line_with_a_credit_is_a_caption() -> None:
    assert [block.kind for block in blocks_of(f"{BODY}\n{CAPTION}\n{BODY}")][1] == "caption"


def test_a_report_in_one_line_is_no_caption() -> None:
    text = f"{BODY * 20}{CAPTION} {BODY * 10}"
    assert [block.kind for block in blocks_of(text)] == ["paragraph"]
