"""References to requirements: {r}`SMH-012` leads to the same version inside a handbook, and to its page elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.builders.dirhtml import DirectoryHTMLBuilder
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.util.nodes import make_refnode

from policy_diff.core.requirement_id import handbook_code
from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.content import content_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

    from policy_diff.shells.sphinx_ext.content import Content

_NOT_SEARCHED = -1
"""The search finds requirements by their pages; as objects they are for other projects alone."""

REFERS = "policy_refers"
"""Noted of a document that refers to requirements: it is written anew where one of them moves."""


class RequirementRole(XRefRole):
    """The role `r`: an ID, or an ID with a version such as `SMH-012:2024-01-19`."""

    def __init__(self) -> None:
        """Say which domain resolves it, and warn where it cannot."""
        super().__init__(innernodeclass=nodes.inline, warn_dangling=True)

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: Element,
        has_explicit_title: bool,  # noqa: FBT001  Sphinx's own signature
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Note where the reference stands."""
        del has_explicit_title
        refnode["refdomain"], refnode["reftype"] = PolicyDomain.name, "r"
        refnode["classes"] = ["policy-r"]
        env.metadata[env.current_document.docname][REFERS] = True
        return title, target


class PolicyDomain(Domain):
    """Requirements as objects of Sphinx; they are read from the handbooks, so nothing is kept between builds."""

    name = "policy"
    label = "Policy"
    object_types: ClassVar = {"requirement": ObjType("requirement", "r")}
    roles: ClassVar = {"r": RequirementRole()}

    @property
    def _content(self) -> Content:
        return content_of(self.env)

    def resolve_xref(  # noqa: PLR0913, PLR0917  Sphinx's own signature
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> Element | None:
        """Lead to a requirement: `r` to its text or page, `page` to its page alone, `was` to what a version changed."""
        del env, node
        identifier, _, version = target.partition(":")
        here = self._content.documents.get(fromdocname)
        history = self._content.histories.get(identifier)
        if typ == "r" and here and not version and here.handbook.code == handbook_code(identifier):
            version = here.version.id
        if typ == "was":
            return self._change(identifier, version, fromdocname, builder, contnode)
        if not version and history is None:
            return None
        if not version and isinstance(builder, DirectoryHTMLBuilder):
            address = builder.get_relative_uri(fromdocname, addresses.page_name(addresses.requirement(identifier)))
            return nodes.reference("", "", contnode, internal=True, refuri=address)
        version = version or (history.last.versions[-1].id if history else "")
        place = self._content.places.get((identifier, version))
        return make_refnode(builder, fromdocname, place, identifier, contnode) if place else None

    def _change(self, identifier: str, version: str, here: str, builder: Builder, words: Element) -> Element:
        """Lead to what a version did to a requirement; forms of output without such pages have the words alone."""
        handbook = self._content.corpus.handbook(handbook_code(identifier))
        own = handbook.version(version)
        changes = self._content.changes_in(handbook, own)
        if not isinstance(builder, DirectoryHTMLBuilder) or changes.pair is None:
            return words
        redefined = changes.of(identifier) == "redefined"
        page = addresses.requirement(identifier) if redefined and own.published else addresses.comparison(changes.pair)
        address = builder.get_relative_uri(here, addresses.page_name(page))
        place = ("history" if own.published else "data") if redefined else identifier
        return nodes.reference("", "", words, internal=True, refuri=f"{address}#{place}")

    def resolve_any_xref(  # noqa: PLR0913, PLR0917  Sphinx's own signature
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Lead to a requirement from a reference of any kind."""
        found = self.resolve_xref(env, fromdocname, builder, "r", target, node, contnode)
        return [("policy:r", found)] if isinstance(found, nodes.reference) else []

    def get_objects(self) -> Iterable[tuple[str, str, str, str, str, int]]:
        """Yield every requirement of every version, for other projects."""
        for (identifier, version), document in self._content.places.items():
            name = f"{identifier}:{version}"
            yield name, name, "requirement", document, identifier, _NOT_SEARCHED

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        """Merge nothing: nothing is kept."""
