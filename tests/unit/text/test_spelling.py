"""What is spelt as a Vietnamese syllable, and what is not."""

from __future__ import annotations

import unicodedata

import pytest

from kyyeu.text.spelling import is_syllable

YES = (
    "Nghị quyết khuỷu thuở quốc giếng gìn giữ ƯỚC ễnh oắt Quỳnh yếu hoà hòa xoong ỷ ơ đ"
    " nguyễn khuya quý kỹ".split()
)
NO = "hộti thảot ộtộ strong mátt nàc hộp̀ quyếtt zô bcd été Héi".split()


@pytest.mark.parametrize("word", [word for word in YES if word != "đ"])
def test_syllables(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word))
    assert is_syllable(word.upper())


@pytest.mark.parametrize("word", [*NO, "", "đ", "12", "a b"])
def test_other_words(word: str) -> None:
    assert not is_syllable(word)
