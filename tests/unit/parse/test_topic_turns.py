"""Lists told in turn: papers, sessions by their subjects, questions, steps, and beyond a first."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.tables import Word
from kyyeu.parse.tables.topics import BUSINESS_VERBS, TAUGHT_VERBS
from kyyeu.parse.topics import find_topics

ENTRIES = ["thực trạng giữ rừng", "cơ chế chi trả", "sinh kế của dân"]
LISTS = [
    (
        "Buổi trao đổi lần lượt đi qua thực trạng giữ rừng, rồi đến cơ chế chi trả, sau cùng là sinh kế của dân.",
        ENTRIES,
    ),
    (
        "Cuộc trao đổi không dừng lại ở thực trạng giữ rừng mà còn mở rộng sang cơ chế chi trả, quỹ của xã và cả sinh kế của dân.",
        [*ENTRIES[:2], "quỹ của xã", ENTRIES[2]],
    ),
    (
        "Hội thảo không chỉ bàn về thực trạng giữ rừng mà còn đề cập đến cơ chế chi trả và sinh kế của dân.",
        None,
    ),
    (
        "Từ chuyện giữ rừng đầu nguồn, trồng dược liệu dưới tán cho đến cơ chế chi trả đều được đưa lên bàn thảo luận tại hội thảo ở Hà Nam.",
        ["giữ rừng đầu nguồn", "trồng dược liệu dưới tán", "cơ chế chi trả"],
    ),
    (
        "Nhìn lại, ba mối bận tâm được mổ xẻ nhiều nhất tại hội thảo là thực trạng giữ rừng, cơ chế chi trả và sinh kế của dân.",
        ENTRIES,
    ),
    (
        "Hội nghị bàn sâu ba đầu việc được xem là nút thắt của năm là thực trạng giữ rừng, cơ chế chi trả, sinh kế của dân.",
        ENTRIES,
    ),
    (
        "Chương trình nghị sự lần này có ba mục: thực trạng giữ rừng, cơ chế chi trả và sinh kế của dân.",
        ENTRIES,
    ),
    (
        "Nhiều vấn đề được đưa ra mổ xẻ tại hội nghị do Chi cục Kiểm lâm phối hợp Hội Chủ rừng tổ chức, như thực trạng giữ rừng, cơ chế chi trả, sinh kế của dân.",
        ENTRIES,
    ),
    (
        "Các báo cáo được trình bày ở ba tiểu ban (Giữ rừng, trồng rừng; Cơ chế chi trả; Sinh kế của dân), mỗi tiểu ban một ngày.",
        ["Giữ rừng, trồng rừng", "Cơ chế chi trả", "Sinh kế của dân"],
    ),
    (
        "Ý kiến góp ý tại hội nghị tập trung vào thực trạng giữ rừng; cơ chế chi trả; sinh kế của dân.",
        ENTRIES,
    ),
    (
        "Tại tọa đàm, các khách mời đã giải đáp chủ rừng phải ghi những sổ gì, gỗ tồn kho xử lý ra sao và khi nào phải kê khai.",
        ["chủ rừng phải ghi những sổ gì", "gỗ tồn kho xử lý ra sao", "khi nào phải kê khai"],
    ),
    (
        "Buổi đối thoại tập trung làm rõ cấp rừng theo đấu giá hay đặt hàng, rừng khoán có được bán hay không, trách nhiệm thuộc về chủ rừng hay xã.",
        [
            "cấp rừng theo đấu giá hay đặt hàng",
            "rừng khoán có được bán hay không",
            "trách nhiệm thuộc về chủ rừng hay xã",
        ],
    ),
    (
        "Ủy ban Kinh tế, Môi trường sẽ thẩm tra báo cáo thực trạng giữ rừng, dự thảo cơ chế chi trả và kế hoạch sinh kế của dân.",
        ["báo cáo thực trạng giữ rừng", "dự thảo cơ chế chi trả", "kế hoạch sinh kế của dân"],
    ),
    (
        "Học viên được truyền đạt kỹ năng giữ rừng, quy trình chi trả và cách lập sổ.",
        ["kỹ năng giữ rừng", "quy trình chi trả", "cách lập sổ"],
    ),
    (
        "Hội thảo đặt ra các chủ đề thảo luận chính. Chủ đề thứ nhất, thực trạng giữ rừng; chủ đề thứ hai, cơ chế chi trả; chủ đề thứ ba, sinh kế của dân.",
        None,
    ),
    (
        "Hội nghị bố trí ba phiên chuyên đề. Ở phiên về giữ rừng, các báo cáo viên giới thiệu ba mô hình. Phiên về cơ chế chi trả ghi nhận nhiều câu hỏi. Trong khi đó, phiên sinh kế của dân có sự góp mặt của nhiều hộ.",
        ["giữ rừng", "cơ chế chi trả", "sinh kế của dân"],
    ),
    (
        "Hội nghị kéo dài một ngày. Phiên mở màn có tên “Giữ rừng bằng gì?”. Phiên kế tiếp đề cập cơ chế chi trả. Buổi chiều, phần thảo luận được dành trọn cho sinh kế của dân, chủ đề được chờ đợi.",
        ["Giữ rừng bằng gì?", "cơ chế chi trả", "sinh kế của dân"],
    ),
    (
        "Mở đầu, TS. Lò Văn Nam trình bày báo cáo “Giữ rừng ở ba xã” sau hai năm khảo sát. Tiếp đó, ThS. Cao Thị Bắc giới thiệu nghiên cứu “Chi trả cho ai”. Báo cáo thứ ba, “Dân sống bằng gì?”, do ông Y Tây thực hiện.",
        ["Giữ rừng ở ba xã", "Chi trả cho ai", "Dân sống bằng gì?"],
    ),
    (
        "Tại kỳ họp, Ủy ban đã xem xét các nội dung sau:\n\nI. Thực trạng giữ rừng\n\nII. Cơ chế chi trả\n\nIII. Sinh kế của dân",
        ["Thực trạng giữ rừng", "Cơ chế chi trả", "Sinh kế của dân"],
    ),
    (
        "Trên cơ sở đề cương gợi ý, các thành viên cho ý kiến vào những nhóm vấn đề sau:\n\na) Giữ rừng đầu nguồn\n\nb) Chi trả\n\nđ) Sinh kế của dân",
        ["Giữ rừng đầu nguồn", "Chi trả", "Sinh kế của dân"],
    ),
]
NONE = [
    "Tại phiên trả lời chất vấn kỳ họp, đại biểu Lò Văn Nam đặt câu hỏi: bao giờ triển khai, ai chịu trách nhiệm, vốn lấy ở đâu.",
    "Ông Lò Văn Nam nói “Giữ rừng” là việc khó. Bà Cao Thị Bắc chia sẻ “Chi trả” còn chậm. Ông Y Tây nhấn mạnh “Sinh kế” là gốc.",
    "Quỹ của xã không dừng lại ở giữ rừng mà còn mở rộng sang chi trả, sinh kế và đường dân sinh.",
    "UBND tỉnh quán triệt và nghiêm cấm cán bộ lợi dụng chức vụ, quyền hạn để can thiệp vào đấu thầu, chia gói thầu.",
    "Hội nghị đánh giá cao kết quả giữ rừng, công tác chi trả và phong trào thi đua.",
]


def topics_of(text: str) -> list[str]:
    found = find_topics(context_of(Source(slug="x", path="x.txt", text=text, sha256="")))
    return [topic.span.of(text) for topic in found]


@pytest.mark.parametrize(("text", "topics"), LISTS, ids=lambda case: str(case)[:40])
def test_a_list_told_in_turn(text: str, topics: list[str] | None) -> None:
    assert topics_of(text) == (topics or ENTRIES)


@pytest.mark.parametrize("text", NONE, ids=lambda text: text[:40])
def test_no_list_told_in_turn(text: str) -> None:
    assert topics_of(text) == []


@pytest.mark.parametrize("word", [*BUSINESS_VERBS, *TAUGHT_VERBS], ids=lambda word: word.form)
def test_each_verb_of_business_has_a_list_behind_it(word: Word) -> None:
    found = topics_of(word.example)
    assert len(found) == 3
    assert word.form not in " ".join(found)


TELLS = "Bà Trần Thị Hoa cho biết ruộng đã khô từ đầu mùa và bà con phải đi xa lấy nước.\n" * 6


def test_sessions_that_head_the_paragraphs_about_them_are_topics() -> None:
    text = (
        "Hội thảo về rừng\nPhiên 1: Thực trạng giữ rừng\n"
        f"{TELLS}Phiên 2: Cơ chế chi trả: ai trả, ai hưởng\n{TELLS}Phiên III - Sinh kế của dân\n{TELLS}"
    )
    assert topics_of(text) == [
        "Thực trạng giữ rừng",
        "Cơ chế chi trả: ai trả, ai hưởng",
        "Sinh kế của dân",
    ]
    assert topics_of(f"Hội thảo về rừng\nPhiên 1: Thực trạng giữ rừng\n{TELLS}") == []
    assert topics_of(f"Hội thảo\nPhiên 4: Giữ rừng\n{TELLS}Phiên 7: Chi trả\n{TELLS}") == []
