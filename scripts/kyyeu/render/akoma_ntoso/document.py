"""The whole document: identification, references, body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from kyyeu.model.corpus import EditedReport
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.labels import N_
from kyyeu.pages.routes import Language
from kyyeu.render.akoma_ntoso.body import main_body
from kyyeu.render.akoma_ntoso.identity import (
    LANGUAGES,
    Expression,
    Work,
    expression,
    thing_iri,
    work,
)
from kyyeu.render.akoma_ntoso.named import Naming
from kyyeu.render.akoma_ntoso.writing import clean

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
FORMAT = "application/akn+xml"
_SOURCE = "kyyeu"  # who did the mark-up: this program
_UNSTATED = "unstated"  # who wrote the report, and who translated it: nothing says


def akoma_ntoso(dictionary: Dictionary, slug: str) -> str:
    """Return the report `slug` in the dictionary's language, as XML text.

    The Vietnamese is the report; the English is an expression of it that is not
    authoritative, of as much as is translated.
    """
    report = dictionary.index.reports[slug]
    naming = Naming(dictionary, report)
    body = main_body(naming, report)
    root = Element("akomaNtoso", {"xmlns": NAMESPACE})
    document = SubElement(root, "debateReport", {"name": "debateReport"})
    meta = SubElement(document, "meta")
    _identify(meta, report.edited, dictionary.language, dictionary.index.corpus.as_of)
    references = SubElement(meta, "references", {"source": f"#{_SOURCE}"})
    _agents(references, dictionary)
    references.extend(_needed(naming.references.elements(), body))
    ElementTree.indent(meta, level=2)
    document.append(body)
    xml = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{xml}\n'


def report_iri(edited: EditedReport, language: Language, as_of: str) -> Expression:
    """Return the expression of a report in `language` on `as_of`."""
    return expression(_work(edited), language, as_of)


def _work(edited: EditedReport) -> Work:
    event = edited.report.event.date
    return work(edited.report.source.slug, edited.date or (event.value if event else None))


def _identify(meta: Element, edited: EditedReport, language: Language, as_of: str) -> None:
    """Add who made what when, at each of the three levels of FRBR."""
    of, made = _work(edited), report_iri(edited, language, as_of)
    dated = (as_of, "as-of") if as_of else (of.date, of.date_name)
    identification = SubElement(meta, "identification", {"source": f"#{_SOURCE}"})
    level = SubElement(identification, "FRBRWork")
    _properties(level, f"{of.iri}/!main", of.iri, (of.date, of.date_name), _UNSTATED)
    SubElement(level, "FRBRcountry", {"value": "vn"})
    SubElement(level, "FRBRname", {"value": clean(edited.title.vi) or of.iri})
    level = SubElement(identification, "FRBRExpression")
    _properties(level, f"{made.iri}/!main", made.iri, dated, _UNSTATED)
    own = language == "vi"
    SubElement(level, "FRBRauthoritative", {"value": "true" if own else "false"})
    SubElement(level, "FRBRlanguage", {"language": made.language})
    if not own:
        origin = {
            "href": expression(of, "vi", as_of).iri,
            "fromLanguage": LANGUAGES["vi"],
            "authoritative": "false",
            "by": f"#{_UNSTATED}",
        }
        SubElement(level, "FRBRtranslation", origin)
    level = SubElement(identification, "FRBRManifestation")
    _properties(level, f"{made.iri}/!main.akn", made.manifestation, dated, _SOURCE)
    SubElement(level, "FRBRformat", {"value": FORMAT})


def _properties(level: Element, this: str, iri: str, date: tuple[str, str], author: str) -> None:
    SubElement(level, "FRBRthis", {"value": this})
    SubElement(level, "FRBRuri", {"value": iri})
    SubElement(level, "FRBRdate", {"date": date[0], "name": date[1]})
    SubElement(level, "FRBRauthor", {"href": f"#{author}"})


def _agents(references: Element, dictionary: Dictionary) -> None:
    """Add who did the mark-up, and the one whom nothing names."""
    unstated = dictionary.label(N_("Báo cáo không nêu")).text
    for name, iri, shown in (
        (_SOURCE, "/akn/ontology/organization/kyyeu", "Kỷ yếu"),
        (_UNSTATED, thing_iri("organization", "unstated"), unstated),
    ):
        attributes = {"eId": name, "href": iri, "showAs": shown}
        SubElement(references, "TLCOrganization", attributes)


def _needed(references: Iterable[Element], body: Element) -> Iterator[Element]:
    """Yield those that the text refers to, and what it is about: the event and its place."""
    used: set[str] = set()
    for item in body.iter():
        for name in ("by", "as", "refersTo", "href"):
            used.update(item.get(name, "").split())
    for item in references:
        referred = f"#{item.get('eId')}" in used or item.get("href") in used
        if referred or item.tag in ("TLCEvent", "TLCLocation"):
            yield item
