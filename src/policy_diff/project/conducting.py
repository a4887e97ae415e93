"""Run the conduct suite by its own sentences, without pytest: plan, guard, smoke run, scenarios, results."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from policy_diff.core.conduct.conformance import ConformanceReport, Extent, conformance
from policy_diff.core.conduct.planning import ADAPTER_BROKEN, EVERYTHING, Choice, Planned, left_out, plan
from policy_diff.core.conduct.results import Outcome, ScenarioResult, results
from policy_diff.core.errors import InputError, Report, stop
from policy_diff.core.variant_scenarios import translations
from policy_diff.edges.handbook_folders import HANDBOOKS
from policy_diff.formats.feature_guard import faults, in_order
from policy_diff.project.conduct_identity import calendar_identity, suite_identity
from policy_diff.project.corpus import load
from policy_diff.project.features import FeatureFolder, clashes, load_feature, placed_features
from policy_diff.project.playing import play, played
from policy_diff.project.reviews import load_reviews, suspects
from policy_diff.project.sentence_faults import sentence_faults
from policy_diff.project.smoke import sound
from policy_diff.project.suite_folders import SuiteFolders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from policy_diff.core.conduct.adapter import Adapter
    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import Place
    from policy_diff.core.feature import Feature


@dataclass(frozen=True, slots=True)
class ConductSuite:
    """Handbooks, and every scenario there is of them.

    Attributes:
        corpus: the handbooks and the vocabulary.
        features: every feature, by path.
        planned: every scenario, also those said of handbooks that are made from others.
        suspect: by scenario, those of its requirements that it is to be reviewed against again.
    """

    corpus: Corpus
    features: tuple[Feature, ...]
    planned: tuple[Planned, ...]
    suspect: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load_conduct_suite(root: Path, folder: Path, report: Report = stop) -> ConductSuite:
    """Read the suite of a project; see `load_suite_in`.

    Args:
        root: the root of the project.
        folder: the folder of its features.
        report: takes each fault of a feature.
    """
    return load_suite_in(SuiteFolders(root, (FeatureFolder(root, folder),)), report)


def load_suite_in(folders: SuiteFolders, report: Report = stop) -> ConductSuite:
    """Read a suite, and refuse one with a scenario that could pass by accident.

    Args:
        folders: where its handbooks and features are.
        report: takes each fault of a feature.

    Raises:
        InputError: the handbooks or a feature cannot be read, or there are none.
    """
    root = folders.root
    corpus = load(root)
    if not corpus.handbooks:
        raise InputError(f"no handbooks were found in {root / HANDBOOKS}", cure=f"Copy the folder `{HANDBOOKS}` there.")
    found = placed_features(folders.features)
    features = tuple(load_feature(path, place.root, place.folder) for path, place in found)
    if not features:
        looked = ", ".join(str(place.folder) for place in folders.features)
        raise InputError(f"no features were found in {looked}", cure="Name the folder that holds them.")
    known = translations(corpus)
    planned: list[Planned] = []
    places: dict[str, Place] = {}
    for feature in features:
        own = tuple(plan([feature], known))
        for fault in in_order(_faults(feature, own, corpus, places)):
            report(fault)
        planned += own
    return ConductSuite(
        corpus, features, tuple(planned), suspects(corpus, folders.reviewed(planned), load_reviews(root))
    )


def conduct(
    suite: ConductSuite,
    implementation: Any,
    choice: Choice = EVERYTHING,
    progress: Callable[[ScenarioResult], None] = lambda _result: None,
) -> ConformanceReport:
    """Play every scenario that a run is for.

    Args:
        suite: the suite.
        implementation: what is tested; nothing is taken for granted of it.
        choice: what the run is for.
        progress: called with what came of each scenario, in the order of `suite.planned`.

    Raises:
        BrokenAdapterError: the smoke run found the adapter broken.
    """
    adapter, subject = sound(implementation, suite.corpus)
    found = []
    for planned in suite.planned:
        found.append(_result(planned, suite, adapter, choice, planned.why_not(subject)))
        progress(found[-1])
    return _report(suite, choice, subject, found)


def nothing_played(suite: ConductSuite, choice: Choice = EVERYTHING) -> ConformanceReport:
    """Give the report of a run in which nothing could be played, because the adapter is broken."""
    return _report(suite, choice, None, [replace(_bare(one, suite), message=ADAPTER_BROKEN) for one in suite.planned])


def _bare(planned: Planned, suite: ConductSuite) -> ScenarioResult:
    return replace(planned.untested(), suspect=suite.suspect.get(planned.id, ()))


def _report(
    suite: ConductSuite, choice: Choice, subject: Subject | None, found: Iterable[ScenarioResult]
) -> ConformanceReport:
    return conformance(
        results(subject, found, suite.corpus, choice.as_of),
        suite.corpus,
        suite_identity(suite.features, suite.corpus),
        calendar_identity(),
        Extent(choice.asked, frozenset(one.id for one in suite.planned if choice.leaves_out(one))),
    )


def _result(planned: Planned, suite: ConductSuite, adapter: Adapter, choice: Choice, why_not: str) -> ScenarioResult:
    bare = _bare(planned, suite)
    if why_not:
        return replace(bare, outcome=Outcome.INAPPLICABLE, message=why_not)
    option = choice.leaves_out(planned)
    if option:
        return replace(bare, message=left_out(option))
    return played(bare, play(planned.scenario, adapter, suite.corpus, choice.as_of))


def _faults(
    feature: Feature, planned: tuple[Planned, ...], corpus: Corpus, places: dict[str, Place]
) -> tuple[InputError, ...]:
    """List what is wrong with a feature; of what is said of other handbooks only where it is right as it stands."""
    own = (
        *faults(feature, corpus.requirement_ids(), ()),
        *sentence_faults(feature.scenarios, corpus),
        *clashes(feature, places),
    )
    said = (one.scenario for one in planned if one.translated and not one.why_not(None))
    return own or tuple(sentence_faults(said, corpus))
