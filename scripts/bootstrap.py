"""Make `.venv` from the lock, once, with nothing but the standard library.

Shared by build.py and test.py. A stamp inside `.venv` names the state it was made for (the
locks, pyproject.toml, the Python and the folder it stands in); while that state holds, nothing
is installed and no network is needed. The stamp goes before the first change and comes back
after the last, so that an installation cut short is made anew.

Pythons too old for the package must still get as far as being told so: keep to what 3.7 reads.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Run = Callable[[list[str], Mapping[str, str], Path], int]

OLDEST = (3, 11)
STAMP = "kyyeu-stamp.json"
# What a user may have set for pip or Python elsewhere and what would lead astray in `.venv`.
FOREIGN = (
    "PIP_PREFIX",
    "PIP_REQUIRE_HASHES",
    "PIP_ROOT",
    "PIP_TARGET",
    "PIP_USER",
    "PYTHONHOME",
    "PYTHONPATH",
    "VIRTUAL_ENV",
)


class BootstrapError(Exception):
    """The environment could not be made; the text says why and what to do."""


class Lock(NamedTuple):
    """A hashed requirements file, and the smaller one that installing it installs too."""

    name: str
    includes: tuple[str, ...] = ()


BUILD = Lock(name="requirements-build.txt")
EVERYTHING = Lock(name="requirements.txt", includes=("requirements-build.txt",))


def utf8_streams() -> None:
    """Write UTF-8 whatever the console is (Windows: cp1252), and never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)


def child_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for pip and for the project's own commands, from `environ`."""
    kept = {name: value for name, value in environ.items() if name not in FOREIGN}
    if not kept.get("HOME", "-"):
        del kept["HOME"]  # an empty one would make caches in the file system's root
    kept["PYTHONUTF8"] = "1"
    kept["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    kept["PIP_NO_INPUT"] = "1"
    kept["NO_MKDOCS_2_WARNING"] = "1"
    return kept


def venv_program(root: Path, name: str) -> Path:
    """Return where the program `name` (python, kyyeu, ...) stands in the project's `.venv`."""
    if os.name == "nt":
        return root / ".venv" / "Scripts" / f"{name}.exe"
    return root / ".venv" / "bin" / name


def state(root: Path, lock_name: str) -> str:
    """Return the digest of all that an installation from this lock depends on."""
    digest = hashlib.sha256()
    for part in (
        (root / lock_name).read_bytes(),
        (root / "pyproject.toml").read_bytes(),
        sys.version.encode(),
        sys.platform.encode(),
        str(root).encode("utf-8", "surrogateescape"),  # a moved folder's .venv points elsewhere
    ):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def read_stamp(root: Path) -> dict[str, str]:
    """Return the states `.venv` was made for, by lock; nothing where that is not known."""
    try:
        stamp = json.loads((root / ".venv" / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and venv_program(root, "python").exists() else {}


def is_ready(root: Path, lock: Lock) -> bool:
    """Tell whether `.venv` already holds what `lock` asks for."""
    return read_stamp(root).get(lock.name) == state(root, lock.name)


def check_python(version: tuple[int, ...], find: Callable[[str], bool]) -> None:
    """Raise BootstrapError where this Python cannot make a virtual environment.

    `find` tells whether a module of the standard library is there: Debian packs
    ensurepip separately.
    """
    if version[:2] < OLDEST:
        have = ".".join(map(str, version[:3]))
        want = ".".join(map(str, OLDEST))
        raise BootstrapError(
            f"Python {want} or newer is needed; this is Python {have} ({sys.executable}).\n"
            "  Start the same script with a newer one, as: python3.12 scripts/build.py"
        )
    if not (find("venv") and find("ensurepip")):
        name = f"python{version[0]}.{version[1]}-venv"
        raise BootstrapError(
            "This Python cannot make virtual environments: its module `ensurepip` is missing.\n"
            f"  On Debian or Ubuntu: apt-get install {name}"
        )


def _has_module(name: str) -> bool:
    """Tell whether Python's own library holds the module `name`."""
    return importlib.util.find_spec(name) is not None


def ensure(root: Path, lock: Lock, run: Run, say: Callable[[str], None]) -> None:
    """Bring `.venv` of the project at `root` to the state that `lock` asks for.

    Does nothing where it is there already. `run` starts a command in a folder and returns its
    exit code; `say` tells the user a line. Raises BootstrapError where it cannot be done.
    """
    if is_ready(root, lock):
        return
    venv = root / ".venv"
    if Path(sys.prefix).resolve() == venv.resolve():
        raise BootstrapError(
            "The packages in .venv are not those of the lock, and this is .venv's own Python.\n"
            "  Start the same script with the Python of the system, which makes .venv anew."
        )
    env = child_environment(os.environ)
    stamp = read_stamp(root)
    kept = {name: known for name, known in stamp.items() if name in lock.includes}
    kept = {name: known for name, known in kept.items() if known == state(root, name)}
    (venv / STAMP).unlink(missing_ok=True)
    python = str(venv_program(root, "python"))
    if not kept:
        say("Making .venv ...")
        if run([sys.executable, "-m", "venv", "--clear", str(venv)], env, root) != 0:
            raise BootstrapError(
                f"{venv} could not be made (see above).\n"
                "  Is the disk full, or the folder not writable?"
            )
    say(f"Installing the packages of {lock.name} (once; this needs the network) ...")
    pip = [python, "-m", "pip", "install", "-qq", "--progress-bar", "off"]
    _pip(run, [*pip, "--require-hashes", "-r", lock.name], env, root)
    _pip(run, [*pip, "--no-deps", "--no-build-isolation", "-e", "."], env, root)
    names = (lock.name, *lock.includes)
    made = {name: state(root, name) for name in names}
    (venv / STAMP).write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8", newline="\n")


def _pip(run: Run, command: list[str], env: Mapping[str, str], root: Path) -> None:
    """Run pip; raise BootstrapError, with what helps most often, where it fails."""
    if run(command, env, root) != 0:
        raise BootstrapError(
            "pip could not install the packages (see above).\n"
            "  Without a network, or behind a proxy? Then set HTTPS_PROXY, or PIP_INDEX_URL or\n"
            "  PIP_FIND_LINKS to a place that has them, and run the same command again."
        )


def run(command: list[str], env: Mapping[str, str], cwd: Path) -> int:
    """Run `command` in `cwd` and return its exit code; a command that is not there gives 127."""
    try:
        return subprocess.run(command, env=dict(env), cwd=cwd, check=False).returncode
    except OSError as error:
        print(f"{command[0]}: {error.strerror or error}", file=sys.stderr)
        return 127


def prepare(root: Path, lock: Lock) -> bool:
    """Make `.venv` ready for the project at `root`; say why and return False where it fails."""
    utf8_streams()
    try:
        check_python(sys.version_info[:3], _has_module)
        # Only now: the package is written for a Python that is new enough.
        from kyyeu.publish.lock import locked  # noqa: PLC0415

        with locked(root, lambda: print("Waiting for another run in this folder ...")):
            ensure(root, lock, run, print)
    except BootstrapError as error:
        print(f"error: {error}", file=sys.stderr)
        return False
    except OSError as error:
        print(f"error: {error.filename}: {error.strerror}", file=sys.stderr)
        return False
    return True


def run_in_venv(root: Path, program: str, arguments: list[str]) -> int:
    """Run a program of `.venv` in the caller's folder; return its exit code."""
    command = [str(venv_program(root, program)), *arguments]
    try:
        return run(command, child_environment(os.environ), Path.cwd())
    except KeyboardInterrupt:
        return 130
