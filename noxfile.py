"""The same checks against every supported Python: `nox` runs all, `nox -s tests-3.13` one."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "uv|virtualenv"
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


def _install(session: nox.Session) -> None:
    """Install the pinned tools and the project itself."""
    session.install("--require-hashes", "-r", "requirements.txt")
    session.install("--no-deps", "--no-build-isolation", "--editable", ".")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run every test and scenario."""
    _install(session)
    session.run("pytest", *session.posargs)


@nox.session(python=PYTHONS[0])
def core(session: nox.Session) -> None:
    """Import the core with its own dependencies alone: no Sphinx, no pytest."""
    session.install(".")
    session.run("python", "-c", "import policy_diff; policy_diff.compare('a', 'b')")
    session.run("policy-diff", "--version")


@nox.session(python=PYTHONS[0])
def style(session: nox.Session) -> None:
    """Lint, check the format and the types."""
    _install(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")


@nox.session(python=PYTHONS[0])
def build(session: nox.Session) -> None:
    """Build the sdist and the wheel."""
    _install(session)
    session.run("hatchling", "build")
