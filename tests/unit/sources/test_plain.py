"""What is read as text, and what is refused with a place."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kyyeu.model.errors import SourceError
from kyyeu.sources.folder import list_reports
from kyyeu.sources.plain import read_source, source_of


def test_reads_utf8_with_and_without_bom_and_utf16() -> None:
    for received in (
        "Kỷ yếu\r\nhai".encode(),
        "\ufeffKỷ yếu\nhai".encode(),
        "Kỷ yếu\nhai".encode("utf-16"),
    ):
        source = source_of(received, shown="a.txt", slug="a")
        assert source.text == "Kỷ yếu\nhai"
        assert source.sha256 == hashlib.sha256(received).hexdigest()


@pytest.mark.parametrize(
    ("received", "said"),
    [
        (b"", "a.txt: the report is empty"),
        (b" \n\t\n", "a.txt: the report is empty"),
        ("\ufeff\u200b".encode(), "a.txt: the report is empty"),
        (b"PK\x03\x04rest", "a.txt: this is a zip archive"),
        (b"%PDF-1.7", "a.txt: this is a PDF"),
        (b"m\xe1\xbb\x99t\nhai \xff", "a.txt:2: byte 11 (0xff) is not UTF-8"),
        (bytes(range(32)) * 4 + b"abc", "a.txt: this is a binary file"),
    ],
)
def test_refuses_what_is_no_text_and_says_where(received: bytes, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        source_of(received, shown="a.txt", slug="a")
    assert str(caught.value).startswith(said)


def test_a_stray_control_character_is_kept() -> None:
    assert source_of(b"mot hai ba bon nam\x00\x02 sau", shown="a", slug="a").text.endswith(
        "\x00\x02 sau"
    )


def test_missing_and_unreadable(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        read_source(tmp_path / "a.txt", shown="a.txt", slug="a")
    with pytest.raises(SourceError, match="cannot be read"):
        read_source(tmp_path, shown="a.txt", slug="a")


def test_lists_reports_by_slug(tmp_path: Path) -> None:
    folder = tmp_path / "seeds" / "reports"
    folder.mkdir(parents=True)
    with pytest.raises(SourceError, match="there is no report"):
        list_reports(tmp_path)
    (folder / "Báo cáo 2.txt").write_text("x", encoding="utf-8")
    (folder / "a.txt").write_text("x", encoding="utf-8")
    found = list_reports(tmp_path)
    assert [files.slug for files in found] == ["a", "bao-cao-2"]
    assert found[1].shown(found[1].ledger) == "seeds/reports/Báo cáo 2.ids.toml"
    (folder / "bao-cao-2.txt").write_text("x", encoding="utf-8")
    with pytest.raises(SourceError, match="the same address"):
        list_reports(tmp_path)


def test_a_table_without_its_report_is_a_missing_report(tmp_path: Path) -> None:
    folder = tmp_path / "seeds" / "reports"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("x", encoding="utf-8")
    (folder / "b.ids.toml").write_text("", encoding="utf-8")
    with pytest.raises(SourceError, match=r"seeds/reports/b\.txt: there is no such file"):
        list_reports(tmp_path)
