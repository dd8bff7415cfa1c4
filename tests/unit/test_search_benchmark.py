"""The benchmark of the search asks for what is there, and knows right from wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.search import texts
from benchmarks.search.judge import Query, Rule, holds
from benchmarks.search.queries import GOALS, generate

from kyyeu.model.reference import Bilingual, Term

INVENTED = """Hội nghị bàn về máy sấy chè
Sáng nay, ông Giàng A Pao cho rằng hợp tác xã cần thêm máy sấy chè loại nhỏ cho từng thôn.
Theo Quyết định số 11-QĐ/HHC và Nghị quyết 52- NQ/TW, hoà giải viên được hỗ trợ xăng xe.

Toạ đàm về nước sạch
Bà Lý Thị Sương khẳng định nước sạch phải đến từng hộ gia đình trước mùa khô năm sau.
Thông tư 08/2021/TT-BGDĐT nói về việc khác, còn thuỷ lợi nội đồng thì chưa nói đến.
"""
TERMS = (
    Term(id="nuoc-sach", vi="nước sạch", en="clean water", definition=Bilingual(vi="x", en="x")),
)


def articles(folder: Path) -> tuple[texts.Article, ...]:
    place = folder / "bai.txt"
    place.write_text(INVENTED, encoding="utf-8", newline="\n")
    return texts.read(place)


def test_texts_are_cut_into_sentences_with_ids_of_their_own(tmp_path: Path) -> None:
    found = articles(tmp_path)
    assert [item.title for item in found] == ["Hội nghị bàn về máy sấy chè", "Toạ đàm về nước sạch"]
    ids = [sentence.id for item in found for sentence in item.sentences]
    assert len(set(ids)) == len(ids) == 6


def test_texts_can_be_made_more_of(tmp_path: Path) -> None:
    found = texts.enlarged(articles(tmp_path), 100, 1)
    assert sum(len(item.sentences) for item in found) == 100
    assert len({sentence.text for item in found for sentence in item.sentences}) > 20


def test_every_class_asks_for_words_that_are_there(tmp_path: Path) -> None:
    found = articles(tmp_path)
    queries = generate(found, TERMS, 5, 1)
    assert {query.kind for query in queries} == set(GOALS)
    for query in queries:
        assert any(holds(s.text, query) for item in found for s in item.sentences), query
    assert queries == generate(found, TERMS, 5, 1)


@pytest.mark.parametrize(
    ("wanted", "rule", "folded", "right"),
    [
        ("máy sấy", "together", False, True),
        ("may say", "together", True, True),
        ("may say", "together", False, False),
        ("sấy máy", "together", False, False),
        ("chè sấy", "near", False, True),
        ("chè thôn", "near", False, False),
        ("chè loại nh", "begins", False, True),
        ("chè lo nhỏ", "begins", False, False),
    ],
)
def test_what_is_right(wanted: str, rule: Rule, folded: bool, right: bool) -> None:
    query = Query(kind="", typed="", wanted=(tuple(wanted.split()),), rule=rule, folded=folded)
    assert holds("Cần thêm MÁY SẤY chè loại nhỏ cho từng thôn.", query) is right
