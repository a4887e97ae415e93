"""The page on the Python interface names all of it."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import policy_diff
from policy_diff import BlockChange, ChangeSet, Entry, InputError, Place, conduct
from policy_diff.core import listing
from policy_diff.formats import (
    brackets,
    changeset_json,
    critic,
    html,
    listing_csv,
    listing_json,
    listing_text,
    needs_json,
    summary,
    update_page,
)
from policy_diff.project import listings

PAGE = (Path(__file__).resolve().parents[2] / "docs/reference/python.md").read_text(encoding="utf-8")
CODE = re.findall(r"`([^`\n]+)`", PAGE)
HEADINGS = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)


def section(title: str) -> str:
    return PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("value", [ChangeSet, Entry, BlockChange, Place], ids=lambda value: value.__name__)
def test_every_attribute_of_a_value_is_named(value: type) -> None:
    public = {name for name in dir(value) if not name.startswith("_")}
    named = set(re.findall(r"`(\w+)(?:\([^`]*\))?`", section(value.__name__)))
    assert public - named == set()


def test_every_part_of_an_error_is_named() -> None:
    parts = vars(InputError("x", cure="y"))
    assert set(parts) - set(re.findall(r"`(\w+)`", section("Errors"))) == set()


def test_every_name_of_the_package_is_named() -> None:
    named = set(re.findall(r"\w+", " ".join([*CODE, *HEADINGS])))
    assert {name for name in policy_diff.__all__ if not name.startswith("_")} - named == set()


@pytest.mark.parametrize(
    ("module", "names"),
    [
        (brackets, brackets.__all__),
        (conduct, conduct.__all__),
        (listing_csv, ("read", "write")),
        (listing_json, ("read", "write")),
        (listing_text, ("write",)),
        (changeset_json, ("read", "write")),
        (critic, critic.__all__),
        (html, html.__all__),
        (listings, ("listing", "named_handbooks", "read_listing", "restated")),
        (needs_json, ("write",)),
        (summary, ("unseen", "write")),
        (update_page, update_page.__all__),
    ],
    ids=lambda value: value.__name__.rpartition(".")[2] if hasattr(value, "__name__") else "",
)
def test_every_name_of_a_format_is_named(module: object, names: tuple[str, ...]) -> None:
    name = module.__name__.rpartition(".")[2]
    named = set(re.findall(rf"`{name}\.(\w+)", PAGE))
    assert set(names) - named == set()
    assert all(hasattr(module, name) for name in named)


VALUES = [one for one in vars(listing).values() if isinstance(one, type) and one.__module__ == listing.__name__]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_attribute_of_the_listing_is_named(value: type) -> None:
    (row,) = re.findall(rf"^\| `{value.__name__}` \|.*$", PAGE, re.MULTILINE)
    public = {name for name in dir(value) if not name.startswith("_")}
    assert public - set(re.findall(r"`(\w+)(?:\([^`]*\))?`", row)) == set()


@pytest.mark.parametrize(
    "value", [conduct.Subject, conduct.Event, conduct.Decision, conduct.Norm], ids=lambda v: v.__name__
)
def test_every_attribute_of_the_contract_is_named(value: type) -> None:
    (row,) = re.findall(rf"^\| `conduct.{value.__name__}` \|.*$", PAGE, re.MULTILINE)
    assert {one.name for one in fields(value)} == set(re.findall(r"`(\w+)`", row))
