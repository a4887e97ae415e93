"""Thin: the command line, the Sphinx extension and the pytest plugin."""
