"""The lock files: complete, hashed, without addresses, and in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LOCKS = ("requirements.txt", "requirements-build.txt")


def pins(name: str) -> dict[str, tuple[str, ...]]:
    """Return each pin of a lock (with its marker) and its hashes."""
    text = (ROOT / name).read_text(encoding="utf-8")
    text = re.sub(r"(?m)^\s*#.*\n", "", text).replace("\\\n", " ")
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        pin, *hashes = re.split(r"\s+--hash=", line.strip())
        found[pin] = tuple(hashes)
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_is_exact_and_hashed(name: str) -> None:
    for pin, hashes in pins(name).items():
        assert re.fullmatch(r"[a-z0-9-]+==[\w.+!]+( ; .+)?", pin)
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", item) for item in hashes)


@pytest.mark.parametrize("name", LOCKS)
def test_no_address(name: str) -> None:
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_the_build_is_part_of_everything() -> None:
    def without_markers(name: str) -> set[tuple[str, tuple[str, ...]]]:
        return {(pin.split(" ; ")[0], hashes) for pin, hashes in pins(name).items()}

    assert without_markers("requirements-build.txt") <= without_markers("requirements.txt")


def test_ranges_are_those_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {*project["project"]["dependencies"], *project["build-system"]["requires"]}
    lines = (ROOT / "requirements-build.in").read_text(encoding="utf-8").splitlines()
    assert {line for line in lines if line and not line.startswith("#")} == wanted
