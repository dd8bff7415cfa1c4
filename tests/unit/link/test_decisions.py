"""An editor's decisions: each fact, and what is said where one does not apply."""

from __future__ import annotations

from kyyeu.link.decisions.apply import decided
from kyyeu.model.reference import Bilingual, Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Notice, Source
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

TEXT = """Hội thảo chuyên đề 3 do Bộ Nông nghiệp chủ trì.
Ông Lê Văn Nam cho biết, lúa tốt. Ngô cũng vậy. Khoai thì kém.
Ông Trần Hải Nam nhấn mạnh, cần giống mới. Ông Nam đề nghị giữ đất.
Nghị quyết 9-NQ/TW ngày 2/1/2010 và Nghị quyết 8-NQ/TW còn hiệu lực. Nghị quyết này đã yêu cầu.
Các đại biểu thảo luận về lúa chịu mặn; ngô lai; khoai sạch.
"""


def parsed(text: str = TEXT) -> Report:
    return Parser(Reference()).parse(Source(slug="a", path="a.txt", text=text, sha256=""))


def sentence(report: Report, words: str) -> str:
    text = report.source.text
    return next(s.id for s in report.sentences if words in s.span.of(text))


def apply(report: Report, **tables: object) -> tuple[Report, tuple[Notice, ...]]:
    decisions = Decisions(**tables)  # type: ignore[arg-type]
    return decided(report, EditorsFile(path="a.toml", decisions=decisions))


def said(report: Report) -> list[tuple[tuple[str, ...] | str | None, list[tuple[str, str]]]]:
    """Return who says what: the first word of each sentence, and on what basis."""
    text = report.source.text
    return [
        (
            remark.speakers or remark.collective,
            [(item.span.of(text)[:9], item.basis) for item in remark.attributions],
        )
        for remark in report.remarks
    ]


def test_no_decision_changes_nothing() -> None:
    report = parsed()
    assert apply(report) == (report, ())


def test_the_event() -> None:
    event = EventDecision(
        name=Bilingual(vi="Hội thảo chuyên đề 3", en="Rice Workshop 3"),
        date="2020-05",
        place=Bilingual(vi="Huế", en="Hue"),
        host=(HostDecision(name="Bộ Nông nghiệp"), HostDecision(name="Hội A", role="partner")),
    )
    before = parsed()
    after, notices = apply(before, event=event)
    assert notices == ()
    assert after.event.name == before.event.name  # the report says so itself
    assert after.event.date is not None
    assert (after.event.date.value, after.event.date.span) == ("2020-05", None)
    assert after.event.place is not None
    assert after.event.place.value == "Huế"
    assert after.event.hosts[0] == before.event.hosts[0]
    assert (after.event.hosts[1].name, len(after.event.hosts[1].span)) == ("Hội A", 0)
    gone, _ = apply(before, event=EventDecision(absent=("name", "host")))
    assert (gone.event.name, gone.event.hosts) == (None, ())


def test_facts_about_a_person() -> None:
    decision = PersonDecision(name="lê văn nam", rename="Lê Văn Năm", title="Cục trưởng")
    after, notices = apply(parsed(), person=(decision,))
    person = after.people[0]
    assert notices == ()
    assert (person.id, person.name) == ("le-van-nam", "Lê Văn Năm")
    assert person.title is not None
    assert (person.title.value, person.title.span) == ("Cục trưởng", None)


def test_two_names_of_one_person() -> None:
    before = parsed()
    assert any(d.code == "KY102" for d in before.diagnostics)
    decision = PersonDecision(name="Lê Văn Nam", also=("Trần Hải Nam",))
    after, notices = apply(before, person=(decision,))
    assert notices == ()
    assert [person.id for person in after.people] == ["le-van-nam"]
    assert {remark.speakers for remark in after.remarks} == {("le-van-nam",), ()}
    assert all(m.candidates == ("le-van-nam",) for m in after.people[0].mentions)
    assert not any(d.code == "KY102" for d in after.diagnostics)


def test_names_that_differ_in_marks_alone_are_settled_by_who_is_who() -> None:
    text = (
        "Ông Lê Văn Nam, Giám đốc Sở Lúa, cho biết lúa tốt.\n\nÔng Lê Văn Năm cho biết ngô tốt.\n"
    )
    before = parsed(text)
    assert [d.code for d in before.diagnostics] == ["KY105"]
    for decision in (
        PersonDecision(name="Lê Văn Năm", new=True),
        PersonDecision(name="Lê Văn Nam", also=("Lê Văn Năm",)),
    ):
        assert apply(before, person=(decision,))[0].diagnostics == ()
    place = {"sentence": sentence(before, "ngô"), "starts": "Ông"}
    mention = MentionDecision(**place, words="Ông Lê Văn Năm", person="Lê Văn Nam")
    assert apply(before, mention=(mention,))[0].diagnostics == ()
    unlike = PersonDecision(name="Lê Văn Nam", title="Cục trưởng")
    assert apply(before, person=(unlike,))[0].diagnostics == before.diagnostics


def test_whom_a_mention_names() -> None:
    before = parsed()
    place = {"sentence": sentence(before, "giữ đất"), "starts": "Ông Nam đề nghị"}
    mention = MentionDecision(**place, words="Ông Nam", person="Trần Hải Nam")
    after, notices = apply(before, mention=(mention,))
    assert notices == ()
    first, second = after.people
    assert (len(first.mentions), len(second.mentions)) == (1, 2)
    assert second.mentions[1].candidates == ("tran-hai-nam",)
    assert after.remarks[2].speakers == ("tran-hai-nam",)
    assert not any(d.code == "KY102" for d in after.diagnostics)
    other = PersonDecision(name="Lê Văn Nam", id="le-van-nam-hue", new=True)
    mention = MentionDecision(**place, words="Ông Nam", person="le-van-nam-hue")
    after, notices = apply(before, person=(other,), mention=(mention,))
    assert notices == ()
    assert [p.name for p in after.people].count("Lê Văn Nam") == 2
    assert after.remarks[2].speakers == ("le-van-nam-hue",)
    nobody = MentionDecision(**place, words="Ông Nam", nobody=True)
    after, _ = apply(before, mention=(nobody,))
    assert [len(person.mentions) for person in after.people] == [1, 1]


def test_who_says_a_sentence_that_a_remark_runs_on_to() -> None:
    before = parsed()
    place = {"sentence": sentence(before, "Ngô"), "starts": "Ngô cũng"}
    assert said(before)[0] == (
        ("le-van-nam",),
        [("Ông Lê Vă", "stated"), ("Ngô cũng ", "inferred"), ("Khoai thì", "inferred")],
    )
    after, _ = apply(before, said=(SaidDecision(**place, by="Lê Văn Nam"),))
    assert said(after)[0][1][1] == ("Ngô cũng ", "decided")
    assert said(after)[0][1][2] == ("Khoai thì", "inferred")
    after, _ = apply(before, said=(SaidDecision(**place, by=["Trần Hải Nam"]),))  # type: ignore[arg-type]
    assert said(after)[:3] == [
        (("le-van-nam",), [("Ông Lê Vă", "stated")]),
        (("tran-hai-nam",), [("Ngô cũng ", "decided")]),
        (("le-van-nam",), [("Khoai thì", "inferred")]),
    ]
    assert after.remarks[3:] == before.remarks[1:]
    after, _ = apply(before, said=(SaidDecision(**place, nobody=True),))
    assert [who for who, _ in said(after)][:2] == [("le-van-nam",), ("le-van-nam",)]
    assert all("Ngô" not in words for _, held in said(after) for words, _ in held)
    after, _ = apply(before, said=(SaidDecision(**place, voice="một nông dân"),))
    assert said(after)[1] == ("một nông dân", [("Ngô cũng ", "decided")])


def test_what_is_inferred_goes_with_the_sentence_that_introduces_it() -> None:
    before = parsed()
    place = {"sentence": sentence(before, "lúa tốt"), "starts": "Ông Lê Văn Nam"}
    after, _ = apply(before, said=(SaidDecision(**place, by="Trần Hải Nam"),))
    assert said(after)[0] == (
        ("tran-hai-nam",),
        [("Ông Lê Vă", "decided"), ("Ngô cũng ", "inferred"), ("Khoai thì", "inferred")],
    )
    assert after.remarks[0].verb == before.remarks[0].verb
    after, _ = apply(before, said=(SaidDecision(**place, nobody=True),))
    assert after.remarks == before.remarks[1:]


def test_a_sentence_joins_the_remark_before_it() -> None:
    before = parsed("Ông Lê Văn Nam cho biết, lúa tốt.\nHội thảo diễn ra hai ngày. Ngô tốt.\n")
    place = {"sentence": sentence(before, "Hội thảo"), "starts": "Hội thảo"}
    after, _ = apply(before, said=(SaidDecision(**place, by="Lê Văn Nam"),))
    assert said(after)[0][1][:2] == [("Ông Lê Vă", "stated"), ("Hội thảo ", "decided")]


def test_a_new_speaker() -> None:
    before = parsed()
    place = {"sentence": sentence(before, "Hội thảo"), "starts": "Hội thảo"}
    decision = SaidDecision(**place, by="Bùi An")
    after, notices = apply(before, said=(decision,))
    assert after == before
    assert [notice.code for notice in notices] == ["KY302"]
    new = PersonDecision(name="Bùi An", new=True, organisation="Hội A")
    after, notices = apply(before, said=(decision,), person=(new,))
    assert notices == ()
    assert after.people[-1].name == "Bùi An"
    assert said(after)[0] == (("bui-an",), [("Hội thảo ", "decided")])


def test_which_document_a_short_form_means() -> None:
    before = parsed()
    place = {"sentence": sentence(before, "yêu cầu"), "starts": "Nghị quyết này"}
    decision = CitationDecision(**place, words="Nghị quyết này", document="9-NQ/TW")
    after, notices = apply(before, citation=(decision,))
    assert notices == ()
    cited = {d.number: [c.candidates for c in d.citations] for d in after.documents}
    assert len(cited["9-NQ/TW"]) == 2
    assert all(len(candidates) == 1 for places in cited.values() for candidates in places)
    assert not any(d.code == "KY101" for d in after.diagnostics)
    new = DocumentDecision(name="Luật Đất đai", kind="Luật", new=True, date="2024-01-18")
    decision = CitationDecision(**place, words="Nghị quyết này", document="Luật Đất đai")
    after, notices = apply(before, document=(new,), citation=(decision,))
    assert notices == ()
    assert after.documents[-1].id == "luat-dat-dai"
    assert after.documents[-1].date is not None
    nothing = CitationDecision(**place, words="Nghị quyết này", nothing=True)
    after, _ = apply(before, citation=(nothing,), document=(new,))
    assert sum(len(d.citations) for d in after.documents) == 2
    assert len(after.documents) == 2  # one that is cited nowhere has no page


def test_facts_about_a_document() -> None:
    decision = DocumentDecision(name="Nghị quyết 9-NQ/TW", date="2010-01-03", issuer="Bộ A")
    after, notices = apply(parsed(), document=(decision,))
    document = next(d for d in after.documents if d.number == "9-NQ/TW")
    assert notices == ()
    assert document.date is not None
    assert document.issuer is not None
    assert (document.date.value, document.date.span) == ("2010-01-03", None)


def test_what_a_block_is() -> None:
    before = parsed()
    place = {"sentence": sentence(before, "giống mới"), "starts": "Ông Trần Hải Nam"}
    after, notices = apply(before, block=(BlockDecision(**place, kind="noise"),))
    assert notices == ()
    assert [block.kind for block in after.blocks].count("noise") == 1
    assert len(after.remarks) == len(before.remarks) - 2
    assert after.sentences == before.sentences
    back, _ = apply(after, block=(BlockDecision(**place, kind="paragraph"),))
    assert back.blocks == before.blocks
    inner = {"sentence": sentence(before, "giữ đất"), "starts": "Ông Nam"}
    same, notices = apply(before, block=(BlockDecision(**inner, kind="noise"),))
    assert same == before
    assert "is not the first of its block" in notices[0].message


def test_a_topics_title() -> None:
    before = parsed()
    title = Bilingual(vi="Lúa", en="Rice")
    name = sentence(before, "thảo luận")
    fitting = TopicDecision(sentence=name, starts="lúa  chịu", title=title)
    after, notices = apply(before, topic=(fitting,))
    assert notices == ()
    assert [topic.title for topic in after.topics] == [title, None, None]
    edited = TopicDecision(sentence=name, starts="sắn", title=title)
    same, notices = apply(before, topic=(edited,))
    assert same == before
    assert [notice.code for notice in notices] == ["KY301"]


STALE = """# decisions
[[said]]
sentence = "zzzz"
starts = "Ngô"
nobody = true

[[said]]
sentence = "SENTENCE"
starts = "Ngô lai"
nobody = true

[[mention]]
sentence = "SENTENCE"
starts = "Ngô cũng"
words = "ông Nam"
person = "Lê Văn Nam"

[[said]]
sentence = "SENTENCE"
starts = "Ngô"
by = "Lê Văn Nam"

[[said]]
sentence = "SENTENCE"
starts = "Ngô"
nobody = true
"""


def test_a_decision_that_does_not_apply_is_reported_at_its_line_and_not_applied() -> None:
    report = parsed()
    name = sentence(report, "Ngô")
    text = STALE.replace("SENTENCE", name)
    decisions = Decisions(
        said=(
            SaidDecision(sentence="zzzz", starts="Ngô", nobody=True),
            SaidDecision(sentence=name, starts="Ngô lai", nobody=True),
            SaidDecision(sentence=name, starts="Ngô", by="Lê Văn Nam"),
            SaidDecision(sentence=name, starts="Ngô", nobody=True),
        ),
        mention=(
            MentionDecision(sentence=name, starts="Ngô cũng", words="ông Nam", person="Lê Văn Nam"),
        ),
    )
    after, notices = decided(report, EditorsFile(path="a.toml", text=text, decisions=decisions))
    assert [(n.line, n.column, n.width, n.code) for n in notices] == [
        (3, 12, 6, "KY301"),
        (9, 10, 9, "KY301"),
        (15, 9, 9, "KY301"),
        (24, 12, len(name) + 2, "KY303"),
    ]
    assert notices[1].excerpt == 'starts = "Ngô lai"'
    assert "but “Ngô cũng vậy.”" in notices[1].message
    assert said(after)[0][1][1] == ("Ngô cũng ", "decided")
