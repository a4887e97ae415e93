"""The options that say what a run of the suite is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.shells.cli.output import named

if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_as_of(parser: ArgumentParser) -> None:
    """Add the option that names the day whose versions are asked about."""
    parser.add_argument(
        "--as-of",
        metavar="DATE",
        type=named,
        help="ask about the versions in force on DATE, such as 2023-12-01; scenarios of what was not in force then are "
        "inapplicable (default: each scenario as at the day of its own notice)",
    )


def add_changed(parser: ArgumentParser) -> None:
    """Add the option that names the change whose scenarios alone are played."""
    parser.add_argument(
        "--changed",
        metavar="[HANDBOOK:]OLD..NEW",
        type=named,
        help="play the scenarios alone that the change from version OLD to version NEW touches; without HANDBOOK, of "
        "every handbook that has both",
    )
