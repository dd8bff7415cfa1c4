"""What comes in may be anything: it is read, or refused with a message, and nothing else."""

from __future__ import annotations

import hashlib
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st
from tests import office
from tests.legacy import WRITERS

from kyyeu.model.errors import SourceError
from kyyeu.sources.encodings import western
from kyyeu.sources.encodings.reading import read_bytes
from kyyeu.sources.encodings.recognise import TABLES
from kyyeu.sources.html import read_html
from kyyeu.sources.plain import source_of
from kyyeu.sources.reader import read_report

WORD = office.docx(
    office.paragraph("Một", style="H1") + office.paragraph("hai", item=1) + office.table(("a", "b"))
)
PRINTED = office.pdf([["Kỷ yếu hội thảo về giống chè", "trang hai"]], title="x")
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a.docx", "a.pdf", "-"])


@given(received=st.binary(max_size=300), name=NAMES)
def test_any_bytes_are_read_or_refused(received: bytes, name: str) -> None:
    with suppress(SourceError):
        found = read_report(received, shown=name, slug="a")
        assert found.sha256 == hashlib.sha256(received).hexdigest()
        written = found.source.text.encode()  # what is read can be written, and read back
        assert source_of(written, shown=name, slug="a").text in (
            found.source.text,
            found.source.text.removeprefix("\ufeff"),
        )


@settings(deadline=None)
@given(
    whole=st.sampled_from([WORD, PRINTED]),
    place=st.integers(min_value=0, max_value=5000),
    put=st.binary(max_size=8),
    cut=st.integers(min_value=0, max_value=40),
)
def test_damaged_documents_are_read_or_refused(
    whole: bytes, place: int, put: bytes, cut: int
) -> None:
    at = place % len(whole)
    with suppress(SourceError):
        read_report(whole[:at] + put + whole[at + cut :], shown="a", slug="a")


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                "p td tr table /table li ol ul /ul nav /nav pre title script".split()
            ).map("<{}>".format),
            st.text(max_size=8),
            st.sampled_from(["<", "<!--", "-->", "<a b='", "&#", "&lt;", "<td><li>", "</"]),
        ),
        max_size=40,
    )
)
def test_any_markup_is_read(parts: list[str]) -> None:
    for line in read_html("".join(parts)).text.split("\n"):
        assert line == line.strip(" ")


@given(st.text(), st.sampled_from(sorted(TABLES)))
def test_any_text_goes_through_any_table(text: str, name: str) -> None:
    TABLES[name].decode(text)
    read_bytes(western.view(text.encode()).encode(), shown="a", named=name)


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxy ĂÂĐÊÔƠƯABC.,", max_size=60))
def test_letters_without_tones_come_back_from_every_table(text: str) -> None:
    for name, write in WRITERS.items():
        assert TABLES[name].decode(western.view(write(text))) == text
