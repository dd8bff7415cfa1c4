"""The command search: what the site's search box finds, on a terminal or as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from kyyeu import pipeline
from kyyeu.cli.options import Commands, project_command, project_root
from kyyeu.cli.show import plain
from kyyeu.model.errors import SearchError
from kyyeu.pages.routes import LANGUAGES, Language
from kyyeu.search.answer import FACETS, Answer, Found, answer_json
from kyyeu.search.engine import Engine
from kyyeu.search.pieces import language_files
from kyyeu.search.reader import Index

_ENDS = """\
It reads the index of the built site, and where there is none makes one of the reports as they are.

exit code: 0 where something was found, 1 where nothing was, 2 where it could not run
"""
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def add_commands(commands: Commands) -> None:
    """Add search."""
    search = project_command(commands, "search", "find what the site's search box finds")
    search.add_argument("words", metavar="WORDS", help="what to look for; quotation marks bind")
    search.add_argument(
        "--language", choices=LANGUAGES, default="vi", help="of the pages searched, by default vi"
    )
    for name in FACETS:
        option = "--words-in" if name == "language" else f"--{name}"
        search.add_argument(
            option,
            action="append",
            default=[],
            dest=f"only_{name}",
            metavar="VALUE",
            help=f"only passages with this {name}; may be given more than once",
        )
    search.add_argument("--limit", type=int, default=10, metavar="N", help="pages, by default 10")
    search.add_argument("--exact", action="store_true", help="forgive no slip of the fingers")
    search.add_argument("--json", action="store_true", help="print all as JSON")
    search.epilog = _ENDS
    search.formatter_class = argparse.RawDescriptionHelpFormatter
    search.set_defaults(run=_search)


def _search(options: argparse.Namespace) -> int:
    root = project_root(options)
    language: Language = options.language
    try:
        index = Index(_reader(root, language))
    except LookupError as error:
        raise SearchError(
            f"the search index is {error}",
            path=str(_folder(root, language) / "start.js"),
            hint="Make the site again with kyyeu build.",
        ) from None
    filters = {name: getattr(options, f"only_{name}") for name in FACETS}
    answer = Engine(index, language).search(
        options.words, filters, max(options.limit, 1), exact=options.exact, names=True
    )
    if options.json:
        sys.stdout.write(answer_json(answer))
    else:
        _print(answer, bold=sys.stdout.isatty())
    for piece, kind in answer.problems:
        print(f"kyyeu: {language}/{piece}.js of the search index is {kind}", file=sys.stderr)
    return 0 if answer.groups else 1


def _folder(root: Path, language: Language) -> Path:
    return root / "site" / "assets" / "search" / language


def _reader(root: Path, language: Language) -> Callable[[str], str | None]:
    """Return what reads the pieces: the site's, or some made now of the reports."""
    folder = _folder(root, language)
    if folder.is_dir():
        return lambda name: _text(folder / name)
    print("kyyeu: there is no built site; this searches the reports as they are", file=sys.stderr)
    made = pipeline.make(root)
    files = language_files(made.corpus, made.labels[language], language)
    return lambda name: files.get(f"{language}/{name}")


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", errors="replace")
    except OSError:
        return None


def _print(answer: Answer, *, bold: bool) -> None:
    for typed, meant in answer.corrected or ():
        print(f"found for {plain(meant)} in place of {plain(typed)}")
    if answer.partial:
        print("no passage holds all words; these hold some")
    print(f"{answer.passages} passages on {answer.pages} pages")
    for group in answer.groups:
        print(f"\n{plain(group.title)}  [{group.kind}]  {plain(group.page)}")
        for entry in group.entries:
            _print_entry(entry, bold=bold)
        if group.more:
            print(f"  and {group.more} more on this page")
    if answer.near:
        print(f"near: {plain(', '.join(answer.near))}")


def _print_entry(entry: Found, *, bold: bool) -> None:
    _, _, anchor = entry.location.partition("#")
    found_by = f"by the glossary: {entry.via[1]}" if entry.via else ""
    about = (f"#{anchor}" if anchor else "", entry.label, entry.heading if anchor else "", found_by)
    shown = "  ".join(plain(part) for part in about if part)
    if shown:
        print(f"  {shown}")
    if entry.text:
        print(f"    {_marked(entry.text, entry.marks, bold=bold)}")


def _marked(text: str, marks: Iterable[tuple[int, int]], *, bold: bool) -> str:
    if not bold:
        return plain(text)
    parts, at = [], 0
    for start, end in marks:
        parts += [plain(text[at:start]), _BOLD, plain(text[start:end]), _PLAIN]
        at = end
    return "".join([*parts, plain(text[at:])])
