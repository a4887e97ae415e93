"""What a change touches: requirements by what happened to them, and the scenarios to run again."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import jsonschema
import pytest

from cli.running import run
from policy_diff.core.conduct.adapter import Adapter
from policy_diff.core.conduct.planning import plan
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus, Handbook, Version
from policy_diff.core.errors import InputError
from policy_diff.core.feature import Feature
from policy_diff.core.impact import Impact, What
from policy_diff.core.obligation import Modality, Obligation, Occasion, Trigger
from policy_diff.core.requirement import Requirement
from policy_diff.core.variant_scenarios import translations
from policy_diff.formats import impact_json, impact_text
from policy_diff.project.corpus import load
from policy_diff.project.features import load_features
from policy_diff.project.impact import Span, impact, read_span, touched_by
from policy_diff.project.playing import play
from suite.scenario_runner import ROOT, corpus

EXAMPLE = Path(__file__).parent / "example"
SCHEMA = json.loads((ROOT / "docs/reference/impact.schema.json").read_text(encoding="utf-8"))


@cache
def features(root: Path) -> tuple[Feature, ...]:
    return load_features(root, root / "features")


def of_example() -> Impact:
    held = load(EXAMPLE)
    return impact(held.handbook("VIS"), "2023", "2024-04-01", held, features(EXAMPLE))


def of_corpus(name: str) -> Impact:
    return impact(corpus().handbook(name), "before-2024-01-19", "latest", corpus(), features(ROOT))


def test_what_happened_to_each_requirement_and_what_to_run_again() -> None:
    note = "visits/the-note-is-sent-when"
    assert impact_text.write(of_example()) == (
        "Visits handbook (VIS), from 2023 to 2024-04-01\n"
        "\n"
        "2 requirements changed:\n"
        "  VIS-001: new\n"
        "  VIS-005: obligation changed, reworded\n"
        "    due: 10 working days after visit end -> 5 working days after visit end\n"
        "\n"
        "4 scenarios to run again:\n"
        "  features/visits.feature:7: visits/the-visitor-asks-after-the-host (VIS-001)\n"
        "  features/visits.feature:15: visits/the-visitor-forgets-to-ask (VIS-001)\n"
        f"  features/visits.feature:29: {note}/11-59pm-on-friday-31-may-2024-met (VIS-005)\n"
        f"  features/visits.feature:30: {note}/12-00am-on-saturday-1-june-2024-breached (VIS-005)\n"
    )


def edited(tmp_path: Path, **edits: tuple[str, str]) -> Impact:
    """Tell what an edit of the later version touches, beside the version as it was."""
    shutil.copytree(EXAMPLE, tmp_path / "example")
    handbook = tmp_path / "example/handbooks/visits"
    shutil.copytree(handbook / "2024-04-01", handbook / "next")
    (handbook / "handbook.toml").write_text(
        (handbook / "handbook.toml").read_text(encoding="utf-8")
        + '\n[[versions]]\nid = "next"\nlabel = "Next"\nheld = "whole"\n',
        encoding="utf-8",
    )
    index = handbook / "next/index.md"
    text = index.read_text(encoding="utf-8")
    for old, new in edits.values():
        assert old in text
        text = text.replace(old, new)
    index.write_text(text, encoding="utf-8")
    held = load(tmp_path / "example")
    return impact(held.handbook("VIS"), "2024-04-01", "next", held, features(EXAMPLE))


@pytest.mark.parametrize(
    ("old", "new", "happened", "scenarios"),
    [
        ("send the note within 5", "send a note within 5", {"VIS-005": (What.REWORDED,)}, 2),
        ("send the note within 5", "send the\nnote within  5", {}, 0),
        (":topics: notes\n:verified-by: scenario\n\nThe host **must not**",
         ":topics: kindness\n:verified-by: scenario\n\nThe host **must not**",
         {"VIS-007": (What.TOPICS,)}, 0),
        (":due: 1 working day after note sent\n", "", {"VIS-006": (What.OBLIGATION,)}, 0),
        (":verified-by: judgement", ":verified-by: scenario", {}, 0),
    ],
)  # fmt: skip
def test_what_an_edit_touches(
    tmp_path: Path, old: str, new: str, happened: dict[str, tuple[What, ...]], scenarios: int
) -> None:
    found = edited(tmp_path, edit=(old, new))
    assert {one.id: one.what for one in found.change.requirements} == happened
    assert len(found.scenarios) == scenarios


def test_what_is_withdrawn_and_what_moves(tmp_path: Path) -> None:
    text = (EXAMPLE / "handbooks/visits/2024-04-01/index.md").read_text(encoding="utf-8")
    blocks = {part[:7]: f":::{{req}} {part.partition(':::')[0]}:::\n" for part in text.split(":::{req} ")[1:]}
    found = edited(
        tmp_path,
        out=(blocks["VIS-007"] + "\n", ""),
        move=(blocks["VIS-001"] + "\n", ""),
        to=(blocks["VIS-006"], blocks["VIS-006"] + "\n" + blocks["VIS-001"]),
    )
    assert {one.id: one.what for one in found.change.requirements} == {
        "VIS-001": (What.MOVED,),
        "VIS-007": (What.WITHDRAWN,),
    }
    assert [scenario.verifies for scenario in found.scenarios] == [("VIS-007",)]


def test_another_requirement_on_the_same_action_touches_a_scenario(tmp_path: Path) -> None:
    found = edited(
        tmp_path,
        edit=(
            ":bearer: visitor\n:modality: may\n:on: upset seen if exceptional circumstances\n:action: stop visit",
            ":bearer: host\n:modality: may\n:on: note sent\n:action: publish note",
        ),
    )
    assert [(one.verifies, one.hangs_on) for one in found.scenarios] == [((), ("VIS-008",))]


def test_what_an_act_brings_about_touches_a_scenario_that_speaks_of_everybody() -> None:
    handbook = corpus().handbook("COC")
    last = handbook.version("renewed")
    asked = Obligation("reader", Modality.SHOULD, Trigger((Occasion("concern raised"),)), "be kind")
    new = Requirement("COC-999", "COC", "next", "", "", asked)
    after = replace(last, id="next", requirements=(*last.requirements, new))
    held = _with(corpus(), replace(handbook, versions=(*handbook.versions, after)))
    found = impact(held.handbook("COC"), "renewed", "next", held, features(ROOT))
    hanging = {scenario.id: scenario.hangs_on for scenario in found.scenarios}
    folder = "all-remits/concerns-about-inspectors"
    assert hanging[f"{folder}/the-provider-takes-a-second-concern-to-the-lead-inspector-as-well"] == ("COC-999",)
    assert f"{folder}/the-provider-takes-its-concern-to-the-lead-inspector" not in hanging


def test_what_a_version_held_in_part_lacks_is_not_called_withdrawn() -> None:
    held = load(EXAMPLE)
    handbook = held.handbook("VIS")
    old, new = handbook.versions
    parts = replace(handbook, versions=(replace(old, held="part", source="another"), new))
    found = impact(parts, old.id, new.id, held, ())
    assert [one.what for one in found.change.requirements if one.id == "VIS-001"] == [(What.NOT_HELD,)]


@cache
def variants() -> Impact:
    return of_corpus("SCF")


def test_a_change_of_a_master_touches_what_is_made_from_it() -> None:
    found = variants()
    assert {change.handbook.code for change in found.variants} == {
        handbook.code for handbook in corpus().variants_of(corpus().handbook("SCF"))
    }
    assert "10 handbooks made from it changed with it:" in impact_text.write(found)
    made = {scenario.id.partition("@")[2] for scenario in found.scenarios}
    assert made == {"", *(change.handbook.folder for change in found.variants)}
    for scenario in found.scenarios:
        codes = {identifier.partition("-")[0] for identifier in (*scenario.verifies, *scenario.hangs_on)}
        assert len(codes) == 1


def test_a_change_of_a_variant_touches_that_one_alone() -> None:
    found = of_corpus("CHH")
    assert not found.variants
    assert {scenario.id.partition("@")[2] for scenario in found.scenarios} == {"childrens-homes"}


@pytest.mark.parametrize("found", [of_example, lambda: of_corpus("SMH"), variants], ids=["example", "own", "master"])
def test_the_json_is_valid_and_the_same_each_time(found) -> None:  # type: ignore[no-untyped-def]
    text = impact_json.write(found())
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(text))
    assert text == impact_json.write(found())


def test_the_schema_lets_nothing_else_pass() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    value = json.loads(impact_json.write(of_example()))
    for part in (value, value["handbooks"][0], value["handbooks"][0]["requirements"][0], value["scenarios"][0]):
        part["other"] = 1
        assert list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(value))
        del part["other"]
    assert not list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(value))


def test_a_scenario_that_a_change_does_not_touch_has_the_same_outcome_after_it() -> None:
    """Each scenario of the later version is played against one that has the earlier obligations of all that changed."""
    handbook = corpus().handbook("SMH")
    old, new = handbook.versions
    touched = {scenario.id for scenario in of_corpus("SMH").scenarios}
    stale = _with(corpus(), replace(handbook, versions=(old, replace(new, requirements=old.requirements))))
    failed = 0
    for planned in plan(features(ROOT), ()):
        if not planned.verifies([handbook]):
            continue
        verdict = play(planned.scenario, Adapter(ReferenceImplementation(stale), stale), corpus())
        if planned.id in touched:
            failed += verdict.outcome != "passed"
        else:
            assert verdict.outcome == "passed", f"{planned.id} is not said to be touched: {verdict.message}"
    assert failed


def _with(held: Corpus, handbook: Handbook) -> Corpus:
    return replace(
        held, handbooks=tuple(handbook if other.code == handbook.code else other for other in held.handbooks)
    )


def test_what_a_run_leaves_out_is_what_is_not_named() -> None:
    for name in ("SMH", "SCF"):
        touched = touched_by(f"{name}:before-2024-01-19..2024-01-19", corpus())
        planned = [one for one in plan(features(ROOT), translations(corpus())) if not one.why_not(None)]
        assert {one.id for one in planned if touched(one.scenario)} == {one.id for one in of_corpus(name).scenarios}


def test_versions_are_read_as_they_are_written() -> None:
    for old, new in combinations(["2023", "before-2024-01-19", "v1.2", "latest"], 2):
        assert read_span(f"{old}..{new}") == Span("", old, new)
        area = "Area SEND: framework and handbook"
        assert read_span(f"{area}:{old}..{new}") == Span(area, old, new)
        assert read_span(f"School monitoring handbook:{old}..{new}") == Span("School monitoring handbook", old, new)


@pytest.mark.parametrize("text", ["", "..", "a", "a..", "..b", "a:b", "a.b", ":a..b"])
def test_what_names_no_two_versions(text: str) -> None:
    with pytest.raises(InputError, match="does not name two versions"):
        read_span(text)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["VSI", "2023..2024-04-01"], b"there is no handbook 'VSI'"),
        (["VIS", "2023..2025"], b"the Visits handbook has no version '2025'"),
        (["VIS", "2023"], b"'2023' does not name two versions"),
        (["VIS", "VIS:2023..2024-04-01"], b"names a handbook"),
        (["VIS", "2024-04-01..2023"], b"version 2024-04-01 does not come before version 2023"),
        (["VIS", "2023..2023"], b"version 2023 does not come before version 2023"),
    ],
)
def test_the_command_says_what_is_wrong(args: list[str], message: bytes) -> None:
    done = run("impact", *args, cwd=EXAMPLE)
    assert done.returncode == 2
    assert message in done.stderr
    assert not done.stdout


def test_the_command_writes_either_form(tmp_path: Path) -> None:
    assert run("impact", "visits", "2023..latest", cwd=EXAMPLE).stdout.decode() == impact_text.write(of_example())
    done = run("impact", "VIS", "2023..2024-04-01", "--format", "json", "-o", str(tmp_path / "x.json"), cwd=EXAMPLE)
    assert (done.returncode, done.stdout) == (0, b"")
    assert (tmp_path / "x.json").read_text(encoding="utf-8") == impact_json.write(of_example())


def test_without_handbooks_those_of_the_package_are_meant(tmp_path: Path) -> None:
    done = run("impact", "SMH", "before-2024-01-19..latest", cwd=tmp_path)
    assert done.stdout.decode() == impact_text.write(of_corpus("SMH"))
    assert done.stderr.startswith(b"handbooks and scenarios of policy-diff ")


def test_nothing_to_tell_is_said_in_words() -> None:
    held = load(EXAMPLE)
    old = held.handbook("VIS").versions[1]
    same = Handbook(
        "VIS", "Visits", (), (old, Version("next", "Next", None, "whole", old.requirements, files=old.files))
    )
    text = impact_text.write(impact(same, old.id, "next", held, features(EXAMPLE)))
    assert text == "Visits (VIS), from 2024-04-01 to next\n\nNo requirements changed.\n\nNo scenarios to run again.\n"
