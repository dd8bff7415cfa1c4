"""Python and the browser read text for searching alike: one table of cases, two readings."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.characters import table
from tests.javascript import drive

from kyyeu.search.analysis import stem, tokens
from kyyeu.search.characters import characters
from kyyeu.search.index import index_files
from kyyeu.search.numbers import Special, specials
from kyyeu.search.vni import vni

CASES = json.loads((Path(__file__).parent / "analysis.json").read_text(encoding="utf-8"))


def found(text: str) -> list[Special]:
    read = tokens(text)
    ends = [0, *(token.end for token in read)]
    between = [text[end : token.start] for end, token in zip(ends, read, strict=False)]
    return list(specials([token.folded for token in read], between))


def shown(exact: str, folded: str) -> str:
    return exact if exact == folded else f"{exact}|{folded}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: repr(case["text"][:20]))
def test_python_reads_the_cases(case: dict[str, object]) -> None:
    text = str(case["text"])
    assert [shown(token.exact, token.folded) for token in tokens(text)] == case["tokens"]
    assert [[s.start, s.end, s.place, *s.keys] for s in found(text)] == case["specials"]
    assert vni(text)[0] == case.get("vni", text)


def test_scripts_read_the_cases() -> None:
    texts = [case["text"] for case in CASES]
    read = drive(index_files([], [], "vi"), texts=texts)["read"]
    for case, got in zip(CASES, read, strict=True):
        assert [shown(t["exact"], t["folded"]) for t in got["tokens"]] == case["tokens"], case
        written = [[s["start"], s["end"], s["place"], *s["keys"]] for s in got["specials"]]
        assert written == case["specials"], case
        assert got["vni"] == case.get("vni", case["text"]), case


@given(st.text())
def test_decomposed_text_reads_the_same(text: str) -> None:
    whole = unicodedata.normalize("NFC", text)
    apart = unicodedata.normalize("NFD", text)
    assert [t.exact for t in tokens(whole)] == [t.exact for t in tokens(apart)]


@given(st.lists(st.sampled_from(["nghi5", "d9o62", "a1", "so", "52-NQ", " ", ", ", "“", "7"])))
def test_words_in_vni_are_told_by_where_they_start(parts: list[str]) -> None:
    text = "".join(parts)
    read, known = vni(text)
    for start, typed in known.items():
        letters = "".join(char for char in typed if not char.isdigit())
        assert typed in text
        assert read[start : start + len(letters)] == letters
    assert known or read == text


@given(st.text())
def test_tokens_stand_in_order_and_apart(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.exact
        assert token.folded
        end = token.end
    for special in found(text):
        assert special.start <= special.place < special.end <= len(tokens(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("policies", "policy"),
        ("planning", "plans"),
        ("manufactured", "manufacturing"),
        ("making", "makes"),
    ],
)
def test_english_endings(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_a_vietnamese_syllable_keeps_its_end() -> None:
    for word in ("nghe", "khoe", "thinh", "sang", "nghieng", "tinh", "xanh"):
        assert stem(word) == word


def test_the_table_is_that_of_the_unicode_it_names() -> None:
    if characters().unicode != unicodedata.unidata_version:
        pytest.skip(f"this Python has Unicode {unicodedata.unidata_version}")
    known = characters()
    assert table() == {
        "unicode": known.unicode,
        "letters": list(known.letters),
        "marks": list(known.marks),
        "numbers": list(known.numbers),
        "lower": list(known.lower),
    }
