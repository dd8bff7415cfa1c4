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
from kyyeu.model.reference import Reference
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
