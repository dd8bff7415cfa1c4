"""A term's uses: by report and voice, what is made of it in English, the odd one marked."""

from __future__ import annotations

from kyyeu.i18n.labels import VIETNAMESE
from kyyeu.link.corpus import ReadReport, link
from kyyeu.model.corpus import Translation
from kyyeu.model.reference import Bilingual, Forms, Reference, Term
from kyyeu.model.source import Source
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.plan import Page, plan_pages
from kyyeu.pages.uses import TermUsesView
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import Decisions

TERM = Term(
    id="may-say",
    vi="máy sấy",
    en="dryer",
    definition=Bilingual(vi="Máy làm khô.", en="A machine that dries."),
    variants=Forms(en=("drying machine",)),
)
REFERENCE = Reference(terms=(TERM,))
SAID = (
    ("Bà Lò Thị Nụ cho biết, máy sấy rẻ.", "Ms Lo Thi Nu said that dryers were cheap."),
    ("Máy sấy và máy sấy nhỏ đều tốt.", "Dryers and small dryers are good."),
    ("Ông Vi Văn Sơn cho rằng, máy sấy cũ hỏng.", "Mr Vi Van Son: the drying machine broke."),
    ("Các máy sấy đều bán.", "The kit was sold."),
    ("Máy sấy còn đó.", ""),
)


def pages(said: tuple[tuple[str, str], ...], language: str) -> dict[str, Page]:
    text = "\n".join(vietnamese for vietnamese, _ in said)
    report = Parser(REFERENCE).parse(Source(slug="say", path="say.txt", text=text, sha256=""))
    translations = {
        sentence.id: Translation(
            sentence=sentence.id, text=english, state="current" if english else "missing"
        )
        for sentence, (_, english) in zip(report.sentences, said, strict=True)
    }
    read = ReadReport(report=report, decisions=Decisions(), retired=(), translations=translations)
    index = CorpusIndex(link([read], REFERENCE, "")[0])
    return {page.address: page for page in plan_pages(index, language, VIETNAMESE)}  # type: ignore[arg-type]


def view(page: Page) -> TermUsesView:
    assert isinstance(page.view, TermUsesView)
    return page.view


def test_counts_and_the_odd_one_out() -> None:
    uses = view(pages(SAID, "en")["thuat-ngu/may-say.html"])
    assert (uses.sentences, uses.times, uses.reports, uses.departing) == (5, 6, 1, 1)
    assert [(form.name.text, form.count, form.odd) for form in uses.forms] == [
        ("dryer", 3, False),
        ("drying machine", 1, True),
    ]
    pairs = [pair for group in uses.groups for said in group.voices for pair in said.pairs]
    told = {pair.row.original[0].text: (pair.odd, pair.departs) for pair in pairs}
    assert [told[vietnamese] for vietnamese, _ in SAID] == [
        (False, False),
        (False, False),
        (True, False),
        (False, True),
        (False, False),
    ]


def test_sentences_stand_under_who_said_them_with_every_use_marked() -> None:
    uses = view(pages(SAID, "vi")["thuat-ngu/may-say.html"])
    (group,) = uses.groups
    names = [said.voice.people[0].name.text for said in group.voices if said.voice]
    assert names[:2] == ["Lò Thị Nụ", "Vi Văn Sơn"]
    pair = group.voices[0].pairs[1]
    assert [run.text for run in pair.row.original[0].runs if run.kind == "hit"] == [
        "Máy sấy",
        "máy sấy",
    ]
    assert [r.text for r in pair.row.translation[0].runs if r.kind == "hit"] == ["Dryers", "dryers"]


def test_what_has_no_translation_stands_in_vietnamese_with_its_id() -> None:
    uses = view(pages(SAID, "en")["thuat-ngu/may-say.html"])
    pairs = [pair for group in uses.groups for said in group.voices for pair in said.pairs]
    (missing,) = [pair for pair in pairs if not pair.row.translation]
    assert missing.row.original[0].anchor
    assert all(pair.row.translation[0].anchor for pair in pairs if pair.row.translation)


def test_many_uses_go_on_further_pages_and_links_find_them() -> None:
    many = tuple((f"Máy sấy số {n} tốt.", f"Dryer {n} is good.") for n in range(450))
    made = pages(many, "vi")
    parts = [f"thuat-ngu/may-say{end}.html" for end in ("", "/2", "/3")]
    assert [page for page in made if page.startswith("thuat-ngu/")] == parts
    assert [len(made[address].shows) for address in parts] == [200, 200, 50]
    assert [link.target.address for link in view(made[parts[0]]).parts] == parts
    full = made["bao-cao/say/toan-van.html"]
    last = made[parts[2]].shows[-1]
    targets = {
        link.target
        for block in full.view.blocks  # type: ignore[union-attr]
        for where in block.where
        for link in where.terms
    }
    assert (parts[2], f"s-{last}") in {(t.address, t.anchor) for t in targets}
    # Neither who links here nor where a sentence is shown lists the pages of terms.
    assert not [link for link in full.linked_from if "thuat-ngu/" in link.target.address]


def test_a_term_that_nobody_uses_has_no_page() -> None:
    made = pages((("Chè ngon.", "Good tea."),), "vi")
    assert not [address for address in made if address.startswith("thuat-ngu/")]
