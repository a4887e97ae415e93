"""A real browser at a built site: how it is started, what it is served, and what is kept of what it says."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sites import Site

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

#: Notes what the content security policy of a page kept from loading or running.
WATCH_POLICY = """
window.kept = [];
addEventListener("securitypolicyviolation", (found) => {
  window.kept.push(`${found.violatedDirective}: ${found.blockedURI} ${found.sample}`);
});
"""


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing about it."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class names it so
        pass


class Server(ThreadingHTTPServer):
    """A server that waits for no browser that keeps its connection open."""

    daemon_threads = True
    block_on_close = False


@contextmanager
def serve(site: Site) -> Iterator[str]:
    server = Server(("127.0.0.1", 0), partial(Quiet, directory=str(site.output)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def required(reason: str) -> None:
    """Skip a test for want of a tool; under CI, fail."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def chromium():
    if CHROMIUM is None:
        required("Chromium is not there; `apt-get install chromium` brings it")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield found
        found.close()


@contextmanager
def window(browser, width: int = 1280, height: int = 800, **options: object):
    """Open a page in a profile of its own; what it logs as an error and asks of others is kept."""
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
    context.add_init_script(WATCH_POLICY)
    page = context.new_page()
    page.errors = []
    page.outside = []
    page.wait_for_function = partial(until, page)
    page.on("console", lambda message: note_error(page, message))
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("request", lambda request: note_host(page, request.url))
    try:
        yield page
    finally:
        context.close()


def until(page, expression: str, *, arg: object = None, seconds: float = 30) -> None:
    """Wait until an expression holds. Playwright's own way has the page evaluate text, which its policy forbids."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression, arg):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(50)


def note_error(page, message) -> None:
    if message.type == "error":
        page.errors.append(f"{message.text} ({message.location['url']})")


def note_host(page, url: str) -> None:
    if not url.startswith(("http://127.0.0.1:", "data:")):
        page.outside.append(url)


def overflow(page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def without_scripts(page) -> None:
    """Keep every script of a site out of a page, so that only what a test brings along runs in it."""
    page.route("**/*.js*", lambda route: route.fulfill(body="", content_type="text/javascript"))


#: Marks one text of each look: its own element, colours and size, and those of everything that it stands in. Contrast
#: follows from these; thousands of texts that look alike would give the same.
MARK_LOOKS = """() => {
  const told = new Map();
  const look = (one) => {
    if (!one) return "";
    if (!told.has(one)) {
      const is = getComputedStyle(one);
      told.set(one, [
        look(one.parentElement), one.localName, one.getAttribute("class"), is.color, is.fill, is.backgroundColor,
        is.backgroundImage, is.opacity, is.fontSize, is.fontWeight, is.textShadow, is.filter, is.mixBlendMode,
        is.display, is.visibility, is.position, is.zIndex, is.clipPath,
        one.matches(":disabled, [aria-disabled=true], [hidden]"),
      ].join("|"));
    }
    return told.get(one);
  };
  for (const one of document.querySelectorAll("[data-look]")) one.removeAttribute("data-look");
  const fields = ["input", "select", "textarea"];
  const seen = new Set();
  for (const one of document.body.querySelectorAll("*")) {
    const says = [...one.childNodes].some((each) => each.nodeType === Node.TEXT_NODE && each.data.trim());
    if (!(says || fields.includes(one.localName)) || seen.has(look(one))) continue;
    seen.add(look(one));
    one.setAttribute("data-look", seen.size);
  }
  return seen.size;
}"""


def violations(page) -> list[str]:
    """Give what axe-core finds on a page, by all of its rules that are not experimental."""
    from axe_playwright_python.sync_playwright import Axe

    page.evaluate(Axe().axe_script)
    run = "async ([where, options]) => (await axe.run(where, {resultTypes: ['violations'], ...options})).violations"
    rules = {"target-size": {"enabled": True}, "color-contrast": {"enabled": False}}
    found = page.evaluate(run, ["html", {"rules": rules}])
    if page.evaluate(MARK_LOOKS):
        found += page.evaluate(run, ["[data-look]", {"runOnly": ["color-contrast"]}])
    return [f"{one['id']}: {one['help']}: {[node['html'][:120] for node in one['nodes'][:3]]}" for one in found]
