"""Feature files as values: what gherkin-official reads in them, with places.

A scenario here is one that can be run: each row of an outline's examples makes one. The counts come
from gherkin-official's own compiler, so that nothing that it would run can be lost unseen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

StepKind = Literal["given", "when", "then", "unknown"]

_KINDS: Final[dict[str, StepKind]] = {"Context": "given", "Action": "when", "Outcome": "then"}
_PLACEHOLDER: Final = re.compile(r"<([^<>]+)>")


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
    """

    kind: StepKind
    keyword: str
    text: str
    argument: tuple[str, ...]
    place: Place


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
        for found in _PLACEHOLDER.findall(self.name):
            yield found, self.place
        for step in self.steps:
            for text in (step.text, *step.argument):
                for found in _PLACEHOLDER.findall(text):
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
class Feature:
    """A feature file.

    Attributes:
        key: what its scenarios' IDs begin with: its path in the features folder without `.feature`.
        name: its name.
        description: the text below its name.
        outlines: the scenarios as written, in order.
        scenarios: those that can be run, in order.
        place: where it stands.
    """

    key: str
    name: str
    description: str
    outlines: tuple[Outline, ...]
    scenarios: tuple[Scenario, ...]
    place: Place


def slug(text: str) -> str:
    """Give a text as lower-case words joined by hyphens, for IDs."""
    return re.sub(r"[^\w]+", "-", text.lower().replace("'", "").replace("’", "")).strip("-_")  # noqa: RUF001


def read_feature(text: str, source: str, key: str) -> Feature:
    """Read a feature file.

    Args:
        text: the whole file.
        source: its name, for places.
        key: what the IDs of its scenarios begin with.

    Returns:
        The feature.

    Raises:
        InputError: it is not Gherkin, or holds no feature.
    """
    try:
        document = Parser().parse(text)
    except CompositeParserException as faults:
        raise _syntax(faults.errors[0], text, source) from None
    except ParserError as fault:
        raise _syntax(fault, text, source) from None
    if "feature" not in document:
        raise InputError("there is no feature in it", cure="Write `Feature:` and a name.", place=Place(source))
    return _Reader(cast("dict[str, Any]", document), text, source, key).feature()


def _syntax(fault: ParserError, text: str, source: str) -> InputError:
    location = cast("dict[str, int]", getattr(fault, "location", None) or {})
    message = re.sub(r"^\(\d+:\d+\): ", "", str(fault).splitlines()[0])
    lines = text.splitlines()
    line = location.get("line", 1)
    shown = lines[line - 1] if line <= len(lines) else ""
    place = Place(source, line, location.get("column", 0) or 1, shown)
    return InputError(f"not Gherkin: {message}", cure="Correct the line, or its keyword.", place=place)


class _Reader:
    """Turns gherkin-official's document into values."""

    def __init__(self, document: dict[str, Any], text: str, source: str, key: str) -> None:
        self._document = document
        self._lines = text.splitlines()
        self._source = source
        self._key = key
        self._outline_keywords: frozenset[str] = frozenset()

    def feature(self) -> Feature:
        raw = self._document["feature"]
        dialect = Dialect.for_name(raw["language"])
        self._outline_keywords = frozenset(dialect.scenario_outline_keywords if dialect else ())
        outlines: dict[str, Outline] = {}
        self._children(raw, (*self._tags(raw),), (), None, outlines)
        return Feature(
            self._key,
            raw["name"],
            raw["description"].strip(),
            tuple(outlines.values()),
            tuple(self._scenarios(outlines)),
            self._place(raw["location"]),
        )

    def _children(
        self,
        parent: Mapping[str, Any],
        tags: tuple[Tag, ...],
        background: tuple[Step, ...],
        rule: str | None,
        outlines: dict[str, Outline],
    ) -> None:
        for child in parent["children"]:
            if "background" in child:
                background = (*background, *self._steps(child["background"]["steps"]))
            elif "rule" in child:
                inner = child["rule"]
                self._children(inner, (*tags, *self._tags(inner)), background, inner["name"], outlines)
            else:
                raw = child["scenario"]
                outlines[raw["id"]] = self._outline(raw, tags, background, rule)

    def _outline(
        self, raw: Mapping[str, Any], tags: tuple[Tag, ...], background: tuple[Step, ...], rule: str | None
    ) -> Outline:
        own = tuple(self._steps(raw["steps"]))
        written_as_outline = raw["examples"] or raw["keyword"] in self._outline_keywords
        return Outline(
            raw["name"],
            rule,
            raw["description"].strip(),
            (*tags, *self._tags(raw)),
            (*background, *own),
            own,
            tuple(self._examples(table) for table in raw["examples"]) if written_as_outline else None,
            self._place(raw["location"]),
        )

    def _scenarios(self, outlines: Mapping[str, Outline]) -> Iterator[Scenario]:
        document = cast("Any", self._document | {"uri": self._source})
        rows = {row["id"]: row for row in self._rows(self._document["feature"])}
        for pickle in Compiler().compile(document):
            outline = outlines[pickle["astNodeIds"][0]]
            cells: tuple[tuple[str, str], ...] = ()
            if len(pickle["astNodeIds"]) > 1:
                row = rows[pickle["astNodeIds"][1]]
                values = (cell["value"] for cell in row["cells"])
                cells = tuple(zip(row["columns"], values, strict=True))
            parts = [self._key, slug(outline.name), slug(" ".join(value for _, value in cells))]
            yield Scenario(
                "/".join(part for part in parts if part),
                pickle["name"],
                outline,
                cells,
                tuple((_KINDS.get(step["type"], "unknown"), step["text"]) for step in pickle["steps"]),
                self._place(cast("dict[str, int]", pickle["location"])),
            )

    def _rows(self, parent: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        for child in parent["children"]:
            if "rule" in child:
                yield from self._rows(child["rule"])
            for table in child.get("scenario", {}).get("examples", ()):
                columns = [cell["value"] for cell in table.get("tableHeader", {}).get("cells", ())]
                for row in table.get("tableBody", ()):
                    yield {**row, "columns": columns}

    def _steps(self, raw: list[dict[str, Any]]) -> Iterator[Step]:
        kind: StepKind = "unknown"
        for step in raw:
            kind = _KINDS.get(step["keywordType"], kind)
            table = step.get("dataTable", {}).get("rows", ())
            cells = [cell["value"] for row in table for cell in row["cells"]]
            if "docString" in step:
                cells.append(step["docString"]["content"])
            yield Step(kind, step["keyword"].strip(), step["text"], tuple(cells), self._place(step["location"]))

    def _examples(self, raw: Mapping[str, Any]) -> Examples:
        header = raw.get("tableHeader", {}).get("cells", ())
        return Examples(
            (*self._tags(raw),),
            tuple(cell["value"] for cell in header),
            tuple(
                (tuple(cell["value"] for cell in row["cells"]), self._place(row["location"]))
                for row in raw.get("tableBody", ())
            ),
            self._place(raw["location"]),
        )

    def _tags(self, raw: Mapping[str, Any]) -> Iterator[Tag]:
        for tag in raw["tags"]:
            yield Tag(tag["name"].removeprefix("@"), self._place(tag["location"], len(tag["name"])))

    def _place(self, location: Mapping[str, int], width: int | None = None) -> Place:
        line, column = location["line"], location.get("column", 1)
        text = self._lines[line - 1]
        return Place(self._source, line, column, text, width or max(1, len(text.rstrip()) - column + 1))
