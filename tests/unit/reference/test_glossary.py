"""What must and should hold between the entries of a glossary."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyyeu.model.errors import TableError
from kyyeu.reference.tables import glossary_notices, load_reference


def entry(name: str, vi: str, en: str, more: str = "") -> str:
    return (
        f'[[term]]\nid = "{name}"\nvi = "{vi}"\nen = "{en}"\n'
        f'definition = {{ vi = "x", en = "x" }}\n{more}\n'
    )


def load(root: Path, *entries: str) -> list[tuple[int, int, str, str]]:
    folder = root / "seeds/reference"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "glossary.toml").write_text("\n".join(entries), encoding="utf-8")
    terms = load_reference(folder, shown="seeds/reference").terms
    return [(n.line, n.column, n.code, n.message) for n in glossary_notices(terms, root)]


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        (
            (entry("a", "a", "x", 'related = ["b"]'),),
            "seeds/reference/glossary.toml:1: 'a' refers to 'b'",
        ),
        ((entry("a", "a", "x", 'broader = ["a"]'),), ":1: 'a' refers to itself"),
        (
            (
                entry("a", "a", "x", 'broader = ["b"]'),
                entry("b", "b", "y", 'broader = ["c"]'),
                entry("c", "c", "z", 'broader = ["a"]'),
            ),
            ":15: broader terms go in a circle: a > b > c > a",
        ),
        ((entry("a", "a", "x"), entry("a", "b", "y")), "8: the id 'a' is given twice"),
        ((entry("a", "", "x"),), ":1: 'a' has a form without a letter: ''"),
    ],
)
def test_what_must_hold(tmp_path: Path, entries: tuple[str, ...], said: str) -> None:
    with pytest.raises(TableError) as caught:
        load(tmp_path, *entries)
    shown, _, hint = str(caught.value).partition("\n  ")
    assert said in shown
    assert hint


def test_a_form_that_two_terms_claim(tmp_path: Path) -> None:
    first = entry("lua-nuoc", "lúa nước", "rice")
    second = entry("lua-te", "lúa tẻ", "plain rice", 'variants = { vi = ["Lúa  nước"] }')
    ((line, column, code, said),) = load(tmp_path, first, second)
    assert (line, column, code) == (13, 12, "KY501")
    assert said.startswith("'Lúa  nước' is a form of 'lua-nuoc' and of 'lua-te'. ")


def test_an_english_form_may_be_shared_by_terms_that_say_so(tmp_path: Path) -> None:
    first = entry("ky-su", "kỹ sư", "engineer")
    alone = entry("ky-su-truong", "kỹ sư trưởng", "Engineers")
    assert [found[2] for found in load(tmp_path, first, alone)] == ["KY501"]
    told = entry("ky-su-truong", "kỹ sư trưởng", "Engineers", 'related = ["ky-su"]')
    assert load(tmp_path, first, told) == []


def test_a_form_written_twice_and_a_wrong_order(tmp_path: Path) -> None:
    first = entry("de", "đê", "dyke", 'variants = { en = ["dike", "dike"] }')
    second = entry("da", "đá", "stone")
    third = entry("db", "đả", "beat")
    assert [found[:3] for found in load(tmp_path, first, second, third)] == [
        (6, 12, "KY502"),
        (10, 6, "KY503"),
        (17, 6, "KY503"),
    ]


def test_ten_thousand_in_a_chain_of_broader_terms_are_checked(tmp_path: Path) -> None:
    entries = [
        entry(f"t{n:05}", f"t{n:05}", f"x{n}", f'broader = ["t{n + 1:05}"]') for n in range(3000)
    ]
    assert load(tmp_path, *entries, entry("t03000", "t03000", "z")) == []
