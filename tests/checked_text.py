"""A version made of one text, and its faults as lines that a person can read."""

from __future__ import annotations

from collections.abc import Iterable

from policy_diff.core.checks.clauses import Roles
from policy_diff.core.checks.texts import Text, texts_of
from policy_diff.core.corpus import File, Handbook, Version
from policy_diff.core.errors import InputError
from policy_diff.formats.requirement_blocks import read_requirements

NAME = "handbooks/visits/2024/index.md"
ROLES = Roles(frozenset({"visitor", "lead visitor", "host", "local authority", "ofsted"}))


def requirement(body: str, modality: str = "must", *, number: int = 1) -> str:
    """Write a requirement with an obligation."""
    fields = f":bearer: visitor\n:modality: {modality}\n:action: greet\n:topics: conduct\n:verified-by: judgement\n"
    return f":::{{req}} VIS-{number:03}\n{fields}\n{body}\n:::\n"


def read(text: str, name: str = NAME) -> Text:
    """Read a text as the only file of a version, whether its requirements can be read or not."""
    requirements = read_requirements(text, name, "VIS", "2024", lambda _: None)
    version = Version("2024", "April 2024", None, "whole", requirements, files=(File(name, text),))
    handbook = Handbook("VIS", "Visits handbook", (), (version,), "visits")
    return next(texts_of(handbook, version))


def told(faults: Iterable[InputError], *, below: int = 0) -> list[str]:
    """Write faults as `O305 2:19 |must| problem`, with lines counted from one further down."""
    lines = []
    for fault in faults:
        place = fault.place
        assert place is not None
        assert place.line is not None
        assert place.column is not None
        assert place.text is not None
        assert fault.cure.endswith(".")
        marked = place.text[place.column - 1 : place.column - 1 + place.width]
        lines.append(f"{fault.code} {place.line - below}:{place.column} |{marked}| {fault.problem}")
    return lines
