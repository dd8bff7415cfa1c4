"""The sheet: verbatim, with places, alone."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import LABELS, PROJECT

from kyyeu import pipeline
from kyyeu.render.sheets import css_string, render_sheets

REPORT = """Hội thảo về </style><script>alert(1)</script> "lúa" {{ x }}
Hội thảo do Sở Nông nghiệp tỉnh Vĩnh Lộc chủ trì tổ chức nhằm tìm giống lúa mới.
Ông Lê Văn Nam, Giám đốc Sở Nông nghiệp tỉnh Vĩnh Lộc cho biết, Nghị quyết 307-NQ/TU ngày \
5/6/2019 của Tỉnh ủy Vĩnh Lộc đã yêu cầu “giữ đất, giữ nước”. Việc đó chưa xong. Vốn còn thiếu. \
Người làm còn ít. Máy móc đã cũ.
Các đại biểu đã thảo luận về giống lúa; về nước ngọt; về đê bao; về giá lúa.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("seeds/reports", "seeds/reference", "seeds/locale/en"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / LABELS).write_bytes((PROJECT / LABELS).read_bytes())
    (tmp_path / "seeds/reports/a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "seeds/reports/a.toml").write_text("as_of = 2026-01-31\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def sheets(project: Path) -> dict[str, str]:
    made = pipeline.make(project)
    return render_sheets(made.corpus, made.labels)


def test_stands_alone(sheets: dict[str, str]) -> None:
    assert sorted(sheets) == ["en/bao-cao/a/to-trinh.html", "vi/bao-cao/a/to-trinh.html"]
    for text in sheets.values():
        root = lxml.html.fromstring(text)
        (icon,) = root.xpath("//link")  # an empty one, or a browser asks a server for its own
        assert icon.get("href") == "data:,"
        icon.drop_tree()
        assert not root.xpath("//script | //link | //img | //a | //@src | //@href | //@style")
        assert len(root.xpath("//style")) == 1
        assert "url(" not in text
        assert "@import" not in text


def test_shows_the_reports_own_words_with_their_place(sheets: dict[str, str]) -> None:
    root = lxml.html.fromstring(sheets["vi/bao-cao/a/to-trinh.html"])
    slices = root.find_class("ky-s")
    assert slices
    seen = set()
    for item in slices:
        start, end = int(item.get("data-start")), int(item.get("data-end"))
        assert item.text_content() == REPORT[start:end]
        assert item.get("id") == (None if item.get("data-of") in seen else item.get("data-of"))
        seen.add(item.get("data-of"))
    remark = " ".join(root.find_class("remark")[0].text_content().split())
    assert remark.endswith(
        "Việc đó chưa xong. [đoạn 3, câu 2] (suy ra) Vốn còn thiếu. [đoạn 3, câu 3] (suy ra)"
        " Tiếp: [đoạn 3, câu 4] (suy ra), [đoạn 3, câu 5] (suy ra)"
    )
    assert root.find_class("quote")[0].text_content().startswith("“giữ đất, giữ nước”")
    topics = [" ".join(item.text_content().split()) for item in root.xpath("//ol/li")]
    assert topics[1:] == [
        "nước ngọt [đoạn 4, câu 1]",
        "đê bao [đoạn 4, câu 1]",
        "giá lúa [đoạn 4, câu 1]",
    ]


def test_says_that_a_sentence_is_not_translated(sheets: dict[str, str]) -> None:
    root = lxml.html.fromstring(sheets["en/bao-cao/a/to-trinh.html"])
    assert root.get("lang") == "en"
    assert {item.get("lang") for item in root.find_class("ky-s")} == {"vi"}
    assert "Not yet translated" in root.text_content()


def test_the_running_head_cannot_end_the_style(sheets: dict[str, str]) -> None:
    for text in sheets.values():
        assert text.count("</style>") == 1
        assert "alert" in text


@given(st.text())
def test_any_text_as_a_string_of_css(text: str) -> None:
    written = css_string(text)
    assert re.fullmatch(r'"(?:[\w ]|\\[0-9a-f]{1,6} )*"', written)
    read = re.sub(r"\\([0-9a-f]{1,6}) ", lambda found: chr(int(found[1], 16)), written[1:-1])
    assert read == re.sub("[\0\ud800-\udfff]", "\ufffd", text)
