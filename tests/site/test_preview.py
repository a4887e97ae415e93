"""The preview: what is saved is shown, what is wrong is told, and nothing half-built or outside is served."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cli.running import command, heed_interrupts, run
from policy_diff.core.errors import InputError
from policy_diff.edges.mirrors import mirror
from policy_diff.edges.site_server import SiteServer
from policy_diff.project.preview import Folders, Preview, serve
from sites import SAMPLE

NEWEST = "handbooks/bathing-places/2023-06-15"
PATIENCE = 240


class Asked:
    """An answer of a server: its status, its headers and its body."""

    def __init__(self, address: str, path: str = "/", *, host: str | None = None, method: str = "GET") -> None:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
        connection.putrequest(method, path, skip_host=host is not None)
        if host is not None:
            connection.putheader("Host", host)
        connection.endheaders()
        answer = connection.getresponse()
        self.status, self.headers, self.body = answer.status, answer.headers, answer.read().decode()
        connection.close()


def until(told: str, address: str, path: str, *, there: bool = True) -> str:
    """Ask for a page until it says something, or no longer does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        body = Asked(address, path).body
        if (told in body) == there:
            return body
        time.sleep(0.2)
    raise AssertionError(f"{path} {'never says' if there else 'still says'} {told!r}")


class Served:
    """A copy of the sample that a process of its own serves."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "project"
        shutil.copytree(SAMPLE, self.root)
        self.said = folder / "said.txt"
        with self.said.open("wb") as errors:
            self.process = subprocess.Popen(
                command("serve", "--port", "0"),
                cwd=self.root,
                stdout=subprocess.PIPE,
                stderr=errors,
                preexec_fn=heed_interrupts,  # noqa: PLW1509  no threads here
            )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().decode().strip()

    def replace(self, name: str, old: str, new: str) -> None:
        file = self.root / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def end(self, number: int) -> int:
        self.process.send_signal(number)
        return self.close()

    def close(self) -> int:
        assert self.process.stdout is not None
        self.process.stdout.close()
        return self.process.wait(60)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    found = Served(tmp_path_factory.mktemp("served"))
    try:
        assert found.address.startswith("http://127.0.0.1:"), found.said.read_text()
        until("Bathing", found.address, "/handbooks/")
        yield found
    finally:
        found.process.kill()
        found.close()


def test_what_is_served_is_what_was_built_but_for_what_loads_it_again(served: Served) -> None:
    page = Asked(served.address, f"/{NEWEST}/")
    built = (served.root / "build/preview/built" / NEWEST / "index.html").read_text(encoding="utf-8")
    assert "/_preview/" not in built
    start, end = page.body.index('<link rel="stylesheet" href="/_preview/'), page.body.index("</head>")
    assert page.body[:start] + page.body[end:] == built
    assert page.headers["Cache-Control"] == "no-store"
    assert "what was edited since has not been tried" in Asked(served.address, "/coverage/").body
    assert "location.reload" in Asked(served.address, "/_preview/preview.js").body
    head = Asked(served.address, f"/{NEWEST}/", method="HEAD")
    assert (head.status, head.body) == (200, "")
    assert head.headers["Content-Length"] == str(len(page.body.encode()))
    assert Asked(served.address, f"/{NEWEST}").headers["Location"] == f"/{NEWEST}/"
    assert Asked(served.address, "/", method="POST").status == 501


def test_what_is_saved_is_shown(served: Served) -> None:
    served.replace(f"{NEWEST}/index.md", "within 45 minutes", "within 55 minutes")
    until("within 55 minutes", served.address, f"/{NEWEST}/")
    assert "55" in Asked(served.address, "/compare/bathing-places/2021-to-2023-06-15/").body


def test_a_fault_is_told_and_what_was_there_stays(served: Served) -> None:
    good = Asked(served.address, f"/{NEWEST}/").body
    file = served.root / NEWEST / "index.md"
    kept = file.read_text(encoding="utf-8")
    file.write_text(
        f"{kept}\n:::{{req}} BPH-901\n:modality: <img src=x onerror=alert(1)>\n\nIt.\n:::\n", encoding="utf-8"
    )
    page = until("policy-preview-fault", served.address, f"/{NEWEST}/")
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "<img src=x" not in page
    assert page.split('<article role="main"')[1] == good.split('<article role="main"')[1]
    told = served.said.read_text(encoding="utf-8")
    assert f"{NEWEST}/index.md:" in told
    assert "^" in told
    file.write_text(kept, encoding="utf-8")
    until("policy-preview-fault", served.address, f"/{NEWEST}/", there=False)


def test_a_warning_is_a_fault_until_it_is_mended(served: Served) -> None:
    guide = served.root / "docs/guide.md"
    kept = guide.read_text(encoding="utf-8")
    guide.write_text(f"{kept}\nSee {{r}}`BPH-999`.\n", encoding="utf-8")
    page = until("policy-preview-fault", served.address, "/docs/guide/")
    assert "BPH-999" in page.split("</section>")[0]
    assert "BPH-999" not in page.split('<article role="main"')[1]
    state = re.search(r'data-state="[^"]*"', page)
    assert state is not None
    other = served.root / "docs/index.md"
    other.write_text(f"{other.read_text(encoding='utf-8')}\nA line more.\n", encoding="utf-8")
    page = until(state[0], served.address, "/docs/guide/", there=False)
    assert "BPH-999" in page.split("</section>")[0], "the fault in the file that was not saved is forgotten"
    guide.write_text(f"{kept}\nMended.\n", encoding="utf-8")
    until("Mended.", served.address, "/docs/guide/")
    assert "policy-preview-fault" not in Asked(served.address, "/docs/guide/").body


def test_the_browser_shows_what_is_saved_by_itself(served: Served) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    chromium = shutil.which("chromium")
    if chromium is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is needed")
        pytest.skip("Chromium is needed")
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.goto(f"{served.address}docs/guide/")
        served.replace("docs/guide.md", "# Guide", "# The guide of the day")
        page.get_by_role("heading", name="The guide of the day").wait_for(timeout=PATIENCE * 1000)
        served.replace("handbooks/kite-flying/handbook.toml", "code =", "kode =")
        alert = page.get_by_role("alert")
        alert.wait_for(timeout=PATIENCE * 1000)
        assert "kode" in alert.inner_text()
        assert page.get_by_role("heading", name="The guide of the day").is_visible()
        served.replace("handbooks/kite-flying/handbook.toml", "kode =", "code =")
        alert.wait_for(state="detached", timeout=PATIENCE * 1000)
        browser.close()
    assert said == []


def test_a_port_that_is_taken_is_told(served: Served) -> None:
    port = urlsplit(served.address).port
    done = run("serve", "--port", str(port), cwd=served.root)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"error: cannot listen at 127.0.0.1:{port}: address already in use")
    assert "--port" in done.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")
def test_it_ends_when_it_is_asked_to(served: Served) -> None:
    """The last test of this process: SIGTERM while it waits."""
    assert served.end(signal.SIGTERM) == 143
    with pytest.raises(OSError, match="refused"):
        Asked(served.address)


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")
def test_it_ends_while_it_builds(tmp_path: Path) -> None:
    found = Served(tmp_path)
    assert Asked(found.address).status == 404
    assert found.end(signal.SIGINT) == 130
    assert "Traceback" not in found.said.read_text(encoding="utf-8")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    made = serve(Folders(tmp_path), "127.0.0.1", 0)
    yield made
    made.stop()


def site(folder: Path, words: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "index.html").write_text(f"<html><head></head><body class='x'><p>{words}</p></body></html>")
    return folder


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/%2e%2e/secret.txt", "//../secret.txt", "/a/../../secret.txt", "/..%2fsecret.txt", "/link.txt",
     "/..%5csecret.txt", "/%00", "/folder/secret.txt"],
)  # fmt: skip
def test_no_path_leads_out_of_the_site(server: SiteServer, tmp_path: Path, path: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    server.publish(site(tmp_path / "built", "Hello"))
    (server.folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (server.folder / "folder").symlink_to(tmp_path)
    found = Asked(server.address, path)
    assert found.status == 404
    assert "secret" not in found.body


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1:{port}", 200), ("localhost:{port}", 200), ("LOCALHOST", 200), ("[::1]:{port}", 200),
     ("192.0.2.7:{port}", 200), ("[", 421),
     ("evil.example", 421), ("evil.example:{port}", 421), ("", 421), ("127.0.0.1.evil.example", 421)],
)  # fmt: skip
def test_a_name_that_leads_here_from_elsewhere_is_refused(
    server: SiteServer, tmp_path: Path, host: str, status: int
) -> None:
    server.publish(site(tmp_path / "built", "Hello"))
    found = Asked(server.address, host=host.format(port=urlsplit(server.address).port))
    assert found.status == status
    assert ("Hello" in found.body) == (status == 200)


def test_an_address_with_two_slashes_stays_here(server: SiteServer, tmp_path: Path) -> None:
    server.publish(site(tmp_path / "built", "Hello"))
    site(server.folder / "evil.example", "Hello")
    assert Asked(server.address, "//evil.example").headers["Location"] == "/evil.example/"


def test_each_state_is_told_once(server: SiteServer, tmp_path: Path) -> None:
    states = server.states()
    first = next(states)
    server.publish(site(tmp_path / "built", "One"))
    second = next(states)
    server.publish(tmp_path / "built")  # nothing changed
    server.show("<b>")
    third = next(states)
    assert len({first, second, third}) == 3
    page = Asked(server.address).body
    assert f'data-state="{third}"' in page
    assert "<pre>&lt;b&gt;</pre>" in page
    assert page.index("<body class='x'>") < page.index("<pre>") < page.index("One")


def test_a_build_with_a_fault_leaves_nothing_behind(server: SiteServer, tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    says = ""

    def build(into: Folders) -> str:
        into.doctrees.mkdir(exist_ok=True)
        seen.append((into.site / "index.html").read_text() if (into.site / "index.html").exists() else "")
        site(into.site, f"{len(seen)} {says}")
        (into.site / f"{len(seen)}.txt").write_text("")
        (into.doctrees / "known").write_text(str(len(seen)))
        return says

    seen: list[str] = []
    preview = Preview(folders, build, server)
    assert preview.rebuild() == ""
    says = "wrong"
    assert preview.rebuild() == "wrong"
    assert "<p>1 </p>" in Asked(server.address).body
    assert not (folders.served / "2.txt").exists()
    says = ""
    assert preview.rebuild() == ""
    assert "1" in seen[2]  # what the third build began with is what the first one left
    assert "wrong" not in seen[2]
    assert "<p>3 </p>" in Asked(server.address).body
    assert not (folders.site / "2.txt").exists()

    folders.mark.unlink()  # as where a process was killed while it published
    assert Preview(folders, build, server).rebuild() == ""
    assert seen[3] == "", "what does not belong together was built upon"


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = serve(Folders(tmp_path / "served"), "127.0.0.1", 0)
    preview = Preview(Folders(tmp_path / "file"), lambda into: into.site.mkdir() or "", made)
    with pytest.raises(InputError):
        preview.rebuild()
    made.stop()


def test_a_mirror_holds_the_same_and_no_more(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    for name in ("a.txt", "b/c.txt"):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(name)
    assert mirror(source, target) == ("a.txt", "b/c.txt")
    assert mirror(source, target) == ()
    (source / "b/c.txt").unlink()
    (source / "b").rmdir()
    (source / "a.txt").write_text("other")
    assert mirror(source, target) == ("a.txt", "b/c.txt")
    assert [path.name for path in target.rglob("*")] == ["a.txt"]
    assert (target / "a.txt").read_text() == "other"
    assert mirror(tmp_path / "nowhere", target) == ()


def test_two_readers_never_see_half_of_a_site(server: SiteServer, tmp_path: Path) -> None:
    built = tmp_path / "built"
    server.publish(site(built, "x" * 200_000))
    done = threading.Event()
    torn: list[int] = []

    def read() -> None:
        while not done.is_set():
            body = Asked(server.address).body
            if len({body.count("x") > 100_000, body.count("y") > 100_000}) != 2:
                torn.append(len(body))

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(20):
        server.publish(site(built, ("y" if number % 2 else "x") * (200_000 + number)))
    done.set()
    reader.join()
    assert torn == []
