"""Commands on a whole project: build, serve, check."""

from __future__ import annotations

import argparse
import sys

from kyyeu import generation, pipeline
from kyyeu.cli.options import Commands, project_command, project_root
from kyyeu.cli.show import plain, print_notices, say
from kyyeu.publish.serve import serve_site
from kyyeu.render.checked import check_json, counts, explained, shortened


def add_commands(commands: Commands) -> None:
    """Add build, serve and check."""
    build = project_command(commands, "build", "make site/ and the bundle in dist/")
    build.set_defaults(run=build_project)
    serve = project_command(commands, "serve", "show the site while you edit, at 127.0.0.1:8000")
    serve.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT")
    serve.set_defaults(run=_serve)
    check = project_command(commands, "check", "list what an editor should look at, worst first")
    check.add_argument("--all", action="store_true", help="show each, however many are alike")
    check.add_argument("--json", action="store_true", help="print all as JSON (check.schema.json)")
    check.epilog = _CHECK_ENDS + explained()
    check.formatter_class = argparse.RawDescriptionHelpFormatter
    check.set_defaults(run=_check)


_CHECK_ENDS = """\
exit code: 0 where there is no error and no warning, 1 where there is one, 2 where it could not run

codes (decisions, in [[brackets]], stand in seeds/reports/<slug>.toml):
"""


def build_project(options: argparse.Namespace) -> int:
    """Make the site and the bundle, and say where they are."""
    root = project_root(options)
    built = generation.build(root, say)
    print_notices(shortened(n for n in built.notices if n.severity != "info"))
    for path in built.seeds:
        print(f"wrote   {path.relative_to(root).as_posix()} (commit it)")
    print(f"site    {built.pages} pages: open {built.site / 'index.html'}")
    print(f"        in English: {built.site / 'en' / 'index.html'}")
    print(f"bundle  {built.bundle} ({built.bundle.stat().st_size / 1e6:.1f} MB)")
    print("        unpack it anywhere and open index.html; no network is needed")
    return 0


def _serve(options: argparse.Namespace) -> int:
    root = project_root(options)
    say("Making the site; it is kept up to date until you press Ctrl+C ...")
    return 0 if serve_site(root, options.address, lambda line: say(plain(line))) else 2


def _check(options: argparse.Namespace) -> int:
    notices = pipeline.check(project_root(options))
    found = counts(notices)
    if options.json:
        sys.stdout.write(check_json(notices))
    else:
        print_notices(notices if options.all else shortened(notices))
        print(", ".join(f"{count} {name}" for name, count in found.items()))
    return 1 if found["error"] or found["warning"] else 0
