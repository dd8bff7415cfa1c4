"""Who is heard where a sentence names nobody in full, and in interviews (invented texts)."""

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

MINISTER = "Ông Lê Văn Tú, Ủy viên Ban Chấp hành Hội Nông dân, Thứ trưởng Bộ Thủy lợi, "


def parsed(text: str) -> Report:
    return Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))


def said(text: str) -> list[tuple[str, str, str]]:
    """Return the first two words of each attributed sentence, its speakers and the basis."""
    report = parsed(text)
    names = {person.id: person.name for person in report.people}
    return [
        (
            " ".join(item.span.of(text).split()[:2]),
            ", ".join(names[one] for one in remark.speakers),
            item.basis,
        )
        for remark in report.remarks
        for item in remark.attributions
        if remark.speakers
    ]


def test_a_role_in_the_lead_means_the_one_person_who_bears_it() -> None:
    text = (
        "Họp bàn việc trồng tre\n"
        "Chủ tịch đề nghị các xã trồng tre dọc bờ suối trong năm nay.\n"
        "Ông Lê Văn Tú, Chủ tịch huyện Tân Lập, cho biết cây giống đã đủ."
    )
    assert said(text)[0] == ("Chủ tịch", "Lê Văn Tú", "stated")


def test_a_role_in_the_lead_that_two_bear_means_neither() -> None:
    text = (
        "Họp bàn việc trồng tre\n"
        "Chủ tịch đề nghị các xã trồng tre dọc bờ suối trong năm nay.\n"
        "Ông Lê Văn Tú, Chủ tịch huyện Tân Lập, cho biết cây giống đã đủ.\n"
        "Bà Trần Thị Hoa, Chủ tịch huyện Tân Sơn, cho rằng vẫn còn thiếu."
    )
    assert all(words != "Chủ tịch" for words, _, _ in said(text))


def test_a_person_is_heard_by_a_further_title() -> None:
    text = f"{MINISTER}cho biết đập đã xong.\nThứ trưởng nhấn mạnh phải giữ rừng đầu nguồn."
    assert said(text)[-1] == ("Thứ trưởng", "Lê Văn Tú", "stated")


@pytest.mark.parametrize("words", ["Chuyên gia này", "Vị này", "Vị giám đốc này"])
def test_this_expert_means_who_spoke_last(words: str) -> None:
    text = f"Bà Trần Thị Hoa cho biết nước đã cạn.\n“Phải khoan thêm giếng”, {words.lower()} nói."
    assert said(text)[-1] == ("“Phải khoan", "Trần Thị Hoa", "stated")


def test_these_experts_mean_nobody() -> None:
    text = "Bà Trần Thị Hoa cho biết nước đã cạn.\nCác chuyên gia này đề nghị khoan thêm giếng."
    assert len(said(text)) == 1


def test_who_is_asked_in_an_interview_answers_to_the_next_question() -> None:
    text = (
        f"{MINISTER}đã trả lời phỏng vấn về các con đập.\n"
        "Xin Thứ trưởng cho biết năm nay cả nước làm được bao nhiêu đập mới ở vùng cao?\n"
        "Cả nước đã làm xong mười hai đập.\n"
        "Hội nghị toàn ngành tổ chức tháng trước đã bàn việc này.\n"
        "Bà Trần Thị Hoa cho rằng như thế là ít.\n"
        "Năm tới sẽ làm thêm tám đập.\n"
        "Các đập ở phía bắc\n"
        "Vùng này có ba đập."
    )
    assert said(text)[-4:] == [
        ("Cả nước", "Lê Văn Tú", "inferred"),
        ("Hội nghị", "Lê Văn Tú", "inferred"),
        ("Bà Trần", "Trần Thị Hoa", "stated"),
        ("Năm tới", "Lê Văn Tú", "inferred"),
    ]


def test_in_an_interview_names_head_what_is_asked_and_answered() -> None:
    text = (
        "Cầu mới\n"
        "Tham gia có ông Lê Văn Tú, Giám đốc Sở Xây dựng; bà Trần Thị Hoa, Phó Chủ tịch xã.\n"
        "Phóng viên: Thưa ông Lê Văn Tú, vì sao cầu xong chậm? Ai phải chịu trách nhiệm?\n"
        "Mưa nhiều quá.\n"
        "Hai năm nay đều như thế.\n"
        "PV: Còn bà Hoa nghĩ sao?\n"
        "Bà Trần Thị Hoa: Tôi đồng ý. Xã sẽ đắp bờ.\n"
        "MC: Xin cảm ơn các vị đã tham gia.\n"
    )
    assert said(text) == [
        ("Mưa nhiều", "Lê Văn Tú", "inferred"),
        ("Hai năm", "Lê Văn Tú", "inferred"),
        ("Bà Trần", "Trần Thị Hoa", "stated"),
        ("Xã sẽ", "Trần Thị Hoa", "inferred"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đoàn đến theo lời mời của ông Lê Văn Tú và ở lại hai ngày.",
        "Bà con chuyển lời thăm hỏi của ông Lê Văn Tú tới các cụ.",
        "Mọi người dõi theo lời nói của ông Lê Văn Tú trên màn hình.",
        "Ông Lê Văn Tú phát biểu tại hội nghị sáng nay.",
        "Xã đã viết thư cho ông Lê Văn Tú, đề nghị sửa cầu.",
        "Sở Y tế Sao Khuê mở hội nghị trao đổi, phổ biến pháp luật.",
    ],
)
def test_what_is_only_told_of_somebody_is_no_remark(sentence: str) -> None:
    assert said(f"Chuyện ở xã\n{sentence}\n") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Lê Văn Tú phát biểu tại hội nghị, nhấn mạnh việc giữ rừng.",
        "Ông Lê Văn Tú đã đi thăm ba bản, khẳng định cầu sẽ xong trước mùa mưa.",
        "Theo phát biểu của ông Lê Văn Tú, cầu sẽ xong trước mùa mưa.",
    ],
)
def test_a_subject_that_goes_on_to_say_something_is_heard(sentence: str) -> None:
    assert [name for _, name, _ in said(f"Chuyện ở xã\n{sentence}\n")] == ["Lê Văn Tú"]


def test_both_of_a_pair_with_titles_speak() -> None:
    text = "Bộ trưởng Lê Văn Tú và Ngoại trưởng Áo Franz Huberdorf nhận định quan hệ đang tốt lên."
    assert [name for _, name, _ in said(text)] == ["Lê Văn Tú, Franz Huberdorf"]


def test_a_statesman_is_heard_by_one_foreign_name() -> None:
    text = (
        "Tổng thống Áo Franz Huberdorf đến thăm.\n"
        "Trong khi Tổng thống Huberdorf khẳng định việc đã xong, nhiều nơi còn chờ."
    )
    assert [name for _, name, _ in said(text)] == ["Franz Huberdorf"]


def test_a_given_name_of_two_parts_is_whole_and_a_centre_is_nobody() -> None:
    assert parsed("Thủ tướng Prakul Chomg - orsta cho biết đã ký.").people[0].name == (
        "Prakul Chomg - orsta"
    )
    assert said("Đại diện Zorba Center cho biết sẽ mở cửa lại.") == []


def test_a_credit_glued_into_a_paragraph_makes_it_no_caption() -> None:
    rest = "Bà Trần Thị Hoa cho biết nước đã cạn và đồng ruộng nứt nẻ từ đầu tháng ba, " * 2
    text = f"Hạn hán\nRuộng nứt nẻ - Ảnh: ANH TÚ. {rest}nên phải khoan thêm giếng.\n"
    assert "Trần Thị Hoa" in [name for _, name, _ in said(text)]
    assert parsed("Hạn hán\nRuộng nứt nẻ - Ảnh: ANH TÚ\nHết.").blocks[1].kind == "caption"


def test_the_fullest_name_of_a_body_is_kept() -> None:
    text = (
        "Bí thư Thành ủy Lê Văn Tú cho biết đường đã xong.\n"
        "Bí thư Thành ủy Tân Lập Lê Văn Tú nhấn mạnh việc giữ vỉa hè.\n"
    )
    body = parsed(text).people[0].organisation
    assert body is not None
    assert body.value == "Thành ủy Tân Lập"


def test_quoted_topics_are_a_list_and_office_holders_are_none() -> None:
    listed = 'Các đại biểu thảo luận 3 nội dung: "Giữ rừng", "Trữ nước" và "Trồng tre".'
    found = parsed(f"Họp bàn\n{listed}\n")
    assert [t.span.of(found.source.text) for t in found.topics] == [
        "Giữ rừng",
        "Trữ nước",
        "Trồng tre",
    ]
    people = "Hội nghị gặp ba nhóm gồm chủ tịch xã Tân, giám đốc nhà máy và bí thư chi bộ."
    assert parsed(f"Họp bàn\n{people}\n").topics == ()


@pytest.mark.parametrize("words", ["Vị này", "Đại biểu này", "Chuyên gia này"])
def test_this_one_means_nobody_named_behind_somebody_without_a_name(words: str) -> None:
    text = (
        f"{MINISTER}cho biết đập đã xong.\n"
        "Đại diện Công ty TP.Xanh băn khoăn về giá nước.\n"
        f"{words} cho rằng giá phải giảm.\n"
        "Ông nhấn mạnh phải giữ rừng."
    )
    assert said(text) == [("Ông Lê", "Lê Văn Tú", "stated"), ("Ông nhấn", "Lê Văn Tú", "stated")]


def test_an_artist_with_an_honour_speaks_from_where_they_live() -> None:
    text = "Đạo diễn, NSƯT Lê Văn Tú đến từ Suối Bạc nói vở diễn đã xong."
    report = parsed(text)
    assert [person.title.value for person in report.people if person.title] == ["Đạo diễn"]
    assert said(text) == [("Đạo diễn,", "Lê Văn Tú", "stated")]


@pytest.mark.parametrize(
    ("lead", "title"),
    [("Nghệ nhân Nhân dân", "Nghệ nhân Nhân dân"), ("Nghệ nhân Ưu tú", "Nghệ nhân Ưu tú")],
)
def test_an_honour_before_a_name_is_no_part_of_it(lead: str, title: str) -> None:
    report = parsed(f"{lead} Lê Thị Tú kể bà dệt từ năm lên tám.")
    assert [(one.name, one.title and one.title.value) for one in report.people] == [
        ("Lê Thị Tú", title)
    ]


def test_a_premier_of_another_cabinet_is_not_our_own() -> None:
    text = (
        "Thủ tướng Lê Văn Tú cho biết hội nghị đã xong.\n"
        "Sau đó là lời của Thủ tướng Quốc vụ viện Trung Quốc Trần Khắc Sơn.\n"
        "Thủ tướng khẳng định sẽ mở thêm đường."
    )
    assert said(text)[-1] == ("Thủ tướng", "Lê Văn Tú", "stated")


def test_a_teacher_with_a_plain_name_speaks() -> None:
    teacher = "Cô giáo Lê Kim Cúc, Trường THCS Suối Bạc, chia sẻ rằng lớp đã đủ."
    text = f"{MINISTER}cho biết đập đã xong.\n{teacher}"
    assert said(text)[-1] == ("Cô giáo", "Lê Kim Cúc", "stated")


def test_a_quotation_that_lacks_its_mark_ends_before_who_said_it() -> None:
    text = (
        "Chuyện ở xã\n“Chúng tôi chờ mãi. Cầu vẫn dở dang, bà Trần Thị Hoa than.\n"
        "Ông Lê Văn Tú cho biết cầu sẽ xong.\n"
        "Xã có hai bến. Theo ông Tú, bến “mới” dùng được.\nBà Hoa nói: “Mong là vậy”.\n"
    )
    assert said(text) == [
        ("“Chúng tôi", "Trần Thị Hoa", "stated"),
        ("Cầu vẫn", "Trần Thị Hoa", "stated"),
        ("Ông Lê", "Lê Văn Tú", "stated"),
        ("Xã có", "Lê Văn Tú", "inferred"),
        ("Theo ông", "Lê Văn Tú", "stated"),
        ("Bà Hoa", "Trần Thị Hoa", "stated"),
    ]
