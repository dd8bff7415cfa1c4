"""What tests of the built site share: the site itself, built once a session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run, so that a red run is about a change; KYYEU_EXAMPLES=search
# looks for new ones, many more of them.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("KYYEU_EXAMPLES", "steady"))

PROJECT = Path(__file__).resolve().parent.parent
# What a build makes, and what belongs to a person's own checkout.
LABELS = Path("seeds/locale/en/site.po")
_LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", ".*_cache", ".site.*", "site", "dist", "tests", "__pycache__", "*.egg-info"
)

# As the command `kyyeu`, wherever pip has put that.
_BUILD = "import sys; from kyyeu.cli.main import main; sys.exit(main())"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """A built site: its folder, and the texts of the reports it was built from, by slug."""

    folder: Path
    reports: Mapping[str, bytes]

    def addresses(self) -> tuple[str, ...]:
        """Return the paths of all pages below the folder, sorted."""
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        return tuple(sorted(found))


def _reports(project: Path) -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in (project / "seeds/reports").glob("*.txt")}


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return this project's site, built in a copy, or the one in the folder KYYEU_SITE."""
    given = os.environ.get("KYYEU_SITE")
    if given:
        return BuiltSite(folder=Path(given).resolve(), reports=_reports(PROJECT))
    return built(copied(tmp_path_factory.mktemp("built")))


@pytest.fixture(scope="session")
def three_reports(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of tests/projects/three-reports, built as if it were a project."""
    return built(copied(tmp_path_factory.mktemp("three"), "three-reports"))


def copied(folder: Path, project: str = "") -> Path:
    """Copy this project below `folder`, with the seeds of one of tests/projects in place of its."""
    copy = folder / "project"
    shutil.copytree(PROJECT, copy, ignore=_LEFT_OUT)
    if project:
        labels = (copy / LABELS).read_bytes()
        shutil.rmtree(copy / "seeds")
        shutil.copytree(PROJECT / "tests/projects" / project / "seeds", copy / "seeds")
        (copy / LABELS).write_bytes(labels)
    return copy


def built(root: Path) -> BuiltSite:
    """Build the project at `root` by the command line; fail with what it said where it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "KYYEU_URL"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", _BUILD, "build", "--root", str(root)],
        capture_output=True,
        encoding="utf-8",
        env={**environment, "PYTHONUTF8": "1", "PYTHONPATH": str(PROJECT / "scripts")},
        check=False,
    )
    assert done.returncode == 0, f"kyyeu build failed:\n{done.stdout}\n{done.stderr}"
    return BuiltSite(folder=root / "site", reports=_reports(root))
