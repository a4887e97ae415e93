"""Quotation marks, straight and curly."""

OPENING = "'\"\u2018\u201c"
CLOSING = "'\"\u2019\u201d"
_STRAIGHT = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")


def straightened(text: str) -> str:
    """Give `text` with straight quotation marks for curly ones."""
    return text.translate(_STRAIGHT)
