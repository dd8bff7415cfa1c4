"""Where nobody goes on speaking: the report tells something itself (invented texts)."""

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

SPEECH = "Bà Trần Thị Hoa, Giám đốc Sở Thủy lợi, cho biết đập đã xong và nước đã về ruộng."


def given(text: str) -> list[str]:
    """Return the first two words of each sentence that is given to Trần Thị Hoa."""
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    names = {person.id: person.name for person in report.people}
    return [
        " ".join(item.span.of(text).split()[:2])
        for remark in report.remarks
        if "Trần Thị Hoa" in [names[one] for one in remark.speakers]
        for item in remark.attributions
    ]


def firsts(text: str) -> list[str]:
    """Return the first two words of each sentence of a text."""
    return [" ".join(one.split()[:2]) for one in text.replace("?", ".").split(". ")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Nhiều bạn trẻ đề nghị được đo nước cùng các trạm.",
        "Một số hộ trồng chè mong có thêm một đập nữa.",
        "Họ phàn nàn mương đã hẹp lại.",
        "Đại diện các tỉnh, thành phố cũng kiến nghị mở thêm trạm đo.",
        "Tuy nhiên, một số hộ cho rằng nước vẫn còn đục.",
        "Câu chuyện làm cả hội trường bật cười.",
        "Cả nước hiện chỉ còn ba trạm đo như thế.",
        "Năm 2023, tỉnh mở được chín lớp.",
        "Chín tháng năm nay, xuất khẩu muối đạt tám nghìn tấn.",
        "Kim ngạch muối tăng gấp đôi.",
        "Ngay sau khi dự lễ, đoàn đã ra thăm đập.",
        "Ở tuổi 81, cụ Chu Bá Tú vẫn đo nước mỗi sáng.",
        "Ở chiều ngược lại, ông Lê Văn Tú lại có những băn khoăn riêng.",
        "Ở phần giao lưu, nhiều bạn trẻ thắc mắc về giá nước.",
        "Trao đổi về chuyện giữ rừng, hai bên nhất trí trồng thêm tre.",
        "Sau hội thảo, các bên sẽ ký biên bản.",
        "Hội nghị tiếp theo, dự kiến vào mùa thu, sẽ rà lại từng việc.",
        "Chuyện giá nước được các đại biểu quan tâm hơn cả.",
        "Nghị quyết của tỉnh số 12 đã mở đường cho việc giữ rừng.",
        "Tiếp đó, Vụ trưởng Lê Văn Tú trình bày báo cáo đề dẫn.",
        "Đó là chia sẻ của bà Trần Thị Hoa với báo chí bên bờ suối.",
    ],
)
def test_a_paragraph_of_the_report_itself_is_nobodys(paragraph: str) -> None:
    assert given(f"{SPEECH}\n{paragraph}\nĐập dài chín mươi mét.") == ["Bà Trần"]


@pytest.mark.parametrize(
    "sentence",
    [
        "TCX là một mạng lưới của những người đo nước.",
        "TCX hiện có 86 trạm ở chín tỉnh.",
        "Giai đoạn I của Chương trình được thực hiện từ năm 2009 đến năm 2013.",
        "Nhiều ý kiến tại tọa đàm cho rằng phải trồng thêm tre.",
        "Ý kiến từ các hộ thì mong được vay vốn.",
        "Đây là cuộc tham vấn thứ hai do Sở Thủy lợi phối hợp với Viện Nước đồng tổ chức.",
        "Cũng tại hội thảo, ba xã đã ký biên bản.",
        "Trong hai ngày 3 và 4-5, các tổ sẽ xuống ruộng.",
        "Đề nghị này được ông Lê Văn Tú ghi nhận.",
        "Câu hỏi được hai tổ bàn trong bốn mươi phút.",
        "Câu nói khiến cả phòng lặng đi.",
        "Đại diện Sở Tư pháp tham dự nhưng không phát biểu.",
        "Đại diện UBND tỉnh được mời nhưng vắng mặt.",
        "Được hỏi về giá nước, bà chưa trả lời cụ thể.",
        "Tiếp đó, hội thảo nghe năm báo cáo.",
        "Nội dung thứ hai của hội nghị là giá giống.",
        "Buổi chiều là phần trao giải.",
        "Trong một buổi sáng, Hội thảo làm việc với ba phiên, gồm:",
        "Bản tổng hợp góp ý dự kiến được gửi trước ngày 30/9.",
        "Các phiên thảo luận xoay quanh: giá nước; giá giống.",
    ],
)
def test_what_a_programme_is_ends_a_speech_in_its_paragraph_too(sentence: str) -> None:
    assert given(f"{SPEECH} {sentence} Đập dài chín mươi mét.") == ["Bà Trần"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Các trường phải cam kết dạy bơi cho trẻ.",
        "Một điều đáng lo ngại khác là mương đã hẹp.",
        "Sở Y tế và các xã ven suối cần đo nước mỗi tuần.",
        "Tác giả của những con đập cũ nay đã già.",
        "Tuy nhiên, chuỗi đập trên nguồn vẫn còn thiếu.",
    ],
)
def test_a_paragraph_that_goes_on_is_the_speakers(paragraph: str) -> None:
    assert len(given(f"{SPEECH}\n{paragraph}\nCuối cùng là chuyện giữ rừng.")) > 1


@pytest.mark.parametrize(
    "lead",
    [
        "Ở cơ sở, chuyện có phần khác.",
        "Không phải ai cũng nghĩ như vậy.",
        "Trạm nói gì? Người trông đập nói gì?",
    ],
)
def test_what_opens_anothers_paragraph_leads_up_to_him(lead: str) -> None:
    other = "Ông Lê Văn Tú, trạm trưởng, cho rằng mương đã hẹp."
    assert given(f"{SPEECH}\n{lead} {other}") == ["Bà Trần"]
    assert given(f"{SPEECH}\n{lead} Ông Lê Văn Tú lắc đầu.") == ["Bà Trần", *firsts(lead)]
    assert given(f"{SPEECH} Đập dài chín mươi mét. {other}") == ["Bà Trần", "Đập dài"]


def test_a_quotation_that_runs_on_leads_up_to_nobody() -> None:
    speech = "Bà Trần Thị Hoa nói: “Đập đã xong.\nNước đã về ruộng.” Ông Lê Văn Tú nói đập còn hở."
    assert given(speech) == ["Bà Trần", "Nước đã"]


def test_a_sentence_that_names_somebody_else_is_told_of_him() -> None:
    assert given(f"{SPEECH} Tan cuộc, ông Lê Văn Tú nán lại bắt tay từng người.") == ["Bà Trần"]
    assert given(f"{SPEECH} Với giá ấy, bà Hoa sẽ trả đủ.") == ["Bà Trần", "Với giá"]


@pytest.mark.parametrize(
    "name", ["Lan Chi", "LAN CHI (ghi)", "Lan Chi – Bích Hà", "Trung tâm Truyền thông Thủy lợi"]
)
def test_who_signs_a_report_of_one_paragraph_ends_it(name: str) -> None:
    assert given(f"{SPEECH} {name}") == ["Bà Trần"]
