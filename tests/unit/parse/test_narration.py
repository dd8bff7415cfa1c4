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


@pytest.mark.parametrize("name", ["Lan Chi", "Trung tâm Truyền thông Thủy lợi"])
def test_who_signs_a_report_of_one_paragraph_ends_it(name: str) -> None:
    assert given(f"{SPEECH} {name}") == ["Bà Trần"]
