"""Catalogues: read, merged by id alone, and what is amiss in one."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyyeu.i18n.catalogue import Catalogue, read_catalogue
from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.i18n.merge import merged
from kyyeu.i18n.states import translations, unsettled
from kyyeu.ledger.reconcile import Ledger, reconciled, relabelled
from kyyeu.model.errors import CatalogueError
from kyyeu.model.reference import Bilingual, Reference, Term
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.text.normalise import normalise

FIRST = "Lúa được mùa. Ngô cũng vậy."
EMPTY = Catalogue(shown="x.po", entries=())


def report(text: str, ledger: Ledger | None = None) -> tuple[Report, Ledger]:
    parsed = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    words = [sentence.span.of(text) for sentence in parsed.sentences]
    known = reconciled(ledger or Ledger(), "x", words, "2026-01-01")
    return relabelled(parsed, known), known


def read(tmp_path: Path, text: str) -> Catalogue:
    path = tmp_path / "x.po"
    path.write_text(text, encoding="utf-8", newline="\n")
    return read_catalogue(path, shown="x.po")


def translated(tmp_path: Path) -> tuple[Report, Ledger, Catalogue]:
    parsed, ledger = report(FIRST)
    head, first, second = merged(parsed, EMPTY, "2026-01-01").split("\nmsgctxt ")
    first = first.replace('msgstr ""', 'msgstr "Rice did well."')
    second = second.replace('msgstr ""', 'msgstr "So did maize."')
    return parsed, ledger, read(tmp_path, "\nmsgctxt ".join((head, first, second)))


def test_an_entry_a_sentence_keyed_by_id(tmp_path: Path) -> None:
    parsed, _, catalogue = translated(tmp_path)
    assert [entry.id for entry in catalogue.entries] == [s.id for s in parsed.sentences]
    made, notices = translations(parsed, catalogue)
    assert [made[s.id].text for s in parsed.sentences] == ["Rice did well.", "So did maize."]
    assert {translation.state for translation in made.values()} == {"current"}
    assert notices == ()
    assert unsettled(parsed, made, catalogue) == ()


def test_merging_again_gives_the_same_bytes(tmp_path: Path) -> None:
    parsed, _, catalogue = translated(tmp_path)
    text = merged(parsed, catalogue, "2026-01-01")
    assert merged(parsed, read(tmp_path, text), "2027-07-07") == text


def test_an_edited_sentence_keeps_its_english_and_is_stale(tmp_path: Path) -> None:
    _, ledger, catalogue = translated(tmp_path)
    edited, _ = report("Lúa được mùa. Ngô cũng như vậy.", ledger)
    made, _ = translations(edited, catalogue)
    assert [made[s.id].state for s in edited.sentences] == ["current", "stale"]
    text = merged(edited, catalogue, "2026-01-01")
    assert '#, fuzzy\n#| msgid "Ngô cũng vậy."' in text
    again = read(tmp_path, text)
    assert [made[s.id].text for s in edited.sentences] == [e.en for e in again.entries]
    assert translations(edited, again)[0] == made
    assert merged(edited, again, "2026-01-01") == text
    (notice,) = unsettled(edited, made, again)
    assert (notice.code, notice.path, notice.column) == ("KY202", "x.po", 9)
    assert text.split("\n")[notice.line - 1] == 'msgstr "So did maize."' == notice.excerpt


def test_a_new_form_of_the_same_words_is_not_stale(tmp_path: Path) -> None:
    parsed, _, catalogue = translated(tmp_path)
    entries = [e.vi for e in catalogue.entries]
    text = merged(parsed, catalogue, "2026-01-01")
    for words in entries:
        text = text.replace(words, unicodedata.normalize("NFD", words).replace(" ", "  "))
    assert {t.state for t in translations(parsed, read(tmp_path, text))[0].values()} == {"current"}


def test_a_missing_one_is_said(tmp_path: Path) -> None:
    parsed, _ = report(FIRST)
    made, _ = translations(parsed, EMPTY)
    assert [(n.code, n.message[:29]) for n in unsettled(parsed, made, EMPTY)] == [
        ("KY203", "this sentence has no English ")
    ] * 2


def test_an_entry_without_a_sentence_is_kept_and_said(tmp_path: Path) -> None:
    parsed, _, catalogue = translated(tmp_path)
    stray = '\n# note\nmsgctxt "zzzz"\nmsgid "Cũ."\nmsgstr "Old."\n'
    text = merged(parsed, catalogue, "2026-01-01") + stray
    again = read(tmp_path, text)
    _, (notice,) = translations(parsed, again)
    assert (notice.code, notice.path) == ("KY201", "x.po")
    assert text.split("\n")[notice.line - 1].startswith(("msgctxt", "msgid"))
    assert 'msgctxt "zzzz"\nmsgid "Cũ."\nmsgstr "Old."' in merged(parsed, again, "2026-01-01")


def test_comments_and_header_survive(tmp_path: Path) -> None:
    parsed, _, catalogue = translated(tmp_path)
    text = merged(parsed, catalogue, "2026-01-01")
    text = text.replace("Translator: Kỷ yếu", "Translator: Chị Hoa").replace(
        "\nmsgctxt", "\n# xem lại\nmsgctxt", 1
    )
    text = text.replace('"Language: en\\n"', '"Language: en\\n"\n"X-Generator: Poedit 3.4\\n"')
    assert merged(parsed, read(tmp_path, text), "2027-01-01").count("# xem lại") == 1
    assert "Chị Hoa" in merged(parsed, read(tmp_path, text), "2027-01-01")
    assert "X-Generator: Poedit" in merged(parsed, read(tmp_path, text), "2027-01-01")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            'msgid ""\nmsgstr ""\n\nmsgctxt "a"\nmsgid "b\nmsgstr "c"\n',
            "x.po:5: this line does not parse",
        ),
        ('msgid ""\nmsgstr ""\n\nnonsense\n', "x.po:4: this line does not parse"),
        ('msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n', "x.po:4: an entry without msgctxt"),
        (
            'msgctxt "a"\nmsgid "b"\nmsgstr "c"\n\nmsgctxt "a"\nmsgid "d"\nmsgstr "e"\n',
            "x.po:6: the sentence a stands twice",
        ),
    ],
)
def test_what_does_not_parse_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(said)


@given(st.lists(st.text(min_size=1), min_size=1, max_size=5).map(" ".join))
def test_any_sentence_survives_the_round_trip(
    tmp_path_factory: pytest.TempPathFactory, received: str
) -> None:
    text = normalise(received.encode("utf-8", "replace").decode("utf-8"))
    parsed, _ = report(text)
    path = tmp_path_factory.mktemp("po") / "x.po"
    path.write_bytes(merged(parsed, EMPTY, "2026-01-01").encode("utf-8"))
    again = read_catalogue(path, shown="x.po")
    assert [entry.id for entry in again.entries] == [s.id for s in parsed.sentences]
    assert merged(parsed, again, "2026-01-01") == path.read_bytes().decode("utf-8")
    assert not any(entry.fuzzy for entry in again.entries)


def test_labels(tmp_path: Path) -> None:
    path = tmp_path / "site.po"
    path.write_text(
        'msgid "Trang chủ"\nmsgstr "Home"\n\n'
        'msgid "%(n)s câu"\nmsgid_plural "%(n)s câu"\nmsgstr[0] "%(n)s sentence"\n'
        'msgstr[1] "%(n)s sentences"\n',
        encoding="utf-8",
    )
    labels = load_labels(path, shown="site.po")
    assert labels.gettext("Trang chủ") == "Home"
    assert labels.gettext("Khác") == "Khác" == VIETNAMESE.gettext("Khác")
    assert labels.ngettext("%(n)s câu", "%(n)s câu", 2) == "%(n)s sentences"
    assert labels.ngettext("%(n)s câu", "%(n)s câu", 1) == "%(n)s sentence"


def test_what_a_person_or_a_tool_wrote_survives_as_it_stands(tmp_path: Path) -> None:
    parsed, _, catalogue = translated(tmp_path)
    text = merged(parsed, catalogue, "2026-01-01")
    theirs = "#\n#  - thụt vào, rất dài: " + "chữ " * 60 + "\n# except fact 5: vì thế"
    struck = (
        '# ghi chú cũ\n#, fuzzy\n#~| msgid "Khoai."\n#~ msgctxt "zz"\n#~ msgid "Sắn."\n'
        '#~ msgstr ""\n#~ "Cassava."\n'
    )
    first, rest = text.split("\n#. Câu 1", 1)
    rest = rest.replace("\nmsgctxt", "\n#, no-wrap, needs-review\nmsgctxt", 1)
    text = f"{first}\n{theirs}\n#. Câu 1{rest}\n{struck}\n# cuối cùng\n"
    again = merged(parsed, read(tmp_path, text), "2027-01-01")
    assert f"\n{theirs}\n#. Câu 1" in again
    assert "\n#, needs-review, no-wrap\nmsgctxt" in again
    assert again.endswith(f"\n\n{struck}\n# cuối cùng\n")
    assert merged(parsed, read(tmp_path, again), "2028-01-01") == again


def test_a_long_former_sentence_stands_whole(tmp_path: Path) -> None:
    long = "Lúa " + "rất " * 60 + "tốt."
    parsed, ledger = report(f"{long} Ngô cũng vậy.")
    text = merged(parsed, EMPTY, "2026-01-01").replace('msgstr ""\n\n', 'msgstr "Rice."\n\n')
    edited, _ = report(f"{long.replace('tốt', 'khá tốt')} Ngô cũng vậy.", ledger)
    once = merged(edited, read(tmp_path, text), "2026-01-01")
    assert f'#| msgid "{long}"\n' in once
    assert read(tmp_path, once).entries[0].previous == long
    assert merged(edited, read(tmp_path, once), "2026-01-01") == once


def test_a_percentage_is_no_format(tmp_path: Path) -> None:
    parsed, _ = report("Có 40% diện tích {này}.")
    text = merged(parsed, EMPTY, "2026-01-01")
    assert "format" not in text
    flagged = text.replace("\nmsgctxt", "\n#, python-format\nmsgctxt")
    assert merged(parsed, read(tmp_path, flagged), "2026-01-01") == text


def test_an_order_that_a_person_made_is_kept_and_the_new_follow_their_neighbours(
    tmp_path: Path,
) -> None:
    words = ["Lúa tốt.", "Ngô tốt.", "Sắn tốt.", "Khoai tốt."]
    parsed, ledger = report("\n".join(words))
    head, *entries = merged(parsed, EMPTY, "2026-01-01").rstrip("\n").split("\n\n")
    text = "\n\n".join((head, entries[2], entries[0], entries[3], entries[1])) + "\n"
    made = [words[2], words[0], words[3], words[1]]
    assert [e.vi for e in read(tmp_path, merged(parsed, read(tmp_path, text), "")).entries] == made
    longer, _ = report("\n".join(["Mở đầu.", *words[:3], "Đậu tốt.", words[3]]), ledger)
    now = [e.vi for e in read(tmp_path, merged(longer, read(tmp_path, text), "")).entries]
    assert now == ["Mở đầu.", "Sắn tốt.", "Đậu tốt.", "Lúa tốt.", "Khoai tốt.", "Ngô tốt."]


def test_entries_follow_the_text_where_nobody_moved_them(tmp_path: Path) -> None:
    parsed, ledger = report("Lúa tốt.\nNgô tốt.\nSắn tốt.")
    text = merged(parsed, EMPTY, "2026-01-01")
    moved, _ = report("Sắn tốt.\nLúa tốt.\nNgô tốt.", ledger)
    now = read(tmp_path, merged(moved, read(tmp_path, text), "")).entries
    assert [entry.vi for entry in now] == ["Sắn tốt.", "Lúa tốt.", "Ngô tốt."]


def test_a_file_without_a_header_or_with_a_comment_before_it(tmp_path: Path) -> None:
    parsed, _, catalogue = translated(tmp_path)
    text = merged(parsed, catalogue, "2026-01-01")
    bare = text.split("\n\n", 1)[1]
    assert merged(parsed, read(tmp_path, bare), "2026-01-01") == text
    noted = f"# Bản dịch của chị Hoa\n\n{text}"
    assert merged(parsed, read(tmp_path, noted), "2026-01-01") == noted


def test_what_a_translator_sees_beside_a_sentence(tmp_path: Path) -> None:
    reference = Reference(
        terms=(
            Term(id="lua", vi="lúa", en="rice", definition=Bilingual(vi="", en="")),
            Term(id="vu-mua", vi="vụ mùa", en="main crop", definition=Bilingual(vi="", en="")),
        )
    )
    text = (
        "Về lúa\nÔng Lê Văn Nam cho biết, vụ mùa năm 2023 lúa đạt 5,8 tấn/ha theo Nghị quyết "
        "17-NQ/TU ngày 5/4/2020. Ngô cũng vậy."
    )
    parsed = Parser(reference).parse(Source(slug="x", path="d/x.txt", text=text, sha256=""))
    entries = merged(parsed, EMPTY, "2026-01-01", reference).split("\n\n")[1:]
    assert [entry.split("\nmsgctxt")[0].split("\n") for entry in entries[1:]] == [
        [
            "#. Câu 1, lời của Lê Văn Nam (nêu rõ)",
            "#. Trước: Về lúa",
            "#. Sau: Ngô cũng vậy.",
            "#. Số liệu: 2023; 5,8; 17-NQ/TU; 5/4/2020",
            "#. Thuật ngữ:",
            "#. - vụ mùa = main crop",
            "#. - lúa = rice",
            "#: d/x.txt:2",
        ],
        [
            "#. Câu 2, lời của Lê Văn Nam (suy ra)",
            "#. Trước: Ông Lê Văn Nam cho biết, vụ mùa năm 2023 lúa đạt 5,8 tấn/ha…",
            "#: d/x.txt:2",
        ],
    ]
    assert entries[0].startswith("#. Câu 1, tiêu đề\n#. Sau: Ông Lê Văn Nam cho biết,")


PRINTED = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40)
COMMENTS = st.lists(PRINTED.map(lambda text: f"# {text}".rstrip()), max_size=3)
FLAGS = st.lists(st.sampled_from(["no-wrap", "needs-review", "x-1"]), max_size=2)


@given(
    st.lists(st.tuples(PRINTED, COMMENTS, FLAGS), min_size=3, max_size=3),
    st.permutations(range(3)),
)
def test_extract_merge_extract_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory,
    typed: list[tuple[str, list[str], list[str]]],
    order: list[int],
) -> None:
    """Whatever a translator typed, in whatever order: merged once, it stays as it is."""
    folder = tmp_path_factory.mktemp("po")
    parsed, _ = report("Lúa đạt 40% kế hoạch.\nNgô tốt. Sắn tốt.")
    head, *entries = merged(parsed, EMPTY, "2026-01-01").rstrip("\n").split("\n\n")
    made = []
    for entry, (english, comments, flags) in zip(entries, typed, strict=True):
        told = f"#, {', '.join(flags)}\nmsgctxt" if flags else "msgctxt"
        escaped = english.replace("\\", "\\\\").replace('"', '\\"')
        typed_in = entry.replace("msgctxt", told, 1).replace('msgstr ""', f'msgstr "{escaped}"')
        made.append("\n".join((*comments, typed_in)))
    text = "\n\n".join((head, *(made[index] for index in order))) + "\n"
    once = merged(parsed, read(folder, text), "2026-01-01")
    assert merged(parsed, read(folder, once), "2030-12-31") == once
    known = {entry.id: entry for entry in read(folder, once).entries}
    for sentence, (english, comments, flags) in zip(parsed.sentences, typed, strict=True):
        entry = known[sentence.id]
        assert entry.en == normalise(english).strip()
        assert [comment.text for comment in entry.comments] == comments
        assert set(entry.flags) == set(flags)
