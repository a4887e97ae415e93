"""What stands in the margin beside a requirement: its ID, the link to its place, what the version did to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docutils import nodes
from sphinx.addnodes import pending_xref

from policy_diff.core.absence import absence_from
from policy_diff.shells.sphinx_ext.domain import PolicyDomain

if TYPE_CHECKING:
    from policy_diff.core.requirement import Requirement
    from policy_diff.project.version_changes import Did
    from policy_diff.shells.sphinx_ext.content import Content, Document

#: What a version did to a requirement: the word in the margin, and what a screen reader says besides.
DID_WORDS: Final[dict[Did, tuple[str, str]]] = {
    "new": ("New", "where it came in"),
    "added": ("Added", "what was added"),
    "reworded": ("Reworded", "what it was before"),
    "redefined": ("Changed", "what is recorded of it otherwise"),
    "moved": ("Moved", "where it stood before"),
}


def margin(content: Content, document: Document, requirement: Requirement) -> nodes.paragraph:
    """Make what stands in the margin.

    A requirement that the version did not change has its ID there and nothing else; in a superseded version each
    leads on to its place in the newest one, and says whether it reads the same there.
    """
    identifier = requirement.id
    permalink = nodes.reference("", "#", internal=True, refid=identifier, classes=["req-link"])
    permalink["reftitle"] = f"{identifier}: the address of this place, to copy and send"
    permalink += nodes.inline("", f" link to this place, {identifier}", classes=["chg-l"])
    named: nodes.Node = nodes.inline("", identifier, classes=["req-id"])
    if document.handbook.publishes(identifier):  # what a draft alone has, has no page yet
        named = _link(identifier, "page", identifier, ", its own page", "req-id")
    links = [named, nodes.Text(" "), permalink]
    did = content.changes_in(document.handbook, document.version).of(identifier)
    if did:
        word, hidden = DID_WORDS[did]
        target = f"{identifier}:{document.version.id}"
        links += [nodes.Text(" "), _link(target, "was", word, f": {identifier}, {hidden}", "req-did")]
    if content.standing(document.handbook, document.version) == "superseded":
        links += [nodes.Text(" "), _now(document, requirement)]
    return nodes.paragraph("", "", *links, classes=["req-no"])


def _now(document: Document, requirement: Requirement) -> nodes.Node:
    """Lead to the place in the newest version, or say that there is none."""
    newest = document.handbook.current
    now = newest.requirement(requirement.id)
    if now is None:
        gone = "Not in the newest text held" if absence_from(newest, document.version) == "unknown" else "Withdrawn"
        return nodes.inline("", gone, classes=["req-gone"])
    word = "Same now" if now.text == requirement.text else "Differs now"
    return _link(f"{now.id}:{newest.id}", "r", word, f": read {now.id} as it is now", "req-now")


def _link(target: str, kind: str, words: str, hidden: str, name: str) -> pending_xref:
    """Make a link of few words; those that only a screen reader says tell one such link from the others."""
    inner = nodes.inline("", words, nodes.inline("", hidden, classes=["chg-l"]), classes=[name])
    return pending_xref("", inner, refdomain=PolicyDomain.name, reftype=kind, reftarget=target, refwarn=True)
