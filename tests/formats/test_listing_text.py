"""The listing for a terminal."""

from __future__ import annotations

from dataclasses import replace

from listings import WHOLE
from policy_diff.core.listing import Listing
from policy_diff.formats import listing_text
from policy_diff.project.corpus import load
from policy_diff.project.listings import listing, named_handbooks
from sites import SAMPLE

EXPECTED = """bathing-places  BPH  Bathing places handbook
  2021        held in part  5 requirements
  2022-05-01  held whole    5 requirements: 1 added, 2 reworded, 2 the same, 1 withdrawn
  2023-06-15  held whole    6 requirements: 1 new, 1 with other fields, 4 the same

1 handbook, 3 versions, 7 requirements
"""


def test_a_handbook_of_which_no_text_is_held_is_listed_too() -> None:
    assert listing_text.write(WHOLE).split("\n\n")[0] == "announced  ANN  Only announced\n  no text is held"


def test_every_version_is_counted() -> None:
    corpus = load(SAMPLE)
    listed = listing(corpus, named_handbooks(corpus, ["BPH"]))
    assert listing_text.write(listed) == EXPECTED


def test_what_is_made_from_another_says_so_and_is_counted_apart() -> None:
    visits = WHOLE.handbooks[1]
    made = replace(visits, name="calls", code="CAL", title="Calls", master="VIS")
    lines = listing_text.write(Listing((WHOLE.handbooks[0], made, visits))).splitlines()
    assert "calls  CAL  Calls  (made from VIS)" in lines
    assert lines[-2:] == [
        "2 handbooks, 2 versions, 3 requirements",
        "and 1 handbook made from one of them, VIS: 2 versions, 3 requirements",
    ]
    alone = listing_text.write(Listing((made,))).splitlines()
    assert alone[-2:] == ["", "1 handbook made from VIS: 2 versions, 3 requirements"]
    others = listing_text.write(Listing((WHOLE.handbooks[0], made))).splitlines()
    assert others[-1] == "and 1 handbook made from VIS: 2 versions, 3 requirements"


def test_nothing_is_counted_too() -> None:
    assert listing_text.write(Listing(())) == "0 handbooks, 0 versions, 0 requirements\n"
