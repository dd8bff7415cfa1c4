"""The command line: what it prints, how it ends, and what bad input leaves as it was."""

from __future__ import annotations

import io
import json
import logging
import re
import socket
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from mkdocs.exceptions import Abort

from kyyeu.cli.main import main

REPORT = "Ông Lê Văn Nam cho biết, lúa tốt. Ngô cũng vậy.\n"
GLOSSARY = """[[term]]
id = "lua"
vi = "lúa"
en = "rice"
definition = { vi = "Cây.", en = "A plant." }
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with one report and an earlier site and bundle."""
    for name, text in {
        "mkdocs.yml": "site_name: x\n",
        "seeds/reports/a.txt": REPORT,
        "seeds/reference/glossary.toml": GLOSSARY,
        "site/index.html": "earlier site",
        "dist/kyyeu-2020-01-01.zip": "earlier bundle",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return tmp_path


BAD_INPUT = {
    "missing report": ("seeds/reports/b.toml", b"", "seeds/reports/b.txt: there is no such file"),
    "empty report": ("seeds/reports/a.txt", b" \n", "seeds/reports/a.txt: the report is empty"),
    "binary report": (
        "seeds/reports/a.txt",
        b"\x89PNG\r\n",
        "seeds/reports/a.txt: this is a picture",
    ),
    "not UTF-8": ("seeds/reports/a.txt", b"mot\nhai \xe1", "seeds/reports/a.txt:2: byte 9 (0xe1)"),
    "broken table": (
        "seeds/reference/glossary.toml",
        GLOSSARY.encode() + b"[[term]\n",
        "seeds/reference/glossary.toml:6:7: ",
    ),
    "unknown key": (
        "seeds/reports/a.toml",
        b"as_of = 2026-01-01\nauthor = 'x'\n",
        "seeds/reports/a.toml:2: unknown key author",
    ),
    "broken catalogue": (
        "seeds/locale/en/a.po",
        b'msgid ""\nmsgstr ""\n\nmsgctxt "x"\nmsgid "y\n',
        "seeds/locale/en/a.po:5: this line does not parse",
    ),
    "broken labels": (
        "seeds/locale/en/site.po",
        b"nonsense\n",
        "seeds/locale/en/site.po:1: this line does not parse",
    ),
    "broken ledger": (
        "seeds/reports/a.ids.toml",
        b"[[sentence]]\nid = 3\n",
        "seeds/reports/a.ids.toml:1: sentence[0].id: Expected",
    ),
}


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_input_is_said_with_its_place_and_changes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    where, data, said = BAD_INPUT[name]
    (project / where).parent.mkdir(parents=True, exist_ok=True)
    (project / where).write_bytes(data)
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    assert main(["build", "--root", str(project)]) == 2
    printed = capsys.readouterr()
    assert f"kyyeu: {said}" in printed.err
    assert "Traceback" not in printed.out + printed.err
    after = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    after.pop(project / ".kyyeu.lock", None)
    assert after == before


def test_an_unreadable_report(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "seeds/reports/a.txt").unlink()
    (project / "seeds/reports/a.txt").mkdir()
    assert main(["check", "--root", str(project)]) == 2
    assert "seeds/reports/a.txt: cannot be read" in capsys.readouterr().err


def test_no_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--root", str(tmp_path)]) == 2
    assert "there is no mkdocs.yml here" in capsys.readouterr().err


def test_check_lists_the_worst_first_and_shows_the_place(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--root", str(project)]) == 1
    lines = capsys.readouterr().out.split("\n")
    assert lines[0].startswith(
        "seeds/reports/a.txt:1:1: KY203 warning: this sentence has no English"
    )
    assert lines[1] == "    Ông Lê Văn Nam cho biết, lúa tốt. Ngô cũng vậy."
    assert lines[2] == "    " + "^" * 33
    assert any("KY103 info: given to Lê Văn Nam" in line for line in lines[6:])
    assert lines[-2] == "0 error, 2 warning, 1 info"


def test_check_passes_when_only_information_is_left(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds/reports/a.txt").write_text("Trời mưa.\n", encoding="utf-8")
    from kyyeu import pipeline  # noqa: PLC0415 - the catalogue as the program would write it

    catalogue = next(v for k, v in pipeline.make(project).seeds.items() if k.suffix == ".po")
    path = project / "seeds/locale/en/a.po"
    path.parent.mkdir(parents=True)
    text = catalogue[: catalogue.rindex('msgstr ""')] + 'msgstr "It rained."\n'
    path.write_text(text, encoding="utf-8", newline="\n")
    assert main(["check", "--root", str(project)]) == 0
    assert capsys.readouterr().out.endswith("\n0 error, 0 warning, 1 info\n")


def test_a_place_in_hostile_text_sends_nothing_to_the_terminal(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds/reports/a.txt").write_text("Trời \x1b[31m mưa\u202e.\n", encoding="utf-8")
    assert main(["check", "--root", str(project)]) == 1
    printed = capsys.readouterr().out
    assert "\x1b" not in printed
    assert "Trời ␛[31m mưa" in printed


def test_split_needs_no_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8", newline="\n")
    assert main(["split", "a.txt"]) == 0
    of_file = json.loads(capsys.readouterr().out)
    assert of_file["format"] == "kyyeu.report/1"
    assert [speaker["name"] for speaker in of_file["speakers"]] == ["Lê Văn Nam"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode())))
    assert main(["split", "-"]) == 0
    of_input = json.loads(capsys.readouterr().out)
    assert of_input["remarks"] == of_file["remarks"]
    assert main(["split", "none.txt"]) == 2
    assert "none.txt: there is no such file" in capsys.readouterr().err


def test_check_as_json_holds_all_and_fits_its_schema(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "".join(f"Câu thứ {number} nói về lúa.\n" for number in range(30))
    (project / "seeds/reports/a.txt").write_text(text, encoding="utf-8")
    assert main(["check", "--json", "--root", str(project)]) == 1
    found = json.loads(capsys.readouterr().out)
    schema = json.loads(files("kyyeu").joinpath("check.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(found, schema)
    assert found["format"] == "kyyeu.check/1"
    assert found["counts"] == {"error": 0, "warning": 30, "info": 30}
    assert [n["line"] for n in found["notices"] if n["code"] == "KY203"] == list(range(1, 31))
    assert {n["code"] for n in found["notices"]} == {"KY203", "KY104"}


def test_many_alike_are_counted_unless_all_are_asked_for(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "".join(f"Câu thứ {number} nói về lúa.\n" for number in range(30))
    (project / "seeds/reports/a.txt").write_text(text, encoding="utf-8")
    main(["check", "--root", str(project)])
    lines = capsys.readouterr().out.split("\n")
    assert sum("KY203" in line for line in lines) == 6
    more = "seeds/reports/a.txt: KY203 warning: 25 more of this kind; kyyeu check --all shows them"
    assert more in lines
    assert lines[-2] == "0 error, 30 warning, 30 info"
    main(["check", "--all", "--root", str(project)])
    assert capsys.readouterr().out.count("KY203") == 30


def test_check_names_the_sentence_for_a_decision(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "--root", str(project)])
    line = next(line for line in capsys.readouterr().out.split("\n") if "KY103" in line)
    assert re.search(r" \(s-[a-z2-7]{8}\)$", line)


def test_help_explains_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    said = set(re.findall(r"^  (KY\d{3})  ", capsys.readouterr().out, re.MULTILINE))
    package = Path(str(files("kyyeu")))
    used = {
        code
        for path in package.rglob("*.py")
        for code in re.findall(r'"(KY\d{3})"', path.read_text(encoding="utf-8"))
    }
    assert said == used


def test_serve_says_that_its_port_is_taken(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        address = f"127.0.0.1:{other.getsockname()[1]}"
        assert main(["serve", "--root", str(project), "--address", address]) == 2
    assert "is taken by another program" in capsys.readouterr().err
    assert main(["serve", "--root", str(project), "--address", "here"]) == 2
    assert "'here' is no address" in capsys.readouterr().err


def test_serve_says_where_it_serves_and_what_is_wrong(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def serve(config: str, dev_addr: str) -> None:
        log = logging.getLogger("mkdocs.livereload")
        log.info("Serving on http://%s/", dev_addr)
        logging.getLogger("mkdocs.plugins.mkdocs_static_i18n").info("chatter")
        log.error("a template failed")
        raise Abort("stopped")

    monkeypatch.setattr("mkdocs.commands.serve.serve", serve)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{other.getsockname()[1]}"
    assert main(["serve", "--root", str(project), "--address", address]) == 2
    out = capsys.readouterr().out
    assert f"Serving on http://{address}/\n" in out
    assert "error: a template failed\n" in out
    assert "chatter" not in out
