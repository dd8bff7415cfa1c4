# ruff: noqa: E501 - a case is one line
"""What voices without a name, papers and figures say (invented sentences)."""

from __future__ import annotations

import pytest
from tests.unit.parse.test_tables import source

from kyyeu.parse.context import context_of
from kyyeu.parse.people import find_people
from kyyeu.parse.remarks import find_remarks
from kyyeu.parse.tables.speech import (
    BODY_NOUNS,
    DOCUMENTS,
    FIRMLY,
    GROUPS,
    GROUPS_SAY,
    NO_PARTIES,
    NO_SOURCES,
    NO_VOICES,
    PAPERS,
    PAPERS_END,
    PARTIES,
    PEOPLE,
    PROVIDES,
    SEVERAL,
    SHOWS,
    SOURCES,
    TAKE_SIDES,
    THAT_ONE,
    VOICES_END,
    VOICES_SAY,
)


def told(text: str) -> list[tuple[str, str, str]]:
    """Return (who speaks, the first words of the sentence, basis) of each sentence of a remark."""
    context = context_of(source(f"Chuyện ở xã\n{text}"))
    people = find_people(context)
    names = {person.id: person.name for person in people.people}
    return [
        (
            remark.collective or ", ".join(names[one] for one in remark.speakers),
            " ".join(item.span.of(context.text).split()[:2]),
            item.basis,
        )
        for remark in find_remarks(context, people, [])
        for item in remark.attributions
    ]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Nhiều hộ dân đề nghị được giao khoán rừng.", "Nhiều hộ dân"),
        (
            "Đồng tình, nhiều giáo viên vùng cao cho biết lớp đã quá đông.",
            "nhiều giáo viên vùng cao",
        ),
        (
            "Tuy nhiên, ở phần thảo luận, một cử tri phường Sao Hạ hỏi bao giờ cầu xong.",
            "một cử tri phường Sao Hạ",
        ),
        ("Có hộ kiến nghị đào tạo thú y viên tại chỗ.", "Có hộ"),
        ("Hai bên nhất trí mở thêm một bến phà.", "Hai bên"),
        ("Ngoài ra, hai bên cũng kêu gọi dân giữ rừng.", "hai bên"),
        ("Hàn Quốc hôm 5/6 cho biết sẽ mua thêm muối.", "Hàn Quốc"),
        ("Cụ thể, VMNS dự báo nước sẽ xuống.", "VMNS"),
        ("Theo VMNS, nước sẽ xuống.", "VMNS"),
        ("Theo phía Lào, đập đã xong.", "phía Lào"),
        ("Theo đơn vị tư vấn, đập sẽ xong trong năm.", "đơn vị tư vấn"),
        ("Nguồn tin giấu tên cho biết đập đã xong.", "Nguồn tin giấu tên"),
        ("Dự thảo cũng nhấn mạnh việc giữ rừng.", "Dự thảo"),
        ("Giới chuyên gia dự đoán nước sẽ xuống.", "Giới chuyên gia"),
        ("Đại biểu này cho rằng giá muối còn thấp.", "Đại biểu này"),
        ("Quan chức Lào nhấn mạnh rằng đập đã xong.", "Quan chức Lào"),
        ("Nhiều chuyên gia, nhà quản lý chỉ ra nước đã mặn.", "Nhiều chuyên gia, nhà quản lý"),
        (
            "Nhiều chức việc Cao Đài, Hòa Hảo phản ánh thủ tục còn rườm rà.",
            "Nhiều chức việc Cao Đài, Hòa Hảo",
        ),
        ("Công an tỉnh cho biết đã khởi tố ba vụ.", "Công an tỉnh"),
        ("Ban Quản lý Khu kinh tế lý giải phí chỉ đủ trả tiền điện.", "Ban Quản lý Khu kinh tế"),
        ("Về phần mình, ngành ngân hàng kiến nghị lập đầu mối.", "ngành ngân hàng"),
        ("Loại ý kiến thứ hai cho rằng nên nhập hai ban.", "Loại ý kiến thứ hai"),
        ("Ngược lại, nhiều chủ xe được hỏi đều nói phí còn cao.", "nhiều chủ xe được hỏi"),
        (
            "Các nhà khoa học tại Tiểu ban 2 kiến nghị lập kho dữ liệu.",
            "Các nhà khoa học tại Tiểu ban 2",
        ),
        (
            "Một tài liệu của hội, đơn vị tài trợ hội thảo, khuyến nghị giữ rừng.",
            "Một tài liệu của hội",
        ),
        ("Khảo sát của viện này với 12 hộ chỉ ra nước đã mặn.", "Khảo sát của viện này với 12 hộ"),
        ("“Trên giấy thôi”, nhiều người nuôi ong phía dưới nói.", "nhiều người nuôi ong phía dưới"),
        ("Nghị quyết của tỉnh cũng quy định mỗi xã có một đập.", "Nghị quyết của tỉnh"),
        ("Luật Thủy lợi số 8/2017/QH14 đã nêu rõ ai giữ đập.", "Luật Thủy lợi số 8/2017/QH14"),
        ("“Đúng rồi!” - công nhân phía dưới đồng thanh.", "công nhân phía dưới đồng thanh"),
        ("“Trên giấy thôi”, nhiều người phía dưới la lên.", "nhiều người phía dưới la lên"),
        ("Theo lời một giáo viên ở bản, lớp đã đóng.", "lời một giáo viên ở bản"),
        ("Các bộ, ngành kiến nghị lùi thời hạn.", "Các bộ, ngành"),
        ("Tờ Sao Hạ đưa tin đập đã xong.", "Tờ Sao Hạ"),
        ("Theo báo cáo của Sở Y tế, cả tỉnh có trăm trạm.", "báo cáo của Sở Y tế"),
        (
            "Theo một khảo sát của hội công bố tháng 9, nửa số hộ thiếu nước.",
            "một khảo sát của hội công bố tháng 9",
        ),
        ("Đập đã cũ, nhưng theo các chuyên gia, vẫn dùng được.", "các chuyên gia"),
        ("Còn theo thống kê của sở, nửa số hộ thiếu nước.", "thống kê của sở"),
        ("Nhiều bạn trẻ nói họ cần đúng như vậy.", "Nhiều bạn trẻ"),
        ("Theo Sở Thủy lợi, đập đã xong.", "Sở Thủy lợi"),
        ("Theo Ban Tổ chức, có trăm tham luận.", "Ban Tổ chức"),
        ("Báo cáo đề dẫn nêu rõ, năm qua mưa ít.", "Báo cáo đề dẫn"),
        (
            "Khảo sát do hội thực hiện tại chỗ cho thấy nửa số hộ thiếu nước.",
            "Khảo sát do hội thực hiện tại chỗ",
        ),
    ],
)
def test_whoever_speaks_without_a_name_is_heard(sentence: str, who: str) -> None:
    assert told(sentence) == [(who, " ".join(sentence.split()[:2]), "stated")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Các nội dung đánh giá còn chung chung.",
        "Những lời chia sẻ của bà con còn vang mãi.",
        "Các trường phải cam kết dạy bơi.",
        "Diễn đàn dành cho các nhà vườn, các doanh nghiệp, các hợp tác xã chia sẻ kinh nghiệm.",
        "Theo quy định của tỉnh, đập phải xong trước mùa mưa.",
        "Theo các tiêu chí mới, xã chưa đạt.",
        "Kết quả sẽ được công bố sau.",
        "Nghị quyết 98 cho phép thí điểm.",
        "Bản thân tôi cho rằng đập đã cũ.",
        "Theo đơn vị hành chính mới, tỉnh có 96 xã.",
        "Hai nước ủng hộ lẫn nhau.",
        "Bà con phản đối dữ lắm.",
        "Nghị quyết này yêu cầu mỗi xã có một đập.",
        "Nghị quyết của tỉnh được ban hành để quy định việc giữ đập.",
        "“Xanh” và sạch, người dân muốn thế.",
        "“Xanh”, nhiều đập Sao Hạ đã xong.",
        "Nhóm hộ này phải đề xuất trước mùa mưa.",
        "Báo cáo này cho thấy đập đã cũ.",
        "Diễn đàn dành cho các nhà vườn, các hộ nuôi ong, các nhà cung cấp chia sẻ kinh nghiệm.",
    ],
)
def test_what_nobody_says_is_no_remark(sentence: str) -> None:
    assert told(sentence) == []


def test_a_speech_goes_on_behind_what_it_quotes() -> None:
    speech = "Bà Trần Thị Hoa cho biết ruộng khô. Theo thống kê của sở, năm xã thiếu nước. Đập phải xong sớm. Nhiều hộ dân phản ánh kênh hẹp. Kênh sẽ được mở."
    assert told(speech) == [
        ("Trần Thị Hoa", "Bà Trần", "stated"),
        ("thống kê của sở", "Theo thống", "stated"),
        ("Trần Thị Hoa", "Đập phải", "inferred"),
        ("Nhiều hộ dân", "Nhiều hộ", "stated"),
        ("Trần Thị Hoa", "Kênh sẽ", "inferred"),
    ]


def test_what_somebody_tells_of_a_document_is_no_documents() -> None:
    speech = "Bà Trần Thị Hoa cho biết đập cũ. Luật Thủy lợi quy định xã giữ đập."
    assert [who for who, *_ in told(speech)] == ["Trần Thị Hoa"] * 2
    for kind in DOCUMENTS:
        for verb in PROVIDES:
            assert told(f"{kind} Thủy lợi {verb} việc giữ đập."), (kind, verb)


def test_the_noun_of_a_body_alone_is_whoever_is_speaking() -> None:
    speech = "Bà Trần Thị Hoa cho biết ruộng khô. {} kiến nghị mở đập."
    for noun in BODY_NOUNS:
        body = noun[0].upper() + noun[1:]
        assert told(speech.format(body))[1][0] == "Trần Thị Hoa", noun
        assert told(f"{body} kiến nghị mở đập.") == [
            (body, " ".join(f"{body} kiến".split()[:2]), "stated")
        ]
        assert told(speech.format(f"{body} huyện"))[1][0] == f"{body} huyện", noun


def test_what_somebody_quotes_is_nobody_elses() -> None:
    assert [who for who, *_ in told("“Nhiều hộ dân đề nghị tôi ở lại”, bà Trần Thị Hoa nói.")] == [
        "Trần Thị Hoa"
    ]
    assert "quan điểm của bà" not in str(told("Theo quan điểm của bà, đập đã cũ."))


def test_each_word_of_the_tables_does_what_it_is_for() -> None:
    for word in set(SEVERAL) - {"tờ", "hãng tin", "báo chí", "truyền thông", "giới", "cộng đồng"}:
        assert told(f"{word.capitalize()} hộ dân cho biết đập đã cũ."), word
    for word in ("Tờ", "Hãng tin", "Báo chí", "Truyền thông"):
        assert told(f"{word} Sao Hạ cho biết đập đã cũ."), word
    for word in ("Giới", "Cộng đồng"):
        assert told(f"{word} nuôi ong cho biết đập đã cũ."), word
    for word in VOICES_SAY:
        assert told(f"Nhiều hộ dân {word} đập đã cũ."), word
    for word in PAPERS:
        assert told(f"{word.capitalize()} của sở cho thấy đập đã cũ."), word
        assert told(f"Theo {word} của sở, đập đã cũ."), word
    for word in SHOWS:
        assert told(f"Báo cáo của sở {word} đập đã cũ."), word
    for word in SOURCES:
        assert told(f"Theo {word} của sở, đập đã cũ."), word
    for word in PARTIES:
        assert told(f"{word.capitalize()} nhất trí xây đập."), word
        assert told(f"Sau đó, {word} nhất trí xây đập."), word
    for word in THAT_ONE:
        assert told(f"{word.capitalize()} này cho biết đập đã cũ."), word
    for word in FIRMLY:
        assert told(f"Hàn Quốc {word} việc xây đập."), word


def test_each_group_says_with_the_plainest_verbs_alone() -> None:
    for word in GROUPS:
        assert told(f"{word[0].upper()}{word[1:]} cho biết đập đã cũ."), word
    for verb in {*FIRMLY, *GROUPS_SAY} - {*TAKE_SIDES}:
        assert told(f"Tổ soạn thảo {verb} đập đã cũ."), verb
    for verb in TAKE_SIDES:
        assert told(f"Tổ soạn thảo {verb} việc xây đập.") == [], verb


def test_each_word_that_makes_no_voice_makes_none() -> None:
    for word in set(NO_VOICES) - set(PAPERS):
        assert told(f"Các {word} hộ dân cho biết đập đã cũ.") == [], word
    for word in set(VOICES_END) - {"được", "bị", "còn", "cũng", "đã", "đều", "không", "sẽ"}:
        assert told(f"Nhiều hộ dân {word} xã cho biết đập đã cũ.") == [], word
    for word in set(PAPERS_END) - {"đã", "sẽ", "không"}:
        assert told(f"Báo cáo {word} xã cho thấy đập đã cũ.") == [], word
    for word in (*NO_PARTIES, *NO_SOURCES):
        assert told(f"{word} dự báo mưa to.") == [], word
    for word in NO_SOURCES:
        assert told(f"Theo {word}, đập đã cũ.") == [], word
    for word in PEOPLE:
        assert told(f"Theo ý kiến của {word}, đập đã cũ.") == [], word
