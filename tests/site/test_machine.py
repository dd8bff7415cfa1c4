"""What the built site offers to machines: each report's files, and data on every page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import TYPE_CHECKING

import jsonschema
from tests import akn

if TYPE_CHECKING:
    from tests.conftest import BuiltSite
    from tests.site.conftest import Page


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
