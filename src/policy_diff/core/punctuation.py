"""Punctuation of many scripts, by what it does."""

STOPS = frozenset(".!?…。！？؟۔।॥")
"""Ends a sentence."""

BREAKS = STOPS | frozenset(":;؛；：")
"""Ends a sentence or a main part of one."""

COMMAS = frozenset(",،、，—–")
"""Ends a clause."""

WIDE = frozenset("。！？，、；：")
"""Stands without a space after it."""

CLOSERS = frozenset("\"'”’»)]}」』）")
"""Closes a quotation or a bracket, and so may stand between a sentence and its end."""

CLOSING = {")": "(", "]": "[", "）": "（", "」": "「", "』": "『", "»": "«", "”": "“"}
"""What closes a bracket or a quotation, with what opens it."""

OPENING = {opens: closes for closes, opens in CLOSING.items()}
"""What opens a bracket or a quotation, with what closes it."""

OPENERS = frozenset("([（")
"""Opens a bracket."""
