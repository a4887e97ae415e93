"""The conformance report as one page of HTML that stands by itself."""

from policy_diff.formats.conduct_html.page import write_page

__all__ = ["write_page"]
