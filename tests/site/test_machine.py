"""What the built site offers to machines: each report's files, and data on every page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import TYPE_CHECKING

import jsonschema
from tests import akn

if TYPE_CHECKING:
    from tests.conftest import BuiltSite
    from tests.site.conftest import Page

# The properties that schema.org gives each type, of those that are used here.
_ANY = {"@type", "@id", "name", "description"}
_WORK = _ANY | {"inLanguage", "isPartOf", "workTranslation", "translationOfWork", "mainEntity"}
VOCABULARY = {
    "": {"@id"},  # a reference
    "WebSite": _WORK,
    "WebPage": _WORK | {"breadcrumb"},
    "CollectionPage": _WORK | {"breadcrumb"},
    "BreadcrumbList": _ANY | {"itemListElement"},
    "ListItem": _ANY | {"item", "position"},
    "Report": _WORK | {"about", "citation", "mentions", "encoding"},
    "MediaObject": _ANY | {"encodingFormat", "contentUrl"},
    "Event": _ANY | {"startDate", "location", "organizer"},
    "Place": _ANY,
    "Organization": _ANY,
    "Person": _ANY | {"jobTitle", "affiliation"},
    "Legislation": _WORK
    | {"legislationIdentifier", "legislationDate", "legislationPassedBy"},
    "CreativeWork": _WORK | {"identifier", "dateCreated", "publisher"},
    "Quotation": _WORK | {"text", "url", "isBasedOn", "creator"},
    "DefinedTermSet": _WORK | {"hasDefinedTerm"},
    "DefinedTerm": _ANY | {"alternateName"},
}


def test_reports_as_json_fit_the_schema_and_have_the_ids_of_the_site(
    site: BuiltSite, pages: Mapping[str, Page]
) -> None:
    schema = json.loads(files("kyyeu").joinpath("report.schema.json").read_text(encoding="utf-8"))
    for slug in site.reports:
        data = (site.folder / f"bao-cao/{slug}/report.json").read_bytes()
        assert (site.folder / f"en/bao-cao/{slug}/report.json").read_bytes() == data
        report = json.loads(data)
        jsonschema.Draft202012Validator(schema).validate(report)
        shown = pages[f"bao-cao/{slug}/toan-van.html"].root.xpath(
            "//div[contains(@class, 'ky-text')]//*[contains(@class, 'ky-s')]/@id"
        )
        assert [f"s-{item['id']}" for item in report["sentences"]] == shown


def test_reports_as_akoma_ntoso_are_valid_and_whole(site: BuiltSite) -> None:
    for slug in site.reports:
        address = f"bao-cao/{slug}/report.akn.xml"
        text = json.loads((site.folder / f"bao-cao/{slug}/report.json").read_bytes())["text"]
        vietnamese = akn.parsed((site.folder / address).read_text(encoding="utf-8"))
        assert akn.words(vietnamese) == text
        english = akn.parsed((site.folder / "en" / address).read_text(encoding="utf-8"))
        known = [item.get("GUID") for item in vietnamese.iter() if item.get("GUID")]
        assert [item.get("GUID") for item in english.iter() if item.get("GUID")] == known


def test_overviews_lead_to_the_files(site: BuiltSite, pages: Mapping[str, Page]) -> None:
    for slug in site.reports:
        for root in ("", "en/"):
            page = pages[f"{root}bao-cao/{slug}/index.html"]
            leads = page.root.xpath("//p[contains(@class, 'ky-files')]/a/@href")
            assert leads == ["report.json", "report.akn.xml"]


def test_every_page_says_what_it_is_about(site: BuiltSite, pages: Mapping[str, Page]) -> None:
    """Ids lead to pages; words quoted are the report's; names are those that the page shows."""
    texts = [" ".join(data.decode("utf-8").split()) for data in site.reports.values()]
    for page in pages.values():
        (data,) = page.root.xpath("//script[@type='application/ld+json']/text()")
        graph = json.loads(data)["@graph"]
        known = {node.get("@id") for node in graph}
        assert graph[0]["name"] and graph[0]["inLanguage"] == page.language
        assert graph[0].get("mainEntity", graph[0])["@id"] in known
        assert graph[0]["breadcrumb"]["itemListElement"][-1]["item"] == graph[0]["@id"]
        for node in nodes(graph):
            assert set(node) <= VOCABULARY[node.get("@type", "")], node
            for key in ("@id", "item", "url", "contentUrl"):
                target = page.target(node[key]) if key in node else None
                assert target is None or (site.folder / target[0]).is_file(), node
            if node.get("@type") == "Quotation":
                assert any(node["text"] in text for text in texts)
        shown = " ".join("".join(page.root.find(".//article").itertext()).split())
        if page.address.partition("/")[0] in ("van-kien", "phat-bieu") and len(graph) > 1:
            assert graph[1]["name"] in shown


def nodes(value: object) -> Iterator[dict[str, str]]:
    """Yield every node of JSON-LD, nested ones too."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)


def test_open_graph_and_descriptions(pages: Mapping[str, Page]) -> None:
    described = set()
    for page in pages.values():
        found = {
            item.get("property"): item.get("content")
            for item in page.root.xpath("//meta[starts-with(@property, 'og:')]")
        }
        assert {"og:title", "og:type", "og:locale", "og:locale:alternate"} <= set(found)
        assert found["og:locale"] == {"vi": "vi_VN", "en": "en_GB"}[page.language]
        assert "og:url" not in found  # this site has no address
        assert found["og:title"] in page.root.findtext(".//title")
        (description,) = page.root.xpath("//meta[@name='description']/@content")
        assert description == found["og:description"]
        described.add(description)
    assert len(described) > 6
