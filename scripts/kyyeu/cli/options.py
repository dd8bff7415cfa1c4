"""What several commands ask for alike."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from kyyeu.model.errors import SourceError
from kyyeu.sources.encodings.reading import NAMES

# In quotation marks, since argparse's class cannot be subscripted while running.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def project_command(commands: Commands, name: str, said: str) -> argparse.ArgumentParser:
    """Return a new command that works on a project folder, with its option --root."""
    command = commands.add_parser(name, help=said, description=said.capitalize() + ".")
    command.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the folder with mkdocs.yml"
    )
    return command


def project_root(options: argparse.Namespace) -> Path:
    """Return the project folder that the options name; SourceError where it is none."""
    root = Path(options.root).resolve()
    if not (root / "mkdocs.yml").is_file():
        hint = "Name the project folder with --root DIR."
        raise SourceError("there is no mkdocs.yml here", path=str(root), hint=hint)
    return root


def file_argument(command: argparse.ArgumentParser, more: str) -> None:
    """Add the report that a command reads, of whose forms the help tells `more`."""
    said = f"a report: .txt, .md, .html, .docx or a PDF that holds text{more}"
    command.add_argument("file", metavar="FILE", help=said)
    command.add_argument(
        "--encoding", choices=NAMES, help="what the text is in, where it is not recognised"
    )
