"""Tables of words, both ways: each word is found in its example, and no longer one instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from kyyeu.model.report import Remark
from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.documents import find_documents
from kyyeu.parse.event import tells_of_event
from kyyeu.parse.people import find_people
from kyyeu.parse.remarks import find_remarks
from kyyeu.parse.tables import Word
from kyyeu.parse.tables.documents import (
    DOCUMENT_KINDS,
    DOCUMENT_VERBS,
    ISSUERS,
    ISSUING_VERBS,
    KIND_OF_SYMBOL,
    LEADING_PARTS,
    SHORT_KINDS,
)
from kyyeu.parse.tables.events import EVENT_HEADS, HOLDING_VERBS
from kyyeu.parse.tables.meetings import DISCUSSANTS, MEETINGS, ORGANISERS
from kyyeu.parse.tables.names import COUNTRIES, KOREAN_SURNAMES
from kyyeu.parse.tables.narration import PARAGRAPHS, SENTENCES
from kyyeu.parse.tables.people import (
    HELD_HEADS,
    HONORIFICS,
    ORGANISATION_HEADS,
    ORGANS,
    SURNAMES,
    TITLES,
)
from kyyeu.parse.tables.speech import COLLECTIVES
from kyyeu.parse.tables.subjects import (
    BEFORE_NO_VERB,
    BEHIND_NO_VERB,
    CLAUSE_SUBJECTS,
    DOCUMENT_PARTICIPLES,
    DOCUMENT_PREDICATES,
    SUBJECT_ENDS,
    SUBJECT_PAIRS,
)
from kyyeu.parse.tables.topics import (
    ACTION_VERBS,
    DISCUSSED_NOUNS,
    DISCUSSION_VERBS,
    EXCHANGED,
    LIST_NOUNS,
    NOUN_VERBS,
    OPEN_NOUNS,
    PART_NOUNS,
    POINTS,
    TOPIC_NOUNS,
    TREATING_VERBS,
)
from kyyeu.parse.tables.verbs import LOOSE_VERBS, REPORTING_VERBS
from kyyeu.parse.topics import find_topics
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

TABLES: dict[str, Sequence[Word]] = {
    "reporting verbs": REPORTING_VERBS,
    "loose verbs": LOOSE_VERBS,
    "document verbs": DOCUMENT_VERBS,
    "document predicates": DOCUMENT_PREDICATES,
    "kinds": DOCUMENT_KINDS,
    "issuers": ISSUERS,
    "issuing verbs": ISSUING_VERBS,
    "collectives": COLLECTIVES,
    "holding verbs": HOLDING_VERBS,
    "discussion verbs": DISCUSSION_VERBS,
    "noun verbs": NOUN_VERBS,
}


def source(text: str) -> Source:
    return Source(slug="x", path="x.txt", text=text, sha256="")


def remarks_of(text: str) -> tuple[Remark, ...]:
    context = context_of(source(text))
    return find_remarks(context, find_people(context), [])


@pytest.mark.parametrize("name", TABLES)
def test_each_word_is_the_one_found_in_its_example(name: str) -> None:
    table = TABLES[name]
    pattern = re.compile(any_of(word.form for word in table), re.IGNORECASE)
    for word in table:
        found = [match[0].lower() for match in pattern.finditer(word.example)]
        assert word.form.lower() in found, word
    assert len({word.form for word in table}) == len(table)


@pytest.mark.parametrize("word", [*REPORTING_VERBS, *LOOSE_VERBS], ids=lambda word: word.form)
def test_a_reporting_verb_makes_a_remark_of_its_example(word: Word) -> None:
    text = f"Ông Lê Nam và bà Hồ Lan đến.\n{word.example}"
    assert [remark.verb for remark in remarks_of(text)] == [word.form]


@pytest.mark.parametrize("word", DOCUMENT_KINDS, ids=lambda word: word.form)
def test_a_kind_makes_a_document_of_its_example(word: Word) -> None:
    documents, _ = find_documents(context_of(source(word.example)))
    assert [document.kind for document in documents] == [word.form]


# A short form ("Nghị quyết 42 của ...") bears no issuer of its own.
FULL_FORMS = [word for word in ISSUERS if re.search(r"\d-|/", word.example)]


@pytest.mark.parametrize("word", FULL_FORMS, ids=lambda word: word.form)
def test_an_issuer_is_the_whole_of_what_its_example_names(word: Word) -> None:
    documents, _ = find_documents(context_of(source(word.example)))
    issuer = documents[0].issuer
    assert issuer is not None
    assert issuer.value == word.form


@pytest.mark.parametrize("word", ISSUING_VERBS, ids=lambda word: word.form)
def test_a_verb_of_issuing_makes_its_subject_the_issuer(word: Word) -> None:
    (document,), _ = find_documents(context_of(source(word.example)))
    assert document.issuer is not None
    assert word.example.startswith(document.issuer.value)
    verbless = word.example.replace(f" {word.form} ", " nhắc ")
    assert find_documents(context_of(source(verbless)))[0][0].issuer is None


def test_each_part_that_leads_a_body_belongs_to_who_issued() -> None:
    for part in LEADING_PARTS:
        text = f"Kế hoạch 5/KH-X của {part} Hội Nông dân đã rõ."
        issuer = find_documents(context_of(source(text)))[0][0].issuer
        assert issuer is not None
        assert issuer.value == f"{part} Hội Nông dân"


def test_letters_and_abbreviations_tell_a_kind() -> None:
    for letters, kind in KIND_OF_SYMBOL.items():
        found = find_documents(context_of(source(f"Theo 5/{letters}-ABC, việc đã rõ.")))[0]
        assert [document.kind for document in found] == [kind]
    for short, kind in SHORT_KINDS.items():
        found = find_documents(context_of(source(f"{kind} 15/X-Y đã rõ. {short} 15 hay.")))[0]
        assert [len(document.citations) for document in found] == [2], short


def subject_of(text: str) -> str | None:
    subject = find_documents(context_of(source(text)))[0][0].subject
    return subject.value if subject else None


def test_each_word_that_leaves_a_subject_ends_it() -> None:
    for word in SUBJECT_ENDS:
        assert subject_of(f"Nghị quyết 5-NQ/X về nghề muối, {word} bến đò.") == "nghề muối", word
    assert subject_of("Nghị quyết 5-NQ/X về nghề muối, nghề cá bến đò.") == (
        "nghề muối, nghề cá bến đò"
    )


def test_each_subject_of_another_clause_ends_a_documents() -> None:
    for word in CLAUSE_SUBJECTS:
        text = f"Theo Nghị quyết 5-NQ/X về nghề muối, {word} bến đò."
        assert subject_of(text) == "nghề muối", word
    whole = "Quy định 5-QĐ/X về phần việc của các xã, các bến đò đã rõ."
    assert subject_of(whole) == "phần việc của các xã, các bến đò"


def test_what_is_told_of_a_document_ends_its_subject() -> None:
    told = [word.form for word in (*DOCUMENT_PREDICATES, *DOCUMENT_VERBS)]
    for words in (*told, *(f"được {form}" for form in DOCUMENT_PARTICIPLES)):
        assert subject_of(f"Nghị quyết 5-NQ/X về nghề muối {words} ba điều.") == "nghề muối", words


def test_words_that_go_together_stay_in_a_subject() -> None:
    for pair in SUBJECT_PAIRS:
        text = f"Theo Nghị quyết 5-NQ/X về {pair} nghề muối, tỉnh lập quỹ."
        assert subject_of(text) == f"{pair} nghề muối"


def test_a_verb_that_is_a_nouns_part_ends_no_subject() -> None:
    for word, befores in BEFORE_NO_VERB.items():
        for before in befores:
            text = f"Thông tư 5/2020/TT-BYT về nghề muối {before} {word} riêng."
            assert subject_of(text) == f"nghề muối {before} {word} riêng"
    for word, behinds in BEHIND_NO_VERB.items():
        for behind in behinds:
            text = f"Thông tư 5/2020/TT-BYT về nghề muối {word} {behind} riêng."
            assert subject_of(text) == f"nghề muối {word} {behind} riêng"


@pytest.mark.parametrize("word", HOLDING_VERBS, ids=lambda word: word.form)
def test_a_holding_verb_tells_of_the_event(word: Word) -> None:
    assert tells_of_event(word.example, Span(start=0, end=len(word.example)))


@pytest.mark.parametrize("word", DISCUSSION_VERBS, ids=lambda word: word.form)
def test_a_discussion_verb_makes_topics_of_its_example(word: Word) -> None:
    topics = find_topics(context_of(source(word.example)))
    first = topics[0].span.of(word.example)
    assert len(topics) == word.example.count(";") + 1
    assert word.example.partition(word.form)[2].lstrip(" :").removeprefix("về ").startswith(first)


def test_lists_hold_nothing_twice() -> None:
    for table in (
        EVENT_HEADS, HONORIFICS, ORGANISATION_HEADS, HELD_HEADS, ORGANS, COUNTRIES, KOREAN_SURNAMES,
        ACTION_VERBS, LIST_NOUNS, TOPIC_NOUNS, DISCUSSED_NOUNS, PART_NOUNS, OPEN_NOUNS, MEETINGS,
        DISCUSSANTS, ORGANISERS, EXCHANGED, POINTS, TREATING_VERBS,
    ):  # fmt: skip
        assert len(set(table)) == len(table)
    assert set(TITLES.values()) <= {"", *ORGANISATION_HEADS, *HELD_HEADS}
    assert all(" " not in name and name[0].isupper() for name in SURNAMES)


def topics_of(text: str) -> list[str]:
    return [topic.span.of(text) for topic in find_topics(context_of(source(text)))]


def test_each_noun_announces_a_list() -> None:
    for noun in LIST_NOUNS:
        text = f"Hội nghị thảo luận ba {noun} gồm vốn vay, đất đai và nhân lực."
        assert topics_of(text) == ["vốn vay", "đất đai", "nhân lực"], noun


@pytest.mark.parametrize("word", NOUN_VERBS, ids=lambda word: word.form)
def test_a_verb_that_tells_of_much_besides_needs_a_noun_for_its_list(word: Word) -> None:
    assert len(topics_of(word.example)) == 3
    bare = f"Các chuyên gia {word.form}: vốn; đất đai; thuế."
    assert topics_of(bare) == []


LIST = "giá muối; nước ngọt; chợ phiên"


def test_each_noun_for_what_is_discussed_announces_a_list_behind_any_verb() -> None:
    for noun in DISCUSSED_NOUNS:
        assert len(topics_of(f"Hội nghị nêu ba {noun}: {LIST}.")) == 3, noun
        assert topics_of(f"Hội nghị nêu ba con số: {LIST}.") == []


def test_a_meeting_has_parts_and_nothing_else_has() -> None:
    for noun in PART_NOUNS:
        assert len(topics_of(f"Diễn đàn mang đến ba {noun}: {LIST}.")) == 3, noun
        assert topics_of(f"Con đường mang đến ba {noun}: {LIST}.") == [], noun
    for noun in OPEN_NOUNS:
        assert len(topics_of(f"Diễn đàn có ba {noun}: {LIST}.")) == 3, noun
        assert len(topics_of(f"Diễn đàn mang đến ba {noun}: {LIST}.")) == 3, noun
        assert topics_of(f"Con đường mang đến ba {noun}: {LIST}.") == [], noun


def test_a_point_announces_a_list_in_the_meetings_own_voice() -> None:
    for noun in POINTS:
        assert len(topics_of(f"Hội nghị xới tung ba {noun}: {LIST}.")) == 3, noun
        assert topics_of(f"Ông Lò Nam xới tung ba {noun}: {LIST}.") == [], noun


def test_what_is_exchanged_at_a_meeting_is_about_a_list() -> None:
    for noun in EXCHANGED:
        assert len(topics_of(f"Hội nghị nóng lên vì {noun} về {LIST}.")) == 3, noun
        assert topics_of(f"Ông Lò Nam nóng lên vì {noun} về {LIST}.") == [], noun


def test_a_meetings_papers_treat_what_semicolons_part() -> None:
    for verb in TREATING_VERBS:
        assert len(topics_of(f"Tại hội thảo, các tham luận {verb} {LIST}.")) == 3, verb
        assert topics_of(f"Ông Lò Nam {verb} {LIST}.") == [], verb


def test_a_discussion_is_held_at_each_meeting_by_each_who_discusses() -> None:
    assert topics_of(f"Mọi người trao đổi về {LIST}.") == []
    for meeting in MEETINGS:
        assert len(topics_of(f"Trong {meeting}, mọi người trao đổi về {LIST}.")) == 3, meeting
    for who in DISCUSSANTS:
        assert len(topics_of(f"Theo tin mới, {who} đã xoay quanh {LIST}.")) == 3, who


def test_each_organiser_asks_for_a_discussion() -> None:
    for who in ORGANISERS:
        assert len(topics_of(f"Hôm qua, {who} đề nghị tập trung vào ba vấn đề: {LIST}.")) == 3, who
    assert topics_of(f"Hôm qua, dân làng đề nghị tập trung vào ba vấn đề: {LIST}.") == []


def test_each_verb_of_action_begins_an_entry() -> None:
    for verb in ACTION_VERBS:
        entries = [f"{verb} việc nhỏ", "thúc đẩy giao thương", f"{verb} việc chung"]
        text = f"Hội nghị thảo luận các vấn đề gồm {entries[0]}, {entries[1]} và {entries[2]}."
        assert topics_of(text) == entries, verb


def test_each_noun_of_topics_begins_an_entry_where_nothing_announces_the_list() -> None:
    for noun in TOPIC_NOUNS:
        about = f"Hội nghị thảo luận về {noun} nuôi cá lồng bè,"
        assert topics_of(f"{about} người dân vui vẻ đi xem hội, {noun} chợ phiên.") == [], noun
        assert len(topics_of(f"{about} tình hình chợ phiên và các {noun} khác.")) == 3, noun


def test_each_country_has_offices_and_is_no_part_of_a_name() -> None:
    for country in COUNTRIES:
        text = f"Ngoại trưởng {country} Marcus Whitfield cho biết đã xong."
        (person,) = find_people(context_of(source(text))).people
        assert person.name == "Marcus Whitfield", country
        assert person.organisation is not None
        assert person.organisation.value == country


def test_each_korean_family_name_has_a_given_name_in_two_parts() -> None:
    for surname in KOREAN_SURNAMES:
        text = f"Ông {surname} Sung - min cho biết đã xong."
        (person,) = find_people(context_of(source(text))).people
        assert person.name == f"{surname} Sung - min"


@pytest.mark.parametrize("word", PARAGRAPHS, ids=lambda word: word.form)
def test_a_paragraph_of_narration_is_nobodys(word: Word) -> None:
    text = f"Chuyện ở xã\nBà Trần Thị Hoa cho biết nước đã cạn.\n{word.example}\nHết.\n"
    assert [item.span.of(text) for item in remarks_of(text)[0].attributions] == [
        "Bà Trần Thị Hoa cho biết nước đã cạn."
    ]


@pytest.mark.parametrize("word", SENTENCES, ids=lambda word: word.form)
def test_a_sentence_of_narration_is_nobodys_wherever_it_stands(word: Word) -> None:
    text = f"Chuyện ở xã\nBà Trần Thị Hoa cho biết nước đã cạn. {word.example}\nHết.\n"
    assert len(remarks_of(text)[0].attributions) == 1
    going_on = "Chuyện ở xã\nBà Trần Thị Hoa cho biết nước đã cạn. Ruộng cũng khô.\n"
    assert len(remarks_of(going_on)[0].attributions) == 2


def test_a_slip_in_the_marks_of_a_full_name_makes_no_second_person() -> None:
    text = "Ông Vi Văn Thoòng, Giám đốc Sở Y tế, cho biết lúa tốt.\n\nÔng Vi Văn Thòong nói thêm."
    found = find_people(context_of(source(text)))
    (person,) = found.people
    assert (person.name, len(person.mentions)) == ("Vi Văn Thoòng", 2)
    assert [one.code for one in found.diagnostics] == ["KY105"]


def test_an_editor_is_told_once_of_names_that_differ_in_marks_alone() -> None:
    slip = "Bà Trần Thị Hoa, Giám đốc Sở Y tế, nói.\n\nBà Trần Thị Hòa cười. Bà Trần Thị Hòa hát."
    other = "Bà Trần Thị Hoa, Giám đốc Sở Y tế, nói. Bà Trần Thị Hòa, Chánh Thanh tra, cười."
    for text, severity in ((slip, "warning"), (other, "info")):
        (told,) = find_people(context_of(source(text))).diagnostics
        assert (told.code, told.severity, told.span.of(text)) == ("KY105", severity, "Trần Thị Hòa")


@pytest.mark.parametrize(
    "text",
    [
        "Bà Trần Thị Hoa, Giám đốc Sở Y tế, nói.\n\nBà Trần Thị Hòa, Chánh Thanh tra, cười.",
        "Bà Trần Thị Hoa, Giám đốc Sở Y tế, nói.\n\nÔng Trần Thị Hòa cười.",
        "Bà Trần Thị Hoa, Giám đốc Sở Y tế, nói.\n\nChị Trần Thị Hòa cười.",
        "Bà Trần Thị Hoa, Giám đốc Sở Y tế, nói. Bà Trần Thị Hòa cười.",
        "Bà Trần Thị Hoa nói.\n\nBà Trần Thị Hòa cười.",
        "Ông Lê Ánh, Giám đốc Sở Y tế, nói.\n\nÔng Lê Anh cười.",
    ],
)
def test_two_people_whose_names_differ_in_marks_alone_stay_two(text: str) -> None:
    people = find_people(context_of(source(text))).people
    assert [len(person.mentions) for person in people] == [1, 1]


def test_a_name_with_i_and_with_y_is_one_person() -> None:
    text = "Bà Trần Thu Vy, Phó Cục trưởng Cục Thủy lợi, cho biết lúa tốt. Bà Trần Thu Vi nói thêm."
    (person,) = find_people(context_of(source(text))).people
    assert (person.name, len(person.mentions)) == ("Trần Thu Vy", 2)
