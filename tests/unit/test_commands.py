"""Only the module of the command asked for is imported: each command stands at its own."""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib import import_module

import pytest

from kyyeu.cli.main import MODULES


@pytest.mark.parametrize("module", MODULES)
def test_a_module_adds_the_commands_that_it_is_imported_for(module: str) -> None:
    commands = argparse.ArgumentParser().add_subparsers()
    import_module(f"kyyeu.cli.{module}").add_commands(commands)
    assert tuple(commands.choices) == MODULES[module]


def after_split_help(expression: str) -> str:
    """Return what an expression gives in a process that has just begun to split."""
    script = (
        "import gc, sys\nfrom kyyeu.cli.main import main\n"
        "try:\n    main(['split', '--help'])\n"
        f"except SystemExit:\n    print({expression}, file=sys.stderr)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return run.stderr.strip()


def test_split_starts_without_what_builds_a_site_or_reads_other_formats() -> None:
    assert after_split_help("{'kyyeu.pipeline', 'mammoth', 'pypdf'} & {*sys.modules}") == "set()"


def test_a_command_looks_for_garbage_seldom() -> None:
    assert int(after_split_help("gc.get_threshold()[0]")) > 10_000
