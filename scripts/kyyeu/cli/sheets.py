"""The command sheet: each report on two pages, to print and to send."""

from __future__ import annotations

import argparse
from pathlib import Path

from kyyeu.briefing import write_sheets
from kyyeu.cli.options import Commands, project_command, project_root


def add_commands(commands: Commands) -> None:
    """Add sheet."""
    command = project_command(commands, "sheet", "write the sheet of each report to dist/")
    command.add_argument(
        "--pdf", action="store_true", help="as PDF, too, printed by Chromium, Chrome or Edge"
    )
    command.set_defaults(run=_sheet)


def _sheet(options: argparse.Namespace) -> int:
    root: Path = project_root(options)
    for path in write_sheets(root, pdf=options.pdf):
        print(f"wrote   {path.relative_to(root).as_posix()}")
    return 0
