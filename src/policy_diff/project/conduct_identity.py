"""Which suite and which calendar a run went by: digests, so that two reports can be told to be of the same."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from policy_diff import __version__
from policy_diff.core.conduct.conformance import CalendarIdentity, SuiteIdentity
from policy_diff.core.england import ENGLAND
from policy_diff.core.obligation_grammar import obligation_fields
from policy_diff.core.register import bytes_digest, text_digest
from policy_diff.project.sentences import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.bank_holidays import Calendar
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Feature

NONE_READ: Final = ""
"""The digest of handbooks that could not be read."""


def suite_identity(features: Iterable[Feature], corpus: Corpus | None) -> SuiteIdentity:
    """Say which suite a run is of.

    Args:
        features: the features, in any order; a feature that stands in several places counts once for each.
        corpus: the handbooks; `None` where they could not be read.
    """
    return SuiteIdentity(
        __version__,
        _digest(sorted((feature.key, text_digest(feature.text)) for feature in features)),
        _digest([(one.kinds, one.form, one.pattern.pattern) for one in SENTENCES]),
        _digest(list(_handbooks(corpus))) if corpus else NONE_READ,
    )


def calendar_identity(calendar: Calendar = ENGLAND) -> CalendarIdentity:
    """Say by which calendar a run counts working days."""
    holidays = [asdict(holiday) for holiday in calendar.bank_holidays]
    return CalendarIdentity(calendar.name, calendar.first, calendar.last, _digest(holidays))


def _handbooks(corpus: Corpus) -> Iterator[Any]:
    """Yield all of handbooks that a scenario can depend on: what each version asks from when on, and the terms."""
    for handbook in corpus.handbooks:
        yield handbook.code, handbook.title, handbook.master
        for version in handbook.versions:
            yield version.id, version.effective, version.held
            for one in version.requirements:
                asked = obligation_fields(one.obligation) if one.obligation else {}
                yield one.id, one.text, asked, str(one.verified_by)
    for term in corpus.vocabulary.terms:
        yield term.kind, term.name
    for link in corpus.vocabulary.relations.links:
        yield link.kind, link.term, link.other


def _digest(value: Any) -> str:
    """Give the digest of a value of JSON, in which a day is a text."""
    return bytes_digest(json.dumps(value, sort_keys=True, default=str).encode())
