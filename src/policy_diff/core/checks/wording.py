"""All rules on prose, obligations and links, for a whole corpus at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.checks import fences, leftovers, links, modality, normative, obligations
from policy_diff.core.checks.clauses import Roles
from policy_diff.core.checks.texts import texts, variant_texts
from policy_diff.core.conflicts import UNSETTLED
from policy_diff.core.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from policy_diff.core.checks.texts import Text
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import InputError

_OF_BLOCKS: Final = frozenset({"P403", "P404"})
"""Where one of these is broken, blocks are not what they seem."""

_ONCE: Final = frozenset({"P403", "P404", "P405"})
"""Rules that reading the requirements of a text looks at too."""

_OF_VARIANTS: Final = frozenset({"L502", "L503"})
"""Rules that a text made from a master can break where the master does not: what it names may be left out of it."""


def faults_of(
    corpus: Corpus,
    known: AbstractSet[str],
    told: Iterable[InputError] = (),
) -> tuple[InputError, ...]:
    """Find the faults of a corpus under rules O305 to O308, P401 to P405 and L501 to L505.

    In a file whose blocks are not what they seem, because something is not closed or a requirement stands inside
    something else, statements outside requirements (P401) and places that links lead to (L502) are not asked for;
    in one that holds both sides of a merge, nor is what its requirements say.

    Args:
        corpus: the corpus. A file whose requirements could not all be read can be among its files.
        known: the names of all files of the project from its root, with `/`: those that a link can lead to.
        told: the faults that reading the corpus told of. None is told again of the same line; where a handbook could
            not be read, references to handbooks that are not there are passed over.

    Returns:
        The faults file by file, in the order of the text. What several handbooks are made from is told of once.
    """
    already = tuple(told)
    lines = {_line(fault) for fault in already if fault.code in _ONCE}
    broken = {fault.place.source for fault in already if fault.code in _OF_BLOCKS and fault.place}
    whole = not any(
        fault.code in {"F003", "M807"} or (fault.code in RULES and RULES[fault.code].is_of_files) for fault in already
    )
    read_texts = texts(corpus)
    roles = Roles(corpus.vocabulary.names("role"))
    found: dict[str, list[InputError]] = {_name(text): [] for text in read_texts}
    for text in read_texts:
        blocks = tuple(fences.block_faults(text))
        if any(fault.code in _OF_BLOCKS for fault in blocks):
            broken.add(text.file.name)
        here = found[_name(text)]
        here += (fault for fault in (*blocks, *fences.line_faults(text)) if _line(fault) not in lines)
        left = tuple(leftovers.faults_of(text))
        here += left
        if any(_is_of_a_merge(fault) for fault in left):
            broken.add(text.file.name)
            here[:] = (fault for fault in here if fault.code != "P404")  # what both began with stands in comments
            continue
        here += modality.faults_of(text, roles)
        here += obligations.faults_of(text)
        if text.file.name not in broken:
            here += normative.faults_of(text, roles)
    made = variant_texts(corpus)
    found |= {_name(text): [] for text in made}
    for text, fault in links.faults_of(corpus, (*read_texts, *made), known, whole=whole, broken=broken):
        if fault.code in _OF_VARIANTS or not text.handbook.master:
            found[_name(text)].append(fault)
    return tuple(_once(found.values()))


def _is_of_a_merge(fault: InputError) -> bool:
    """Tell whether a fault says that two wordings stand in a text, of which one is to go."""
    return fault.code == "P402" and fault.problem == UNSETTLED


def _name(text: Text) -> str:
    return f"{text.handbook.code} {text.version.id} {text.file.name}"


def _once(found: Iterable[list[InputError]]) -> Iterator[InputError]:
    """Yield the faults of each text in its order; where several handbooks are made from one, each line's only once."""
    told: set[tuple[str, tuple[str, int | None] | None]] = set()
    for faults in found:
        new = [fault for fault in faults if (fault.code, _line(fault)) not in told]
        told.update((fault.code, _line(fault)) for fault in new)
        yield from sorted(new, key=_key)


def _line(fault: InputError) -> tuple[str, int | None] | None:
    return (fault.place.source, fault.place.line) if fault.place else None


def _key(fault: InputError) -> tuple[int, int, str]:
    place = fault.place
    return (place.line or 0, place.column or 0, fault.code) if place else (0, 0, fault.code)
