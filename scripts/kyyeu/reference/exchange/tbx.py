"""The glossary as TBX (ISO 30042:2019), dialect TBX-Basic, style DCA.

How an entry stands in it. Its id is the concept's (`_` before one that begins with no
letter: an XML id must not). The first term of a language is its name (full form, or phrase),
preferred; variants and abbreviations are admitted. English that is only proposed bears no
status. Definition, its source and the note stand with the language. Related and broader
entries are cross-references; TBX-Basic has no category for broader, so that a note of the
concept lists them ("broader: <id>, <id>").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from kyyeu.model.reference import Term
from kyyeu.reference.exchange.entries import Fields, fields_of
from kyyeu.reference.glossary import in_order
from kyyeu.text.normalise import squeezed

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
DIALECT, STYLE = "TBX-Basic", "dca"
PREFERRED, ADMITTED = "preferredTerm-admn-sts", "admittedTerm-admn-sts"
BROADER = "broader: "
# A phrase is a type of term there, not a part of speech.
PHRASE = "phrase"


def concept_id(name: str) -> str:
    """Return the XML id of the entry `name`."""
    return name if name[:1].isalpha() else f"_{name}"


def tbx_text(terms: Iterable[Term]) -> str:
    """Return the glossary as TBX, in the order of the Vietnamese alphabet."""
    ordered = in_order(tuple(terms))
    names = {term.id: squeezed(term.vi) for term in ordered}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tbx xmlns="{NAMESPACE}" type="{DIALECT}" style="{STYLE}" xml:lang="vi">',
        "  <tbxHeader>",
        "    <fileDesc>",
        "      <titleStmt><title>Kỷ yếu: thuật ngữ Việt - Anh</title></titleStmt>",
        "      <sourceDesc><p>Kỷ yếu, thuat-ngu.tbx</p></sourceDesc>",
        "    </fileDesc>",
        "  </tbxHeader>",
        "  <text>",
        "    <body>",
        *(line for term in ordered for line in _concept(term, names)),
        "    </body>",
        "  </text>",
        "</tbx>",
    ]
    return "\n".join(lines) + "\n"


def _concept(term: Term, names: dict[str, str]) -> Iterator[str]:
    fields = fields_of(term)
    yield f'      <conceptEntry id="{concept_id(term.id)}">'
    for name in (*fields["broader"], *fields["related"]):
        target = quoteattr(concept_id(name))
        said = escape(names.get(name, name))
        yield f'        <ref type="crossReference" target={target}>{said}</ref>'
    if fields["broader"]:
        yield f"        <note>{BROADER}{', '.join(fields['broader'])}</note>"
    for language in ("vi", "en"):
        yield from _language(fields, language)
    yield "      </conceptEntry>"


def _language(fields: Fields, language: str) -> Iterator[str]:
    yield f'        <langSec xml:lang="{language}">'
    definition, source = fields[f"definition_{language}"], fields["source"]
    yield "          <descripGrp>"
    yield f'            <descrip type="definition">{_text(definition)}</descrip>'
    if source:
        yield f'            <admin type="source">{_text(source)}</admin>'
    yield "          </descripGrp>"
    if fields[f"note_{language}"]:
        yield f"          <note>{_text(fields[f'note_{language}'])}</note>"
    proposed = language == "en" and fields["status"] == "proposed"
    kind = PHRASE if fields["part_of_speech"] == PHRASE else "fullForm"
    yield from _term(fields, fields[language], kind, "" if proposed else PREFERRED)
    for form in fields[f"variants_{language}"]:
        yield from _term(fields, form, "variant", ADMITTED)
    for form in fields[f"abbreviations_{language}"]:
        yield from _term(fields, form, "abbreviation", ADMITTED)
    yield "        </langSec>"


def _term(fields: Fields, form: str | tuple[str, ...], kind: str, status: str) -> Iterator[str]:
    part = fields["part_of_speech"]
    yield "          <termSec>"
    yield f"            <term>{_text(form)}</term>"
    yield _note("partOfSpeech", "other" if part == PHRASE else str(part))
    yield _note("termType", kind)
    if status:
        yield _note("administrativeStatus", status)
    yield "          </termSec>"


def _note(kind: str, value: str) -> str:
    return f'            <termNote type="{kind}">{value}</termNote>'


def _text(value: str | tuple[str, ...]) -> str:
    # XML reads a bare CR as LF; no cleaned text holds one.
    return escape(str(value))
