"""An editor's file: its tables, and what is wrong in one, with the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyyeu.model.errors import TableError
from kyyeu.reference.editor import EditorsFile, read_editors_file

PLACED = 'sentence = "abcd"\nstarts = "Ông Nam"\n'


def read(tmp_path: Path, text: str) -> EditorsFile:
    path = tmp_path / "a.toml"
    path.write_text(text, encoding="utf-8")
    return read_editors_file(path, shown="a.toml")


def test_a_file_that_is_not_there_decides_nothing(tmp_path: Path) -> None:
    file = read_editors_file(tmp_path / "a.toml", shown="a.toml")
    assert file == EditorsFile(path="a.toml")


def test_every_table(tmp_path: Path) -> None:
    text = f"""as_of = 2026-01-02
title = {{ vi = "A", en = "B" }}
[event]
date = "--05-06"
absent = ["place"]
[[event.host]]
name = "Bộ A"
role = "partner"
[[person]]
name = "Lê Nam"
also = ["Nam"]
title = ""
[[document]]
name = "9-NQ/TW"
date = "2001"
[[block]]
{PLACED}kind = "noise"
[[said]]
{PLACED}by = "Lê Nam"
[[said]]
{PLACED}by = ["Lê Nam", "Lê Hai"]
[[said]]
{PLACED}nobody = true
[[mention]]
{PLACED}words = "Nam"
person = "Lê Nam"
[[citation]]
{PLACED}words = "Nghị quyết này"
nothing = true
[[topic]]
{PLACED}title = {{ vi = "A", en = "B" }}
"""
    decisions = read(tmp_path, text).decisions
    assert decisions.as_of is not None
    assert decisions.as_of.isoformat() == "2026-01-02"
    assert [said.by for said in decisions.said] == ["Lê Nam", ("Lê Nam", "Lê Hai"), ()]
    assert decisions.event.host[0].role == "partner"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[event]\nnmae = "A"\n', "a.toml:1: unknown key event.nmae"),
        (f'[[said]]\n{PLACED}bi = "Nam"\n', "a.toml:1: unknown key said[0].bi"),
        ('[[event.host]]\nnames = "A"\n', "a.toml:1: event.host[0]: Object missing required"),
        (f"[[said]]\n{PLACED}", "a.toml:2: said[0].sentence: give one of `by`"),
        (f'[[said]]\n{PLACED}by = "A"\nnobody = true\n', "a.toml:2: said[0].sentence: give one"),
        ('[[said]]\nsentence = "a"\nstarts = " "\nnobody = true\n', "a.toml:3: said[0].starts: "),
        (f'[[mention]]\n{PLACED}words = "A"\n', "a.toml:2: mention[0].sentence: give one of"),
        (
            f'[[citation]]\n{PLACED}words = ""\nnothing = true\n',
            "a.toml:4: citation[0].words: quote",
        ),
        ('[[document]]\nname = "A"\nnew = true\n', "a.toml:2: document[0].name: a new document"),
        ('[[document]]\nname = "A"\ndate = "2/3"\n', "a.toml:3: document[0].date: is no date"),
        ('[[person]]\nname = "A"\nid = "A b"\n', "a.toml:3: person[0].id: 'A b' is not of"),
        ('[[person]]\nname = "A"\nid = "index"\n', "a.toml:3: person[0].id: no page can be"),
        ('[event]\n\ndate = "hôm qua"\n', "a.toml:3: event.date: is no date"),
        (f'[[block]]\n{PLACED}kind = "junk"\n', "a.toml:1: block[0].kind: Invalid enum"),
    ],
)
def test_says_what_is_wrong_and_where(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(TableError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize("day", ["2026-01-02", '"2026-01-02"', "'2026-01-02'"])
def test_a_day_may_stand_with_quotation_marks_or_without(tmp_path: Path, day: str) -> None:
    found = read(tmp_path, f"as_of = {day}\n[event]\ndate = {day}\n").decisions
    assert (str(found.as_of), found.event.date) == ("2026-01-02", "2026-01-02")


@pytest.mark.parametrize("day", ["2026-01-02T10:00:00", '"2026-02-31"', '"2026-01"'])
def test_what_is_no_day_is_explained(tmp_path: Path, day: str) -> None:
    with pytest.raises(TableError, match=r"(?s)a\.toml:1: as_of: .*Write the day alone"):
        read(tmp_path, f"as_of = {day}\n")


@pytest.mark.parametrize("nested", ["[" * 5000 + "]" * 5000, "{a=" * 3000 + "1" + "}" * 3000])
def test_tables_within_each_other_without_end_are_refused(tmp_path: Path, nested: str) -> None:
    with pytest.raises(TableError, match=r"a\.toml: lists or tables stand within each other"):
        read(tmp_path, f"as_of = {nested}\n")
