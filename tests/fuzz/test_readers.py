"""Every reader takes whatever it is given: the inputs that are kept, and changes of them.

`run.py` looks for more with a fuzzer that sees which code an input reaches.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from fuzz.corpus import FOLDER, kept
from fuzz.mutations import mutated
from fuzz.readers import READERS

NAMES = sorted(READERS)
MOST_BYTES = 1_000_000
MOST_OF_ONE = 8_192


def test_every_reader_has_inputs_and_they_are_small() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == NAMES
    sizes = {f"{name}/{file}": len(data) for name in NAMES for file, data in kept(name).items()}
    assert sum(sizes.values()) < MOST_BYTES
    assert max(sizes.values()) <= MOST_OF_ONE


@pytest.mark.parametrize("name", NAMES)
def test_what_is_kept_is_read_or_refused(name: str) -> None:
    for data in kept(name).values():
        READERS[name].take(data)


@pytest.mark.parametrize("name", NAMES)
def test_one_input_at_least_is_read(name: str) -> None:
    """Else all that is made from them would be refused at the door."""
    taken = [READERS[name].take(data) for data in kept(name).values()]
    assert any(not isinstance(found, READERS[name].refuses) for found in taken)


@pytest.mark.parametrize("name", NAMES)
def test_changes_of_what_is_kept_are_read_or_refused(name: str) -> None:
    inputs = list(kept(name).values())

    @settings(max_examples=40)
    @given(st.sampled_from(inputs), st.randoms(use_true_random=False))
    def take(data: bytes, random: Random) -> None:
        given_to_it = mutated(data, random, READERS[name].parts)
        note(f"{given_to_it!r}")
        READERS[name].take(given_to_it)

    take()


@settings(max_examples=100)
@given(st.sampled_from(NAMES), st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    READERS[name].take(data)
