"""The catalogue of rules as a page of Markdown, made from the rules themselves."""

from __future__ import annotations

from policy_diff.core.rules import FAMILIES, RULES

_HEAD = """\
---
tocdepth: 2
---
# Rules

What `policy-diff check` looks for. A code is for ever: the letter is the rule's family, and a rule that is given up
leaves its code unused. This page is what `policy-diff check --rules` prints.
"""
"""The front matter keeps every rule out of the list of contents beside the page, which names the families."""


def write_rules() -> str:
    """Write every rule under its family, in the order of the catalogue, ending with a line feed."""
    parts = [_HEAD]
    for letter, family in FAMILIES.items():
        parts.append(f"## {family}\n")
        parts += [
            f"({rule.code.lower()})=\n### {rule.code} {rule.name}\n\n{rule.fault} {rule.reason}\n"
            for rule in RULES.values()
            if rule.code[0] == letter
        ]
    return "\n".join(parts)
