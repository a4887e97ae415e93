"""Which scenario a node ID means, wherever its file is named from."""

from __future__ import annotations

import pytest

from policy_diff.core.conduct.planning import plan
from policy_diff.formats.feature_source import read_feature
from policy_diff.shells.pytest_plugin.node_ids import NodeIds

TEXT = """
Feature: Visits
  Scenario: Called
    Given nothing
  Scenario Outline: By
    Given <what>
    Examples:
      | what   |
      | called |
"""


@pytest.mark.parametrize(
    ("node", "held"),
    [
        ("features/schools/visits.feature::called", ["schools/visits/called"]),
        ("features/schools/visits.feature::by/called", ["schools/visits/by/called"]),
        ("schools/visits.feature::called", ["schools/visits/called"]),
        ("kept/features/schools/visits.feature::called", ["schools/visits/called"]),
        ("features/homes/visits.feature::called", []),
        ("features/more-schools/visits.feature::called", []),
        ("features/schools/visits.feature::cal", []),
        ("features/schools/visits.feature", []),
    ],
)
def test_a_node_means_the_scenario_of_its_file_and_name(node: str, held: list[str]) -> None:
    feature = read_feature(TEXT, "features/schools/visits.feature", "schools/visits")
    nodes = NodeIds()
    nodes.add([node])
    assert [planned.id for planned in plan([feature], ()) if nodes.hold(planned)] == held
