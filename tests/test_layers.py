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
    "formats": {"docx", "feedgen", "gherkin", "markdown_it", "mdit_py_plugins", "msgspec", "regex", "reqif", "tomli_w"},
    "edges": {"watchfiles"},
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

#: Parts of the standard library that reach outside the process, read the clock or load what no import names.
IMPURE = {
    "asyncio", "fileinput", "getpass", "glob", "http", "importlib", "io", "locale", "logging", "multiprocessing", "os",
    "pathlib", "platform", "random", "runpy", "secrets", "shutil", "signal", "socket", "sqlite3", "subprocess", "sys",
    "tempfile", "threading", "time", "urllib", "uuid", "warnings", "zoneinfo",
}  # fmt: skip

#: The modules that use one of them all the same, and why.
EXCEPTIONS = {
    # The library of archives reads from what can be read like a file; the bytes are at hand.
    "policy_diff.formats.docx.safe_package": {"io"},
    # It loads the names that it lists when they are asked for, each from the core.
    "policy_diff": {"importlib"},
    # A package is bytes that libraries write to a stream: one in memory.
    "policy_diff.formats.docx.package": {"io"},
    # The rules of a time zone are kept on disk, and nothing in the standard library gives them without reading it.
    "policy_diff.core.moments": {"zoneinfo"},
}

#: Functions and methods that do the same without an import of their own.
IMPURE_CALLS = {
    "__import__", "breakpoint", "eval", "exec", "fromtimestamp", "input", "now", "open", "print", "read_bytes",
    "read_text", "today", "utcnow", "write_bytes", "write_text",
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


def impure_calls(source: str) -> Iterator[tuple[str, int]]:
    """Yield every call that reads the clock or the disk or speaks to the terminal, with its line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            local = name == "astimezone" and not (node.args or node.keywords)  # to the zone of the machine
            if local or name in IMPURE_CALLS:
                yield name, node.lineno


def layer(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "policy_diff" and len(parts) > 1 and parts[1] in LAYERS else None


@pytest.mark.parametrize("path", modules(), ids=dotted)
def test_imports_point_to_earlier_layers(path: Path) -> None:
    here = layer(dotted(path))
    if here is None:  # the package's own front door re-exports values and use cases
        assert all(layer(m) in {None, "core", "formats", "project"} for m, _ in imports(path))
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
        if module == "urllib.parse":
            continue  # it only takes texts apart
        if top in sys.stdlib_module_names:
            pure = here not in {None, "core", "formats"} or top not in IMPURE
            assert pure or top in EXCEPTIONS.get(dotted(path), ()), (
                f"{path}:{line}: {here} reaches outside the process with {top}"
            )
        else:
            assert top in allowed, f"{path}:{line}: {here} may not import {top}"


@pytest.mark.parametrize("path", [path for path in modules() if layer(dotted(path)) in {"core", "formats"}], ids=dotted)
def test_core_and_formats_call_nothing_that_reads_the_clock_or_the_disk(path: Path) -> None:
    assert list(impure_calls(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "call",
    ["open('x')", "date.today()", "datetime.now(UTC)", "moment.astimezone()", "path.read_text()", "datetime.utcnow()"],
)
def test_a_call_that_reads_the_clock_or_the_disk_is_found(call: str) -> None:
    assert list(impure_calls(f"a = 1\nb = {call}\n")) == [(call.partition("(")[0].rpartition(".")[2], 2)]
    assert list(impure_calls("moment.astimezone(london())\nreopen(today)\n")) == []


def test_every_exception_is_in_use() -> None:
    used = {dotted(p): {m for m, _ in imports(p)} for p in modules()}
    assert all(names <= used[module] for module, names in EXCEPTIONS.items())


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
