"""The seam to MkDocs: with it, `mkdocs build` and `mkdocs serve` know reports, too.

MkDocs calls these functions once a language, and in `serve` after every change; the generated
pages are made before it reads any file. Names and arguments are MkDocs' (its events).
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from kyyeu import generation
from kyyeu.model.errors import KyyeuError
from kyyeu.model.source import Notice
from kyyeu.pages.routes import Language
from kyyeu.render.checked import More, shortened
from kyyeu.render.heads import Heads

log = get_plugin_logger("kyyeu")

SITEMAP = "sitemap.xml"
FEED = "feed.xml"
UNUSED_FOLDER = "assets/javascripts/lunr/"
UNUSED_ENDINGS = (".js.map", ".css.map")
DEFAULT_LANGUAGE: Language = "vi"
PERMALINK_LABELS = {"vi": "Liên kết đến mục này", "en": "Link to this section"}
WATCHED = ("seeds", "scripts/kyyeu/theme", "scripts/kyyeu/render/templates")


@dataclass(slots=True)
class _Session:
    """What must outlive one build: MkDocs keeps this module for as long as it runs."""

    serving: bool = False
    built: bool = False
    as_of: str = ""
    heads: Heads | None = None


session = _Session()


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether pages are being served; `dirty` builds are like any other here."""
    del dirty
    session.serving = command == "serve"
    session.built = False


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Set what differs by language or address and MkDocs' own file cannot say."""
    if not config.site_url:
        config.theme.static_templates.discard(SITEMAP)
    toc = config.mdx_configs.setdefault("toc", {})
    toc["permalink_title"] = PERMALINK_LABELS[language(config)]
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring the generated pages up to date.

    What is wrong with a report is said and does not stop the build. What must stop it stops
    `build`; `serve` says it and goes on with the last good pages.
    """
    root = Path(config.config_file_path).parent
    first = language(config) == DEFAULT_LANGUAGE
    if first and session.serving:
        for name in generation.changed(root):
            log.info("changed: %s", name)
    try:
        notices = generation.refresh(root)
    except KyyeuError as error:
        if not (session.serving and session.built):
            raise PluginError(str(error)) from error
        if first:
            log.error("%s", error)
        return
    session.built = True
    session.as_of = generation.as_of(root)
    session.heads = generation.heads(
        root, language(config), site_url=config.site_url or "", site_name=config.site_name
    )
    config.extra["as_of"] = session.as_of  # for the footer
    if first:
        for notice in shortened(item for item in notices if item.severity != "info"):
            log.info("%s", describe(notice))


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave out what the site does not use.

    Without an address the sitemap (as a mere file it would be copied); always Material's
    source maps and the stemmers of the search engine that ours stands in for.
    """
    for file in list(files):
        if file.src_uri.startswith(UNUSED_FOLDER) or file.src_uri.endswith(UNUSED_ENDINGS):
            files.remove(file)
    sitemap = files.get_file_from_path(SITEMAP)
    if sitemap is not None and not config.site_url:
        files.remove(sitemap)
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Date all pages; give those outside of the menu their section, for tabs and bread crumbs."""
    del config
    sections = _sections(nav)
    for file in files.documentation_pages():
        if file.page is None:
            continue
        if session.as_of:  # for the sitemap; MkDocs says today
            file.page.update_date = session.as_of
        if file.page.parent is None:
            folder = posixpath.dirname(file.url)
            while folder and folder not in sections:
                folder = posixpath.dirname(folder)
            if folder in sections:
                file.page.parent = sections[folder]
    return nav


def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> TemplateContext:
    """Give a page's template what it says to machines, and a description of its own."""
    del config, nav
    if session.heads is not None:
        head = session.heads.of(page.file.dest_uri, str(page.title or ""))
        if head.description:
            page.meta.setdefault("description", head.description)
        page.meta["kyyeu_head"] = head
    return context


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Put a report's pages below its overview in the bread crumbs, a term's below the glossary.

    By their titles: only now, with every page read, are these known.
    """
    del config
    pages = {file.url: file.page for file in files.documentation_pages() if file.page is not None}
    for url, page in pages.items():
        lists = pages.get(f"{posixpath.dirname(url)}.html")  # thuat-ngu.html of thuat-ngu/*
        if lists is not None and page.parent is None:
            page.parent = Section(title=str(lists.title), children=[lists])
        overview = pages.get(f"{posixpath.dirname(url)}/index.html")
        section = overview.parent if overview is not None and overview is not page else None
        if overview is None or section is None or overview in section.children:
            continue  # a section's own first page is no report's
        report = Section(title=str(overview.title), children=[overview])
        report.parent = section
        page.parent = report
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """Write the feed of reports, where the site has an address and no error left it unread."""
    if config.site_url and language(config) == DEFAULT_LANGUAGE and session.built:
        root = Path(config.config_file_path).parent
        feed = generation.feed(root, config.site_url, config.site_name)
        Path(config.site_dir, FEED).write_text(feed, encoding="utf-8", newline="\n")


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch what pages are made from, too."""
    del builder
    for name in WATCHED:
        place = Path(config.config_file_path).parent / name
        if place.exists():
            server.watch(str(place))
    return server


def language(config: MkDocsConfig) -> Language:
    """Return the language that is being built."""
    found = getattr(config.plugins.get("i18n"), "current_language", None)
    return "en" if found == "en" else DEFAULT_LANGUAGE


def describe(notice: Notice | More) -> str:
    """Return a notice as one line, as editors and terminals jump to it."""
    if isinstance(notice, More):
        return f"{notice.path}: {notice.code} {notice.message}"
    return f"{notice.path}:{notice.line}:{notice.column}: {notice.code} {notice.message}"


def _sections(nav: Navigation) -> dict[str, Section]:
    """Return the menu's sections by the folder of their first page."""
    found: dict[str, Section] = {}
    for item in nav.items:
        if isinstance(item, Section) and item.children:
            first = item.children[0]
            if isinstance(first, Page):
                found[posixpath.dirname(first.url)] = item
    return found
