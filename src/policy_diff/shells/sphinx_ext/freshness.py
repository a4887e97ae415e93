"""No page is stale: what each page was made from is remembered, and what changed is made anew.

Sphinx knows when the source of a document changed. It does not know that a version's page shows what another version
says, that every page shows the list of handbooks, or that a page was made from values. What pages are made from is
therefore kept as digests beside the doctrees, written only when a build succeeds.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.builders.html._build_info import BuildInfo
from sphinx_needs.nodes import Need

import policy_diff
from policy_diff.core.errors import InputError
from policy_diff.edges.files import read_text, write_bytes, write_text
from policy_diff.shells.sphinx_ext import search_index
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.domain import REFERS
from policy_diff.shells.sphinx_ext.navigation import documentation
from policy_diff.shells.sphinx_ext.overview import SHOWS
from policy_diff.shells.sphinx_ext.page_chrome import NEEDS_VIEW
from policy_diff.shells.sphinx_ext.pages.groups import groups
from policy_diff.shells.sphinx_ext.parts import Parts, digest_of_kept
from policy_diff.shells.sphinx_ext.parts import digest as _digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from policy_diff.core.corpus import Handbook
    from policy_diff.core.listing import Restated
    from policy_diff.core.sources import Source
    from policy_diff.shells.sphinx_ext.content import Content
    from policy_diff.shells.sphinx_ext.page import Page

#: Packages that pages are written with: where one is another, so may every page be.
_BUILT_ON: Final = (
    "diff-match-patch", "docutils", "feedgen", "furo", "jinja2", "markdown-it-py", "mdit-py-plugins", "myst-parser",
    "pygments", "sphinx", "sphinx-needs",
)  # fmt: skip

#: Files that sphinx-needs, and the search of Sphinx, leave in the site and that nobody is to find there.
_LITTER: Final = (
    "permalink.html",
    "schema_violations.json",
    "_static/language_data.js",
    "_static/searchtools.js",
)


@dataclass(slots=True)
class State:
    """What the site was made from.

    Attributes:
        output: the folder of the site.
        code: the extension and the tools it builds on.
        content: everything that the pages show.
        places: where every requirement stands.
        chrome: what stands around every page.
        handbooks: each handbook with all its versions, by folder.
        groups: each group of pages that are made from values, by name.
        files: every file of the site that stands for a document or a page.
        searched: what the search finds.
    """

    output: str = ""
    code: str = ""
    content: str = ""
    places: str = ""
    chrome: str = ""
    handbooks: dict[str, str] = field(default_factory=dict)
    groups: dict[str, Made] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    searched: str = ""


@dataclass(slots=True)
class Made:
    """What came of a group of pages.

    Attributes:
        shows: the digest of all that they show, and of what stands around them.
        pages: the digest of each page, by name.
        files: every file that they consist of.
    """

    shows: str
    pages: dict[str, str] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Build:
    """One build: what was, and what is."""

    before: State
    now: State
    parts: Parts
    reads: bool = False


_BUILDS: WeakKeyDictionary[Config, _Build] = WeakKeyDictionary()


def documents_to_read(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Name the documents that show what another file says, where that changed."""
    del added, changed, removed
    build = _begin(app, env)
    before, now = build.before, build.now
    if before.code != now.code or before.output != now.output:
        return sorted(env.found_docs)
    content = content_of(env)
    found = {
        name
        for name, document in content.documents.items()
        if before.handbooks.get(document.handbook.folder) != now.handbooks[document.handbook.folder]
    }
    if before.content != now.content:
        found |= {name for name, noted in env.metadata.items() if noted.get(SHOWS)}
        found.add(env.config.root_doc)
    if before.places != now.places:
        found |= {name for name, noted in env.metadata.items() if noted.get(REFERS)}
    return sorted(found)


def note_reading(app: Sphinx, env: BuildEnvironment, docnames: Sequence[str]) -> None:
    """Note whether any document is read."""
    _begin(app, env).reads = bool(docnames)


def note_views(app: Sphinx, doctree: nodes.document) -> None:
    """Note of a document that it shows needs, which may stand in any other document."""
    package = Need.__module__.partition(".")[0]
    if any(
        type(node).__module__.startswith(f"{package}.") and not isinstance(node, Need) for node in doctree.findall()
    ):
        app.env.metadata[app.env.current_document.docname][NEEDS_VIEW] = True


def documents_to_write(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Name the documents to write though their own text is as it was."""
    build = _begin(app, env)
    build.now.chrome = _digest(_chrome(env))
    if build.before.chrome != build.now.chrome:
        return sorted(env.found_docs)
    return sorted(name for name, noted in env.metadata.items() if build.reads and noted.get(NEEDS_VIEW))


def stale_pages(app: Sphinx) -> Iterator[Page]:
    """Give the pages that are to be written, and write the files beside them.

    A group of which all that its pages show is as it was, and every file is there, is not made again.
    """
    build = _begin(app, app.env)
    builder = app.builder
    if not isinstance(builder, StandaloneHTMLBuilder):
        return
    settings = BuildInfo(app.config, app.tags, frozenset({"html", "env"}))  # pages are made of settings of both kinds
    around = _digest((build.now.code, build.now.chrome, settings.config_hash, settings.tags_hash, _own_files(app)))
    for group in groups(build.parts, searched=app.config.policy_search):
        if group.name in build.now.groups:
            raise ValueError(f"two groups of pages are called '{group.name}'")
        shows = _digest((around, group.shows))
        known = build.before.groups.get(group.name)
        if known and known.shows == shows and all(map(os.path.isfile, known.files)):
            build.now.groups[group.name] = known
            continue
        made = build.now.groups[group.name] = Made(shows)
        for page in group.make():
            if _put(page, Path(builder.get_outfilename(page.name)), around, made, known):
                yield page


def _put(page: Page, target: Path, around: str, made: Made, known: Made | None) -> bool:
    """Write the files beside a page, and note all of it; tell whether the page itself is to be written."""
    made.pages[page.name] = _digest((around, page))
    made.files += [str(target), *(str(target.with_name(name)) for name, _ in page.files)]
    for name, content in page.files:
        _write_changed(target.with_name(name), content)
    return known is None or known.pages.get(page.name) != made.pages[page.name] or not target.is_file()


def finish(app: Sphinx, exception: Exception | None) -> None:
    """Take away what no longer belongs to the site, and remember what it was made from."""
    builder = app.builder
    if exception or not isinstance(builder, StandaloneHTMLBuilder):
        return
    build = _begin(app, app.env)
    documents = [str(builder.get_outfilename(name)) for name in app.env.found_docs]
    pages = [file for made in build.now.groups.values() for file in made.files]
    if len(set(pages)) != len(pages):
        raise ValueError(f"two pages have one file: {Counter(pages).most_common(1)[0][0]}")
    build.now.files = sorted({*pages, *documents})
    output = Path(app.outdir)
    for name in _LITTER:
        (output / name).unlink(missing_ok=True)
    with suppress(OSError):  # it stays where it holds anything
        (output / "_sources").rmdir()
    before = build.before.searched if build.before.code == build.now.code else ""
    build.now.searched = search_index.write(app, before)
    for name in sorted(set(build.before.files) - set(build.now.files)):
        _remove(Path(name), output)
    write_text(_state_file(app), json.dumps(asdict(build.now), indent=1, sort_keys=True) + "\n")


def _begin(app: Sphinx, env: BuildEnvironment) -> _Build:
    """Read what was, once; until the build succeeds there is nothing to go by."""
    if app.config not in _BUILDS:
        file = _state_file(app)
        before = _read_state(file)
        file.unlink(missing_ok=True)
        content = content_of(env)
        parts = Parts(content)
        now = State(
            output=str(app.outdir),
            code=_code(),
            content=parts.everything,
            places=_digest(sorted(content.places.items())),
            handbooks={
                handbook.folder: _digest(
                    (
                        digest_of_kept(handbook),
                        _master(content, handbook),
                        _bare(content.corpus.sources),
                        _restated(content, handbook),
                    )
                )
                for handbook in content.corpus.handbooks
            },
        )
        _BUILDS[app.config] = _Build(before if before.output == now.output else State(), now, parts)
    return _BUILDS[app.config]


def _state_file(app: Sphinx) -> Path:
    return Path(app.doctreedir) / f"policy-diff-{app.builder.name}.json"


def _read_state(file: Path) -> State:
    with suppress(InputError, ValueError, TypeError, KeyError, AttributeError):
        found: dict[str, Any] = json.loads(read_text(file))
        made = {name: Made(**group) for name, group in found.pop("groups").items()}
        return State(**found, groups=made)
    return State()


def _chrome(env: BuildEnvironment) -> tuple[object, ...]:
    """Gather what every page shows around its content."""
    content = content_of(env)
    handbooks = [
        (
            handbook.folder,
            handbook.title,
            handbook.master,
            [(one.id, one.label, one.published) for one in handbook.versions],
        )
        for handbook in content.corpus.known
    ]
    features = [(feature.key, feature.name) for feature in content.suite.features]
    updates = [update.on for update in content.updates]
    return handbooks, features, updates, _bare(content.corpus.sources), documentation(env), env.config.html_title


def _master(content: Content, handbook: Handbook) -> tuple[str, str]:
    """Give what a document says of the handbook that its own was made from."""
    master = content.corpus.master_of(handbook)
    return (master.folder, master.title) if master else ("", "")


def _bare(sources: Sequence[Source]) -> list[Source]:
    """Give sources without their entries, which only pages made from values show."""
    return [replace(source, handbooks=()) for source in sources]


def _restated(content: Content, handbook: Handbook) -> list[Restated]:
    """Give what the requirements of a handbook restate, which their needs tell."""
    found = (one for version in handbook.published for one in version.requirements)
    return [content.rows[one.id, one.version][-1].restates for one in found]


def _own_files(app: Sphinx) -> list[tuple[str, str]]:
    """Give what a project puts over the theme's templates and beside its files, each with its digest."""
    folders = (Path(app.confdir, folder) for folder in (*app.config.templates_path, *app.config.html_static_path))
    files = (file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file())
    return [(file.name, hashlib.sha256(file.read_bytes()).hexdigest()) for file in files]


@lru_cache(maxsize=1)
def _code() -> str:
    """Give the digest of the package and of what it builds on."""
    root = Path(policy_diff.__file__).parent
    digest = hashlib.sha256(repr([(name, version(name)) for name in _BUILT_ON]).encode())
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _write_changed(file: Path, content: str | bytes) -> None:
    """Write a file unless it holds its content already."""
    data = content if isinstance(content, bytes) else content.encode()
    if not file.is_file() or file.read_bytes() != data:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(file, data)


def _remove(file: Path, output: Path) -> None:
    """Remove a file of the site, and the folders that it leaves empty."""
    if not file.is_relative_to(output):
        return
    file.unlink(missing_ok=True)
    for folder in file.parents:
        if folder == output or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()
