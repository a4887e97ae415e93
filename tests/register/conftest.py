"""The project that the tests of the register work on."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff.project.adopting import adopt_ids
from policy_diff.project.publishing import publish_versions
from register.projects import Project, visits


@pytest.fixture
def bare(tmp_path: Path) -> Project:
    """A project without a register, committed."""
    project = Project(tmp_path / "project", visits())
    project.commit("Begin")
    return project


@pytest.fixture
def project(bare: Project) -> Project:
    """A project whose first version is published, committed."""
    adopt_ids([], bare.root)
    publish_versions(["VIS@2023"], bare.root)
    bare.commit("Publish")
    return bare
