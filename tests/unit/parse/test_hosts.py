"""Who held the event: lists of bodies beside the verbs of holding, and nobody in their stead."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.hosts import find_hosts
from kyyeu.parse.tables.events import HOST_NAMES, NO_HOSTS

CASES = [
    ("Sáng 5/6, Sở Y tế phối hợp với Viện Đô thị, Báo Hải Ninh tổ chức Hội thảo về nước sạch.", [("Sở Y tế", "lead"), ("Viện Đô thị", "partner"), ("Báo Hải Ninh", "partner")]),
    ("Hội thảo diễn ra tại Trường Đại học Nậm Khao. Hội thảo do trường phối hợp với Hội Nhà vườn tổ chức.", [("Trường Đại học Nậm Khao", "lead"), ("Hội Nhà vườn", "partner")]),
    ("Hội thảo do trường phối hợp với Hội Nhà vườn tổ chức.", [("Hội Nhà vườn", "lead")]),
    ("Hội thảo diễn ra tại Trường Đại học Nậm Khao, do trường mới xây được Hội Nhà vườn tặng.", []),
    ("Sáng 5/6, UBND tỉnh phối hợp với UBND huyện Sao Khuê tổ chức hội nghị.", [("UBND tỉnh", "lead"), ("UBND huyện Sao Khuê", "partner")]),
    ("Sáng 5/6, Chủ tịch UBND tỉnh chủ trì hội nghị.", []),
    ("Cục Thông tin Sao Khuê đang tổ chức sự kiện \"Những ngày biển\" tại Hải Ninh.", [("Cục Thông tin Sao Khuê", "lead")]),
    ("Cục Thông tin Sao Khuê đang tổ chức các sự kiện ngoài trời tại Hải Ninh.", []),
    ("Diễn đàn được T.Ư Đoàn tổ chức trong hai ngày.", [("T.Ư Đoàn", "lead")]),
    ("Hội thảo do Bộ Y tế và Hội Làm vườn Hải Ninh đồng chủ trì diễn ra sáng nay.", [("Bộ Y tế", "lead"), ("Hội Làm vườn Hải Ninh", "lead")]),
    ("Chiều 5/6, báo Hải Ninh tổ chức tọa đàm về cá đồng.", [("báo Hải Ninh", "lead")]),
    ("Ngày 5/6, tại Trung tâm Hội nghị tỉnh, Ủy ban về người xa quê tỉnh Hải Ninh đã tổ chức hội nghị.", [("Ủy ban về người xa quê tỉnh Hải Ninh", "lead")]),
    ("Hội thảo do Sở Y tế chủ trì, với sự phối hợp của Viện Đô thị.", [("Sở Y tế", "lead"), ("Viện Đô thị", "partner")]),
    ("Trường Đại học Nậm Khao (NKU) và Chương trình Phát triển Liên hợp quốc (UNDP) tổ chức hội thảo quốc tế.", [("Trường Đại học Nậm Khao", "lead"), ("Chương trình Phát triển Liên hợp quốc", "lead")]),
    ("Bên lề hội nghị lần thứ 13 (bất thường) của HĐND tỉnh Hải Ninh, ông Tú trả lời báo chí.", [("HĐND tỉnh Hải Ninh", "lead")]),
    ("Ngày 5/6, Chủ tịch UBND tỉnh Hải Ninh Lê Minh Tú chủ trì hội nghị về chống hạn.", []),
    ("Cuộc họp báo do Thứ trưởng Bộ Y tế Lê Minh Tú chủ trì.", []),
    ("Đại diện Sở Y tế tham dự hội thảo tổ chức tại Viện Đô thị.", []),
    ("Tại tọa đàm do CLB Nhà vườn số tổ chức sáng nay, ông Ba kể chuyện.", [("CLB Nhà vườn số", "lead")]),
    ("Đó là lý do Chính phủ chủ trương tổ chức hội nghị vùng.", []),
    ("Ông Ba kể về các phong trào do Đoàn tổ chức trước hội thảo.", []),
    ("Tọa đàm do bà Lan chủ trì và do Lê Minh Tú tổ chức.", []),
    ("Hội thảo do Chính phủ tổ chức tại Huế.", [("Chính phủ", "lead")]),
    ("Diễn đàn lần này do Lào chủ trì có quy mô lớn.", [("Lào", "lead")]),
    ("Ngày 5/6, tại Lào, Viện Đô thị tổ chức hội thảo.", [("Viện Đô thị", "lead")]),
    ("Hội thảo do Viện Đô thị, Lào, tổ chức cuối tuần qua.", [("Viện Đô thị", "lead")]),
    ("Diễn đàn về cá đồng do TP. Hải Ninh đăng cai tổ chức trong hai ngày.", [("TP. Hải Ninh", "lead")]),
    ("HNCI tổ chức hội thảo về nghề muối sáng 5/6.", [("HNCI", "lead")]),
    ("Hội thảo do HNCI phối hợp với Sở Công Thương Hải Ninh tổ chức sáng 5/6.", [("HNCI", "lead"), ("Sở Công Thương Hải Ninh", "partner")]),
    ("SGX phát động một cuộc tấn công vào cuối tuần.", []),
    ("Sáng 5/6, Sở Y tế cùng Viện Đô thị, với sự hỗ trợ của Quỹ Muối, tổ chức hội thảo.", [("Sở Y tế", "lead"), ("Viện Đô thị", "lead")]),
    ("Sở Y tế (HYT) phối hợp với địa phương tổ chức hội thảo.", [("Sở Y tế", "lead")]),
    ("Hội thảo được Sở Y tế tổ chức với sự phối hợp của Viện Đô thị và Trường Đại học Nậm Khao.", [("Sở Y tế", "lead"), ("Viện Đô thị", "partner"), ("Trường Đại học Nậm Khao", "partner")]),
    ("Hội thảo được tổ chức bởi Sở Y tế và Viện Đô thị.", [("Sở Y tế", "lead"), ("Viện Đô thị", "lead")]),
    ("Hội thảo do Sở Y tế tổ chức. Hội thảo có sự đồng hành, tài trợ của Công ty Muối Việt.", [("Sở Y tế", "lead")]),
    ("Hội thảo do Sở Y tế chủ trì, Viện Đô thị phối hợp thực hiện.", [("Sở Y tế", "lead"), ("Viện Đô thị", "partner")]),
    ("Tọa đàm về cá đồng do Báo Hải Ninh chủ trì cùng với Chi cục Thủy sản.", [("Báo Hải Ninh", "lead"), ("Chi cục Thủy sản", "partner")]),
    ("Dưới sự chủ trì của Bộ Y tế, Viện Đô thị phối hợp với Báo Hải Ninh tổ chức hội thảo.", [("Bộ Y tế", "lead"), ("Viện Đô thị", "lead"), ("Báo Hải Ninh", "partner")]),
    ("Dưới sự chủ trì của Thứ trưởng Bộ Y tế Lê Minh Tú, hội thảo đã diễn ra.", []),
    ("Hội thảo được Sở Y tế tổ chức. Cùng tham gia tổ chức sự kiện còn có Hội Nông dân tỉnh.", [("Sở Y tế", "lead"), ("Hội Nông dân tỉnh", "partner")]),
    ("Đơn vị tổ chức hội thảo là Sở Y tế.", [("Sở Y tế", "lead")]),
    ("Đây là hoạt động do Sở Y tế chủ trì, được Viện Đô thị phối hợp tổ chức.", [("Sở Y tế", "lead"), ("Viện Đô thị", "partner")]),
    ("Ông Tú là Chủ tịch Hiệp hội Nuôi cá Hải Ninh. Diễn đàn do chính Hiệp hội này tổ chức.", [("Hiệp hội Nuôi cá Hải Ninh", "lead")]),
    ("Hội thảo do Sở Y tế tổ chức. Hội thảo nằm trong chuỗi sự kiện do Viện Đô thị tổ chức.", [("Sở Y tế", "lead")]),
    ("Sở Y tế tổ chức tập huấn cho cán bộ trước thềm hội thảo.", []),
    ("Năm 2010, Sở Y tế đã tổ chức hội thảo về nước.", []),
    ("Hãng thông tấn Hasona và Quỹ hỗ trợ nghiên cứu \"Biển xanh\" tổ chức hội thảo.", [("Hãng thông tấn Hasona", "lead"), ("Quỹ hỗ trợ nghiên cứu \"Biển xanh\"", "lead")]),
    ("Chương trình nghệ thuật khai mạc Festival Biển thu hút khách.", []),
    ("Phó Tham mưu trưởng Bộ Tham mưu Hải quân đồng chủ trì cuộc đối thoại.", []),
    ("Tại hội nghị của Hiệp hội Nuôi cá quốc tế, ông Tú phát biểu.", []),
    ("Phiên thảo luận về vai trò của Chính phủ diễn ra sáng 5/6.", []),
    ("Ngày 5/6, Trường Đại học Nậm Khao long trọng tổ chức hội thảo.", [("Trường Đại học Nậm Khao", "lead")]),
    ("Sáng 5/6, Hiệp hội Doanh nghiệp nhỏ và vừa Hải Ninh tổ chức diễn đàn.", [("Hiệp hội Doanh nghiệp nhỏ và vừa Hải Ninh", "lead")]),
    ("Sở Y tế (Bộ Y tế) phối hợp với Viện Đô thị tổ chức hội thảo.", [("Sở Y tế (Bộ Y tế)", "lead"), ("Viện Đô thị", "partner")]),
    ("Thủ tướng yêu cầu phối hợp với UBND các tỉnh tổ chức hội nghị.", []),
    ("Sáng 5/6, UBND xã Nậm Khao, huyện Hải Ninh tổ chức hội nghị.", [("UBND xã Nậm Khao", "lead")]),
    ("Hội thảo do Cục Cá thuộc Bộ Y tế tổ chức.", [("Cục Cá", "lead")]),
    ("Thường trực Tỉnh ủy Hải Ninh, UBND tỉnh Hải Ninh tổ chức hội nghị.", [("Thường trực Tỉnh ủy Hải Ninh", "lead"), ("UBND tỉnh Hải Ninh", "lead")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "hosts"), CASES, ids=lambda case: str(case)[:30])
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [(host.name, host.role) for host in find_hosts(context)] == hosts


def test_a_headline_counts_where_no_sentence_tells() -> None:
    text = "Sở Y tế tổ chức hội thảo nước sạch\nSáng 5/6 đã diễn ra hội thảo.\n"
    context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [host.name for host in find_hosts(context)] == ["Sở Y tế"]
    text += "Hội thảo do Viện Đô thị và Sở Y tế tổ chức.\n"
    context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [host.name for host in find_hosts(context)] == ["Viện Đô thị", "Sở Y tế"]


def test_a_later_sentence_counts_where_it_begins_with_the_event() -> None:
    filler = "Trời nắng đẹp.\n" * 20
    for late, names in (
        ("Hội thảo do Sở Y tế tổ chức.", ["Sở Y tế"]),
        ("Sở Y tế sẽ tổ chức hội thảo khác.", []),
    ):
        context = context_of(Source(slug="x", path="x.txt", text=filler + late, sha256=""))
        assert [host.name for host in find_hosts(context)] == names


@pytest.mark.parametrize("name", HOST_NAMES)
def test_a_name_without_a_noun_hosts_beside_the_verb_alone(name: str) -> None:
    for text, names in (
        (f"Hội thảo do {name} tổ chức.", [name]),
        (f"Hội thảo nói về vai trò của {name}.", []),
    ):
        context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
        assert [host.name for host in find_hosts(context)] == names


@pytest.mark.parametrize("name", sorted(NO_HOSTS))
def test_what_only_looks_like_an_abbreviation_hosts_nothing(name: str) -> None:
    text = f"Sáng 5/6, {name} tổ chức hội thảo."
    context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert find_hosts(context) == ()
