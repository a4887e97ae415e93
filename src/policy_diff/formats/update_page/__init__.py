"""A published update page: read it, and write what it says of each handbook in the authoring form."""

from policy_diff.formats.update_page.lines import read_overrides
from policy_diff.formats.update_page.links import PLACEHOLDER
from policy_diff.formats.update_page.reader import read_update_page
from policy_diff.formats.update_page.values import (
    Fault,
    Gold,
    LostLink,
    Mend,
    Override,
    PageEntry,
    Pair,
    Run,
    UpdatedHandbook,
    UpdatePage,
    after,
    before,
    gold,
    spans,
    stretches,
    title_before,
    title_spans,
)
from policy_diff.formats.update_page.write import (
    codes,
    folders,
    source_key,
    write_files,
    write_handbook,
    write_sources,
)

__all__ = [
    "PLACEHOLDER",
    "Fault",
    "Gold",
    "LostLink",
    "Mend",
    "Override",
    "PageEntry",
    "Pair",
    "Run",
    "UpdatePage",
    "UpdatedHandbook",
    "after",
    "before",
    "codes",
    "folders",
    "gold",
    "read_overrides",
    "read_update_page",
    "source_key",
    "spans",
    "stretches",
    "title_before",
    "title_spans",
    "write_files",
    "write_handbook",
    "write_sources",
]
