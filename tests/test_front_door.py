"""What `import policy_diff` gives, and what it loads."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import policy_diff

FILE = Path(policy_diff.__file__)


def typed() -> dict[str, str]:
    """Give each name that a type checker is told of, with the module that it is told to look in."""
    tree = ast.parse(FILE.read_text(encoding="utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    found = [node for node in guarded.body if isinstance(node, ast.ImportFrom)]
    return {alias.name: str(node.module) for node in found for alias in node.names}


def test_a_type_checker_and_python_find_the_same_names_in_the_same_modules() -> None:
    assert typed() == policy_diff._HOMES
    assert sorted([*typed(), "__version__"]) == sorted(policy_diff.__all__)
    assert set(policy_diff.__all__) <= set(dir(policy_diff))


@pytest.mark.parametrize("name", sorted(typed()))
def test_a_name_is_what_its_module_holds(name: str) -> None:
    assert getattr(policy_diff, name) is getattr(import_module(typed()[name]), name)


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="'policy_diff' has no attribute 'compere'"):
        policy_diff.compere  # noqa: B018  asking is the test
    with pytest.raises(ImportError):
        from policy_diff import compere  # noqa: F401


def test_a_run_of_pytest_that_asks_for_no_suite_loads_the_plugin_alone() -> None:
    code = "import sys, pytest; before = set(sys.modules); import policy_diff.shells.pytest_plugin; "
    code += "print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["policy_diff", "policy_diff.shells", "policy_diff.shells.pytest_plugin"]
