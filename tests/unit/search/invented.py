"""Invented passages to search: words that are syllables, names and numbers of no report."""

from __future__ import annotations

import random
from collections.abc import Sequence

from kyyeu.search.engine import Engine
from kyyeu.search.index import index_files
from kyyeu.search.passage import Entry, Passage
from kyyeu.search.reader import Index

SYLLABLES = (
    "ao bàn bạn bảng biển bún cá cà canh chạy chè chèo chợ cỏ cơm dừa đá đàn đèn đò đồng gạo gió "
    "giỏ hái hoà hoa khoẻ làng lá lúa mây mưa mùa nắng ngói nhà nón núi nước quả quý rau ruộng "
    "sáng sen sông suối tàu thuyền thuỷ trà trăng tre trưa vườn xanh xe xóm"
).split()
GLOSSARY = (
    Entry(vi=("lúa nước", "LN"), en=("paddy rice", "wet rice")),
    Entry(vi=("chợ nổi",), en=("floating market",)),
)


def sentence(chance: random.Random, words: int) -> str:
    """Return so many words of invented text, with marks and a number here and there."""
    found = [chance.choice(SYLLABLES) for _ in range(words)]
    if chance.random() < 0.2:
        found.insert(chance.randrange(words), chance.choice(("12/3/2031", "45-NQ/XY", "1.000")))
    return (" ".join(found) + ".").capitalize().replace(" mưa ", ", mưa ")


def many(pages: int, seed: int = 3) -> list[Passage]:
    """Return invented pages of some sentences each."""
    chance = random.Random(seed)
    found = []
    for page in range(pages):
        address = f"trang/{page}.html"
        found.append(Passage(address=address, title=sentence(chance, 4), report=f"Tập {page % 3}"))
        for number in range(chance.randrange(1, 12)):
            speaker = chance.choice(("", "", "Bùi Thị Sen", "Lê Văn Tre"))
            found.append(
                Passage(
                    address=address,
                    kind="remark" if speaker else "narrative",
                    anchor=f"s-{page}-{number}",
                    heading=speaker,
                    speakers=(speaker,) if speaker else (),
                    text=sentence(chance, chance.randrange(3, 20)),
                )
            )
    return found


def page(number: int, title: str, *texts: str) -> list[Passage]:
    """Return a page with these texts on it."""
    address = f"trang/{number}.html"
    return [
        Passage(address=address, title=title),
        *(
            Passage(address=address, anchor=f"s-{number}-{place}", text=text)
            for place, text in enumerate(texts)
        ),
    ]


def engine(found: Sequence[Passage], glossary: Sequence[Entry] = GLOSSARY) -> Engine:
    """Return an engine over passages."""
    files = index_files(found, glossary, "vi")
    return Engine(Index(lambda name: files.get(f"vi/{name}")), "vi")
