from __future__ import annotations

import json
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyyeu.search import rice
from kyyeu.search.codec import ALPHABET, checksum, dense, numbers, runs, script, unwrapped
from kyyeu.search.rows import expanded

LETTERS = st.characters(exclude_categories=("Cs",))


def test_the_alphabet_needs_no_escape() -> None:
    assert len(set(ALPHABET)) == 92
    assert json.dumps(ALPHABET) == f'"{ALPHABET}"'
    assert "<" not in ALPHABET


@given(st.lists(st.one_of(st.integers(0, 3000), st.integers(0, 6_000_000_000))))
def test_numbers_come_back(found: list[int]) -> None:
    assert numbers("".join(map(dense, found))) == found


def test_numbers_cut_off_are_refused() -> None:
    with pytest.raises(ValueError, match="cut off"):
        numbers(dense(70)[:1])


@given(st.lists(st.integers(0, 5)))
def test_runs_come_back(found: list[int]) -> None:
    assert list(expanded(range(6), runs(found))) == found


@given(
    st.sets(st.tuples(st.integers(0, 100_000), st.integers(0, rice.LAST_PLACE))),
    st.integers(1, 200_000),
)
def test_places_come_back(found: set[tuple[int, int]], passages: int) -> None:
    places = sorted(found)
    written = rice.encoded(array("Q", [p << rice.PLACE_BITS | q for p, q in places]), passages)
    assert list(rice.decoded(written)) == places


@given(st.text(LETTERS, min_size=1, max_size=60), st.data())
def test_a_sum_tells_of_any_changed_character(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1))
    changed = text[:place] + data.draw(LETTERS) + text[place + 1 :]
    assert (checksum(changed) == checksum(text)) == (changed == text)


def test_nothing_in_a_text_ends_the_script() -> None:
    hostile = "</script><!-- \u2028\u2029 \\ \" ' `${x}`"
    written = script("texts-0", "stamp", [hostile])
    assert "<" not in written
    assert "\u2028" not in written
    assert json.loads(unwrapped(written))[3] == [hostile]
