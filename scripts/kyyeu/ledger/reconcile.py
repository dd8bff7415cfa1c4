"""The ledger of a report's sentence ids: which id names which words, for good.

The rule is that an id never names other words silently. A sentence keeps its id when its
words are the same (white space and Unicode form aside) and no twin leaves that open, or
when it was corrected in place beyond doubt. Every other id of the ledger is retired, and
the full text shows a marker for it: better a marker than a guess.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kyyeu.ledger.edits import edits
from kyyeu.ledger.twins import same_words
from kyyeu.model.corpus import Retired, RetiredState
from kyyeu.model.report import Report
from kyyeu.text.ids import fresh_id
from kyyeu.text.normalise import squeezed

State = Literal["live", "changed", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """An id, the words it names or named, the ids around it, and since when this is so.

    A retired one holds what it last named, and the ids that last stood around it.
    """

    id: str
    text: str
    before: str = ""
    after: str = ""
    state: State = "live"
    as_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A report's ids in the order of the text; retired ones stand where they last stood."""

    sentence: tuple[LedgerEntry, ...] = ()


def reconciled(ledger: Ledger, slug: str, sentences: Sequence[str], as_of: str) -> Ledger:
    """Return the ledger for the sentences that a report now has, in order.

    Its live entries are these sentences. The same input gives the same ledger, and a
    ledger that already fits is returned as it is.
    """
    words = [squeezed(sentence) for sentence in sentences]
    live = [entry for entry in ledger.sentence if entry.state == "live"]
    old = [entry.text for entry in live]
    kept = same_words(old, words)
    gone = [entry.text for entry in ledger.sentence if entry.state != "live"]
    kept.update(edits(old, words, gone, kept))
    revived = _revived(ledger, words, kept)
    fresh = _Fresh(slug, {entry.id for entry in ledger.sentence})
    entries: list[LedgerEntry] = []
    by_new = {new: live[old] for old, new in kept.items()} | revived
    for index, text in enumerate(words):
        entry = by_new.get(index)
        if entry is None:
            entries.append(LedgerEntry(id=fresh.id(text), text=text, as_of=as_of))
        elif entry.text != text or entry.state != "live":
            entries.append(replace(entry, text=text, state="live", as_of=as_of))
        else:
            entries.append(entry)
    return Ledger(sentence=_with_retired(ledger, _with_neighbours(entries), kept, as_of))


def _revived(ledger: Ledger, words: Sequence[str], kept: dict[int, int]) -> dict[int, LedgerEntry]:
    """Return retired ids whose very words have come back to their place, by position.

    No other entry may ever have borne these words; the sentences beside them must be those
    beside which they last stood, or be coming back with them; and no other sentence may
    have stood there since, which would be one that was corrected to these words.
    """
    live = [entry for entry in ledger.sentence if entry.state == "live"]
    names = {place: live[index].id for index, place in kept.items()}
    known, now = Counter(entry.text for entry in ledger.sentence), Counter(words)
    gone = {entry.text: entry for entry in ledger.sentence if entry.state != "live"}
    found = {
        place: gone[text]
        for place, text in enumerate(words)
        if place not in names and text in gone and known[text] == 1 == now[text]
    }
    names.update((place, entry.id) for place, entry in found.items())
    names[-1] = names[len(words)] = ""
    waiting = list(found)
    while waiting:
        place = waiting.pop()
        entry = found.get(place)
        beside = (names.get(place - 1), names.get(place + 1))
        if entry is not None and beside != (entry.before, entry.after):
            del found[place], names[place]
            waiting += (place - 1, place + 1)
    stood = {-1: -1, **{place: index for index, place in kept.items()}, len(words): len(live)}
    return {
        place: found[place]
        for first, end in _runs(found)
        if stood[end] - stood[first - 1] == 1
        for place in range(first, end)
    }


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield where consecutive places begin, and the first place behind them."""
    known = set(places)
    firsts = sorted(place for place in known if place - 1 not in known)
    ends = sorted(place + 1 for place in known if place + 1 not in known)
    yield from zip(firsts, ends, strict=True)


class _Fresh:
    """Gives ids that the ledger does not hold yet."""

    def __init__(self, slug: str, used: set[str]) -> None:
        """Start with the ids in use."""
        self._slug, self._used = slug, used
        self._next: Counter[str] = Counter()

    def id(self, text: str) -> str:
        """Return an id for a new sentence of these words."""
        while True:
            name = fresh_id(self._slug, text, self._next[text])
            self._next[text] += 1
            if name not in self._used:
                self._used.add(name)
                return name


def _with_neighbours(entries: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    names = ["", *(entry.id for entry in entries), ""]
    return [
        replace(entry, before=names[index], after=names[index + 2])
        for index, entry in enumerate(entries)
    ]


def _with_retired(
    ledger: Ledger, live: Sequence[LedgerEntry], kept: dict[int, int], as_of: str
) -> tuple[LedgerEntry, ...]:
    """Put the retired entries behind the live one they last stood behind."""
    live_ids = {entry.id for entry in live}
    gone_since: dict[str, list[LedgerEntry]] = {}
    anchor, index = "", -1
    states = _retired_states(kept, sum(e.state == "live" for e in ledger.sentence), len(live))
    for entry in ledger.sentence:
        index += entry.state == "live"
        if entry.id in live_ids:
            anchor = entry.id
        elif entry.state == "live":
            gone = replace(entry, state=states[index], as_of=as_of)
            gone_since.setdefault(anchor, []).append(gone)
        else:
            gone_since.setdefault(anchor, []).append(entry)
    ordered = list(gone_since.get("", []))
    for entry in live:
        ordered += [entry, *gone_since.get(entry.id, [])]
    return tuple(ordered)


def _retired_states(kept: dict[int, int], old: int, new: int) -> list[RetiredState]:
    """Tell for each old sentence, were it gone: do other words stand there (changed), or none."""
    after = [new] * (old + 1)
    for index in reversed(range(old)):
        after[index] = kept.get(index, after[index + 1])
    before = -1
    states: list[RetiredState] = []
    for index in range(old):
        states.append("changed" if after[index + 1] - before > 1 else "removed")
        before = kept.get(index, before)
    return states


def retired_of(ledger: Ledger) -> tuple[Retired, ...]:
    """Return the ids that no sentence bears any more, in the order of the text."""
    found: list[Retired] = []
    after = ""
    for entry in ledger.sentence:
        if entry.state == "live":
            after = entry.id
        else:
            found.append(Retired(id=entry.id, state=entry.state, as_of=entry.as_of, after=after))
    return tuple(found)


def relabelled(report: Report, ledger: Ledger) -> Report:
    """Return `report` with the ledger's ids in place of the fresh ones."""
    live = [entry.id for entry in ledger.sentence if entry.state == "live"]
    renamed = dict(zip((s.id for s in report.sentences), live, strict=True))
    return replace(
        report,
        sentences=tuple(replace(s, id=renamed[s.id]) for s in report.sentences),
        remarks=tuple(
            replace(
                remark,
                attributions=tuple(
                    replace(a, sentence=renamed[a.sentence]) for a in remark.attributions
                ),
            )
            for remark in report.remarks
        ),
        topics=tuple(replace(t, sentence=renamed[t.sentence]) for t in report.topics),
    )
