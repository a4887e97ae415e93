"""Laws of the register: an ID is given once, for ever; what is written is read; two mints merge into one register."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from policy_diff.core.conflicts import MarkedConflict, pieces, side_of
from policy_diff.core.corpus import File, Handbook, Version
from policy_diff.core.errors import InputError
from policy_diff.core.register import (
    HandbookRegister,
    Published,
    Registration,
    drop,
    lives_of,
    mint,
    publish,
    text_digest,
    up_to_date,
    version_digests,
    wording_digest,
)
from policy_diff.core.renumbering import clashes, merged, renumbered
from policy_diff.core.requirement import Requirement
from policy_diff.core.requirement_id import in_order, is_requirement_id, number_of, requirement_id
from policy_diff.formats.register_toml import read_register, write_register

WORDS = st.text("abc. \n", min_size=1, max_size=8)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Zl", "Zp")), min_size=1, max_size=8)
VERSIONS = st.sampled_from(["2023", "2024-01-19", "v1.2", "before"])
DIGESTS = st.text("0123456789abcdef", min_size=64, max_size=64).map("sha256:{}".format)


@st.composite
def registers(draw: st.DrawFn) -> HandbookRegister:
    numbers = draw(st.lists(st.integers(0, 1200) | st.integers(0, 999_999), max_size=6, unique=True))
    ids = tuple(
        Registration(
            requirement_id("VIS", number),
            wording_digest(draw(WORDS)),
            draw(st.just("") | VERSIONS),
            tuple(draw(st.lists(VERSIONS, max_size=2))),
            draw(st.just("") | VERSIONS),
            draw(st.booleans()),
        )
        for number in sorted(numbers)
    )
    versions = draw(st.lists(VERSIONS, max_size=3, unique=True))
    files = st.dictionaries(NAMES, DIGESTS, min_size=1, max_size=3).map(lambda found: tuple(sorted(found.items())))
    published = tuple(Published(version, draw(files)) for version in versions)
    highest = draw(st.integers(max(numbers, default=0), 999_999))
    return HandbookRegister("VIS", highest, ids, published, draw(st.sampled_from(["", "MAS"])))


@settings(max_examples=300)
@given(registers())
def test_what_is_written_is_read(register: HandbookRegister) -> None:
    text = write_register(register)
    read = read_register(text, "handbooks/register/VIS.toml")
    assert replace(read, place=None) == register
    assert write_register(read) == text
    for one in read.ids:
        assert one.place is not None
        assert one.place.line is not None
        assert text.split("\n")[one.place.line - 1].startswith(f"{one.id} = ")


@given(st.lists(st.sampled_from(["a", "[ids]", "highest = 1", "VIS-001 = 1", "=======", "x = {}", '"']), max_size=6))
def test_no_text_gives_anything_but_a_fault_of_the_register(lines: list[str]) -> None:
    fault = None
    try:
        read_register("\n".join(lines), "handbooks/register/VIS.toml")
    except InputError as raised:
        fault = raised
    assert fault is None or (fault.code == "I108" and fault.place is not None)


@given(st.integers(0, 999_999))
def test_a_number_and_its_id_are_one(number: int) -> None:
    identifier = requirement_id("VIS", number)
    assert is_requirement_id(identifier)
    assert number_of(identifier) == number


@given(st.lists(st.integers(0, 999_999), unique=True))
def test_ids_are_ordered_by_number(numbers: list[int]) -> None:
    ids = sorted((requirement_id("VIS", number) for number in numbers), key=in_order)
    assert [number_of(identifier) for identifier in ids] == sorted(numbers)


@given(st.text("a\r\n"), st.sampled_from(["\n", "\r\n", "\r"]))
def test_line_endings_do_not_change_the_digest_of_a_text(text: str, ending: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert text_digest(plain) == text_digest(plain.replace("\n", ending)) == text_digest(text)
    assert text_digest(f"{plain}a") != text_digest(plain)


def version(name: str, texts: dict[str, str]) -> Version:
    requirements = tuple(Requirement(key, "VIS", name, "", text) for key, text in texts.items())
    files = (File(f"handbooks/visits/{name}/index.md", "".join(texts.values())),)
    return Version(name, name, None, "whole", requirements, files=files)


class Minting(RuleBasedStateMachine):
    """Anything that officers do in any order: an ID is given once, and never comes back for another statement."""

    def __init__(self) -> None:
        super().__init__()
        self.register = HandbookRegister("VIS")
        self.handbook = Handbook("VIS", "Visits", (), ())
        self.draft: dict[str, str] = {}
        self.given: dict[str, str] = {}

    @rule(texts=st.lists(WORDS, max_size=3))
    def mint(self, texts: list[str]) -> None:
        before = self.register.highest
        ids, self.register = mint(self.register, texts)
        assert not set(ids) & set(self.given)
        assert [number_of(one) for one in ids] == list(range(before + 1, before + 1 + len(texts)))
        self.given |= dict(zip(ids, texts, strict=True))
        self.draft |= dict(zip(ids, texts, strict=True))

    @precondition(lambda self: self.draft)
    @rule(data=st.data(), text=WORDS)
    def reword(self, data: st.DataObject, text: str) -> None:
        self.draft[data.draw(st.sampled_from(sorted(self.draft)))] = text

    @precondition(lambda self: self.draft)
    @rule(data=st.data())
    def take_out(self, data: st.DataObject) -> None:
        identifier = data.draw(st.sampled_from(sorted(self.draft)))
        del self.draft[identifier]
        if not self.register.by_id()[identifier].introduced:
            self.register = drop(self.register, [identifier])

    @rule()
    def publish(self) -> None:
        name = f"v{len(self.handbook.versions)}"
        self.handbook = replace(self.handbook, versions=(*self.handbook.versions, version(name, self.draft)))
        self.register = publish(self.register, self.handbook, {name: version_digests(self.handbook.current)})

    @rule()
    def write_and_read(self) -> None:
        read = read_register(write_register(self.register), "handbooks/register/VIS.toml")
        self.register = replace(read, place=None)

    @invariant()
    def every_id_that_was_given_is_held_with_its_first_wording(self) -> None:
        assert {one.id: one.wording for one in self.register.ids} == {
            identifier: wording_digest(text) for identifier, text in self.given.items()
        }

    @invariant()
    def the_register_says_what_the_published_versions_say(self) -> None:
        assert up_to_date(self.register, self.handbook) == self.register
        for identifier, life in lives_of(self.register, self.handbook).items():
            stands = [one.id for one in self.handbook.versions if one.requirement(identifier)]
            assert life.introduced == stands[0]
            assert set(life.amended) < set(stands)
            assert life.withdrawn not in stands
            assert bool(life.withdrawn) == (self.handbook.current.requirement(identifier) is None)
            assert not life.again


TestMinting = Minting.TestCase
TestMinting.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)

SHARED = st.lists(st.sampled_from(["one", "two", "three", "four"]), max_size=3)


@given(SHARED, SHARED, SHARED)
def test_two_mints_merge_and_every_statement_has_its_own_id(base: list[str], mine: list[str], yours: list[str]) -> None:
    _, begun = mint(HandbookRegister("VIS"), base)
    _, ours = mint(begun, mine)
    _, theirs = mint(begun, yours)
    others = clashes(ours, theirs, begun)
    both = merged(ours, theirs, begun, others)
    held = both.by_id()
    assert len(held) == len(both.ids)
    assert both.highest >= max(ours.highest, theirs.highest, *(number_of(one) for one in held), 0)
    assert all(held[one.id].wording == one.wording for one in ours.ids)
    assert all(held[others.get(one.id, one.id)].wording == one.wording for one in theirs.ids)
    assert len(set(others.values())) == len(others)
    assert not set(others.values()) & {one.id for one in (*ours.ids, *theirs.ids)}
    same = [one for one, other in zip(mine, yours, strict=False) if one == other]
    assert len(held) == len(base) + len(mine) + len(yours) - len(same)
    assert clashes(ours, theirs, begun, both) == others
    assert merged(ours, theirs, begun, clashes(ours, theirs, begun, both)) == both


TOKENS = st.sampled_from(
    ["VIS-004", "VIS-005", "VIS-0040", "A-VIS-004", "VIS-004-x", "@", "`", " ", "{r}", ",", "é", "\n"]
)


@given(st.lists(TOKENS, max_size=12).map("".join))
def test_ids_are_exchanged_and_exchanged_back(text: str) -> None:
    there = {"VIS-004": "VIS-005", "VIS-005": "VIS-004"}
    assert renumbered(renumbered(text, there), there) == text
    assert len(renumbered(text, there)) == len(text)


LINES = st.sampled_from(["<<<<<<< a", "=======", "||||||| b", ">>>>>>> c", "text", "", "<<<<<<<", ">>>>>>>x"])


@given(st.lists(LINES, max_size=14), st.sampled_from(["\n", "\r\n"]))
def test_a_text_is_its_pieces(lines: list[str], ending: str) -> None:
    text = "".join(f"{line}{ending}" for line in lines)
    found = list(pieces(text))
    if not any(isinstance(piece, MarkedConflict) and piece.base is not None for piece in found):
        assert "".join(map(str, found)) == text
    if not any(isinstance(piece, MarkedConflict) for piece in found):
        assert side_of(text, "ours") == side_of(text, "theirs") == text
