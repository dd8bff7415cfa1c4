"""Any decisions over any report: nothing raises, and what none is about is as it was."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kyyeu.link.decisions.apply import decided
from kyyeu.model.reference import Bilingual, Reference
from kyyeu.model.report import BlockKind, Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import (
    BlockDecision,
    CitationDecision,
    Decisions,
    DocumentDecision,
    EditorsFile,
    EventDecision,
    HostDecision,
    MentionDecision,
    PersonDecision,
    SaidDecision,
    TopicDecision,
)

PIECES = (
    "Ông Nguyễn Văn An cho biết, lúa tốt. ", "Bà Trần Thị An nói, ngô tốt. ", "Ông An nhấn mạnh. ",
    "Khoai kém. ", "“Sắn tốt”, bà Hà nói. ", "Nghị quyết 9-NQ/TW ngày 2/3/2001 yêu cầu “làm”. ",
    "Nghị quyết này nêu. ", "Các đại biểu thảo luận về lúa; ngô; khoai. ", "\n", "Ảnh: An\n",
    "Hội thảo chuyên đề 2 do Bộ Công an chủ trì. ", "Nghị quyết 8-NQ/TW ", "x", "\u0301", " ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
PARSER = Parser(Reference())
WORDS = st.one_of(
    st.sampled_from(
        "|Nguyễn Văn An|nguyen-van-an|An|ông An|Bùi Hai|9-NQ/TW|Nghị quyết này|Khoai|(".split("|")
    ),
    st.text(max_size=4),
)
TITLE = Bilingual(vi="A", en="B")
KINDS: tuple[BlockKind, ...] = ("heading", "paragraph", "item", "caption", "byline", "noise")


def parsed(text: str) -> Report:
    return PARSER.parse(Source(slug="x", path="x.txt", text=text, sha256=""))


@st.composite
def decisions(draw: st.DrawFn, report: Report) -> Decisions:
    text = report.source.text
    first = {s.id: s.span.of(text).split(" ")[0] for s in report.sentences}

    def place() -> dict[str, str]:
        name = draw(st.sampled_from([*first, "zzzz"]))
        starts = first.get(name, "") if draw(st.booleans()) else draw(WORDS)
        return {"sentence": name, "starts": starts}

    def many(make: object) -> tuple[object, ...]:
        return tuple(make() for _ in range(draw(st.integers(0, 2))))  # type: ignore[operator]

    flag, words = st.booleans(), WORDS
    fact = st.one_of(st.none(), WORDS)
    tables = {
        "person": lambda: PersonDecision(
            name=draw(words),
            id=draw(words),
            new=draw(flag),
            rename=draw(words),
            also=tuple(draw(st.lists(words, max_size=2))),
            title=draw(fact),
        ),
        "document": lambda: DocumentDecision(
            name=draw(words), new=draw(flag), kind=draw(words), date=draw(fact)
        ),
        "block": lambda: BlockDecision(**place(), kind=draw(st.sampled_from(KINDS))),
        "said": lambda: SaidDecision(
            **place(),
            by=draw(st.one_of(words, st.lists(words, max_size=2).map(tuple))),
            voice=draw(words),
            nobody=draw(flag),
        ),
        "mention": lambda: MentionDecision(
            **place(), words=draw(words), person=draw(words), occurrence=draw(st.integers(-1, 3))
        ),
        "citation": lambda: CitationDecision(
            **place(), words=draw(words), document=draw(words), occurrence=draw(st.integers(-1, 3))
        ),
        "topic": lambda: TopicDecision(**place(), title=TITLE),
    }
    event = EventDecision(
        name=draw(st.one_of(st.none(), st.just(TITLE))),
        date=draw(words),
        host=tuple(HostDecision(name=name) for name in draw(st.lists(words, max_size=2))),
    )
    return Decisions(event=event, **{name: many(make) for name, make in tables.items()})  # type: ignore[arg-type]


@given(st.data(), TEXTS)
def test_nothing_raises_and_the_report_stays_whole(data: st.DataObject, text: str) -> None:
    report = parsed(text)
    file = EditorsFile(path="x.toml", decisions=data.draw(decisions(report)))
    after, notices = decided(report, file)
    assert decided(report, file) == (after, notices)
    assert after.source == report.source
    assert after.sentences == report.sentences
    assert [block.span for block in after.blocks] == [block.span for block in report.blocks]
    people = {person.id for person in after.people}
    documents = {document.id for document in after.documents}
    assert len(people) == len(after.people)
    # One sentence may be two people's: "X đề nghị ..., còn Y cho rằng ...".
    given_to = [(a.sentence, r.speakers) for r in after.remarks for a in r.attributions]
    assert len(given_to) == len(set(given_to))
    for remark in after.remarks:
        assert remark.attributions
        assert remark.speakers or remark.collective
        assert set(remark.speakers) <= people
    for person in after.people:
        assert all(person.id in m.candidates for m in person.mentions)
        assert all(set(m.candidates) <= people for m in person.mentions)
    for document in after.documents:
        assert all(set(c.candidates) <= documents for c in document.citations)


def _voices(report: Report) -> dict[str, object]:
    """Return who says each sentence, and on what basis."""
    return {
        item.sentence: (remark.speakers, remark.collective, remark.direct, item)
        for remark in report.remarks
        for item in remark.attributions
    }


@given(st.data(), TEXTS)
def test_what_no_decision_is_about_is_as_it_was(data: st.DataObject, text: str) -> None:
    report = parsed(text)
    chosen = data.draw(decisions(report))
    file = EditorsFile(path="x.toml", decisions=Decisions())
    assert decided(report, file) == (report, ())
    # Facts about the event, alone.
    after, _ = decided(report, replace(file, decisions=Decisions(event=chosen.event)))
    assert replace(after, event=report.event) == report
    # Who says a sentence: nothing but remarks, and only those that held one of them.
    after, _ = decided(report, replace(file, decisions=Decisions(said=chosen.said)))
    assert replace(after, remarks=report.remarks) == report
    named = {decision.sentence for decision in chosen.said}
    introduced = {
        item.sentence
        for remark in report.remarks
        for item in remark.attributions
        for sentence in report.sentences
        if sentence.id in named and remark.cue and remark.cue.overlaps(sentence.span)
    }
    before_it, after_it = _voices(report), _voices(after)
    for name in before_it.keys() - named - introduced:
        assert after_it[name] == before_it[name]
    assert after_it.keys() <= before_it.keys() | named
    # Which document a place means, and whom: neither touches the other.
    after, _ = decided(report, replace(file, decisions=Decisions(citation=chosen.citation)))
    changed = {"documents": report.documents, "diagnostics": report.diagnostics}
    assert replace(after, **changed) == report  # type: ignore[arg-type]
    after, _ = decided(report, replace(file, decisions=Decisions(topic=chosen.topic)))
    assert replace(after, topics=report.topics) == report
    after, _ = decided(report, replace(file, decisions=Decisions(document=chosen.document)))
    assert replace(after, documents=report.documents) == report


@given(st.data(), TEXTS)
def test_decisions_on_sentences_that_have_gone_change_nothing(
    data: st.DataObject, text: str
) -> None:
    report = parsed(text)
    chosen = data.draw(decisions(report))
    placed = ("block", "said", "mention", "citation", "topic")
    stale = {
        name: tuple(replace(entry, starts="không có") for entry in getattr(chosen, name))
        for name in placed
    }
    after, notices = decided(
        report,
        EditorsFile(path="x.toml", decisions=Decisions(**stale)),  # type: ignore[arg-type]
    )
    assert after == report
    assert len(notices) == sum(map(len, stale.values()))
