from __future__ import annotations

from kyyeu.pages.parts import matching_part, shortened, shortened_before
from kyyeu.text.span import Span

LIST = "Bàn về chè; về trâu; về chợ..."


def part(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words))


def test_semicolons_tell_which_part_is_which() -> None:
    english = "They discussed tea; buffaloes; markets..."
    assert matching_part(LIST, english, part(LIST, "về trâu")) == "buffaloes"
    assert matching_part(LIST, english, part(LIST, "về chợ")) == "markets"
    assert matching_part(LIST, english, part(LIST, "chè; về trâu")) is None


def test_unequal_parts_tell_nothing() -> None:
    assert (
        matching_part(LIST, "They discussed tea, buffaloes; markets.", part(LIST, "về trâu"))
        is None
    )


def test_the_one_quotation_of_both_sentences_is_the_same() -> None:
    text = "Nghị quyết nêu “giữ rừng”."
    assert (
        matching_part(text, "It says “keep the forest”.", part(text, "giữ rừng"))
        == "keep the forest"
    )
    assert matching_part(text, "It says to keep the forest.", part(text, "giữ rừng")) is None
    assert matching_part(text, "It says “keep” “forest”.", part(text, "giữ rừng")) is None
    assert matching_part(text, "It says “keep the forest”.", part(text, "rừng")) is None


def test_a_quotation_that_runs_on_is_matched_sentence_by_sentence() -> None:
    first, second = "Nghị quyết nêu “Giữ rừng.", "Trồng rừng”."
    assert (
        matching_part(first, "It says “Keep forests.", part(first, "Giữ rừng.")) == "Keep forests."
    )
    assert matching_part(second, "Plant forests”.", part(second, "Trồng rừng")) == "Plant forests"


def test_long_wording_is_cut_between_words() -> None:
    assert shortened("một hai\nba") == "một hai ba"
    assert shortened("một hai, ba bốn", 9) == "một hai…"
    assert len(shortened("x" * 200, 80)) == 80


def test_the_end_of_a_text_is_cut_between_words() -> None:
    assert shortened_before("ngắn\n thôi", 20) == "ngắn thôi"
    assert shortened_before("một hai ba bốn", 9) == "…ba bốn"
    assert shortened_before("x" * 30, 9) == "…" + "x" * 8
