"""Terms in the English: deviations are found, by the hundred, and nothing else is."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kyyeu import pipeline
from kyyeu.i18n.catalogue import Catalogue, read_catalogue
from kyyeu.i18n.exceptions import exceptions_of
from kyyeu.i18n.terms import TermCheck
from kyyeu.model.reference import Bilingual, Forms, Reference, Term
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.reference.forms import EnglishTerms

PROJECT = Path(__file__).parents[3]
SLUG = "hoi-thao-chuyen-de-2"


def term(name: str, vi: str, en: str, **more: object) -> Term:
    return Term(id=name, vi=vi, en=en, definition=Bilingual(vi="x", en="x"), **more)  # type: ignore[arg-type]


REFERENCE = Reference(
    terms=(
        term("de-bao", "đê bao", "ring dyke", variants=Forms(en=("enclosing dyke",))),
        term("phu-sa", "phù sa", "silt"),
    )
)


def report(text: str) -> Report:
    return Parser(REFERENCE).parse(Source(slug="x", path="x.txt", text=text, sha256=""))


def said(text: str, english: str, *comments: str, fuzzy: bool = False) -> list[tuple[str, str]]:
    read = report(text)
    (sentence,) = read.sentences
    catalogue = written(sentence.id, text, english, *comments, fuzzy=fuzzy)
    notices = TermCheck(REFERENCE).notices(read, catalogue)
    assert all(notice.path == "x.po" for notice in notices)
    last = (catalogue.entries[0].block.place("msgstr")).line
    assert all(notice.line == last for notice in notices if notice.code == "KY213")
    return [(notice.code, notice.message) for notice in notices]


def written(name: str, text: str, english: str, *comments: str, fuzzy: bool = False) -> Catalogue:
    lines = ['msgid ""', 'msgstr "Content-Type: text/plain; charset=utf-8\\n"', ""]
    lines += [f"# {comment}" for comment in comments] + ["#, fuzzy"] * fuzzy
    lines += [f'msgctxt "{name}"', f'msgid "{text}"', f'msgstr "{english}"', ""]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.po"
        path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
        return read_catalogue(path, shown="x.po")


TEXT = "Đê bao giữ phù sa."


def test_an_agreed_form_will_do_in_any_shape() -> None:
    assert said(TEXT, "Ring-dykes keep the SILT.") == []
    assert said(TEXT, "An enclosing dyke keeps silt.") == []
    assert said(TEXT, "", fuzzy=False) == []
    assert said(TEXT, "Banks keep mud.", fuzzy=True) == []


def test_any_other_is_told_with_what_was_agreed() -> None:
    ((code, message),) = said(TEXT, "The bank keeps silt.")
    assert code == "KY213"
    assert "'đê bao' stands here (ring dyke, enclosing dyke)" in message
    assert "# except term de-bao: <reason>" in message


def test_an_exception_needs_a_reason_and_something_to_except() -> None:
    assert said(TEXT, "The bank keeps silt.", "except term de-bao: said so in verse") == []
    codes = [code for code, _ in said(TEXT, "The bank keeps silt.", "except term de-bao:")]
    assert codes == ["KY212", "KY213"]
    ((code, message),) = said(TEXT, "A ring dyke keeps silt.", "except term de-bao: not needed")
    assert (code, "remove the exception" in message) == ("KY212", True)


def test_exceptions_are_read_off_comments() -> None:
    comments = ("a note", "except  term  de-bao:  why not: so", "except fact 12: x")
    (entry,) = written("a", "a", "b", *comments).entries
    ((what, reason),) = [(e.what, e.reason) for e in exceptions_of(entry, "term")]
    assert (what, reason) == ("de-bao", "why not: so")


@pytest.fixture(scope="module")
def first() -> tuple[Report, Reference, Catalogue]:
    corpus = pipeline.make(PROJECT).corpus
    read = next(e.report for e in corpus.reports if e.report.source.slug == SLUG)
    catalogue = read_catalogue(PROJECT / f"seeds/locale/en/{SLUG}.po", shown="first.po")
    return read, corpus.reference, catalogue


def test_no_false_alarm_on_the_first_report(first: tuple[Report, Reference, Catalogue]) -> None:
    read, reference, catalogue = first
    assert TermCheck(reference).notices(read, catalogue) == ()


def test_seeded_deviations_are_all_found_and_told_at_their_entry(
    first: tuple[Report, Reference, Catalogue],
) -> None:
    read, reference, catalogue = first
    english, check = EnglishTerms(reference.terms, reference.organisations), TermCheck(reference)
    spans = {s.id: s.span for s in read.sentences}
    draw = random.Random(15)
    seeded = 0
    for _ in range(20):
        entries, expected = [], set()
        for entry in catalogue.entries:
            used = {u.term for u in read.terms if spans[entry.id].contains(u.span)}
            found = english.find(entry.en, used)
            gone = draw.choice(sorted({item.value.term for item in found}))
            text = entry.en
            for item in reversed(found):
                if item.value.term == gone:
                    text = text[: item.span.start] + "the matter" + text[item.span.end :]
            expected.add((entry.block.place("msgstr").line, gone))
            entries.append(replace(entry, en=text))
        told = check.notices(read, Catalogue(shown="first.po", entries=tuple(entries)))
        assert {n.code for n in told} == {"KY213"}
        names = {term.id: repr(term.vi) for term in reference.terms}
        assert sorted((n.line, n.message.split(" stands")[0].split("of ")[1]) for n in told) == (
            sorted((line, names[gone]) for line, gone in expected)
        )
        seeded += len(expected)
    assert seeded >= 200


def test_check_says_so(tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "seeds", tmp_path / "seeds")
    po = tmp_path / f"seeds/locale/en/{SLUG}.po"
    text = po.read_text(encoding="utf-8")
    po.write_text(text.replace("supply chains", "delivery lines"), encoding="utf-8")
    told = [n for n in pipeline.check(tmp_path) if n.severity == "warning"]
    assert [(n.path, n.code) for n in told] == [(f"seeds/locale/en/{SLUG}.po", "KY213")]
