"""kyyeu search: what the search box finds, from the site's own index."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.unit.search.invented import GLOSSARY, many

from kyyeu.cli.main import main
from kyyeu.search.index import index_files

REPORT = "Họp về lúa\n\nÔng Lê Văn Nam cho biết, lúa nước tốt. Ngô cũng vậy.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with one report and no site."""
    for name, text in {"mkdocs.yml": "site_name: x\n", "seeds/reports/a.txt": REPORT}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return tmp_path


def with_site(project: Path) -> Path:
    """Write an index of invented pages where the site has it; return its folder."""
    folder = project / "site" / "assets" / "search"
    for name, text in index_files(many(20), GLOSSARY, "vi").items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return folder / "vi"


def test_without_a_site_the_reports_are_searched(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "lua nuoc", "--root", str(project)]) == 0
    printed = capsys.readouterr()
    assert "lúa nước tốt" in printed.out
    assert "bao-cao/a/toan-van.html" in printed.out
    assert "there is no built site" in printed.err
    assert not (project / "site").exists()


def test_nothing_found(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "zzzz", "--root", str(project)]) == 1
    assert "0 passages on 0 pages" in capsys.readouterr().out


def test_the_sites_index_is_read(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_site(project)
    asked = ["search", "lúa", "--root", str(project), "--json", "--limit", "2"]
    assert main(asked) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    answer = json.loads(printed.out)
    assert len(answer["groups"]) == 2
    assert main([*asked, "--speaker", "Lê Văn Tre"]) == 0
    narrowed = json.loads(capsys.readouterr().out)
    assert 0 < narrowed["passages"] < answer["passages"]


def test_a_slip_is_said(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_site(project)
    assert main(["search", "thuyềnn", "--root", str(project)]) == 0
    assert "found for thuyền in place of thuyềnn" in capsys.readouterr().out


def test_a_damaged_piece_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = with_site(project)
    (folder / "glossary.js").write_bytes(b"\xff\xfe")
    assert main(["search", "lúa", "--root", str(project)]) == 0
    assert "vi/glossary.js of the search index is damaged" in capsys.readouterr().err


def test_a_damaged_index_cannot_be_searched(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = with_site(project)
    (folder / "start.js").write_text("", encoding="utf-8")
    assert main(["search", "lúa", "--root", str(project)]) == 2
    printed = capsys.readouterr().err
    assert "the search index is damaged" in printed
    assert "kyyeu build" in printed
