"""Requests and replies as lines of JSON: one line asks, the next line of the other side answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from policy_diff.core.conduct.protocol import CONTRACT, ImplementationError
from policy_diff.formats.conduct_messages.answering import CannotDoError, answer
from policy_diff.formats.conduct_messages.forms import (
    MOST_BYTES,
    Fault,
    Message,
    MessageError,
    parsed,
    read,
    written,
)
from policy_diff.formats.conduct_messages.verbs import VERBS, ErrorReply

if TYPE_CHECKING:
    from policy_diff.core.conduct.protocol import Implementation

SHOWN = 200
"""Characters of a line that an error shows."""


def write_request(number: int, verb: str, arguments: Message) -> bytes:
    """Write the line that asks for a verb, with its line feed.

    Args:
        number: the ID of the request.
        verb: the name of the verb.
        arguments: what it is given.
    """
    head = {"id": number, "contract": CONTRACT, "verb": verb}
    return msgspec.json.encode({**head, **msgspec.to_builtins(arguments)}) + b"\n"


def read_reply(line: bytes, number: int, verb: str) -> Message | None:
    """Read the line that answers a request.

    Args:
        line: the line.
        number: the ID of the request.
        verb: the verb it asked for.

    Returns:
        The result; `None` where the verb gives nothing.

    Raises:
        MessageError: it is no reply to that request.
        ImplementationError: it says that the implementation could not do what was asked.
    """
    value = parsed(line)
    if isinstance(value, dict) and "error" in value:
        fault = read(value, ErrorReply)
        if fault.id not in {number, None}:
            raise MessageError(f"`$.id` is {fault.id}, and the request has {number}")
        raise ImplementationError(fault.error.problem)
    reply: Any = read(value, VERBS[verb].reply)
    if reply.id != number:
        raise MessageError(f"`$.id` is {reply.id}, and the request has {number}")
    result: Message | None = reply.result
    return result


def answer_line(implementation: Implementation, line: bytes) -> bytes:
    """Answer a line that asks for something, with the line that says what came of it.

    Args:
        implementation: what is asked.
        line: at most `MOST_BYTES` of it; a longer one is not read.
    """
    number = None
    try:
        value = parsed(_bounded(line))
        number = _number(value)
        result = answer(implementation, _arguments(value))
    except (MessageError, CannotDoError) as fault:
        return written(ErrorReply(id=number, error=Fault(problem=str(fault)))) + b"\n"
    return msgspec.json.encode({"id": number, "result": result}) + b"\n"


def shortened(line: bytes) -> str:
    """Show the beginning of a line that came, so that it cannot move the terminal's cursor."""
    text = line.rstrip(b"\r\n").decode(errors="replace")
    shown = "".join(char if char.isprintable() else "\ufffd" for char in text[:SHOWN])
    return f"{shown}…" if len(text) > SHOWN else shown


def _bounded(line: bytes) -> bytes:
    if len(line.rstrip(b"\r\n")) > MOST_BYTES:
        raise MessageError(f"a line has more than {MOST_BYTES:,} bytes")
    return line


def _number(value: Any) -> int | None:
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _arguments(value: Any) -> Message:
    """Take what was read for a request, and give the arguments of its verb."""
    name = value.get("verb") if isinstance(value, dict) else None
    if not isinstance(name, str) or name not in VERBS:
        raise MessageError(f"`$.verb` is none of {', '.join(VERBS)}")
    verb = VERBS[name]
    request = read(value, verb.request)
    return verb.arguments(**{part: getattr(request, part) for part in verb.arguments.__struct_fields__})
