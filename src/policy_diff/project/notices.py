"""What a page that leaves the site says of itself: whose text it restates, that it is not official, the licence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.sources import Source
    from policy_diff.project.comparisons import Comparison

LICENCE_ADDRESS: Final = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
"""Where the Open Government Licence is; it asks for a link."""


def is_open_government(licence: str) -> bool:
    """Tell whether a licence is the Open Government Licence, which asks for a notice of its own."""
    return "Open Government" in licence


def sources_of(corpus: Corpus, pairs: Iterable[Comparison]) -> tuple[Source, ...]:
    """Give the sources that the versions compared restate, each once, in the order of the corpus."""
    keys = {version.source for pair in pairs for version in (pair.old, pair.new)}
    return tuple(source for source in corpus.sources if source.key in keys)


def notice(sources: Iterable[Source]) -> str:
    """Write the notice as a paragraph of Markdown; without sources it says only that the text is not official."""
    return _notice(sources, lambda words, address: f"[{words}]({address})")


def plain_notice(sources: Iterable[Source]) -> str:
    """Write the notice as plain words, each address after what it is the address of."""
    return _notice(sources, lambda words, address: f"{words} ({address})")


def _notice(sources: Iterable[Source], link: Callable[[str, str], str]) -> str:
    found = tuple(sources)
    parts = ["An independent restatement, made for testing and demonstration. It is not official."]
    publishers = dict.fromkeys((source.publisher, source.address) for source in found)
    for name, address in publishers:
        parts.append(f"The official text is with its publisher, {link(name, address) if address else name}.")
    parts += [
        f"Contains public sector information licensed under the {link(licence, LICENCE_ADDRESS)}."
        for licence in dict.fromkeys(source.licence for source in found)
        if is_open_government(licence)
    ]
    return " ".join(parts)


def before_note(pair: Comparison) -> str:
    """Say what is to be known of an earlier version that is held in part, such as that words of ours complete it."""
    return pair.old.note if pair.old.held == "part" else ""


def held_note(pair: Comparison) -> str:
    """Say what a comparison cannot tell because the earlier version is held in part; nothing where it is held whole."""
    absence = absence_from(pair.old, pair.new)
    if absence == "known":
        return ""
    if absence == "marked":
        return (
            "The earlier version is held in part. What its source marks as added is shown so; "
            "what stood in its place, the source may not show."
        )
    return (
        "The earlier version is held in part. What is shown as new or added is not in what is held of it, "
        "and may have stood in the part that is not."
    )


def held_notes(pairs: Iterable[Comparison]) -> list[tuple[str, list[str]]]:
    """Give what comparisons cannot tell, each once, with the titles of the handbooks that it goes for."""
    notes: dict[str, dict[str, None]] = {}
    for pair in pairs:
        if note := held_note(pair):
            notes.setdefault(note, {})[pair.handbook.title] = None
    return [(note, list(titles)) for note, titles in notes.items()]
