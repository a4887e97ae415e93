"""The files in which what changed between two versions can be taken away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from policy_diff.formats import brackets, changeset_json, critic, docx, summary
from policy_diff.project.made_texts import made_text
from policy_diff.project.notices import held_note, notice, sources_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.corpus import Corpus
    from policy_diff.formats.brackets import Deletions
    from policy_diff.project.comparisons import Comparison


@dataclass(frozen=True, slots=True)
class ChangeFile:
    """One form of what changed.

    Attributes:
        name: the name of the file.
        title: what it is, in a few words.
        note: what it is for, or what it leaves out, in a few words.
        write: gives its text, or its bytes where it is none.
    """

    name: str
    title: str
    note: str
    write: Callable[[Corpus, Comparison], str | bytes]


def _bracketed(corpus: Corpus, pair: Comparison, deletions: Deletions) -> str:
    """Write what changed as bracketed text that can be sent on."""
    made = made_text(corpus, pair.handbook)
    told = (made.whose, made.how) if made else ()
    said = " ".join(filter(None, (*told, notice(sources_of(corpus, [pair])), held_note(pair))))
    old, new = (f"{version.label[:1].lower()}{version.label[1:]}" for version in (pair.old, pair.new))
    lede = f"What changed from {old} to {new}."
    return brackets.write(pair.change_set, title=pair.handbook.title, lede=lede, notice=said, deletions=deletions)


def _word(_: Corpus, pair: Comparison) -> bytes:
    """Write the whole text as a Word document, dated by the newer version."""
    on = pair.new.effective
    date = datetime(on.year, on.month, on.day, tzinfo=UTC) if on else docx.DATE
    return docx.write(pair.change_set, date=date, title=pair.handbook.title)


CHANGE_FILES: Final = (
    ChangeFile(
        "changes.md",
        "Square brackets",
        "Markdown; what was removed is shown",
        lambda corpus, pair: _bracketed(corpus, pair, "show"),
    ),
    ChangeFile(
        "changes-as-published.md",
        "The publisher’s form",  # noqa: RUF001
        "Markdown; additions alone in brackets",
        lambda corpus, pair: _bracketed(corpus, pair, "omit"),
    ),
    ChangeFile(
        "changes-whole.md",
        "The whole text in square brackets",
        "Markdown; to edit, and to take back with policy-diff apply",
        lambda _, pair: brackets.write(pair.change_set, context=None),
    ),
    ChangeFile(
        "changes-critic.md",
        "CriticMarkup",
        "Markdown; the whole text, for editors that show such marks",
        lambda _, pair: critic.write(pair.change_set),
    ),
    ChangeFile("changes.docx", "Word", "the whole text with tracked changes", _word),
    ChangeFile(
        "changes.txt",
        "Summary",
        "text; a line for each section and requirement",
        lambda _, pair: summary.write(pair.change_set),
    ),
    ChangeFile(
        "changes.json", "JSON", "for programs; both texts whole", lambda _, pair: changeset_json.write(pair.change_set)
    ),
)
"""Every form that is offered, in order; the page itself is the one in HTML."""
