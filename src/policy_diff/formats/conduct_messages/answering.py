"""Answer a request by asking an implementation: what a service of either kind does, whatever carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.formats.conduct_messages import forms

if TYPE_CHECKING:
    from policy_diff.core.conduct.protocol import Implementation
    from policy_diff.formats.conduct_messages.forms import Message


class CannotDoError(Exception):
    """The implementation cannot do what it is asked; says why in words for people."""


def answer(implementation: Implementation, arguments: Message) -> Message | None:
    """Do what a verb asks.

    Args:
        implementation: what is asked.
        arguments: those of the verb; they say which it is.

    Returns:
        The result of the verb; `None` where it gives nothing.

    Raises:
        CannotDoError: the implementation refuses, as where a case is unknown or a moment lies outside its calendar.
    """
    try:
        return _result(implementation, arguments)
    except InputError as fault:
        raise CannotDoError(f"{fault.problem}. {fault.cure}") from None
    except (OverflowError, ValueError) as fault:
        raise CannotDoError(f"this cannot be reckoned with: {fault}") from None


def _result(implementation: Implementation, arguments: Message) -> Message | None:  # noqa: PLR0911 - one for each verb
    match arguments:
        case forms.DescribeArguments():
            return forms.Subject.of(implementation.describe())
        case forms.ResetArguments():
            implementation.reset(arguments.at, arguments.as_of)
            return None
        case forms.OpenCaseArguments():
            version = {} if arguments.version is None else {"version": arguments.version}
            return forms.Opened(case=implementation.open_case(arguments.handbook, arguments.facts, **version))
        case forms.RecordArguments():
            return forms.Decision.of(implementation.record(arguments.case, arguments.event.value()))
        case forms.AdvanceArguments():
            implementation.advance(arguments.to)
            return None
        case forms.NormsArguments():
            return forms.Norms(norms=tuple(forms.Norm.of(norm) for norm in implementation.norms(arguments.case)))
        case forms.JournalArguments():
            entries = implementation.journal(arguments.case)
            return forms.Journal(journal=tuple(forms.Event.of(entry) for entry in entries))
        case _:
            raise TypeError(f"{type(arguments).__name__} are the arguments of no verb")
