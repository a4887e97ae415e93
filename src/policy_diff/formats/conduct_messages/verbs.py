"""The verbs of the contract, each with the messages that ask for it and answer it.

msgspec reads the annotations while the program runs, so what they name is imported for good.
"""

from dataclasses import dataclass
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from policy_diff.formats.conduct_messages import forms
from policy_diff.formats.conduct_messages.forms import Contract, Fault, Message


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb of the contract and its messages.

    Attributes:
        name: its name.
        arguments: what it is given.
        result: what it gives; `None` where that is nothing.
        request: a line that asks for it: `id`, `contract`, `verb` and the arguments.
        reply: a line that answers it: the same `id`, and `result`.
    """

    name: str
    arguments: type[Message]
    result: type[Message] | None
    request: type[Struct]
    reply: type[Struct]


RequestID = Annotated[int, Meta(description="The number of the request, which the reply repeats.")]


class ErrorReply(Message, frozen=True):
    """A line that says that a request could not be done."""

    id: Annotated[int | None, Meta(description="The number of the request; null where it could not be read.")]
    error: Fault


def _verb(name: str, arguments: type[Message], result: type[Message] | None) -> Verb:
    title = "".join(part.title() for part in name.split("_"))
    request = msgspec.defstruct(
        f"{title}Request",
        [("id", RequestID), ("contract", Contract)],
        bases=(arguments,),
        namespace={"__doc__": arguments.__doc__},
        tag_field="verb",
        tag=name,
        kw_only=True,
        frozen=True,
        forbid_unknown_fields=True,
    )
    reply = msgspec.defstruct(
        f"{title}Reply",
        [("id", RequestID), ("result", result)],
        bases=(Message,),
        namespace={"__doc__": f"What `{name}` is answered."},
        kw_only=True,
        frozen=True,
        forbid_unknown_fields=True,
    )
    return Verb(name, arguments, result, request, reply)


VERBS: Final = {
    verb.name: verb
    for verb in (
        _verb("describe", forms.DescribeArguments, forms.Subject),
        _verb("reset", forms.ResetArguments, None),
        _verb("open_case", forms.OpenCaseArguments, forms.Opened),
        _verb("record", forms.RecordArguments, forms.Decision),
        _verb("advance", forms.AdvanceArguments, None),
        _verb("norms", forms.NormsArguments, forms.Norms),
        _verb("journal", forms.JournalArguments, forms.Journal),
    )
}
"""Every verb, by its name."""
