"""`policy-diff conduct serve` and `policy-diff conduct schemas`."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from cli.running import command, heed_interrupts, run
from policy_diff.formats.conduct_messages.schemas import schema_files

EXAMPLE = Path(__file__).resolve().parents[1] / "suite/example"


def test_lines_are_answered_until_they_end() -> None:
    asked = [
        {"id": 1, "contract": 1, "verb": "describe"},
        {"id": 2, "contract": 1, "verb": "reset", "at": "2024-05-23T09:00:00Z", "as_of": "2024-05-23"},
        {"id": 3, "contract": 1, "verb": "open_case", "handbook": "VIS", "facts": {}},
        {"id": 4, "contract": 1, "verb": "norms", "case": "9"},
    ]
    lines = "".join(f"{json.dumps(one)}\n" for one in asked).encode() + b"\nrubbish\n" + b"x" * 9_000_000 + b"\n"
    done = run("conduct", "serve", "--stdio", cwd=EXAMPLE, stdin=lines)
    assert (done.returncode, done.stderr) == (0, b"")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told[0]["result"]["handbooks"] == ["VIS"]
    assert told[1:4] == [
        {"id": 2, "result": None},
        {"id": 3, "result": {"case": "case 1"}},
        {"id": 4, "error": {"problem": "unknown case '9'. Use an ID that `open_case` gave since the last reset."}},
    ]
    assert [one["error"]["problem"][:14] for one in told[4:]] == ["it is not JSON", "a line has mor"]


def test_where_no_handbooks_are_at_hand_those_of_the_package_are_served(tmp_path: Path) -> None:
    done = run("conduct", "serve", "--stdio", cwd=tmp_path, stdin=b'{"id": 1, "contract": 1, "verb": "describe"}\n')
    assert (done.returncode, done.stderr) == (0, b"")
    assert "SMH" in json.loads(done.stdout)["result"]["handbooks"]


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")
def test_requests_of_http_are_answered_until_the_process_is_ended() -> None:
    with subprocess.Popen(
        command("conduct", "serve", "--http", "0"),
        cwd=EXAMPLE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,  # noqa: PLW1509  no threads here
    ) as service:
        assert service.stdout is not None
        assert service.stderr is not None
        address = service.stdout.readline().decode().strip()
        assert address.startswith("http://127.0.0.1:")
        with urlopen(f"{address}/subject", timeout=30) as answer:  # noqa: S310 - our own
            assert json.load(answer)["handbooks"] == ["VIS"]
        taken = run("conduct", "serve", "--http", address.removeprefix("http://"), cwd=EXAMPLE)
        assert taken.returncode == 2
        assert taken.stderr.decode().startswith(
            f"error: cannot listen at {address.removeprefix('http://')}: address al"
        )
        service.send_signal(signal.SIGINT)
        assert service.wait(30) == 130
        assert (service.stdout.read(), service.stderr.read()) == (b"", b"")


@pytest.mark.parametrize("address", ["", "x", ":80", "host:", "65536", "-1", "1.5", "host:x", "²"])
def test_an_address_that_is_none_is_told(address: str) -> None:
    done = run("conduct", "serve", f"--http={address}", cwd=EXAMPLE)
    assert done.returncode == 2
    assert "is neither PORT nor HOST:PORT, with a port from 0 to 65535" in done.stderr.decode()


def test_one_form_has_to_be_chosen() -> None:
    for args in ((), ("--stdio", "--http", "0")):
        assert run("conduct", "serve", *args, cwd=EXAMPLE).returncode == 2


def test_the_schemas_are_listed_and_written(tmp_path: Path) -> None:
    listed = run("conduct", "schemas", cwd=tmp_path)
    assert listed.stdout.decode().splitlines() == list(schema_files())
    assert run("conduct", "schemas", "-o", "made", cwd=tmp_path).returncode == 0
    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "made").iterdir()} == schema_files()


def test_the_schemas_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    last = list(schema_files())[-1]
    (tmp_path / "made" / last).mkdir(parents=True)
    done = run("conduct", "schemas", "-o", "made", cwd=tmp_path)
    assert done.returncode == 2
    assert "cannot be written: is a directory" in done.stderr.decode()
    assert [path.name for path in (tmp_path / "made").iterdir()] == [last]


def test_a_missing_library_is_told(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['msgspec'] = None\n"
        "from policy_diff.shells.cli import main\n"
        "sys.exit(main(['conduct', 'serve', '--stdio']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "needs the library `msgspec`, which is not installed" in done.stderr
