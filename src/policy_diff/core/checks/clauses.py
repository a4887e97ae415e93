"""Which modal words lay something down: those of a main clause, not those that tell of a duty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks.modal_words import ModalWord, modals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.checks.plain_text import Plain

_BOUNDARY: Final = re.compile(r"[.;:!?(),\u2013\u2014|]|\s-\s|\n\s*\n")
_SENTENCE_END: Final = re.compile(r"[.;!?]\s")
_WORD: Final = re.compile(r"[\w'\u2019/-]+")

_LEADING: Final = frozenset({"also", "and", "but", "however", "instead", "or", "so", "then", "therefore", "yet"})
_RELATIVE: Final = frozenset({
    "how", "than", "that", "what", "whatever", "whether", "which", "whichever", "who", "whoever", "whom", "whose",
    "why",
})  # fmt: skip
"""Their clause tells of something and lays nothing down."""

_CONJUNCTIONS: Final = frozenset({
    "after", "although", "as", "because", "before", "if", "once", "since", "though", "unless", "until", "when",
    "whenever", "where", "wherever", "while",
})  # fmt: skip
"""Their clause says when or why, and a main clause can follow it without a comma."""

_PREPOSITIONS: Final = frozenset({
    "across", "after", "at", "before", "beyond", "by", "during", "for", "from", "in", "of", "on", "outside", "over",
    "since", "through", "throughout", "to", "under", "until", "with", "within", "without",
})  # fmt: skip
_DETERMINERS: Final = frozenset({
    "a", "all", "an", "any", "both", "each", "either", "every", "her", "his", "its", "most", "my", "our", "some",
    "such", "the", "their", "these", "this", "those", "your",
})  # fmt: skip
_PRONOUNS: Final = frozenset({"anyone", "everybody", "everyone", "he", "it", "one", "she", "they", "we", "you"})

_LAYING_DOWN: Final = frozenset({"down", "expected", "expects", "required", "requires"})
"""What `that` brings in after these is laid down, and not only told of."""

_WEAK: Final = re.compile(r"(?:will\s+)?(?:has|have)\s+to|(?:is|are)\s|may\s", re.IGNORECASE)
"""They lay something down where somebody who can be bound is their subject, else they describe."""

_PERHAPS: Final = re.compile(
    r"\s+(?:always|appear|be|become|even|exist|feel|find|happen|have|know|need|realise|remember|see|seem|think|want|wish|"
    r"yet)\b",
    re.IGNORECASE,
)
"""What follows `may not` where it means `perhaps not`."""

_REMARK: Final = re.compile(
    r"\s+(?:also\s+)?be\s+(?:borne|emphasised|kept|noted|remembered|said|stressed)\b", re.IGNORECASE
)
_MODAL_BEFORE: Final = frozenset({
    "can", "could", "do", "does", "may", "might", "must", "never", "not", "should", "to", "would",
})  # fmt: skip

_LOOK_BACK: Final = 400
"""How many code points of a clause are looked at before its modal word."""

_MOST_WORDS: Final = 6
"""Words of the longest role that is looked for."""


_BODIES: Final = frozenset({"colleagues", "governors", "inspection team", "staff", "teams", "the team"})
"""Those who can be bound, in words that are no terms."""


class Roles:
    """The names of those who can be bound, in the singular and the plural."""

    def __init__(self, names: frozenset[str]) -> None:
        """Take the roles of the vocabulary."""
        self.names = _BODIES | {form for name in names for form in (name, *_plurals(name))}

    def at_end(self, words: list[str]) -> int:
        """Count the words of the role that some words end with, in lower case; 0 where they end with none."""
        for count in range(min(_MOST_WORDS, len(words)), 0, -1):
            if " ".join(words[-count:]) in self.names:
                return count
        return 0


def statements(text: Plain, roles: Roles) -> Iterator[ModalWord]:
    """Yield the modal words by which a text lays something down, one for each sentence and each further clause.

    A clause that tells of a duty (`what inspectors must ask`, `the forms they must fill in`) lays nothing down, nor
    does one that says what can be (`may`, `can`), a remark (`it must be said`) or a quotation.
    """
    for word in modals(text):
        if word.kind == "may" or word.words.lower().startswith(("can", "usually", "ordinarily", "as a rule")):
            continue
        if _lays_down(text.own, word, roles):
            yield word


def _lays_down(words: str, word: ModalWord, roles: Roles) -> bool:
    first = max(0, word.start - _LOOK_BACK)
    clause, opens = first, first == 0
    for found in _BOUNDARY.finditer(words, first, word.start):
        clause, opens = found.end(), found[0] not in {",", "(", ")", "\u2013", "\u2014"} and found[0].strip() != "-"
    head = [part.lower() for part in _WORD.findall(words, clause, word.start)]
    while head and head[0] in _LEADING:
        head = head[1:]
    if not head:
        weak = word.kind == "normally" or _WEAK.match(word.words + " ")
        # `Should the school ask, …` is a condition; `, and must …` goes on with what was said.
        return not weak and not (opens and word.words[:1].isupper())
    role = roles.at_end(head)
    if word.kind == "normally":
        bare = head[:-1] if head[-1] == "will" else head
        if not roles.at_end(bare) or not _VERB.match(words, word.end):
            return False
        head, role = bare, roles.at_end(bare)
    elif _WEAK.match(word.words + " "):
        if not role or head[-1] in _MODAL_BEFORE or (word.kind == "must_not" and _PERHAPS.match(words, word.end)):
            return False
    elif (head == ["it"] and _REMARK.match(words, word.end)) or head[-1] in {"a", "the"}:
        return False
    return _is_main(head, role, roles)


_VERB: Final = re.compile(r"\s+[a-z]+\b", re.IGNORECASE)


def _is_main(head: list[str], role: int, roles: Roles) -> bool:
    """Tell whether the words before a modal word, from the start of its clause, make it that of a main clause."""
    for at in range(len(head) - 1, 0, -1):
        if head[at] == "that" and head[at - 1] in _LAYING_DOWN:  # `it requires that hosts should …`
            head = head[at + 1 :]
            break
    relative = next((at for at, word in enumerate(head) if word in _RELATIVE and not _pointing(head, at)), None)
    if relative is not None:
        # `a host who has a concern should …`, but not `the forms that hosts should …`
        verb = len(head) > relative + _SUBJECT_AND_VERB and not role and head[-1] not in _PRONOUNS
        return verb and roles.at_end(head[:relative]) > 0
    subject = role or (1 if head and head[-1] in _PRONOUNS else 0)
    start = len(head) - subject
    while subject and start and head[start - 1] in _DETERMINERS:
        start -= 1
    before = head[:start]
    joined = [at for at, word in enumerate(head) if word in _CONJUNCTIONS]
    if joined:
        # `When they arrive visitors must …`, but not `when visitors must leave` nor `they ask when they must leave`
        follows = len(before) >= _SUBJECT_AND_VERB and before[-1] not in _PREPOSITIONS
        return joined[-1] == 0 and subject > 0 and follows
    if not subject or not before or _opens(before) or before[-1] in _PREPOSITIONS | {"and", "or"}:
        return True
    # `the forms they must fill in`, `the report the visitor must write`
    determined = start < len(head) - subject
    return not (determined or head[-1] in _PRONOUNS) and before[0] in _DETERMINERS


def _opens(words: list[str]) -> bool:
    """Tell whether words say when or where, before the clause proper: `after the visit`, `all through it`."""
    return words[0] in _PREPOSITIONS or (words[0] == "all" and bool(_PREPOSITIONS.intersection(words[1:2])))


_SUBJECT_AND_VERB: Final = 2


def _pointing(head: list[str], at: int) -> bool:
    """Tell whether `that` points to something, as in `in that week` or `after that`."""
    return head[at] == "that" and (at == 0 or head[at - 1] in _PREPOSITIONS)


def _plurals(name: str) -> tuple[str, ...]:
    """Give the plural of a role: `leaders`, `local authorities`, `directors of children's services`."""
    noun, of, rest = name.partition(" of ")
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return (f"{noun[:-1]}ies{of}{rest}",)
    if noun.endswith(("s", "x", "ch")):
        return (f"{noun}es{of}{rest}",)
    return (f"{noun}s{of}{rest}",)
