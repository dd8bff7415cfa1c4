"""Whose words a sentence is: each rule where it holds, and beside it where it does not.

All texts are invented.
"""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser

TU = "Ông Lê Văn Tú, Giám đốc Thư viện tỉnh Hải Ninh, cho biết sách đã đủ.\n"
HOA = "Bà Trần Thị Hoa cho rằng nước đã cạn.\n"


def parsed(text: str) -> Report:
    return Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))


def who(text: str, words: str) -> list[str]:
    """Return who says the sentence that begins with `words`, in the order of the remarks."""
    report = parsed(text)
    names = {person.id: person.name for person in report.people}
    return [
        names[one]
        for remark in report.remarks
        for item in remark.attributions
        if item.span.of(text).startswith(words)
        for one in remark.speakers
    ]


def given(text: str, words: str) -> list[str]:
    """Return the given names of who says the sentence that begins with `words`."""
    return [name.rpartition(" ")[2] for name in who(text, words)]


TWO = [
    ("Ông Lê Văn Tú đề nghị trồng tre, còn bà Trần Thị Hoa cho rằng nên trồng lúa.", ["Tú", "Hoa"]),
    (
        "Trong khi ông Lê Văn Tú đề nghị trồng tre, bà Trần Thị Hoa lại nhấn mạnh cây lúa.",
        ["Tú", "Hoa"],
    ),
    ("Ông Lê Văn Tú khẳng định tre đã lớn, bà Trần Thị Hoa, trưởng thôn, cho biết.", ["Tú", "Hoa"]),
    ("Ông Lê Văn Tú cho biết đã gặp bà Trần Thị Hoa ở chợ.", ["Tú"]),
    ("Ông Lê Văn Tú đề nghị trồng tre vì bà Trần Thị Hoa từng đề xuất như thế.", ["Tú"]),
    ("Gặp ông Lê Văn Tú và ông Vũ Văn Kha, bà Trần Thị Hoa cho rằng nên trồng lúa.", ["Hoa"]),
    (
        "Tại cuộc gặp giữa ông Lê Văn Tú và bà Trần Thị Hoa, ông Vũ Văn Kha cho rằng nên trồng lúa.",
        ["Kha"],
    ),
    ("Ông Lê Văn Tú và các đại biểu mong muốn có thêm giống.", ["Tú"]),
]


@pytest.mark.parametrize(("sentence", "names"), TWO)
def test_each_of_two_who_speak_in_a_sentence_is_heard(sentence: str, names: list[str]) -> None:
    assert given(f"Chuyện ở xã\n{sentence}\n", sentence[:20]) == names


HEARD = [
    "Ông Lê Văn Tú trong bài nói chuyện sáng nay nhấn mạnh việc giữ rừng.",
    "Ông Lê Văn Tú của Hãng tin Sao Mai (HSM) chia sẻ đường đã thông.",
    "Ông Lê Văn Tú, 70 tuổi, rưng rưng lật trang sổ cũ: “Hồi ấy chưa có điện”.",
    "Câu chuyện của ông Lê Văn Tú làm cả phòng lặng đi: “Hồi ấy chưa có điện”.",
    "Qua các ý kiến phát biểu, ông Lê Văn Tú nhìn nhận việc còn dài.",
    "Ông Lê Văn Tú có bài tham luận và nêu ra bốn kiến nghị.",
    "Ông Lê Văn Tú báo cáo, tiến độ đạt một nửa.",
    "Ông Lê Văn Tú đi thẳng vào chuyện tiền: mỗi cây cầu cần ba tỷ đồng, mà xã chỉ có một.",
    "Với ông Lê Văn Tú, cái khó nhất là nước.",
]
UNHEARD = [
    "Ông Lê Văn Tú trong áo mưa đi thăm từng thửa ruộng.",
    "Ông Lê Văn Tú chủ trì cuộc thi với chủ đề: “Giữ nước cho mai sau”.",
    "Ông Lê Văn Tú đã báo cáo tổng kết công tác năm ngoái của chi hội.",
    "Ông Lê Văn Tú viết lưu bút tại gian hàng của xã.",
    "Ông Lê Văn Tú nêu ý kiến.",
    "Ông Lê Văn Tú tặng quà ba hộ gồm: hộ bà Hoa ở bản trên và hai hộ ở bản dưới cạnh con suối.",
    "Với ông Lê Văn Tú đi đầu, cả đoàn lội qua suối.",
    "Ông Lê Văn Tú trả lời câu hỏi của các nhà báo.",
    "Ông Lê Văn Tú phát biểu khai mạc Hội nghị lần thứ hai.",
    "Ông Lê Văn Tú (trái) đề nghị dựng lại cầu.",
]


@pytest.mark.parametrize("sentence", HEARD)
def test_a_speaker_is_heard(sentence: str) -> None:
    assert given(f"Chuyện ở xã\n{sentence}\n", sentence[:12])[:1] == ["Tú"]


@pytest.mark.parametrize("sentence", UNHEARD)
def test_what_somebody_only_did_is_no_remark(sentence: str) -> None:
    assert given(f"Chuyện ở xã\n{sentence}\nHết.\n", sentence[:12]) == []


GOES_ON = [
    "Dự án sẽ xong trước mùa mưa.",
    "Dự kiến cầu sẽ thông vào tháng chín.",
    "Theo đó, mỗi bản nhận ba trăm cây.",
    "Họ cũng phải đi lấy nước xa hơn mười cây số mỗi ngày vào mùa khô",
    "Cần có số liệu để xem giữa các cách làm ấy có chênh nhau nhiều hay không?",
]
NARRATED = [
    "Ông Tú trao quà cho các cháu.",
    "Dự buổi lễ có nhiều già làng.",
    "Theo một khảo sát của xã, nước đã cạn.",
    "Theo Hội Nông dân Hải Ninh, giá lúa đã tăng.",
    "Nhiều hộ trồng chè cho rằng giá còn thấp.",
    "Kết quả hội thảo sẽ được gửi tới các xã.",
    "Ai sẽ giữ rừng?",
]


@pytest.mark.parametrize("sentence", GOES_ON)
def test_a_remark_goes_on_in_the_next_paragraph(sentence: str) -> None:
    assert given(f"Chuyện ở xã\n{TU}{sentence}\nHết.\n", sentence[:12]) == ["Tú"]


@pytest.mark.parametrize("sentence", NARRATED)
def test_nobody_goes_on_where_the_report_tells_something(sentence: str) -> None:
    assert given(f"Chuyện ở xã\n{TU}{sentence}\nHết.\n", sentence[:12]) == []


def test_a_remark_ends_where_its_paragraph_turns_to_another() -> None:
    text = f"{HOA.strip()} Ông Lê Văn Tú thì lặng lẽ ra về. Trời đã tối.\n"
    assert given(text, "Ông Lê Văn Tú") == []
    assert given(text, "Trời đã") == []


ROLES = [
    ("Thủ tướng", "Thủ tướng đề nghị hai bên trồng rừng.", ["Tú"]),
    ("of a country", "Thủ tướng Áo cam kết trồng rừng.", ["Huberdorf"]),
    ("of ours", "Thủ tướng Việt Nam cam kết trồng rừng.", ["Tú"]),
    ("of a third country", "Thủ tướng Peru cam kết trồng rừng.", []),
]


@pytest.mark.parametrize(("name", "sentence", "names"), ROLES)
def test_a_role_means_its_holder_in_the_country_named(
    name: str, sentence: str, names: list[str]
) -> None:
    text = f"Thủ tướng Lê Văn Tú gặp Thủ tướng Áo Franz Huberdorf.\n{sentence}\n"
    assert given(text, sentence[:12]) == names, name


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Giám đốc Thư viện tỉnh cam kết mở cửa muộn hơn.", ["Tú"]),
        ("Đại diện Thư viện tỉnh Hải Ninh cho hay sách đã về.", ["Tú"]),
        ("Giám đốc Sở Y tế cam kết mở cửa muộn hơn.", []),
        ("Giám đốc Thư viện huyện cam kết mở cửa muộn hơn.", []),
    ],
)
def test_a_role_means_its_holder_in_the_body_named(sentence: str, names: list[str]) -> None:
    assert (
        given(
            f"{TU}Trời mưa to suốt đêm ấy ở vùng cao.\nTối, trời tạnh.\n{sentence}\n", sentence[:20]
        )
        == names
    )


def test_a_former_minister_is_heard_by_the_office() -> None:
    text = "Ông Lê Văn Tú, nguyên Bộ trưởng Bộ Thủy lợi, đến dự.\nNguyên Bộ trưởng chia sẻ kỷ niệm cũ.\n"
    assert given(text, "Nguyên") == ["Tú"]


@pytest.mark.parametrize(
    ("first", "word", "names"),
    [
        ("Cô Kim Thị Út kể chuyện cũ. Ông Lê Văn Tú ngồi nghe.", "ông", ["Tú"]),
        ("Cô Kim Thị Út ngồi nghe. Ông Lê Văn Tú kể chuyện cũ.", "cô", ["Út"]),
        ("Thứ trưởng Trần Thị Hoa kể chuyện cũ. Giám đốc Lê Văn Tú ngồi nghe.", "ông", ["Tú"]),
    ],
)
def test_a_pronoun_means_a_man_or_a_woman(first: str, word: str, names: list[str]) -> None:
    assert given(f"{first}\n“Sách không tự đi được”, {word} nói.\n", "“Sách") == names


NAMES = [
    ("Bà Nguyễn thị Ánh Hoa cho biết cầu đã thông.", "Nguyễn thị Ánh Hoa"),
    ("Ông Adriaan de Vroom cho biết cầu đã thông.", "Adriaan de Vroom"),
    ("Bà Wendy K. Brooks cho biết cầu đã thông.", "Wendy K. Brooks"),
    ("Thủ tướng Peru Sean O’ Drury cho biết cầu đã thông.", "Sean O’ Drury"),
    ("Tiến sỹ Lê Văn Tú cho biết cầu đã thông.", "Lê Văn Tú"),
    ("Bộ trưởng Bộ thủy lợi & kiểm lâm Lê Văn Tú cho biết cầu đã thông.", "Lê Văn Tú"),
    ("Bà Trần Hoa thị sát cả ngày, cho biết cầu đã thông.", "Trần Hoa"),
]


@pytest.mark.parametrize(("sentence", "name"), NAMES)
def test_a_name_is_read_whole(sentence: str, name: str) -> None:
    assert who(sentence, sentence[:6])[:1] == [name]


def test_a_country_is_no_name() -> None:
    text = "Tổng thống Peru Sean Drury đến thăm.\nTổng thống Peru cảm ơn lời mời.\n"
    assert who(text, "Tổng thống Peru cảm") == ["Sean Drury"]


def test_a_question_within_a_quotation_is_its_speakers() -> None:
    text = 'Chuyện ở xã\n"Nước đã cạn.\nAi sẽ khoan giếng?\n", bà Trần Thị Hoa hỏi.\n'
    assert given(text, "Ai sẽ") == ["Hoa"]
    assert given("Chuyện ở xã\nNước đã cạn.\nAi sẽ khoan giếng?\n" + HOA, "Ai sẽ") == []


def test_a_voice_behind_a_quotation_that_nothing_closes_is_heard() -> None:
    text = f"Chuyện ở xã\n{TU}“Nước đã cạn lắm rồi, ông Tú trăn trở.\n"
    assert given(text, "“Nước") == ["Tú"]


def test_a_glued_head_or_credit_is_nobodys() -> None:
    text = f"{TU.strip()} Giữ nước cho ruộng trên cao Phát biểu tại hội thảo, bà Trần Thị Hoa nhấn mạnh cây lúa.\n"
    assert given(text, "Giữ nước") == []
    assert given(text, "Phát biểu") == ["Hoa"]


def test_a_marked_question_is_asked_and_what_follows_answers() -> None:
    text = (
        f"{TU}* Nhưng theo ông, vì sao bạn đọc thưa dần?\n"
        "Vì đường đến thư viện xa quá.\nẢnh: ANH TÚ\nCác em phải đi bộ hai giờ.\n"
    )
    assert given(text, "* Nhưng") == []
    assert given(text, "Các em") == ["Tú"]


def test_a_long_text_with_a_credit_is_no_caption() -> None:
    text = f"{TU.strip()} " * 12 + "Thư viện tỉnh - Ảnh: ANH TÚ"
    assert parsed(f"Chuyện ở xã\n{text}\n").blocks[1].kind == "paragraph"


def test_whose_a_quotation_was_is_said_behind_it() -> None:
    text = "Chuyện ở xã\n“Nước đã cạn. Ruộng đã khô”.\nĐó là nhận định của bà Trần Thị Hoa.\n"
    assert given(text, "“Nước") == ["Hoa"]
    assert given("Chuyện ở xã\nNước đã cạn.\n" + HOA, "Nước") == []


def test_a_bare_title_before_a_verb_is_somebody_else() -> None:
    text = f"Thứ trưởng Lê Văn Tú xuống bản.\n{HOA}Trả lời bà Hoa, Thứ trưởng cho biết sẽ khoan giếng.\n"
    assert given(text, "Trả lời") == ["Tú"]
    text = "Bà Trần Thị Hoa, giáo viên, cho biết sẽ khoan giếng.\n"
    assert given(text, "Bà Trần") == ["Hoa"]
