"""The browser's engine and Python's give one answer, letter by letter, and never fail."""

from __future__ import annotations

import json
import random
import re
import unicodedata

from tests.javascript import drive
from tests.unit.search.invented import GLOSSARY, SYLLABLES, many

from kyyeu.search.answer import answer_json
from kyyeu.search.codec import unwrapped
from kyyeu.search.engine import Engine
from kyyeu.search.index import index_files
from kyyeu.search.reader import Index
from kyyeu.text.fold import fold

PASSAGES = many(120)
FILES = index_files(PASSAGES, GLOSSARY, "vi")
FIXED = (
    "45-NQ/XY",
    "nghi quyet so 45",
    "12/3/2031",
    "1000",
    "paddy rice",
    "wet rice trà",
    "Bùi Thị Sen",
    "bui thi",
    "“lúa nước”",
    '"',
    "",
    "...",
    "a " * 300,
    "\u0301\u0309",
    "😀 lúa 😀",
    "\ud83d",
    "hoà hòa",
    "lu1a nu7o71c",
    "lu1a xyz a1",
    "xyzzy",
)


def slip(chance: random.Random, word: str) -> str:
    place = chance.randrange(len(word))
    return chance.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + "x" + word[place:],
            word[:place] + "g" + word[place + 1 :],
            word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
        )
    )


def queries(count: int) -> list[str]:
    """Return parts of passages as people may type them, and words by chance."""
    chance = random.Random(11)
    found = list(FIXED)
    texts = [item.text.split() for item in PASSAGES if len(item.text.split()) > 5]
    for number in range(count):
        words = chance.choice(texts)
        start = chance.randrange(len(words) - 3)
        part = words[start : start + chance.randrange(1, 5)]
        change = number % 8
        if change in (1, 5):
            part = [fold(word) for word in part]
        if change in (2, 5):
            place = chance.randrange(len(part))
            part[place] = slip(chance, part[place])
        if change == 3:
            chance.shuffle(part)
        if change == 4:
            part[-1] = part[-1][:2]
        if change == 6:
            part = [chance.choice(SYLLABLES) for _ in part]
        typed = " ".join(part)
        found.append(unicodedata.normalize("NFD", typed) if change == 7 else typed)
    return found


def test_one_answer() -> None:
    options: list[dict[str, object]] = [
        {},
        {"filters": {"kind": ["remark"]}, "limit": 3},
        {"exact": True, "filters": {"speaker": ["Lê Văn Tre"], "report": ["Tập 1", "Tập 2"]}},
    ]
    options.append({"names": True})
    asked = [(typed, options[n % 7 if n % 7 < 4 else 0]) for n, typed in enumerate(queries(400))]
    asked.append(("", {"filters": {"speaker": ["Lê Văn Tre"]}}))
    answers = drive(FILES, asked)["answers"]
    engine = Engine(Index(lambda name: FILES.get(f"vi/{name}")), "vi")
    kinds = set()
    for (typed, with_), got in zip(asked, answers, strict=True):
        own = engine.search(typed, **with_)  # type: ignore[arg-type]
        assert json.loads(answer_json(own)) == got, typed
        kinds.add((bool(own.groups), own.corrected is not None, own.partial))
    assert len(kinds) >= 4


def test_a_piece_that_a_cache_kept_is_asked_for_by_its_build() -> None:
    old = index_files(PASSAGES[:1], (), "vi")
    assert old["vi/words.js"] != FILES["vi/words.js"]
    stamp = re.search(r'take\("start","([0-9a-f]{8})"', FILES["vi/start.js"])
    assert stamp is not None
    harmed = {**FILES, "vi/words.js": old["vi/words.js"]}
    (answer,) = drive(harmed, [("lúa", {})])["answers"]
    assert answer["problems"] == [{"piece": "words", "kind": "outdated"}]
    whole = {**harmed, f"vi/words.js?{stamp[1]}": FILES["vi/words.js"]}
    answers = drive(whole, [("lúa", {})])["answers"]
    assert answers == drive(FILES, [("lúa", {})])["answers"]


def test_pieces_that_cannot_be_used_are_named_and_the_rest_is_found() -> None:
    harmed = dict(FILES)
    del harmed["vi/texts-1.js"]
    harmed["vi/texts-0.js"] = harmed["vi/texts-0.js"].replace("s-0-", "s-9-", 1)
    (answer,) = drive(harmed, [("lúa", {"limit": 1000})])["answers"]
    assert answer["problems"] == [
        {"piece": "texts-0", "kind": "damaged"},
        {"piece": "texts-1", "kind": "missing"},
    ]
    assert answer["groups"]
    assert answer["pages"] > len(answer["groups"])
    (needed,) = (
        path.removeprefix("vi/").removesuffix(".js")
        for path, text in FILES.items()
        if path.startswith("vi/postings-") and "lua" in json.loads(unwrapped(text))[3][0].split(" ")
    )
    for name in ("words", "glossary", "vocabulary-0", needed, "facets-0"):
        harmed = {path: text for path, text in FILES.items() if path != f"vi/{name}.js"}
        (answer,) = drive(harmed, [("lua nuocc", {})])["answers"]
        assert {"piece": name, "kind": "missing"} in answer["problems"], name
