"""What the results on the site are results of, in words: whose, for what, by which text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.moments import write_date

if TYPE_CHECKING:
    from policy_diff.core.conduct.conformance import Asked, ConformanceReport
    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus
    from policy_diff.project.suite import Suite

OWN: Final = "the policy-diff project"
"""Who answers for the program that the project itself wrote."""

NOT_RUN: Final = "The suite has not been run, so there are no results."


@dataclass(frozen=True, slots=True)
class RunWords:
    """What is said of the last run wherever its results are shown.

    Attributes:
        whose: which program it tested, a sentence.
        asked: what it was for and as at which day, a sentence; empty where there was no run.
        played: how many scenarios it played of those it was for, a sentence; empty where there was no run.
        unlike: what it went by that is not what this site shows.
        drafted: whether the site is a preview, whose text may be other than what was tried at any moment.
    """

    whose: str
    asked: str = ""
    played: str = ""
    unlike: tuple[str, ...] = ()
    drafted: bool = False

    @property
    def warning(self) -> str:
        """Say that the results are for other text than that of the site; empty where they are not."""
        if self.drafted:
            return "These results are those of the last run: what was edited since has not been tried."
        if not self.unlike:
            return ""
        return (
            f"These results are for other text than this site shows: {joined(self.unlike)} differ. "
            "Where they do, a result does not hold for the words that stand here."
        )


def run_words(suite: Suite, corpus: Corpus, *, drafted: bool = False) -> RunWords:
    """Say what the last run was.

    Args:
        suite: the features, and what that run wrote.
        corpus: the handbooks that the site shows.
        drafted: whether the site is a preview. Whether the results are for its text is not asked then: the answer
            would change with every save, and with it every page that shows a result.
    """
    report = suite.report
    if report is None:
        return RunWords(NOT_RUN)
    if drafted:
        return RunWords(_whose(report.results.subject, same=False), _asked(report.asked), _played(report), drafted=True)
    unlike = suite.unlike(corpus)
    return RunWords(_whose(report.results.subject, same=not unlike), _asked(report.asked), _played(report), unlike)


def _whose(subject: Subject | None, *, same: bool) -> str:
    if subject is None:
        return "The last run could not tell what it tested: the program gave no sound answer."
    program = f"{subject.name}, version {subject.version}"
    if subject.contact == OWN:
        text = ", against this site's own text" if same else ""
        return f"The last run tested this project's own example program, {program}{text}."
    return f"The last run tested the program {program}."


def _asked(asked: Asked) -> str:
    chosen = [
        *([f"the handbook{_s(asked.handbooks)} {joined(asked.handbooks)}"] if asked.handbooks else ()),
        *([f"the remit{_s(asked.remits)} {joined(asked.remits)}"] if asked.remits else ()),
        *([f"what changed from {asked.changed}"] if asked.changed else ()),
    ]
    what = f"{joined(chosen)} alone" if chosen else "every scenario"
    when = (
        f"as the texts stood on {write_date(asked.as_of)}"
        if asked.as_of
        else f"each{' scenario' if chosen else ''} as at its own day"
    )
    return f"It was for {what}, {when}."


def _played(report: ConformanceReport) -> str:
    if report.run == report.expected:
        said = f"Of the {report.expected:,} scenarios that it was for, it played every one."
    else:
        said = f"Of the {report.expected:,} scenarios that it was for, it played {report.run:,}."
    if report.unread:
        said += f" {len(report.unread):,} feature file{_s(report.unread)} could not be read."
    return said


def joined(words: tuple[str, ...] | list[str]) -> str:
    """Write words as a sentence lists them: `a, b and c`."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def _s(words: tuple[str, ...]) -> str:
    return "" if len(words) == 1 else "s"
