"""Sphinx configuration of the site; what it does not say, the extension does."""

project = "policy-diff"
html_title = "Inspection handbooks compared"
language = "en-GB"

extensions = ["policy_diff.shells.sphinx_ext"]
include_patterns = ["index.md", "docs/**", "handbooks/**"]
exclude_patterns = [".*", "build", "dist", "features", "src", "tests"]
