"""kyyeu glossary: what is printed, what is written, and how it ends."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kyyeu import generation, glossary, pipeline
from kyyeu.cli.main import main

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(PROJECT / "seeds", tmp_path / "seeds")
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["glossary", *arguments])
    said = capsys.readouterr()
    return code, said.out + said.err


def test_out_and_back(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.csv", "a.tbx", "a.json"):
        code, said = run(capsys, "export", "--root", str(root), str(root / name))
        assert (code, said.endswith(" terms\n")) == (0, True)
    before = (root / glossary.GLOSSARY).read_bytes()
    for name in ("a.csv", "a.tbx"):
        code, said = run(capsys, "import", "--root", str(root), str(root / name), "--apply")
        assert (code, said) == (0, "0 new, 0 changed\nnothing to write\n")
    assert (root / glossary.GLOSSARY).read_bytes() == before


def test_differences_are_shown_and_written_when_agreed_to(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = "id,vi,en,definition_vi,definition_en\n"
    table += "hoi-thao,hội thảo,conference,,\n,máy \x1b[31msấy,dryer,Máy.,Machine.\n"
    file = root / "a.csv"
    file.write_text(table.replace(",,\n", ",Cuộc họp.,A meeting.\n"), encoding="utf-8")
    before = (root / glossary.GLOSSARY).read_bytes()
    code, said = run(capsys, "import", "--root", str(root), str(file))
    assert code == 2  # an escape sequence is no term
    assert "control character U+001B" in said
    file.write_text(file.read_text(encoding="utf-8").replace("\x1b[31m", ""), encoding="utf-8")
    code, said = run(capsys, "import", "--root", str(root), str(file))
    assert code == 0
    assert "changed hoi-thao\n" in said
    assert "        en: workshop -> conference\n" in said
    assert "new     may-say: máy sấy = dryer\n" in said
    assert "1 new, 1 changed\nnothing was written" in said
    assert (root / glossary.GLOSSARY).read_bytes() == before
    code, said = run(
        capsys, "import", "--root", str(root), str(file), "--apply", "--only", "may-say"
    )
    assert said.endswith("wrote   seeds/reference/glossary.toml: 1 terms\n")
    terms = {term.id: term.en for term in glossary.terms_of(root)}
    assert (terms["may-say"], terms["hoi-thao"]) == ("dryer", "workshop")
    assert not [n for n in pipeline.check(root) if n.code.startswith("KY5")]


def test_what_cannot_be_done_ends_with_2(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ("import", str(root / "none.csv")),
        ("import", "x.json"),
        ("export", "x.doc"),
        ("export", str(root / "mkdocs.yml/a.csv")),
    ):
        code, said = run(capsys, *arguments, "--root", str(root))
        assert (code, said.startswith("kyyeu: ")) == (2, True), said


def test_suggest(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = run(capsys, "suggest", "--root", str(root), "--limit", "2", "--contexts", "1")
    lines = said.splitlines()
    assert code == 0
    assert len(lines) == 5
    assert lines[0].split(": ")[1].endswith(" times, reports")
    assert lines[1].startswith("    seeds/reports/")
    assert lines[-1].startswith("2 of ")


def test_the_files_are_beside_the_pages(root: Path) -> None:
    generation.refresh(root)
    for language in ("vi", "en"):
        for form in ("csv", "tbx", "json"):
            made = (root / f"docs/{language}/thuat-ngu.{form}").read_bytes()
            assert made == glossary.exported(root, form).encode("utf-8")
