"""CriticMarkup: what is written, what is read from a colleague's text, and what is refused."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.pairs import pairs
from formats.test_compare_files import CR, parts
from policy_diff import InputError, compare
from policy_diff.formats import critic
from policy_diff.formats.remainder import split

FOLDER = Path(__file__).parent / "critic"
HANDBOOKS = Path(__file__).resolve().parents[2] / "handbooks"
AWAY, HERE = "{>>moved away (1)<<}", "{>>moved here (1)<<}"
MOVED = "A paragraph long enough to be seen as moved from place to place."


def marked(old: str, new: str) -> str:
    """Give the marked text without the comment at its end, which has nothing to say of these."""
    text, remainder = split(critic.write(compare(old, new)), "{>>", "<<}", "test")
    assert remainder
    assert remainder.edits == ((), ())
    return text


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("It is 15 days.\n", "It is 18 days.\n", "It is {~~15~>18~~} days.\n"),
        ("It is due.\n", "It is soon due.\n", "It is {++soon ++}due.\n"),
        ("A **must** b.\n", "A *should* b.\n", "A {~~**must**~>*should*~~} b.\n"),
        ("See [it](a).\n", "See [it](b).\n", "See {~~[it](a)~>[it](b)~~}.\n"),
        ("# A\n", "# A\n\nNew.\n\n- one\n- two\n", "# A\n\n{++New.++}\n\n- {++one++}\n- {++two++}\n"),
        ("- a\n- b\n- c\n", "- a\n- c\n", "- a\n- {--b--}\n- c\n"),
        ("> a b\n> c\n", "> a x\n> c\n", "> a {~~b~>x~~}\n> c\n"),
        ("| a |\n|---|\n", "| a |\n|---|\n| b |\n", "| a |\n|---|\n| {++b++} |\n"),
        (
            "| a |\n|---|\n\n# B\n",
            "| x | y |\n|---|---|\n\n# B\n",
            "| {--a--} |\n|---|\n\n| {++x++} | {++y++} |\n|---|---|\n\n# B\n",
        ),
        ("A.\n", "A.\n\n(t)=\n## B\n", "A.\n\n{++(t)=++}\n## {++B++}\n"),
        ("A.\n\nB\n=\n", "A.\n", "A.\n\n{--B\n=--}\n"),
        ("```\na\n```\n", "```\nb\n```\n", "{--\n```\na\n```\n--}\n{++\n```\nb\n```\n++}\n"),
        ("- a\n", "- a\n\n  ```\n  b\n  ```\n", "- a\n\n  {++\n  ```\n  b\n  ```\n  ++}\n"),
        ("a\n", "a\n\n    b\n", "a\n\n{++\n\n    b\n\n++}\n"),
        (":::{note} Old\nA.\n:::\n", ":::{note} New\nA.\n:::\n", ":::{note} {~~Old~>New~~}\nA.\n:::\n"),
        (
            ":::{req} ABC-001\n:due: 2 days\n:on: call\n\nA.\n:::\n",
            ":::{req} ABC-001\n:due: 3 days\n:by: host\n\nA.\n:::\n",
            ":::{req} ABC-001\n:due: {~~2~>3~~} days\n:on: {--call--}\n:by: {++host++}\n\nA.\n:::\n",
        ),
        (
            f"# T\n\n## A\n\n{MOVED}\n\n## B\n\nText.\n",
            f"# T\n\n## A\n\n## B\n\nText.\n\n{MOVED}\n",
            f"# T\n\n## A\n\n{AWAY}{{--{MOVED}--}}\n\n## B\n\nText.\n\n{HERE}{{++{MOVED}++}}\n",
        ),
        ("Write {++ a.\n", "Write {++ b.\n", "Write &#123;++ {~~a~>b~~}.\n"),
        ("A \\{-- b &#123; ~> c.\n", "A \\{-- b &#123; ~> d.\n", "A &#x7b;-- b &#0123; ~&#62; {~~c~>d~~}.\n"),
        ("Code `{++` is.\n", "Code `{++` was.\n", "Code `{{>><<}++` {~~is~>was~~}.\n"),
    ],
)
def test_marks(old: str, new: str, text: str) -> None:
    assert marked(old, new) == text
    assert critic.read(critic.write(compare(old, new))) == compare(old, new)


def test_words_of_blocks_that_were_joined_do_not_run_together() -> None:
    old, new = (
        "You must bring:\n\n- a proof of your address that is new\n",
        "You must bring a proof of your address that is new\n",
    )
    written = critic.write(compare(old, new))
    assert written.startswith("You must bring{--:--}")
    rejected = written.replace("{--", "").replace("--}", "")
    assert "bring:" in rejected
    assert "bring:a" not in rejected


def test_code_with_signs_of_its_own_is_not_marked() -> None:
    change_set = compare("```\na{++}\n```\n", "```\nb{++}\n```\n")
    assert critic.write(change_set).startswith("```\nb{{>><<}++{>><<}}\n```\n")
    assert critic.read(critic.write(change_set)) == change_set


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("a {++b ++}c", "a c", "a b c"),
        ("a {--b --}c", "a b c", "a c"),
        ("a {~~b~>c~~} d", "a b d", "a c d"),
        ("a {~~b~>~~} {~~~>c~>d~~}", "a b ", "a  c~>d"),
        ("a {==b==}{>>why?<<}", "a b", "a b"),
        ("One.{++\n\n++}Two.", "One.Two.", "One.\n\nTwo."),
        ("- a\n{--- b\n\n> c--}\n", "- a\n- b\n\n> c\n", "- a\n\n"),
        ("```\n{--a--}{++b++}\n```\n", "```\na\n```\n", "```\nb\n```\n"),
        ("{-------}{+++++++}", "---", "+++"),
        ("`i--}` and\n\n    {++i;\n\nx", "`i--}` and\n\n    {++i;\n\nx", "`i--}` and\n\n    {++i;\n\nx"),
        ("- {++b++}\n", "- \n", "- b\n"),
        ("&#123;++ a\r\n{++b++}", "&#123;++ a\r\n", "&#123;++ a\r\nb"),
    ],
)
def test_what_a_colleague_marked_is_read_character_for_character(text: str, old: str, new: str) -> None:
    assert critic.read(text) == compare(old, new)


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("a\nb {++c\n", (2, 3), "the mark that begins here has no end: `++}`"),
        ("a {++b {--c++} d--}", (1, 8), "`{--` begins a mark inside another, `{++`"),
        ("a {++b {>>c<<}++}", (1, 8), "`{>>` begins a mark inside another, `{++`"),
        ("a {++b--} c++}", (1, 7), "`--}` does not end the mark that is open, `{++`"),
        ("a {~~b~~}", (1, 3), "the mark has no `~>` between what goes and what comes"),
        ("a {~~b~~} c ~> d~~}", (1, 3), "the mark has no `~>` between what goes and what comes"),
        ("a b++} c", (1, 4), "`++}` ends a mark that nothing begins"),
        ("a {>>b", (1, 3), "the comment that begins here has no end: `<<}`"),
        ("a \\{++b++}", (1, 3), "a backslash stands before `{++`: it cannot be told whether a mark is meant"),
    ],
)
def test_what_is_no_mark_is_refused_with_its_place(text: str, place: tuple[int, int], problem: str) -> None:
    with pytest.raises(InputError) as caught:
        critic.read(text, "notes.md")
    found = caught.value
    assert found.place
    assert (found.place.source, found.place.line, found.place.column) == ("notes.md", *place)
    assert found.problem == problem
    assert "^" in str(found)
    assert found.cure


def test_comments_are_named_but_for_those_of_our_own() -> None:
    written = critic.write(compare(f"{MOVED}\n\n# B\n\nText.\n", f"# B\n\nText.\n\n{MOVED}\n"))
    assert "{>>moved here (1)<<}" in written
    assert critic.remarks(written) == ()
    noted = written.replace("Text.", "Text.{>> is it? <<}\n\n{>>Surely\nnot<<}")
    assert [(one.text, str(one.place)) for one in critic.remarks(noted, "x.md")] == [
        ("is it?", "x.md:5:6"),
        ("Surely\nnot", "x.md:7:1"),
    ]
    assert critic.read(noted).new == f"# B\n\nText.\n\n{MOVED}\n"


def test_a_text_that_was_edited_since_is_read_with_what_its_comment_says() -> None:
    old, new = "1. a\n2. b\n3. c\n\nEnd.\n", "1. a\n2. c\n\nEnd.\n"
    written = critic.write(compare(old, new, old_ref="one", new_ref="two"))
    found = critic.read(written.replace("End.", "The {~~end~>End~~}."))
    assert (found.old, found.new) == (old.replace("End", "The end"), new.replace("End", "The End"))
    assert (found.old_ref, found.new_ref) == (None, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (critic.write(compare("", "")), "CriticMarkup"),
        ("a {++b++}", "CriticMarkup"),
        ("a {>>b<<}", "CriticMarkup"),
        ("a {++b", "other"),
        ("a [b]", "other"),
        ('\ufeff {\n"a": "{++b++}"}', "other"),
    ],
)
def test_it_is_known_by_its_content(text: str, told: str) -> None:
    assert critic.is_critic(text) is (told == "CriticMarkup")


@pytest.mark.parametrize("file", sorted(FOLDER.parent.glob("compare/*.txt")), ids=lambda file: file.stem)
def test_what_is_written_of_each_kind_of_change(file: Path, request: pytest.FixtureRequest) -> None:
    """Each file of `critic/` is what is written for the two texts of the same name in `compare/`.

    Run with `--accept` to write what is now given into the files; then read the difference before you commit it.
    """
    texts = parts(file)
    change_set = compare(texts["old"], texts["new"], old_ref="old", new_ref="new")
    written = critic.write(change_set)
    assert critic.read(written) == change_set
    expected = FOLDER / file.name
    if request.config.getoption("--accept"):
        expected.write_text(written.replace("\r\n", f"{CR}\n"), encoding="utf-8", newline="\n")
    assert written == expected.read_text(encoding="utf-8").replace(f"{CR}\n", "\r\n")


def test_of_nearly_all_real_pairs_the_marks_say_all() -> None:
    """What they do not say: where lines and paragraphs were broken or joined, and which columns a table had."""
    said_by_comment = []
    for pair in pairs():
        _, remainder = split(critic.write(compare(pair.old, pair.new)), "{>>", "<<}", "test")
        assert remainder
        if remainder.edits != ((), ()):
            said_by_comment.append(pair.name[:3])
    assert said_by_comment == ["064", "065", "066", "067", "068", "069", "070", "083", "086", "102", "103"]


def test_of_the_corpus_the_marks_say_all() -> None:
    for handbook in sorted(path.parent for path in HANDBOOKS.glob("*/handbook.toml")):
        texts = [path.read_text(encoding="utf-8") for path in sorted(handbook.glob("*/index.md"), reverse=True)]
        for old, new in pairwise(texts):
            assert marked(old, new), handbook.name
            assert marked(new, old), handbook.name
