"""Change sets and handbook text as HTML fragments: pure functions of values, everything escaped."""

from policy_diff.formats.html.fragment import write
from policy_diff.formats.html.links import Links, NoLinks
from policy_diff.formats.html.marks import Change, Marker
from policy_diff.formats.html.section_changes import PassageChanges, SectionChanges
from policy_diff.formats.html.sections import write_sections
from policy_diff.formats.html.wording import write_difference, write_replacement, write_text

__all__ = [
    "Change",
    "Links",
    "Marker",
    "NoLinks",
    "PassageChanges",
    "SectionChanges",
    "write",
    "write_difference",
    "write_replacement",
    "write_sections",
    "write_text",
]
