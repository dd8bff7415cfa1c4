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


def test_split_starts_without_what_builds_a_site() -> None:
    script = (
        "import sys\nfrom kyyeu.cli.main import main\n"
        "try:\n    main(['split', '--help'])\n"
        "except SystemExit:\n    print('kyyeu.pipeline' in sys.modules, file=sys.stderr)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stderr == "False\n"
