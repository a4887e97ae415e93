"""Laws of what changed for a reader: nothing that touches her is missing, nothing else is told, no day is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.corpus import Corpus, File, Handbook, Version
from policy_diff.core.impact import requirement_changes
from policy_diff.core.readers import WAYS, Reader, RoleNames, Standing, Way, touches, wider_roles
from policy_diff.core.relations import Relation, Relations
from policy_diff.core.requirement import Requirement
from policy_diff.core.terms import Term, Vocabulary
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.project.comparisons import comparison
from policy_diff.project.readers import Readers, stretches

ROLES = ("guide", "head guide", "keeper", "visitor")
READERS = (
    Reader("who leads", ("guide", "head guide"), called=("usher",)),
    Reader("caretaker", ("keeper",)),
)
RELATIONS = Relations((Relation("is-a", "head guide", "guide"), Relation("acts-for", "guide", "visitor")))
VOCABULARY = Vocabulary(tuple(Term(name, "role", name) for name in ROLES), RELATIONS, READERS)
NAMES = RoleNames(VOCABULARY.names("role"), READERS)

SAID = st.sampled_from(["the gate", "every guide", "what the usher does", "the head guides", "old keepers", "nobody"])
BODIES = st.tuples(
    st.none() | st.sampled_from(ROLES),
    st.sampled_from(["must", "may"]),
    st.none() | st.sampled_from(ROLES),
    SAID,
)
TEXTS = st.dictionaries(st.integers(1, 6), BODIES, max_size=5)


def text(bodies: dict[int, tuple[str | None, str, str | None, str]]) -> str:
    parts = ["# Handbook"]
    for number, (bearer, modality, counterparty, said) in bodies.items():
        lines = [f":::{{req}} AAA-{number:03d}"]
        if bearer:
            lines += [f":bearer: {bearer}", f":modality: {modality}", ":action: open gate"]
            lines += [f":counterparty: {counterparty}"] * bool(counterparty)
        lines += [":topics: gates", "", f"It is about {said}.", ":::"]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


@st.composite
def corpora(draw: st.DrawFn) -> Corpus:
    """Draw two handbooks of two to four versions each, on days of their own or on none."""
    handbooks = []
    for code in ("AAA", "BBB"):
        day = date(2020, 1, 1)
        versions = []
        for number in range(draw(st.integers(2, 4))):
            day += timedelta(draw(st.integers(1, 40)))
            words = text(draw(TEXTS)).replace("AAA-", f"{code}-")
            found = read_requirements(words, "a.md", code, f"v{number}")
            on = draw(st.none() | st.just(day))
            held = draw(st.sampled_from(["whole", "part"]))
            versions.append(Version(f"v{number}", f"v{number}", on, held, found, files=(File("a.md", words),)))
        handbooks.append(Handbook(code, code, ("shores",), tuple(versions), code.lower()))
    return Corpus(tuple(handbooks), VOCABULARY)


@given(corpora(), st.none() | st.integers(-5, 130).map(lambda days: date(2020, 1, 1) + timedelta(days)))
def test_every_change_that_touches_a_reader_is_told_and_nothing_else(corpus: Corpus, day: date | None) -> None:
    readers = Readers(corpus)
    assert {reader.name for reader in readers.known} == {
        owner(role) for handbook in corpus.handbooks for role in named_in(handbook) if role
    }
    for reader in readers.known:
        since = readers.since(reader, day)
        told: dict[tuple[str, str, str], set[str]] = {}
        for family in since.families:
            shown = [identifier for one in family.gathered for w in one.wordings for _, identifier in w.handbooks]
            assert len(shown) == len({*shown})
            assert sorted(shown) == sorted(found.change.id for found in family.parts[0].changes)
            told[family.handbook.code, family.pair.old.id, family.pair.new.id] = {*shown}
        for handbook in corpus.handbooks:
            for old, new, _ in stretches(handbook, day):
                pair = comparison(handbook, old, new)
                changes = requirement_changes(old, new, pair.change_set)
                expected = {
                    one.id for one in changes if any(hers(reader, side, handbook) for side in (one.old, one.new))
                }
                assert told.pop((handbook.code, old.id, new.id), set()) == expected
        assert not told


def owner(role: str) -> str:
    return next((reader.name for reader in READERS if role in reader.roles), role)


def named_in(handbook: Handbook) -> set[str | None]:
    asked = [one.obligation for version in handbook.versions for one in version.requirements if one.obligation]
    return {role for one in asked for role in (one.bearer, one.counterparty)}


def hers(reader: Reader, requirement: Requirement | None, handbook: Handbook) -> bool:
    """Tell by the plain words of the law whether a requirement is on a reader's page."""
    if requirement is None:
        return False
    if not named_in(handbook) & {*reader.roles}:
        return False
    roles = {*reader.roles, *wider_roles(reader, RELATIONS)}
    bound = requirement.obligation
    if bound and ({bound.bearer, bound.counterparty} & roles):
        return True
    words = {"who leads": ("guide", "usher"), "caretaker": ("keeper",)}.get(reader.name, reader.roles)
    return any(word in requirement.text for word in words)


@given(corpora())
def test_the_way_told_is_the_one_that_the_obligation_has(corpus: Corpus) -> None:
    readers = Readers(corpus)
    for reader in readers.known:
        for handbook in readers.handbooks(reader):
            standing = readers.standing(reader, handbook)
            assert standing is not None
            for found in readers.now(reader, handbook):
                asked = found.requirement.obligation
                for one in found.touches:
                    assert one.role in standing.roles
                    assert one.own == (one.role in reader.roles)
                    if one.way is Way.BOUND:
                        assert asked
                        assert (one.role, one.modality) == (asked.bearer, asked.modality)
                    elif one.way is Way.CONCERNED:
                        assert asked
                        assert one.role == asked.counterparty
                    else:
                        assert one.own
                        assert not any(other.own for other in found.touches if other.way is not one.way)
                assert [WAYS.index(one.way) for one in found.touches] == sorted(
                    WAYS.index(one.way) for one in found.touches
                )


DAYS = st.lists(st.sampled_from([True, False]), min_size=1, max_size=7)


@given(DAYS, st.integers(-2, 16))
def test_what_came_since_a_day_is_told_and_what_may_have_is_told_apart(dated: list[bool], on: int) -> None:
    """Each step from one version to the next is known to be since the day, known to be before it, or neither."""
    start = date(2020, 1, 1)
    versions = tuple(
        Version(str(at), str(at), start + timedelta(2 * at) if has else None, "whole") for at, has in enumerate(dated)
    )
    handbook = Handbook("AAA", "A", (), versions)
    day = start + timedelta(on)
    found: dict[int, bool] = {}
    for old, new, certain in stretches(handbook, day):
        for step in range(int(old.id) + 1, int(new.id) + 1):
            assert step not in found
            found[step] = certain
    for step in range(1, len(versions)):
        since = any(one.effective and one.effective >= day for one in versions[: step + 1])
        own = versions[step].effective
        before = any(one.effective and one.effective <= day for one in versions[step + 1 :]) or bool(own and own < day)
        expected = True if since else None if before else False
        assert found.get(step) is expected, (step, day)


def test_everything_held_is_compared_where_no_day_is_asked_about() -> None:
    versions = tuple(Version(name, name, None, "part") for name in ("a", "b", "c"))
    handbook = Handbook("AAA", "A", (), versions)
    assert list(stretches(handbook, None)) == [(versions[0], versions[2], True)]
    assert list(stretches(replace(handbook, versions=versions[:1]), None)) == []


@given(
    st.lists(st.sampled_from([*ROLES, "usher", "gate", "Guides,", "keeper's", "guidebook", "safe-keeper"]), max_size=8)
)
def test_a_longer_name_is_not_taken_for_the_shorter_one_in_it(words: list[str]) -> None:
    found = NAMES.of_text(" and ".join(words))
    meant = {
        "Guides,": {"guide"},
        "keeper's": {"keeper"},
        "usher": {"guide", "head guide"},
        **{role: {role} for role in ROLES},
    }
    assert found == {role for word in words for role in meant.get(word, set())}


@given(st.sampled_from([None, *ROLES]), st.sampled_from([None, *ROLES]), SAID)
def test_being_mentioned_is_told_only_where_no_own_role_is_bound_or_concerned(
    bearer: str | None, counterparty: str | None, said: str
) -> None:
    (one,) = read_requirements(text({1: (bearer, "must", counterparty, said)}), "a.md", "AAA", "v")
    standing = Standing(frozenset({"guide", "head guide"}), frozenset({"visitor"}))
    ways = {found.way for found in touches(one, standing, NAMES.of_requirement(one))}
    asked = {bearer, counterparty if bearer else None}
    mentioned = any(word in said for word in ("guide", "usher"))
    assert (Way.MENTIONED in ways) == (mentioned and not asked & standing.own)
    assert (Way.BOUND in ways) == (bearer in standing.roles)
    assert (Way.CONCERNED in ways) == bool(bearer and counterparty in standing.roles)
