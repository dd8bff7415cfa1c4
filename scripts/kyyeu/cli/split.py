"""The command split: what one report holds, without a project."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kyyeu.cli.options import Commands, file_argument
from kyyeu.cli.show import plain
from kyyeu.model.reference import Reference
from kyyeu.parse.report import Parser
from kyyeu.render.report_json import report_json
from kyyeu.sources.reader import read_file, read_report
from kyyeu.text.slug import slug


def add_commands(commands: Commands) -> None:
    """Add the command split."""
    split = commands.add_parser("split", help="print what a report holds, as JSON")
    file_argument(split, "; - reads it from input")
    split.set_defaults(run=_split)


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
