"""What is looked for by a keyword is all that searching with the pattern itself would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kyyeu.parse import (
    business,
    discussion_verbs,
    mentions,
    numbered,
    organisations,
    short_numbers,
    voices,
)
from kyyeu.parse.keywords import Keyword, WordsBefore, found_by, lowered
from kyyeu.parse.tables.keywords import FORMS
from kyyeu.parse.words import any_of, lower_any_of
from kyyeu.text.span import Span

PARTS = st.sampled_from(
    "ông Bà ĐỒNG CHÍ đồng chí này Giám đốc Phó GIÁM ĐỐC nguyên Bộ trưởng PGS TS PGSTS ThS. Nam Lê "
    "các Các nhiều chuyên gia Đại diện lãnh đạo Hội Nông dân đề nghị vị nữ İ Nghị quyết số 7-NQ/TW "
    "Quyết định của Thủ tướng ý kiến khác trao đổi thảo luận về xem xét được truyền đạt Sở "
    "Ban Quản lý hội thảo Buổi tập huấn đại biểu được một nhất 1 cho biết thêm , . - \n "
    "\u00a0".split(" ")
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
        (Keyword.BODY, organisations._HEAD, None),
        (Keyword.BUSINESS, business._VERB, None),
        (Keyword.DISCUSSION, discussion_verbs._ONE_VERB, None),
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
        "body",
        "business",
        "discussion",
    ],
)
@settings(max_examples=50)
@given(text=TEXTS)
def test_a_keyword_misses_nothing(
    keyword: Keyword, pattern: re.Pattern[str], lead: WordsBefore | None, text: str
) -> None:
    whole = Span(start=0, end=len(text))
    searched = pattern if lead else re.compile(rf"(?<!\w)(?:{pattern.pattern})", pattern.flags)
    found = [m.span() for m in found_by(keyword, pattern, lowered(text), whole, lead=lead)]
    assert found == [m.span() for m in searched.finditer(text)]


@pytest.mark.parametrize("keyword", [Keyword.HERE, Keyword.PARTS, Keyword.SAYING, Keyword.FIRST])
@given(text=TEXTS, data=st.data())
def test_what_a_range_holds_is_what_a_search_of_it_finds(
    keyword: Keyword, text: str, data: st.DataObject
) -> None:
    edges = [at for at in range(len(text) + 1) if not text[max(0, at - 1) : at + 1].isalnum()]
    start, end = sorted(data.draw(st.sampled_from([0, *edges, len(text)])) for _ in range(2))
    found = re.search(lower_any_of(FORMS[keyword]), text.replace("İ", "i").lower()[start:end])
    assert lowered(text).holds(keyword, start, end) == (found is not None)


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


def test_a_keyword_within_another_is_found_too_and_some_only_with_a_capital() -> None:
    text = "Trường  Đại học Y, xĐại học, đại học, Sở"
    found = lowered(text).places(Keyword.BODY, 0, len(text))
    assert found == [0, 8, len(text) - 2]


@pytest.mark.parametrize("gap", [" ", "   ", "\n", "\u00a0 ", "\t\n\n"])
def test_any_white_space_stands_between_the_words_of_a_keyword(gap: str) -> None:
    text = f"Anh  ấy là phó{gap}giám{gap}đốc sở,  bà   ta"
    found = lowered(text).places(Keyword.NAME, 0, len(text))
    places = [0, text.index("phó"), text.index("giám"), text.index("bà")]
    assert found == places


def test_half_a_character_parts_words_and_moves_none() -> None:
    text = "Ông \ud800 Nam, \udfff bà \U0001f600 Lan, hội\ud800thảo"
    assert lowered(text).places(Keyword.PRONOUN, 0, len(text)) == [0, text.index("bà")]
    assert not lowered(text).holds(Keyword.HERE, 0, len(text))


def test_a_word_that_a_sentence_cuts_off_ends_there() -> None:
    text = "Phát biểu kết luận, ôngTại hội nghị"
    cut = text.index("Tại")
    assert lowered(text).places(Keyword.PRONOUN, 0, cut) == ()
    assert lowered(text, [cut]).places(Keyword.PRONOUN, 0, cut) == [cut - 3]
