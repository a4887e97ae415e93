"""A small project in a real git repository, and what is done to it on branches."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

HANDBOOK = """\
code = "VIS"
title = "Visits handbook"
remits = ["visits"]

[[versions]]
id = "2023"
label = "Before"
held = "whole"

[[versions]]
id = "draft"
label = "Draft"
held = "whole"
update-note = "Visitors knock."
"""

#: What every requirement says of itself.
FIELDS = ":topics: visits\n:verified-by: judgement\n"


def statement(identifier: str, text: str) -> str:
    return f":::{{req}} {identifier}\n{FIELDS}\n{text}\n:::\n"


TEXT = f"""\
# Visits handbook

What visitors do.

## Before the visit

{statement("VIS-001", "Visitors write first.")}
{statement("VIS-002", "The manager answers within a week.")}
## During the visit

The visit takes a day.

{statement("VIS-003", "Visitors are quiet.")}
## After the visit

Nobody asks why.
"""

VOCABULARY = """\
[roles]
[events]
[actions]
[conditions]
[topics]
visits = "what is done on a visit"
letters = "what is written before one"
"""

FEATURE = """\
Feature: Visits

  @VIS-001
  Scenario: A letter
    Given a letter
    Then it is read
"""

DRAFT = "handbooks/visits/draft/index.md"
REGISTER = "handbooks/register/VIS.toml"


class Project:
    """A project in a git repository, on the branch `main`."""

    def __init__(self, root: Path, files: dict[str, str]) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")
        for name, text in files.items():
            self.write(name, text)

    def git(self, *args: str, fails: bool = False) -> str:
        env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        done = subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.editor=true", *args],
            cwd=self.root,
            env={**env, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
            capture_output=True,
            check=False,
        )
        assert bool(done.returncode) == fails, (args, done.stdout, done.stderr)
        return done.stdout.decode() + done.stderr.decode()

    def commit(self, message: str = "Change") -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)

    def read(self, name: str) -> str:
        return (self.root / name).read_bytes().decode()

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert text.count(old) == 1, (name, old, text)
        self.write(name, text.replace(old, new))

    def put_in(self, before: str, text: str, name: str = DRAFT) -> None:
        """Put a text before a line."""
        self.edit(name, f"{before}\n", f"{text}\n{before}\n")

    def texts(self) -> dict[str, bytes]:
        files = (path for path in self.root.rglob("*") if path.is_file() and ".git" not in path.parts)
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in files}


class Within(Project):
    """A project in a folder of another's repository."""

    def __init__(self, outer: Project, folder: str, files: dict[str, str]) -> None:
        self.root = outer.root / folder
        for name, text in files.items():
            self.write(name, text)


def visits() -> dict[str, str]:
    """Give the files of the handbook on visits: a version and a draft that is the same yet."""
    return {
        "handbooks/visits/handbook.toml": HANDBOOK,
        "handbooks/visits/2023/index.md": TEXT,
        DRAFT: TEXT,
        "handbooks/vocabulary.toml": VOCABULARY,
        "features/visits/letters.feature": FEATURE,
    }


VARIANTS = """\
[words]
visitors = "Visitors"

[[variants]]
code = "AAA"
folder = "aaa"
title = "Visits handbook: homes"
about = "Visits to homes."
note = "Made for homes."
[variants.words]
visitors = "Guests"

[[variants]]
code = "BBB"
folder = "bbb"
title = "Visits handbook: schools"
about = "Visits to schools."
note = "Made for schools."
[variants.words]
visitors = "Callers"
"""
TABLE = "handbooks/visits/variants.toml"


def for_bbb(text: str) -> str:
    return f"::::{{only-for}} bbb\n{text}::::\n"


def mini_master() -> dict[str, str]:
    """Give the files of a master and of two handbooks that are made from it; VIS-002 is for one of them alone."""
    second = statement("VIS-002", "The manager answers within a week.")
    text = TEXT.replace("Visitors", "{{visitors}}").replace(second, for_bbb(second))
    return {
        "handbooks/visits/handbook.toml": HANDBOOK,
        TABLE: VARIANTS,
        "handbooks/visits/2023/index.md": text,
        DRAFT: text,
        "handbooks/vocabulary.toml": VOCABULARY,
        "features/visits/letters.feature": FEATURE,
    }
