"""What a Then holds: exactly what its sentence says, of each requirement that the sentence speaks of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytest_bdd import parsers

from policy_diff.core.conduct.expectations import (
    UnmetError,
    Wanted,
    hold_counterparty,
    hold_nothing_of,
    matching,
)
from policy_diff.core.conduct.protocol import Norm, NormState
from policy_diff.core.conduct.wording import Wording
from policy_diff.core.obligation import Modality
from policy_diff.core.terms import Term, Vocabulary
from policy_diff.project.corpus import load
from policy_diff.shells.pytest_plugin.bindings import _wording_faults
from suite.scenario_runner import _DEFINITIONS

NORM = Norm("VIS-001", Modality.MUST, "visitor", "host", "send note", None, NormState.PENDING, ("e1",))
TWIN = replace(NORM, requirement="VIS-002")
WANTED = Wanted(("VIS-001", "VIS-002"), "visitor", "send note", "host", ("visit end", "e1"))
ROLES = Vocabulary(
    tuple(Term(name, "role", "") for name in ("duty desk", "independent inspector", "inspector", "manager", "parent"))
)


def test_a_sentence_finds_the_norms_it_speaks_of() -> None:
    assert matching([NORM, TWIN, replace(TWIN, action="greet")], WANTED) == (NORM, TWIN)
    assert matching([NORM, replace(TWIN, counterparty="guest")], WANTED) == (NORM,)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (replace(NORM, requirement="VIS-003"), "no norm of VIS-001 or VIS-002; there are:\n  VIS-003: "),
        (replace(NORM, action="greet"), "no norm asks to send note; there are:\n  VIS-001: the visitor must greet"),
        (replace(NORM, bearer="guest"), "no norm is the visitor's; there are:\n  VIS-001: the guest must"),
        (replace(NORM, counterparty=None), "no norm concerns the host; there are:\n  VIS-001: "),
        (
            replace(NORM, because=("e2", "e3")),
            "no norm is because of the visit end; there are:\n  VIS-001: the visitor",
        ),
        (replace(NORM, because=("e2", "e3")), "pending, because of e2, e3"),
        (replace(NORM, because=()), "pending, because of nothing"),
    ],
)
def test_what_ruled_the_last_norm_out_is_told(wrong: Norm, why: str) -> None:
    with pytest.raises(UnmetError) as unmet:
        matching([wrong], WANTED)
    assert why in str(unmet.value)


def test_one_of_several_norms_of_a_requirement_is_enough() -> None:
    earlier = replace(NORM, because=("e0",))
    assert matching([earlier, NORM], WANTED) == (NORM,)


@pytest.mark.parametrize(
    ("action", "roles"),
    [
        ("contact duty desk", {"duty desk"}),
        ("share outcome with parents", {"parent"}),
        ("pass contact to independent inspector", {"independent inspector"}),
        ("seek advice from manager", {"manager"}),
        ("apparent inspection", set()),
        ("work at a desk", set()),
    ],
)
def test_words_of_an_action_name_a_role_only_where_the_whole_role_stands_among_them(
    action: str, roles: set[str]
) -> None:
    assert Wording(ROLES).named_by(action) == roles


def test_no_counterparty_is_left_unsaid() -> None:
    hold_counterparty([NORM, replace(NORM, counterparty=None)], {"host"})
    with pytest.raises(UnmetError, match="whom the scenario does not name"):
        hold_counterparty([NORM], ())


def test_nothing_follows_from_a_requirement_whatever_its_twin_asks() -> None:
    hold_nothing_of([TWIN], "VIS-001")
    with pytest.raises(UnmetError, match="VIS-001: the visitor must send note"):
        hold_nothing_of([TWIN, replace(NORM, state=NormState.WAIVED)], "VIS-001")


def test_every_part_of_every_sentence_is_looked_up() -> None:
    corpus = load(Path(__file__).parent / "example")
    patterns = [definition.parser.regex for definition in _DEFINITIONS if isinstance(definition.parser, parsers.re)]
    parts = {name for pattern in patterns for name in pattern.groupindex}
    assert {"handbook", "version", "phrase", "requirement"} <= parts
    assert list(_wording_faults(dict.fromkeys(parts), corpus)) == []
    with pytest.raises(KeyError, match="colour"):
        list(_wording_faults({"colour": "red"}, corpus))
