"""A corpus to the Markdown of all its pages."""

from __future__ import annotations

import re
from collections.abc import Mapping

import jinja2
from markupsafe import Markup

from kyyeu.model.corpus import Corpus
from kyyeu.pages import routes
from kyyeu.pages.labels import Labels
from kyyeu.pages.pack import Extras
from kyyeu.pages.plan import Page, plan_site
from kyyeu.pages.routes import Language
from kyyeu.render.citation import reading_data
from kyyeu.render.escape import escape, escape_plain
from kyyeu.render.pictures import drawn_map, drawn_timeline
from kyyeu.render.writer import Writer

# No report text holds a line end of its own here (they are references), so tidying the
# lines that templates leave behind touches none of it.
_BLANK_LINES = re.compile(r"\n{3,}")


def render_site(
    corpus: Corpus, labels: Mapping[Language, Labels], extras: Extras | None = None
) -> dict[str, str]:
    """Return the generated files, `extras` included: their path below docs/, and their text."""
    return render_pages(plan_site(corpus, labels, extras or Extras()), labels)


def render_pages(pages: tuple[Page, ...], labels: Mapping[Language, Labels]) -> dict[str, str]:
    """Return the Markdown of `pages` by its path below docs/."""
    templates = environment()
    return {
        routes.markdown_path(page.address, page.language): _render(templates, page, labels)
        for page in pages
    }


def environment() -> jinja2.Environment:
    """Return the templates, in which nothing is printed that was not made harmless."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader("kyyeu.render", "templates"),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _harmless(value: object) -> Markup:
    return value if isinstance(value, Markup) else Markup(escape(str(value)))


def _compact(text: str) -> Markup:
    """Return raw HTML on one line a tag: a blank line within it ends it in CommonMark.

    So does the one that it leaves after itself, before whatever follows.
    """
    lines = (line.strip() for line in str(text).split("\n"))
    return Markup("\n".join(line for line in lines if line) + "\n")


def _render(environment: jinja2.Environment, page: Page, labels: Mapping[Language, Labels]) -> str:
    writer = Writer(page.address, page.language, labels[page.language])
    environment.filters.update(
        name=writer.name,
        link=writer.link,
        anchor=writer.anchor,
        slice=writer.slice,
        parts=writer.parts,
        home=writer.home,
        mark=writer.mark,
        compact=_compact,
        drawn_timeline=drawn_timeline,
        drawn_map=drawn_map,
    )
    text = environment.get_template(f"{page.kind}.md.j2").render(
        page=page,
        view=page.view,
        routes=routes,
        writer=writer,
        reading=reading_data(page.cited, labels, page.language, page.address) if page.cited else "",
        title=Markup(escape_plain(page.title.text)),
        is_vi=page.language == "vi",
        _=writer.label,
        ngettext=writer.plural,
    )
    # By lines: a pattern for white space before a line end would try each space of a long run.
    stripped = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", stripped).strip("\n") + "\n"
