"""The whole bracketed text is a patch format: it gives back the change set that it was written from."""

from __future__ import annotations

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from nested_documents import nested_versions
from policy_diff import InputError, compare
from policy_diff.formats import brackets, remainder
from strategies import ODD, statements, versions, words

COMMENT = "<!--", "-->"


@settings(max_examples=200)
@given(versions())
def test_what_is_written_is_read_back(pair: tuple[str, str]) -> None:
    change_set = compare(*pair, old_ref="lamps@1", new_ref=None)
    written = brackets.write(change_set, context=None)
    assert brackets.read(written) == change_set
    assert (change_set.old, change_set.new) == pair


@settings(max_examples=150)
@given(nested_versions())
def test_marks_alone_say_nearly_all(pair: tuple[str, str]) -> None:
    """Lists, quotes, fences and directives in each other: what is not said is white space, or the order of fields."""
    written = brackets.write(compare(*pair), context=None)
    _, left = remainder.split(written, *COMMENT, "test")
    assert left
    for edits in left.edits:
        said = sorted(line.strip(" >") for edit in edits for line in edit.said)
        meant = sorted(line.strip(" >") for edit in edits for line in edit.meant)
        assert [line for line in said if line] == [line for line in meant if line]


@settings(max_examples=150)
@given(versions(), st.data())
def test_a_mutated_text_is_read_or_refused(pair: tuple[str, str], data: st.DataObject) -> None:
    written = brackets.write(compare(*pair), context=None)
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(written)))
        end = start + data.draw(st.integers(0, 12))
        written = (
            written[:start] + data.draw(st.sampled_from([*ODD, "[removed: ", "[moved here (1): ", ""])) + written[end:]
        )
    with contextlib.suppress(InputError):
        brackets.read(written)
    with contextlib.suppress(InputError):
        brackets.read(written, report=lambda _: None)


_plain = st.lists(statements, min_size=2, max_size=5, unique=True)


@settings(max_examples=150)
@given(_plain, st.data())
def test_marks_that_somebody_typed_say_what_they_say(paragraphs: list[str], data: st.DataObject) -> None:
    """A word put in, a word taken out, a word in the place of another, a paragraph put in or taken out."""
    sides: list[list[str]] = [[], []]
    marked: list[str] = []
    for paragraph in paragraphs:
        parts = paragraph.split(" ")
        at = data.draw(st.integers(0, len(parts) - 1))
        one, other = parts[at], data.draw(words)
        before, after = parts[:at], parts[at + 1 :]
        old, new, shown = data.draw(
            st.sampled_from(
                [
                    ([*before, one, *after], [*before, one, *after], [*before, one, *after]),
                    ([*before, one, *after], [*before, other, one, *after], [*before, f"[{other}]", one, *after]),
                    ([*before, one, *after], [*before, *after], [*before, f"[removed: {one}]", *after]),
                    (
                        [*before, one, *after],
                        [*before, other, *after],
                        [*before, f"[removed: {one}]", f"[{other}]", *after],
                    ),
                    ([], parts, [f"[{paragraph}]"]),
                    (parts, [], [f"[removed: {paragraph}]"]),
                ]
            )
        )
        marked.append(" ".join(shown))
        for side, text in zip(sides, (old, new), strict=True):
            side.extend([" ".join(text)] if text else [])
    found = brackets.read("\n\n".join(marked) + "\n")
    expected = ["\n\n".join(side) + "\n" if side else "" for side in sides]
    assert [found.old, found.new] == expected


@settings(max_examples=150)
@given(versions(), statements)
def test_a_paragraph_put_in_at_the_end_adds_itself_alone(pair: tuple[str, str], added: str) -> None:
    old, new = (f"{text}\n\nThe last words of all.\n" for text in pair)
    marked = brackets.write_marked(compare(old, new))
    before = brackets.read(marked, report=lambda _: None)
    found = brackets.read(f"{marked}\n[{added}]\n", report=lambda _: None)
    if before.new.endswith("of all.\n") and before.old.endswith("of all.\n"):
        assert (found.old, found.new) == (before.old, f"{before.new}\n{added}\n")
