"""The directive `req`: a requirement as prose, its ID in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx_needs.api import InvalidNeedException, add_need

from policy_diff.core.requirement import REQUIREMENT_FIELDS
from policy_diff.formats.needs_json import NEED_TYPE, need_content, need_fields, need_id, need_title
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.requirement_margin import margin

if TYPE_CHECKING:
    from policy_diff.core.requirement import Requirement

_LOG: Final = logging.getLogger(__name__)


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
        did = content.changes_in(document.handbook, document.version).of(identifier)
        classes = ["req", "changed-here"] if did else ["req"]
        found = nodes.container("", margin(content, document, requirement), text, classes=classes)
        self.set_source_info(found)
        found["ids"] += [identifier, f"{identifier}:{document.version.id}"]
        needs = self._need(requirement) if document.version.published else []
        return [*needs, found]

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
