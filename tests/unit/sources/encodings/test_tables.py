"""The tables of the legacy encodings: complete, without doubles, and undone by writing."""

from __future__ import annotations

import unicodedata

import pytest
from tests.legacy import LETTERS, WRITERS

from kyyeu.sources.encodings import tcvn3, vni, western, windows1258
from kyyeu.sources.encodings.recognise import TABLES

ALL = LETTERS + LETTERS.upper()
PLAIN = "bcdghklmnpqrstvx aeiouy"


def test_there_are_67_letters_beyond_the_plain_ones() -> None:
    marked = {char for char in LETTERS if not char.isascii()}
    assert len(marked) == 67
    assert set(tcvn3.LETTERS) == marked | set("ĂÂĐÊÔƠƯ")
    assert set(vni.LETTERS) == marked | {char.upper() for char in marked}


def test_no_code_stands_for_two_letters() -> None:
    assert len(set(tcvn3.LETTERS.values())) == len(tcvn3.LETTERS)
    assert len(set(vni.LETTERS.values())) == len(vni.LETTERS)


def test_tcvn3_at_places_of_the_standard() -> None:
    known = {0xA1: "Ă", 0xA7: "Đ", 0xAD: "ư", 0xB8: "á", 0xC6: "ặ", 0xCC: "è", 0xD5: "ế"}
    known |= {0xDC: "ĩ", 0xDF: "ò", 0xE1: "ỏ", 0xEF: "ù", 0xF1: "ủ", 0xF9: "ự", 0xFE: "ỵ"}
    for code, letter in known.items():
        assert tcvn3.decode(western.view(bytes([code]))) == letter


def test_vni_as_typed() -> None:
    assert vni.decode("Hoäi thaûo: ñöùc, ngöôøi, bieån ñaûo, Kyû yeáu, Mî, Æ") == (
        "Hội thảo: đức, người, biển đảo, Kỷ yếu, Mỵ, Ỉ"
    )
    assert vni.decode("Aùnh, AÙNH") == "Ánh, ÁNH"  # a capital with a small mark, and with its own


def test_windows1258_is_python_s() -> None:
    codes = bytes(
        code for code in range(256) if code not in b"\x81\x8a\x8d\x8e\x8f\x90\x9a\x9d\x9e"
    )
    assert windows1258.decode(western.view(codes)) == unicodedata.normalize(
        "NFC", codes.decode("cp1258")
    )


def test_the_view_keeps_every_byte_apart() -> None:
    codes = bytes(range(256))
    assert len(set(western.view(codes))) == 256
    assert western.view(b"\x93\x85\x94") == "“…”"


@pytest.mark.parametrize("name", WRITERS)
def test_round_trip_of_all_letters(name: str) -> None:
    for letter in [*ALL, *PLAIN]:
        for text in (letter, f"t{letter}n", f"{letter}{letter}"):
            read = TABLES[name].decode(western.view(WRITERS[name](text)))
            lost = name == "tcvn3" and letter not in tcvn3.LETTERS and not letter.isascii()
            assert read == (text.lower() if lost else text)


@pytest.mark.parametrize(
    ("typed", "read", "count"),
    [
        ("HéI NGHÞ vÒ Hµ NéI", "HỘI NGHỊ về Hà NỘI", 3),
        ("Hµ Néi, §µ L¹t, ¤ng", "Hà Nội, Đà Lạt, Ông", 0),
        ("thø nhÊt", "thứ nhất", 0),
    ],
)
def test_capitals_that_are_certain_are_written_out(typed: str, read: str, count: int) -> None:
    assert tcvn3.with_capitals(tcvn3.decode(typed)) == (read, count)
