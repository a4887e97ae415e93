"""Generated obligations: every value that the grammar can write."""

from __future__ import annotations

from datetime import time

from hypothesis import strategies as st

from policy_diff.core.obligation import (
    JOINING_WORDS,
    Before,
    ClockTime,
    DayCount,
    During,
    Modality,
    Obligation,
    Occasion,
    OnDay,
    Trigger,
)

words = st.text("abcdefghijklmnopqrstuvwxyz0123456789'-/", min_size=1, max_size=8).filter(
    lambda word: word[0].isalnum() and word not in JOINING_WORDS
)
terms = st.lists(words, min_size=1, max_size=4).map(" ".join)
clock_times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
day_counts = st.builds(
    DayCount,
    st.integers(1, 400),
    st.sampled_from(["working day", "day"]),
    st.sampled_from(["after", "before"]),
    terms,
)
reckoned = day_counts | st.builds(ClockTime, clock_times, terms)
on_days = st.builds(OnDay, st.integers(1, 400), st.sampled_from(["working day", "day"]), terms)
deadlines = reckoned | on_days | st.builds(Before, terms) | st.builds(During, terms)
conditions = st.lists(terms, max_size=3).map(tuple)
occasions = st.builds(Occasion, terms, st.none() | reckoned, conditions, conditions)
triggers = st.builds(Trigger, st.lists(occasions, min_size=1, max_size=3).map(tuple))
requirement_ids = st.from_regex(r"[A-Z][A-Z0-9]{1,7}-[0-9]{3}", fullmatch=True)
obligations = st.builds(
    Obligation,
    bearer=terms,
    modality=st.sampled_from(Modality),
    on=st.none() | triggers,
    action=terms,
    counterparty=st.none() | terms,
    due=st.none() | deadlines,
    exceptions=st.lists(requirement_ids, max_size=3).map(tuple),
)
