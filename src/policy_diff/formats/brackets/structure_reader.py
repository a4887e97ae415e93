"""Tell on which side structure stands that carries no mark itself: directives, fields, labels, rules of tables.

It goes with what it belongs to. A directive in which everything is new is new, with its fields and its last line; a
label is new where the block that it names is. What is gone is said by comments, which are put here where they belong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import PREFIXES, Kind
from policy_diff.core.obligation_grammar import OBLIGATION_FIELDS
from policy_diff.formats.brackets.forms import FIELD, form_of
from policy_diff.formats.brackets.row_reader import read_rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.brackets.block_reader import Part

_FIELDS: Final = (*OBLIGATION_FIELDS, "topics", "verified-by")
_KINDS: Final = {
    "opening": Kind.DIRECTIVE,
    "closing": Kind.DIRECTIVE,
    "field": Kind.OPTION,
    "label": Kind.TARGET,
    "attributes": Kind.ATTRIBUTES,
    "comment": Kind.COMMENT,
}
_ONE_LINE: Final = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*\Z")


def settle(parts: Sequence[Part]) -> list[Part]:
    """Give the parts of a text with what is gone in its place, and every part on the sides where it stands."""
    for part in parts:
        if _gone(part):
            part.kind = _KINDS.get(form_of(part.old or ""), Kind.OTHER)
    found = _replacing(parts)
    found = _with_fields(found)
    _directives(found)
    _prefixes(found)
    return found


def _gone(part: Part) -> bool:
    """Tell of a part that a comment stands for it."""
    return part.shown is None


def _structure(part: Part) -> bool:
    return part.shown is not None and not part.said


def _replacing(parts: Sequence[Part]) -> list[Part]:
    """Join what is gone with what stands directly behind it in its place: structure of the same form."""
    found: list[Part] = []
    removed = 0  #: directives that are gone and whose last line has not come by
    at = 0
    while at < len(parts):
        part = parts[at]
        at += 1
        found.append(part)
        if not _gone(part):
            continue
        form = form_of(part.old or "")
        after = parts[at] if at < len(parts) else None
        fits = (
            after is not None
            and (_structure(after) or after.kind is Kind.OPTION)
            and bool(form)
            and form == form_of(after.new or "")
            and bool(_ONE_LINE.match(part.gap))
        )
        if form == "closing" and removed:
            removed -= 1
        elif fits and after is not None:
            after.old, after.said = part.old, after.said or form != "opening"
            found.pop()
        elif form == "opening":
            removed += 1
    return found


def _with_fields(parts: list[Part]) -> list[Part]:
    """Put fields that are gone from among those of a directive behind its first line."""
    found: list[Part] = []
    waiting: list[Part] = []  #: fields that are gone, until their directive comes
    at = 0
    while at < len(parts):
        part = parts[at]
        at += 1
        tight = bool(_ONE_LINE.match(part.gap))
        after_gone = bool(found) and _gone(found[-1]) and form_of(found[-1].old or "") in {"opening", "field"}
        if _gone(part) and tight and form_of(part.old or "") == "field" and not after_gone:
            waiting.append(part)
            continue
        if waiting and part.kind is Kind.DIRECTIVE and form_of(part.new or "") == "opening":
            own = at
            while own < len(parts) and parts[own].kind is Kind.OPTION:
                own += 1
            found.append(part)
            fields = list(parts[at:own])
            place = 0
            for field in waiting:
                place = _place(fields, field, place)
                fields.insert(place, field)
                place += 1
            _even_gaps([part, *fields])
            found += fields
            at = own
        else:
            found += [*waiting, part]
        waiting = []
    return found + waiting


def _place(fields: Sequence[Part], field: Part, first: int) -> int:
    """Find before which fields one stood: those that come after it in the order in which fields are written."""
    rank = _rank(field)
    return next((at for at in range(first, len(fields)) if _rank(fields[at]) > rank), len(fields))


def _rank(part: Part) -> int:
    found = FIELD.match(part.old or part.new or "")
    name = found["name"] if found else ""
    return _FIELDS.index(name) if name in _FIELDS else len(_FIELDS)


def _even_gaps(parts: Sequence[Part]) -> None:
    """Let the gap after the last field stand after the last of all, and a line end after the others."""
    last = next(part for part in reversed(parts) if not _gone(part)).gap
    end = parts[0].gap if _ONE_LINE.match(parts[0].gap) else "\n"
    for part in parts:
        part.gap = end
    parts[-1].gap = last


def _directives(parts: Sequence[Part]) -> None:
    """Settle directives, the inner ones first."""
    open_: list[int] = []
    for at, part in enumerate(parts):
        if part.kind is not Kind.DIRECTIVE or _gone(part) or part.shown is None:
            continue
        if "{" in part.shown.text:
            if not part.shown.unclosed:
                open_.append(at)
        elif open_:
            _settle(parts, open_.pop(), at)


def _settle(parts: Sequence[Part], first: int, last: int) -> None:
    """Settle one directive: it is new where what stands in it is, and nothing that stood in it is gone."""
    opening, closing = parts[first], parts[last]
    inside = parts[first + 1 : last]
    told = [part for part in inside if part.said and part.kind is not Kind.OPTION]
    told = told or [part for part in inside if part.kind is Kind.OPTION]
    replaced = opening.old != opening.new
    if told and not replaced and all(part.old is None for part in told):
        for part in inside:
            if part.kind is Kind.OPTION or not part.said:
                part.old, part.said = None, True
        opening.old = closing.old = None
    elif opening.old is None:  # a comment says so
        closing.old = None
    opening.said = closing.said = True


def _prefixes(parts: Sequence[Part]) -> None:
    """Settle labels, each with the block that it names, and the rules of tables."""
    after: Part | None = None
    for at in range(len(parts) - 1, -1, -1):
        part = parts[at]
        if part.kind is Kind.TABLE_RULE and part.new is not None:
            _rule(parts, at)
        if part.kind in PREFIXES and not part.said:
            if after is not None and after.old is None:
                part.old = None
            part.said = True
        if not _gone(part) and part.kind is not Kind.COMMENT:
            after = part


def _rule(parts: Sequence[Part], at: int) -> None:
    """Settle the row of dashes under the head of a table, which goes with the head."""
    rule, head = parts[at], parts[at - 1]
    if not at or head.kind is not Kind.TABLE_ROW or rule.shown is None:
        return
    said = read_rule(rule.shown.text, head.columns)
    rule.old = None if head.old is None else said.old
    rule.new = None if head.new is None else said.new
    rule.said = True
