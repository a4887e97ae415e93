"""What is wrong with how requirements and the entries of sources lead to each other."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.core.tracing import own_source, trace
from policy_diff.formats.requirement_blocks import field_places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import Place
    from policy_diff.core.sources import Source
    from policy_diff.core.tracing import Trace, Tracing


def tracing_faults(
    corpus: Corpus, locate: Callable[[str, str, str], Place | None] = lambda *_: None
) -> Iterator[InputError]:
    """Yield a fault for everything that cannot be traced, with its place.

    A source whose entries are not written down is not asked for them, and a project that writes down none is asked
    for nothing. A source that is named and not held is another fault (S601), which loading finds.

    Args:
        corpus: every handbook, and the sources with their entries.
        locate: gives the place of a key of a version in a `handbook.toml`, by the handbook's folder, the version's
            ID and the key.

    Yields:
        S602 for a version without a source, S603 for a requirement without an entry, S604 for an entry with neither
        a requirement nor a reason, S605 for a handbook that a source lists and nobody knows.
    """
    if not any(source.handbooks for source in corpus.sources):
        return
    for handbook in corpus.originals:
        for version in handbook.versions:
            if not version.source:
                yield InputError(
                    f"the version {version.id} does not say which source it restates",
                    cure="Give it `source`, a key of `sources.toml`.",
                    place=locate(handbook.folder, version.id, "id"),
                    code="S602",
                )
    tracing = trace(corpus)
    for found in tracing.traces:
        if found.source and found.source.handbooks and not found.entry and not found.handbook.master:
            yield _unknown_entry(found, found.source)
    yield from _unrestated(corpus, tracing)


def _unknown_entry(found: Trace, source: Source) -> InputError:
    """Make the fault of a requirement that traces to no entry; its place is its source, else its ID."""
    requirement = found.requirement
    key, own_title = own_source(requirement)
    title = own_title or requirement.section or found.handbook.title
    listed = source.listed(found.handbook.code)
    known = [name for entry in (listed.entries if listed else ()) for name in (entry.title, *entry.sections)]
    near = get_close_matches(title, known, 1)
    hint = f"Did you mean '{near[0]}'? " if near else ""
    place = requirement.place
    if key and place:
        text = next((file.text for file in found.version.files if file.name == place.source), "")
        _, locate = field_places(text, place.source, requirement.id)
        place = locate("source", 0, len(requirement.source or " "))
    return InputError(
        f"the source {source.key} has no entry '{title}' of this handbook",
        cure=f"{hint}Name its entry in the field `source`, as KEY, title; or add the entry to the source's file.",
        place=place,
        requirement=requirement.id,
        code="S603",
    )


def _unrestated(corpus: Corpus, tracing: Tracing) -> Iterator[InputError]:
    codes = [handbook.code for handbook in corpus.known]
    for source in corpus.sources:
        for listed in source.handbooks:
            if listed.code not in codes:
                taken = {other.code for other in source.handbooks}
                near = get_close_matches(listed.code, [code for code in codes if code not in taken], 1)
                hint = f"Did you mean {near[0]}? " if near else ""
                yield InputError(
                    f"no handbook has the code {listed.code}",
                    cure=f"{hint}Use the code that the `handbook.toml` gives; a handbook without a text has one too.",
                    place=listed.place,
                    code="S605",
                )
                continue
            for entry in listed.entries:
                restated = bool(tracing.restating(source, listed, entry))
                if restated == bool(entry.reason):
                    problem = "has requirements, and a reason why it has none" if restated else "has no requirement"
                    yield InputError(
                        f"the entry '{entry.title}' of {listed.code} {problem}",
                        cure="Take the reason out."
                        if restated
                        else "Restate what it lays down as a requirement, or give `reason`: why it has none.",
                        place=entry.place,
                        code="S604",
                    )
