"""All rules on prose, obligations and links, for a whole corpus at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.checks import fences, leftovers, links, modality, normative, obligations
from policy_diff.core.checks.clauses import Roles
from policy_diff.core.checks.texts import texts
from policy_diff.core.markdown import parse

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.document import Document
    from policy_diff.core.errors import InputError


def faults_of(
    corpus: Corpus, known: AbstractSet[str], read: Callable[[str], Document] = parse, *, whole: bool = True
) -> tuple[InputError, ...]:
    """Find the faults of a corpus under rules O305 to O308, P401 to P405 and L501 to L505.

    Args:
        corpus: the corpus. A file whose requirements could not all be read can be among its files.
        known: the names of all files of the project from its root, with `/`: those that a link can lead to.
        read: reads a file's text; another than `parse` where the caller has read it already.
        whole: whether every handbook could be read; where not, references to handbooks that are not there are passed
            over.

    Returns:
        The faults file by file, in the order of the text.
    """
    read_texts = texts(corpus, read)
    roles = Roles(corpus.vocabulary.names("role"))
    found: list[InputError] = []
    for text in read_texts:
        found += modality.faults_of(text, roles)
        found += normative.faults_of(text, roles)
        found += leftovers.faults_of(text)
        found += fences.faults_of(text)
    for handbook in corpus.handbooks:
        for version in handbook.versions:
            found += obligations.faults_of(version)
    found += links.faults_of(corpus, read_texts, known, whole=whole)
    order = {text.file.name: at for at, text in enumerate(read_texts)}
    return tuple(sorted(found, key=lambda fault: _key(fault, order)))


def _key(fault: InputError, order: dict[str, int]) -> tuple[int, int, int, str]:
    place = fault.place
    if place is None:
        return len(order), 0, 0, fault.code
    return order.get(place.source, len(order)), place.line or 0, place.column or 0, fault.code
