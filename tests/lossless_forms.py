"""The forms of a change set that say all of it: whatever is written in one is read back as it was.

Every law and every pair of such forms takes them from this table; a new form is one line here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from policy_diff.core.changeset import ChangeSet
from policy_diff.formats import brackets, changeset_json, critic


class Form(NamedTuple):
    """How a form is written and read."""

    write: Callable[[ChangeSet], str]
    read: Callable[[str], ChangeSet]


FORMS: dict[str, Form] = {
    "brackets": Form(lambda change_set: brackets.write(change_set, context=None), brackets.read),
    "critic": Form(critic.write, critic.read),
    "json": Form(changeset_json.write, changeset_json.read),
}
