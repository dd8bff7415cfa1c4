"""What bytes are taken for, how sure that is, and what is said about it."""

from __future__ import annotations

import random

import pytest
from tests.legacy import WRITERS

from kyyeu.model.errors import SourceError
from kyyeu.sources.encodings import western
from kyyeu.sources.encodings.reading import NAMES, read_bytes
from kyyeu.sources.encodings.recognise import recognise

SUBJECTS = (
    "Ông Trần Văn Bường|Bà Lò Thị Ửng|Các đại biểu|Viện Nghiên cứu Giống|Đồng chí Phó Cục trưởng"
)
VERBS = "cho biết|nhấn mạnh|đề nghị|khẳng định|cho rằng|lưu ý"
CLAUSES = (
    "giống lúa chịu mặn cần được thử thêm hai vụ|nước ngọt về muộn, độ mặn vượt ngưỡng ở ba xã|"
    "quỹ khuyến nông chưa đủ để trả công kỹ thuật viên|Nghị quyết số 07-NQ/TU đã mở đường|"
    "người trồng chè ở Ấn Độ và Kenya đã đi trước một bước|“giữ đất là giữ làng”|"
    "tỷ lệ hao hụt là 3,5%"
)
FRENCH = (
    "Le séminaire a été organisé à Hanoï. « Où en est la numérisation ? », a demandé le "
    "vice-ministre, très préoccupé. Dès l'été, les élèves créeront un modèle. Voilà, c'est là."
)
ENGLISH = "The “workshop” – held in Hanoi – cost £5, and the café was naïve about it…"


def paragraph(dice: random.Random, sentences: int) -> str:
    """Return a made-up paragraph."""
    parts = (SUBJECTS, VERBS, CLAUSES)
    return " ".join(
        "{} {} {}.".format(*(dice.choice(part.split("|")) for part in parts))
        for _ in range(sentences)
    )


def samples() -> list[str]:
    dice = random.Random(20261122)
    made = [paragraph(dice, 1 + number % 5) for number in range(100)]
    return [*made, *(text.upper() for text in made[:30]), *(text.title() for text in made[:30])]


@pytest.mark.parametrize("name", WRITERS)
def test_made_up_paragraphs_are_recognised_and_read(name: str) -> None:
    for text in samples():
        reading = read_bytes(WRITERS[name](text), shown="a.txt")
        if name == "tcvn3":  # small letters stand for capitals with tones
            assert reading.text.lower() == text.lower()
        else:
            assert reading.text == text
        assert reading.sure != "certain"
        assert name.removeprefix("windows-") in reading.encoding.lower()


@pytest.mark.parametrize("name", WRITERS)
def test_a_legacy_font_s_characters_in_unicode_are_read_too(name: str) -> None:
    text = "\n".join(samples()[:10])
    stored = western.view(WRITERS[name](text))
    reading = read_bytes(stored.encode(), shown="a.txt")
    assert reading.text.lower() == text.lower()
    assert reading.encoding.startswith("UTF-8 holding ")
    mixed = read_bytes(f"Kỷ yếu đã có\n{stored}".encode(), shown="a.txt")
    assert mixed.text.lower() == f"kỷ yếu đã có\n{text}".lower()
    assert any("1 of 11 lines were Unicode already" in note for note in mixed.notes)


def test_capitals_of_tcvn3_are_said_to_be_unknown() -> None:
    reading = read_bytes(WRITERS["tcvn3"]("Ấn Độ dự HỘI NGHỊ về Ủy ban, tại Hà Nội"), shown="a")
    assert reading.text == "ấn Độ dự HỘI NGHỊ về ủy ban, tại Hà Nội"
    assert "it cannot be known" in reading.notes[1]
    assert "2 words written in capitals are restored" in reading.notes[1]


def test_few_words_are_not_enough_to_be_sure() -> None:
    reading = read_bytes(WRITERS["vni"]("hội thảo"), shown="a")
    assert (reading.text, reading.sure) == ("hội thảo", "unsure")
    assert "compare the text with the original" in reading.notes[0]


@pytest.mark.parametrize("text", [FRENCH, ENGLISH])
def test_other_languages_are_left_alone(text: str) -> None:
    for encoding in ("cp1252", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        assert read_bytes(text.encode(encoding), shown="a").text.lstrip("\ufeff") == text


def test_plain_ascii_is_utf8() -> None:
    reading = read_bytes(b"Plain words only.", shown="a")
    assert (reading.encoding, reading.sure, reading.notes) == ("UTF-8", "certain", ())


def test_utf16_without_a_mark_is_said() -> None:
    for order in ("le", "be"):
        reading = read_bytes("\n".join(samples()).encode(f"utf-16-{order}"), shown="a")
        assert reading.text == "\n".join(samples())
        assert reading.notes == ("taken for UTF-16 without a byte order mark",)


@pytest.mark.parametrize("name", NAMES)
def test_an_encoding_that_is_named_is_taken(name: str) -> None:
    text = "Kỷ yếu hội thảo, đồng chí Ong"
    received = WRITERS[name](text) if name in WRITERS else b"caf\xe9"
    if name.startswith("utf"):
        received = text.encode(name)
    reading = read_bytes(received, shown="a", named=name)
    assert reading.text in (text, "café")
    assert reading.sure == "certain"


@pytest.mark.parametrize(
    ("received", "said"),
    [
        (
            "Kỷ yếu\nhội thảo đặc biệt ".encode() * 9 + b"\xff",
            "a.txt:10: byte 343 (0xff) is not UTF-8\n",
        ),
        (
            b"\xce\xf2\xf7\xb8\xf2 \xf1\xe5\xec\xe8\xed\xe0\xf0",
            "a.txt:1: byte 1 (0xce) is not UTF-8, and no",
        ),
        (
            "会議の報告、発言者。".encode("shift_jis"),
            "a.txt:1: byte 1 (0x89) is not UTF-8, and no other",
        ),
        (b"\xff\xfea\x00b", "a.txt:1: byte 5 (0x62) is not UTF-16"),
    ],
)
def test_what_fits_nothing_is_refused_with_its_place(received: bytes, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_bytes(received, shown="a.txt")
    assert said in f"{caught.value}\n"
    assert "--encoding" in str(caught.value)


def test_text_without_a_letter_to_judge_by_is_western() -> None:
    guess = recognise("nothing but “quotes”")
    assert guess is not None
    assert (guess.table.name, guess.words, guess.share) == ("windows-1252", 0, 1.0)


def test_what_stands_in_windows_1252_is_no_sign_of_unicode() -> None:
    stored = western.view(WRITERS["tcvn3"]("Ông Bường cho biết, giống lúa mới")) + " ŒœŠšŽžŸƒ"
    assert read_bytes(stored.encode(), shown="a").text.startswith("Ông Bường cho biết")


def test_a_legacy_font_s_words_that_are_too_few_are_left_and_said() -> None:
    reading = read_bytes("th¶o".encode(), shown="a")
    assert (reading.text, reading.sure) == ("th¶o", "unsure")
    assert "if so, say --encoding tcvn3" in reading.notes[0]
    assert read_bytes("th¶o".encode(), shown="a", named="tcvn3").text == "thảo"
    assert read_bytes("th¶o".encode(), shown="a", named="utf-8").text == "th¶o"
