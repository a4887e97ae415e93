"""Sphinx configuration of the site."""
