"""Read feature files with gherkin-official.

The scenarios that can be run come from gherkin-official's own compiler, so that nothing that it would run
can be lost unseen.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from policy_diff.core.errors import InputError, Place
from policy_diff.core.feature import Examples, Feature, Outline, Rule, Scenario, Step, StepKind, Tag, slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_KINDS: Final[dict[str, StepKind]] = {"Context": "given", "Action": "when", "Outcome": "then"}


@lru_cache(maxsize=1024)  # a run reads its files to collect them, and once more to say what it left out
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
    lines = _lines(text)
    line = location.get("line", 1)
    shown = lines[line - 1] if line <= len(lines) else ""
    place = Place(source, line, location.get("column", 0) or 1, shown)
    return InputError(f"not Gherkin: {message}", cure="Correct the line, or its keyword.", place=place)


def _lines(text: str) -> list[str]:
    """Split a text into lines as the parser does: at LF alone."""
    return [line.removesuffix("\r") for line in text.split("\n")]


class _Reader:
    """Turns gherkin-official's document into values."""

    def __init__(self, document: dict[str, Any], text: str, source: str, key: str) -> None:
        self._document = document
        self._text = text
        self._lines = _lines(text)
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
            self._background(raw),
            tuple(self._rule(child["rule"]) for child in raw["children"] if "rule" in child),
            self._text,
        )

    def _rule(self, raw: Mapping[str, Any]) -> Rule:
        return Rule(raw["name"], raw["description"].strip(), self._background(raw))

    def _background(self, raw: Mapping[str, Any]) -> tuple[Step, ...]:
        found = [self._steps(child["background"]["steps"]) for child in raw["children"] if "background" in child]
        return tuple(step for steps in found for step in steps)

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
        written_as_outline = bool(raw["examples"]) or raw["keyword"] in self._outline_keywords
        return Outline(
            raw["name"],
            rule,
            raw["description"].strip(),
            (*tags, *self._tags(raw)),
            (*background, *own) if own else (),  # of a scenario that has none, Gherkin runs no background either
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
                # Gherkin gives no kind to what follows a `*`, so the outline alone says it.
                tuple((one.kind, step["text"]) for one, step in zip(outline.steps, pickle["steps"], strict=True)),
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
            rows = step.get("dataTable", {}).get("rows", ())
            table = tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
            passage = step.get("docString", {}).get("content")
            cells = (*(cell for row in table for cell in row), *(() if passage is None else (passage,)))
            place = self._place(step["location"])
            yield Step(kind, step["keyword"].strip(), step["text"], cells, place, table, passage)

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
