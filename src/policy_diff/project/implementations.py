"""What is to be tested, by the name it is given: an object, an entry point, a command or an address."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from importlib.metadata import entry_points
from inspect import signature
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.edges.own_modules import own_module
from policy_diff.edges.timed_calls import TIMEOUT
from policy_diff.project.smoke import raised

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.corpus import Corpus

GROUP: Final = "policy_diff.implementations"
"""The group of entry points in which a package names the implementations that it has."""

REFERENCE: Final = "reference"
"""The name of the reference implementation."""

FORMS: Final = "MODULE:FACTORY, the name of an entry point, http://HOST:PORT/BASE, or command:PROGRAM ARGUMENT..."
"""How an implementation is named."""

_COMMAND: Final = "command:"


def implementation_named(text: str, corpus: Corpus, timeout: float = TIMEOUT) -> Any:
    """Make the implementation of a name.

    Args:
        text: `module:factory`, the name of an entry point of `GROUP`, an address of http or https, or `command:`
            and what is to be run. `reference` is the reference implementation.
        corpus: the handbooks, for the reference.
        timeout: seconds for each answer, where it is in another process.

    Returns:
        The implementation; nothing is known of it yet. `close_implementation` ends it.

    Raises:
        BrokenAdapterError: there is none of this name, or it cannot be made.
    """
    if text == REFERENCE:
        return ReferenceImplementation(corpus)
    if text.startswith(_COMMAND) or text.lower().startswith(("http://", "https://")):
        return _remote(text, timeout)
    module, colon, factory = text.partition(":")
    if not colon:
        return _made(text, _entry_point(text))
    if not module or not factory:
        raise BrokenAdapterError(f"--implementation {text}: write {FORMS}")
    return _made(text, lambda: _of_module(module, factory))


def close_implementation(implementation: object) -> None:
    """End what an implementation has begun, such as its child or its session, if it says how.

    That is a method `close` that needs no argument. What it raises is told, and changes nothing that was found.
    """
    close = getattr(implementation, "close", None)
    try:
        if callable(close) and not _needed(close):
            close()
    except Exception as fault:  # noqa: BLE001 - it is the adopter's, and the run is over
        if sys.stderr is not None:
            sys.stderr.write(f"warning: close() raised {raised(fault)}\n")


def _needed(close: Callable[..., object]) -> bool:
    """Tell whether a call needs arguments, or cannot be known not to."""
    try:
        parameters = signature(close).parameters.values()
    except (TypeError, ValueError):
        return True
    return any(one.default is one.empty and one.kind not in {one.VAR_POSITIONAL, one.VAR_KEYWORD} for one in parameters)


def _remote(text: str, timeout: float) -> Any:
    try:
        from policy_diff.edges.child_adapter import ChildAdapter  # noqa: PLC0415 - they need the extra `suite`
        from policy_diff.edges.http_adapter import HttpAdapter  # noqa: PLC0415 - and are rarely asked for
    except ModuleNotFoundError as fault:
        if (fault.name or "").partition(".")[0] == "policy_diff":
            raise
        raise BrokenAdapterError(
            f"--implementation {text}: the library `{fault.name}` is not installed; install policy-diff with its "
            "extra `suite`"
        ) from None
    try:
        if text.startswith(_COMMAND):
            return ChildAdapter(text.removeprefix(_COMMAND).strip(), timeout)
        return HttpAdapter(text, timeout)
    except BrokenAdapterError as fault:
        raise BrokenAdapterError(f"--implementation: {fault}") from None


def _made(text: str, find: Callable[[], Callable[[], object]]) -> object:
    try:
        return find()()
    except BrokenAdapterError:
        raise
    except Exception as fault:
        raise BrokenAdapterError(f"--implementation {text}: {raised(fault)}") from fault


def _of_module(module: str, factory: str) -> Callable[[], object]:
    found: Callable[[], object] = getattr(own_module(module), factory)
    return found


def _entry_point(name: str) -> Callable[[], Callable[[], object]]:
    known = {point.name: point for point in entry_points(group=GROUP)}
    if name not in known:
        names = sorted({*known, REFERENCE})
        near = get_close_matches(name, names, 1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise BrokenAdapterError(
            f"--implementation {name}: there is no entry point of this name in {GROUP!r} ({', '.join(names)}); "
            f"{hint}else write {FORMS}"
        )
    return known[name].load
