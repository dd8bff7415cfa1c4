"""The command `kyyeu`: its subcommands, and what becomes of an error."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module

from kyyeu import __version__
from kyyeu.cli.garbage import collect_seldom
from kyyeu.cli.options import Commands
from kyyeu.cli.show import plain
from kyyeu.model.errors import KyyeuError

# The commands of each module, in the order of the help. Only the module of the command that
# is asked for is imported: all of them, with what they import, take twice as long to start.
MODULES = {
    "project": ("build", "serve", "check"),
    "split": ("split",),
    "reports": ("add",),
    "glossary": ("glossary",),
    "search": ("search",),
    "bundles": ("bundle", "verify"),
    "sheets": ("sheet",),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code: 0 done, 1 `check` found something, 2 could not run."""
    collect_seldom()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = sys.argv[1:] if arguments is None else arguments
    asked = [name for name, commands in MODULES.items() if {*arguments[:1]} & {*commands}]
    options = _parser(asked or MODULES).parse_args(arguments)
    try:
        return int(options.run(options))
    except KyyeuError as error:
        print(f"kyyeu: {plain(str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("kyyeu: stopped", file=sys.stderr)
        return 130


def _parser(modules: Iterable[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kyyeu", description="Reports of workshops, made into a bilingual site."
    )
    parser.add_argument("--version", action="version", version=f"kyyeu {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in modules:
        add_commands: Callable[[Commands], None]
        add_commands = import_module(f"kyyeu.cli.{module}").add_commands
        add_commands(commands)
    return parser
