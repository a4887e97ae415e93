"""Larger corpora of the real one: each copy has codes, folders and titles of its own, and the same words."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

_ONLY_FOR = re.compile(r"^:*\{only-for\}.*$", re.MULTILINE)


def write_corpus(root: Path, target: Path, times: int) -> Path:
    """Write a project whose handbooks are those of another one so many times, without features and results.

    Args:
        root: the project with the real handbooks.
        target: the folder to write; it is not there yet.
        times: how often the handbooks are to stand in it.
    """
    target.mkdir(parents=True)
    (target / "index.md").write_text("# Handbooks\n\n```{policy-overview}\n```\n", encoding="utf-8")
    (target / "conf.py").write_text(
        'project = "benchmark"\nextensions = ["policy_diff.shells.sphinx_ext"]\npolicy_search = False\n'
        'include_patterns = ["index.md", "handbooks/**"]\n',
        encoding="utf-8",
    )
    shutil.copytree(root / "handbooks", target / "handbooks", ignore=shutil.ignore_patterns("register"))
    for number in range(2, times + 1):
        _copy(root / "handbooks", target / "handbooks", number)
    return target


def _copy(source: Path, target: Path, number: int) -> None:
    folders = [folder for folder in sorted(source.iterdir()) if (folder / "handbook.toml").is_file()]
    codes: set[str] = set()
    made: set[str] = set()
    for folder in folders:
        codes.add(_toml(folder / "handbook.toml")["code"])
        for variant in _toml(folder / "variants.toml").get("variants", ()):
            codes.add(variant["code"])
            made.add(variant["folder"])
    code = re.compile(rf"\b(?P<code>{'|'.join(sorted(codes, key=len, reverse=True))})(?P<end>-\d|\")")
    names = re.compile(rf"\b(?:{'|'.join(sorted(made, key=len, reverse=True))})\b") if made else None

    def renamed(text: str) -> str:
        return names.sub(lambda found: f"{found[0]}-{number}", text) if names else text

    for folder in folders:
        for file in sorted(folder.rglob("*")):
            place = target / f"{folder.name}-{number}" / file.relative_to(folder)
            if file.is_dir():
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            if file.suffix not in {".md", ".toml"}:
                shutil.copy(file, place)
                continue
            text = code.sub(rf"\g<code>{number}\g<end>", file.read_text(encoding="utf-8"))
            if file.name == "variants.toml":
                text = renamed(text)
            if file.suffix == ".toml":
                text = re.sub(r'^(title = ".*)"$', rf'\1 {number}"', text, flags=re.MULTILINE)
            else:
                text = _ONLY_FOR.sub(lambda found: renamed(found[0]), text)
            place.write_text(text, encoding="utf-8")


def _toml(file: Path) -> dict[str, object]:
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
