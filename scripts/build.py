"""Make the site and its bundle: `python3 scripts/build.py`. Needs Python 3.11 and nothing else.

Makes `.venv` from the lock the first time (bootstrap.py), then runs `kyyeu build`, to which all
arguments go; `--help` says which there are. The exit code is that of `kyyeu build`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import bootstrap


def main(arguments: list[str]) -> int:
    """Bring `.venv` up to date and run `kyyeu build`; return its exit code."""
    root = Path(__file__).resolve().parent.parent
    if not bootstrap.prepare(root, bootstrap.BUILD):
        return 2
    given = any(word == "--root" or word.startswith("--root=") for word in arguments)
    place = [] if given else ["--root", str(root)]
    return bootstrap.run_in_venv(root, "kyyeu", ["build", *place, *arguments])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
