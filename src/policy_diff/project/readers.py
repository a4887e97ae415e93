"""What touches each kind of reader: now, and between the text that stood before a day and the newest one."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from policy_diff.core.impact import RequirementChange, requirement_changes
from policy_diff.core.kept import kept
from policy_diff.core.readers import MANNERS, Manner, Reader, RoleNames, Standing, Touch, touches, wider_roles
from policy_diff.core.requirement import says_the_same
from policy_diff.core.requirement_id import in_order
from policy_diff.core.variants import renumber
from policy_diff.project.comparisons import comparison

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.requirement import Requirement
    from policy_diff.core.terms import Vocabulary
    from policy_diff.project.comparisons import Comparison


@dataclass(frozen=True, slots=True)
class Touched:
    """A requirement of a version that touches a reader.

    Attributes:
        requirement: the requirement.
        touches: how, the strongest way first; at least one.
    """

    requirement: Requirement
    touches: tuple[Touch, ...]

    @property
    def manner(self) -> Manner:
        """In what manner, by the strongest way."""
        return self.touches[0].manner


@dataclass(frozen=True, slots=True)
class TouchingChange:
    """A changed requirement that touches a reader, or did.

    Attributes:
        change: what happened to it.
        before: how it touched her, as the earlier version has it; empty where it did not or was not there.
        now: how it touches her, as the later version has it.
        version: the version with which it came to be as it is now, or was withdrawn.
        untold: whether one of the two versions, held in part, has it without saying who is bound while the other says.
    """

    change: RequirementChange
    before: tuple[Touch, ...]
    now: tuple[Touch, ...]
    version: Version
    untold: bool = False

    @property
    def told(self) -> tuple[Touch, ...]:
        """How it touches her, as the later version has it; as the earlier one has it where it no longer does."""
        return self.now or self.before

    @property
    def manner(self) -> Manner:
        """In what manner, by the strongest way in which it does or, where it no longer does, did."""
        return self.told[0].manner

    @property
    def otherwise(self) -> bool:
        """Whether it touched her in another way before, so far as both versions tell."""
        old, new = self.change.old, self.change.new
        return old is not None and new is not None and not self.untold and self.before != self.now


@dataclass(frozen=True, slots=True)
class Part:
    """What changed for a reader in one handbook, from one version to another.

    Attributes:
        pair: the two versions.
        certain: whether the later text is known to have come on the day asked about or after it; no source dates it
            otherwise.
        changes: the changed requirements that touch her, what binds first, her own roles first, and by number.
        others: how many changed requirements do not touch her.
        unowned: how many of those have no obligation in either version, so that nobody is said to be bound.
    """

    pair: Comparison
    certain: bool
    changes: tuple[TouchingChange, ...]
    others: int
    unowned: int

    @property
    def handbook(self) -> Handbook:
        """The handbook."""
        return self.pair.handbook


@dataclass(frozen=True, slots=True)
class Worded:
    """A change, and the handbooks that have it in the very same words.

    Attributes:
        found: the change in the first of them.
        handbooks: all of them, each with the ID that the requirement has there; at least one.
    """

    found: TouchingChange
    handbooks: tuple[tuple[Handbook, str], ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """One change of a handbook and of those that share a master with it.

    Attributes:
        wordings: the change in the words in which it is shown, then in the words of others that have their own, or that
            it touches her in otherwise; at least one.
    """

    wordings: tuple[Worded, ...]

    @property
    def found(self) -> TouchingChange:
        """The change as it is shown."""
        return self.wordings[0].found


@dataclass(frozen=True, slots=True)
class Family:
    """What changed for a reader in a handbook and in those made from it.

    Attributes:
        handbook: the one whose text is its own.
        parts: one for each of them in which something touches her, the handbook itself first; at least one.
        gathered: every change of them, each once.
    """

    handbook: Handbook
    parts: tuple[Part, ...]
    gathered: tuple[Gathered, ...]

    @property
    def certain(self) -> bool:
        """Whether it is known to have changed on the day or after it."""
        return self.parts[0].certain

    @property
    def pair(self) -> Comparison:
        """The two versions, of the handbook whose words are shown."""
        return self.parts[0].pair

    def of(self, manner: Manner) -> tuple[Gathered, ...]:
        """Give the changes that touch her in one manner at most."""
        return tuple(one for one in self.gathered if one.found.manner == manner)


@dataclass(frozen=True, slots=True)
class Since:
    """What changed for a reader since a day.

    Attributes:
        reader: the reader.
        day: the day; `None` for the earliest text held of each handbook.
        families: where something changed that touches her.
        untouched: the handbooks that concern her, that changed, and in which no change touches her.
        unchanged: the handbooks that concern her and of which no later text is held.
    """

    reader: Reader
    day: date | None
    families: tuple[Family, ...]
    untouched: tuple[Handbook, ...]
    unchanged: tuple[Handbook, ...]

    @property
    def count(self) -> int:
        """How many changes touch her; what is made from a master is not counted again."""
        return sum(len(family.gathered) for family in self.families)

    @property
    def spans(self) -> frozenset[tuple[str, str, str]]:
        """Which versions are compared: the code of each handbook in which a change touches her, and two IDs."""
        pairs = (part.pair for family in self.families for part in family.parts)
        return frozenset((pair.handbook.code, pair.old.id, pair.new.id) for pair in pairs)

    @property
    def undated(self) -> int:
        """How many of them came in texts without a date, so that nobody knows whether since the day or before it."""
        return sum(len(family.gathered) for family in self.families if not family.certain)


class Readers:
    """Who reads the handbooks of a corpus, and what touches each.

    Attributes:
        corpus: the handbooks.
        named: by the code of each handbook, the roles that it names: in obligations of any published version, or as
            those it governs.
    """

    def __init__(self, corpus: Corpus) -> None:
        """Take the handbooks, and the vocabulary with its readers."""
        self.corpus = corpus
        self.named = {book.code: frozenset(_roles(book)) for book in corpus.handbooks}
        self._changes: dict[tuple[str, str, str], tuple[RequirementChange, ...]] = {}
        self._standings: dict[tuple[str, str], Standing | None] = {}
        self._parts: dict[tuple[str, str, str, str], Part] = {}
        self._mentioned: dict[tuple[str, str], frozenset[str]] = {}

    def narrowed(self, corpus: Corpus) -> Readers:
        """Give the same for handbooks of which only those that concern some readers have their text.

        What the one works out serves the other: of a handbook that concerns a reader, both have the same text.
        """
        made = copy(self)
        made.corpus = corpus
        return made

    @cached_property
    def known(self) -> tuple[Reader, ...]:
        """Every reader whom a handbook concerns; a role in use that no reader of the vocabulary has is one itself."""
        listed = self.corpus.vocabulary.readers
        had = {role for reader in listed for role in reader.roles}
        glosses = {term.name: term.gloss for term in self.corpus.vocabulary.terms if term.kind == "role"}
        alone = (Reader(role, (role,), glosses.get(role, "")) for role in sorted(self._used - had))
        everyone = (*listed, *alone)
        return tuple(reader for reader in everyone if self.handbooks(reader))

    @cached_property
    def _used(self) -> frozenset[str]:
        return frozenset(role for roles in self.named.values() for role in roles)

    @cached_property
    def names(self) -> RoleNames:
        """Finds the roles that words name."""
        return _role_names(self.corpus.vocabulary)

    def standing(self, reader: Reader, handbook: Handbook) -> Standing | None:
        """Tell by which roles a handbook means a reader; `None` where it does not concern her.

        Her own roles count wherever they are named. What they count as, such as `provider`, counts in handbooks that
        name one of hers, and in those of several remits, which speak of everyone alike, where one of them is hers.
        """
        key = reader.name, handbook.code
        if key not in self._standings:
            self._standings[key] = self._standing(reader, handbook)
        return self._standings[key]

    def _standing(self, reader: Reader, handbook: Handbook) -> Standing | None:
        own = frozenset(reader.roles)
        wider = wider_roles(reader, self.corpus.vocabulary.relations)
        named = self.named[handbook.code]
        if own & named:
            return Standing(own, wider)
        general = len(handbook.remits) > 1 and not self._remits(reader).isdisjoint(handbook.remits)
        return Standing(own, wider) if general and wider & named else None

    def _remits(self, reader: Reader) -> frozenset[str]:
        """Give the remits of the handbooks that name a reader."""
        named = (book for book in self.corpus.handbooks if not self.named[book.code].isdisjoint(reader.roles))
        return frozenset(remit for book in named for remit in book.remits)

    def peers(self, reader: Reader) -> tuple[Reader, ...]:
        """Give the other readers of her group, in order; none where she has no group."""
        return tuple(one for one in self.known if reader.group and one.group == reader.group and one != reader)

    def handbooks(self, reader: Reader) -> tuple[Handbook, ...]:
        """Give the handbooks that concern a reader, in order of folder."""
        return tuple(book for book in self.corpus.handbooks if self.standing(reader, book))

    def unheld(self, reader: Reader) -> tuple[Handbook, ...]:
        """Give the handbooks of her remits of which no text is held: whether they touch her cannot be told."""
        named = [book for book in self.handbooks(reader) if len(book.remits) == 1]
        remits = {remit for book in named for remit in book.remits}
        return tuple(book for book in self.corpus.unheld if not remits.isdisjoint(book.remits))

    def now(self, reader: Reader, handbook: Handbook) -> tuple[Touched, ...]:
        """Give the requirements of the newest version that touch a reader, in the order of the text."""
        standing = self.standing(reader, handbook)
        if standing is None:
            return ()
        found = (Touched(one, self._touches(one, standing)) for one in handbook.current.requirements)
        return tuple(one for one in found if one.touches)

    def since(self, reader: Reader, day: date | None) -> Since:
        """Tell what changed for a reader since a day: from the text that stood before it to the newest one.

        Args:
            reader: the reader.
            day: the day; `None` for the earliest text held of each handbook.
        """
        families: list[Family] = []
        untouched: list[Handbook] = []
        unchanged: list[Handbook] = []
        order = self.corpus.published_order(day) if day else self.corpus.known
        for original in (book for book in order if book.published and not book.master):
            books = [book for book in (original, *self.corpus.variants_of(original)) if self.standing(reader, book)]
            spans = [(book, stretches(book, day)) for book in books]
            parts = [
                replace(self._part(reader, book, old, new), certain=certain)
                for book, found in spans
                for old, new, certain in found
            ]
            for certain in (True, False):
                told = tuple(part for part in parts if part.changes and part.certain is certain)
                if told:
                    families.append(Family(original, told, _gather(told)))
            if books and not any(part.changes for part in parts):
                (untouched if parts else unchanged).append(original)
        families.sort(key=lambda family: not family.certain)
        return Since(reader, day, tuple(families), tuple(untouched), tuple(unchanged))

    def _part(self, reader: Reader, handbook: Handbook, old: Version, new: Version) -> Part:
        """Tell what changed for a reader between two versions, once however many days ask for them."""
        key = reader.name, handbook.code, old.id, new.id
        if key not in self._parts:
            self._parts[key] = self._compared(reader, handbook, old, new)
        return self._parts[key]

    def _compared(self, reader: Reader, handbook: Handbook, old: Version, new: Version) -> Part:
        pair = comparison(handbook, old, new)
        standing = self.standing(reader, handbook)
        found: list[TouchingChange] = []
        others = unowned = 0
        for change in self._changed(pair):
            before, now = (self._touches(one, standing) if one and standing else () for one in (change.old, change.new))
            if before or now:
                came, untold = _came_with(handbook, change, new), _untold(change, old, new)
                found.append(TouchingChange(change, before, now, came, untold))
            else:
                others += 1
                unowned += not any(one and one.obligation for one in (change.old, change.new))
        return Part(pair, certain=True, changes=tuple(sorted(found, key=_rank)), others=others, unowned=unowned)

    def _touches(self, requirement: Requirement, standing: Standing) -> tuple[Touch, ...]:
        key = requirement.id, requirement.version
        if key not in self._mentioned:
            self._mentioned[key] = _mentioned_in(self.names, requirement)
        return touches(requirement, standing, self._mentioned[key])

    def _changed(self, pair: Comparison) -> tuple[RequirementChange, ...]:
        key = pair.handbook.code, pair.old.id, pair.new.id
        if key not in self._changes:
            self._changes[key] = _changes_between(pair.old, pair.new, pair.change_set)
        return self._changes[key]


@lru_cache(maxsize=8)
def _role_names(vocabulary: Vocabulary) -> RoleNames:
    return RoleNames(vocabulary.names("role"), vocabulary.readers)


_mentioned_in = kept(8_192)(RoleNames.of_requirement)
_changes_between = kept(256)(requirement_changes)


def stretches(handbook: Handbook, day: date | None) -> Iterator[tuple[Version, Version, bool]]:
    """Yield the versions to compare for what changed in a handbook since a day, and whether the dates tell so.

    Of what took effect on the day or after it is known that it came since: from the version before it to the newest
    one. A version without a date that stands after every earlier date, and before the first later one, may have come
    since as well; that is told apart. Where the very first version is later, nothing before it is held, and what
    changed after it is told.

    Args:
        handbook: the handbook.
        day: the day; `None` for everything that is held.
    """
    versions = handbook.published
    last = len(versions) - 1
    if day is None:
        if last > 0:
            yield versions[0], versions[last], True
        return
    dated = [(at, version.effective) for at, version in enumerate(versions) if version.effective]
    first = next((at for at, on in dated if on >= day), None)
    before = max((at for at, on in dated if on < day), default=0)
    start = last if first is None else max(first - 1, 0)
    if first is not None and start < last:
        yield versions[start], versions[last], True
    on_the_day = first is not None and versions[first].effective == day
    if before < start and not on_the_day:
        yield versions[before], versions[start], False


def _roles(handbook: Handbook) -> Iterator[str]:
    if handbook.published and not handbook.master:  # what is made from one says of itself what its master says
        yield from (role for _, role in handbook.roles.named())
    for version in handbook.published:
        for requirement in version.requirements:
            if asked := requirement.obligation:
                yield asked.bearer
                if asked.counterparty:
                    yield asked.counterparty


def _came_with(handbook: Handbook, change: RequirementChange, newest: Version) -> Version:
    """Give the version with which a requirement came to say what it says, or had it no longer."""
    came = newest
    for version in reversed(handbook.published[: handbook.published.index(newest)]):
        there = version.requirement(change.id)
        same = there is None if change.new is None else there is not None and says_the_same(there, change.new)
        if not same:
            break
        came = version
    return came


def _untold(change: RequirementChange, old: Version, new: Version) -> bool:
    if change.old is None or change.new is None or (change.old.obligation is None) == (change.new.obligation is None):
        return False
    return (old if change.old.obligation is None else new).held == "part"


def _rank(found: TouchingChange) -> tuple[int, bool, tuple[str, int]]:
    return MANNERS.index(found.manner), not found.told[0].own, in_order(found.change.id)


def _gather(parts: tuple[Part, ...]) -> tuple[Gathered, ...]:
    """Put together what a handbook and those that share a master with it have alike, by number."""
    found: dict[str, list[tuple[Handbook, TouchingChange]]] = {}
    for part in parts:
        for one in part.changes:
            number = renumber(one.change.id, part.handbook.code, parts[0].handbook.code)
            found.setdefault(number, []).append((part.handbook, one))
    gathered = []
    for having in found.values():
        alike: dict[tuple[object, ...], list[tuple[Handbook, TouchingChange]]] = {}
        for book, one in having:
            alike.setdefault(_words(one), []).append((book, one))
        wordings = (
            Worded(those[0][1], tuple((book, one.change.id) for book, one in those)) for those in alike.values()
        )
        gathered.append(Gathered(tuple(wordings)))
    return tuple(sorted(gathered, key=lambda one: _rank(one.found)))


def _words(found: TouchingChange) -> tuple[object, ...]:
    """Give what a reader sees of a change: two that agree in it need not both be shown."""
    old, new = found.change.old, found.change.new
    return old and old.text, new and new.text, found.before, found.now, found.change.what
