"""What the pages show: the handbooks, the suite and what follows from them, read once for each build."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from sphinx.errors import SphinxError

from policy_diff.core.conduct.planning import plan
from policy_diff.core.corpus import document_name
from policy_diff.core.errors import InputError
from policy_diff.core.tracing import Tracing, trace
from policy_diff.core.variant_scenarios import Translation, translations
from policy_diff.formats.html.escape import words_of
from policy_diff.project.comparisons import Comparison, comparisons
from policy_diff.project.corpus import load
from policy_diff.project.coverage import Coverage
from policy_diff.project.drafts import with_drafts
from policy_diff.project.features import FeatureFolder
from policy_diff.project.feed_parts import Followed, followed
from policy_diff.project.history import History, histories
from policy_diff.project.listings import listing
from policy_diff.project.readers import Readers
from policy_diff.project.recurring import Recurring, recurring
from policy_diff.project.reviews import load_reviews, suspects
from policy_diff.project.searching import Searchable, searchables
from policy_diff.project.suite import Example, Suite, load_suite
from policy_diff.project.suite_folders import SuiteFolders
from policy_diff.project.updates import Update, updates
from policy_diff.project.variants import differences_of_types
from policy_diff.project.version_changes import VersionChanges, version_changes
from policy_diff.shells.sphinx_ext.run_words import RunWords, run_words
from policy_diff.shells.sphinx_ext.settings import results_named

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from policy_diff.core.corpus import Corpus, File, Handbook, Version
    from policy_diff.core.listing import HandbookRecord, RequirementRecord, WordingRecord
    from policy_diff.core.type_differences import TypeDifferences


Standing = Literal["newest", "superseded", "draft"]
"""How a version stands: the newest that is published, one that a later one superseded, or not published yet."""


class HandbookError(SphinxError):
    """The handbooks, the features or the results cannot be read."""

    category = "Handbooks"


@dataclass(frozen=True)
class Document:
    """A document of Sphinx that holds text of a version.

    Attributes:
        handbook: the handbook.
        version: the version.
        name: the document's name.
        file: the file that it is read from, with the words of this handbook.
    """

    handbook: Handbook
    version: Version
    name: str
    file: File


@dataclass(frozen=True)
class Content:
    """Everything that the pages show; values that follow from others are worked out when first asked for.

    Attributes:
        corpus: the handbooks.
        suite: the scenarios, and what came of their last run.
        differences: by the code of each master, what differs between the types of handbook made from it.
        suspects: by the ID of a scenario, its requirements against whose wording now nobody has reviewed it.
        title: what the site is called.
        root: the address of its root on the web, with a slash at its end; empty where nobody has said.
        preview: whether the site is shown while its text is written.
    """

    corpus: Corpus
    suite: Suite
    differences: Mapping[str, TypeDifferences] = field(default_factory=dict)
    suspects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    title: str = ""
    root: str = ""
    preview: bool = False

    def standing(self, handbook: Handbook, version: Version) -> Standing:
        """Tell how a version stands among those of its handbook."""
        if not version.published:
            return "draft"
        return "newest" if version is handbook.current else "superseded"

    def changes_in(self, handbook: Handbook, version: Version) -> VersionChanges:
        """Tell what a version changed; worked out once."""
        key = handbook.folder, version.id
        if key not in self._changes:
            self._changes[key] = version_changes(handbook, version)
        return self._changes[key]

    @cached_property
    def _changes(self) -> dict[tuple[str, str], VersionChanges]:
        return {}

    @cached_property
    def topics(self) -> frozenset[str]:
        """The topics on which a handbook says anything now: each has a page. What is made from a master adds none."""
        current = (handbook.current for handbook in self.corpus.originals if handbook.published)
        return frozenset(topic for version in current for found in version.requirements for topic in found.topics)

    @cached_property
    def documents(self) -> dict[str, Document]:
        """Every document that holds text of a version, by name."""
        return {
            name: Document(handbook, version, name, file)
            for handbook in self.corpus.handbooks
            for version in handbook.versions
            for file in version.files
            for name in [document_name(handbook.folder, file.name)]
        }

    @cached_property
    def by_version(self) -> dict[tuple[str, str], list[Document]]:
        """The documents of each version in order, by the folder of its handbook and its ID."""
        found: dict[tuple[str, str], list[Document]] = {}
        for document in self.documents.values():
            found.setdefault((document.handbook.folder, document.version.id), []).append(document)
        return found

    @cached_property
    def places(self) -> dict[tuple[str, str], str]:
        """The document that each requirement of each version stands in, by ID and version."""
        return {
            (requirement.id, version.id): document_name(handbook.folder, requirement.place.source)
            for handbook in self.corpus.handbooks
            for version in handbook.versions
            for requirement in version.requirements
            if requirement.place
        }

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Every pair of versions."""
        return comparisons(self.corpus)

    @cached_property
    def updates(self) -> tuple[Update, ...]:
        """Every update, newest first, with those that drafts announce."""
        return updates(self.corpus)

    @cached_property
    def published_updates(self) -> tuple[Update, ...]:
        """Every update that is published, newest first."""
        return updates(self.corpus, drafts=False)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The day of every update that is published, newest first."""
        return tuple(update.on for update in self.published_updates)

    @cached_property
    def readers(self) -> Readers:
        """Who reads the handbooks, and what touches each."""
        return Readers(self.corpus)

    @cached_property
    def histories(self) -> dict[str, History]:
        """The history of every requirement of a published version, by ID."""
        return {history.id: history for history in histories(self.corpus)}

    @cached_property
    def followed(self) -> dict[str, Followed]:
        """Every handbook with what all its feeds say, by folder."""
        return {handbook.folder: followed(self.corpus, handbook) for handbook in self.corpus.handbooks}

    @cached_property
    def recurring(self) -> dict[str, tuple[Recurring, ...]]:
        """Where other handbooks say what each requirement says, by ID."""
        return recurring(self.corpus)

    @cached_property
    def rows(self) -> dict[tuple[str, str], tuple[HandbookRecord, RequirementRecord, WordingRecord]]:
        """Every requirement of every published version as the listing has it, by ID and version."""
        return {(row[-1].requirement.id, row[-1].requirement.version): row for row in listing(self.corpus).rows()}

    @cached_property
    def tracing(self) -> Tracing:
        """What every requirement restates."""
        return trace(self.corpus)

    @cached_property
    def verifying(self) -> dict[str, tuple[Example, ...]]:
        """The scenarios that verify each requirement, by ID."""
        return self.suite.by_requirement(self.translations)

    @cached_property
    def coverage(self) -> Coverage:
        """What of the handbooks has been tried."""
        return Coverage(self.corpus, self.verifying, self.suite.results)

    @cached_property
    def searchables(self) -> tuple[Searchable, ...]:
        """Everything that the search finds."""
        return searchables(self.corpus, self.histories.values())

    @cached_property
    def run(self) -> RunWords:
        """What the results are results of."""
        return run_words(self.suite, self.corpus, drafted=self.preview)

    @cached_property
    def translations(self) -> tuple[Translation, ...]:
        """How scenarios are said of the handbooks that are made from others."""
        return translations(self.corpus)


_KNOWN: WeakKeyDictionary[Config, Content] = WeakKeyDictionary()


def content_of(env: BuildEnvironment) -> Content:
    """Give what the pages of a build show.

    Raises:
        HandbookError: it cannot be read; the message names the file and what to do.
    """
    if env.config not in _KNOWN:  # every build has a configuration of its own
        root = Path(env.srcdir)
        try:
            named = env.config.policy_results
            results = root / named if named else None
            suite = load_suite(root, root / env.config.policy_features, results, named=results_named(env.config))
            corpus = load(root)
            folders = SuiteFolders(root, (FeatureFolder(root, root / env.config.policy_features),))
            planned = folders.reviewed(plan(suite.features, translations(corpus)))
            doubts = suspects(corpus, planned, load_reviews(root))
            base = env.config.html_baseurl
            at = f"{base.rstrip('/')}/" if base else ""
            title = words_of(env.config.html_title or "")
            corpus = with_drafts(root, corpus)
            differences = differences_of_types(root, corpus)
            _KNOWN[env.config] = Content(corpus, suite, differences, doubts, title, at, env.config.policy_preview)
        except InputError as fault:
            raise HandbookError(str(fault)) from None
    return _KNOWN[env.config]
