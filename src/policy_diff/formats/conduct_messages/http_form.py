"""The seven verbs over HTTP: which request asks for each, and what answers it.

A session is one virtual clock with its cases, so that several that try one service do not disturb each other:
`reset` makes a new one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from policy_diff.formats.conduct_messages import forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from policy_diff.formats.conduct_messages.forms import Message

JSON: Final = "application/json"
PROBLEM: Final = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Operation:
    """One request of the HTTP form.

    Attributes:
        name: the verb; `end_session` has none.
        method: of HTTP.
        path: with its parameters in braces.
        body: the message that the request carries, if any.
        status: that of the answer where all is well.
        reply: the message that the answer carries, if any.
        about: what it does.
    """

    name: str
    method: str
    path: str
    body: type[Message] | None
    status: int
    reply: type[Message] | None
    about: str

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the parameters of its path, in order."""
        return tuple(re.findall(r"\{(\w+)\}", self.path))

    def filled(self, values: Mapping[str, str]) -> str:
        """Give its path with the parameters filled in."""
        return re.sub(r"\{(\w+)\}", lambda found: quote(values[found[1]], safe=""), self.path)


_SESSION: Final = "/sessions/{session}"
_CASE: Final = f"{_SESSION}/cases/{{case}}"

OPERATIONS: Final = {
    operation.name: operation
    for operation in (
        Operation(
            "describe",
            "GET",
            "/subject",
            None,
            200,
            forms.Subject,
            "Say which implementation this is and what it claims.",
        ),
        Operation(
            "reset",
            "POST",
            "/sessions",
            forms.ResetArguments,
            201,
            forms.Session,
            "Begin a session: set its virtual clock, and choose the versions that applied on a day.",
        ),
        Operation("end_session", "DELETE", _SESSION, None, 204, None, "End a session and forget its cases."),
        Operation(
            "open_case",
            "POST",
            f"{_SESSION}/cases",
            forms.OpenCaseArguments,
            201,
            forms.Opened,
            "Open a case under a handbook.",
        ),
        Operation(
            "record",
            "POST",
            f"{_CASE}/entries",
            forms.Event,
            200,
            forms.Decision,
            "Record what happened at or before the clock's time, and say whether it is accepted.",
        ),
        Operation("advance", "PUT", f"{_SESSION}/clock", forms.AdvanceArguments, 204, None, "Let time pass."),
        Operation(
            "norms",
            "GET",
            f"{_CASE}/norms",
            None,
            200,
            forms.Norms,
            "List every norm brought about so far, as it stands now.",
        ),
        Operation(
            "journal",
            "GET",
            f"{_CASE}/journal",
            None,
            200,
            forms.Journal,
            "List every entry as it was recorded, also what was refused.",
        ),
    )
}
"""Every request, by the verb it stands for."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is not one of those: the status of HTTP that says so, and the methods that there are."""

    status: int
    detail: str
    allowed: tuple[str, ...] = ()


NOT_FOUND: Final = 404
NOT_ALLOWED: Final = 405


def recognised(method: str, path: str) -> tuple[Operation, dict[str, str]] | Refusal:
    """Find which request of the form a method and a path are, and the parameters of the path."""
    here = [
        (operation, {name: unquote(value) for name, value in found.groupdict().items()})
        for operation in OPERATIONS.values()
        if (found := re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", operation.path), path))
    ]
    if not here:
        known = ", ".join(dict.fromkeys(operation.path for operation in OPERATIONS.values()))
        return Refusal(NOT_FOUND, f"there is nothing at this path; there are {known}")
    for operation, values in here:
        if operation.method == method:
            return operation, values
    allowed = tuple(sorted(operation.method for operation, _ in here))
    return Refusal(NOT_ALLOWED, f"this path takes {_either(allowed)}", allowed)


def _either(names: Iterable[str]) -> str:
    return " or ".join(names)
