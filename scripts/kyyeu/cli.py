"""The command line: the only place that prints and that ends the process with a code."""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from kyyeu import __version__, intake, pipeline
from kyyeu.model.errors import KyyeuError, SourceError
from kyyeu.model.reference import Reference
from kyyeu.model.source import Notice
from kyyeu.parse.report import Parser
from kyyeu.publish.serve import serve_site
from kyyeu.render.checked import More, check_json, counts, explained, shortened, worst_first
from kyyeu.render.report_json import report_json
from kyyeu.sources.encodings.reading import NAMES
from kyyeu.sources.reader import Received, read_file, read_report
from kyyeu.text.slug import slug

# How much of a long line is shown: before the place, of it, and behind it.
_BEFORE, _WIDEST, _BEHIND = 40, 60, 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code: 0 done, 1 `check` found something, 2 could not run."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KyyeuError as error:
        print(f"kyyeu: {_plain(str(error))}", file=sys.stderr)
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
    build = _project_command(commands, "build", "make site/ and the bundle in dist/")
    build.set_defaults(run=_build)
    serve = _project_command(commands, "serve", "show the site while you edit, at 127.0.0.1:8000")
    serve.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT")
    serve.set_defaults(run=_serve)
    check = _project_command(commands, "check", "list what an editor should look at, worst first")
    check.add_argument("--all", action="store_true", help="show each, however many are alike")
    check.add_argument("--json", action="store_true", help="print all as JSON (check.schema.json)")
    check.epilog = _CHECK_ENDS + explained()
    check.formatter_class = argparse.RawDescriptionHelpFormatter
    check.set_defaults(run=_check)
    split = commands.add_parser("split", help="print what a report holds, as JSON")
    _file_argument(split, "; - reads it from input")
    split.set_defaults(run=_split)
    add = _project_command(commands, "add", "take a report into the project")
    _file_argument(add, "")
    add.add_argument("--name", metavar="SLUG", help="the report's address, by default the file's")
    add.set_defaults(run=_add)
    return parser


def _file_argument(command: argparse.ArgumentParser, more: str) -> None:
    said = f"a report: .txt, .md, .html, .docx or a PDF that holds text{more}"
    command.add_argument("file", metavar="FILE", help=said)
    command.add_argument(
        "--encoding", choices=NAMES, help="what the text is in, where it is not recognised"
    )


_CHECK_ENDS = """\
exit code: 0 where there is no error and no warning, 1 where there is one, 2 where it could not run

codes (decisions, in [[brackets]], stand in seeds/reports/<slug>.toml):
"""


def _project_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, said: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=said, description=said.capitalize() + ".")
    command.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the folder with mkdocs.yml"
    )
    return command


def _root(options: argparse.Namespace) -> Path:
    root = Path(options.root).resolve()
    if not (root / "mkdocs.yml").is_file():
        hint = "Name the project folder with --root DIR."
        raise SourceError("there is no mkdocs.yml here", path=str(root), hint=hint)
    return root


def _build(options: argparse.Namespace) -> int:
    root = _root(options)
    built = pipeline.build(root, _say)
    _print_notices(shortened(n for n in built.notices if n.severity != "info"))
    for path in built.seeds:
        print(f"wrote   {path.relative_to(root).as_posix()} (commit it)")
    print(f"site    {built.pages} pages: open {built.site / 'index.html'}")
    print(f"        in English: {built.site / 'en' / 'index.html'}")
    print(f"bundle  {built.bundle} ({built.bundle.stat().st_size / 1e6:.1f} MB)")
    print("        unpack it anywhere and open index.html; no network is needed")
    return 0


def _serve(options: argparse.Namespace) -> int:
    root = _root(options)
    _say("Making the site; it is kept up to date until you press Ctrl+C ...")
    return 0 if serve_site(root, options.address, lambda line: _say(_plain(line))) else 2


def _check(options: argparse.Namespace) -> int:
    notices = pipeline.check(_root(options))
    found = counts(notices)
    if options.json:
        sys.stdout.write(check_json(notices))
    else:
        _print_notices(notices if options.all else shortened(notices))
        print(", ".join(f"{count} {name}" for name, count in found.items()))
    return 1 if found["error"] or found["warning"] else 0


def _split(options: argparse.Namespace) -> int:
    if options.file == "-":
        received = sys.stdin.buffer.read()
        read = read_report(received, shown="<stdin>", slug="stdin", encoding=options.encoding)
    else:
        path = Path(options.file)
        name = slug(path.stem)
        read = read_file(path, shown=options.file, slug=name, encoding=options.encoding)
    for note in read.notes:
        print(f"kyyeu: {_plain(read.source.path)}: {_plain(note)}", file=sys.stderr)
    sys.stdout.write(report_json(Parser(Reference()).parse(read.source)))
    return 0


def _add(options: argparse.Namespace) -> int:
    root = _root(options)
    added = intake.add(
        root,
        Path(options.file),
        shown=options.file,
        name=options.name,
        encoding=options.encoding,
        waiting=lambda: _say("Waiting for another run on this project to end ..."),
    )
    if isinstance(added, intake.Known):
        print(f"{_plain(added.path)} is this report already: {added.same}; nothing was changed")
        return 0
    _print_received(options.file, added.received)
    for label, found in intake.summary(added.report):
        print(f"{label:<8}{_plain(found)}")
    unsure = [n for n in added.notices if n.severity != "info" and n.code != _UNTRANSLATED]
    _print_notices(shortened(worst_first(unsure)))
    for path in added.written:
        print(f"wrote   {path.relative_to(root).as_posix()}")
    print(f"next    compare seeds/reports/{added.slug}.txt with what came in,")
    print(f"        confirm title, date and place in seeds/reports/{added.slug}.toml,")
    print(f"        translate seeds/locale/en/{added.slug}.po, then run kyyeu check and build;")
    print("        commit these files")
    return 0


_UNTRANSLATED = "KY203"  # of a report that has just come in, every sentence is


def _print_received(shown: str, received: Received) -> None:
    print(f"read    {_plain(shown)}: {received.format}, {received.encoding}")
    for note in received.notes:
        print(f"        {_plain(note)}")


def _say(step: str) -> None:
    print(step, flush=True)


def _print_notices(notices: Iterable[Notice | More]) -> None:
    for notice in notices:
        if isinstance(notice, More):
            place = _plain(notice.path)
            print(f"{place}: {notice.code} {notice.severity}: {notice.message}")
            continue
        place = f"{notice.path}:{notice.line}:{notice.column}"
        print(f"{_plain(place)}: {notice.code} {notice.severity}: {_plain(notice.message)}")
        if notice.excerpt:
            start = max(0, notice.column - 1 - _BEFORE)
            end = notice.column - 1 + min(max(notice.width, 1), _WIDEST) + _BEHIND
            shown = _plain(notice.excerpt[start:end])
            print(f"    {shown}")
            if notice.width:
                lead = _columns(notice.excerpt[start : notice.column - 1])
                line_end = min(notice.width, len(notice.excerpt) - notice.column + 1, _WIDEST)
                print(f"    {' ' * lead}{'^' * max(1, line_end)}")


def _plain(text: str) -> str:
    """Return text that no terminal takes for a command: controls as pictures or U+FFFD."""
    return "".join(
        _visible(char) if unicodedata.category(char)[0] == "C" else char for char in text
    )


def _visible(char: str) -> str:
    if char == "\n":
        return char
    return chr(0x2400 + ord(char)) if ord(char) < 0x20 else "\ufffd"


def _columns(text: str) -> int:
    """Return how many columns a terminal needs for `text`: combining marks need none."""
    return sum(0 if unicodedata.combining(char) else 1 for char in text)
