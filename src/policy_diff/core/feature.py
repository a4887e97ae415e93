"""Features and scenarios as values: what a feature file says, with places."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.requirement_id import is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.errors import Place

StepKind = Literal["given", "when", "then", "unknown"]

PLACEHOLDER: Final = re.compile(r"<([^<>]+)>")
"""A name in angle brackets that a row of examples is to fill."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, without its `@`, and where it stands."""

    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it is written.

    Attributes:
        kind: given, when or then, a conjunction taking the kind of the step before; `unknown` for one
            that follows nothing.
        keyword: the keyword as written.
        text: the step without its keyword.
        argument: the text of its table or document string, cell by cell; empty where it has none.
        place: where it stands.
        table: the rows of its table; empty where it has none.
        passage: its document string; `None` where it has none.
    """

    kind: StepKind
    keyword: str
    text: str
    argument: tuple[str, ...]
    place: Place
    table: tuple[tuple[str, ...], ...] = ()
    passage: str | None = None


@dataclass(frozen=True, slots=True)
class Examples:
    """A table of an outline's examples.

    Attributes:
        tags: its own tags.
        columns: the names of its columns; empty where it has no table.
        rows: the cells of each row, with the row's place.
        place: where it stands.
    """

    tags: tuple[Tag, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], Place], ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Outline:
    """A scenario or scenario outline as it is written.

    Attributes:
        name: its name, placeholders and all.
        rule: the name of the rule it stands in, if any.
        description: the text below its name.
        tags: its own tags and those of its rule and feature, outermost first.
        steps: those of the backgrounds, then its own.
        own_steps: its own alone.
        examples: its tables; `None` where it is a plain scenario.
        place: where it stands.
    """

    name: str
    rule: str | None
    description: str
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    own_steps: tuple[Step, ...]
    examples: tuple[Examples, ...] | None
    place: Place

    def placeholders(self) -> Iterator[tuple[str, Place]]:
        """Yield each `<name>` in its name and steps, with the place of the line it stands in."""
        for found in PLACEHOLDER.findall(self.name):
            yield found, self.place
        yield from self.step_placeholders()

    def step_placeholders(self) -> Iterator[tuple[str, Place]]:
        """Yield each `<name>` in its steps alone, with the place of the step."""
        for step in self.steps:
            for text in (step.text, *step.argument):
                for found in PLACEHOLDER.findall(text):
                    yield found, step.place


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario that can be run.

    Attributes:
        id: stable ID: the feature's key, the scenario's name as a slug, and the row's cells as a slug.
        name: its name with the row's cells filled in.
        outline: what it is made from.
        row: the cells of its row by column; empty for a plain scenario.
        steps: kind and text of each step with the row's cells filled in.
        place: where it or its row stands.
    """

    id: str
    name: str
    outline: Outline
    row: tuple[tuple[str, str], ...]
    steps: tuple[tuple[StepKind, str], ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a feature: a heading over some of its scenarios.

    Attributes:
        name: its name.
        description: the text below its name.
        background: the steps of its own background.
    """

    name: str
    description: str
    background: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature file.

    Attributes:
        key: what its scenarios' IDs begin with: its path in the features folder without `.feature`.
        name: its name.
        description: the text below its name.
        outlines: the scenarios as written, in order.
        scenarios: those that can be run, in order.
        place: where it stands.
        background: the steps that every scenario begins with.
        rules: its rules in order.
        text: the whole file.
    """

    key: str
    name: str
    description: str
    outlines: tuple[Outline, ...]
    scenarios: tuple[Scenario, ...]
    place: Place
    background: tuple[Step, ...] = ()
    rules: tuple[Rule, ...] = ()
    text: str = field(default="", repr=False)


def requirement_tags(outline: Outline) -> tuple[str, ...]:
    """Give the requirement IDs that a scenario is tagged with, each once, outermost first."""
    return tuple(dict.fromkeys(tag.name for tag in outline.tags if is_requirement_id(tag.name)))


def slug(text: str) -> str:
    """Give a text as lower-case words joined by hyphens, for IDs."""
    return re.sub(r"[^\w]+", "-", text.lower().replace("'", "").replace("\u2019", "")).strip("-_")
