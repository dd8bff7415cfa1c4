"""Commands on the glossary: import, export, suggest."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kyyeu import glossary, pipeline
from kyyeu.cli.options import Commands, project_command, project_root
from kyyeu.cli.show import plain
from kyyeu.link.candidates import candidates
from kyyeu.model.errors import SourceError
from kyyeu.publish.tree import write_file
from kyyeu.reference.exchange.entries import Change
from kyyeu.text.span import LineIndex, Span

_SHOWN = 200  # characters of a value
_AROUND = 40  # characters on either side of a candidate


def add_commands(commands: Commands) -> None:
    """Add glossary import, export and suggest."""
    said = "take the glossary to other programs and back, and find terms it lacks"
    parser = commands.add_parser("glossary", help=said, description=said.capitalize() + ".")
    group = parser.add_subparsers(required=True, metavar="COMMAND")
    taken = project_command(group, "import", "show what a CSV or TBX file would change")
    taken.add_argument("file", metavar="FILE", help="a .csv or .tbx file")
    taken.add_argument("--apply", action="store_true", help="write the changes to glossary.toml")
    taken.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="ID",
        help="apply this entry alone; may stand again",
    )
    taken.set_defaults(run=_import)
    given = project_command(group, "export", "write the glossary as CSV, TBX or JSON")
    given.add_argument("file", metavar="FILE", help="its ending says the form; - writes to output")
    given.add_argument("--format", choices=sorted(glossary.WRITERS), help="the form, with -")
    given.set_defaults(run=_export)
    asked = project_command(group, "suggest", "list words used often that the glossary lacks")
    asked.add_argument("--limit", type=int, default=20, metavar="N", help="how many (20)")
    asked.add_argument("--contexts", type=int, default=3, metavar="N", help="of each (3)")
    asked.set_defaults(run=_suggest)


def _form(file: str, known: tuple[str, ...]) -> str:
    form = Path(file).suffix.lower().removeprefix(".")
    if form not in known:
        endings = ", ".join(f".{name}" for name in known)
        raise SourceError("the ending does not say the form", path=file, hint=f"Use {endings}.")
    return form


def _export(options: argparse.Namespace) -> int:
    root = project_root(options)
    if options.file == "-":
        text = glossary.exported(root, options.format or "csv")
        sys.stdout.buffer.write(text.encode("utf-8"))
        return 0
    form = options.format or _form(options.file, tuple(sorted(glossary.WRITERS)))
    try:
        write_file(Path(options.file), glossary.exported(root, form).encode("utf-8"))
    except OSError as error:
        said = f"cannot be written: {error.strerror or error}"
        raise SourceError(said, path=options.file) from None
    print(f"wrote   {plain(options.file)}: {len(glossary.terms_of(root))} terms")
    return 0


def _import(options: argparse.Namespace) -> int:
    root = project_root(options)
    form = _form(options.file, glossary.READ)
    found = glossary.compared(root, Path(options.file), form, shown=options.file)
    for change in found.changes:
        _print_change(change)
    for kind, count in found.left_out:
        if count:
            print(f"left    {plain(kind)}, {count} times: the glossary has no place for it")
    if found.kept:
        print(f"kept    {found.kept} terms that the file does not have")
    new = sum(change.is_new for change in found.changes)
    print(f"{new} new, {len(found.changes) - new} changed")
    if options.apply:
        written = glossary.applied(root, found, options.only)
        print(
            f"wrote   {glossary.GLOSSARY}: {len(written)} terms" if written else "nothing to write"
        )
    elif found.changes:
        print("nothing was written; --apply writes all of it, with --only ID what you name")
    return 0


def _suggest(options: argparse.Namespace) -> int:
    corpus = pipeline.make(project_root(options)).corpus
    sources = {edited.report.source.slug: edited.report.source for edited in corpus.reports}
    lines = {slug: LineIndex(source.text) for slug, source in sources.items()}
    found, count = candidates(corpus, options.limit)
    for one in found:
        print(f"{plain(one.text)}: {len(one.places)} times, reports: {one.reports}")
        for place in one.places[: max(options.contexts, 0)]:
            source = sources[place.report]
            line, column = lines[place.report].place(place.span.start)
            print(f"    {plain(source.path)}:{line}:{column}: {_context(source.text, place.span)}")
    print(f"{len(found)} of {count} candidates, best first")
    return 0


def _context(text: str, span: Span) -> str:
    """Return the words around `span`, on one line."""
    before = text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    behind = text[span.end : span.end + _AROUND].partition("\n")[0]
    return plain(f"{before}[{' '.join(span.of(text).split())}]{behind}")


def _print_change(change: Change) -> None:
    if change.is_new:
        names = f"{change.term.vi} = {change.term.en}"
        print(f"new     {change.term.id}: {plain(names)}")
        return
    print(f"changed {change.term.id}")
    for name in change.altered:
        print(f"        {name}: {_shown(change.before[name])} -> {_shown(change.after[name])}")


def _shown(value: str | tuple[str, ...]) -> str:
    text = value if isinstance(value, str) else " | ".join(value)
    line = plain(" ".join(text.split()))
    return (line[:_SHOWN] + "…" if len(line) > _SHOWN else line) or "(nothing)"
