from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kyyeu.publish.lock import locked

HOLD = """
import sys, time
from pathlib import Path
from kyyeu.publish.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_waits_for_another_process_and_says_so_once(tmp_path: Path) -> None:
    told: list[int] = []
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline().strip() == b"held"

        def let_go() -> None:
            told.append(1)
            assert holder.stdin is not None
            holder.stdin.close()

        with locked(tmp_path, let_go):
            assert told == [1]


def test_goes_with_a_holder_that_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        holder.kill()
        holder.wait()
        with locked(tmp_path):
            pass


def test_may_be_asked_for_again_by_its_holder(tmp_path: Path) -> None:
    with locked(tmp_path), locked(tmp_path):
        pass
    with locked(tmp_path):
        pass


def test_a_folder_that_cannot_hold_one_is_no_hindrance(tmp_path: Path) -> None:
    with locked(tmp_path / "missing"):
        pass


def test_needs_the_standard_library_only() -> None:
    scripts = Path(__file__).parents[3] / "scripts"
    # -S: no site-packages, as when nothing is installed yet.
    subprocess.run(
        [sys.executable, "-S", "-c", "import kyyeu.publish.lock"], cwd=scripts, check=True
    )
