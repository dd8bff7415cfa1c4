"""Who held the event: lists of bodies beside the verbs of holding, and nobody in their stead."""

# ruff: noqa: E501 - a case is one line

from __future__ import annotations

import pytest

from kyyeu.model.source import Source
from kyyeu.parse.context import context_of
from kyyeu.parse.hosts import find_hosts

CASES = [
    ("Sáng 5/6, Sở Y tế phối hợp với Viện Đô thị, Báo Hải Ninh tổ chức Hội thảo về nước sạch.", [("Sở Y tế", "lead"), ("Viện Đô thị", "partner"), ("Báo Hải Ninh", "partner")]),
    ("Hội thảo do Bộ Y tế và Hội Làm vườn Hải Ninh đồng chủ trì diễn ra sáng nay.", [("Bộ Y tế", "lead"), ("Hội Làm vườn Hải Ninh", "lead")]),
    ("Chiều 5/6, báo Hải Ninh tổ chức tọa đàm về cá đồng.", [("báo Hải Ninh", "lead")]),
    ("Ngày 5/6, tại Trung tâm Hội nghị tỉnh, Ủy ban về người xa quê tỉnh Hải Ninh đã tổ chức hội nghị.", [("Ủy ban về người xa quê tỉnh Hải Ninh", "lead")]),
    ("Hội thảo do Sở Y tế chủ trì, với sự phối hợp của Viện Đô thị.", [("Sở Y tế", "lead"), ("Viện Đô thị", "partner")]),
    ("Trường Đại học Nậm Khao (NKU) và Chương trình Phát triển Liên hợp quốc (UNDP) tổ chức hội thảo quốc tế.", [("Trường Đại học Nậm Khao", "lead"), ("Chương trình Phát triển Liên hợp quốc", "lead")]),
    ("Bên lề hội nghị lần thứ 13 (bất thường) của HĐND tỉnh Hải Ninh, ông Tú trả lời báo chí.", [("HĐND tỉnh Hải Ninh", "lead")]),
    ("Ngày 5/6, Chủ tịch UBND tỉnh Hải Ninh Lê Minh Tú chủ trì hội nghị về chống hạn.", []),
    ("Cuộc họp báo do Thứ trưởng Bộ Y tế Lê Minh Tú chủ trì.", []),
    ("Đại diện Sở Y tế tham dự hội thảo tổ chức tại Viện Đô thị.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "hosts"), CASES, ids=lambda case: str(case)[:30])
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    context = context_of(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert [(host.name, host.role) for host in find_hosts(context)] == hosts
