"""What marks do not say of a text comes back from the comment at its end, whatever they say."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_diff import InputError, apply, compare
from policy_diff.core.changeset import ChangeSet
from policy_diff.formats import brackets, critic
from policy_diff.formats.remainder import find, join, mend, split
from strategies import versions

lines = st.lists(
    st.sampled_from(["", " ", "one", "two", "three -->", "{>>four<<}", "\r", "\u2028", "π\x00"]), max_size=12
)
texts = lines.map("\n".join)
COMMENTS = [("<!--", "-->"), ("{>>", "<<}")]


def change_set(old: str, new: str) -> ChangeSet:
    return compare(old, new, old_ref="old <!-- 1 -->", new_ref=None)


@settings(max_examples=300)
@given(texts, texts, texts, texts, st.sampled_from(COMMENTS))
def test_the_texts_come_back_whatever_the_marks_say(
    old: str, new: str, said_old: str, said_new: str, comment: tuple[str, str]
) -> None:
    meant = change_set(old, new)
    said = said_old, said_new
    written = join("marked\n", find(meant, said), *comment)
    marked, remainder = split(written, *comment, "test")
    assert marked == "marked\n"
    found = mend(said, remainder, "test", written)
    assert found.texts == (old, new)
    assert found.refs == ("old <!-- 1 -->", None)


@settings(max_examples=100)
@given(versions())
def test_marks_that_say_all_leave_nothing(pair: tuple[str, str]) -> None:
    assert find(compare(*pair), pair).edits == ((), ())


def test_a_file_that_was_given_other_line_feeds_on_its_way_is_turned_back() -> None:
    written = join("a\nb\n", find(change_set("a\n", "b\n"), ("a\n\n", "b\n")), *COMMENTS[0])
    marked, remainder = split(written.replace("\n", "\r\n"), *COMMENTS[0], "test")
    assert marked == "a\nb\n"
    assert mend(("a\n\n", "b\n"), remainder, "test", written).texts == ("a\n", "b\n")


def test_a_comment_stands_beside_text_that_was_edited_elsewhere() -> None:
    said, meant = "one\n\n\ntwo\n\nthree\n", "one\n\ntwo\n\nthree\n"
    written = join("", find(change_set(meant, meant), (said, meant)), *COMMENTS[0])
    _, remainder = split(written, *COMMENTS[0], "test")
    found = mend((f"zero\n\n{said}\nfour\n", meant), remainder, "test", written)
    assert found.texts == (f"zero\n\n{meant}\nfour\n", meant)
    assert found.refs == (None, None)


@pytest.mark.parametrize(
    ("said", "why"),
    [("one\n\n\ntwo, now\n", "stand there no more"), ("one\n\n\ntwo\none\n\n\ntwo\n", "stand in more than one place")],
)
def test_a_comment_on_text_that_was_edited_there_is_refused(said: str, why: str) -> None:
    written = join("", find(change_set("one\n\ntwo\n", ""), ("one\n\n\ntwo\n", "")), *COMMENTS[0])
    _, remainder = split(written, *COMMENTS[0], "a.md")
    with pytest.raises(InputError, match=why) as caught:
        mend((said, ""), remainder, "a.md", written)
    assert str(caught.value.place).startswith("a.md:5:1")


@pytest.mark.parametrize("line", ["[", '["old", 1]', '["old", null, "0"]', '["new", -1, "", [], [], ""]', "[" * 9999])
def test_a_line_that_is_none_is_named(line: str) -> None:
    written = join("", find(change_set("a\n", "b\n"), ("a\n", "b\n")), *COMMENTS[0]).replace("\n-->", f"\n{line}\n-->")
    with pytest.raises(InputError, match="not a line of the comment") as caught:
        split(written, *COMMENTS[0], "a.md")
    assert str(caught.value.place).startswith("a.md:5:1")


def test_a_comment_without_one_of_its_texts_is_refused() -> None:
    written = join("", find(change_set("a\n", "b\n"), ("a\n", "b\n")), *COMMENTS[0])
    cut = "".join(line for line in written.splitlines(keepends=True) if not line.startswith('["new"'))
    with pytest.raises(InputError, match="lost the line of a text"):
        split(cut, *COMMENTS[0], "a.md")


@pytest.mark.parametrize("text", ["", "a\n", "a <!-- policy-diff changes, form 1\n-->\n"])
def test_text_without_a_comment_has_none(text: str) -> None:
    assert split(text, *COMMENTS[0], "test") == (text, None)


@pytest.mark.parametrize(("end", "place"), [("", "a.md:2:1"), ("-->\n\nmore\n", "a.md:5:1")])
def test_a_comment_that_is_not_the_last_of_the_file_is_refused(end: str, place: str) -> None:
    with pytest.raises(InputError) as caught:
        split(f"a\n<!-- policy-diff changes, form 1\n{end}", *COMMENTS[0], "a.md")
    assert str(caught.value.place) == place


SHOWN = """\
# A

One.

```
<!-- policy-diff page, form 1: keep this comment
["handbook", "X"]
-->
<!-- policy-diff changes, form 1
-->
{>> policy-diff changes, form 1
<<}
```

Last.
"""


@pytest.mark.parametrize("write", [brackets.write, lambda cs: brackets.write(cs, context=None), critic.write])
def test_a_text_that_shows_such_comments_is_told_by_its_own(write: Callable[[ChangeSet], str]) -> None:
    meant = SHOWN.replace("One", "Two")
    written = write(compare(SHOWN, meant))
    read = (critic if critic.is_critic(written) else brackets).read(written)
    assert apply(read, SHOWN) == meant
    assert brackets.has_comment(written) is not critic.is_critic(written)
    assert not brackets.has_comment(SHOWN)
    assert not critic.is_critic(SHOWN.replace("<<}", ""))
    assert not brackets.is_page(SHOWN)


@pytest.mark.parametrize("form", [brackets, critic])
def test_a_marked_text_read_in_another_form_is_refused(form: ModuleType) -> None:
    changes = compare("# A\n\nOne.\n", "# A\n\nTwo.\n")
    written = critic.write(changes) if form is brackets else brackets.write(changes, context=None)
    with pytest.raises(InputError, match="another form"):
        form.read(written)


@pytest.mark.parametrize("write", [lambda cs: brackets.write(cs, context=None), critic.write])
def test_a_marked_text_with_other_line_ends_of_its_own_is_exact_when_all_its_lines_were_given_them(
    write: Callable[[ChangeSet], str],
) -> None:
    old = "# A\r\n\r\nOne two\r\nthree.\r\n\r\n- a\r\n- b\r\n"
    changes = compare(old, old.replace("two", "four"), old_ref="a", new_ref="b")
    written = write(changes).replace("\r\n", "\n").replace("\n", "\r\n")
    read = (critic if critic.is_critic(written) else brackets).read(written)
    assert read == changes
