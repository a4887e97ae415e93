"""An adapter that is a child process: what is wrong with a bad one is told, and a good one is run to its end."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.protocol import ImplementationError
from policy_diff.edges.child_adapter import ChildAdapter
from policy_diff.edges.remote_adapter import BREAKS
from policy_diff.project.corpus import load
from policy_diff.project.smoke import sound

AT = datetime(2024, 5, 23, 9, 0, tzinfo=UTC)
CORPUS = load(Path(__file__).parent / "example")
PATIENT = 30.0
"""Seconds for a child that is to answer, however slow the machine."""

HASTY = 0.3
"""Seconds for a child that is to hang."""

#: What each child begins with: a way to say a line, and one to answer the request that comes next.
BEGINNING = """
import json, os, sys, time
def say(text):
    print(text, flush=True)
def answer(result, **more):
    asked = json.loads(sys.stdin.readline() or sys.exit(0))
    say(json.dumps({"id": asked["id"], "result": result, **more}))
SUBJECT = {"name": "a system", "version": "1", "contact": "somebody", "handbooks": [], "contract": 1}
NORM = {"requirement": "VIS-001", "modality": "must", "bearer": "host", "counterparty": None, "action": "greet",
        "due": None, "state": "pending", "because": []}
EVENT = {"id": "e1", "at": "2024-05-23T09:00:00Z", "kind": "happening", "what": "tour"}
"""

Make = Callable[..., ChildAdapter]


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Make]:
    """Make an adapter of the lines of a program; every one is closed in the end."""
    made: list[ChildAdapter] = []

    def make(code: str, timeout: float = PATIENT, **options: Any) -> ChildAdapter:
        script = tmp_path / f"child{len(made)}.py"
        script.write_text(f"{BEGINNING}\n{code}\n", encoding="utf-8")
        made.append(ChildAdapter(shlex.join([sys.executable, "-S", str(script)]), timeout, **options))
        return made[-1]

    yield make
    for adapter in made:
        adapter.close()
    assert not [thread for thread in threading.enumerate() if thread.daemon and "_work" in thread.name]


def describe(adapter: ChildAdapter) -> Any:
    return adapter.describe()


def norms(adapter: ChildAdapter) -> Any:
    return adapter.norms("1")


def journal(adapter: ChildAdapter) -> Any:
    return adapter.journal("1")


def reset(adapter: ChildAdapter) -> Any:
    return adapter.reset(AT, AT.date())


@pytest.mark.parametrize(
    ("code", "call", "timeout", "why"),
    [
        ("time.sleep(600)", describe, HASTY, ["gave no answer within 0.3 seconds", "--implementation-timeout SECONDS"]),
        (
            "print('cannot reach the database', file=sys.stderr, flush=True)\ntime.sleep(600)",
            describe,
            2.0,
            ["gave no answer within 2 seconds", "standard error:\n    cannot reach the database"],
        ),
        ("say('{\"id\": 1')\ntime.sleep(600)", describe, PATIENT, ["it is not JSON", 'the line: {"id": 1']),
        ("sys.stdout.write('{\"id\": 1'); sys.stdout.flush(); time.sleep(600)", describe, HASTY, ["gave no answer"]),
        ("sys.exit(0)", describe, PATIENT, ["ended with exit status 0", "run it by hand to see why"]),
        (
            "print('no database', file=sys.stderr)\nsys.exit(3)",
            describe,
            PATIENT,
            ["ended with exit status 3", "the last it wrote to standard error:\n    no database"],
        ),
        ("os.kill(os.getpid(), 9)", describe, PATIENT, ["was ended by SIGKILL"]),
        (
            "raise RuntimeError('out of paper')",
            describe,
            PATIENT,
            ["ended with exit status 1", "    RuntimeError: out of paper"],
        ),
        (
            "sys.stdout.write('{\"id\": 1'); sys.stdout.flush(); sys.exit(4)",
            describe,
            PATIENT,
            ["ended with exit status 4 in the middle of a line", "end each reply with a line feed"],
        ),
        ("os.close(1); time.sleep(600)", describe, PATIENT, ["closed its standard output and runs on", "keep it open"]),
        ("say('rubbish')", describe, PATIENT, ["wrote what is no reply: it is not JSON", "the line: rubbish"]),
        (
            "say('INFO starting up')\nanswer(SUBJECT)",
            describe,
            PATIENT,
            ["the line: INFO starting up", "nothing else to standard output; what you log goes to standard error"],
        ),
        ("say('')\nanswer(SUBJECT)", describe, PATIENT, ["it is not JSON", "the line: \n"]),
        ("say('\\x1b[31m' + 'x' * 999)", describe, PATIENT, ["the line: \ufffd[31m" + "x" * 195 + "…"]),
        ("say('[]')", describe, PATIENT, ["`$`: expected `object`, got `array`"]),
        ("answer(SUBJECT, id=7)", describe, PATIENT, ["`$.id` is 7, and the request has 1"]),
        ("answer(SUBJECT, id=None)", describe, PATIENT, ["`$.id`: expected `int`, got `null`"]),
        (
            "answer({**SUBJECT, 'contract': 2, 'moons': 3})",
            describe,
            PATIENT,
            ["`$.result.contract` is 2, and this side speaks contract 1"],
        ),
        ("answer({**SUBJECT, 'moons': 3})", describe, PATIENT, ["`$.result`: object contains unknown field `moons`"]),
        ("answer(SUBJECT, moons=3)", describe, PATIENT, ["`$`: object contains unknown field `moons`"]),
        ("del SUBJECT['contract']\nanswer(SUBJECT)", describe, PATIENT, ["object missing required field `contract`"]),
        ("del SUBJECT['name']\nanswer(SUBJECT)", describe, PATIENT, ["`$.result`: object missing required", "`name`"]),
        ("answer(None)", describe, PATIENT, ["`$.result`: expected `object`, got `null`"]),
        ("answer({})", reset, PATIENT, ["`$.result`: expected `null`, got `object`"]),
        ("answer({'norms': [{**NORM, 'due': ''}]})", norms, PATIENT, ["`$.result.norms[0].due`: invalid RFC3339"]),
        (
            "answer({'norms': [NORM, {**NORM, 'due': '2024-05-23T09:00:00'}]})",
            norms,
            PATIENT,
            ["`$.result.norms[1].due`: expected `datetime` with a timezone component"],
        ),
        (
            "answer({'journal': [{**EVENT, 'at': None}]})",
            journal,
            PATIENT,
            ["`$.result.journal[0].at`: expected `datetime`, got `null`"],
        ),
        ("answer([])", journal, PATIENT, ["`$.result`: expected `object`, got `array`"]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_child_is_told(
    child: Make, code: str, call: Callable[[ChildAdapter], Any], timeout: float, why: list[str]
) -> None:
    adapter = child(code, timeout)
    with pytest.raises(BrokenAdapterError) as broken:
        call(adapter)
    text = str(broken.value)
    assert text.startswith(f"{call.__name__}(): `{sys.executable}")
    for part in why:
        assert part in text


def test_a_line_without_end_is_read_to_the_limit_alone(child: Make) -> None:
    adapter = child("sys.stdin.readline()\nwhile True: sys.stdout.write('x' * 65536)", most_bytes=100_000)
    with pytest.raises(BrokenAdapterError, match=r"wrote a line of more than 100,000 bytes: x{200}…\n"):
        adapter.describe()


def test_a_line_as_long_as_the_limit_is_read(child: Make) -> None:
    code = "answer({**SUBJECT, 'name': 'x' * 5000})"
    assert len(child(code, most_bytes=6000).describe().name) == 5000
    with pytest.raises(BrokenAdapterError, match="more than 5,000 bytes"):
        child(code, most_bytes=5000).describe()


def test_a_child_that_hangs_later_is_told_at_the_verb_it_hangs_at(child: Make) -> None:
    adapter = child("answer(SUBJECT)\nanswer(None)\ntime.sleep(600)", 2.0)
    assert adapter.describe().name == "a system"
    adapter.reset(AT, AT.date())
    with pytest.raises(BrokenAdapterError, match=r"^open_case\(\): .* gave no answer within 2 seconds"):
        adapter.open_case("VIS", {})
    with pytest.raises(BrokenAdapterError, match=r"^norms\(\): the adapter broke or was closed, its cases"):
        adapter.norms("1")


def test_a_child_that_broke_is_started_again_and_given_up_after_three_scenarios(child: Make) -> None:
    code = """
answer({**SUBJECT, "version": str(os.getpid())})
answer(None)
sys.exit(3)
"""
    adapter = child(code)
    pids = set()
    for _ in range(BREAKS):
        pids.add(adapter.describe().version)
        adapter.reset(AT, AT.date())
        with pytest.raises(BrokenAdapterError, match=r"^open_case\(\): .* ended with exit status 3"):
            adapter.open_case("VIS", {})
    assert len(pids) == BREAKS
    for ask in (describe, reset, norms):
        with pytest.raises(BrokenAdapterError, match=r"^given up, as it broke 3 times in a row; the last time: open_"):
            ask(adapter)


def test_breaks_that_are_not_in_a_row_are_not_counted_together(child: Make, tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
runs = Path({str(tmp_path / "runs")!r})
run = len(runs.read_text()) if runs.exists() else 0
runs.write_text("x" * (run + 1))
answer(None)          # reset
answer({{"norms": []}})
answer(None)          # the next scenario begins: the one before came to its end
sys.exit(3)
"""
    adapter = child(code)
    for _ in range(BREAKS + 2):
        adapter.reset(AT, AT.date())
        assert adapter.norms("1") == ()
        adapter.reset(AT, AT.date())
        with pytest.raises(BrokenAdapterError, match="ended with exit status 3"):
            adapter.norms("1")


def test_what_a_child_cannot_do_is_no_fault_of_the_adapter(child: Make) -> None:
    code = """
asked = json.loads(sys.stdin.readline())
say(json.dumps({"id": asked["id"], "error": {"problem": "there is no case 9"}}))
answer(SUBJECT)
"""
    adapter = child(code)
    with pytest.raises(ImplementationError, match=r"^there is no case 9$"):
        adapter.norms("9")
    assert adapter.describe().name == "a system"


def test_a_child_that_is_told_the_end_of_its_input_ends_by_itself(child: Make, tmp_path: Path) -> None:
    said = tmp_path / "said"
    code = f"answer(SUBJECT)\nsys.stdin.read()\nopen({str(said)!r}, 'w').write('bye')\n"
    adapter = child(code)
    adapter.describe()
    adapter.close()
    assert said.read_text() == "bye"
    adapter.close()  # a second time is nothing
    with pytest.raises(BrokenAdapterError, match="broke or was closed"):
        adapter.norms("1")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no groups of processes")
def test_what_a_child_has_started_is_ended_with_it(child: Make) -> None:
    code = """
import subprocess
other = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(600)"])
answer({**SUBJECT, "version": str(other.pid)})
time.sleep(600)
"""
    adapter = child(code, 2.0)
    pid = int(adapter.describe().version)
    os.kill(pid, 0)
    with pytest.raises(BrokenAdapterError, match="gave no answer"):
        adapter.norms("1")
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    assert not state.strip() or state.startswith("Z")  # whoever adopted it may not have looked yet


@pytest.mark.skipif(sys.platform == "win32", reason="there are no groups of processes")
def test_what_a_child_has_put_out_of_reach_holds_nothing_up(child: Make, tmp_path: Path) -> None:
    hold = tmp_path / "hold"
    os.mkfifo(hold)
    code = f"""
import subprocess
subprocess.Popen([sys.executable, "-S", "-c", "open({str(hold)!r}).read()"], start_new_session=True)
answer(SUBJECT)
time.sleep(600)
"""
    adapter = child(code, 2.0)
    adapter.describe()
    with pytest.raises(BrokenAdapterError, match="gave no answer"):
        adapter.norms("1")
    waiting = [thread for thread in threading.enumerate() if thread.daemon and "_work" in thread.name]
    assert waiting  # for the pipe that the other still holds
    hold.write_text("")  # lets it end
    for thread in waiting:
        thread.join(PATIENT)
    assert not any(thread.is_alive() for thread in waiting)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no groups of processes")
def test_a_child_that_may_not_be_ended_is_left_and_told(
    child: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hold = tmp_path / "hold"
    os.mkfifo(hold)

    def refuses(*_: object) -> None:
        raise PermissionError  # as where the command is `sudo ...`

    adapter = child(f"answer({{**SUBJECT, 'version': str(os.getpid())}})\nopen({str(hold)!r}).read()", HASTY * 10)
    pid = adapter.describe().version
    monkeypatch.setattr(os, "killpg", refuses)
    assert adapter._child is not None
    process = adapter._child._process
    with pytest.raises(BrokenAdapterError, match=f"(?s)gave no answer.* could not be ended and .* process {pid}; end"):
        adapter.norms("1")
    monkeypatch.undo()
    hold.write_text("")  # lets it end
    process.wait(PATIENT)


def test_a_child_that_writes_much_to_standard_error_never_waits(child: Make) -> None:
    adapter = child(
        "sys.stderr.write('x' * 300_000 + '\\nthe end\\n')\nsys.stderr.flush()\nanswer(SUBJECT)\nsys.exit(5)"
    )
    assert adapter.describe().name == "a system"
    with pytest.raises(BrokenAdapterError, match=r"exit status 5\n.*\n.*\n +x{200}…\n +the end$"):
        adapter.norms("1")


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (
            "no-such-program --now",
            "`no-such-program --now` cannot be started: no such file or directory; check its name",
        ),
        (__file__, "cannot be started: permission denied"),
        ("node 'adapter.mjs", "cannot be taken apart: no closing quotation; quote it as in a shell"),
        ("", "the command is empty; write command:PROGRAM ARGUMENT..."),
        ("a\0b", "cannot be started: embedded null byte"),
    ],
)
def test_a_command_that_cannot_be_run_is_told(command: str, why: str) -> None:
    with pytest.raises(BrokenAdapterError) as broken:
        ChildAdapter(command).describe()
    assert why in str(broken.value)


def test_a_request_longer_than_a_pipe_holds_does_not_wait_for_ever(child: Make) -> None:
    adapter = child("time.sleep(600)", HASTY)
    with pytest.raises(BrokenAdapterError, match="gave no answer"):
        adapter.open_case("VIS" * 100_000, {})


def test_the_smoke_run_tells_a_hanging_child_once(child: Make) -> None:
    with pytest.raises(BrokenAdapterError, match=r"^describe\(\): .* gave no answer within 0.3 seconds"):
        sound(child("time.sleep(600)", HASTY), CORPUS)


def test_the_smoke_run_tells_what_a_child_could_not_do(child: Make) -> None:
    code = """
asked = json.loads(sys.stdin.readline())
say(json.dumps({"id": asked["id"], "error": {"problem": "no licence"}}))
"""
    with pytest.raises(BrokenAdapterError, match=r"^describe\(\) was answered with an error: no licence$"):
        sound(child(code), CORPUS)
