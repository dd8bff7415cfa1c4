"""XML from anywhere as a plain tree with lines, and nothing in it that could do harm.

No document type, so no entities of its own (they can grow without bound or fetch files); a
limit to how deep elements nest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from kyyeu.model.errors import TableError

_DEEPEST = 40
_NO_DOCTYPE = "Save the file without a document type (<!DOCTYPE ...>)."


@dataclass(slots=True)
class Node:
    """An element: its namespace and name, attributes, children, the text in it, its line."""

    namespace: str
    name: str
    given: Mapping[str, str]
    line: int
    children: list[Node] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the text of the element and of those within it."""
        return "".join(self.pieces)

    def all(self, name: str) -> Iterator[Node]:
        """Yield the children of that name."""
        return (child for child in self.children if child.name == name)


def read_xml(data: bytes, *, shown: str) -> Node:
    """Return the root of an XML file; raises TableError with line and column."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    builder = _Builder(parser, shown)
    parser.StartDoctypeDeclHandler = builder.refuse
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise TableError(
            f"this is no XML: {expat.ErrorString(error.code)}",
            path=shown,
            line=error.lineno,
            column=error.offset + 1,
        ) from None
    except (LookupError, ValueError):  # an encoding that Python or expat does not know
        raise TableError("its encoding is not known", path=shown, line=1, hint=_UTF8) from None
    return builder.root


_UTF8 = "Save it as UTF-8."


class _Builder:
    def __init__(self, parser: expat.XMLParserType, shown: str) -> None:
        self._parser = parser
        self._shown = shown
        self._open: list[Node] = []
        self._root: Node | None = None

    @property
    def root(self) -> Node:
        if self._root is None:
            raise TableError("there is no element", path=self._shown, line=1)
        return self._root

    def refuse(self, *_: object) -> None:
        raise self._error("a document type is not read", _NO_DOCTYPE)

    def _error(self, said: str, hint: str | None = None) -> TableError:
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        return TableError(said, path=self._shown, line=line, column=column, hint=hint)

    def start(self, name: str, given: dict[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise self._error(f"elements nest deeper than {_DEEPEST}")
        namespace, _, local = name.rpartition(" ")
        attributes = {key.rpartition(" ")[2]: value for key, value in given.items()}
        line = self._parser.CurrentLineNumber
        node = Node(namespace=namespace, name=local, given=attributes, line=line)
        if self._open:
            self._open[-1].children.append(node)
        else:
            self._root = node
        self._open.append(node)

    def end(self, _: str) -> None:
        done = self._open.pop()
        if self._open:
            self._open[-1].pieces.append(done.text)

    def text(self, text: str) -> None:
        if self._open:
            self._open[-1].pieces.append(text)
