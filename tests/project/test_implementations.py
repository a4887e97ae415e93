"""What is to be tested goes by a name: each form of one, and what is told of a bad one."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from typing import Any

import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.edges.child_adapter import ChildAdapter
from policy_diff.edges.http_adapter import HEADERS, HttpAdapter
from policy_diff.project import implementations
from policy_diff.project.corpus import load
from policy_diff.project.implementations import close_implementation, implementation_named

CORPUS = load(Path(__file__).resolve().parents[1] / "suite/example")


class System:
    """What an adopter wrote, which has something to put away."""

    closed = False

    def close(self) -> None:
        self.closed = True


def system() -> System:
    return System()


def unmakable() -> System:
    raise OSError("no route to host")


@pytest.fixture(autouse=True)
def _named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Know two entry points, one of which leads nowhere."""
    monkeypatch.setitem(sys.modules, "our_system", sys.modules[__name__])
    points = EntryPoints(
        EntryPoint(name, f"our_system:{attribute}", implementations.GROUP)
        for name, attribute in (("casebook", "system"), ("lost", "nothing"))
    )
    monkeypatch.setattr(implementations, "entry_points", lambda group: points.select(group=group))


@pytest.mark.parametrize("name", ["our_system:system", "casebook", "our_system:System"])
def test_an_object_goes_by_its_module_or_its_entry_point(name: str) -> None:
    made = implementation_named(name, CORPUS)
    assert isinstance(made, System)
    close_implementation(made)
    assert made.closed


class Asking(System):
    """Has a `close` for something else."""

    def close(self, case: str = "", *, reason: str) -> None:  # type: ignore[override]  # that is the point
        raise AssertionError(case, reason)


class Failing(System):
    """Cannot put away what it has begun."""

    def close(self, *_: object, **__: object) -> None:
        raise OSError("the licence is lost")


def test_what_cannot_be_closed_so_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    for one in (Asking(), object(), None, Asking, System):
        close_implementation(one)
    assert capsys.readouterr() == ("", "")


def test_what_closing_raises_is_told_alone(capsys: pytest.CaptureFixture[str]) -> None:
    close_implementation(Failing())
    assert capsys.readouterr().err.startswith("warning: close() raised OSError: the licence is lost")


def test_the_reference_has_a_name() -> None:
    made = implementation_named("reference", CORPUS)
    assert isinstance(made, ReferenceImplementation)
    assert made.describe().handbooks == ("VIS",)
    close_implementation(made)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("command:node adapter.mjs", ChildAdapter),
        ("http://127.0.0.1:8000/base", HttpAdapter),
        ("https://127.0.0.1", HttpAdapter),
        ("HTTP://127.0.0.1", HttpAdapter),
    ],
)
def test_another_process_goes_by_its_command_or_address(name: str, kind: type) -> None:
    made: Any = implementation_named(name, CORPUS, 2.5)
    assert isinstance(made, kind)
    assert made._timeout == 2.5
    close_implementation(made)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("casebok", "no entry point of this name in 'policy_diff.implementations' (casebook, lost, reference);"),
        ("casebok", "did you mean 'casebook'? else write MODULE:FACTORY, the name of an entry point, http://HOST:PORT/"),
        ("lost", "--implementation lost: AttributeError: module"),
        ("our_system:unmakable", "--implementation our_system:unmakable: OSError: no route to host"),
        ("our_system:nothing", "AttributeError: module"),
        ("no_such_module:system", "ModuleNotFoundError: No module named 'no_such_module'"),
        (":system", "--implementation :system: write MODULE:FACTORY, the name"),
        ("our_system:", "--implementation our_system:: write MODULE:FACTORY, the name"),
        ("", "there is no entry point of this name"),
        ("http://host/?x=1", "--implementation: the address 'http://host/?x=1' has more than a path"),
    ],
)  # fmt: skip
def test_a_name_of_nothing_is_told_with_what_to_do(name: str, why: str) -> None:
    with pytest.raises(BrokenAdapterError) as broken:
        implementation_named(name, CORPUS)
    assert why in str(broken.value)


def test_headers_that_are_none_are_told_before_anything_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HEADERS, "s3cret")
    with pytest.raises(BrokenAdapterError, match=f"line 1 of {HEADERS} is no header") as broken:
        implementation_named("http://127.0.0.1", CORPUS)
    assert "s3cret" not in str(broken.value)
