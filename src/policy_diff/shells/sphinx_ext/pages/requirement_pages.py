"""The page of each requirement: words now, every earlier wording, plain words, where it recurs, citation, scenarios."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from policy_diff.core.feature import slug
from policy_diff.core.moments import write_date
from policy_diff.core.plain_words import FIELD_NAMES, MODAL_WORDS, capitalised, meaning_without_echo, plain
from policy_diff.core.tracing import own_source
from policy_diff.core.variants import own_title, renumber
from policy_diff.formats.html import write_difference, write_text
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.marks import excerpt
from policy_diff.project import addresses
from policy_diff.project.citations import citation, cited
from policy_diff.project.comparisons import comparison
from policy_diff.project.history_words import NOT_BEFORE, STEP_TITLES, period
from policy_diff.project.made_texts import made_text
from policy_diff.project.recurring import alike
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.feed_pages import written_for
from policy_diff.shells.sphinx_ext.pages.field_changes import field_changes
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.pages.scenario_pages import anchor_of, suspected
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Version
    from policy_diff.core.obligation import Obligation
    from policy_diff.core.requirement import Requirement, Verification
    from policy_diff.core.terms import Kind, Vocabulary
    from policy_diff.project.comparisons import Comparison
    from policy_diff.project.history import History, Wording
    from policy_diff.project.made_texts import MadeText
    from policy_diff.shells.sphinx_ext.content import Content

_TITLE_WORDS: Final = 60
"""How many characters of a requirement stand in the title of its page."""


def requirement_page(content: Content, history: History) -> Iterator[Page]:
    """Make the page of a requirement that any version of a handbook has."""
    yield _page(content, history)


def first_words(history: History, limit: int) -> str:
    """Give the first words of a requirement as it reads now, or last read."""
    return excerpt(_first_paragraph(history.last.requirement.text), limit)


@lru_cache(maxsize=8192)  # each page shows it in several places, and lists of all show it too
def _first_paragraph(text: str) -> str:
    return words(text.split("\n\n", maxsplit=1)[0])


def _page(content: Content, history: History) -> Page:
    address = addresses.requirement(history.id)
    links = PageLinks(content, address)
    requirement = history.last.requirement
    asked = requirement.obligation
    made = made_text(content.corpus, history.handbook)
    original = renumber(history.id, history.handbook.code, made.master.code) if made else ""
    others = _counterparts(content, history)
    recurs = content.recurring.get(history.id, ()) if not history.withdrawn else ()
    elsewhere = original in content.recurring
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
        original=original,
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
        gone=comparison(history.handbook, history.last.versions[-1], history.withdrawn) if history.withdrawn else None,
        recurs=alike(recurs),
        original_recurs=elsewhere,
        side_by_side=[topic for topic in requirement.topics if topic in content.topics] if recurs else (),
        act=f"#action-{slug(asked.action)}" if asked else "",
        cite=citation(history, made, site=content.title),
        cited=cited(history),
        root=content.root,
    )
    contents = [
        Heading("words", "Last words" if history.withdrawn else "Words now"),
        Heading("history", "History", str(len(wordings)) if len(wordings) > 1 else ""),
        Heading("plain-words", "In plain words"),
        Heading("facts", "About it"),
        *([Heading("recurs", "Where it recurs", str(len(recurs)) if recurs else "")] if recurs or elsewhere else []),
        Heading("follow", "Follow it, cite it"),
        Heading("scenarios", "Scenarios", str(len(examples)) if examples else ""),
    ]
    gone = " (withdrawn)" if history.withdrawn else ""
    title = f"{history.id}{gone}: {first_words(history, _TITLE_WORDS)}"
    files = (written_for(content, history),)
    return Page(address, title, body, first_words(history, 200), tuple(contents), files)


def _counterparts(content: Content, history: History) -> list[tuple[str, str]]:
    """Give the ID that it has, or would have, in the master and in everything made from it, each with its type."""
    master = content.corpus.master_of(history.handbook) or history.handbook
    found = (
        (renumber(history.id, history.handbook.code, other.code), own_title(other.title, master.title) or other.title)
        for other in (master, *content.corpus.variants_of(master))
        if other is not history.handbook
    )
    return list(found)


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
        elif wording.step in NOT_BEFORE:
            earlier = history.handbook.versions[history.handbook.versions.index(wording.versions[0]) - 1]
            pair = comparison(history.handbook, earlier, wording.versions[0])
            note = NOT_BEFORE[wording.step]
        alone = len(history.wordings) == 1  # its words stand above
        text = "" if difference or fields or alone else write_text(wording.requirement.text, links)
        return cls(
            STEP_TITLES[wording.step],
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
