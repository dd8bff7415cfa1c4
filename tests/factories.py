"""A small made-up corpus: every event, person and document in it is invented.

`invented_corpus()` is what a parser and a linker would give for the text below; spans are
found by the words they cover, so that the text may be edited.
"""

from __future__ import annotations

from kyyeu.model.corpus import (
    Corpus,
    EditedReport,
    LinkedDocument,
    LinkedPerson,
    LinkedTopic,
    Place,
    Related,
    Retired,
    Translation,
)
from kyyeu.model.reference import (
    Bilingual,
    DocumentEntry,
    Forms,
    Organisation,
    PersonEntry,
    Reference,
    Term,
)
from kyyeu.model.report import (
    Attribution,
    Block,
    Citation,
    Document,
    Event,
    Excerpt,
    Fact,
    Host,
    Mention,
    Person,
    Remark,
    Report,
    Sentence,
    TermUse,
    Topic,
)
from kyyeu.model.source import Source
from kyyeu.text.span import Span

SLUG = "toa-dam-che-2"

# A tab, a control, Markdown, HTML and a template: none of it may act.
HOSTILE = "*Đậm* _nghiêng_ <script>alert(1)</script> [x](y) `a` | {{ 7*7 }} &amp;\t\x02 1. xong"

BLOCKS: tuple[tuple[str, ...], ...] = (
    ("Tọa đàm 2 do Viện Trà Núi chủ trì, phối hợp với Hội Người Hái Chè tổ chức.",),
    (
        (
            "Phát biểu khai mạc, Viện trưởng Viện Trà Núi Lý Thị Sương cho biết, Quyết định 11-QĐ/"
            "VTN ngày 5/4/2020 của Viện Trà Núi về ướp chè đã yêu cầu “giữ hương chè trọn mùa”."
        ),
        "Việc này cần thêm máy sấy.",
    ),
    (
        "“Chúng tôi sẽ thử máy sấy mới”, ông Giàng A Páo nói.",
        "Theo Quyết định 11, mỗi bản có một lò ướp chè.",
    ),
    (
        "Các đại biểu đã trao đổi về cách giữ hương chè; kinh nghiệm dùng máy sấy; chợ phiên...",
        "Buổi tọa đàm diễn ra trong không khí ấm cúng.",
    ),
    (HOSTILE,),
    ("Ban tổ chức sẽ tổng hợp các ý kiến./.",),
)
TEXT = "\n".join(" ".join(block) for block in BLOCKS) + "\n\n"

ENGLISH = {
    "0-0": "Round Table 2 was led by the Institute of Mountain Tea, with the Tea Pickers’ Society.",
    "1-0": "Opening the event, Director Ly Thi Suong said that Decision No. 11-QĐ/VTN of 5 April "
    "2020 of the Institute of Mountain Tea on tea scenting had required “keeping the fragrance "
    "of tea all season”.",
    "2-0": "“We will try the new dryers,” said Mr Giang A Pao.",
    "2-1": "Under Decision 11, each village has one tea-scenting kiln.",
    "3-0": "The delegates discussed ways to keep the fragrance of tea; experience with the dryer; "
    "market days...",
    "4-0": "Hostile <b>text</b> in *English* too.",
    "5-0": "The organisers will gather the opinions.",
}
STALE = "2-1"


def span(words: str, after: int = 0) -> Span:
    """Return where `words` first stand in the text, from offset `after` on."""
    start = TEXT.index(words, after)
    return Span(start=start, end=start + len(words))


def fact(value: str) -> Fact:
    """Return a fact that the text states in the words of its value."""
    return Fact(value=value, span=span(value))


def blocks_and_sentences() -> tuple[tuple[Block, ...], tuple[Sentence, ...]]:
    """Return the blocks, which tile the text, and the sentences, named by block and place."""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    start = 0
    for number, parts in enumerate(BLOCKS):
        position = start
        for place, part in enumerate(parts):
            found = span(part, position)
            sentences.append(Sentence(id=f"{number}-{place}", span=found, block=f"b{number}"))
            position = found.end
        end = len(TEXT) if number + 1 == len(BLOCKS) else position + 1
        blocks.append(Block(id=f"b{number}", kind="paragraph", span=Span(start=start, end=end)))
        start = end
    return tuple(blocks), tuple(sentences)


def sentence_span(sentence_id: str) -> Span:
    """Return the span of a sentence."""
    return next(item.span for item in blocks_and_sentences()[1] if item.id == sentence_id)


def documents() -> tuple[Document, ...]:
    """Return a decision, quoted and paraphrased, and one that a short form may also mean."""
    return (
        Document(
            id="qd-11",
            kind="Quyết định",
            number="11-QĐ/VTN",
            name="Quyết định 11-QĐ/VTN",
            date=Fact(value="2020-04-05", span=span("5/4/2020")),
            issuer=Fact(value="Viện Trà Núi", span=span("Viện Trà Núi", span("5/4/2020").end)),
            subject=Fact(value="ướp chè", span=span("ướp chè")),
            citations=(
                Citation(span=span("Quyết định 11-QĐ/VTN"), candidates=("qd-11",)),
                Citation(
                    span=span("Quyết định 11", span("Theo ").start), candidates=("qd-11", "qd-x")
                ),
            ),
            excerpts=(
                Excerpt(span=span("giữ hương chè trọn mùa"), verb="yêu cầu", direct=True),
                Excerpt(span=span("mỗi bản có một lò ướp chè"), verb="theo", direct=False),
            ),
        ),
        Document(
            id="qd-x",
            kind="Quyết định",
            number="11-QĐ/HHC",
            name="Quyết định 11-QĐ/HHC",
            date=None,
            issuer=None,
            subject=None,
            citations=(
                Citation(
                    span=span("Quyết định 11", span("Theo ").start), candidates=("qd-11", "qd-x")
                ),
            ),
            excerpts=(),
        ),
    )


def people() -> tuple[Person, ...]:
    """Return two speakers, one known to the tables and one not."""
    return (
        Person(
            id="suong",
            name="Lý Thị Sương",
            title=fact("Viện trưởng"),
            organisation=fact("Viện Trà Núi"),
            mentions=(
                Mention(span=span("Viện trưởng Viện Trà Núi Lý Thị Sương"), candidates=("suong",)),
            ),
        ),
        Person(
            id="pao",
            name="Giàng A Páo",
            title=None,
            organisation=None,
            mentions=(Mention(span=span("ông Giàng A Páo"), candidates=("pao",)),),
        ),
    )


def remarks() -> tuple[Remark, ...]:
    """Return a paraphrase that runs on, a quotation, an unnamed voice."""
    said = span("Quyết định 11-QĐ/VTN").start
    return (
        Remark(
            speakers=("suong",),
            collective=None,
            verb="cho biết",
            direct=False,
            cue=span("Phát biểu khai mạc, Viện trưởng Viện Trà Núi Lý Thị Sương cho biết"),
            attributions=(
                Attribution(
                    sentence="1-0",
                    span=Span(start=said, end=sentence_span("1-0").end - 1),
                    basis="stated",
                ),
                Attribution(sentence="1-1", span=sentence_span("1-1"), basis="inferred"),
            ),
        ),
        Remark(
            speakers=("pao",),
            collective=None,
            verb="nói",
            direct=True,
            cue=span("ông Giàng A Páo nói"),
            attributions=(
                Attribution(
                    sentence="2-0", span=span("Chúng tôi sẽ thử máy sấy mới"), basis="stated"
                ),
            ),
        ),
        Remark(
            speakers=(),
            collective="Các đại biểu",
            verb="trao đổi",
            direct=False,
            cue=span("Các đại biểu đã trao đổi"),
            attributions=(Attribution(sentence="3-0", span=sentence_span("3-0"), basis="stated"),),
        ),
    )


def topics() -> tuple[Topic, ...]:
    """Return the three entries of the list of block 4."""
    return (
        Topic(id="t1", span=span("cách giữ hương chè"), sentence="3-0"),
        Topic(id="t2", span=span("kinh nghiệm dùng máy sấy"), sentence="3-0"),
        Topic(id="t3", span=span("chợ phiên"), sentence="3-0"),
    )


def term_uses() -> tuple[TermUse, ...]:
    """Return every place that uses a term, in order."""
    found: list[TermUse] = []
    for term in reference().terms:
        position = TEXT.find(term.vi)
        while position >= 0:
            place = Span(start=position, end=position + len(term.vi))
            found.append(TermUse(term=term.id, span=place))
            position = TEXT.find(term.vi, place.end)
    return tuple(sorted(found, key=lambda use: use.span))


def reference() -> Reference:
    """Return the tables: three terms, an organisation, a person, a document."""
    return Reference(
        terms=(
            Term(
                id="uop-che",
                vi="ướp chè",
                en="tea scenting",
                definition=Bilingual(vi="Làm cho chè có hương.", en="Giving tea a fragrance."),
                variants=Forms(en=("tea-scenting",)),
                related=("huong-che",),
                source="Kỷ yếu",
            ),
            Term(
                id="huong-che",
                vi="hương chè",
                en="fragrance of tea",
                definition=Bilingual(vi="Mùi thơm của chè.", en="The smell of *tea*."),
                note=Bilingual(vi="Ghi | chú", en="A | note"),
            ),
            Term(
                id="may-say",
                vi="máy sấy",
                en="dryer",
                definition=Bilingual(vi="Máy làm khô.", en="A machine that dries."),
                abbreviations=Forms(vi=("MS",)),
                broader=("uop-che",),
                status="proposed",
            ),
        ),
        organisations=(Organisation(id="vtn", vi="Viện Trà Núi", en="Institute of Mountain Tea"),),
        people=(
            PersonEntry(
                id="ly-thi-suong",
                name="Lý Thị Sương",
                en="Ly Thi Suong",
                title=Bilingual(vi="Viện trưởng", en="Director"),
            ),
        ),
        documents=(
            DocumentEntry(
                id="quyet-dinh-11-qd-vtn",
                kind="Quyết định",
                number="11-QĐ/VTN",
                date="2020-04-05",
                issuer="Viện Trà Núi",
                name=Bilingual(vi="Quyết định 11-QĐ/VTN", en="Decision No. 11-QĐ/VTN"),
                subject=Bilingual(vi="ướp chè", en="tea scenting"),
            ),
        ),
    )


def invented_report() -> Report:
    """Return the report as a parser would."""
    blocks, sentences = blocks_and_sentences()
    return Report(
        source=Source(slug=SLUG, path=f"seeds/reports/{SLUG}.txt", text=TEXT, sha256=""),
        event=Event(
            name=fact("Tọa đàm 2"),
            date=Fact(value="--05-06", span=None),
            place=None,
            hosts=(
                Host(name="Viện Trà Núi", span=span("Viện Trà Núi"), role="lead"),
                Host(name="Hội Người Hái Chè", span=span("Hội Người Hái Chè"), role="partner"),
            ),
            purpose=(),
            next=(sentence_span("5-0"),),
        ),
        blocks=blocks,
        sentences=sentences,
        documents=documents(),
        people=people(),
        organisations=(),
        remarks=remarks(),
        topics=topics(),
        terms=term_uses(),
        diagnostics=(),
    )


def translations() -> dict[str, Translation]:
    """Return the English: one sentence is stale, two are missing."""
    return {
        sentence.id: Translation(
            sentence=sentence.id,
            text=ENGLISH.get(sentence.id, ""),
            state="stale"
            if sentence.id == STALE
            else "current"
            if sentence.id in ENGLISH
            else "missing",
        )
        for sentence in blocks_and_sentences()[1]
    }


def invented_corpus() -> Corpus:
    """Return the corpus as a linker would."""
    report, tables = invented_report(), reference()
    decision, other = report.documents
    chief, elder = report.people
    shared = Related(
        place=Place(report=SLUG, span=sentence_span("2-0")), terms=("may-say",), weight=3
    )
    return Corpus(
        reports=(
            EditedReport(
                report=report,
                title=Bilingual(vi="Báo cáo Tọa đàm 2 về chè", en="Report of Round Table 2 on tea"),
                date=None,
                retired=(
                    Retired(id="gone", state="removed", as_of="2026-02-01", after="1-1"),
                    Retired(id="first", state="changed", as_of="", after=""),
                ),
            ),
        ),
        documents=(
            LinkedDocument(
                id="quyet-dinh-11-qd-vtn", members=((SLUG, decision),), entry=tables.documents[0]
            ),
            LinkedDocument(id="quyet-dinh-11-qd-hhc", members=((SLUG, other),), entry=None),
        ),
        people=(
            LinkedPerson(id="ly-thi-suong", members=((SLUG, chief),), entry=tables.people[0]),
            LinkedPerson(id="giang-a-pao", members=((SLUG, elder),), entry=None),
        ),
        topics=(
            LinkedTopic(
                id="giu-huong-che",
                report=SLUG,
                topic=report.topics[0],
                title=Bilingual(vi="Giữ hương chè", en="Keeping the fragrance"),
                related=(),
            ),
            LinkedTopic(
                id="kinh-nghiem-dung-may-say",
                report=SLUG,
                topic=report.topics[1],
                title=None,
                related=(shared,),
            ),
            LinkedTopic(
                id="cho-phien", report=SLUG, topic=report.topics[2], title=None, related=()
            ),
        ),
        reference=tables,
        document_of={
            (SLUG, "qd-11"): "quyet-dinh-11-qd-vtn",
            (SLUG, "qd-x"): "quyet-dinh-11-qd-hhc",
        },
        person_of={(SLUG, "suong"): "ly-thi-suong", (SLUG, "pao"): "giang-a-pao"},
        topic_of={
            (SLUG, "t1"): "giu-huong-che",
            (SLUG, "t2"): "kinh-nghiem-dung-may-say",
            (SLUG, "t3"): "cho-phien",
        },
        translations=translations(),
        as_of="2026-02-01",
    )
