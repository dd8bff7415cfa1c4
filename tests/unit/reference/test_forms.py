"""Where texts use terms, in both languages. All terms and bodies here are invented."""

from __future__ import annotations

import random

from kyyeu.model.reference import Bilingual, Forms, Organisation, Term
from kyyeu.reference.forms import EnglishTerms, VietnameseTerms
from kyyeu.text.span import Span


def term(name: str, vi: str, en: str, **more: object) -> Term:
    return Term(id=name, vi=vi, en=en, definition=Bilingual(vi="x", en="x"), **more)  # type: ignore[arg-type]


GLOSSARY = (
    term("ruong-bac-thang", "ruộng bậc thang", "terraced field"),
    term("thuy-loi", "thủy lợi", "irrigation", variants=Forms(en=("water-works",))),
    term(
        "tri-tue-may",
        "trí tuệ máy",
        "machine intelligence",
        abbreviations=Forms(vi=("AI",), en=("IT", "MoMT")),
    ),
    term("chu-tri", "chủ trì", "take the lead", part_of_speech="verb"),
    term("so-hoa", "số hóa", "digitise"),
)
BODIES = (
    Organisation(id="vien", vi="Viện Thủy lợi Miền Núi", en="Institute of Irrigation"),
    Organisation(id="bo", vi="Bộ Thủy lợi", en="Ministry of Irrigation"),
)
VIETNAMESE, ENGLISH = VietnameseTerms(GLOSSARY, BODIES), EnglishTerms(GLOSSARY, BODIES)


def vietnamese(text: str, *names: str) -> list[str]:
    spans = [Span(start=text.index(name), end=text.index(name) + len(name)) for name in names]
    found = VIETNAMESE.find(text, spans)
    return [item.value.term for item in found]


def english(text: str, *wanted: str) -> list[str]:
    ids = wanted or tuple(entry.id for entry in GLOSSARY)
    return [item.span.of(text) for item in ENGLISH.find(text, ids)]


def test_never_within_the_name_of_a_body_or_a_person() -> None:
    assert vietnamese("Viện Thuỷ lợi miền núi bàn về thuỷ lợi") == ["thuy-loi"]
    assert vietnamese("bà Trần Thủy Lợi nói", "Trần Thủy Lợi") == []
    assert english("The Institute of Irrigation on irrigation") == ["irrigation"]


def test_abbreviations_are_found_as_they_are_written() -> None:
    assert vietnamese("Ai dùng AI?") == ["tri-tue-may"]
    assert english("It is IT, and MoMTs, not momt") == ["IT", "MoMTs"]


def test_over_the_end_of_a_line_and_not_over_a_blank_one() -> None:
    assert vietnamese("ruộng bậc\nthang và ruộng bậc\n  thang") == ["ruong-bac-thang"] * 2
    assert vietnamese("ruộng bậc\n\nthang") == []


def test_english_forms_bend() -> None:
    assert english("Terraced-fields and TERRACED FIELD; waterworks, water works") == [
        "Terraced-fields",
        "TERRACED FIELD",
        "waterworks",
        "water works",
    ]
    assert english("It took the lead, takes the lead, and is digitising") == [
        "took the lead",
        "takes the lead",
        "digitising",
    ]
    assert english("terraced fields and irrigation", "thuy-loi") == ["irrigation"]


def test_ten_thousand_terms_leave_the_few_as_they_are() -> None:
    draw = random.Random(3)
    letters = "bcdghklmnpqrstvx"
    made = {
        " ".join(draw.choice(letters) + draw.choice("aeiou") + draw.choice(letters) for _ in "xxx")
        for _ in range(10_000)
    }
    more = (term(f"t{n}", name, f"{name} x") for n, name in enumerate(sorted(made)))
    text = "Làm thủy lợi cho ruộng bậc thang. " * 50
    many = VietnameseTerms((*GLOSSARY, *more), BODIES)
    assert many.find(text, []) == VIETNAMESE.find(text, [])
