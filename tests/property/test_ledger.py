"""Edits at random, and an oracle that knows which sentence is which.

The oracle gives each sentence a number when it is written and carries that number through
every edit. It never looks at how the ledger pairs sentences. An id is bound to the number
of the sentence that first bore it; from then on it may name that sentence or none.

With one edit a build nothing else is allowed. With several, two stories can lead to one
text (a sentence removed and the same words put in its place, say): there an id may also
name another sentence of the very words it named, if these stood once before and once now,
or if it stands beside words that it stood beside, and then a correction of them too. No
reader could tell the two stories apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kyyeu.ledger.reconcile import Ledger, reconciled, retired_of
from kyyeu.text.fold import fold

# Stock sentences that recur, formulas that differ in a word or two, and ones of their own.
STOCK = ("Mọi người vỗ tay.", "Hội nghị tạm nghỉ.", "./.")
NAMES = ("An", "Bình", "Cúc")
CROPS = ("lúa", "ngô", "khoai")
FORMULAS = tuple(
    f"Ông {name} cho biết, năng suất {crop} ở các xã ven sông năm nay đạt {tonnes} tấn một vụ."
    for name in NAMES
    for crop in CROPS
    for tonnes in (6, 7)
)
ONES = tuple(
    " ".join(words) + "."
    for words in zip(
        "Đê Kênh Cống Trạm Hồ Đập Mương Ao".split(),
        "bao nội xả bơm chứa dâng tưới nuôi".split(),
        "cần phải đang sắp đã sẽ nên chưa".split(),
        "đắp nạo tu nâng nới dựng khơi vét".split(),
        "sớm rộng lại cấp thêm cao sâu kỹ".split(),
        strict=True,
    )
)
WORDS = st.sampled_from(STOCK * 3 + FORMULAS + ONES * 2)
PLACE = st.integers(0, 30)


@dataclass(frozen=True)
class Sentence:
    number: int
    words: str


class Edits(RuleBasedStateMachine):
    """A text under edit; `edits_a_build` builds after that many edits."""

    edits_a_build = 1

    def __init__(self) -> None:
        super().__init__()
        self.text: list[Sentence] = []
        self.last: list[Sentence] = []
        self.ledger = Ledger()
        self.names: dict[str, int] = {}  # id -> the sentence that first bore it
        # What each wording was when last built: the sentence, and those beside it.
        self.past: dict[str, tuple[int, ...]] = {}
        self.stood_by: dict[str, tuple[str, ...]] = {}  # the words beside them, each time
        # Sentences put where another one stood, in the very words it had there.
        self.stands_for: dict[int, int] = {}
        self.count = self.edited = self.builds = 0

    def new(self, words: str) -> Sentence:
        self.count += 1
        return Sentence(self.count, words)

    def at(self, place: int) -> int:
        return place % len(self.text)

    @initialize(words=st.lists(WORDS, max_size=12))
    def write(self, words: list[str]) -> None:
        self.text = [self.new(item) for item in words]
        self.edited = self.edits_a_build

    def reword(self, place: int, words: str) -> None:
        self.text[place] = Sentence(self.text[place].number, words)
        self.edited += 1

    # Corrections: the same sentence in other words.

    @rule(place=PLACE, which=PLACE)
    def misspell(self, place: int, which: int) -> None:
        if self.text:
            place = self.at(place)
            words = self.text[place].words.split()
            self.count += 1
            which %= len(words)
            words[which] = f"x{'y' * self.count}{words[which]}"
            self.reword(place, " ".join(words))

    @rule(place=PLACE)
    def change_case(self, place: int) -> None:
        if self.text:
            place = self.at(place)
            self.reword(place, self.text[place].words.swapcase())

    @rule(place=PLACE)
    def lose_a_diacritic(self, place: int) -> None:
        if self.text:
            place = self.at(place)
            words = self.text[place].words
            self.reword(place, words.replace("ă", "a", 1).replace("ô", "o", 1).replace("ộ", "ô", 1))

    @rule(place=PLACE, other=PLACE)
    def make_equal_to_another(self, place: int, other: int) -> None:
        if self.text:
            self.reword(self.at(place), self.text[self.at(other)].words)

    # Sentences that come and go.

    @rule(place=PLACE, words=WORDS)
    def insert(self, place: int, words: str) -> None:
        if words in self.past and all(item.words != words for item in self.text):
            self.bring_back(place, words)
        else:
            self.text.insert(place % (len(self.text) + 1), self.new(words))
            self.edited += 1

    def bring_back(self, place: int, words: str) -> None:
        """Put words that were there before: at their old place they are the same sentence."""
        place = place % (len(self.text) + 1)
        number, before, after = self.past[words]
        beside = self.beside(place, place)
        back = Sentence(number, words)
        if beside != (before, after):
            back = self.new(words)
        elif any(item.number == number for item in self.text):
            # That one was moved and reworded: these are its old words, in their place.
            back = self.new(words)
            self.stands_for[back.number] = number
        self.text.insert(place, back)
        self.edited += 1

    @rule(place=PLACE, pick=PLACE)
    def undo_a_removal(self, place: int, pick: int) -> None:
        gone = sorted(self.past.keys() - {item.words for item in self.text})
        if gone:
            self.bring_back(place, gone[pick % len(gone)])

    @rule(place=PLACE, many=st.integers(1, 3))
    def remove(self, place: int, many: int) -> None:
        if self.text:
            place = self.at(place)
            del self.text[place : place + many]
            self.edited += 1

    @rule(place=PLACE, words=WORDS)
    def replace(self, place: int, words: str) -> None:
        if self.text:
            place = self.at(place)
            if _alike(self.text[place].words, words) < 0.6 and words not in self.past:
                self.text[place] = self.new(words)
                self.edited += 1

    @rule(place=PLACE, where=PLACE)
    def split(self, place: int, where: int) -> None:
        if self.text:
            place = self.at(place)
            words = self.text[place].words.split()
            if len(words) > 1:
                cut = 1 + where % (len(words) - 1)
                halves = (" ".join(words[:cut]) + ".", " ".join(words[cut:]))
                if all(any(map(str.isalnum, half)) for half in halves):
                    self.text[place : place + 1] = [self.new(half) for half in halves]
                self.edited += 1

    @rule(place=PLACE)
    def join(self, place: int) -> None:
        if len(self.text) > 1:
            place = place % (len(self.text) - 1)
            parts = self.text[place : place + 2]
            both = " ".join(item.words for item in parts)
            # A stop alone adds nothing: with it, the sentence is still the same one.
            worded = [item for item in parts if any(map(str.isalnum, item.words))]
            joined = Sentence(worded[0].number, both) if len(worded) == 1 else self.new(both)
            self.text[place : place + 2] = [joined]
            self.edited += 1

    @rule(place=PLACE, many=st.integers(1, 4), where=PLACE)
    def move(self, place: int, many: int, where: int) -> None:
        if self.text:
            place = self.at(place)
            moved = self.text[place : place + many]
            del self.text[place : place + many]
            where %= len(self.text) + 1
            self.text[where:where] = moved
            self.edited += 1

    def beside(self, before: int, after: int) -> tuple[int, int]:
        """Return the sentences before position `before` and from position `after` on."""
        return (
            self.text[before - 1].number if before > 0 else 0,
            self.text[after].number if after < len(self.text) else 0,
        )

    @invariant()
    def build(self) -> None:
        if self.edited < self.edits_a_build:
            return
        self.edited = 0
        self.builds += 1
        date = f"2026-{1 + self.builds // 28:02}-{1 + self.builds % 28:02}"
        words = [item.words for item in self.text]
        if words == [item.words for item in self.last]:
            self.text = list(self.last)  # twins that changed places: nothing happened
        known = {entry.id: entry for entry in self.ledger.sentence}
        ledger = reconciled(self.ledger, "x", words, date)
        live = [entry for entry in ledger.sentence if entry.state == "live"]
        assert [entry.text for entry in live] == words
        for place, (entry, item) in enumerate(zip(live, self.text, strict=True)):
            bound = self.names.setdefault(entry.id, item.number)
            if bound not in (item.number, self.stands_for.get(item.number)):
                self.repointed(known[entry.id].text, bound, place)
                self.names[entry.id] = item.number  # the other story is the one told from here
                self.past = {
                    words: tuple(item.number if n == bound else n for n in numbers)
                    for words, numbers in self.past.items()
                }
        gone = {item.id: item for item in retired_of(ledger)}
        assert {entry.id for entry in live} | gone.keys() == self.names.keys()
        assert len(live) + len(gone) == len(ledger.sentence) == len(self.names)
        for name, item in gone.items():
            since = known[name].as_of if known[name].state != "live" else date
            assert item.as_of == since
        assert reconciled(ledger, "x", words, "2027-01-01") == ledger
        self.ledger = ledger
        self.last = list(self.text)
        for place, item in enumerate(self.text):
            self.stood_by[item.words] = tuple(_words_at(self.text, place + i) for i in (-1, 1))
            self.past[item.words] = (item.number, *self.beside(place, place + 1))

    def repointed(self, words: str, bound: int, place: int) -> None:
        raise AssertionError(f"the id of {bound} “{words}” now names {self.text[place]}")


class SeveralEdits(Edits):
    """The same with three edits between builds."""

    edits_a_build = 3

    def repointed(self, words: str, bound: int, place: int) -> None:
        now = self.text[place].words
        old = next((i for i, item in enumerate(self.last) if item.number == bound), -2)
        stands = old >= 0 and any(
            _words_at(self.last, old + step) == _words_at(self.text, place + step)
            for step in (-1, 1)
        )
        back = words == now and any(
            _words_at(self.text, place + step) == beside
            for step, beside in zip((-1, 1), self.stood_by[now], strict=True)
        )
        same = back or self.stood_once(words, now)
        if not same and not (stands and _alike(words, now) >= 0.7):
            super().repointed(words, bound, place)

    def stood_once(self, words: str, now: str) -> bool:
        """Tell whether these words, case and stops aside or not, stood once each time."""
        return any(
            form(words) == form(now)
            and all(
                [form(item.words) for item in text].count(form(now)) == 1
                for text in (self.last, self.text)
            )
            for form in (str, _letters)
        )


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, _letters(one).split(), _letters(other).split()).ratio()


def _letters(words: str) -> str:
    return " ".join(re.findall(r"\w+", fold(words)))


def _words_at(text: list[Sentence], place: int) -> str:
    return text[place].words if 0 <= place < len(text) else ""


TestOneEditABuild = Edits.TestCase
TestOneEditABuild.settings = settings(max_examples=100, stateful_step_count=12, deadline=None)
TestSeveralEditsABuild = SeveralEdits.TestCase
TestSeveralEditsABuild.settings = settings(max_examples=60, stateful_step_count=18, deadline=None)
