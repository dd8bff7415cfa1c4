"""Topics told one after the other over several sentences, and what is no such run."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.topics import find_topics

RUNS = [
    (
        "Hội thảo dành phần lớn buổi sáng để bàn về cơ chế chia sẻ dữ liệu đất đai. Tiếp đó, các diễn giả trao đổi về mô hình một cửa liên thông ở cấp xã. Phần cuối của chương trình dành cho câu chuyện đào tạo lại cán bộ địa chính.",
        [
            "cơ chế chia sẻ dữ liệu đất đai",
            "mô hình một cửa liên thông ở cấp xã",
            "câu chuyện đào tạo lại cán bộ địa chính",
        ],
    ),
    (
        "Vấn đề được nhiều đại biểu quan tâm nhất là giá dịch vụ thu gom rác. Kế đến là quỹ đất cho trạm trung chuyển. Ngoài ra, việc phân loại rác tại nguồn cũng được nêu ra.",
        [
            "giá dịch vụ thu gom rác",
            "quỹ đất cho trạm trung chuyển",
            "việc phân loại rác tại nguồn",
        ],
    ),
    (
        "Các nhà nghiên cứu, nghệ nhân và cán bộ văn hóa đã cùng bàn về nguồn gốc của điệu múa. Một số tác giả quan tâm đến kỹ thuật làm trống. Vai trò của phường hội cũng là nội dung được nhiều người nhắc đến.",
        ["nguồn gốc của điệu múa", "kỹ thuật làm trống", "Vai trò của phường hội"],
    ),
    (
        "Tại cuộc họp, Ban Thường vụ đã xem xét tờ trình về nhân sự bổ sung. Ban Thường vụ cũng cho ý kiến về đề án phát triển du lịch sông nước, dự thảo quy chế phối hợp giữa các phường. Nội dung cuối cùng được thảo luận là công tác khen thưởng, kỷ luật.",
        [
            "tờ trình về nhân sự bổ sung",
            "đề án phát triển du lịch sông nước",
            "dự thảo quy chế phối hợp giữa các phường",
            "công tác khen thưởng, kỷ luật",
        ],
    ),
    (
        "Phiên mở màn có tên “Nước ngọt: ai giữ, ai dùng?”. Phiên kế tiếp đề cập hoạt động quan trắc mặn. Buổi chiều, phần thảo luận được dành trọn cho giống lúa chịu mặn, chủ đề khiến hội trường nóng lên.",
        ["Nước ngọt: ai giữ, ai dùng?", "hoạt động quan trắc mặn", "giống lúa chịu mặn"],
    ),
    (
        "Ở phiên về hồ sơ bệnh án điện tử, các báo cáo viên giới thiệu ba mô hình. Phiên về đấu thầu thuốc ghi nhận nhiều câu hỏi nhất. Trong khi đó, phiên an toàn phẫu thuật có sự góp mặt của chuyên gia Singapore.",
        ["hồ sơ bệnh án điện tử", "đấu thầu thuốc", "an toàn phẫu thuật"],
    ),
    (
        "Buổi sáng, hội nghị thảo luận dự thảo Báo cáo tổng kết phong trào năm qua và phương hướng hoạt động năm tới. Buổi chiều, các đại biểu góp ý vào quy chế sử dụng quỹ, nghe giới thiệu và cho ý kiến về phần mềm quản lý hội viên.",
        [
            "dự thảo Báo cáo tổng kết phong trào năm qua",
            "phương hướng hoạt động năm tới",
            "quy chế sử dụng quỹ",
            "phần mềm quản lý hội viên",
        ],
    ),
    (
        "Điểm nóng của buổi đối thoại là giá thuê đất trong khu công nghiệp. Doanh nghiệp cũng hỏi nhiều về thủ tục phòng cháy chữa cháy. Thời gian còn lại được dành cho việc tuyển dụng lao động sau Tết.",
        [
            "giá thuê đất trong khu công nghiệp",
            "thủ tục phòng cháy chữa cháy",
            "việc tuyển dụng lao động sau Tết",
        ],
    ),
    (
        "Chủ đề đầu tiên được bàn thảo là nước sạch nông thôn. Chủ đề thứ hai là xử lý rác thải làng nghề. Chủ đề cuối cùng là trồng rừng gỗ lớn.",
        ["nước sạch nông thôn", "xử lý rác thải làng nghề", "trồng rừng gỗ lớn"],
    ),
]
NONE = [
    # one subject, then what somebody thinks of it
    "Các đại biểu đã thảo luận về cơ chế tự chủ bệnh viện. Nhiều ý kiến cho rằng cần có lộ trình. Ông Nguyễn Văn Nam cũng đề cập đến giá dịch vụ.",
    # what was decided
    "Tại hội nghị, các đại biểu đã trao đổi về kết quả thực hiện nghị quyết. Hội nghị cũng đã thông qua kế hoạch năm tới. Hội nghị còn trao thưởng cho các tập thể xuất sắc.",
    # wishes
    "Hội nghị đã thảo luận về dự thảo báo cáo. Các đại biểu cũng đề nghị bổ sung số liệu về hộ nghèo. Một số ý kiến còn yêu cầu làm rõ giải pháp giảm nghèo.",
    # nothing that has a name
    "Các đại biểu thảo luận về công tác nuôi ong. Nhiều mô hình hay được giới thiệu tại hội nghị. Một số khó khăn cũng được nêu ra.",
    # what the meeting was held for
    "Sáng nay, huyện Đông tổ chức hội nghị bàn về giá điện. Hội nghị cũng trao đổi về giá nước. Bà Lê Thị Hoa trình bày báo cáo.",
    # two are no list
    "Hội thảo bàn về giá cát xây dựng. Ngoài ra, các đại biểu còn trao đổi về bãi chứa. Sau đó, ban tổ chức tặng hoa.",
    # nothing says that the second goes on with it
    "Hội nghị thảo luận về giá điện cho trạm bơm. Hội thảo năm ngoái bàn về nguồn nước và việc nạo vét kênh mương. Hội nghị bế mạc lúc 11 giờ.",
]


def topics_of(text: str) -> list[str]:
    context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
    return [topic.span.of(text) for topic in find_topics(context)]


@pytest.mark.parametrize(("text", "expected"), RUNS)
def test_what_sentences_tell_in_turn_are_topics(text: str, expected: list[str]) -> None:
    assert topics_of(f"Tin hội thảo\n\n{text}\n") == expected


@pytest.mark.parametrize(("text", "expected"), RUNS)
def test_paragraphs_may_part_a_run(text: str, expected: list[str]) -> None:
    assert topics_of("Tin hội thảo\n\n" + text.replace(". ", ".\n\n") + "\n") == expected


@pytest.mark.parametrize("text", NONE)
def test_no_topics_are_told_in_turn(text: str) -> None:
    assert topics_of(f"Tin hội thảo\n\n{text}\n") == []
