"""Tables: what is wrong in one is said with file, line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyyeu.model.errors import TableError
from kyyeu.reference.tables import load_reference, unknown_reports

TERM = """
[[term]]
id = "lua"
vi = "lúa"
en = "rice"
definition = { vi = "Cây lương thực.", en = "A cereal." }
"""


def load(tmp_path: Path, text: str) -> None:
    (tmp_path / "glossary.toml").write_text(text, encoding="utf-8")
    load_reference(tmp_path, shown="ref")


def test_loads_and_missing_tables_are_empty(tmp_path: Path) -> None:
    (tmp_path / "glossary.toml").write_text(TERM, encoding="utf-8")
    reference = load_reference(tmp_path, shown="ref")
    assert [term.id for term in reference.terms] == ["lua"]
    assert reference.people == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TERM + "\n[[term\n", "ref/glossary.toml:8:7: "),
        (TERM + TERM, "ref/glossary.toml:8: the id 'lua' is given twice"),
        (TERM.replace('"rice"', "3"), "ref/glossary.toml:2: term[0].en: Expected `str`, got `int`"),
        (TERM + 'colour = "red"\n', "ref/glossary.toml:2: unknown key term[0].colour"),
        (TERM + 'related = ["ngo"]\n', "ref/glossary.toml:2: 'lua' refers to 'ngo'"),
        (TERM.replace('"lua"', '"Lúa"'), "ref/glossary.toml:2: term[0].id: 'Lúa' is not of"),
        (TERM.replace('"lua"', '"con"'), "ref/glossary.toml:2: term[0].id: no page can be called"),
        (TERM.replace('vi = "lúa"\n', ""), "ref/glossary.toml:2: term[0]: Object missing"),
        ("terms = []\n", "ref/glossary.toml:1: unknown key terms"),
    ],
)
def test_says_what_is_wrong_and_where(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(TableError) as caught:
        load(tmp_path, text)
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize("name", ["index", "con", "lpt1"])
def test_nobody_is_called_what_no_page_can_be(tmp_path: Path, name: str) -> None:
    entry = f'[[person]]\nid = "{name}"\nname = "Lê Văn Tre"\nen = "Le Van Tre"\n'
    (tmp_path / "people.toml").write_text(entry, encoding="utf-8")
    with pytest.raises(TableError, match=rf"people.toml:1: person\[0\].id: no page .* '{name}'"):
        load_reference(tmp_path, shown="ref")


def test_a_table_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "glossary.toml").write_bytes(b"\xff")
    with pytest.raises(TableError, match="not UTF-8"):
        load_reference(tmp_path, shown="ref")


def test_an_entry_for_a_report_that_is_not_there_is_noticed_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "seeds/reference"
    folder.mkdir(parents=True)
    table = '\n[[person]]\nid = "x"\nname = "X"\nen = "X"\nreports = ["a", "gone"]\n'
    (folder / "people.toml").write_text(table, encoding="utf-8")
    reference = load_reference(folder, shown="seeds/reference")
    (notice,) = unknown_reports(reference, {"a"}, tmp_path)
    assert (notice.path, notice.line, notice.code) == ("seeds/reference/people.toml", 2, "KY403")
    assert "'gone'" in notice.message
