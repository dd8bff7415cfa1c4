"""What is looked for by a keyword is all that searching with the pattern itself would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kyyeu.parse import mentions, numbered, short_numbers, voices
from kyyeu.parse.keywords import Keyword, found_by, lowered
from kyyeu.parse.words import any_of, first_of
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
    ("keyword", "pattern", "lead"),
    [
        (Keyword.TITLE, voices._ROLE, voices._ROLE_LEAD),
        (Keyword.COLLECTIVE, voices._COLLECTIVE, voices._COLLECTIVE_LEAD),
        (Keyword.PRONOUN, voices._PRONOUN, None),
        (Keyword.REPRESENTATIVE, voices._REPRESENTATIVE, None),
        (Keyword.NAME, mentions._START, None),
        (Keyword.DOCUMENT, numbered._NUMBERED, None),
        (Keyword.DOCUMENT, numbered._NUMBER_LATER, None),
        (Keyword.DOCUMENT, short_numbers._SHORT, None),
    ],
    ids=[
        "role",
        "collective",
        "pronoun",
        "representative",
        "mention",
        "numbered",
        "later",
        "short",
    ],
)
@settings(max_examples=50)
@given(text=TEXTS)
def test_a_keyword_misses_nothing(
    keyword: Keyword, pattern: re.Pattern[str], lead: re.Pattern[str] | None, text: str
) -> None:
    whole = Span(start=0, end=len(text))
    searched = pattern if lead else re.compile(rf"(?<!\w)(?:{pattern.pattern})", pattern.flags)
    found = [m.span() for m in found_by(keyword, pattern, lowered(text), whole, lead=lead)]
    assert found == [m.span() for m in searched.finditer(text)]


@given(st.text())
def test_small_letters_stand_where_the_letters_stood(text: str) -> None:
    assert len(lowered(text).small) == len(text)


def test_a_word_is_found_whole_and_the_longest_first() -> None:
    pattern = re.compile(any_of(("bộ", "bộ trưởng", "vụ")))
    assert pattern.findall("bộ  trưởng, vụ; bộ; vụn, đbộ") == ["bộ  trưởng", "vụ", "bộ"]


def test_forms_that_begin_alike_are_each_found_and_no_more() -> None:
    forms = ("ban", "ban tổ chức", "bàn", "bản", "T.Ư", "đ/c", "a-b")
    pattern = re.compile(any_of(forms))
    assert all(pattern.fullmatch(form) for form in forms)
    assert pattern.findall("ba, ban tổ, banh, TxƯ, a.b") == ["ban"]


def test_the_first_word_is_found_where_the_others_stand_behind_it_and_within_them() -> None:
    pattern = re.compile(first_of(("phó giám đốc", "giám đốc", "bà"), begun=("ts",)))
    found = pattern.findall("phó  giám đốc tskh, phó giám thị, bàn, bà, cts")
    assert found == ["phó", "giám", "ts", "bà"]
