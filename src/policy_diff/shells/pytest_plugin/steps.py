"""The sentences of the suite as step definitions of pytest-bdd."""

from __future__ import annotations

from pytest_bdd import given, parsers, then, when

from policy_diff.project.sentences import SENTENCES

_DECORATORS = {"given": given, "when": when, "then": then}

for _sentence in SENTENCES:
    for _kind in _sentence.kinds:
        # pytest-bdd puts a definition among the names of this module, where pytest finds it.
        _DECORATORS[_kind](parsers.re(_sentence.pattern.pattern))(_sentence.does)
