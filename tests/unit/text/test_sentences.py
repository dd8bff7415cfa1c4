"""Sentence ends: each line of a case is one sentence of the block made by joining them."""

from __future__ import annotations

import pytest

from kyyeu.text.sentences import sentences

CASES = [
    ["Hội thảo đã kết thúc.", "Các đại biểu ra về."],
    ["Dự án cần 1.000 tỷ đồng.", "Vốn đã đủ."],
    ["TS. Trần Văn Bé nói về công nghiệp 4.0.", "Ông nêu ba điểm."],
    ["PGS.TS. Lê Thị Cam ở TP. Vinh góp ý.", "Bà H. Dịu đồng tình."],
    ["Có lúa, ngô, khoai... và sắn.", "Tất cả đều tăng."],
    ["Có lúa, ngô, khoai...", "Tất cả đều tăng."],
    ["Ông hỏi: “Ai làm?”", "Không ai trả lời."],
    ["“Chúng tôi sẽ làm!”, ông Nam nói.", "Cả hội trường vỗ tay."],
    ["“Làm ngay.” - ông Nam nói."],
    ["Nhiệm vụ là chuyển đổi số.", "Vì vậy phải làm sớm."],
    ["Hội nghị họp ngày 20.11.2021 tại Huế.", "Có 50 đại biểu."],
    ["Đề án do ban chủ trì thực hiện./."],
    ["1. Công tác tổ chức được chú trọng.", "2 đơn vị được khen."],
    ["Bà H.T. đã đến.", "Bà ngồi hàng đầu."],
    ["Theo Nghị quyết 10 của T.Ư, mục tiêu đã rõ.", "Phải làm."],
    ["Xe về từ tháng Tư.", "Anh Nam vui."],
    ["DS. Uông Mỹ và TS.BS. Lê Tú góp ý.", "Bà Hoa đồng tình."],
    ["Kết thúc năm 2020.", "Ông Nam phát biểu."],
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0][:30])
def test_splits_where_a_reader_would(case: list[str]) -> None:
    text = " ".join(case)
    assert [span.of(text) for span in sentences(text)] == case


def test_sentence_without_space_behind_the_stop() -> None:
    text = "Công việc đã xong.Ông Nam cảm ơn."
    assert [span.of(text) for span in sentences(text)] == ["Công việc đã xong.", "Ông Nam cảm ơn."]


def test_stops_within_the_span() -> None:
    text = "Một. Hai. Ba."
    assert [span.of(text) for span in sentences(text, 5, 9)] == ["Hai."]


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        ("Giữ nước cho ruộng trên cao ", "Phát biểu tại hội thảo, ông Nam cho biết đập đã xong."),
        ("Trật tự mới trên chợ", "Theo bà Lan, giá đã giảm."),
        ("Ruộng nứt nẻ - Ảnh: ANH TÚ", "Phó chủ tịch xã cho biết giếng đã cạn."),
    ],
)
def test_a_head_or_credit_without_its_line_break_is_cut_off(head: str, sentence: str) -> None:
    found = [span.of(head + sentence) for span in sentences(head + sentence)]
    assert found == [head.strip(), sentence]


@pytest.mark.parametrize(
    "text",
    [
        "Sau phần khai mạc, Theo dấu chân cha là phim được xem nhiều nhất.",
        "Chương trình Trao đổi hàng hải có mười hai thuyền viên.",
        "Anh thích cuốn Theo Bác của nhà sách.",
        "Ruộng nứt nẻ - Ảnh: Anh Tú chụp hôm qua.",
    ],
)
def test_a_capital_within_a_sentence_cuts_nothing(text: str) -> None:
    assert [span.of(text) for span in sentences(text)] == [text]
