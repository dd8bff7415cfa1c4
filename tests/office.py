"""Write small Word documents and PDFs, so that no binary file stands among the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_SCHEMAS = "http://schemas.openxmlformats.org"
_OFFICE = f"{_SCHEMAS}/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = ("document", "footnotes", "numbering", "styles")


def run(text: str, font: str = "") -> str:
    """Return a run of text."""
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>' if font else ""
    return f'<w:r>{fonts}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(text: str, *, runs: str = "", style: str = "", item: int = 0) -> str:
    """Return a paragraph: of one text, then of `runs`; `item` 1 is a bullet, 2 a number."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{item}"/></w:numPr>' if item else ""
    return f"<w:p><w:pPr>{styled}{listed}</w:pPr>{run(text) if text else ''}{runs}</w:p>"


def table(*rows: Sequence[str]) -> str:
    """Return a table of cells that hold a paragraph each."""
    made = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in made) + "</w:tbl>"


def footnote_mark(number: int) -> str:
    """Return the run that refers to a footnote."""
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def docx(body: str, *, footnotes: Mapping[int, str] | None = None, raw: str = "") -> bytes:
    """Return a Word document of a body; `raw` is put before the root of its main part."""
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(text)}</w:footnote>'
        for number, text in (footnotes or {}).items()
    )
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:numFmt w:val="{kind}"/>'
        "</w:lvl></w:abstractNum>"
        for n, kind in ((1, "bullet"), (2, "decimal"))
    )
    numbers = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2)
    )
    styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_SCHEMAS}/package/2006/content-types">'
        + "".join(
            f'<Override PartName="/word/{part}.xml" ContentType="{_KIND}.{kind}+xml"/>'
            for part, kind in zip(
                _PARTS, ("document.main", "footnotes", "numbering", "styles"), strict=True
            )
        )
        + "</Types>",
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relations({part: f"{part}.xml" for part in _PARTS[1:]}),
        "word/document.xml": f"{raw}<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {_W}>{notes}</w:footnotes>",
        "word/numbering.xml": f"<w:numbering {_W}>{levels}{numbers}</w:numbering>",
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
    }
    return zipped({name: text.encode() for name, text in parts.items()})


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


def _relations(targets: Mapping[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_SCHEMAS}/package/2006/relationships">{made}</Relationships>'


def pdf(pages: Sequence[Sequence[str]], *, pictures: bool = False, title: str = "") -> bytes:
    """Return a PDF with the lines of each page in a font of two-byte codes (Unicode's own)."""
    font, picture = 3, 5
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        3: b"<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H"
        b" /DescendantFonts [ 6 0 R ] /ToUnicode 4 0 R >>",
        4: _stream(b"", _to_unicode(pages)),
        5: _stream(
            b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
            b" /ColorSpace /DeviceGray",
            b"\x00",
        ),
        6: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /DW 500"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        7: f"<< /Title <feff{title.encode('utf-16-be').hex()}> >>".encode(),
    }
    kids = []
    for page, lines in enumerate(pages):
        number = 8 + 2 * page
        kids.append(f"{number} 0 R")
        held = f"/XObject << /P {picture} 0 R >>" if pictures else ""
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R"
            f" /Resources << /Font << /F {font} 0 R >> {held} >> >>"
        ).encode()
        objects[number + 1] = _stream(b"", _shown(lines))
    objects[2] = f"<< /Type /Pages /Kids [ {' '.join(kids)} ] /Count {len(kids)} >>".encode()
    return _written(objects)


def _shown(lines: Sequence[str]) -> bytes:
    parts = ["BT /F 12 Tf 14 TL 50 800 Td"]
    parts += [f"<{line.encode('utf-16-be').hex()}> Tj T*" for line in lines]
    return " ".join([*parts, "ET"]).encode()


def _to_unicode(pages: Sequence[Sequence[str]]) -> bytes:
    used = sorted({char for lines in pages for line in lines for char in line}) or [" "]
    pairs = " ".join(f"<{ord(char):04x}> <{ord(char):04x}>" for char in used)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def"
        " 1 begincodespacerange <0000> <FFFF> endcodespacerange"
        f" {len(used)} beginbfchar {pairs} endbfchar endcmap end end"
    ).encode()


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<< %s /Length %d >> stream\n%s\nendstream" % (entries, len(content), content)


def _written(objects: Mapping[int, bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for number in sorted(places):
        out += b"%010d 00000 n \n" % places[number]
    out += b"trailer << /Size %d /Root 1 0 R /Info 7 0 R >>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)
