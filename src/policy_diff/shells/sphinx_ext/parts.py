"""Parts of what the site shows: all that the pages of one handbook may show, and a digest of exactly that.

The pages of a handbook are made anew only where something that they show changed. What they show is not a list that
somebody keeps: they are made from a part of the content that holds nothing else, and its digest is taken of what it
holds. Other handbooks are in it as they are known by name, without their text; whoever asks a part for what it does
not hold is refused, so that no page can show what its digest leaves out.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from policy_diff.project.coverage import Coverage
from policy_diff.project.suite import Suite
from policy_diff.shells.sphinx_ext.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.feature import Feature
    from policy_diff.core.readers import Reader
    from policy_diff.project.history import History
    from policy_diff.project.suite import Example

_WORKED_OUT: Final = frozenset(name for name, made in vars(Content).items() if isinstance(made, cached_property))
"""What a content works out of its fields when asked."""

_FROM_OWN_TEXT: Final = frozenset({"by_version", "comparisons", "documents", "places"})
"""What of that a part may work out of the handbooks that it holds whole; of the others there is none of it. So may
what is kept under a name with an underscore, which only remembers what was asked before."""

_NARROWED: Final = frozenset({"corpus", "suite", "differences", "suspects"})
"""The fields of a content of which a part holds its own share; every other field it holds whole."""

_REFUSED: Final = frozenset(name for name in _WORKED_OUT - _FROM_OWN_TEXT if not name.startswith("_"))


class NotHeldError(LookupError):
    """A page shows what the group that it is made in does not depend on."""


class Part(Content):
    """What the pages of some handbooks may show."""

    def __getattribute__(self, name: str) -> object:
        """Give what the part holds.

        Raises:
            NotHeldError: it is something of the whole site, which would be wrong or stale if worked out here.
        """
        if name in _REFUSED and name not in super().__getattribute__("__dict__"):
            raise NotHeldError(
                f"the pages of a handbook do not depend on `{name}` of the site: put it into `Parts` with its digest, "
                "or make the page in a group that depends on everything"
            )
        return super().__getattribute__(name)


class Parts:
    """The parts of what a site shows, one for each family: a master with what is made from it, or a handbook alone.

    Args:
        content: everything that the site shows.
    """

    def __init__(self, content: Content) -> None:
        """Take the content; what follows is worked out when first asked for."""
        self.content = content
        self._made: dict[str, tuple[str, Part]] = {}

    def of(self, handbook: Handbook) -> tuple[str, Part]:
        """Give the digest of the part that the pages of a handbook are made from, and the part.

        Args:
            handbook: a handbook of which a text is held.
        """
        corpus = self.content.corpus
        master = corpus.master_of(handbook) or handbook
        if master.code not in self._made:
            family = (master, *corpus.variants_of(master))
            self._made[master.code] = self._part(family)
        return self._made[master.code]

    def of_requirement(self, history: History) -> tuple[str, Part]:
        """Give the digest of the part that the page of a requirement is made from, and the part.

        It holds where each requirement of the family recurs. The digest takes in that of this one alone, and of the
        others that they recur at all, which is as much as a page may show of them: an edit to one handbook changes
        where single requirements of many others recur.
        """
        shows, part = self.of(history.handbook)
        found = part.recurring.get(history.id, ())
        return digest((shows, [(one.id, one.how, one.words, one.fields, one.first) for one in found])), part

    def of_reader(self, reader: Reader) -> tuple[str, Part]:
        """Give the digest of the part that the pages of a reader are made from, and the part.

        It holds the text of the handbooks that concern her; which ones do, and who else reads, follows from the roles
        that each handbook names.
        """
        content = self.content
        held = content.readers.handbooks(reader)
        codes = {handbook.code for handbook in held}
        corpus = self._with_text(held)
        part = Part(corpus, Suite((), None), {}, {}, **self._whole)
        own = {found.id: found for found in content.histories.values() if found.handbook.code in codes}
        vars(part).update(
            histories=self._known | own,
            days=content.days,
            readers=content.readers.narrowed(corpus),
            run=content.run,
        )
        text = [digest_of_kept(handbook) for handbook in held]
        return digest((self._ground, self._roles, content.days, reader, text)), part

    @cached_property
    def _roles(self) -> list[tuple[str, list[str]]]:
        """The roles that each handbook names."""
        return [(code, sorted(roles)) for code, roles in sorted(self.content.readers.named.items())]

    @cached_property
    def _bare(self) -> Corpus:
        """Every handbook as it is known by name: with its versions, without their text."""
        corpus = self.content.corpus
        return replace(corpus, handbooks=tuple(map(_without_text, corpus.handbooks)))

    @cached_property
    def _known(self) -> dict[str, History]:
        """Every requirement as links know it: its ID and its handbook."""
        bare = {handbook.code: handbook for handbook in self._bare.handbooks}
        return {
            found.id: replace(found, handbook=bare[found.handbook.code], wordings=())
            for found in self.content.histories.values()
        }

    @cached_property
    def _ground(self) -> str:
        """What the pages of every handbook may show besides."""
        content = self.content
        known = [(identifier, found.handbook.code) for identifier, found in self._known.items()]
        return digest((self._bare, known, sorted(content.topics), content.run, sorted(self._whole.items())))

    @cached_property
    def _whole(self) -> dict[str, Any]:
        """The fields that every part holds whole."""
        return {
            found.name: getattr(self.content, found.name)
            for found in fields(self.content)
            if found.name not in _NARROWED
        }

    @cached_property
    def everything(self) -> str:
        """The digest of all content."""
        content = self.content
        suite = [digest_of_kept(value) for value in (*content.suite.features, content.suite.report)]
        own = {name: getattr(content, name) for name in ("differences", "suspects")}
        text = [digest_of_kept(handbook) for handbook in content.corpus.handbooks]
        return digest((suite, own, self._bare, text, sorted(self._whole.items())))

    @cached_property
    def suite(self) -> tuple[str, Part]:
        """The digest of the part that pages over the whole suite are made from, and the part.

        It holds the text of masters and of what is made from them alone: how a scenario is said of a variant, and
        whether it applies to it, follows from these.
        """
        suite = self.content.suite
        told = [digest_of_kept(value) for value in (*suite.features, suite.report)]
        return digest((self._families, told)), self._of_suite(suite, {})

    def of_feature(self, feature: Feature) -> tuple[str, Part]:
        """Give the digest of the part that the page of a feature is made from, and the part: its scenarios alone."""
        suite = self.content.suite
        suspects = {key: found for key, found in self.content.suspects.items() if key.startswith(f"{feature.key}/")}
        told = digest_of_kept(feature), digest_of_kept(suite.report), sorted(suspects.items())
        return digest((self._families, told)), self._of_suite(Suite((feature,), suite.report), suspects)

    def _of_suite(self, suite: Suite, suspects: Mapping[str, tuple[str, ...]]) -> Part:
        part = Part(self._with_text(self._masters), suite, {}, suspects, **self._whole)
        vars(part).update(histories=self._known, run=self.content.run, translations=self.content.translations)
        return part

    @cached_property
    def _masters(self) -> tuple[Handbook, ...]:
        """The masters, and what is made from them."""
        corpus = self.content.corpus
        return tuple(one for one in corpus.handbooks if one.master or corpus.variants_of(one))

    @cached_property
    def _families(self) -> str:
        """What every page of the suite may show of handbooks."""
        return digest((self._ground, [digest_of_kept(handbook) for handbook in self._masters]))

    def _with_text(self, held: Iterable[Handbook]) -> Corpus:
        """Every handbook as it is known by name, and some of them with their text."""
        whole = {handbook.code: handbook for handbook in held}
        handbooks = tuple(whole.get(handbook.code, handbook) for handbook in self._bare.handbooks)
        return replace(self._bare, handbooks=handbooks)

    def _part(self, family: tuple[Handbook, ...]) -> tuple[str, Part]:
        content = self.content
        codes = {handbook.code for handbook in family}
        own = {found.id: found for found in content.histories.values() if found.handbook.code in codes}
        verifying = {identifier: content.verifying.get(identifier, ()) for identifier in own}
        scenarios = {one.scenario.id for found in verifying.values() for example in found for one in example.tried}
        corpus = self._with_text(family)
        report = _report_of(content.suite.report, codes)
        differences = {code: found for code, found in content.differences.items() if code in codes}
        suspects = {scenario: found for scenario, found in content.suspects.items() if scenario in scenarios}
        bare = {handbook.code: handbook for handbook in corpus.handbooks}
        recurring = {
            identifier: tuple(replace(one, handbook=bare[one.handbook.code]) for one in content.recurring[identifier])
            for identifier in own
            if identifier in content.recurring
        }
        part = Part(corpus, Suite((), report), differences, suspects, **self._whole)
        vars(part).update(
            topics=content.topics,
            histories=self._known | own,
            tracing=content.tracing,  # of a requirement it tells by its own handbook, its master and the sources alone
            verifying=verifying,
            coverage=Coverage(corpus, verifying, report.results if report else None),
            run=content.run,
            followed={handbook.folder: content.followed[handbook.folder] for handbook in family},
            recurring=recurring,
        )
        shown = (
            [digest_of_kept(handbook) for handbook in family],
            report,
            differences,
            sorted(suspects.items()),
            sorted(recurring),
            self._told(verifying.values()),
        )
        return digest((self._ground, shown)), part

    def _told(self, found: Iterable[tuple[Example, ...]]) -> list[list[tuple[object, ...]]]:
        """Tell scenarios in short: what they say follows from their feature and from the words of the family."""
        return [
            [
                (
                    digest_of_kept(one.feature),
                    one.requirements,
                    [(tried.scenario.id, tried.outcome, tried.message, tried.result) for tried in one.tried],
                )
                for one in examples
            ]
            for examples in found
        ]


def digest(value: object) -> str:
    """Give the digest of a value that its `repr` tells all of."""
    return hashlib.sha256(repr(value).encode()).hexdigest()


def digest_of_kept(value: object) -> str:
    """Give the digest of a value that stays the same object from build to build of one process, such as a feature."""
    key = id(value)
    if key not in _KEPT:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        _KEPT[key] = (value, digest(value))  # it holds the value, so that its identity is not given to another
    return _KEPT[key][1]


_KEPT: Final[dict[int, tuple[object, str]]] = {}
_MOST_KEPT: Final = 4_096


def _without_text(handbook: Handbook) -> Handbook:
    versions = tuple(replace(version, requirements=(), files=()) for version in handbook.versions)
    return replace(handbook, versions=versions)


def _report_of(report: ConformanceReport | None, codes: set[str]) -> ConformanceReport | None:
    """Give what a report says of some handbooks; what it says of each scenario stands with the scenario."""
    if report is None:
        return None
    requirements = tuple(one for one in report.results.requirements if one.handbook in codes)
    verdicts = tuple(one for one in report.handbooks if one.code in codes)
    return replace(
        report,
        results=replace(report.results, scenarios=(), requirements=requirements),
        handbooks=verdicts,
        skips=(),
        tolerated=(),
    )
