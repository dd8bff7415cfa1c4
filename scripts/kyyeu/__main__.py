"""`python -m kyyeu`: the same as the command `kyyeu`."""

from __future__ import annotations

import sys

from kyyeu.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
