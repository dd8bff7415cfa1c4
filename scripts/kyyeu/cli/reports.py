"""The command add: take a report into the project."""

from __future__ import annotations

import argparse
from pathlib import Path

from kyyeu import intake
from kyyeu.cli.options import Commands, file_argument, project_command, project_root
from kyyeu.cli.show import plain, print_notices, say
from kyyeu.render.checked import shortened, worst_first
from kyyeu.sources.reader import Received


def add_commands(commands: Commands) -> None:
    """Add the command add."""
    add = project_command(commands, "add", "take a report into the project")
    file_argument(add, "")
    add.add_argument("--name", metavar="SLUG", help="the report's address, by default the file's")
    add.set_defaults(run=_add)


def _add(options: argparse.Namespace) -> int:
    root = project_root(options)
    added = intake.add(
        root,
        Path(options.file),
        shown=options.file,
        name=options.name,
        encoding=options.encoding,
        waiting=lambda: say("Waiting for another run on this project to end ..."),
    )
    if isinstance(added, intake.Known):
        print(f"{plain(added.path)} is this report already: {added.same}; nothing was changed")
        return 0
    _print_received(options.file, added.received)
    for label, found in intake.summary(added.report):
        print(f"{label:<8}{plain(found)}")
    unsure = [n for n in added.notices if n.severity != "info" and n.code != _UNTRANSLATED]
    print_notices(shortened(worst_first(unsure)))
    for path in added.written:
        print(f"wrote   {path.relative_to(root).as_posix()}")
    print(f"next    compare seeds/reports/{added.slug}.txt with what came in,")
    print(f"        confirm title, date and place in seeds/reports/{added.slug}.toml,")
    print(f"        translate seeds/locale/en/{added.slug}.po, then run kyyeu check and build;")
    print("        commit these files")
    return 0


_UNTRANSLATED = "KY203"  # of a report that has just come in, every sentence is


def _print_received(shown: str, received: Received) -> None:
    print(f"read    {plain(shown)}: {received.format}, {received.encoding}")
    for note in received.notes:
        print(f"        {plain(note)}")
