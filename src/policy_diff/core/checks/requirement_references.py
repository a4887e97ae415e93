"""References to requirements that are not there."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.checks.named_versions import unsaid
from policy_diff.core.checks.references import Reference, fault_at
from policy_diff.core.requirement_id import handbook_code, is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.checks.texts import Text
    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.errors import InputError


class Requirements:
    """Looks up the requirements that texts refer to."""

    def __init__(self, corpus: Corpus, texts: Sequence[Text], *, whole: bool = True) -> None:
        """Take the requirements of every version, also those that stand in a text and could not be read.

        Args:
            corpus: the corpus.
            texts: its files.
            whole: whether every handbook could be read; where not, an ID of none of them may be one of the others.
        """
        self.whole = whole
        self.codes = {handbook.code: handbook for handbook in corpus.handbooks}
        ids: dict[tuple[str, str], set[str]] = {
            (handbook.code, version.id): {requirement.id for requirement in version.requirements}
            for handbook in corpus.handbooks
            for version in handbook.versions
        }
        for text in texts:
            written = {passage.requirement.partition(" ")[0] for passage in text.passages if passage.requirement}
            ids.setdefault((text.handbook.code, text.version.id), set()).update(written)
        self.ids = ids

    def faults(self, text: Text, reference: Reference, target: str) -> Iterator[InputError]:
        """Look up a requirement that a role names: of this version, of one that it names, or of any."""
        identifier, colon, named = target.strip().partition(":")
        handbook = self.codes.get(handbook_code(identifier))
        if handbook is None and is_requirement_id(identifier) and not self.whole:
            return
        if not is_requirement_id(identifier) or handbook is None:
            problem = f"'{identifier}' is not the ID of a requirement"
            yield fault_at(text, reference, "L503", problem, "Name a requirement by its ID, such as `SMH-012`.")
            return
        holders = [version for version in handbook.versions if identifier in self.ids[handbook.code, version.id]]
        own = handbook is text.handbook or handbook.code == text.handbook.code
        wanted = named if colon else (text.version.id if own else "")
        if not holders:
            near = get_close_matches(identifier, sorted(self._all_of(handbook)), 1)
            hint = f"Did you mean {near[0]}? " if near else ""
            cure = f"{hint}Use the ID of a requirement that the {handbook.title} holds."
            yield fault_at(
                text, reference, "L503", f"no version of the {handbook.title} has a requirement {identifier}", cure
            )
        elif wanted and wanted not in {version.id for version in handbook.versions}:
            ids = ", ".join(version.id for version in handbook.versions)
            yield fault_at(
                text, reference, "L503", f"the {handbook.title} has no version '{wanted}'", f"Name one of {ids}."
            )
        elif wanted and wanted not in {version.id for version in holders}:
            problem = f"the version {wanted} has no requirement {identifier}"
            cure = f"Write `{identifier}:{holders[-1].id}`, which has it, and say so, or name another."
            yield fault_at(text, reference, "L503", problem, cure)
        elif wanted:
            yield from unsaid(text, reference, handbook, handbook.version(wanted), shown=target)

    def _all_of(self, handbook: Handbook) -> frozenset[str]:
        return frozenset().union(*(self.ids[handbook.code, version.id] for version in handbook.versions))

    def mentions(self, text: Text, reference: Reference) -> Iterator[InputError]:
        """Tell of an ID in the words of a text that is a handbook's and that no version of it has."""
        handbook = self.codes.get(handbook_code(reference.target))
        if handbook and reference.target not in self._all_of(handbook):
            problem = f"no version of the {handbook.title} has a requirement {reference.target}"
            cure = f"Use the ID of a requirement that the {handbook.title} holds, in a reference: `{{r}}` and the ID."
            yield fault_at(text, reference, "L503", problem, cure)
