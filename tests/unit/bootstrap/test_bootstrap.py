from __future__ import annotations

import importlib.util
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


bootstrap = load("bootstrap")


class Commands:
    """Stands for the running of commands: makes what `-m venv` makes, fails where told."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.ran: list[str] = []
        self.fail_on = ""

    def __call__(self, command: list[str], env: Mapping[str, str], cwd: Path) -> int:
        assert cwd == self.root
        assert env["PYTHONUTF8"] == "1"
        stamp = self.root / ".venv" / bootstrap.STAMP
        assert not stamp.exists(), "a stamp while something is being installed"
        said = " ".join(command[1:])
        self.ran.append(said)
        if self.fail_on and self.fail_on in said:
            return 1
        if "-m venv" in said:
            python = bootstrap.venv_program(self.root, "python")
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return 0


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("requirements.txt", "requirements-build.txt", "pyproject.toml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


@pytest.fixture
def commands(root: Path) -> Commands:
    return Commands(root)


def ensure(root: Path, lock: object, commands: Commands) -> list[str]:
    commands.ran.clear()
    bootstrap.ensure(root, lock, commands, lambda line: None)
    return commands.ran


def test_makes_the_environment_once(root: Path, commands: Commands) -> None:
    venv, lock, project = ensure(root, bootstrap.BUILD, commands)
    assert venv == f"-m venv --clear {root / '.venv'}"
    assert lock.endswith("--require-hashes -r requirements-build.txt")
    assert project.endswith("--no-deps --no-build-isolation -e .")
    assert ensure(root, bootstrap.BUILD, commands) == []


def test_tests_add_to_what_the_build_made_and_serve_it_too(root: Path, commands: Commands) -> None:
    ensure(root, bootstrap.BUILD, commands)
    lock, _ = ensure(root, bootstrap.EVERYTHING, commands)
    assert lock.endswith("-r requirements.txt")
    assert ensure(root, bootstrap.BUILD, commands) == []
    assert ensure(root, bootstrap.EVERYTHING, commands) == []


@pytest.mark.parametrize("name", ["requirements-build.txt", "pyproject.toml"])
def test_is_made_anew_when_what_it_depends_on_changes(
    root: Path, commands: Commands, name: str
) -> None:
    ensure(root, bootstrap.EVERYTHING, commands)
    (root / name).write_text("changed", encoding="utf-8")
    assert "-m venv" in ensure(root, bootstrap.BUILD, commands)[0]


@pytest.mark.parametrize("step", ["-m venv", "--require-hashes", "-e ."])
def test_is_made_anew_after_an_interruption(root: Path, commands: Commands, step: str) -> None:
    commands.fail_on = step
    with pytest.raises(bootstrap.BootstrapError):
        ensure(root, bootstrap.BUILD, commands)
    commands.fail_on = ""
    assert len(ensure(root, bootstrap.BUILD, commands)) == 3


def test_is_made_anew_in_another_folder(root: Path, tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    ensure(root, bootstrap.BUILD, Commands(root))
    moved.mkdir()
    for path in list(root.iterdir()):
        if path != moved:
            path.rename(moved / path.name)
    assert "-m venv" in ensure(moved, bootstrap.BUILD, Commands(moved))[0]


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"requirements-build.txt": "x"}'])
def test_is_made_anew_where_the_stamp_is_no_good(
    root: Path, commands: Commands, stamp: str
) -> None:
    ensure(root, bootstrap.BUILD, commands)
    (root / ".venv" / bootstrap.STAMP).write_text(stamp, encoding="utf-8")
    assert len(ensure(root, bootstrap.BUILD, commands)) == 3


def test_is_made_anew_where_its_python_is_gone(root: Path, commands: Commands) -> None:
    ensure(root, bootstrap.BUILD, commands)
    bootstrap.venv_program(root, "python").unlink()
    assert len(ensure(root, bootstrap.BUILD, commands)) == 3


def test_does_not_saw_off_the_branch_it_sits_on(
    root: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(root / ".venv"))
    with pytest.raises(bootstrap.BootstrapError, match="Python of the system"):
        ensure(root, bootstrap.BUILD, commands)
    assert commands.ran == []


def test_says_what_to_do_without_a_network(root: Path, commands: Commands) -> None:
    commands.fail_on = "--require-hashes"
    with pytest.raises(bootstrap.BootstrapError, match="network"):
        ensure(root, bootstrap.BUILD, commands)


def test_says_that_python_is_too_old() -> None:
    with pytest.raises(bootstrap.BootstrapError, match=r"3\.11 or newer is needed.*3\.9\.2"):
        bootstrap.check_python((3, 9, 2), lambda name: True)


def test_names_debians_package() -> None:
    with pytest.raises(bootstrap.BootstrapError, match=r"apt-get install python3\.12-venv"):
        bootstrap.check_python((3, 12, 1), lambda name: name != "ensurepip")


def test_accepts_a_python_that_will_do() -> None:
    bootstrap.check_python((3, 11, 0), lambda name: True)


def test_a_failure_is_told_and_no_traceback(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "run", lambda *_: 1)
    monkeypatch.setattr(bootstrap, "utf8_streams", lambda: None)
    assert bootstrap.prepare(root, bootstrap.BUILD) is False
    assert capsys.readouterr().err.startswith("error: ")


def test_a_missing_lock_is_told(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "utf8_streams", lambda: None)
    (root / "requirements-build.txt").unlink()
    assert bootstrap.prepare(root, bootstrap.BUILD) is False
    assert "requirements-build.txt: No such file" in capsys.readouterr().err


def test_environment_of_children() -> None:
    env = bootstrap.child_environment(
        {"HOME": "", "PYTHONPATH": "x", "PIP_USER": "1", "PIP_FIND_LINKS": "y", "A": "b"}
    )
    assert env.keys() & {"HOME", "PYTHONPATH", "PIP_USER"} == set()
    assert (env["PIP_FIND_LINKS"], env["A"]) == ("y", "b")
    assert bootstrap.child_environment({"HOME": "/h"})["HOME"] == "/h"


def test_a_program_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.run([str(tmp_path / "none")], os.environ, tmp_path) == 127
    assert "none" in capsys.readouterr().err


def test_build_passes_arguments_and_exit_code_on(monkeypatch: pytest.MonkeyPatch) -> None:
    build = load("build")
    calls: list[tuple[str, list[str]]] = []

    def run_in_venv(root: Path, program: str, arguments: list[str]) -> int:
        calls.append((program, arguments))
        return 7

    monkeypatch.setattr(build.bootstrap, "prepare", lambda *_: True)
    monkeypatch.setattr(build.bootstrap, "run_in_venv", run_in_venv)
    assert build.main(["--quiet"]) == 7
    assert build.main(["--root", "x"]) == 7
    assert calls == [
        ("kyyeu", ["build", "--root", str(ROOT), "--quiet"]),
        ("kyyeu", ["build", "--root", "x"]),
    ]
    monkeypatch.setattr(build.bootstrap, "prepare", lambda *_: False)
    assert build.main([]) == 2


def test_stamp_is_plain_json(root: Path, commands: Commands) -> None:
    ensure(root, bootstrap.EVERYTHING, commands)
    stamp = json.loads((root / ".venv" / bootstrap.STAMP).read_text(encoding="utf-8"))
    assert stamp.keys() == {"requirements.txt", "requirements-build.txt"}
