"""A small project with every kind of change that the site has to show."""

project = "sample"
html_title = "Sample"
language = "en-GB"
extensions = ["policy_diff.shells.sphinx_ext"]
exclude_patterns = ["build"]
policy_results = "results.json"
