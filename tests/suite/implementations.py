"""Implementations for the tests of the plugin: over the handbooks of the project that pytest runs in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from policy_diff.core.conduct.protocol import Decision, Event, EventKind, Norm, Subject
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.project.corpus import load


def reference() -> ReferenceImplementation:
    return ReferenceImplementation(load(Path.cwd()))


class Crashing(ReferenceImplementation):
    def record(self, case: str, event: Event) -> Decision:
        if event.kind is EventKind.ACT:
            raise RuntimeError("the database is gone")
        return super().record(case, event)


class Other(ReferenceImplementation):
    def describe(self) -> Subject:
        return replace(super().describe(), name="other", handbooks=())


class Fickle(ReferenceImplementation):
    """Names what it claims in its first answer alone."""

    asked = 0

    def describe(self) -> Subject:
        self.asked += 1
        return super().describe() if self.asked == 1 else replace(super().describe(), handbooks=())


class Forgetful(ReferenceImplementation):
    def journal(self, case: str) -> tuple[Event, ...]:
        return super().journal(case)[1:]


class Speechless(ReferenceImplementation):
    def describe(self) -> Subject:
        return "a system"  # type: ignore[return-value]


class Misspelling(ReferenceImplementation):
    def norms(self, case: str) -> tuple[Norm, ...]:
        return tuple(
            replace(norm, bearer="Host") if norm.requirement == "VIS-007" else norm for norm in super().norms(case)
        )


def misspelling() -> ReferenceImplementation:
    return Misspelling(load(Path.cwd()))


def crashing() -> ReferenceImplementation:
    return Crashing(load(Path.cwd()))


def other() -> ReferenceImplementation:
    return Other(load(Path.cwd()))


def fickle() -> ReferenceImplementation:
    return Fickle(load(Path.cwd()))


def forgetful() -> ReferenceImplementation:
    return Forgetful(load(Path.cwd()))


def speechless() -> ReferenceImplementation:
    return Speechless(load(Path.cwd()))


def unmakable() -> ReferenceImplementation:
    raise OSError("no route to host")
