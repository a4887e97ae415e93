"""The grammar of obligations as its module writes it down, held against what the module reads."""

from __future__ import annotations

import re
from itertools import product
from typing import Final, get_args

from policy_diff.core import obligation_grammar
from policy_diff.core.obligation import Deadline, Modality, Occasion, Reckoned
from policy_diff.core.obligation_grammar import (
    OBLIGATION_FIELDS,
    obligation_fields,
    parse_deadline,
    parse_obligation,
    parse_trigger,
)

NEEDED = {"bearer": "lead inspector", "modality": "must", "action": "check well-being"}

#: What stands for a word in capitals that no rule explains.
WORDS: Final = {
    "ROLE": ["lead inspector"],
    "ACTION": ["contact duty desk"],
    "EVENT": ["notification call"],
    "CONDITION": ["school is open"],
    "ID": ["SMH-017"],
    "N": ["1", "18"],
    "H.MMam": ["9.00am"],
    "H.MMpm": ["4.30pm"],
}


def rules() -> dict[str, str]:
    """Give each rule of the docstring: what it explains, and how that is written."""
    found: dict[str, str] = {}
    name = ""
    for line in (obligation_grammar.__doc__ or "").splitlines():
        if rule := re.fullmatch(r" {4}(\S+) {2,}(\S.*)", line):
            name = rule[1]
            found[name] = rule[2]
        elif line.startswith(" " * 8):
            found[name] += f" {line.strip()}"
    return found


RULES = rules()


def spelt(rule: str) -> list[str]:
    """Give texts that follow a rule, by its name."""
    return alternatives(re.findall(r"[][{}]|[^][{}\s]+", RULES[rule]))


def meant(word: str) -> list[str]:
    """Give what a word of a rule stands for; `on` within one is the word, not the field."""
    if word.isupper() and word in RULES:
        return spelt(word)
    if word.endswith("(s)"):
        return [word.removesuffix("(s)"), word.replace("(s)", "s")]
    return WORDS.get(word, [word])


def alternatives(tokens: list[str]) -> list[str]:
    """Give texts that follow a rule, each part that may be left out or repeated both there and not there.

    Args:
        tokens: the rule; they are used up to the bracket that closes it.
    """
    found: list[str] = []
    choices: list[list[str]] = []
    while tokens and tokens[0] not in {"]", "}"}:
        sign = tokens.pop(0)
        if sign == "|":
            found += joined(choices)
            choices = []
        elif sign in {"[", "{"}:
            inside = alternatives(tokens)
            tokens.pop(0)
            choices.append(["", *inside] if sign == "[" else ["", inside[0], inside[-1]])
        else:
            choices.append([text for word in sign.split("|") for text in meant(word)])
    return found + joined(choices)


def joined(choices: list[list[str]]) -> list[str]:
    """Give every choice of one text from each list, but for those in which a number and its noun do not agree."""
    texts = (" ".join(filter(None, chosen)).replace(" ,", ",") for chosen in product(*choices))
    return [text for text in texts if not re.search(r"\b1 (working )?days|\b18 (working )?day (after|before)", text)]


def test_every_field_has_its_rule() -> None:
    assert [name for name in RULES if name.islower()] == list(OBLIGATION_FIELDS)
    assert spelt("modality") == [modality.value for modality in Modality]


def test_whatever_follows_the_rules_is_read_and_written_the_same() -> None:
    for field in OBLIGATION_FIELDS:
        for text in spelt(field):
            read = obligation_fields(parse_obligation({**NEEDED, field: text}))
            assert read[field] == text


def test_the_rules_leave_out_no_form_that_is_read() -> None:
    times = [parse_deadline(text) for text in spelt("TIME")]
    assert {type(time) for time in times} == set(get_args(Deadline))
    counted = {(type(time), time.unit, getattr(time, "side", "")) for time in times if hasattr(time, "unit")}
    assert len(counted) == 2 * 2 + 2  # either unit, after or before; and either unit, on the one day
    occasions: list[Occasion] = [parse_trigger(text).occasions[0] for text in spelt("OCCASION")]
    assert {type(occasion.past) for occasion in occasions} == {type(None), *get_args(Reckoned)}
    assert {len(occasion.conditions) for occasion in occasions} == {0, 1, 2}
    assert {len(occasion.unless) for occasion in occasions} == {0, 1, 2}
    assert {len(parse_trigger(text).occasions) for text in spelt("on")} == {1, 2}
