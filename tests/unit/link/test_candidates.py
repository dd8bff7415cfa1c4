"""Terms that a glossary lacks: the invented reports here are about tea and its drying."""

from __future__ import annotations

from kyyeu.link.candidates import candidates
from kyyeu.link.corpus import ReadReport, link
from kyyeu.model.corpus import Corpus
from kyyeu.model.reference import Bilingual, Reference, Term
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.parse.tables.stops import APART, NOT_FIRST, NOT_LAST
from kyyeu.reference.editor import Decisions

ONE = (
    "Máy sấy lạnh giữ hương chè. Các hộ mua máy sấy lạnh để giữ hương chè lâu hơn.\n"
    "Trạm Cẩm Giàng thử máy sấy lạnh và lò ướp chè."
)
TWO = "Lò ướp chè của Trạm Cẩm Giàng chạy tốt. Máy sấy  lạnh thì chưa. Lò ướp chè mới rẻ."


def corpus(*terms: str) -> Corpus:
    known = tuple(
        Term(id=f"t{n}", vi=name, en="x", definition=Bilingual(vi="x", en="x"))
        for n, name in enumerate(terms)
    )
    reference = Reference(terms=known)
    read = [
        ReadReport(
            report=Parser(reference).parse(Source(slug=slug, path=slug, text=text, sha256="")),
            decisions=Decisions(),
            retired=(),
            translations={},
        )
        for slug, text in (("one", ONE), ("two", TWO))
    ]
    return link(read, reference, "")[0]


def found(*terms: str) -> list[tuple[str, int, int]]:
    best, _ = candidates(corpus(*terms), 20)
    return [(one.text.lower(), len(one.places), one.reports) for one in best]


def test_the_longer_and_more_frequent_come_first() -> None:
    assert found()[:3] == [("máy sấy lạnh", 4, 2), ("lò ướp chè", 3, 2), ("giữ hương chè", 2, 1)]


def test_what_stands_only_within_longer_ones_is_left_out() -> None:
    names = [name for name, _, _ in found()]
    assert not {"sấy lạnh", "máy sấy", "ướp chè", "lò ướp"} & set(names)


def test_names_of_places_are_no_terms() -> None:
    assert not [name for name, _, _ in found() if "cẩm giàng" in name]


def test_known_terms_and_their_parts_are_no_candidates() -> None:
    assert not [name for name, _, _ in found("máy sấy lạnh", "lò ướp chè") if "sấy" in name]
    assert "lò ướp" not in [name for name, _, _ in found("lò ướp chè")]


def test_as_many_as_asked_for_and_how_many_there_are() -> None:
    best, count = candidates(corpus(), 1)
    assert (len(best), best[0].text) == (1, "Máy sấy lạnh")
    assert count == len(found())
    assert candidates(corpus(), -1)[0] == ()


def test_the_lists_of_bounding_syllables_spare_words_they_are_half_of() -> None:
    for word in ("không gian", "nước ngoài", "thể chế"):
        first, last = word.split()
        assert first not in NOT_FIRST - {"thể"}
        assert last not in NOT_LAST
    assert {"thiết bị".split()[1], "tự do".split()[1], "đầu tư công".split()[2]}.isdisjoint(
        NOT_LAST
    )
    assert APART <= NOT_FIRST
    assert APART <= NOT_LAST
