from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.search.invented import SYLLABLES, engine, many, page

from kyyeu.search.answer import Answer, Found
from kyyeu.search.passage import Entry, Passage

PAGES = [
    *page(
        0,
        "Mùa gặt ở làng",
        "Nhà nào cũng phơi lúa nước ngoài sân.",
        "Nước lúa chảy về ao làng.",
        "Bạn hàng chèo thuyền ra chợ nổi từ sáng.",
    ),
    *page(
        1,
        "Hội chợ hoa",
        "Hoá ra hoa sen nở sớm.",
        "Hoà bình lập lại trên sông.",
        "Lễ hội đèn trời mở ngày 5/6/2031 với 1.000 đèn.",
    ),
    *page(
        2,
        "Nghị quyết 45-NQ/XY",
        "Về nghề chèo thuyền.",
    ),
    *page(
        3,
        "Bàn về Nghị quyết số 45-NQ/XY",
        "Theo Nghị quyết số 45-NQ/XY, nghề chèo được giữ.",
        "Nghị định 12/2030/NĐ-AB bãi bỏ lệ cũ.",
    ),
]
PAGES[8] = replace(PAGES[8], kind="resolution")
assert PAGES[8].title == "Nghị quyết 45-NQ/XY"
SEARCH = engine(PAGES)


def first(answer: Answer) -> Found:
    return answer.groups[0].entries[0]


def marked(found: Found) -> list[str]:
    return [found.text[start:end] for start, end in found.marks]


@pytest.mark.parametrize(
    "typed",
    ["lúa nước", "lua nuoc", "LÚA NƯỚC", unicodedata.normalize("NFD", "lúa nước"), "lúa nuoc"],
)
def test_words_in_their_order_come_first(typed: str) -> None:
    found = first(SEARCH.search(typed))
    assert marked(found) == ["lúa nước"]


def test_the_letters_typed_come_first_and_others_follow() -> None:
    assert marked(first(SEARCH.search("hoá"))) == ["Hoá"]
    assert marked(first(SEARCH.search("hoà bình"))) == ["Hoà bình"]
    assert marked(first(SEARCH.search("hòa bình"))) == ["Hoà bình"]
    assert SEARCH.search("hoa").passages == 3


def test_all_words_as_typed_count_more_than_a_title() -> None:
    found = engine([*page(0, "Nghề tư nước ngoài"), *page(1, "Biển", "Cá từ nước ngoài về.")])
    assert marked(first(found.search("từ nước ngoài"))) == ["từ nước ngoài"]


def test_the_glossarys_own_spelling_counts_more_than_a_stem() -> None:
    glossary = (
        Entry(vi=("nước đang phát triển",), en=("developing country",)),
        Entry(vi=("nước phát triển",), en=("developed country",)),
    )
    texts = ("Các nước phát triển.", "Một nước đang phát triển.")
    found = engine(page(0, "Biển", *texts), glossary)
    for typed, meant in (("developing country", 1), ("developed country", 0)):
        assert first(found.search(typed)).text == texts[meant]


def test_a_title_counts_more_than_a_text() -> None:
    answer = SEARCH.search("chợ")
    assert [group.page for group in answer.groups] == ["trang/1.html", "trang/0.html"]


@pytest.mark.parametrize(
    "typed",
    ["45-NQ/XY", "45- NQ/XY", "NQ45", "nq 45", "nghị quyết 45", "nghi quyet so 45", "45/NQ-XY"],
)
def test_a_documents_number_puts_its_own_page_first(typed: str) -> None:
    answer = SEARCH.search(typed)
    assert [group.page for group in answer.groups[:2]] == ["trang/2.html", "trang/3.html"]


@pytest.mark.parametrize("typed", ["12/2030/NĐ-AB", "nghị định 12", "nghi dinh so 12/2030", "NĐ12"])
def test_a_documents_number_is_marked_whole(typed: str) -> None:
    assert marked(first(SEARCH.search(typed))) == ["Nghị định 12/2030/NĐ-AB"]


@pytest.mark.parametrize("typed", ["5/6/2031", "05-6-2031", "ngày 5 tháng 6 năm 2031", "ngay 5/6"])
def test_dates(typed: str) -> None:
    assert marked(first(SEARCH.search(typed))) == ["ngày 5/6/2031"]


def test_grouped_digits() -> None:
    assert marked(first(SEARCH.search("1000 den"))) == ["1.000 đèn"]


def test_the_last_word_goes_on_as_it_is_typed() -> None:
    assert marked(first(SEARCH.search("chèo thuy"))) == ["chèo thuyền"]
    assert SEARCH.search("chèo thuy").corrected is None
    assert marked(first(SEARCH.search("th"))) == ["thuyền"]


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [("chèo thuuyền ra", "thuuyền"), ("cheo thuyne ra", "thuyne"), ("chèo thuyn ra", "thuyn")],
)
def test_a_slip_is_forgiven_and_said(typed: str, wrong: str) -> None:
    answer = SEARCH.search(typed)
    assert marked(first(answer)) == ["chèo thuyền ra"]
    assert answer.corrected == ((wrong, "thuyền"),)
    assert not SEARCH.search(typed, exact=True).corrected


def test_a_slip_that_is_a_word_itself() -> None:
    answer = SEARCH.search("hoa hen nở")
    assert marked(first(answer)) == ["hoa sen nở"]
    assert answer.corrected == (("hen", "sen"),)


def test_quotation_marks_bind() -> None:
    assert SEARCH.search("nước lúa").passages == 2
    for typed in ('"nước lúa"', "“nước lúa”"):
        assert SEARCH.search(typed).passages == 1
    assert SEARCH.search('"nước lúa').passages == 2


def test_words_near_each_other_in_any_order() -> None:
    assert marked(first(SEARCH.search("sân ngoài phơi"))) == ["phơi", "ngoài sân"]


def test_some_words_where_no_passage_has_all() -> None:
    answer = SEARCH.search("thuyền bình trời")
    assert not answer.groups
    answer = SEARCH.search("đèn trời sông")
    assert answer.partial
    assert marked(first(answer))[:1] == ["đèn trời"]


def test_the_other_language_through_the_glossary() -> None:
    answer = SEARCH.search("floating market")
    assert first(answer).via == ("floating market", "chợ nổi")
    assert marked(first(answer)) == ["chợ nổi"]
    assert marked(first(SEARCH.search("phơi ln"))) == ["phơi lúa nước"]


def test_nothing_found_says_what_was_tried() -> None:
    answer = SEARCH.search("xyzzyq thuyềnn")
    assert not answer.groups
    assert answer.tried.words == ("xyzzyq", "thuyềnn")
    assert answer.near == ("thuyền",)


def test_filters_narrow_and_count() -> None:
    found = engine(many(60))
    assert set(found.search("lúa").totals) == {"kind", "language"}
    everyone = found.search("lúa", names=True)
    totals = dict(everyone.totals["speaker"])
    assert set(totals) == {"Bùi Thị Sen", "Lê Văn Tre"}
    one = found.search("lúa", {"speaker": ["Lê Văn Tre"]})
    assert one.passages == totals["Lê Văn Tre"]
    assert dict(one.totals["speaker"]) == totals
    assert {e.speakers for g in one.groups for e in g.entries} == {("Lê Văn Tre",)}
    both = found.search("lúa", {"speaker": ["Lê Văn Tre", "Bùi Thị Sen"], "kind": ["remark"]})
    assert both.passages == sum(totals.values())
    assert found.search("", {"speaker": ["Lê Văn Tre"]}).passages > one.passages
    assert found.search("lúa", {"speaker": ["Nobody"]}).groups == ()


def test_a_translation_and_its_original_are_one_place() -> None:
    english = Passage(address="a.html", language="en", anchor="s-1", text="Rice of Lê Văn Tre")
    found = engine(
        [
            Passage(address="a.html", language="en", title="Rice"),
            english,
            replace(english, language="vi", text="Lúa của Lê Văn Tre"),
        ]
    )
    answer = found.search("Lê Văn Tre")
    assert answer.passages == 1
    assert first(answer).language == "en"
    assert first(found.search("lúa")).language == "vi"


def test_more_pages_on_request() -> None:
    found = engine(many(60))
    few, more = found.search("lúa", limit=3), found.search("lúa", limit=20)
    assert len(few.groups) == 3
    assert more.groups[:3] == few.groups
    assert (few.pages, few.passages) == (more.pages, more.passages)


MANY = engine(many(40))
TYPED = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.one_of(
            st.sampled_from([*SYLLABLES, "45-NQ/XY", "paddy rice", '"', "1.", "/", "nghị quyết"]),
            st.text(max_size=3),
        ),
        max_size=20,
    ).map(" ".join),
)


@given(TYPED)
def test_whatever_is_typed_there_is_an_answer(typed: str) -> None:
    answer = MANY.search(typed)
    assert not answer.problems
    for group in answer.groups:
        assert [e.score for e in group.entries] == sorted(
            (e.score for e in group.entries), reverse=True
        )
        for entry in group.entries:
            for text, marks in ((entry.text, entry.marks), (entry.heading, entry.heading_marks)):
                ends = [0, *(end for _, end in marks)]
                assert all(
                    end <= start < stop <= len(text)
                    for end, (start, stop) in zip(ends, marks, strict=False)
                )


@pytest.mark.parametrize(
    "typed", ["a " * 1000, "đ" * 5000, "\u0301\u0309" * 900, '"' * 999, "1/" * 999]
)
def test_work_is_bounded(typed: str) -> None:
    answer = MANY.search(typed)
    assert len(answer.ignored) <= 500


def test_words_in_vni_are_read_where_nothing_stands_as_typed() -> None:
    answer = SEARCH.search("lu1a nu7o71c")
    assert marked(first(answer)) == ["lúa nước"]
    assert answer.corrected == (("lu1a", "lúa"), ("nu7o71c", "nước"))
    assert marked(first(SEARCH.search("cheo2 thuye62n ra"))) == ["chèo thuyền ra"]
    assert not SEARCH.search("lu1a nu7o71c", exact=True).corrected
    # A number that stands there is a number.
    assert SEARCH.search("mở ngày 5").corrected is None
    assert SEARCH.search("ngay 5/6/2031").corrected is None


def test_a_word_of_two_letters_that_lost_one_is_known_by_its_neighbours() -> None:
    answer = SEARCH.search("phơi lúa nước ngoài sâ")
    assert marked(first(answer)) == ["phơi lúa nước ngoài sân"]
    found = engine(page(0, "Chợ", "Họ xử lý trách nhiệm.", "Chữ l và một nhà.", "Việc xử kín."))
    answer = found.search("xử l trách nhiệm")
    assert answer.corrected == (("l", "lý"),)
    assert marked(first(answer)) == ["xử lý trách nhiệm"]
