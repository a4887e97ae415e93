"""Write what a run of the suite amounts to into a folder, in every form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.as_of import as_asked
from policy_diff.core.conduct.planning import is_left_out
from policy_diff.edges.conduct_files import check_report
from policy_diff.edges.files import write_files
from policy_diff.formats.conduct_cucumber import write_cucumber
from policy_diff.formats.conduct_html import write_page
from policy_diff.formats.conduct_junit import write_junit
from policy_diff.formats.conduct_results import write_report
from policy_diff.formats.conduct_text import write_summary

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.requirement import Requirement

REPORT: Final = "report.json"
SUMMARY: Final = "summary.txt"
JUNIT: Final = "junit.xml"
CUCUMBER: Final = "cucumber.json"
PAGE: Final = "report.html"
_NAMES: Final = (REPORT, SUMMARY, JUNIT, CUCUMBER, PAGE)


def check_folder(folder: Path) -> None:
    """See, before a run, that reports could be written to a folder: it is there, or the one it stands in is.

    Raises:
        InputError: neither is; or it is a file; or it, or one of the files, may not be written.
    """
    for name in _NAMES:
        check_report(folder / name)


def write_reports(folder: Path, report: ConformanceReport, planned: Iterable[Planned], corpus: Corpus | None) -> None:
    """Write a report in every form, all of them or none; whatever else the folder holds stays as it is.

    Args:
        folder: the folder, which is made where it is not there.
        report: the report.
        planned: every scenario of the suite, for its steps.
        corpus: the handbooks, for the words of requirements; `None` where they could not be read.

    Raises:
        InputError: a file cannot be written.
    """
    by_id = {one.id: one for one in planned}
    requirements: dict[str, Requirement] = {}
    for handbook in corpus.handbooks if corpus else ():
        requirements |= as_asked(handbook, report.asked.as_of)
    asked = _asked(report)
    write_files(
        {
            folder / REPORT: write_report(report),
            folder / SUMMARY: write_summary(report),
            folder / JUNIT: write_junit(asked),
            folder / CUCUMBER: write_cucumber(asked, by_id),
            folder / PAGE: write_page(report, by_id, requirements),
        }
    )


def _asked(report: ConformanceReport) -> ConformanceReport:
    """Leave out the scenarios that the run was not for: what lists tests would list thousands beside a few.

    They stand in the report itself, each with its reason.
    """
    kept = tuple(one for one in report.results.scenarios if not is_left_out(one))
    return replace(report, results=replace(report.results, scenarios=kept))
