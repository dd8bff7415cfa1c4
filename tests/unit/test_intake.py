"""Taking a report into a project: what is kept, drafted and said; all of it or nothing."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

import pytest
from tests import office
from tests.legacy import WRITERS

from kyyeu import intake, pipeline
from kyyeu.cli.main import main
from kyyeu.model.errors import PublishError
from kyyeu.publish.whole import write_new
from kyyeu.reference.editor import read_editors_file

TEXT = (
    "Hội thảo về giống lúa chịu mặn\n"
    "Sáng 5/3/2026, tại Cần Thơ, Viện Lúa tổ chức hội thảo.\n"
    "Ông Trần Văn Bường, Phó Viện trưởng Viện Lúa, cho biết, giống mới cần thử thêm hai vụ. "
    "Nước ngọt về muộn.\n"
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    root = tmp_path / "project"
    root.mkdir()
    (root / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    return root


def came(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def held(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != ".kyyeu.lock"
    }


def run(project: Path, *arguments: str) -> int:
    return main(["add", *arguments, "--root", str(project)])


def test_a_report_is_kept_drafted_and_summed_up(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = came(tmp_path, "Báo cáo lúa.txt", TEXT.encode())
    assert run(project, str(file)) == 0
    files = held(project)
    assert set(files) == {
        "mkdocs.yml",
        "seeds/received/bao-cao-lua.txt",
        "seeds/received/bao-cao-lua.toml",
        "seeds/reports/bao-cao-lua.txt",
        "seeds/reports/bao-cao-lua.toml",
        "seeds/reports/bao-cao-lua.ids.toml",
        "seeds/locale/en/bao-cao-lua.po",
    }
    assert files["seeds/reports/bao-cao-lua.txt"] == TEXT.encode()
    assert files["seeds/received/bao-cao-lua.txt"] == TEXT.encode()
    record = tomllib.loads(files["seeds/received/bao-cao-lua.toml"].decode())
    assert record["name"] == "Báo cáo lúa.txt"
    assert record["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    printed = capsys.readouterr().out
    for said in ("plain text, UTF-8", "4 sentences in 3 blocks", "1 speakers: Trần Văn Bường"):
        assert said in printed
    assert "wrote   seeds/reports/bao-cao-lua.ids.toml" in printed
    assert "next    compare" in printed


def test_a_build_changes_nothing_of_what_was_drafted(project: Path, tmp_path: Path) -> None:
    assert run(project, str(came(tmp_path, "a.txt", TEXT.encode()))) == 0
    made = pipeline.make(project)
    assert {path: text.encode() for path, text in made.seeds.items()} == {
        path: path.read_bytes() for path in made.seeds
    }


def test_the_draft_decides_nothing_until_it_is_confirmed(project: Path, tmp_path: Path) -> None:
    assert run(project, str(came(tmp_path, 'a "x".txt', TEXT.encode())), "--name", "a") == 0
    path = project / "seeds/reports/a.toml"
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {}
    lines = path.read_text(encoding="utf-8").splitlines()
    confirmed = [line[2:] for line in lines if line.startswith("# [") or " = " in line]
    path.write_text("\n".join(confirmed), encoding="utf-8")
    decisions = read_editors_file(path, shown="a.toml").decisions
    assert decisions.title
    assert decisions.title.vi == "Hội thảo về giống lúa chịu mặn"
    assert decisions.event.date == "2026-03-05"
    assert decisions.event.place
    assert decisions.event.place.vi == "Cần Thơ"
    assert decisions.as_of is None


@pytest.mark.parametrize("name", WRITERS)
def test_a_legacy_text_is_written_in_utf8_and_kept_as_it_came(
    project: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    received = WRITERS[name](TEXT)
    assert run(project, str(came(tmp_path, "a.txt", received))) == 0
    assert (project / "seeds/reports/a.txt").read_text(encoding="utf-8") == TEXT
    assert (project / "seeds/received/a.txt").read_bytes() == received
    assert "taken for" in capsys.readouterr().out


def test_an_encoding_can_be_named(project: Path, tmp_path: Path) -> None:
    file = came(tmp_path, "a.txt", WRITERS["vni"]("hội thảo"))
    assert run(project, str(file), "--encoding", "vni") == 0
    record = (project / "seeds/received/a.toml").read_text(encoding="utf-8")
    assert 'sure = "certain"' in record


def test_the_same_report_again_changes_nothing(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    word = office.docx("".join(office.paragraph(line) for line in TEXT.splitlines()))
    assert run(project, str(came(tmp_path, "a.docx", word))) == 0
    before = held(project)
    capsys.readouterr()
    for name, data, said in (
        ("a.docx", word, "the same bytes came in before"),
        ("b.docx", word, "the same bytes came in before"),
        ("c.txt", TEXT.replace("\n", "\r\n").encode("utf-16"), "it has the same text"),
    ):
        assert run(project, str(came(tmp_path, name, data))) == 0
        printed = capsys.readouterr().out
        assert printed == (
            f"seeds/reports/a.txt is this report already: {said}; nothing was changed\n"
        )
        assert held(project) == before
    (project / "seeds/reports/a.txt").write_text("Đã sửa.\n", encoding="utf-8")
    assert run(project, str(came(tmp_path, "d.docx", word))) == 0
    assert "the same bytes came in before" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("a.txt", "seeds/reports/a.txt: another report has the name a"),
        ("b.txt --name a", "seeds/reports/a.txt: another report has the name a"),
        ("b.txt --name B", "the name 'B' is none for a report"),
        ("b.txt --name ../b", "the name '../b' is none for a report"),
        ("none.txt", "none.txt: there is no such file"),
        ("b.pdf", "b.pdf: this PDF is damaged"),
    ],
)
def test_what_cannot_be_added_changes_nothing(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: str, said: str
) -> None:
    assert run(project, str(came(tmp_path, "a.txt", TEXT.encode()))) == 0
    before = held(project)
    name, *options = arguments.split()
    for other, data in (("a.txt", b"Another.\n"), ("b.txt", b"Another.\n"), ("b.pdf", b"%PDF-")):
        came(tmp_path, other, data)
    assert run(project, str(tmp_path / name), *options) == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert "Traceback" not in printed
    assert held(project) == before


def test_what_is_left_of_a_withdrawn_report_is_not_overwritten(
    project: Path, tmp_path: Path
) -> None:
    kept = project / "seeds/received/a.txt"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"earlier")
    assert run(project, str(came(tmp_path, "a.txt", TEXT.encode()))) == 2
    assert kept.read_bytes() == b"earlier"


def test_a_write_that_fails_leaves_nothing(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = came(tmp_path, "a.txt", TEXT.encode())
    before = held(project)
    whole = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if target.name == "a.ids.toml":
            raise OSError(28, "No space left on device", str(target))
        return whole(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(PublishError, match="cannot be written: No space left"):
        intake.add(project, file, shown="a.txt")
    assert held(project) == before


def test_files_that_are_there_are_never_replaced(tmp_path: Path) -> None:
    there = came(tmp_path, "b", b"1")
    with pytest.raises(PublishError, match="is there already"):
        write_new({tmp_path / "a": b"2", there: b"2"})
    assert held(tmp_path) == {"b": b"1"}


def test_split_reads_what_add_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = came(tmp_path, "a.pdf", office.pdf([TEXT.splitlines()]))
    assert main(["split", str(file)]) == 0
    printed = capsys.readouterr()
    assert "Trần Văn Bường" in printed.out
    assert "a.pdf: paragraphs of a PDF are told by" in printed.err
