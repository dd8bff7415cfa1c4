"""Whom, or what, an editor's file means by a name or an id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kyyeu.link.decisions.places import UNKNOWN, Places
from kyyeu.model.report import Sentence
from kyyeu.reference.editor import WordsDecision
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span


class Names:
    """The people, or the documents, of a report by all that they are called."""

    def __init__(self, what: str, known: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Index ids with the names of each; `what` they are is said in messages."""
        self._what = what
        self._ids: dict[str, str] = {}
        self._named: dict[str, dict[str, None]] = {}
        for name, words in known:
            self.add(name, words)

    def add(self, known: str, words: Iterable[str]) -> None:
        """Let the one with this id be called by these words, too."""
        self._ids.setdefault(known, known)
        for word in words:
            if word.strip():
                self._named.setdefault(_key(word), {})[known] = None

    def merge(self, into: str, other: str) -> None:
        """Let all that means `other` mean `into`."""
        self._ids = {name: into if means == other else means for name, means in self._ids.items()}
        for ids in self._named.values():
            if ids.pop(other, "") is None:
                ids[into] = None

    def ids(self) -> set[str]:
        """Return all ids, of merged ones too."""
        return set(self._ids)

    def of(self, words: str) -> tuple[str, ...]:
        """Return the ids of all that go by these words; an id means itself alone."""
        named = tuple(self._named.get(_key(words), ()))
        return named or ((self._ids[words],) if words in self._ids else ())

    def one(self, places: Places, table: str, index: int, key: str, words: str) -> str | None:
        """Return the one that goes by these words, or None, and a notice that says why."""
        found = self.of(words)
        if len(found) == 1:
            return found[0]
        if found:
            said = f"several of the report go by “{words}”: write one of {', '.join(found)}"
        else:
            said = f"no {self._what} of the report is “{words}” (a [[{self._what}]] with new = true"
            said += " adds one)"
        places.idle(table, index, key, said, UNKNOWN)
        return None

    def meant(
        self, places: Places, table: str, index: int, decision: WordsDecision, words: str
    ) -> Iterator[tuple[Sentence, Span, str | None]]:
        """Yield each place that a decision is on, with its sentence and the id it means.

        `words` are what the decision says it means; without any, it means nothing: None.
        Where the decision does not apply, nothing is yielded and `places` has a notice.
        """
        sentence = places.sentence(table, index, decision)
        if sentence is None:
            return
        one = self.one(places, table, index, self._what, words) if words else None
        if words and one is None:
            return
        for span in places.words(table, index, sentence, decision.words, decision.occurrence):
            if places.first(table, index, sentence.id, span.start):
                yield sentence, span, one


def _key(words: str) -> str:
    return exact(squeezed(words))
