"""The page of each requirement: words now, plain words, scenarios, and every earlier wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from policy_diff.core.moments import write_date
from policy_diff.core.plain_words import FIELD_NAMES, MODAL_WORDS, capitalised, meaning_without_echo, plain
from policy_diff.core.tracing import own_source
from policy_diff.core.variants import own_title, renumber
from policy_diff.formats.html import write_difference, write_text
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.marks import excerpt
from policy_diff.project import addresses
from policy_diff.project.comparisons import comparison
from policy_diff.project.made_texts import made_text
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.field_changes import field_changes
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.pages.scenario_pages import anchor_of, suspected
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.obligation import Obligation
    from policy_diff.core.requirement import Requirement, Verification
    from policy_diff.core.terms import Kind, Vocabulary
    from policy_diff.project.comparisons import Comparison
    from policy_diff.project.history import History, Wording
    from policy_diff.project.made_texts import MadeText
    from policy_diff.shells.sphinx_ext.content import Content

_FIRST_WORDS: Final = 120
"""How many characters of a requirement stand in the list of all."""

_TITLE_WORDS: Final = 60
"""How many stand in the title of its page."""


def requirement_list(content: Content) -> Iterator[Page]:
    """Make the page that lists every requirement."""
    handbooks = [
        (handbook, [_line(content, found) for found in content.histories.values() if found.handbook is handbook])
        for handbook in content.corpus.handbooks
    ]
    yield Page(
        addresses.REQUIREMENTS,
        "Requirements",
        render("requirements.html", addresses.REQUIREMENTS, handbooks=handbooks),
        "Every requirement by its ID.",
        tuple(Heading(handbook.code, handbook.title, str(len(lines))) for handbook, lines in handbooks),
    )


def requirement_pages(content: Content, handbook: Handbook) -> Iterator[Page]:
    """Make a page for every requirement that any version of a handbook has."""
    for history in content.histories.values():
        if history.handbook is handbook:
            yield _page(content, history)


def _line(content: Content, history: History) -> tuple[str, str, bool, int]:
    scenarios = len(content.verifying.get(history.id, ()))
    return history.id, first_words(history, _FIRST_WORDS), history.withdrawn is not None, scenarios


def first_words(history: History, limit: int) -> str:
    """Give the first words of a requirement as it reads now, or last read."""
    return excerpt(words(history.last.requirement.text.split("\n\n")[0]), limit)


def _page(content: Content, history: History) -> Page:
    address = addresses.requirement(history.id)
    links = PageLinks(content, address)
    requirement = history.last.requirement
    asked = requirement.obligation
    made = made_text(content.corpus, history.handbook)
    others = _counterparts(content, history)
    wordings = [
        _Shown.of(history, later, earlier, links, made)
        for earlier, later in pairwise([None, *history.wordings])
        if later is not None
    ]
    examples = content.verifying.get(history.id, ())
    body = render(
        "requirement.html",
        address,
        history=history,
        handbook=history.handbook,
        made=made,
        original=renumber(history.id, history.handbook.code, made.master.code) if made else "",
        requirement=requirement,
        topics=content.topics,
        sources=[source] if (source := content.corpus.source(history.last.versions[-1].source)) else [],
        text=write_text(requirement.text, links),
        period=period(history.last, made),
        first=first_words(history, _TITLE_WORDS),
        plain=plain(asked, content.corpus.vocabulary) if asked else "",
        fields=[(n, capitalised(v), g) for n, v, g in _fields(asked, content.corpus.vocabulary)] if asked else (),
        except_name=FIELD_NAMES["except"],
        exceptions=asked.exceptions if asked else (),
        verified=_verified(requirement.verified_by),
        source=_source(content, history, requirement),
        examples=[(example, anchor_of(example), history.id in suspected(content, example)) for example in examples],
        row=content.coverage.rows([history])[0],
        run=content.run,
        unverified=_unverified(requirement.verified_by),
        wordings=wordings[::-1],
        counterparts=[(identifier, title) for identifier, title in others if identifier in content.histories],
        lacking=[title for identifier, title in others if identifier not in content.histories],
    )
    contents = (
        Heading("words", "Last words" if history.withdrawn else "Words now"),
        Heading("plain-words", "In plain words"),
        Heading("facts", "About it"),
        Heading("scenarios", "Scenarios", str(len(examples)) if examples else ""),
        Heading("history", "History"),
    )
    gone = " (withdrawn)" if history.withdrawn else ""
    title = f"{history.id}{gone}: {first_words(history, _TITLE_WORDS)}"
    return Page(address, title, body, first_words(history, 200), contents)


def _counterparts(content: Content, history: History) -> list[tuple[str, str]]:
    """Give the ID that it has, or would have, in the master and in everything made from it, each with its type."""
    master = content.corpus.master_of(history.handbook) or history.handbook
    found = (
        (renumber(history.id, history.handbook.code, other.code), own_title(other.title, master.title) or other.title)
        for other in (master, *content.corpus.variants_of(master))
        if other is not history.handbook
    )
    return list(found)


def period(wording: Wording, made: MadeText | None = None) -> str:
    """Say from when to when a wording held, as far as the sources tell; of what was made here, what it follows."""
    if made:
        stands = wording.until is None and not wording.versions[0].effective
        said = f"as {made.from_} reads now" if stands else made.as_from(wording.versions[0])
        return f"A{said[1:]}; of this handbook no date is known."
    first = wording.versions[0].effective
    from_ = write_date(first) if first else ""
    if wording.until is None:
        return f"In force since {from_}." if from_ else "In force; the date it began is not known."
    last = wording.until.effective
    until = write_date(last) if last else ""
    if from_ and until:
        return f"In force from {from_} until {until}."
    if from_:
        return f"In force from {from_}; the date it ended is not known."
    if until:
        return f"In force until {until}; the date it began is not known."
    return "In force once; its dates are not known."


@dataclass(frozen=True, slots=True)
class _Shown:
    """One wording as its page shows it, with what changed since the one before."""

    title: str
    period: str
    versions: tuple[Version, ...]
    note: str
    difference: str
    text: str
    fields: tuple[tuple[str, str], ...]
    pair: Comparison | None
    place: str
    held_note: str

    @classmethod
    def of(
        cls, history: History, wording: Wording, before: Wording | None, links: PageLinks, made: MadeText | None
    ) -> _Shown:
        """Make it; the words stand whole where there are none before to compare them with."""
        pair = note = None
        difference = ""
        place = f"#{history.id}"
        first = wording.versions[0]
        fields: tuple[tuple[str, str], ...] = ()
        if before:
            pair = comparison(history.handbook, before.versions[-1], wording.versions[0])
            old, new = before.requirement, wording.requirement
            difference = write_difference(old.text, new.text, links) if old.text != new.text else ""
            data = field_changes(old, new, before.versions[-1])
            fields = data.fields
            if not difference:
                place = "#data" if data else ""
            note = (
                data.note if difference else f"The words are the same. {data.note or 'The data beside them changed.'}"
            )
        elif wording.step in _NOT_BEFORE:
            earlier = history.handbook.versions[history.handbook.versions.index(wording.versions[0]) - 1]
            pair = comparison(history.handbook, earlier, wording.versions[0])
            note = _NOT_BEFORE[wording.step]
        text = "" if difference or fields else write_text(wording.requirement.text, links)
        return cls(
            _TITLES[wording.step],
            period(wording, made),
            wording.versions,
            note or "",
            difference,
            text,
            fields,
            pair,
            place,
            first.note if before is None and first.held == "part" else "",
        )


_NOT_BEFORE: Final = {
    "new": "The version before does not have it.",
    "added": (
        "It is not in what is held of the version before. The source marks the words as added, "
        "and may not show what stood in their place."
    ),
    "unheld": (
        "It is not in what is held of the version before, which is held in part: it may be new, "
        "or it may have stood in the part that is not held."
    ),
}

_TITLES: Final = {
    "first": "First wording held",
    "new": "New",
    "added": "Added, as its source marks it",
    "unheld": "First wording held",
    "reworded": "Reworded",
    "redefined": "The same words",
    "same": "The same",
}


def _fields(asked: Obligation, vocabulary: Vocabulary) -> Iterator[tuple[str, str, str]]:
    """Yield the parts of an obligation with what their terms mean."""
    yield FIELD_NAMES["bearer"], asked.bearer, _gloss(vocabulary, asked.bearer, "role")
    yield FIELD_NAMES["modality"], MODAL_WORDS[asked.modality], _STRENGTHS[asked.modality.value]
    if asked.on:
        events = [(occasion.event, vocabulary.gloss(occasion.event, "event")) for occasion in asked.on.occasions]
        conditions = [
            (term, vocabulary.gloss(term, "condition"))
            for occasion in asked.on.occasions
            for term in (*occasion.conditions, *occasion.unless)
        ]
        known = {term: gloss for term, gloss in (*events, *conditions) if gloss}
        alone = str(asked.on) in known
        yield FIELD_NAMES["on"], str(asked.on), "; ".join(g if alone else f"{term}: {g}" for term, g in known.items())
    yield FIELD_NAMES["action"], asked.action, _gloss(vocabulary, asked.action, "action")
    if asked.counterparty:
        yield FIELD_NAMES["counterparty"], asked.counterparty, _gloss(vocabulary, asked.counterparty, "role")
    if asked.due:
        yield FIELD_NAMES["due"], str(asked.due), _gloss(vocabulary, asked.due.event, "event")
    if asked.exceptions:
        yield FIELD_NAMES["except"], ", ".join(asked.exceptions), "where one of these applies, it goes before this one"


_ARTICLE: Final = re.compile(r"\b(?:a|an|the) ")


def _gloss(vocabulary: Vocabulary, term: str, kind: Kind) -> str:
    """Say what a term means; nothing where that would only say it again."""
    gloss = meaning_without_echo(term, vocabulary.gloss(term, kind) or "")
    bare = _ARTICLE.sub("", gloss.casefold())
    return "" if bare == _ARTICLE.sub("", term.casefold()) else gloss


_STRENGTHS: Final = {
    "must": "a duty without exception",
    "must-not": "a ban",
    "should": "a duty that can be departed from for a good reason",
    "normally": "the rule, from which a reasoned exception is allowed",
    "may": "a permission",
}


def _verified(verification: Verification | None) -> str:
    if verification is None:
        return "nobody has said yet"
    if verification.kind == "none":
        return f"it cannot be: {verification.reason}"
    return {"scenario": "by an example that a program can be tested with", "judgement": "by the judgement of a person"}[
        verification.kind
    ]


def _unverified(verification: Verification | None) -> str:
    if verification and verification.kind == "scenario":
        return "It is to be checked by an example, and none has been written yet."
    return "No example checks it."


@dataclass(frozen=True, slots=True)
class _Origin:
    """What a requirement restates, as its page shows it: the source, the entry, and where they are on the site."""

    source: str
    entry: str = ""
    address: str = ""


def _source(content: Content, history: History, requirement: Requirement) -> _Origin:
    found = content.tracing.of(requirement)
    if found is None or found.source is None:
        return _Origin(requirement.source or history.last.versions[-1].source or "not stated")
    source = found.source
    day = write_date(source.published) if source.published else "undated"
    name = f"{source.title} ({source.publisher}, {day})"
    if found.entry:
        where = f"‘{found.entry.title}’, line {found.entry.line} of the text restated"  # noqa: RUF001
        return _Origin(name, where, addresses.source(source, found.listed, found.entry))
    where = own_source(requirement)[1] or requirement.section
    return _Origin(name, f"‘{where}’" if where else "", addresses.source(source))  # noqa: RUF001
