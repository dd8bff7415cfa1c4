from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    spec = importlib.util.spec_from_file_location("test_command", ROOT / "scripts" / "test.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module.bootstrap, "prepare", lambda *_: True)
    monkeypatch.setattr(module, "find_browser", lambda: "/usr/bin/browser")
    monkeypatch.setattr(module, "find_program", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(module, "install", lambda packages: None)
    monkeypatch.delenv("KYYEU_CHROMIUM", raising=False)
    return module


def program(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_goes_on_after_a_failure_and_ends_with_pytests_line(
    command: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        command,
        "steps",
        lambda root, given: [
            ("first", program("raise SystemExit(3)")),
            ("second", program("print('ran')")),
            ("tests", program("print('.....'); print('=== 5 passed in 0.1s ===')")),
        ],
    )
    assert command.main([]) == 1
    out = capfd.readouterr().out
    assert "ran" in out
    tail = out.splitlines()[-4:]
    assert tail[0].startswith("FAILED  first")
    assert tail[1].startswith("passed  second")
    assert tail[3] == "pytest: 5 passed in 0.1s"


def test_the_tests_verdict_counts(command: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    for code, expected in (("pass", 0), ("raise SystemExit(1)", 1)):
        monkeypatch.setattr(command, "steps", lambda r, g, code=code: [("tests", program(code))])
        assert command.main([]) == expected


def test_hands_the_browser_on(
    command: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    show = "import os; print('browser', os.environ['KYYEU_CHROMIUM'])"
    monkeypatch.setattr(command, "steps", lambda root, given: [("show", program(show))])
    command.main([])
    assert "browser /usr/bin/browser" in capfd.readouterr().out


def test_says_what_is_left_out_without_a_browser(
    command: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "find_browser", lambda: "")
    monkeypatch.setattr(command, "steps", lambda root, given: [])
    assert command.main([]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "Left out" in line]
    assert "KYYEU_CHROMIUM" in line


def test_installs_what_is_missing_and_says_what_is_left_out(
    command: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(command, "install", wanted.extend)
    monkeypatch.setattr(command, "find_browser", lambda: "")
    monkeypatch.setattr(command, "find_program", lambda name: "")
    monkeypatch.setattr(command, "steps", lambda root, given: [])
    assert command.main([]) == 0
    assert wanted == ["nginx", "default-jre-headless", "chromium"]
    assert capsys.readouterr().out.count("Left out: ") == 3


def test_cannot_run(command: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command.bootstrap, "prepare", lambda *_: False)
    assert command.main([]) == 2


def test_given_arguments_only_pytest_runs(command: ModuleType) -> None:
    ((name, words),) = command.steps(ROOT, ["tests/unit", "-k", "x"])
    assert name == "tests"
    assert words[1:] == ["-m", "pytest", "tests/unit", "-k", "x"]
    names = [name for name, _ in command.steps(ROOT, [])]
    assert len(names) == 6
    assert names[-1] == "tests"
