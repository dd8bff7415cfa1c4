"""Names of the Central Highlands: "Y Thanh Niê", "H'Linh Kđoh", "K'Brang", and old "già"."""

from __future__ import annotations

import pytest

from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser


def speakers(text: str) -> list[str]:
    """Return the names of those to whom a remark is given, one for each remark."""
    report = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    names = {person.id: person.name for person in report.people}
    return [names[speaker] for remark in report.remarks for speaker in remark.speakers]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Phó Chủ tịch UBND tỉnh Ba Sao Y Thanh Niê nói đã xong. Theo ông Y Thanh, còn việc.",
            ["Y Thanh Niê", "Y Thanh Niê"],
        ),
        ("Phó Bí thư Huyện ủy H'Linh Kđoh cho biết đã xong.", ["H'Linh Kđoh"]),
        ("Bà H’Linh Niê cho biết đã xong. H’Linh nói thêm.", ["H’Linh Niê", "H’Linh Niê"]),
        (
            "Dự họp có ông K'Brang, Tổ trưởng Tổ rừng Ba Sao. Buổi chiều, K'Brang nói rừng còn.",
            ["K'Brang"],
        ),
        ("“Rừng còn xanh”, già Lê Văn Tú, Trưởng bản Sao Khuê góp chuyện.", ["Lê Văn Tú"]),
        ("Già làng Lê Văn Tú cho biết mùa này vui.", ["Lê Văn Tú"]),
        ("NCS Alăng Thị Sao (Trường Đại học Y) cho biết luật tục còn.", ["Alăng Thị Sao"]),
        ("Sông Văn Úc cho biết mùa lũ đã về.", []),
        # the same letters where they name a body, a place or nobody
        ("Phó Giám đốc Đại học Y Hải Ninh Lê Minh Tú cho biết đã xong.", ["Lê Minh Tú"]),
        ("Giám đốc Bệnh viện Đại học Y Dược Lê Minh Tú cho biết đã xong.", ["Lê Minh Tú"]),
        ("Người già Hà Nội cho biết công viên còn ít.", []),
        ("Dự họp có ông Tú. Buổi chiều, K'Brang cho biết rừng còn xanh.", []),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_names_of_the_highlands(text: str, names: list[str]) -> None:
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Đồng chí Lê Minh Tú, Bí thư Ba Sao: Huyện đã giúp 24 hộ dựng lại nhà cửa ven sông.",
            ["Lê Minh Tú"],
        ),
        ("Đồng chí Lê Minh Tú, Bí thư Huyện ủy Sao Khuê: Ảnh tư liệu.", []),
        ("Dự họp có đồng chí Lê Minh Tú: Huyện đã giúp 24 hộ dựng lại nhà cửa ven sông.", []),
    ],
    ids=("said", "a caption", "no subject"),
)
def test_a_colon_alone_behind_a_name_lets_its_bearer_speak(text: str, names: list[str]) -> None:
    assert speakers(text) == names
