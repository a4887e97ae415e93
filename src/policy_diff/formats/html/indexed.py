"""What the search finds, as pages that its indexer reads; nobody else ever sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.formats.html.escape import attributes, text

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_indexed(words: str, told: Iterable[tuple[str, str]], facets: Iterable[tuple[str, str]]) -> str:
    """Write a page for the indexer.

    Args:
        words: what it is found by.
        told: what a result tells besides, by name; what is empty is left out.
        facets: what it can be narrowed by.
    """
    metas = [attributes(data_pagefind_meta=f"{name}[content]", content=value) for name, value in told if value]
    metas += [attributes(data_pagefind_filter=f"{name}[content]", content=value) for name, value in facets]
    head = "".join(f"<meta{one}>" for one in metas)
    return f'<!doctype html><html lang="en"><head>{head}</head><body data-pagefind-body>{text(words)}</body></html>\n'
