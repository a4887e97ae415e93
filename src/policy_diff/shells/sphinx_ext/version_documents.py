"""What a document of a version says of itself: which version it is, what changed in it, where it is in the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docutils import nodes

from policy_diff.core.markdown import parse_once
from policy_diff.core.moments import write_date
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.marks import excerpt
from policy_diff.project import addresses
from policy_diff.project.comparisons import comparison
from policy_diff.project.made_texts import made_text
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.requirement_margin import DID_WORDS
from policy_diff.shells.sphinx_ext.same_place import documents_of, same_place
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.project.made_texts import MadeText
    from policy_diff.project.version_changes import SectionMark, VersionChanges
    from policy_diff.shells.sphinx_ext.content import Content, Document

SECTION_CHANGES: Final = "policy_section_changes"
"""Noted of a document: by the name of each section within its page, how many changes the version made in it."""

GONE: Final = "no-longer-here"
"""The name, within the page, of the section that lists what the version has no longer."""

_FIRST_WORDS: Final = 160
"""How many characters of a requirement stand where it is listed among those that went."""


def furnish(app: Sphinx, doctree: nodes.document) -> None:
    """Put around the text of a version what a reader is to know of it, and mark what it changed."""
    content = content_of(app.env)
    document = content.documents.get(app.env.current_document.docname)
    title = next(iter(doctree.findall(nodes.title)), None)
    if document is None or title is None or title.parent is None:
        return
    handbook, version = document.handbook, document.version
    changes = content.changes_in(handbook, version)
    noted = app.env.metadata[app.env.current_document.docname]
    noted["orphan"] = True  # Sphinx wants no tree of documents to hold it: every page leads to it by our own navigation
    noted[SECTION_CHANGES] = _mark(doctree, document, changes)
    parts = documents_of(content, handbook, version)
    values = {**_values(content, document, changes), "parts": [(part, title_of_part(part)) for part in parts]}
    address = addresses.document(document.name)
    top = title.parent
    head = nodes.raw("", render("version_line.html", address, **values), format="html")
    top.insert(top.index(title) + 1, head)
    if document is parts[0] and (changes.gone or changes.gone_sections):
        said = "No longer in this version" if changes.gone_known else "Not in what is held of this version"
        listed = nodes.raw("", render("version_gone.html", address, **values), format="html")
        top += nodes.section("", nodes.title("", said), listed, ids=[GONE], names=[GONE])
    if len(parts) > 1:
        top += nodes.raw("", render("version_parts.html", address, **values), format="html")
    if values["standing"] != "newest":
        doctree.insert(0, nodes.raw("", render("banner.html", address, **values), format="html"))


def _values(content: Content, document: Document, changes: VersionChanges) -> dict[str, object]:
    """Gather what the templates show of a version."""
    handbook, version = document.handbook, document.version
    made = made_text(content.corpus, handbook)
    newest = handbook.current
    kinds = [(word, changes.ids(did)) for did, (word, _) in DID_WORDS.items()]
    return {
        "handbook": handbook,
        "version": version,
        "document": document,
        "standing": content.standing(handbook, version),
        "newest": newest,
        "made": made,
        "source": content.corpus.source(version.source),
        "period": period(handbook, version, made),
        "superseded_on": _superseded_on(handbook, version),
        "changes": changes,
        "kinds": [(word, ids) for word, ids in kinds if ids],
        "notes": [update for update in handbook.updates if update.version == version.id],
        "gone": [(one, excerpt(words(one.text.split("\n\n")[0]), _FIRST_WORDS)) for one in changes.gone],
        "before": changes.pair.old if changes.pair else None,
        "to_newest": _between(handbook, version, newest),
        "others": [
            (one, content.standing(handbook, one), period(handbook, one, made), _place(content, document, one))
            for one in reversed(handbook.versions)
        ],
        "now": _place(content, document, newest),
        "place_of": lambda identifier: f"{addresses.document(content.places[identifier, version.id])}#{identifier}",
    }


def _place(content: Content, document: Document, version: Version) -> object:
    return same_place(content, document, version) if version is not document.version else None


def _between(handbook: Handbook, version: Version, newest: Version) -> object:
    """Compare a version with the newest one, whichever came first."""
    if version is newest:
        return None
    later = handbook.versions.index(version) > handbook.versions.index(newest)
    return comparison(handbook, *((newest, version) if later else (version, newest)))


def _superseded_on(handbook: Handbook, version: Version) -> str:
    """Give the day on which the next version took the place of one; empty where no source gives it."""
    later = handbook.versions[handbook.versions.index(version) + 1 :]
    following = next((one for one in later if one.published), None)
    return write_date(following.effective) if following and following.effective else ""


def period(handbook: Handbook, version: Version, made: MadeText | None) -> str:
    """Say from when to when a version was in force, as far as sources tell."""
    if made:
        return made.as_from(version)
    begin = f"from {write_date(version.effective)}" if version.effective else ""
    if not version.published:
        return f"to be in force {begin}" if begin else "no date is given"
    end = _superseded_on(handbook, version)
    said = " ".join(filter(None, (begin, f"until {end}" if end else "")))
    return f"in force {said}" if said else "its source gives no date"


def title_of_part(document: Document) -> str:
    """Give the title of a file of a version."""
    sections = (section for _, section in parse_once(document.file.text).sections() if section.level)
    return next((words(section.title) for section in sections), document.name)


def _mark(doctree: nodes.document, document: Document, changes: VersionChanges) -> dict[str, int]:
    """Mark the sections and the passages outside requirements that a version changed.

    Returns:
        By the name of each section within the page, how many changes are in it.
    """
    if changes.pair is None:
        return {}
    first = _first_line(document)
    marks = {mark.line - first: mark for mark in changes.sections}
    lines = {line - first for line in changes.lines}
    address = addresses.document(document.name)
    counts: dict[str, int] = {}
    for node, line in list(_outside(doctree)):
        mark = marks.get(line) if isinstance(node, nodes.title) and isinstance(node.parent, nodes.section) else None
        if mark:
            counts[node.parent["ids"][0]] = mark.total
            _mark_section(node, mark, address, changes)
        elif line in lines and not isinstance(node, nodes.title):
            (node.parent if isinstance(node.parent, nodes.list_item) else node)["classes"].append("changed-here")
    return counts


def _mark_section(title: nodes.Element, mark: SectionMark, address: str, changes: VersionChanges) -> None:
    """Say below a heading what happened to its section, where the requirements in it do not say it."""
    if mark.kind or mark.around:
        html = render("section_change.html", address, mark=mark, title=title.astext(), pair=changes.pair)
        title.parent.insert(title.parent.index(title) + 1, nodes.raw("", html, format="html"))


def _outside(node: nodes.Element) -> Iterator[tuple[nodes.Element, int]]:
    """Yield the headings, passages and table rows of a document that are in no requirement, each with its line."""
    for child in node.children:
        if not isinstance(child, nodes.Element) or "req" in child.get("classes", ()):
            continue
        if isinstance(child, nodes.table):  # its parts have its line: a row of dashes stands below the first row
            for at, row in enumerate(child.findall(nodes.row)):
                yield row, (child.line or 0) + at + bool(at)
            continue
        if isinstance(child, (nodes.title, nodes.paragraph, nodes.term, nodes.literal_block)):
            yield child, child.line or 0
        yield from _outside(child)


def _first_line(document: Document) -> int:
    """Give how many lines of the version's text stand before those of a file."""
    before = 0
    for file in document.version.files:
        if file.name == document.file.name:
            break
        before += file.text.rstrip().count("\n") + 2
    return before
