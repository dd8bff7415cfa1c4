from __future__ import annotations

from pathlib import Path

from kyyeu.search import scripts


def test_every_part_is_in_the_one_script_once() -> None:
    folder = Path(scripts.__file__).parent / "browser"
    parts = (*scripts.ENGINE, *scripts.LIST)
    assert len(parts) == len(set(parts))
    assert {f"search-{part}.js" for part in parts} == {path.name for path in folder.iterdir()}
    whole = scripts.engine_script()
    places = [whole.index(scripts.engine_script((part,))) for part in parts]
    assert places == sorted(places)


def test_nothing_but_comments_and_indentation_is_left_out() -> None:
    folder = Path(scripts.__file__).parent / "browser"
    for part in (*scripts.ENGINE, *scripts.LIST):
        written = (folder / f"search-{part}.js").read_text("utf-8")
        assert not any(line.count("`") % 2 for line in written.split("\n")), part  # no long string
        kept = scripts.engine_script((part,)).split("\n")
        lines = [line.strip(" ") for line in written.split("\n")]
        missing = [line for line in lines if line not in kept]
        assert all(line.startswith(("/*", "*", "//")) or line.endswith("*/") for line in missing)
        assert "use strict" in kept[1]


def test_no_part_counts_on_another_to_be_strict() -> None:
    folder = Path(scripts.__file__).parent / "browser"
    for path in folder.glob("*.js"):
        code = path.read_text("utf-8").partition("*/")[2]
        assert code.lstrip().startswith('(() => {\n  "use strict";'), path.name
        assert code.rstrip().endswith("})();"), path.name
