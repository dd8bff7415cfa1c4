"""The import contract and ARCHITECTURE.md's table of layers say the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def contract() -> list[list[str]]:
    """Return the layers of pyproject.toml from the lowest up, each as its modules."""
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    (layers,) = [c["layers"] for c in tool["importlinter"]["contracts"] if c["id"] == "layers"]
    return [re.findall(r"\w+", layer) for layer in reversed(layers)]


def table() -> list[str]:
    """Return the modules in the first column of ARCHITECTURE.md's table of layers."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in text.splitlines() if re.match(r"\|\s*`", line)]
    named = [re.findall(r"`(\w+)(?:/|\.py)?`", row) for row in rows]
    first = named.index(["text"])
    return [module for row in named[first:] for module in row]


def test_table_and_contract_agree() -> None:
    """Lowest first; a layer of several modules is known by any of them."""
    layers = [layer for layer in contract() if layer != ["__main__"]]
    number = {module: n for n, layer in enumerate(layers) for module in layer}
    assert set(table()) <= number.keys()
    shown = [number[module] for module in table()]
    assert shown == sorted(shown)
    assert set(shown) == set(range(len(layers)))


def test_every_module_has_a_layer() -> None:
    known = {module for layer in contract() for module in layer}
    package = ROOT / "scripts" / "kyyeu"
    found = {path.stem for path in package.glob("*.py")} - {"__init__"}
    found |= {path.parent.name for path in package.glob("*/__init__.py")}
    assert found <= known
