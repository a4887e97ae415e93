"""The directive `req`: a requirement as prose, its ID in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.addnodes import pending_xref
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx_needs.api import InvalidNeedException, add_need

from policy_diff.core.absence import absence_from
from policy_diff.core.requirement import REQUIREMENT_FIELDS
from policy_diff.formats.needs_json import NEED_TYPE, need_content, need_fields, need_id, need_title
from policy_diff.project.history import step_of
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.domain import PolicyDomain

if TYPE_CHECKING:
    from policy_diff.core.listing import Step
    from policy_diff.core.requirement import Requirement
    from policy_diff.shells.sphinx_ext.content import Document

_LOG: Final = logging.getLogger(__name__)

#: What stands under the ID: what this version did to the requirement, leading to its page.
_SAID: Final[dict[Step, str]] = {
    "first": "About",
    "new": "New",
    "added": "Added",
    "unheld": "First held",
    "reworded": "Reworded",
    "redefined": "Changed",
    "same": "Same",
}


class RequirementDirective(SphinxDirective):
    """A requirement. Its fields are data and are not shown; its body is prose."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar = dict.fromkeys(REQUIREMENT_FIELDS, directives.unchanged)

    def run(self) -> list[nodes.Node]:
        """Make the nodes of a requirement, and tell sphinx-needs of it."""
        identifier: str = self.arguments[0]
        text = nodes.container(classes=["req-text"])
        self.set_source_info(text)
        self.state.nested_parse(self.content, self.content_offset, text)
        content = content_of(self.env)
        document = content.documents.get(self.env.current_document.docname)
        requirement = document.version.requirement(identifier) if document else None
        if document is None or requirement is None:
            _LOG.warning(
                "%s stands outside the versions of a handbook",
                identifier,
                type="policy",
                subtype="req",
                location=self.get_location(),
            )
            return [text]
        found = nodes.container("", _margin(document, requirement), text, classes=["req"])
        self.set_source_info(found)
        found["ids"] += [identifier, f"{identifier}:{document.version.id}"]
        return [*self._need(requirement), found]

    def _need(self, requirement: Requirement) -> list[nodes.Node]:
        """Make the requirement known to sphinx-needs without showing it: the text is ours."""
        fields: dict[str, Any] = need_fields(*content_of(self.env).rows[requirement.id, requirement.version])
        try:
            return add_need(
                self.env._app,  # noqa: SLF001  the function asks for it, and Sphinx has no public way to it
                self.state,
                self.env.current_document.docname,
                self.get_source_info()[1],
                need_type=NEED_TYPE,
                id=need_id(requirement),
                title=need_title(requirement.text),
                content=need_content(requirement),
                hide=True,
                **fields,
            )
        except InvalidNeedException as fault:
            _LOG.warning(
                "%s: %s", requirement.id, fault.message, type="policy", subtype="req", location=self.get_location()
            )
            return []


def _margin(document: Document, requirement: Requirement) -> nodes.paragraph:
    """Make what stands in the margin: the ID as a permalink, what this version did, and where it is now."""
    step = step_of(document.handbook, document.version, requirement)
    identifier = requirement.id
    permalink = nodes.reference("", identifier, internal=True, refid=identifier, classes=["req-id"])
    permalink["reftitle"] = f"{identifier}: the address of this place, to copy and send"
    permalink += nodes.inline("", ", link to this place", classes=["chg-l"])
    links = [permalink, nodes.Text(" "), _link(identifier, "page", _SAID[step], f"{identifier} and its history")]
    current = document.handbook.current
    if document.version is not current:
        if current.requirement(identifier):
            links += [nodes.Text(" "), _link(f"{identifier}:{current.id}", "r", "Now", f"{identifier} as it is now")]
        else:
            gone = "Not held now" if absence_from(current, document.version) == "unknown" else "Withdrawn"
            links += [nodes.Text(" "), nodes.inline("", gone, classes=["req-gone"])]
    return nodes.paragraph("", "", *links, classes=["req-no"])


def _link(target: str, kind: str, words: str, hidden: str) -> pending_xref:
    """Make a link of few words; those that only a screen reader says tell one such link from the others."""
    inner = nodes.inline("", words, nodes.inline("", f": {hidden}", classes=["chg-l"]), classes=["req-more"])
    return pending_xref("", inner, refdomain=PolicyDomain.name, reftype=kind, reftarget=target, refwarn=True)
