"""What `policy-diff compare --format docx` asks for and writes."""

from __future__ import annotations

import os
import re
from argparse import ArgumentTypeError
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.edges.files import shown
from policy_diff.shells.cli.output import put_bytes

if TYPE_CHECKING:
    import argparse

    from policy_diff.core.changeset import ChangeSet

_DATED = re.compile(r"(?:.*[@/])?(\d{4}-\d{2}-\d{2})(?:/index\.md|/)?", re.DOTALL)
_EPOCH = "SOURCE_DATE_EPOCH"


def add_word(parser: argparse.ArgumentParser) -> None:
    """Add the options that say whose changes they are, and of when."""
    parser.add_argument("--author", type=shown, help="docx: who made the changes (default: policy-diff)")
    parser.add_argument(
        "--date",
        type=_moment,
        metavar="ISO",
        help=f"docx: when they were made (default: ${_EPOCH}, else the newer version's date, else 1980-01-01)",
    )


def put_word(change_set: ChangeSet, options: argparse.Namespace) -> None:
    """Write a change set as a Word document.

    Raises:
        InputError: it cannot be written, or `SOURCE_DATE_EPOCH` is no count of seconds.
    """
    from policy_diff.formats import docx  # noqa: PLC0415  the other forms need none of it

    author = options.author or docx.AUTHOR
    date = options.date or _epoch() or _date_of(change_set.new_ref) or docx.DATE
    put_bytes(docx.write(change_set, author=author, date=date, title=options.title), options.output)


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ArgumentTypeError(f"{text!r} is no date as 2024-01-19 or 2024-01-19T09:30:00Z") from None


def _epoch() -> datetime | None:
    """Give the moment that builds which can be repeated take for now, where one is set."""
    text = os.environ.get(_EPOCH)
    if not text:
        return None
    try:
        return datetime.fromtimestamp(int(text), UTC)
    except (ValueError, OverflowError, OSError):
        raise InputError(
            f"{_EPOCH} is no count of seconds: {shown(text)}", cure="Unset it, or give the date with --date."
        ) from None


def _date_of(ref: str | None) -> datetime | None:
    """Give the date that a version is named by."""
    found = _DATED.fullmatch(ref or "")
    if not found:
        return None
    try:
        return datetime.fromisoformat(found[1]).replace(tzinfo=UTC)
    except ValueError:
        return None
