from __future__ import annotations

from pathlib import Path

from kyyeu.search import scripts


def test_every_part_is_in_the_one_script_once() -> None:
    folder = Path(scripts.__file__).parent / "browser"
    parts = (*scripts.ENGINE, *scripts.LIST)
    assert len(parts) == len(set(parts))
    assert {f"search-{part}.js" for part in parts} == {path.name for path in folder.iterdir()}
    whole = scripts.engine_script()
    places = [whole.index((folder / f"search-{part}.js").read_text("utf-8")) for part in parts]
    assert places == sorted(places)


def test_no_part_counts_on_another_to_be_strict() -> None:
    folder = Path(scripts.__file__).parent / "browser"
    for path in folder.glob("*.js"):
        code = path.read_text("utf-8").partition("*/")[2]
        assert code.lstrip().startswith('(() => {\n  "use strict";'), path.name
        assert code.rstrip().endswith("})();"), path.name
