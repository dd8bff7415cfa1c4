"""What is looked for by its core is all that searching with the pattern itself would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kyyeu.parse import document_forms, mentions, voices
from kyyeu.parse.words import any_lowered, any_of, found_by, lowered
from kyyeu.text.span import Span

PARTS = st.sampled_from(
    "ông Bà ĐỒNG CHÍ đồng chí này Giám đốc Phó GIÁM ĐỐC nguyên Bộ trưởng PGS TS PGSTS ThS. Nam Lê "
    "các Các nhiều chuyên gia Đại diện lãnh đạo Hội Nông dân đề nghị vị nữ İ Nghị quyết số 7-NQ/TW "
    "Quyết định của Thủ tướng ý kiến khác , . - \n".split(" ")
)
TEXTS = st.lists(st.tuples(PARTS, st.sampled_from(["", " ", " ", " ", "  "]))).map(
    lambda drawn: "".join(part + gap for part, gap in drawn)
)


@pytest.mark.parametrize(
    ("core", "pattern", "reach"),
    [
        (voices._TITLE_WORD, voices._ROLE, voices._ROLE_REACH),
        (voices._COLLECTIVE_WORD, voices._COLLECTIVE, voices._COLLECTIVE_REACH),
        (voices._PRONOUN_WORD, voices._PRONOUN, 0),
        (voices._REPRESENTATIVE_WORD, voices._REPRESENTATIVE, 0),
        (mentions._CAN_START, mentions._START, 0),
        (document_forms._KIND_WORD, document_forms._NUMBERED, 0),
    ],
    ids=["role", "collective", "pronoun", "representative", "mention", "numbered"],
)
@settings(max_examples=50)
@given(text=TEXTS)
def test_a_core_misses_nothing(
    core: re.Pattern[str], pattern: re.Pattern[str], reach: int, text: str
) -> None:
    whole = Span(start=0, end=len(text))
    searched = pattern if reach else re.compile(rf"(?<!\w)(?:{pattern.pattern})", pattern.flags)
    found = [m.span() for m in found_by(core, pattern, lowered(text), whole, reach=reach)]
    assert found == [m.span() for m in searched.finditer(text)]


@given(st.text())
def test_small_letters_stand_where_the_letters_stood(text: str) -> None:
    assert len(lowered(text).small) == len(text)


def test_a_word_is_found_whole_and_the_longest_first() -> None:
    pattern = re.compile(any_of(("bộ", "bộ trưởng", "vụ")))
    assert pattern.findall("bộ  trưởng, vụ; bộ; vụn, đbộ") == ["bộ  trưởng", "vụ", "bộ"]
    assert any_lowered(("Vụ", "BỘ")).findall("vụ và bộ") == ["vụ", "bộ"]
