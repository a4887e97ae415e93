"""A small project: three handbooks that changed on one day, partly in the same words."""

project = "shores"
html_title = "Shores"
language = "en-GB"
extensions = ["policy_diff.shells.sphinx_ext"]
exclude_patterns = ["build"]
