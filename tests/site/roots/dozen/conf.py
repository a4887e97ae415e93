"""A small project: one handbook, between whose versions stands everything that is hard to show."""

project = "dozen"
html_title = "Paths"
language = "en-GB"
extensions = ["policy_diff.shells.sphinx_ext"]
exclude_patterns = ["build"]
