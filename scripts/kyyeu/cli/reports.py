"""Commands on one report: split, add."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kyyeu import intake
from kyyeu.cli.options import Commands, project_command, project_root
from kyyeu.cli.show import plain, print_notices, say
from kyyeu.model.reference import Reference
from kyyeu.parse.report import Parser
from kyyeu.render.checked import shortened, worst_first
from kyyeu.render.report_json import report_json
from kyyeu.sources.encodings.reading import NAMES
from kyyeu.sources.reader import Received, read_file, read_report
from kyyeu.text.slug import slug


def add_commands(commands: Commands) -> None:
    """Add split and add."""
    split = commands.add_parser("split", help="print what a report holds, as JSON")
    _file_argument(split, "; - reads it from input")
    split.set_defaults(run=_split)
    add = project_command(commands, "add", "take a report into the project")
    _file_argument(add, "")
    add.add_argument("--name", metavar="SLUG", help="the report's address, by default the file's")
    add.set_defaults(run=_add)


def _file_argument(command: argparse.ArgumentParser, more: str) -> None:
    said = f"a report: .txt, .md, .html, .docx or a PDF that holds text{more}"
    command.add_argument("file", metavar="FILE", help=said)
    command.add_argument(
        "--encoding", choices=NAMES, help="what the text is in, where it is not recognised"
    )


def _split(options: argparse.Namespace) -> int:
    if options.file == "-":
        received = sys.stdin.buffer.read()
        read = read_report(received, shown="<stdin>", slug="stdin", encoding=options.encoding)
    else:
        path = Path(options.file)
        name = slug(path.stem)
        read = read_file(path, shown=options.file, slug=name, encoding=options.encoding)
    for note in read.notes:
        print(f"kyyeu: {plain(read.source.path)}: {plain(note)}", file=sys.stderr)
    sys.stdout.write(report_json(Parser(Reference()).parse(read.source)))
    return 0


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
