"""Tokens that mean something to a reader, from which inputs are made."""

from __future__ import annotations

from typing import Final

Tokens = tuple[str, ...]

TOML: Final[Tokens] = (
    "[", "]", "[[", "]]", "=", '"', "'''", '"""', "{", "}", ".", "\n", "#", "2024-01-01", "true", "1e9", "-0",
    "\\u0000",
)  # fmt: skip
JSON: Final[Tokens] = (
    "[", "]", "{", "}", '"', ":", ",", "null", "true", "-1", "1e999", "9" * 30, '"\\ud800"', '"\\u0000"', "\\", '""',
)  # fmt: skip
MYST: Final[Tokens] = (
    "# ", "## ", "- ", "1. ", "> ", "```\n", ":::{req} VIS-001\n", ":::\n", ":bearer: host\n", "| a | b |\n",
    "|--|--|\n", "(x)=\n", "---\n", "===\n", "[x]", "](u)", "![", "<!--", "-->", "    ", "\t", "\r\n", "\r", "\n\n",
    "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "[removed: ", "[moved here (1)]", "\\", "`", "**",
    "[^1]: ", "$$\n", "% ", "+++\n", "{#i}\n",
    "\u2028", "\ufeff", "\u0301", "\u202e", "👩‍🏫", ": ", "<div>\n", "\n%%%%\n",
)  # fmt: skip
MERGE: Final[Tokens] = ("<<<<<<< a\n", "||||||| b\n", "=======\n", ">>>>>>> c\n")
COMMENT: Final[Tokens] = (
    "<!-- policy-diff changes, form 1\n",
    "\n-->",
    '["old", null, ',
    '["new", "b", ',
    '"' + "0" * 64 + '"',
)
PAGE: Final[Tokens] = (
    "Changes are marked in [square brackets].\n", "Updated wording added to the '", "' section\n", "New '[",
    "]' section\n", "Back to contents\n", "Contents\n", "Published 1 May 2024\n",
)  # fmt: skip
GHERKIN: Final[Tokens] = (
    "Feature: ", "Rule: ", "Background:\n", "Scenario: ", "Scenario Outline: ", "Examples:\n", "Given ", "When ",
    "Then ", "* ", "@VIS-001 ", "| a | b |\n", '"""\n', "```\n", "# language: fr\n", "<a>", "\n", "\\|",
)  # fmt: skip
HTTP: Final[Tokens] = (
    "GET ", "POST ", "PUT ", "DELETE ", "/subject", "/sessions", "/cases", " HTTP/1.1\r\n", "Host: a\r\n", "\r\n",
    "Content-Length: ", "Content-Type: application/json\r\n", "Transfer-Encoding: chunked\r\n", "HTTP/1.1 200 OK\r\n",
    "Location: ", "%2F", "//[",
)  # fmt: skip
ADDRESS: Final[Tokens] = ("http://", "https://", "[::1]", ":", "@", "/", "?", "%", "\u00e9")
OBLIGATION: Final[Tokens] = (
    "bearer: ", "modality: must", "on: ", "due: ", "except: ", "working days after ", " past ", " if ", " unless ",
    " and ", "normally", ",", "(", ")", "\n",
)  # fmt: skip
PHRASE: Final[Tokens] = (
    "working days", "after ", "before ", "by ", "4.30pm", " on Monday 22 January 2024", "..", ":", "none: ", "9" * 40,
)  # fmt: skip
SVG: Final[Tokens] = (
    "<svg", ' xmlns="http://www.w3.org/2000/svg"', ">", "</svg>", "<style>", "url(#a)", "&#", "<!DOCTYPE a [",
    "<!ENTITY a '", "]>", "<![CDATA[", "<?xml version='1.0' encoding='", "'?>", " on", "=",
)  # fmt: skip
CBOR: Final[Tokens] = ("\x80", "\x85", "\x82", "\x61", "\x00", "\x7f", "\x1a", "\x1b")
WORD: Final[Tokens] = (
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "</w:tbl>", "<w:del ",
    "</w:del>", "<w:ins ", "</w:ins>", "<w:moveFrom ", "<w:moveTo ", 'w:id="1"', 'w:val="9"', "<w:pPr>", "<w:rPr>",
    "<w:numPr>", '<w:ilvl w:val="9"/>', '<w:numId w:val="1"/>', '<w:pStyle w:val="Heading1"/>', "<w:hyperlink>",
    "<!DOCTYPE a [", "<!ENTITY b 'c'>", "&b;", "]>", "<w:br/>", "<w:tab/>", "<w:sdt>", "<w:fldSimple>",
)  # fmt: skip
