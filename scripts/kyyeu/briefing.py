"""Bundles made to order: some pages only, or with a page of what changed since an older one."""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from kyyeu import generation, pipeline
from kyyeu.link.published import Published, published, read_published
from kyyeu.link.since import differences
from kyyeu.model.errors import PublishError
from kyyeu.pages import routes
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.pack import Extras, Selection
from kyyeu.pages.plan import Page, plan_site
from kyyeu.pages.routes import LANGUAGES, Language
from kyyeu.pipeline import Made
from kyyeu.publish.browser import find_browser, print_pdf
from kyyeu.publish.bundle import DIST, bundle_name, bundled_files, make_bundle
from kyyeu.publish.contents import PASSAGES, bundle_contents, manifest_of
from kyyeu.publish.lock import locked
from kyyeu.publish.manifest import Content
from kyyeu.publish.pack import packed
from kyyeu.publish.site import build_aside
from kyyeu.publish.tree import write_file
from kyyeu.publish.verify import verify
from kyyeu.render.sheets import render_sheets
from kyyeu.search.pieces import FOLDER, search_files
from kyyeu.text.slug import slug

_NO_BROWSER = (
    "Install Chromium, Chrome or Edge, or name the program in KYYEU_CHROMIUM; or open"
    " to-trinh.html in any browser and print it."
)
_INDEX = FOLDER.removeprefix("vi/")
_LONGEST_NAME = 60  # of what tells a pack from another, in its file's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A bundle made to order; `others` are the addresses of pages that came with the chosen."""

    bundle: Path
    chosen: tuple[str, ...]
    others: tuple[str, ...]
    seeds: tuple[Path, ...]


def bundle_to_order(
    root: Path,
    say: Callable[[str], None],
    *,
    only: Sequence[str] = (),
    since: Path | None = None,
) -> Bundled:
    """Make a bundle of the pages `only` (all where it is empty), compared with `since`.

    `only` holds addresses as on the site, `since` a bundle's zip. root/site stays as it is.
    Raises KyyeuError; then dist/ is as it was.
    """
    old = read_old(since) if since is not None else None
    with locked(root, lambda: say("Waiting for another build of this project to end ...")):
        say("Reading the reports ...")
        made = pipeline.make(root)
        plan = plan_site(made.corpus, made.labels)
        pack = selection(plan, only) if only else None
        extras = Extras(
            since=differences(old, published(made.corpus)) if old is not None else None, pack=pack
        )
        seeds = pipeline.write_seeds(made)
        try:
            say("Writing the pages ...")
            generation.write_pages(root, made, extras)
            with tempfile.TemporaryDirectory(prefix="kyyeu-") as folder, generation.held(root):
                say("Making the site ...")
                build_aside(root, made.corpus.as_of, Path(folder) / "site")
                say("Packing the bundle ...")
                files = bundled_files(Path(folder) / "site")
                bundle = _packed(root, made, files, extras)
        finally:
            generation.write_pages(root, made)  # without the pages that were only for the bundle
    return Bundled(
        bundle=bundle,
        chosen=pack.chosen if pack else (),
        others=pack.others if pack else (),
        seeds=seeds,
    )


def _packed(root: Path, made: Made, files: Mapping[str, Content], extras: Extras) -> Path:
    """Write the bundle of a site's `files` and return its path."""
    shown = None
    chosen: tuple[str, ...] = ()
    if extras.pack is not None:
        chosen = extras.pack.chosen
        pages = extras.pack.addresses | {routes.HOME}
        pages |= {routes.CHANGES} if extras.since is not None else set()
        files = {
            **packed(_searchless(files), pages, _outside(made.labels)),
            **_search(made, pages),
        }
        shown = frozenset(
            sentence
            for page in plan_site(made.corpus, made.labels, extras)
            if page.address in pages
            for sentence in page.shows
        )
    since = extras.since.since if extras.since is not None else None
    whole = bundle_contents(files, made.corpus, made.labels, shown)
    manifest = manifest_of(whole, made.corpus, root / "seeds", only=chosen, since=since)
    return make_bundle(whole, manifest, root / DIST, _name(made.corpus.as_of, chosen, since))


def _searchless(files: Mapping[str, Content]) -> dict[str, Content]:
    """Return a site's files without its search index, which tells of every page."""
    return {path: data for path, data in files.items() if not path.startswith(_INDEX)}


def _search(made: Made, pages: frozenset[str]) -> dict[str, Content]:
    """Return the search files of a pack of `pages`, as they stand on the site."""
    found = search_files(made.corpus, made.labels, pages)
    return {path.removeprefix("vi/"): text.encode("utf-8") for path, text in found.items()}


def _outside(labels: Mapping[Language, Labels]) -> dict[Language, str]:
    said = N_("Trang này không có trong gói tài liệu")
    return {language: labels[language].gettext(said) for language in LANGUAGES}


def _name(as_of: str, chosen: Sequence[str], since: str | None) -> str:
    """Return the file name of a bundle, without its ending; no two orders share one."""
    parts = [bundle_name(as_of)]
    if chosen:
        names = "-".join(slug(PurePosixPath(_short(address)).name) for address in chosen)
        if len(names) > _LONGEST_NAME or len(chosen) > 2:
            told = hashlib.sha256("\n".join(chosen).encode()).hexdigest()[:6]
            names = f"{slug(_short(chosen[0]))[:_LONGEST_NAME]}-{told}"
        parts.append(names)
    if since is not None:
        parts.append(f"tu-{since or 'undated'}")
    return "-".join(parts)


def _short(address: str) -> str:
    return address.removesuffix(".html").removesuffix("/index")


def selection(plan: Iterable[Page], only: Iterable[str]) -> Selection:
    """Return the pages that `only` names, and those that their bodies link to.

    Raises PublishError for a name that is no page of the site, with the nearest ones.
    """
    leads: dict[str, dict[str, None]] = defaultdict(dict)
    for page in plan:
        back = (link.target.address for link in page.linked_from)
        leads[page.address].update(dict.fromkeys((*page.links, *back)))
    chosen = tuple(dict.fromkeys(_address(name, leads) for name in only))
    others = {routes.GUIDE: None}  # every page leads to it
    for address in chosen:
        others.update(leads[address])
    kept = sorted(address for address in others if address not in (routes.HOME, *chosen))
    return Selection(chosen=chosen, others=tuple(kept))


def _address(name: str, known: Mapping[str, object]) -> str:
    """Return the address of the page that a person names, as it stands in a browser's bar."""
    plain = name.replace("\\", "/").partition("#")[0].partition("?")[0].strip("/")
    plain = plain.removeprefix("site/").removeprefix("en/").removesuffix("/index.html")
    stem = plain.removesuffix(".html")
    pages = [address for address in known if address != routes.HOME]
    for address in (f"{stem}.html", f"{stem}/index.html"):
        if address in pages:
            return address
    same_name = [address for address in pages if PurePosixPath(_short(address)).name == stem]
    if len(same_name) == 1:
        return same_name[0]
    near = same_name or get_close_matches(f"{stem}.html", pages, n=3, cutoff=0.4)
    hint = "Name a page as on the site, as van-kien/... .html."
    if near:
        hint = "Did you mean " + " or ".join(near) + "?"
    raise PublishError("is no page of this site that a pack can be made of", path=name, hint=hint)


def read_old(path: Path) -> Published:
    """Return what an older bundle published.

    Raises PublishError where it is not whole, or of a version that kept no such data.
    """
    found = verify(path)
    if found.differences:
        first = found.differences[0]
        raise PublishError(
            f"is not a whole bundle ({first.path}: {first.said})",
            path=str(path),
            hint="`kyyeu verify` lists what is wrong with it.",
        )
    try:
        return read_published(_old_passages(path))
    except (KeyError, FileNotFoundError) as error:
        said = f"holds no {PASSAGES}, which an older version did not write yet"
        raise PublishError(said, path=str(path)) from error
    except ValueError as error:
        raise PublishError(f"{PASSAGES} cannot be used: {error}", path=str(path)) from error


def _old_passages(path: Path) -> bytes:
    if path.is_dir():
        return (path / PASSAGES).read_bytes()
    with zipfile.ZipFile(path) as archive:
        folder = archive.namelist()[0].split("/", 1)[0]
        return archive.read(f"{folder}/{PASSAGES}")


def write_sheets(root: Path, *, pdf: bool) -> tuple[Path, ...]:
    """Write the sheets of all reports to dist/, as HTML and with `pdf` as PDF; return the paths.

    Raises PublishError where a PDF is asked for and there is no browser to print it.
    """
    browser = find_browser() if pdf else ""
    if pdf and not browser:
        raise PublishError("there is no browser to print a PDF", hint=_NO_BROWSER)
    made = pipeline.make(root)
    written = []
    for path, text in render_sheets(made.corpus, made.labels).items():
        language, _, report, name = PurePosixPath(path).parts
        page = root / DIST / f"{PurePosixPath(name).stem}-{report}-{language}.html"
        write_file(page, text.encode("utf-8"))
        written.append(page)
        if pdf:
            print_pdf(browser, page, page.with_suffix(".pdf"))
            written.append(page.with_suffix(".pdf"))
    return tuple(written)
