"""Imports point one way only: core, formats, edges, project, shells."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "policy_diff"
LAYERS = ["core", "formats", "edges", "project", "shells"]

#: What each layer may import besides the standard library and the layers before it.
LIBRARIES = {
    "core": {"diff_match_patch", "markdown_it", "mdit_py_plugins", "regex"},
    "formats": {"markdown_it", "mdit_py_plugins", "regex", "tomli_w", "gherkin"},
    "edges": set(),
    "project": set(),
    "shells": {
        "docutils",
        "gherkin",
        "jinja2",
        "markdown_it",
        "myst_parser",
        "pytest",
        "pytest_bdd",
        "sphinx",
        "sphinx_needs",
    },
}

#: Parts of the standard library that reach outside the process or read the clock.
IMPURE = {
    "asyncio", "glob", "http", "io", "locale", "logging", "multiprocessing", "os", "pathlib", "random",
    "shutil", "signal", "socket", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "warnings",
}  # fmt: skip


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def dotted(path: Path) -> str:
    parts = ["policy_diff", *path.relative_to(PACKAGE).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Yield every module that a file imports, whole dotted name, with its line."""
    names = {dotted(p) for p in modules()}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: write the whole module name"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield (whole if whole in names else str(node.module)), node.lineno


def layer(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "policy_diff" and len(parts) > 1 and parts[1] in LAYERS else None


@pytest.mark.parametrize("path", modules(), ids=dotted)
def test_imports_point_to_earlier_layers(path: Path) -> None:
    here = layer(dotted(path))
    if here is None:  # the package's own front door re-exports the core
        assert all(layer(m) in {None, "core", "formats"} for m, _ in imports(path))
        return
    for module, line in imports(path):
        there = layer(module)
        if there is not None:
            assert LAYERS.index(there) <= LAYERS.index(here), f"{path}:{line}: {here} imports {there}"


@pytest.mark.parametrize("path", modules(), ids=dotted)
def test_each_layer_uses_only_its_libraries(path: Path) -> None:
    import sys

    here = layer(dotted(path))
    allowed = set() if here is None else LIBRARIES[here]
    for module, line in imports(path):
        top = module.split(".")[0]
        if top in {"policy_diff", "__future__"}:
            continue
        if top in sys.stdlib_module_names:
            pure = here not in {None, "core", "formats"} or top not in IMPURE
            assert pure, f"{path}:{line}: {here} reaches outside the process with {top}"
        else:
            assert top in allowed, f"{path}:{line}: {here} may not import {top}"


def test_diff_match_patch_has_one_importer() -> None:
    found = {dotted(p) for p in modules() for m, _ in imports(p) if m == "diff_match_patch"}
    assert found <= {"policy_diff.core.words"}


def test_shells_do_not_import_each_other() -> None:
    for path in modules():
        here = dotted(path).split(".")
        if here[1:2] != ["shells"] or len(here) < 3:
            continue
        for module, line in imports(path):
            there = module.split(".")
            if there[:2] == ["policy_diff", "shells"] and len(there) > 2:
                assert there[2] == here[2], f"{path}:{line}: {here[2]} imports {there[2]}"


def test_modules_do_not_import_in_circles() -> None:
    graph = {dotted(p): {m for m, _ in imports(p) if m.startswith("policy_diff.")} for p in modules()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, f"import circle: {' -> '.join((*trail, name))}"
        if name not in done:
            for other in sorted(graph.get(name, ())):
                visit(other, (*trail, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())
