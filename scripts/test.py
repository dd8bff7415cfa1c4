"""Run every check and test: `python3 scripts/test.py`. Needs Python 3.11 and nothing else.

Makes `.venv` from the lock the first time (bootstrap.py) and looks for a browser, which it hands
to the tests in KYYEU_CHROMIUM, for nginx and for Java; as root on Debian it installs them. All
steps run, also after one that failed; exit 1 names those that did, 2 means that they could not
be run. Arguments go to pytest and leave the other steps out:
`python3 scripts/test.py tests/unit -k span`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import bootstrap
from kyyeu.publish.browser import CHROMIUM, find_browser

TESTS = "tests"


class Needed(NamedTuple):
    """A program that some tests need: Debian's package of it, and what is left out without."""

    name: str
    package: str
    left_out: str


NEEDED = (
    Needed("nginx", "nginx", "the tests of the sample configuration in deploy/nginx"),
    Needed("java", "default-jre-headless", "the test of the pages' HTML by the Nu checker"),
)
# Where Debian keeps what an ordinary user's PATH leaves out.
SYSTEM = ("/usr/sbin", "/usr/local/sbin")


def find_program(name: str) -> str:
    """Return the path of a program, or nothing."""
    return shutil.which(name, path=os.pathsep.join((os.environ.get("PATH", ""), *SYSTEM))) or ""


def install(packages: list[str]) -> None:
    """Install Debian's packages where that can be done: as root, with apt-get."""
    apt = shutil.which("apt-get")
    if not packages or apt is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print(f"Installing what tests need and is not here: {', '.join(packages)} ...")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        done = subprocess.run([apt, "-qq", *command], env=env, capture_output=True, check=False)
        if done.returncode != 0:
            print(done.stderr.decode("utf-8", "replace").strip()[-2000:])
            return


def steps(root: Path, pytest: list[str]) -> list[tuple[str, list[str]]]:
    """Return what is run, in order: each step's name and its command."""

    def program(name: str, *arguments: str) -> list[str]:
        return [str(bootstrap.venv_program(root, name)), *arguments]

    if pytest:
        return [(TESTS, program("python", "-m", "pytest", *pytest))]
    return [
        ("lint (ruff check)", program("ruff", "check", ".")),
        ("format (ruff format)", program("ruff", "format", "--check", ".")),
        ("types (mypy)", program("mypy")),
        ("layers (import-linter)", program("lint-imports")),
        ("seeds (kyyeu check)", program("kyyeu", "check", "--root", str(root))),
        # Whole files to a worker: tests that share the built site share it.
        (TESTS, program("python", "-m", "pytest", "-n", "auto", "--dist", "loadfile")),
    ]


def run_tests(command: list[str], env: dict[str, str], cwd: Path) -> tuple[bool, str]:
    """Run pytest, showing its output; return whether all passed, and its closing line."""
    closing = ""
    with subprocess.Popen(
        command, env=env, cwd=cwd, stdout=subprocess.PIPE, encoding="utf-8", errors="replace"
    ) as child:
        for line in child.stdout or ():
            print(line, end="")
            closing = line.strip(" =\n") or closing
    return child.returncode == 0, closing


def main(arguments: list[str]) -> int:
    """Run all steps; return 0 where every one passed, 1 where one did not, 2 where none ran."""
    root = Path(__file__).resolve().parent.parent
    if not bootstrap.prepare(root, bootstrap.EVERYTHING):
        return 2
    missing = [item.package for item in NEEDED if not find_program(item.name)]
    if not find_browser() and not os.environ.get(CHROMIUM):
        missing.append("chromium")
    install(missing)
    browser = find_browser()
    env = bootstrap.child_environment(os.environ)
    env[CHROMIUM] = browser
    summary: list[str] = []
    failed = False
    closing = ""
    for name, command in steps(root, arguments):
        print(f"\n== {name}")
        start = time.monotonic()
        if name == TESTS:
            passed, closing = run_tests(command, env, root)
        else:
            passed = bootstrap.run(command, env, root) == 0
        failed = failed or not passed
        verdict = "passed" if passed else "FAILED"
        summary.append(f"{verdict}  {name}  ({time.monotonic() - start:.0f} s)")
    if not browser:
        print(
            "\nLeft out: the tests marked `browser`, for want of one. To run them, install"
            f" Chromium, Chrome or Edge, or set {CHROMIUM} to the program's path."
        )
    for item in NEEDED:
        if not find_program(item.name):
            print(f"\nLeft out: {item.left_out}, for want of {item.name}.")
    print("\n== summary\n" + "\n".join(summary) + f"\npytest: {closing}")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
