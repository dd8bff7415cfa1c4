"""What must hold between the entries of a glossary, and what should.

Must: ids of their own, references that lead somewhere, no circle of broader terms; else the
glossary cannot be used. Should: no form claimed by two terms, no form written twice in one,
entries in the order of the Vietnamese alphabet; else an editor is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from kyyeu.model.reference import Term
from kyyeu.reference.forms import Form, english_forms, vietnamese_forms
from kyyeu.text.collation import Key, vietnamese_key
from kyyeu.text.english import english_words
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import is_kept
from kyyeu.text.syllables import vietnamese_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with the `index`-th entry, in its `key`; `code` is empty where it must hold."""

    index: int
    key: str
    message: str
    hint: str
    code: str = ""


def alphabetical(term: Term) -> tuple[Key, str]:
    """Return the key that puts entries in the order of the Vietnamese alphabet, tones last."""
    return vietnamese_key(squeezed(term.vi)), term.id


def in_order(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return `terms` in the order of the Vietnamese alphabet."""
    return tuple(sorted(terms, key=alphabetical))


def broken(terms: Sequence[Term]) -> Iterator[Problem]:
    """Yield what makes a glossary unusable, by entry."""
    yield from _ids(terms)
    yield from _empty(terms)
    known = {term.id for term in terms}
    for index, term in enumerate(terms):
        for key, targets in (("related", term.related), ("broader", term.broader)):
            for target in targets:
                if target not in known:
                    said = f"{term.id!r} refers to {target!r}, which is not in the glossary"
                    yield Problem(index=index, key=key, message=said, hint=_NO_SUCH)
                elif target == term.id:
                    said = f"{term.id!r} refers to itself"
                    yield Problem(index=index, key=key, message=said, hint=_NO_SUCH)
    yield from _circles(terms)


_NO_SUCH = "Correct the id, or take it out of the list."


def _ids(terms: Sequence[Term]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, term in enumerate(terms):
        if not is_id(term.id):
            said = f"term[{index}].id: {term.id!r} is not of lower-case letters, digits, hyphens"
            yield Problem(index=index, key="id", message=said, hint=_ID)
        elif is_kept(term.id):
            said = f"term[{index}].id: no page can be called {term.id!r}"
            yield Problem(index=index, key="id", message=said, hint="Add a word to it.")
        elif term.id in seen:
            said = f"the id {term.id!r} is given twice"
            yield Problem(index=index, key="id", message=said, hint="Rename or remove one.")
        seen.add(term.id)


_ID = "An id is made of the Vietnamese without diacritics: chuyen-doi-so."


def is_id(name: str) -> bool:
    """Tell whether `name` can be an id: lower-case ASCII letters, digits and hyphens."""
    return name.isascii() and name == name.lower() and name.replace("-", "").isalnum()


def _empty(terms: Sequence[Term]) -> Iterator[Problem]:
    for index, term in enumerate(terms):
        for form in (*vietnamese_forms(term), *english_forms(term)):
            if not any(char.isalnum() for char in form.text):
                said = f"{term.id!r} has a form without a letter: {form.text!r}"
                yield Problem(index=index, key="id", message=said, hint="Fill it in or remove it.")
        texts = (*_forms(term), term.definition.vi, term.definition.en, term.source)
        notes = (term.note.vi, term.note.en) if term.note else ()
        for text in (*texts, *notes):
            control = next(filter(_is_control, text), "")
            if control:
                said = f"{term.id!r} holds the control character U+{ord(control):04X}"
                yield Problem(index=index, key="id", message=said, hint="Take it out.")


def _forms(term: Term) -> Iterator[str]:
    return (form.text for form in (*vietnamese_forms(term), *english_forms(term)))


def _is_control(char: str) -> bool:
    """Tell whether XML, and so TBX, could not carry a character."""
    code = ord(char)
    return (code < 0x20 and char not in "\t\n\r") or 0xD800 <= code < 0xE000 or code & ~1 == 0xFFFE


def _circles(terms: Sequence[Term]) -> Iterator[Problem]:
    """Yield circles of broader terms, at the entry that closes each."""
    broader = {term.id: term.broader for term in terms}
    place = {term.id: index for index, term in enumerate(terms)}
    done: set[str] = set()
    for start in broader:
        path: dict[str, None] = {}
        todo: list[tuple[str, bool]] = [(start, False)]
        while todo:
            name, leaving = todo.pop()
            if leaving:
                path.popitem()
                done.add(name)
            elif name in path:
                steps = list(path)
                circle = " > ".join((*steps[steps.index(name) :], name))
                said = f"broader terms go in a circle: {circle}"
                yield Problem(index=place[steps[-1]], key="broader", message=said, hint=_CIRCLE)
            elif name not in done:
                path[name] = None
                todo.append((name, True))
                todo += [(t, False) for t in broader[name] if t in broader and t != name]


_CIRCLE = "Take one of these references out: no term is broader than itself."


def doubtful(terms: Sequence[Term]) -> tuple[Problem, ...]:
    """Return what an editor should look at, by entry; each has a code."""
    found = (
        *_written_twice(terms),
        *_claimed_twice(terms, "vi"),
        *_claimed_twice(terms, "en"),
        *_out_of_order(terms),
    )
    return tuple(sorted(found, key=lambda problem: (problem.index, problem.code)))


def _out_of_order(terms: Sequence[Term]) -> Iterator[Problem]:
    for index, (before, term) in enumerate(pairwise(terms), start=1):
        if vietnamese_key(before.vi) > vietnamese_key(term.vi):
            said = f"{term.vi!r} stands after {before.vi!r}, against the Vietnamese alphabet"
            yield Problem(index=index, key="vi", message=said, hint=_ORDER, code="KY503")


_ORDER = "Move the entry: a ă â b c d đ e ê ..., tones last."


def _written_twice(terms: Sequence[Term]) -> Iterator[Problem]:
    for index, term in enumerate(terms):
        for forms in (vietnamese_forms(term), english_forms(term)):
            seen: set[str] = set()
            for form in forms:
                text = squeezed(form.text)
                if text in seen:
                    said = f"{term.id!r} has the form {text!r} twice"
                    key = _key(term, form)
                    yield Problem(index=index, key=key, message=said, hint=_TWICE, code="KY502")
                seen.add(text)


_TWICE = "Remove one: case, tone style and the English plural need no form of their own."


def _claimed_twice(terms: Sequence[Term], language: Literal["vi", "en"]) -> Iterator[Problem]:
    """Yield the forms that a second term claims.

    Two terms that name each other as related or broader may share an English form:
    Vietnamese often has two words where English has one.
    """
    claimed: dict[str, Form] = {}
    akin = {(term.id, other) for term in terms for other in (*term.related, *term.broader)}
    for index, term in enumerate(terms):
        for form in vietnamese_forms(term) if language == "vi" else english_forms(term):
            first = claimed.setdefault(_spelling(form, language), form).term
            shared = language == "en" and {(first, term.id), (term.id, first)} & akin
            if first == term.id or shared:
                continue
            said = f"{form.text!r} is a form of {first!r} and of {term.id!r}"
            yield Problem(
                index=index,
                key=_key(term, form),
                message=said,
                hint=_CLAIMED if language == "vi" else _SHARED,
                code="KY501",
            )


_CLAIMED = "Texts are searched for the first alone: leave the form to one of them."
_SHARED = "Leave the form to one of them, or let one name the other as related."


def _spelling(form: Form, language: Literal["vi", "en"]) -> str:
    """Return what makes two forms one, as they are looked for; abbreviations as written."""
    if form.abbreviation:
        return squeezed(form.text)
    words = vietnamese_words if language == "vi" else english_words
    return " ".join(words(form.text).keys)


def _key(term: Term, form: Form) -> str:
    """Return the key of the entry that holds a form."""
    if form.text in (term.vi, term.en):
        return "vi" if form.text == term.vi else "en"
    return "abbreviations" if form.abbreviation else "variants"
