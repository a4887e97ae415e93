"""What a requirement's text says of how strongly it binds, and whether it lays down one thing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks.clauses import Roles, statements
from policy_diff.core.checks.modal_words import ModalWord, bold_modals, modals
from policy_diff.core.checks.plain_text import plain
from policy_diff.core.obligation import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.checks.plain_text import Plain
    from policy_diff.core.checks.texts import Passage, Text
    from policy_diff.core.errors import InputError
    from policy_diff.core.requirement import Requirement

_WRITTEN: Final = {modality: modality.value.replace("-", " ") for modality in Modality}


@dataclass(frozen=True, slots=True)
class _Mark:
    """A modal word and the passage that it stands in."""

    passage: Passage
    word: ModalWord

    @property
    def offset(self) -> int:
        return self.passage.start + self.word.start

    @property
    def width(self) -> int:
        return self.word.end - self.word.start


def faults_of(text: Text, roles: Roles) -> Iterator[InputError]:
    """Yield where the modal words of a requirement disagree with its fields, and where it lays down two obligations.

    A requirement has one modal word in bold, that of its field `modality`. Rules O305 and O306.

    Args:
        text: a file of a version.
        roles: those who can be bound.
    """
    known = {requirement.id: requirement for requirement in text.version.requirements}
    for identifier, passages in _requirements(text):
        marks = [_Mark(passage, word) for passage in passages for word in bold_modals(_words(text, passage))]
        requirement = known.pop(identifier, None)  # where an ID stands twice, the fields are those of the first
        if requirement and passages:
            yield from _disagreements(text, requirement, passages, marks, roles)
        yield from _further(text, identifier, passages, marks, roles)


def _requirements(text: Text) -> Iterator[tuple[str, list[Passage]]]:
    """Yield what stands in the place of each requirement's ID, and what it says."""
    for identifier, group in groupby(text.passages, key=lambda passage: (passage.requirement, passage.opening)):
        if identifier[0] is not None:
            yield identifier[0], [passage for passage in group if passage.says]


def _words(text: Text, passage: Passage) -> Plain:
    return plain(passage.block.body, text.references)


def _disagreements(
    text: Text, requirement: Requirement, passages: Sequence[Passage], marks: Sequence[_Mark], roles: Roles
) -> Iterator[InputError]:
    """Yield each modal word that says another thing than the field."""
    obligation = requirement.obligation
    if obligation is None:
        yield from _without_obligation(text, requirement, passages, marks, roles)
        return
    modality = obligation.modality
    if not marks:
        yield _unmarked(text, requirement.id, modality, passages)
    for mark in marks:
        if modality not in mark.word.modalities:
            says = mark.word.modalities[0]
            yield _fault(
                text,
                mark,
                requirement.id,
                f"the text says '{_said(mark)}', and `modality` is `{modality}`",
                f"Write **{_WRITTEN[modality]}**, or `:modality: {says}` if the text is right.",
            )
        elif "shall" in mark.word.words.lower():
            yield _fault(
                text,
                mark,
                requirement.id,
                f"'{mark.word.words}' is none of the modal words of a requirement",
                f"Write **{_WRITTEN[modality]}**.",
            )


def _without_obligation(
    text: Text, requirement: Requirement, passages: Sequence[Passage], marks: Sequence[_Mark], roles: Roles
) -> Iterator[InputError]:
    """Tell of a requirement that lays something down and has no field for it, nor a reason why it has none."""
    reason = requirement.verified_by and requirement.verified_by.kind == "none"
    laid_down = next((_Mark(at, word) for at in passages for word in statements(_words(text, at), roles)), None)
    mark = None if marks and reason else next(iter(marks), laid_down)
    if mark:
        yield _fault(
            text,
            mark,
            requirement.id,
            f"the text says '{mark.word.words}', and the requirement has no `modality`",
            "Give it the fields of an obligation; where it can have none, set the word in bold and say why: "
            "`:verified-by: none: why`.",
        )


def _said(mark: _Mark) -> str:
    """Say a modal word as it is meant, where the words around it change it."""
    plainly = {"must_not": Modality.MUST_NOT}.get(mark.word.kind) or Modality(mark.word.kind)
    meant = mark.word.modalities[0]
    return mark.word.words if meant is plainly else f"{mark.word.words}' in the sense of '{_WRITTEN[meant]}"


def _unmarked(text: Text, identifier: str, modality: Modality, passages: Sequence[Passage]) -> InputError:
    """Tell of a requirement with an obligation and no modal word in bold, at the word that should be."""
    found = [_Mark(passage, word) for passage in passages for word in modals(_words(text, passage))]
    agreeing = next((mark for mark in found if modality in mark.word.modalities), None)
    first = next((mark for mark in found if mark.word.kind != "may"), None) or next(iter(found), None)
    cure = f"Write **{_WRITTEN[modality]}**, in bold, where the text says what is laid down."
    if agreeing:
        return _fault(text, agreeing, identifier, f"'{agreeing.word.words}' does not stand in bold", cure)
    if first:
        problem = f"the text says '{_said(first)}', not in bold, and `modality` is `{modality}`"
        return _fault(text, first, identifier, problem, cure)
    start = passages[0].start
    problem = f"no modal word stands in the text, and `modality` is `{modality}`"
    width = len(passages[0].block.body)
    return text.fault("O305", problem, cure=cure, offset=start, width=width, requirement=identifier)


def _fault(text: Text, mark: _Mark, identifier: str, problem: str, cure: str) -> InputError:
    return text.fault("O305", problem, cure=cure, offset=mark.offset, width=mark.width, requirement=identifier)


def _further(
    text: Text, identifier: str, passages: Sequence[Passage], marks: Sequence[_Mark], roles: Roles
) -> Iterator[InputError]:
    """Yield each modal word after the first by which a requirement lays down something more."""
    bold = {(mark.offset, mark.width) for mark in marks}
    found = list(marks)
    for passage in passages:
        words = _words(text, passage)
        for word in statements(words, roles):
            mark = _Mark(passage, word)
            if not any(_one(mark, other) for other in marks):
                found.append(mark)
    found.sort(key=lambda mark: mark.offset)
    first = marks[0] if marks else next(iter(found), None)
    for mark in found:
        if mark is not first:
            how = "" if (mark.offset, mark.width) in bold else " outside the bold one"
            yield text.fault(
                "O306",
                f"'{mark.word.words}' lays down a second obligation{how}",
                cure="Make a requirement of its own of it, or say in other words what belongs to the first obligation.",
                offset=mark.offset,
                width=mark.width,
                requirement=identifier,
            )


def _one(first: _Mark, second: _Mark) -> bool:
    """Tell whether two modal words are one, as in `must **normally**`."""
    if first.passage is not second.passage:
        return False
    low, high = sorted((first.word, second.word), key=lambda word: word.start)
    between = first.passage.block.body[low.end : high.start]
    return low.end >= high.start or not between.strip(" *_\n,")
