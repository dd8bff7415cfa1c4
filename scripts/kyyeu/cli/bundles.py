"""Commands on bundles: bundle, verify."""

from __future__ import annotations

import argparse
from pathlib import Path

from kyyeu.briefing import bundle_to_order
from kyyeu.cli.options import Commands, project_command, project_root
from kyyeu.cli.project import build_project
from kyyeu.cli.show import plain, say
from kyyeu.publish.verify import verify


def add_commands(commands: Commands) -> None:
    """Add bundle and verify."""
    bundle = project_command(commands, "bundle", "make the zip to carry away, or a pack of pages")
    bundle.add_argument(
        "--only",
        nargs="+",
        action="extend",
        default=[],
        metavar="PAGE",
        help="a pack of these pages (addresses as on the site) and of those they link to",
    )
    bundle.add_argument(
        "--since",
        type=Path,
        metavar="OLD.zip",
        help="add a page of what is new, changed or gone since this older bundle",
    )
    bundle.set_defaults(run=_bundle)
    said = "prove that a bundle is complete and unchanged"
    verified = commands.add_parser("verify", help=said, description=said.capitalize() + ".")
    verified.add_argument("bundle", type=Path, metavar="FILE-or-DIR")
    verified.set_defaults(run=_verify)


def _bundle(options: argparse.Namespace) -> int:
    if not options.only and options.since is None:
        return build_project(options)
    root = project_root(options)
    made = bundle_to_order(root, say, only=options.only, since=options.since)
    for path in made.seeds:
        print(f"wrote   {path.relative_to(root).as_posix()} (commit it)")
    for address in made.chosen:
        print(f"page    {address}")
    if made.chosen:
        print(f"        and {len(made.others)} pages that these link to")
    print(f"bundle  {made.bundle} ({made.bundle.stat().st_size / 1e6:.1f} MB)")
    return 0


def _verify(options: argparse.Namespace) -> int:
    found = verify(options.bundle)
    for item in found.differences:
        print(f"{item.fault:<8}{plain(item.path)}: {plain(item.said)}")
    if found.differences:
        count = len(found.differences)
        print(f"{plain(str(options.bundle))}: NOT as it was made, {count} difference(s)")
        return 1
    dated = f", as of {found.as_of}" if found.as_of else ""
    print(f"{plain(str(options.bundle))}: complete and unchanged, {found.files} files{dated}")
    print(f"fingerprint (SHA-256 of MANIFEST.json): {found.fingerprint}")
    return 0
