"""Who is named beside a verb of saying and does not speak there (invented people and bodies)."""

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

LED = "Bà Trần Thị Hoa, Giám đốc Sở Thủy lợi, cho biết đập đã xong.\n"


def speakers(text: str) -> list[str]:
    """Return who speaks, each remark's first sentence behind it."""
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    names = {person.id: person.name for person in report.people}
    return [
        f"{names[one]}: {' '.join(remark.attributions[0].span.of(text).split()[:3])}"
        for remark in report.remarks
        for one in remark.speakers
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sau khi Chủ tịch Lê Văn Tú bày tỏ mong muốn có cầu, hai xã ven suối cũng góp gỗ.",
        "Trước khi bị Chủ tịch Lê Văn Tú chỉ trích về tiến độ, nhà thầu đã xin lỗi dân.",
        "Kế hoạch được Chủ tịch Lê Văn Tú công bố lần đầu vào năm 2013.",
        "Cam kết của Chủ tịch Lê Văn Tú đưa ra năm 2015 rằng suối sẽ trong đã bị quên.",
        "Nhiều hộ nghi rằng ông Lê Văn Tú muốn bán đập.",
        "Dân bản thì phê phán Chủ tịch Lê Văn Tú, chỉ trích ông quá chậm.",
        "Dự án gây tranh cãi, với chính quyền Lê Văn Tú ủng hộ bên bán đất.",
        "Đề xuất này được ông Lê Văn Tú nêu ra chiều 12/11 tại phiên họp tổ.",
        "Việc lấp suối từng được Chủ tịch Lê Văn Tú đề cập trong một cuộc phỏng vấn.",
        "Chủ tịch Lê Văn Tú nói gì về việc lấp suối?",
        "Chủ tịch Lê Văn Tú chưa đưa ra bình luận nào về việc này.",
        "Ông Lê Văn Tú không tiết lộ giá bán cát.",
        "Sáng 5/6, văn phòng Chủ tịch Lê Văn Tú nói rằng đập chưa xong.",
        "Ông Lê Văn Tú bảo vệ luận án năm 2010.",
        "Ông Lê Văn Tú dẫn đầu đoàn công tác.",
        "Ông Lê Văn Tú lo hậu cần cho hội thảo.",
        "Ông Lê Văn Tú nghĩ đến việc nghỉ hưu.",
        "Ông Lê Văn Tú tính chuyện mua đập.",
        "Ông Lê Văn Tú cãi nhau với nhà thầu.",
        "Ông Lê Văn Tú trách phạt ba cán bộ xã.",
        "Ông Lê Văn Tú chốt danh sách đoàn.",
        "Từ sự cố mà ông Lê Văn Tú nêu, ba xã đã mở lại cống.",
        "Bà mặc áo chàm theo kiểu cố Chủ tịch Lê Văn Tú, giống mẹ và chị.",
    ],
)
def test_who_is_only_told_of_does_not_speak(sentence: str) -> None:
    assert not any("Lê Văn Tú" in one for one in speakers(sentence))


def test_whatever_verb_that_is_followed_by_that_says_something() -> None:
    for verb in ("ngẫm ra", "ra sức giảng", "tính nhẩm"):
        told = f"Ông Lê Văn Tú, trạm trưởng, {verb} rằng mương đã hẹp."
        assert speakers(told) == ["Lê Văn Tú: Ông Lê Văn"]


def test_who_speaks_behind_a_clause_of_another_speaks() -> None:
    text = "Sau khi bà Trần Thị Hoa phát biểu, ông Lê Văn Tú cho rằng phải trồng thêm tre."
    assert speakers(text) == ["Lê Văn Tú: Sau khi bà"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ý kiến này được ông Lê Văn Tú bổ sung, rằng suối phải sạch.",
        "Một vấn đề khác được ông Lê Văn Tú nêu ra là giá cát.",
        "Ông Lê Văn Tú không đề cập giá bán nhưng nói rằng cát còn nhiều.",
        "Ông Lê Văn Tú không phủ nhận còn yếu kém.",
        "Ông Lê Văn Tú đưa ra bình luận: “Suối sẽ trong”.",
        "Ông Lê Văn Tú cho biết phản hồi của dân đều tốt.",
    ],
)
def test_who_is_passive_or_denies_still_speaks(sentence: str) -> None:
    assert any("Lê Văn Tú" in one for one in speakers(sentence))


def test_voices_in_the_passive_say_nothing_themselves() -> None:
    text = "Từ 20 người được các địa phương đề xuất, xã chọn 10 người."
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert report.remarks == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nông dân Hải Dương cho biết lúa tốt.",
        "Công nhân Samsung đề nghị tăng lương.",
        "Cựu chiến binh Vị Xuyên cho biết đã xong.",
        "Huyện Bác Ái đề nghị thêm vốn. Bác Hồ dạy phải tiết kiệm.",
    ],
)
def test_folk_of_a_place_or_a_firm_are_nobody_by_name(text: str) -> None:
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert report.people == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("GS.TS Lê Văn Tú, Viện trưởng Viện Lúa, nói rõ.", "Giáo sư lưu ý giá còn thấp."),
        ("TS Lê Văn Tú, Hiệu trưởng Trường Lúa, nói rõ.", "Thầy Hiệu trưởng mong trò chăm học."),
        ("Bà Lê Thị Tú, Trưởng khoa Luật, nói rõ.", "Tiếp thu, bà Trưởng khoa cho hay sẽ sửa."),
    ],
)
def test_a_rank_or_an_office_with_an_honorific_means_who_bears_it(first: str, second: str) -> None:
    text = f"{first}\nCả hội trường im lặng.\n{second}"
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert len(report.people) == 1
    assert report.remarks[-1].speakers == (report.people[0].id,)
    assert report.remarks[-1].attributions[0].span.of(text) == second


def test_who_is_asked_to_do_something_does_not_speak() -> None:
    text = LED + "Đồng thời, bà giao Sở Tài chính tham mưu nguồn vốn.\n"
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert not any(remark.collective for remark in report.remarks)


def test_whom_a_fronted_verb_tells_of_does_not_speak() -> None:
    text = (
        "Nhận xét ông Lê Văn Tú xin nói thêm nhưng đã quá giờ, Chủ tịch Trần Thị Hoa nhắc nhở "
        "và đề nghị ông gửi giấy."
    )
    assert speakers(text) == ["Trần Thị Hoa: Nhận xét ông"]


def test_what_somebody_opens_for_others_to_discuss_is_no_remark() -> None:
    assert speakers("Chủ tịch Lê Văn Tú đã gợi mở để các đại biểu trao đổi ba việc.") == []


@pytest.mark.parametrize("how", ["Trả lời ý kiến của", "Bổ sung đề xuất của", "Trước câu hỏi của"])
def test_who_is_answered_does_not_speak(how: str) -> None:
    text = (
        f"{LED}Ông Lê Văn Tú, Chủ tịch UBND xã, hỏi khi nào mương xong.\n"
        f"{how} bà Trần Thị Hoa, Chủ tịch UBND xã cho biết mương sẽ xong trong tháng Tư. Nước đủ."
    )
    assert speakers(text)[-1] == f"Lê Văn Tú: {' '.join(how.split()[:3])}"


def test_a_sentence_that_says_whose_warning_it_was_is_no_remark() -> None:
    text = "Đập có thể vỡ trước mùa lũ năm nay.\nĐó là cảnh báo của ông Lê Văn Tú tại hội thảo."
    assert speakers(text) == ["Lê Văn Tú: Đập có thể"]


def test_a_warning_in_the_same_sentence_is_a_remark() -> None:
    text = "“Đập có thể vỡ trước mùa lũ”, đó là cảnh báo của ông Lê Văn Tú, Viện trưởng Viện Nước."
    assert speakers(text) == ["Lê Văn Tú: “Đập có thể"]


def test_who_only_proposes_speaks() -> None:
    assert speakers("Ông Lê Văn Tú chỉ đề nghị đừng lấp suối.") == ["Lê Văn Tú: Ông Lê Văn"]


def test_an_invitation_is_no_remark() -> None:
    assert speakers("Chủ tịch Lê Văn Tú mời các nhà vườn đến thăm suối.") == []


def test_a_clause_behind_the_main_one_still_holds_words() -> None:
    text = "Tin đưa ra ngay sau khi ông Lê Văn Tú khẳng định đập vẫn vững."
    assert speakers(text) == ["Lê Văn Tú: Tin đưa ra"]


def test_what_an_event_is_for_is_no_voice() -> None:
    text = (
        "Tại hội nghị tổng kết ba năm giữ rừng tổ chức ngày 3-4, Chủ tịch Lê Văn Tú khẳng định "
        "sẽ xử nghiêm việc lấn đất."
    )
    assert speakers(text) == ["Lê Văn Tú: Tại hội nghị"]


@pytest.mark.parametrize("words", ["như vậy", "điều này khi trao đổi với bà con"])
def test_a_sentence_that_points_back_is_no_remark(words: str) -> None:
    text = f"Đập phải xong trước mùa lũ năm nay.\nChủ tịch Lê Văn Tú nhấn mạnh {words}."
    assert speakers(text) == ["Lê Văn Tú: Đập phải xong"]


def test_a_paper_that_is_only_announced_is_no_remark() -> None:
    assert speakers(LED + "Ông Lê Văn Tú, Viện trưởng Viện Rừng, trình bày tham luận.") == [
        "Trần Thị Hoa: Bà Trần Thị"
    ]


@pytest.mark.parametrize("word", ["Tuy nhiên", "Do đó", "Vì vậy"])
def test_a_pronoun_right_behind_a_joining_word_speaks(word: str) -> None:
    report = Parser(Reference()).parse(
        Source(slug="x", path="x.txt", text=f"{LED}{word} bà thừa nhận vốn còn thiếu.", sha256="")
    )
    last = report.remarks[-1].attributions[-1]
    assert (last.basis, last.span.of(report.source.text).split()[-1]) == ("stated", "thiếu.")
