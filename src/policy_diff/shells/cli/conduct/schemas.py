"""`policy-diff conduct schemas`: the messages of the contract, for whoever writes an adapter in another language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.project.needs import libraries
from policy_diff.shells.cli.output import named, put

if TYPE_CHECKING:
    import argparse


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "schemas",
        help="write the schemas of the messages",
        description="Write the JSON Schema of every request and reply, and the OpenAPI document of the HTTP form. "
        "Without -o, list their names.",
    )
    parser.add_argument("-o", "--output", metavar="DIR", type=named, help="the folder to write them to; it is made")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the files, or list them."""
    with libraries("describing the messages"):
        from policy_diff.project.serving import schema_files, write_schemas  # noqa: PLC0415 - so others start at once
    if options.output is None:
        put("".join(f"{name}\n" for name in schema_files()), None)
        return 0
    write_schemas(Path(options.output))
    return 0
