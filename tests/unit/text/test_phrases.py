"""Phrases: whole words, all at once, none within a name."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kyyeu.text.english import english_words, inflected, plural
from kyyeu.text.phrases import Phrases, longest, outside
from kyyeu.text.span import Span
from kyyeu.text.syllables import vietnamese_words

WORDS = ("lúa", "nước", "hòa", "hoà", "mùa", "vụ", "thủy", "thuỷ", "lợi", "4", "0")
GAPS = (" ", "  ", "\n", "-", " - ", ", ", ". ", ".", "\n\n", "; ", " (", "&")


def found(phrases: list[str], text: str) -> list[str]:
    known = Phrases(((phrase, phrase) for phrase in phrases), vietnamese_words)
    return [item.span.of(text) for item in longest(known.find(text))]


def test_whole_syllables_in_any_case_and_tone_style_and_over_line_ends() -> None:
    assert found(["thủy lợi"], "Thuỷ lợi, THỦY\nLỢI và thuỷ lợi.") == [
        "Thuỷ lợi",
        "THỦY\nLỢI",
        "thuỷ lợi",
    ]
    decomposed = unicodedata.normalize("NFD", "công trình thuỷ lợi")
    assert found(["thủy lợi"], decomposed) == [unicodedata.normalize("NFD", "thuỷ lợi")]
    assert found(["lúa"], "lúan olúa lúa_ lúa4") == ["lúa"]


def test_neighbours_are_both_found_and_the_longest_wins() -> None:
    assert found(["lúa nước", "nước mùa", "lúa nước mùa vụ"], "lúa nước nước mùa") == [
        "lúa nước",
        "nước mùa",
    ]
    assert found(["lúa", "lúa nước mùa vụ"], "lúa nước mùa, lúa nước mùa vụ") == [
        "lúa",
        "lúa nước mùa vụ",
    ]


def test_what_parts_words_parts_phrases() -> None:
    assert found(["lúa nước"], "lúa. Nước lúa; nước (lúa) nước\nlúa\n\nnước lúa, nước") == []
    assert found(["lúa, nước"], "lúa, nước lúa nước") == ["lúa, nước"]
    assert found(["lúa, nước và mùa"], "lúa, nước, và mùa") == ["lúa, nước, và mùa"]
    assert found(["mùa 4.0"], "mùa 4.0, mùa 4. 0") == ["mùa 4.0"]


def test_outside_of_names() -> None:
    text = "Vụ Lúa nước và lúa nước"
    known = Phrases([("lúa nước", 1), ("vụ lúa nước", 2)], vietnamese_words).find(text)
    name = Span(start=0, end=11)
    assert [item.value for item in outside(known, [name])] == [2, 1]
    inner = Span(start=3, end=6)
    assert [item.value for item in outside(known, [inner])] == [2, 1, 1]


@given(
    st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), max_size=8),
    st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=25),
)
def test_agrees_with_looking_for_one_phrase_after_another(
    phrases: list[str], pieces: list[tuple[str, str]]
) -> None:
    text = "".join(word + gap for word, gap in pieces)
    together = Phrases(((phrase, phrase) for phrase in phrases), vietnamese_words).find(text)
    apart = {
        (item.span, item.value)
        for phrase in phrases
        for item in Phrases([(phrase, phrase)], vietnamese_words).find(text)
    }
    assert {(item.span, item.value) for item in together} == apart
    spans = [item.span for item in longest(together)]
    assert all(one.end <= other.start for one, other in pairwise(spans))


LONG = "ngoài " * 400


@given(
    st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), max_size=8),
    st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from((*GAPS, " ngoài ", " & ", "\t"))))
    .map(lambda pieces: "".join(word + gap for word, gap in pieces))
    .flatmap(lambda text: st.tuples(st.just(text), st.text(max_size=20)).map("".join)),
)
def test_a_long_text_holds_what_its_parts_hold(phrases: list[str], text: str) -> None:
    known = Phrases(((phrase, phrase) for phrase in phrases), vietnamese_words)
    alone = [(item.span.start, item.span.end, item.value) for item in known.find(text)]
    for before in ("", LONG):
        within = known.find(f"{before}{text} {LONG}{text}")
        behind = len(before) + len(text) + 1 + len(LONG)
        assert [(item.span.start, item.span.end, item.value) for item in within] == [
            (at + start, at + end, value)
            for at in (len(before), behind)
            for start, end, value in alone
        ]


@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    for item in Phrases([("a", 1), ("a b", 2)], vietnamese_words).find(text):
        assert text[item.span.start : item.span.end].casefold().startswith("a")


def test_english_words_are_one_in_singular_and_plural() -> None:
    pairs = "factory factories process processes enterprise enterprises box boxes branch branches"
    words = pairs.split()
    for one, many in zip(words[::2], words[1::2], strict=True):
        assert plural(one) == many
        assert english_words(one).keys == english_words(many.upper()).keys
    kept = english_words("basis status press as").keys
    assert kept == ["basis", "status", "press", "as"]


def test_verbs_bend() -> None:
    assert inflected("take the lead") == (
        "taked the lead",
        "taken the lead",
        "taking the lead",
        "took the lead",
    )
    assert "applied" in inflected("apply")
    assert {"planned", "planning"} <= set(inflected("plan"))
    assert "coordinating" in inflected("coordinate")
