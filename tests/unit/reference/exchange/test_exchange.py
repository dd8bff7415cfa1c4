"""The glossary out and back: the same bytes, valid TBX, cells that are no formulas."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from kyyeu import glossary
from kyyeu.model.errors import TableError
from kyyeu.model.reference import Bilingual, Forms, Term
from kyyeu.reference.exchange.csv_form import csv_text, read_csv
from kyyeu.reference.exchange.entries import changes, fields_of, identified
from kyyeu.reference.exchange.json_form import json_text
from kyyeu.reference.exchange.tbx import tbx_text
from kyyeu.reference.exchange.tbx_reading import read_tbx

PROJECT = Path(__file__).parents[4]
SCHEMA = etree.RelaxNG(etree.parse(PROJECT / "tests/schemas/tbx-basic.rng"))

# Letters, and whatever a format might trip over.
TEXT = st.text(
    st.one_of(
        st.sampled_from("aăđê 'ếtz=+-@|\\\"<>&;,:\t\n\u0301%#[]{}"),
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]),
    ),
    max_size=12,
)
NAMED = TEXT.filter(lambda text: any(char.isalnum() for char in text))
FORMS = st.lists(NAMED, max_size=3).map(tuple)
BOTH = st.builds(Forms, vi=FORMS, en=FORMS)


@st.composite
def glossaries(draw: st.DrawFn) -> tuple[Term, ...]:
    names = draw(st.lists(st.from_regex(r"[a-z0-9]{1,4}", fullmatch=True), max_size=4, unique=True))
    others = st.lists(st.sampled_from(names or ["x"]), max_size=2, unique=True).map(tuple)
    return tuple(
        Term(
            id=name,
            vi=draw(NAMED),
            en=draw(NAMED),
            definition=Bilingual(vi=draw(NAMED), en=draw(NAMED)),
            part_of_speech=draw(st.sampled_from(("noun", "verb", "adjective", "phrase"))),
            variants=draw(BOTH),
            abbreviations=draw(BOTH),
            note=draw(st.none() | st.builds(Bilingual, vi=NAMED, en=TEXT)),
            related=tuple(other for other in draw(others) if other != name),
            # Upwards alone, so that no circle closes.
            broader=tuple(other for other in draw(others) if other < name),
            source=draw(TEXT),
            status=draw(st.sampled_from(("agreed", "proposed"))),
        )
        for name in names
    )


def project(root: Path, text: str = "") -> Path:
    (root / "seeds/reference").mkdir(parents=True, exist_ok=True)
    (root / "mkdocs.yml").write_text("", encoding="utf-8")
    (root / glossary.GLOSSARY).write_text(text, encoding="utf-8", newline="\n")
    return root


@pytest.mark.parametrize("form", glossary.READ)
@settings(max_examples=40)
@given(terms=glossaries())
def test_what_is_written_is_read_back_the_same(form: str, terms: tuple[Term, ...]) -> None:
    data = glossary.WRITERS[form](terms).encode("utf-8")
    entries = read_csv(data, shown="x") if form == "csv" else read_tbx(data, shown="x").entries
    known = identified(terms, entries, shown="x")
    assert known.keys() == {term.id for term in terms}
    assert changes(terms, known, shown="x") == ()
    fresh = changes((), known, shown="x")
    assert {c.term.id: fields_of(c.term) for c in fresh} == {t.id: fields_of(t) for t in terms}


@settings(max_examples=40)
@given(terms=glossaries())
def test_any_glossary_is_valid_tbx_and_json(terms: tuple[Term, ...]) -> None:
    assert [entry["id"] for entry in json.loads(json_text(terms))["terms"]] == [
        entry["id"] for entry in csv.DictReader(io.StringIO(csv_text(terms).removeprefix("\ufeff")))
    ]
    if terms:
        SCHEMA.assertValid(etree.fromstring(tbx_text(terms).encode("utf-8")))


@settings(max_examples=40)
@given(terms=glossaries())
def test_no_cell_is_a_formula(terms: tuple[Term, ...]) -> None:
    for row in csv.reader(io.StringIO(csv_text(terms).removeprefix("\ufeff"), newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize("form", glossary.READ)
@settings(max_examples=25)
@given(terms=glossaries())
def test_through_an_empty_glossary_and_out_again(
    tmp_path_factory: pytest.TempPathFactory, form: str, terms: tuple[Term, ...]
) -> None:
    root = project(tmp_path_factory.mktemp("project"), "# The head stays.\n")
    first = glossary.WRITERS[form](terms)
    file = root / f"given.{form}"
    file.write_bytes(first.encode("utf-8"))
    glossary.applied(root, glossary.compared(root, file, form, shown=file.name))
    assert glossary.exported(root, form) == first
    assert glossary.exported(root, "json") == json_text(terms)
    assert (root / glossary.GLOSSARY).read_text(encoding="utf-8").startswith("# The head stays.\n")


@pytest.mark.parametrize("form", glossary.READ)
def test_the_seeds_come_back_and_nothing_is_written(tmp_path: Path, form: str) -> None:
    text = (PROJECT / glossary.GLOSSARY).read_text(encoding="utf-8")
    root = project(tmp_path, text)
    file = root / f"given.{form}"
    exported = glossary.exported(root, form).encode("utf-8")
    file.write_bytes(exported)
    found = glossary.compared(root, file, form, shown=file.name)
    assert (found.changes, found.kept) == ((), 0)
    glossary.applied(root, found)
    assert (root / glossary.GLOSSARY).read_text(encoding="utf-8") == text
    assert glossary.exported(root, form).encode("utf-8") == exported
    if form == "tbx":
        SCHEMA.assertValid(etree.fromstring(exported))


def test_excel_knows_the_encoding() -> None:
    data = csv_text(()).encode("utf-8")
    assert data.startswith(b"\xef\xbb\xbfid,vi,en,")
    assert data.endswith(b"status\r\n")


TOML = """# Head.

# On a.
[[term]]
id = "ao"   # its id
vi = "ao"
en = "pond"
definition.vi = "Chỗ trũng."   # short
definition.en = "A hollow."
variants = { vi = ["ao làng"], en = ["pool"] }

# On b.
[[term]]
id = "ho"
vi = "hồ"
en = "lake"
definition = { vi = "Ao to.", en = "A big pond." }
note.vi = "Rộng."
note.en = "Wide."
related = [
  "ao", # smaller
]
# The end.
"""
CHANGED = """id;vi;en;definition_vi;definition_en;variants_en;note_vi;note_en;source
ao;ao;pond;Chỗ trũng đọng nước.;A hollow;pool | mere;;;Ai đó
ho;hồ;lake;Ao to.;A big pond.;;;;
;đầm;lagoon;Hồ ven biển.;A lake by the sea.;;;;
"""


def test_an_editors_csv_with_semicolons_keeps_comments_and_what_it_does_not_name(
    tmp_path: Path,
) -> None:
    root = project(tmp_path, TOML)
    file = tmp_path / "given.csv"
    file.write_bytes(CHANGED.encode("utf-8"))
    found = glossary.compared(root, file, "csv", shown="given.csv")
    assert [(c.term.id, c.is_new, c.altered[:2]) for c in found.changes] == [
        ("ao", False, ("definition_vi", "definition_en")),
        ("ho", False, ("note_vi", "note_en")),
        ("dam", True, ("vi", "en")),
    ]
    assert (root / glossary.GLOSSARY).read_text(encoding="utf-8") == TOML
    assert glossary.applied(root, found, ["ao", "dam"]) == ("ao", "dam")
    assert (
        (root / glossary.GLOSSARY).read_text(encoding="utf-8")
        == """# Head.

# On a.
[[term]]
id = "ao"   # its id
vi = "ao"
en = "pond"
definition.vi = "Chỗ trũng đọng nước."   # short
definition.en = "A hollow"
variants = { vi = ["ao làng"], en = ["pool", "mere"] }
source = "Ai đó"

[[term]]
id = "dam"
vi = "đầm"
en = "lagoon"
part_of_speech = "noun"
definition.vi = "Hồ ven biển."
definition.en = "A lake by the sea."
status = "proposed"

# On b.
[[term]]
id = "ho"
vi = "hồ"
en = "lake"
definition = { vi = "Ao to.", en = "A big pond." }
note.vi = "Rộng."
note.en = "Wide."
related = [
  "ao", # smaller
]
# The end.
"""
    )
    glossary.applied(root, glossary.compared(root, file, "csv", shown="given.csv"))
    assert "note" not in (root / glossary.GLOSSARY).read_text(encoding="utf-8")


def test_tbx_of_another_program(tmp_path: Path) -> None:
    root = project(tmp_path, TOML)
    file = tmp_path / "given.tbx"
    file.write_text(FOREIGN, encoding="utf-8")
    found = glossary.compared(root, file, "tbx", shown="given.tbx")
    (change,) = found.changes
    assert (change.term.id, change.term.en, change.term.part_of_speech) == ("c7", "weir", "noun")
    assert change.term.variants.en == ("low dam",)
    assert change.term.abbreviations.vi == ("ĐT",)
    assert change.term.status == "proposed"
    assert dict(found.left_out) == {"context": 1, "deprecated term": 1, "subjectField": 1}


FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="c7">
<descrip type="subjectField">Water</descrip>
<descrip type="definition">A wall in a river. Tường chắn.</descrip>
<langSec xml:lang="en-GB">
<termSec><term>weyr</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
<termSec><term>weir</term><termNote type="partOfSpeech">noun</termNote></termSec>
<termSec><term>low dam</term><descrip type="context">A low dam was built.</descrip></termSec>
</langSec>
<langSec xml:lang="vi"><termSec><term>đập tràn</term></termSec>
<termSec><term>ĐT</term><termNote type="termType">acronym</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>
"""
BOMB = '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>'
OUTSIDE = '<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd">\n<tbx/>'
OPEN = '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic">'


@pytest.mark.parametrize(
    ("form", "data", "said"),
    [
        ("tbx", BOMB, ": a document type is not read\n  Save the file without"),
        ("tbx", OUTSIDE, "x.tbx:2:"),
        ("tbx", "<tbx>\n<a></b></tbx>", "x.tbx:2:6: this is no XML: mismatched tag"),
        ("tbx", "", "x.tbx:1:1: this is no XML: no element found"),
        ("tbx", "<a>&unknown;</a>", "x.tbx:1:4: this is no XML: undefined entity"),
        ("tbx", "<martif/>", "x.tbx:1: this is TBX of 2008"),
        ("tbx", "<html/>", "x.tbx:1: <html> is no TBX"),
        ("tbx", "<a>" * 90, "x.tbx:1:121: elements nest deeper than 40"),
        (
            "tbx",
            f"{OPEN}<text><body>\n<conceptEntry/></body></text></tbx>",
            "x.tbx:2: the concept has no langSec for vi",
        ),
        ("tbx", '<?xml version="1.0" encoding="klingon"?><a/>', "x.tbx:1"),
        ("csv", "", "x.csv: the file is empty"),
        ("csv", 'id,vi\nao,"ao\nho,hồ\n', "x.csv:3: this is no CSV: unexpected end of data"),
        ("csv", "id,name\n", "x.csv:1: no such column: 'name'"),
        ("csv", "id,vi,vi\n", "x.csv:1: the column 'vi' twice"),
        ("csv", "en\n", "x.csv:1: there is neither a column id nor vi"),
        ("csv", "id,en\n\nao,pond,lake\n", "x.csv:3: 3 cells, but 2 columns"),
        ("csv", "id,en\nao,pool\nao,pond\n", "x.csv:3: 'ao' stands here and in line 2"),
        ("csv", "id,status\nao,maybe\n", "x.csv:2: 'ao': status is 'maybe'\n  It is one of:"),
        ("csv", "id,vi\nkenh,kênh\n", "x.csv:2: 'kenh' has no en, definition_vi"),
        ("csv", "id,en\nao,\n", "x.csv:2: 'ao' has no en"),
        ("csv", "id,related\nao,ngoi\n", "x.csv:2: 'ao' refers to 'ngoi'"),
        ("csv", "id,broader\nao,ho\nho,ao\n", ": broader terms go in a circle"),
        ("csv", "id,en\nao,p\x01\n", "x.csv:2: 'ao' holds the control character U+0001"),
        ("csv", "id,vi,en\nA o,ao,x\n", "x.csv:2: "),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    tmp_path: Path, form: str, data: str, said: str
) -> None:
    root = project(tmp_path, TOML)
    file = tmp_path / f"x.{form}"
    file.write_bytes(data.encode("utf-8"))
    with pytest.raises(TableError) as caught:
        glossary.compared(root, file, form, shown=file.name)
    assert said in str(caught.value)
    assert (root / glossary.GLOSSARY).read_text(encoding="utf-8") == TOML


def test_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"x\.csv:2: is not UTF-8"):
        read_csv(b"id,en\nao,\xff\n", shown="x.csv")
    utf16 = "id\ten\nao\tpool\n".encode("utf-16")
    assert read_csv(utf16, shown="x.csv")[0].fields == {"en": "pool"}


def test_a_glossary_that_changed_in_between_is_not_written(tmp_path: Path) -> None:
    root = project(tmp_path, TOML)
    file = tmp_path / "given.csv"
    file.write_bytes(CHANGED.encode("utf-8"))
    found = glossary.compared(root, file, "csv", shown="given.csv")
    project(tmp_path, TOML.replace("lake", "mere"))
    with pytest.raises(TableError, match="in the meantime"):
        glossary.applied(root, found)
