"""What a translator wants to see beside a sentence: extracted comments, in Vietnamese.

Its place in the report, whose words it holds, its neighbours, the glossary's terms with
their English, and the figures, dates and numbers that the English must have too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kyyeu.i18n.parity.sides import written
from kyyeu.model.reference import Reference
from kyyeu.model.report import Basis, BlockKind, Report, Sentence
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import LineIndex

_NEIGHBOUR = 60
_KINDS: Mapping[BlockKind, str] = {
    "heading": "tiêu đề",
    "caption": "chú thích ảnh",
    "byline": "tên tác giả",
    "noise": "nội dung ngoài phần chính văn",
}
_BASES: Mapping[Basis, str] = {
    "stated": "nêu rõ",
    "inferred": "suy ra",
    "decided": "theo ban biên tập",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """The comments of a sentence, its file and line, and which sentence of its line it is."""

    comments: tuple[str, ...]
    path: str
    line: int
    number: int


def hints(report: Report, reference: Reference) -> Mapping[str, Hint]:
    """Return what a translator wants to see, by sentence id."""
    lines = LineIndex(report.source.text)
    voices, terms = _voices(report), _terms(report, reference)
    words = [squeezed(sentence.span.of(report.source.text)) for sentence in report.sentences]
    count: Counter[int] = Counter()
    found: dict[str, Hint] = {}
    for index, sentence in enumerate(report.sentences):
        line, _ = lines.place(sentence.span.start)
        count[line] += 1
        told = (
            f"Câu {count[line]}, {voices[sentence.id]}",
            *_neighbours(words, index),
            *_figures(words[index]),
            *_glossed(terms.get(sentence.id, ())),
        )
        found[sentence.id] = Hint(
            comments=told, path=report.source.path, line=line, number=count[line]
        )
    return found


def _figures(words: str) -> Iterator[str]:
    """Yield the figures, dates and numbers of documents, on one line."""
    found = dict.fromkeys(fact.of(words) for fact in written(words, "vi") if fact.needs)
    if found:
        yield f"Số liệu: {'; '.join(found)}"


def _glossed(terms: Iterable[str]) -> Iterator[str]:
    """Yield the terms, a line each: then a change of one is a change of one line."""
    for number, term in enumerate(terms):
        if not number:
            yield "Thuật ngữ:"
        yield f"- {term}"


def _neighbours(words: Sequence[str], index: int) -> Iterator[str]:
    if index:
        yield f"Trước: {_shortened(words[index - 1])}"
    if index + 1 < len(words):
        yield f"Sau: {_shortened(words[index + 1])}"


def _shortened(words: str) -> str:
    if len(words) <= _NEIGHBOUR:
        return words
    cut = words.rfind(" ", 0, _NEIGHBOUR)
    return words[: cut if cut > 0 else _NEIGHBOUR].rstrip(" ,;:–-") + "…"


def _voices(report: Report) -> dict[str, str]:
    """Return whose words each sentence holds, or what kind of text it is."""
    kinds = {block.id: block.kind for block in report.blocks}
    names = {person.id: person.name for person in report.people}
    said = {
        sentence.id: _KINDS.get(kinds.get(sentence.block, "paragraph"), "lời tường thuật")
        for sentence in report.sentences
    }
    for remark in report.remarks:
        who = ", ".join(names.get(person, person) for person in remark.speakers)
        who = who or squeezed(remark.collective or "")
        for part in remark.attributions:
            if who and said.get(part.sentence) == "lời tường thuật":
                said[part.sentence] = f"lời của {who} ({_BASES[part.basis]})"
    return said


def _terms(report: Report, reference: Reference) -> dict[str, dict[str, None]]:
    """Return the terms that each sentence holds, as "vi = en", by sentence id."""
    known = {term.id: term for term in reference.terms}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    sentences = iter(report.sentences)
    sentence: Sentence | None = next(sentences, None)
    for use in report.terms:
        while sentence is not None and sentence.span.end <= use.span.start:
            sentence = next(sentences, None)
        if sentence is not None and use.term in known:
            term = known[use.term]
            found[sentence.id][f"{term.vi} = {term.en}"] = None
    return found
