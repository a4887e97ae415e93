"""Requirements that leave unsaid how they are verified or what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.checks.texts import Text


def faults_of(text: Text) -> Iterator[InputError]:
    """Yield each requirement without a way to verify it (rule O307) or without a topic (O308), at its ID.

    Args:
        text: a file of a version.
    """
    for requirement in text.version.requirements:
        if requirement.place is None or requirement.place.source != text.file.name:
            continue
        if requirement.verified_by is None:
            yield InputError(
                "the requirement does not say how it is verified",
                cure="Add `:verified-by: scenario`, `:verified-by: judgement` or `:verified-by: none: why`.",
                place=requirement.place,
                requirement=requirement.id,
                code="O307",
            )
        if not requirement.topics:
            yield InputError(
                "the requirement has no topic",
                cure="Add `:topics:` with one or more terms of the vocabulary.",
                place=requirement.place,
                requirement=requirement.id,
                code="O308",
            )
