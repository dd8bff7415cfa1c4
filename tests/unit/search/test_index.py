from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.search.invented import GLOSSARY, many, page

from kyyeu.search.codec import unwrapped
from kyyeu.search.index import index_files
from kyyeu.search.passage import Passage
from kyyeu.search.reader import Index
from kyyeu.text.normalise import squeezed

WRITTEN = st.text(
    st.one_of(
        st.sampled_from("aăâ bcdđeêoôơ ,.-–/\"'|\n\t\\<&0123456789ÀỀớ"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=60,
)


def index(found: list[Passage]) -> Index:
    files = index_files(found, [], "vi")
    return Index(lambda name: files.get(f"vi/{name}"))


@given(st.lists(st.tuples(WRITTEN, WRITTEN, WRITTEN), max_size=8))
def test_what_is_shown_is_what_was_there(texts: list[tuple[str, str, str]]) -> None:
    found = [
        Passage(address=f"{n % 3}.html", anchor=f"s-{n}", text=text, heading=head, label=label)
        for n, (text, head, label) in enumerate(texts)
    ]
    found.sort(key=lambda passage: passage.address)
    read = index(found)
    for number, passage in enumerate(found):
        row = read.row(number)
        assert row is not None
        assert row.line.text == squeezed(passage.text)
        assert row.heading == squeezed(passage.heading)
        assert (row.address, row.anchor, row.label) == (
            passage.address,
            passage.anchor,
            passage.label,
        )
    assert not read.problems


def test_columns_come_back() -> None:
    found = many(40)
    read = index(found)
    assert read.passages == len(found)
    for number, passage in enumerate(found):
        report = (passage.report,) if passage.report else ()
        assert read.facets(number) == ((passage.kind,), ("vi",))
        assert read.names(number) == (passage.speakers, report, passage.documents)
        row = read.row(number)
        assert row is not None
        shown = (row.speakers, row.report, row.documents, row.date)
        assert shown == (passage.speakers, passage.report, passage.documents, passage.date)


def test_every_word_is_found_where_it_stands() -> None:
    found = many(60)
    read = index(found)
    for key, count in read.vocabulary():
        places = [value for form in read.forms(key) for value in form.places]
        assert len(places) == count
        for value in places[:3]:
            passage, place = value >> 18, value % (1 << 18) // 4
            assert read.key_at(passage, place) == key


def test_all_of_a_word_stands_in_one_piece_and_what_is_long_stands_alone() -> None:
    found = many(300)
    found += [
        Passage(address="dai.html", anchor=f"s-d{n}", text="dài " * 60 + "dái") for n in range(400)
    ]
    files = index_files(found, [], "vi")
    pieces = [
        json.loads(unwrapped(text))[3][0].split(" ")
        for name, text in files.items()
        if name.startswith("vi/postings-")
    ]
    keys = [key for piece in pieces for key in piece]
    assert len(pieces) > 2
    assert keys == sorted(set(keys))
    assert ["dai"] in pieces


def test_the_same_passages_give_the_same_bytes() -> None:
    assert index_files(many(30), GLOSSARY, "vi") == index_files(many(30), GLOSSARY, "vi")


def test_pieces_are_small_and_each_has_its_sum() -> None:
    files = index_files(many(400), GLOSSARY, "vi")
    assert max(map(len, files.values())) < 64_000
    assert len([name for name in files if name.startswith("vi/texts-")]) > 3
    stamps = {json.loads(unwrapped(text))[1] for text in files.values()}
    assert len(stamps) == 1


def test_the_index_is_smaller_than_the_text() -> None:
    found = many(1500)
    text = sum(len((item.title + item.text + item.heading).encode("utf-8")) for item in found)
    files = index_files(found, [], "vi")
    # What is there whatever is indexed: the table of characters.
    fixed = len(index_files([], [], "vi")["vi/start.js"])
    assert sum(len(text.encode("utf-8")) for text in files.values()) - fixed < 1.3 * text


def test_halves_of_characters_and_long_texts() -> None:
    found = page(0, "Cá \ud83d", "một " * 40_000, "cuối \udc00")
    read = index(found)
    row = read.row(2)
    assert row is not None
    assert row.line.text == "cuối \ufffd"
    assert read.forms("cuoi")[0].places == [2 << 18]


@pytest.mark.parametrize("harm", ["missing", "damaged", "outdated"])
def test_a_piece_that_cannot_be_used_is_named(harm: str) -> None:
    found = many(40)
    files = dict(index_files(found, [], "vi"))
    if harm == "missing":
        del files["vi/texts-0.js"]
    elif harm == "damaged":
        files["vi/texts-0.js"] = files["vi/texts-0.js"].replace("s-0-0", "s-0-1")
    else:
        other = [replace(item, text=item.text + " x") for item in found]
        files["vi/texts-0.js"] = index_files(other, [], "vi")["vi/texts-0.js"]
    read = Index(lambda name: files.get(f"vi/{name}"))
    assert read.row(0) is None
    assert read.problems == {"texts-0": harm}


@pytest.mark.parametrize(
    "text", ["", "x", "kyyeu.pieces.take(1);\n", 'kyyeu.pieces.take("start");\n']
)
def test_without_a_start_there_is_no_index(text: str) -> None:
    with pytest.raises(LookupError, match="damaged"):
        Index(lambda _: text)
    with pytest.raises(LookupError, match="missing"):
        Index(lambda _: None)
