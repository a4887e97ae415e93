"""The words of a scenario's sentence, looked up in the vocabulary."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from policy_diff.core.terms import Kind, Vocabulary

PREPOSITIONS: Final = ("with regard to", "to", "with", "of", "from", "for", "when speaking to")
"""Words that join an action to its counterparty: `send draft report to the school`."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Looks up terms; every method raises `InputError` for one that the vocabulary does not hold."""

    vocabulary: Vocabulary

    def role(self, text: str) -> str:
        """Give the role that a sentence names."""
        return self._term(text, "role")

    def event(self, text: str) -> str:
        """Give the event that a sentence names."""
        return self._term(text, "event")

    def condition(self, text: str) -> str:
        """Give the condition that a sentence names."""
        return self._term(text, "condition")

    def entry(self, text: str) -> str:
        """Give the event or action that a sentence names."""
        return text if text in self.vocabulary.names("action") else self._term(text, "event")

    def action(self, phrase: str) -> tuple[str, str | None]:
        """Split `send draft report to the school` into an action and its counterparty, where it names one."""
        actions = self.vocabulary.names("action")
        if phrase in actions:
            return phrase, None
        for joint in (f" {preposition} {article}" for preposition in PREPOSITIONS for article in ("the ", "")):
            for found in re.finditer(re.escape(joint), phrase):
                action = phrase[: found.start()].lower()  # a name in it has its capitals
                if action in actions:
                    return action, self.role(phrase[found.end() :])
        return self._term(phrase, "action"), None

    def named_by(self, action: str) -> frozenset[str]:
        """Give the roles that the words of an action name, in the singular or plural.

        `share outcome with parents` names the parent; `inform lead inspector` names the lead inspector and not
        the inspector.
        """
        roles = sorted(self.vocabulary.names("role"), key=len, reverse=True)
        found = re.findall(rf"\b({'|'.join(map(re.escape, roles))})s?\b", action) if roles else ()
        return frozenset(found)

    def _term(self, text: str, kind: Kind) -> str:
        term = text.lower()  # a sentence may begin with it, and a name has its capitals
        if term in self.vocabulary.names(kind):
            return term
        near = self.vocabulary.near(term, kind)
        hint = f"Did you mean {' or '.join(f'`{name}`' for name in near)}? " if near else ""
        raise InputError(f"unknown {kind} '{text}'", cure=f"{hint}Use a term of the vocabulary.")
