"""A report may end anywhere, in the middle of whatever is being read."""

from __future__ import annotations

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

TEXT = (
    "Hội thảo khoa học “Làng nghề hôm nay” do Sở Công Thương và Hội Nông dân tổ chức ngày 3/4/2019 "
    "tại thành phố Hội An. Theo Nghị quyết số 7-NQ/TW ngày 1/2/2018 của Ban Bí thư về đất đai, "
    "Luật Đất đai, Luật Giá năm 2012, Nghị quyết này nêu rõ yêu cầu “đổi mới”. Ông Lê Văn Dũng, "
    "Phó Giám đốc Sở Y tế (Bộ Y tế), cho biết: (1) vốn; (2) đất. "
    "Các đại biểu thảo luận về: a; b; c.\n"
    "- Một là, đại diện lãnh đạo Hội Nông dân đề nghị, Thứ trưởng\n"
)


def test_a_text_cut_short_anywhere_is_read() -> None:
    parser = Parser(Reference())
    for end in range(len(TEXT) + 1):
        text = TEXT[:end]
        report = parser.parse(Source(slug="x", path="x", text=text, sha256=""))
        assert "".join(block.span.of(text) for block in report.blocks) == text
