"""Folding, tone styles, slugs and sort keys."""

from __future__ import annotations

import unicodedata

import pytest

from kyyeu.text.collation import english_key, vietnamese_initial, vietnamese_key
from kyyeu.text.fold import exact, fold, name_key, one_tone_style
from kyyeu.text.normalise import normalise, squeezed
from kyyeu.text.slug import Taken, slug


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("hoà", "hòa"),
        ("Thuỷ", "Thủy"),
        ("khoẻ", "khỏe"),
        ("Uỷ ban", "Ủy ban"),
        ("số hoá", "số hóa"),
        ("quý", "quý"),
        ("giáo", "giáo"),
        ("hoàn", "hoàn"),
        ("khuya", "khuya"),
        ("QUÝ", "QUÝ"),
        ("HOÀ", "HÒA"),
    ],
)
def test_one_tone_style(older: str, newer: str) -> None:
    assert one_tone_style(older) == newer
    assert one_tone_style(unicodedata.normalize("NFD", older)) == newer


def test_a_name_with_i_or_y_is_one_name() -> None:
    assert name_key("Đặng Trọng Vỹ") == name_key("Đặng Trọng Vĩ")
    assert name_key("Lý Quý Mỹ") == name_key("Lí Quí Mĩ")
    assert name_key("Bùi Thúy Yên") != name_key("Bùi Thúi Yên")
    assert name_key("Y Thanh") != name_key("I Thanh")
    assert name_key("Lê Tây") != name_key("Lê Tâi")


def test_fold_and_exact() -> None:
    assert fold("Đổi mới Sáng tạo") == "doi moi sang tao"
    assert exact("SỐ HOÁ") == exact("số hóa") != exact("so hoa")


def test_normalise_changes_only_form_line_ends_and_bom() -> None:
    assert normalise("\ufeffa\r\nb\rc") == "a\nb\nc"
    assert normalise(unicodedata.normalize("NFD", "Kỷ yếu")) == "Kỷ yếu"
    assert normalise("a\ufeffb") == "a\ufeffb"
    assert squeezed(" a \n\t b ") == "a b"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghị quyết 52-NQ/TW", "nghi-quyet-52-nq-tw"),
        ("  Đề án “A & B”  ", "de-an-a-b"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "x-con"),
        ("con đường", "con-duong"),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_slug_is_cut_between_words_and_never_empty() -> None:
    assert slug("một hai ba bốn", limit=8) == "mot-hai"
    assert slug("x" * 80) == "x" * 60
    assert slug("中文").startswith("x-")
    assert slug("中文") != slug("文中")


def test_numbered_tells_equal_names_apart() -> None:
    taken = Taken(("a-3",))
    assert [taken.numbered("a") for _ in range(4)] == ["a", "a-2", "a-4", "a-5"]
    assert taken.numbered("a-2") == "a-2-2"
    assert [taken.numbered("b" * 9, limit=9) for _ in range(2)] == ["b" * 9, "b" * 7 + "-2"]


def test_vietnamese_order() -> None:
    ordered = [
        "an",
        "ăn",
        "ấm",
        "ba",
        "cá",
        "da",
        "đá",
        "em",
        "êm",
        "ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
    ]
    shuffled = ordered[::2] + ordered[1::2]
    assert sorted(shuffled, key=vietnamese_key) == ordered
    assert sorted(["số hóa", "số"], key=vietnamese_key) == ["số", "số hóa"]
    assert [vietnamese_initial(word) for word in ("đề", "ấm", "Ông", "5G")] == ["Đ", "Â", "Ô", "#"]


def test_english_order_ignores_case_and_marks() -> None:
    assert sorted(["Zoo", "apple", "École"], key=english_key) == ["apple", "École", "Zoo"]
