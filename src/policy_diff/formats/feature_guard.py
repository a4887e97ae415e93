"""What is wrong with a feature file before any of it runs: scenarios that would pass by accident.

Each fault is one that a runner of Gherkin lets through without a word: a scenario that another of the
same name replaces, an outline that runs no row, a placeholder that no column fills, a scenario that
asserts nothing, a tag that names no requirement.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError
from policy_diff.core.feature import requirement_tags
from policy_diff.core.requirement_id import handbook_code, is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from policy_diff.core.feature import Feature, Outline, Tag

EXCUSES: Final = frozenset({"skip", "skipif", "xfail"})
"""Marks of pytest that would take a scenario out of every run, or turn its failure into a pass."""


def faults(feature: Feature, requirements: Collection[str], marks: Collection[str]) -> tuple[InputError, ...]:
    """List every fault of a feature.

    Args:
        feature: the feature as read.
        requirements: every requirement ID that a tag may name.
        marks: every other tag that is allowed.

    Returns:
        One error for each fault, in the order of the file.
    """
    return in_order(_faults(feature, requirements, marks))


def in_order(found: Iterable[InputError]) -> tuple[InputError, ...]:
    """Put faults of one file in the order of its text."""

    def where(fault: InputError) -> tuple[int, int]:
        return (fault.place.line or 0, fault.place.column or 0) if fault.place else (0, 0)

    return tuple(sorted(found, key=where))


def _faults(feature: Feature, requirements: Collection[str], marks: Collection[str]) -> Iterator[InputError]:
    if not feature.outlines:
        yield InputError("the feature has no scenario", cure="Write one, or delete the file.", place=feature.place)
    seen: dict[str, Outline] = {}
    for outline in feature.outlines:
        if not outline.name:
            yield InputError("the scenario has no name", cure="Say in a few words what it shows.", place=outline.place)
        elif outline.name in seen:
            yield InputError(
                f"the scenario '{outline.name}' stands twice in this feature, and only one would run",
                cure=f"Give it a name of its own; the first stands at {seen[outline.name].place}.",
                place=outline.place,
            )
        seen.setdefault(outline.name, outline)
        yield from _steps(outline)
        yield from _examples(outline)
        yield from _tags(outline, requirements, marks)
    yield from _ids(feature)


def _steps(outline: Outline) -> Iterator[InputError]:
    if not outline.own_steps:
        yield InputError(
            f"the scenario '{outline.name}' has no steps",
            cure="Write its steps, or delete it.",
            place=outline.place,
        )
    elif not any(step.kind == "then" for step in outline.own_steps):
        yield InputError(
            f"the scenario '{outline.name}' has no Then, so nothing could make it fail",
            cure="Say with a Then what must be so.",
            place=outline.place,
        )
    elif (last := outline.own_steps[-1]).kind in {"given", "when"}:
        yield InputError(
            f"the scenario '{outline.name}' ends with a {last.kind.title()}, and nothing looks at what comes of it",
            cure="Say with a Then what must be so after it, or delete it.",
            place=last.place,
        )
    for step in outline.steps:
        if step.kind == "unknown":
            yield InputError(
                f"the first step begins with '{step.keyword}'",
                cure="Begin it with Given, When or Then.",
                place=step.place,
            )


def _examples(outline: Outline) -> Iterator[InputError]:
    if outline.examples is not None and not any(table.rows for table in outline.examples):
        yield InputError(
            f"the outline '{outline.name}' has no example, so nothing of it is tried",
            cure="Add an `Examples:` table with at least one row.",
            place=outline.place,
        )
    for table in outline.examples or ():
        if not table.rows and any(other.rows for other in outline.examples or ()):
            yield InputError(
                "the table of examples has no rows", cure="Add a row, or delete the table.", place=table.place
            )
        for tag in table.tags:
            yield InputError(
                f"the tag @{tag.name} on a table of examples would be lost",
                cure="Tag the scenario; write two scenarios where rows verify different requirements.",
                place=tag.place,
            )
        used = {name for name, _ in outline.step_placeholders()}
        for column in table.columns:
            if table.rows and column not in used:
                yield InputError(
                    f"no step uses the column '{column}'",
                    cure=f"Write <{column}> in a step, or delete the column.",
                    place=table.place,
                )
    yield from _placeholders(outline)


def _placeholders(outline: Outline) -> Iterator[InputError]:
    tables = [table.columns for table in outline.examples or () if table.rows]
    if outline.examples is not None and not tables:
        return  # an outline without a row is a fault already
    for name, place in outline.placeholders():
        if tables and all(name in columns for columns in tables):
            continue
        known = sorted({column for columns in tables for column in columns})
        near = get_close_matches(name, known, 1)
        hint = f"Did you mean <{near[0]}>? " if near else ""
        yield InputError(
            f"no column of the examples fills <{name}>",
            cure=f"{hint}Add the column to every table, or write the value itself.",
            place=place,
        )


def _tags(outline: Outline, requirements: Collection[str], marks: Collection[str]) -> Iterator[InputError]:
    if not requirement_tags(outline):
        yield InputError(
            f"the scenario '{outline.name}' names no requirement",
            cure="Tag it with the IDs it verifies, such as @SMH-012.",
            place=outline.place,
        )
    for tag in outline.tags:
        fault = _tag(tag, requirements, marks)
        if fault:
            yield fault


def _tag(tag: Tag, requirements: Collection[str], marks: Collection[str]) -> InputError | None:
    if tag.name in EXCUSES:
        return InputError(
            f"the tag @{tag.name} would excuse the scenario whatever an implementation does",
            cure="Take it off; leave scenarios out of a run with -k or -m.",
            place=tag.place,
        )
    if tag.name in requirements or (tag.name in marks and not is_requirement_id(tag.name)):
        return None
    near = get_close_matches(tag.name, _alike(tag.name, requirements), 1)
    hint = f"Did you mean @{near[0]}? " if near else ""
    what = "requirement" if is_requirement_id(tag.name) else "tag"
    return InputError(
        f"unknown {what} @{tag.name}",
        cure=f"{hint}Use the ID of a requirement that a handbook holds, or a mark that pytest knows.",
        place=tag.place,
        code="C702",
    )


def _alike(name: str, requirements: Collection[str]) -> list[str]:
    """Give the requirements of the handbook that an ID names: one of another has nothing to do with it."""
    code = handbook_code(name) if is_requirement_id(name) else ""
    return sorted(known for known in requirements if code in {"", handbook_code(known)})


def _ids(feature: Feature) -> Iterator[InputError]:
    seen: dict[str, str] = {}
    names = {outline.name for outline in feature.outlines}
    unique_names = len(names) == len(feature.outlines)
    for scenario in feature.scenarios:
        if scenario.id in seen and unique_names:
            yield InputError(
                f"two scenarios have the ID {scenario.id}",
                cure=f"Change a name or a row; the first stands at {seen[scenario.id]}.",
                place=scenario.place,
            )
        seen.setdefault(scenario.id, str(scenario.place))
