"""`policy-diff ids`: give new statements their IDs, and keep the register of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder
from policy_diff.project.adopting import adopt_ids, drop_ids
from policy_diff.project.minting import mint_ids
from policy_diff.project.settling import settle
from policy_diff.shells.cli.output import named, progress, put

if TYPE_CHECKING:
    import argparse

_SHOWN = 72
"""How much of a statement is shown beside its new ID, in characters."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its own commands to the command line."""
    ids = commands.add_parser(
        "ids", help="give new statements their IDs", description="Give new statements their IDs, and keep the register."
    )
    verbs = ids.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_mint(verbs)
    _add_adopt(verbs)
    _add_settle(verbs)
    _add_drop(verbs)


def _add_mint(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    mint = verbs.add_parser(
        "mint",
        help="give new statements their IDs",
        description=(
            "Put the next free ID in the place of each `new` in the drafts, and into the register, and bring the "
            "register up to date. Nothing else of the text changes, and no ID is used twice."
        ),
        epilog="HANDBOOK is a folder in `handbooks` or a code; with no name, every handbook is meant.",
    )
    mint.add_argument("names", metavar="HANDBOOK[@VERSION]", type=named, nargs="*", help="where to look")
    mint.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")
    mint.add_argument("--check", action="store_true", help="the same, and exit with 1 where there is anything to do")
    mint.set_defaults(run=run_mint)


def _add_adopt(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    adopt = verbs.add_parser(
        "adopt",
        help="make the register of handbooks that have none",
        description=(
            "Make the register of handbooks that were written without one, of the IDs in their texts. It is done once; "
            "a handbook that has a register, or had one in an older commit, is refused."
        ),
    )
    adopt.add_argument("names", metavar="HANDBOOK", type=named, nargs="*", help="default: those without a register")
    adopt.add_argument(
        "--anew",
        action="store_true",
        help="make a register again that there is or was; its highest number and what was dropped stay taken",
    )
    adopt.add_argument(
        "--forget-published",
        action="store_true",
        help="with --anew, also where versions were published: for a corpus that nobody has used yet",
    )
    adopt.set_defaults(run=run_adopt)


def _add_settle(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    settle = verbs.add_parser(
        "settle",
        help="settle a merge in which two branches minted the same IDs",
        description=(
            "After a merge, a rebase or a cherry-pick: keep our IDs, give theirs the next free ones wherever they "
            "came with theirs (in statements, fields, references, tags), and write the register. Conflicts of the "
            "text itself are left, and named."
        ),
        epilog="Exit status: 0 all is settled, 1 a conflict is left for a person, 2 it cannot be told what is whose.",
    )
    settle.add_argument(
        "--theirs",
        metavar="COMMIT",
        type=named,
        help="what was merged (default: what git says is being merged, else the merge that is checked out)",
    )
    settle.set_defaults(run=run_settle)


def _add_drop(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    drop = verbs.add_parser(
        "drop",
        help="give up IDs that were never published",
        description="Give up IDs whose statements were taken out before any version with them was published.",
    )
    drop.add_argument("ids", metavar="ID", type=named, nargs="+", help="the IDs; their numbers stay taken")
    drop.set_defaults(run=run_drop)


def run_mint(options: argparse.Namespace) -> int:
    """Mint, or say what would be minted."""
    write = not (options.dry_run or options.check)
    with progress("Reading the handbooks"):
        done = mint_ids(options.names, current_folder(), write=write)
    lines = [f"{one.id} {one.place}: {_short(one.wording)}" for one in done.minted]
    verb = "written" if write else "to be written"
    lines += [f"{name} {verb}" for name in done.files] or ["There is nothing to mint."]
    put("\n".join(lines) + "\n", None)
    return 1 if options.check and done.files else 0


def run_settle(options: argparse.Namespace) -> int:
    """Settle, and say what is left."""
    with progress("Looking at both sides"):
        done = settle(current_folder(), options.theirs or "")
    lines = [f"{old} of theirs is {new} now" for old, new in done.renumbered]
    lines += [f"{name} written" for name in done.files]
    lines += [
        f"{place}: statements of both sides stand here, ours first: see if that is right" for place in done.joined
    ]
    lines += [f"{place}: a conflict is left to settle by hand" for place in done.conflicts]
    put("\n".join(lines or ["There is nothing to settle."]) + "\n", None)
    return 1 if done.conflicts else 0


def run_adopt(options: argparse.Namespace) -> int:
    """Make registers."""
    with progress("Reading the handbooks"):
        done = adopt_ids(options.names, current_folder(), anew=options.anew, forget_published=options.forget_published)
    lines = [f"{code}: {count} ID{'s' * (count != 1)} registered" for code, count in done.registered]
    put("\n".join(lines or ["Every handbook has a register."]) + "\n", None)
    return 0


def run_drop(options: argparse.Namespace) -> int:
    """Give up IDs."""
    drop_ids(options.ids, current_folder())
    put("".join(f"{identifier} is given up\n" for identifier in options.ids), None)
    return 0


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
