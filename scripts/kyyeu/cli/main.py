"""The command `kyyeu`: its subcommands, and what becomes of an error."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from kyyeu import __version__
from kyyeu.cli import bundles, glossary, project, reports, search, sheets
from kyyeu.cli.show import plain
from kyyeu.model.errors import KyyeuError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code: 0 done, 1 `check` found something, 2 could not run."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KyyeuError as error:
        print(f"kyyeu: {plain(str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("kyyeu: stopped", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kyyeu", description="Reports of workshops, made into a bilingual site."
    )
    parser.add_argument("--version", action="version", version=f"kyyeu {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in (project, reports, glossary, search, bundles, sheets):
        module.add_commands(commands)
    return parser
