"""Many reports to one corpus: identities, order, related passages, decisions."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from kyyeu.link.corpus import ReadReport, link
from kyyeu.link.decisions.apply import decided
from kyyeu.link.related import Relations
from kyyeu.model.errors import LedgerError
from kyyeu.model.reference import Bilingual, DocumentEntry, PersonEntry, Reference, Term
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import Decisions, EditorsFile, EventDecision


def term(name: str, words: str) -> Term:
    return Term(id=name, vi=words, en=name, definition=Bilingual(vi="x", en="x"))


REFERENCE = Reference(
    terms=(term("lua", "lúa"), term("ngo", "ngô"), term("khoai", "khoai"), term("man", "mặn")),
    people=(PersonEntry(id="le-van-nam-vinh", name="Lê Văn Nam", en="Le Van Nam"),),
    documents=(
        DocumentEntry(
            id="nghi-quyet-9-nq-tw",
            kind="Nghị quyết",
            number="9-NQ/TW",
            date="2010-01-02",
            name=Bilingual(vi="Nghị quyết 9-NQ/TW", en="Resolution No. 9-NQ/TW"),
        ),
    ),
)


def parsed(text: str, slug: str = "a") -> Report:
    return Parser(REFERENCE).parse(Source(slug=slug, path=f"{slug}.txt", text=text, sha256=""))


def read(report: Report, decisions: Decisions | None = None) -> ReadReport:
    chosen = decisions or Decisions()
    edited, _ = decided(report, EditorsFile(path="a.toml", decisions=chosen))
    return ReadReport(report=edited, decisions=chosen, retired=(), translations={})


def test_one_number_with_two_dates_is_two_documents_and_an_undated_one_joins() -> None:
    first = parsed("Nghị quyết 9-NQ/TW ngày 2/1/2010 đã xác định mục tiêu.", "a")
    second = parsed("Nghị quyết 9-NQ/TW ngày 3/4/2015 đã xác định mục tiêu.", "b")
    third = parsed("Nghị quyết 8-NQ/TW ra đời. Nghị quyết 8-NQ/TW ngày 5/5/2001 còn hiệu lực.", "c")
    corpus, _ = link([read(first), read(second), read(third)], REFERENCE, "")
    assert sorted(document.id for document in corpus.documents) == [
        "nghi-quyet-8-nq-tw",
        "nghi-quyet-9-nq-tw-2010",
        "nghi-quyet-9-nq-tw-2015",
    ]
    entries = {document.id: document.entry for document in corpus.documents}
    assert entries["nghi-quyet-9-nq-tw-2010"] is REFERENCE.documents[0]
    assert entries["nghi-quyet-9-nq-tw-2015"] is None


def test_a_person_of_two_reports_is_one_and_only_speakers_have_pages() -> None:
    first = parsed("Ông Lê Văn Nam cho biết, lúa tốt. Bà Trần Thị Hoa đến dự.", "a")
    second = parsed("Ông Lê Văn Nam khẳng định ngô tốt.", "b")
    corpus, _ = link([read(first), read(second)], REFERENCE, "")
    assert [(p.id, len(p.members)) for p in corpus.people] == [("le-van-nam-vinh", 2)]
    assert corpus.person_of["b", "le-van-nam"] == "le-van-nam-vinh"


def test_the_newest_report_leads() -> None:
    old = read(parsed("Một.", "a"), Decisions(event=EventDecision(date="2020-01-01")))
    new = read(parsed("Hai.", "b"), Decisions(event=EventDecision(date="2021-01-01")))
    undated = read(parsed("Ba.", "c"))
    corpus, _ = link([old, undated, new], REFERENCE, "")
    assert [edited.report.source.slug for edited in corpus.reports] == ["b", "a", "c"]


TEXT = """Các đại biểu thảo luận về lúa chịu mặn; ngô lai; khoai sạch.
Mặn xâm nhập sâu. Khoai mất giá.
Lúa tốt. Ngô xấu.
Lúa rẻ.
Lúa đắt.
Trời mưa.
Trời nắng.
"""


def test_related_passages_share_rare_terms_and_the_rarest_lead() -> None:
    report = parsed(TEXT)
    text = report.source.text
    related = {
        topic.span.of(text): [(item.place.span.of(text), item.terms) for item in found]
        for topic in report.topics
        for found in [Relations(report).of_topic(topic)]
    }
    # "lúa" stands in four of seven blocks, more than a third: it relates nothing.
    assert related == {
        "lúa chịu mặn": [("Mặn xâm nhập sâu.", ("man",))],
        "ngô lai": [("Ngô xấu.", ("ngo",))],
        "khoai sạch": [("Khoai mất giá.", ("khoai",))],
    }


def test_two_people_of_one_name_in_one_report_are_two() -> None:
    report = parsed("Ông Lê Văn Nam cho biết, lúa tốt. Ông Lê Văn Hai nói, ngô tốt.")
    first, second = report.people
    report = replace(report, people=(first, replace(second, name=first.name)))
    corpus, _ = link([read(report)], REFERENCE, "")
    assert [person.id for person in corpus.people] == ["le-van-nam-vinh", "le-van-hai"]


def test_a_report_is_called_by_its_headline_or_its_event() -> None:
    titles = [
        link([read(parsed(text))], REFERENCE, "")[0].reports[0].title.vi
        for text in ("Bàn về lúa\nTrời mưa. Nắng.\n", "Hội thảo chuyên đề 3 đã họp.", "Trời mưa.")
    ]
    assert titles == ["Bàn về lúa", "Hội thảo chuyên đề 3", "a"]


def people_of(
    *said: tuple[str, str], entries: tuple[PersonEntry, ...] = ()
) -> tuple[dict[str, list[str]], dict[str, tuple[str, ...]], list[str]]:
    """Link reports in which people speak; return who is in which reports, doubts, notices."""
    read_ = [read(parsed(f"{words} cho biết, lúa tốt.", slug)) for slug, words in said]
    corpus, notices = link(read_, replace(REFERENCE, people=entries), "")
    return (
        {person.id: [slug for slug, _ in person.members] for person in corpus.people},
        {person.id: person.may_be for person in corpus.people if person.may_be},
        [notice.code for notice in notices],
    )


SO = ("a", "Ông Trần Văn Tư, Giám đốc Sở Y tế tỉnh Bến Mơ")
SO_TOO = ("b", "Ông Trần Văn Tư, Phó Giám đốc Sở Y tế tỉnh Bến Mơ")
VIEN = ("c", "Ông Trần Văn Tư, Viện trưởng Viện Địa lý")
NONE = ("d", "Ông Trần Văn Tư")


def entry(name: str, *, reports: str = "", bodies: tuple[str, ...] = ()) -> PersonEntry:
    return PersonEntry(
        id=name,
        name="Trần Văn Tư",
        en="Tran Van Tu",
        reports=tuple(reports),
        organisations=bodies,
    )


def test_one_organisation_or_none_said_is_one_person() -> None:
    who, doubts, notices = people_of(SO, SO_TOO, NONE)
    assert who == {"tran-van-tu": ["d", "b", "a"]}
    assert (doubts, notices) == ({}, [])


def test_two_organisations_may_be_two_people_and_the_name_alone_is_nobodys() -> None:
    who, doubts, notices = people_of(SO, SO_TOO, VIEN, NONE)
    assert who == {
        "tran-van-tu-so-y-te-tinh-ben-mo": ["b", "a"],
        "tran-van-tu-vien-dia-ly": ["c"],
        "tran-van-tu-d": ["d"],
    }
    assert {key: set(value) for key, value in doubts.items()} == {
        key: who.keys() - {key} for key in who
    }
    assert notices == ["KY401"] * 3


def test_an_address_does_not_hang_on_the_order_of_reports() -> None:
    said = [SO, VIEN, NONE]
    orders = [people_of(*order)[0].keys() for order in permutations(said)]
    renamed = [(slug, words) for slug, (_, words) in zip("abc", (VIEN, NONE, SO), strict=True)]
    assert all(order == orders[0] for order in orders)
    assert people_of(*renamed)[0].keys() - orders[0] == {"tran-van-tu-b"}


@pytest.mark.parametrize(
    ("entries", "who"),
    [
        # Joined: one person who moved.
        ((entry("tu", reports="ac"),), {"tu": ["c", "a"]}),
        ((entry("tu", bodies=("Sở Y tế tỉnh Bến Mơ", "Viện Địa lý")),), {"tu": ["c", "a"]}),
        # Told apart: two people.
        ((entry("tu-1", reports="a"), entry("tu-2", reports="c")), {"tu-1": ["a"], "tu-2": ["c"]}),
        (
            (entry("tu-1", bodies=("Viện Địa lý",)),),
            {"tu-1": ["c"], "tran-van-tu-so-y-te-tinh-ben-mo": ["a"]},
        ),
    ],
)
def test_people_toml_is_the_last_word(
    entries: tuple[PersonEntry, ...], who: dict[str, list[str]]
) -> None:
    assert people_of(SO, VIEN, entries=entries) == (who, {}, [])


def test_an_entry_that_only_gives_the_english_settles_nothing() -> None:
    who, doubts, notices = people_of(SO, VIEN, entries=(entry("tu"),))
    assert who.keys() == doubts.keys() == {"tu-so-y-te-tinh-ben-mo", "tu-vien-dia-ly"}
    assert notices == ["KY401"]


def test_a_report_that_an_entry_does_not_name_is_unsure_again() -> None:
    who, doubts, _ = people_of(SO, VIEN, NONE, entries=(entry("tu", reports="ac"),))
    assert who == {"tu": ["c", "a"], "tran-van-tu-d": ["d"]}
    assert doubts == {"tu": ("tran-van-tu-d",), "tran-van-tu-d": ("tu",)}


def test_names_that_only_diacritics_tell_apart_are_two_people() -> None:
    who, doubts, _ = people_of(("a", "Ông Lê Văn Hóa"), ("b", "Ông Lê Văn Hòa"))
    assert who == {"le-van-hoa-a": ["a"], "le-van-hoa-b": ["b"]}
    assert doubts == {}


def documents_of(
    *said: tuple[str, str], entries: tuple[DocumentEntry, ...] = ()
) -> tuple[dict[str, list[str]], dict[str, tuple[str, ...]], list[str]]:
    read_ = [read(parsed(f"{words} đã có hiệu lực.", slug)) for slug, words in said]
    corpus, notices = link(read_, replace(REFERENCE, documents=entries), "")
    return (
        {document.id: [slug for slug, _ in document.members] for document in corpus.documents},
        {slug: ids for (slug, _), ids in corpus.open_documents.items()},
        [notice.code for notice in notices],
    )


FIRST = ("a", "Nghị quyết 9-NQ/TW ngày 2/1/2010 của Bộ Chính trị")
SECOND = ("b", "Nghị quyết 9-NQ/TW ngày 3/4/2015 của Bộ Chính trị")
UNDATED = ("c", "Nghị quyết 9-NQ/TW")


@pytest.mark.parametrize("order", tuple(permutations((FIRST, SECOND, UNDATED))))
def test_an_undated_number_is_open_between_two_in_any_order(
    order: tuple[tuple[str, str], ...],
) -> None:
    documents, left_open, notices = documents_of(*order)
    assert documents == {"nghi-quyet-9-nq-tw-2010": ["a"], "nghi-quyet-9-nq-tw-2015": ["b"]}
    assert set(left_open["c"]) == documents.keys()
    assert notices == ["KY402"]


def test_one_number_of_two_issuers_is_two_documents() -> None:
    documents, left_open, _ = documents_of(
        ("a", "Nghị quyết 11-NQ/TW ngày 2/1/2010 của Bộ Chính trị"),
        ("b", "Nghị quyết 11-NQ/TW ngày 2/1/2010 của Ban Chấp hành Trung ương"),
        ("c", "Nghị quyết 11-NQ/TW của Ban Chấp hành Trung ương Đảng"),
    )
    assert documents == {
        "nghi-quyet-11-nq-tw-ban-chap-hanh-trung-uong": ["c", "b"],
        "nghi-quyet-11-nq-tw-bo-chinh-tri": ["a"],
    }
    assert left_open == {}


def test_documents_toml_is_the_last_word() -> None:
    name = Bilingual(vi="Nghị quyết 9-NQ/TW", en="Resolution No. 9-NQ/TW")

    def meant(year: str, reports: str) -> DocumentEntry:
        return DocumentEntry(
            id=f"nq-{year}",
            kind="Nghị quyết",
            number="9-NQ/TW",
            date=f"{year}-01-02",
            name=name,
            reports=tuple(reports),
        )

    documents, left_open, notices = documents_of(
        FIRST, SECOND, UNDATED, entries=(meant("2010", "c"),)
    )
    assert documents == {"nghi-quyet-9-nq-tw-2010": ["c", "a"], "nghi-quyet-9-nq-tw-2015": ["b"]}
    assert (left_open, notices) == ({}, [])
    # A date that a report got wrong: the table joins what the reports part.
    documents, _, _ = documents_of(FIRST, SECOND, entries=(meant("2010", "ab"),))
    assert documents == {"nghi-quyet-9-nq-tw": ["b", "a"]}


def test_two_reports_must_not_share_an_id() -> None:
    first, second = parsed("Lúa tốt.", "a"), parsed("Lúa tốt.", "b")
    copied = replace(second.sentences[0], id=first.sentences[0].id)
    with pytest.raises(LedgerError, match=r"b\.ids\.toml: the id \w+ is also in a\.ids\.toml"):
        link([read(first), read(replace(second, sentences=(copied,)))], REFERENCE, "")


def test_a_shorter_form_of_an_organisation_is_that_one_unless_it_may_be_several() -> None:
    short = ("d", "Ông Trần Văn Tư, Giám đốc Sở Y tế")
    other = ("e", "Ông Trần Văn Tư, Giám đốc Sở Y tế tỉnh Cồn Bãi")
    assert people_of(SO, short)[0] == {"tran-van-tu": ["d", "a"]}
    who, doubts, _ = people_of(SO, short, other)
    assert sorted(who.values()) == [["a"], ["d"], ["e"]]
    assert len(doubts) == 3


def listing(slug: str, *topics: str) -> ReadReport:
    items = ";\n- ".join(topics)
    return read(parsed(f"Hội thảo tập trung thảo luận các nội dung sau:\n- {items}.\n", slug))


def addresses(*reports: ReadReport) -> dict[tuple[str, str], str]:
    """Return the address of each topic by its report and its words."""
    corpus, _ = link(reports, REFERENCE, "")
    texts = {item.report.source.slug: item.report.source.text for item in corpus.reports}
    return {(t.report, t.topic.span.of(texts[t.report])): t.id for t in corpus.topics}


def test_a_topic_of_one_report_has_the_address_of_its_words() -> None:
    assert set(addresses(listing("a", "Giống lúa mới", "Thị trường ngô")).values()) == {
        "giong-lua-moi",
        "thi-truong-ngo",
    }


def test_a_topic_of_two_reports_has_an_address_that_hangs_on_no_other_report() -> None:
    old, new = (listing(slug, "Giống lúa mới", slug * 5) for slug in ("nam-2025", "nam-2026"))
    both = addresses(old, new)
    own = {both[slug, "Giống lúa mới"] for slug in ("nam-2025", "nam-2026")}
    assert len(own) == 2
    assert all(name.startswith("giong-lua-moi-") for name in own)
    more = addresses(old, listing("nam-2024", "Giống lúa mới", "Khác"), new)
    assert both.items() <= more.items()
    corpus, _ = link([new, old], REFERENCE, "")
    assert [topic.bare for topic in corpus.topics].count("giong-lua-moi") == 2


def test_topics_of_one_beginning_keep_their_addresses_in_any_order() -> None:
    begin = "Nâng cao chất lượng nguồn nhân lực cho công nghiệp chế biến lúa gạo ở vùng"
    found = addresses(listing("a", f"{begin} cao", f"{begin} thấp", "Ngô"))
    assert found == addresses(listing("a", "Ngô", f"{begin} thấp", f"{begin} cao"))
    assert len(set(found.values())) == 3
    assert all(len(name) <= 60 for name in found.values())


def test_no_topic_or_speaker_takes_the_place_of_its_list() -> None:
    assert "index" not in addresses(listing("a", "Index", "Ngô")).values()
    corpus, _ = link([read(parsed("Ông Index cho biết, lúa tốt."))], REFERENCE, "")
    assert [person.id for person in corpus.people] == ["x-index"]
