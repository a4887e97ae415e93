"""Every kind of page in a real browser: at every width, in both schemes, with scripts and without, by the keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from browsing import overflow, violations, window, without_scripts
from page_kinds import KINDS, Kind, kinds_of
from sites import ROOT, Site

WIDTHS = (320, 768, 1280)
NARROW, WIDE = WIDTHS[0], WIDTHS[-1]
SCREENSHOTS = ROOT / "build" / "screenshots"
#: How much of a page is photographed, in CSS pixels from its top.
TALLEST = 2400
#: A page with more stops than this is walked by the keyboard at its start and at its end alone.
WALKED = 150

#: Everything that the keyboard should reach, in order, and how often; what reaches it is noted with how it looks.
STOPS = """() => {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  const once = (one) => {
    if (one.type !== "radio" || !one.name) return true;
    const group = [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(one.name)}"]`)];
    return one === (group.find((other) => other.checked) ?? group[0]);
  };
  const all = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';
  window.stops = [...document.querySelectorAll(all)].filter(
    (one) => one.tabIndex >= 0 && !one.disabled && seen(one) && once(one)
  );
  window.reached = [];
  document.addEventListener("focusin", (event) => {
    const one = event.target;
    const boxes = one.id ? [one, ...document.querySelectorAll(`label[for="${CSS.escape(one.id)}"]`)] : [one];
    const outlined = boxes.some((each) => getComputedStyle(each).outlineStyle !== "none");
    const inside = boxes.some((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && box.right > 0 && box.left < innerWidth;
    });
    window.reached.push([window.stops.indexOf(one), outlined && inside, one.outerHTML.slice(0, 120)]);
  });
  return window.stops.map((one) => one.outerHTML.slice(0, 120));
}"""


@pytest.fixture(scope="module")
def with_scripts(browser) -> Iterator:
    with window(browser, NARROW, color_scheme="light") as page:
        yield page


@pytest.fixture(scope="module")
def scripts_kept_out(browser) -> Iterator:
    """A page in which the scripts of the site do not run; axe-core is a script itself."""
    with window(browser, WIDE, color_scheme="dark") as page:
        without_scripts(page)
        yield page


@pytest.fixture(scope="module")
def no_scripts(browser) -> Iterator:
    with window(browser, NARROW, java_script_enabled=False) as page:
        yield page


@pytest.fixture
def bases(kind: Kind, request: pytest.FixtureRequest) -> dict[str, str]:
    """Where each site that a kind has an example on is served."""
    return {site: request.getfixturevalue(f"at_{site}") for site in sorted({site for site, _ in kind.examples})}


def name_of(kind: Kind) -> str:
    return kind.name.replace(" ", "-")


def short(kind: Kind) -> tuple[tuple[str, str], ...]:
    """Give the examples that are short, if there are any: those of the corpus are long, and look the same."""
    return tuple(one for one in kind.examples if one[0] != "real") or kind.examples


every_kind = pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.moves_on], ids=name_of)


@pytest.mark.parametrize("which", ["sample", "shores", "real"])
def test_every_page_has_one_kind(which: str, request: pytest.FixtureRequest) -> None:
    site: Site = request.getfixturevalue(which)
    found = {name.removesuffix("index.html"): name for name in site.files() if name.endswith(".html")}
    assert {name for name in found.values() if not f"/{name}".endswith("/index.html")} == set()
    assert {address: kinds for address in found if len(kinds := kinds_of(address)) != 1} == {}


@pytest.mark.parametrize("kind", KINDS, ids=name_of)
def test_an_example_is_of_its_kind(kind: Kind, request: pytest.FixtureRequest) -> None:
    assert kind.examples
    for site, example in kind.examples:
        address = example.partition("?")[0]
        assert kinds_of(address) == [kind.name]
        assert (request.getfixturevalue(site).output / address / "index.html").is_file()


@every_kind
def test_a_kind_of_page_works(with_scripts, kind: Kind, bases: dict[str, str], pytestconfig: pytest.Config) -> None:
    """At every width and in both schemes, and with text twice as large.

    A window of 1280 pixels that is zoomed to 400% is as wide as one of 320 pixels.
    """
    page, found = with_scripts, []
    pictures = pytestconfig.getoption("pictures")
    for number, (site, example) in enumerate(kind.examples):
        page.set_viewport_size({"width": NARROW, "height": 800})
        page.emulate_media(color_scheme="light")
        page.goto(bases[site] + example)
        found += [f"{example}: {fault}" for fault in violations(page)]
        if pictures:
            photograph(page, f"{kind.name}-{number}-{NARROW}-light")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            if overflow(page) > 0:
                found.append(f"{example}: {overflow(page)} px wider than a window of {width} px")
        page.emulate_media(color_scheme="dark")
        if pictures:
            photograph(page, f"{kind.name}-{number}-{WIDE}-dark")
        letters(page, 2)
        if overflow(page) > 0:
            found.append(f"{example}: {overflow(page)} px too wide with large text")
        letters(page, 1)
        found += [f"{example}: kept out: {kept}" for kept in page.evaluate("window.kept")]
    assert found == []
    assert page.errors == []
    assert page.outside == []


def letters(page, times: int) -> None:
    """Make the text of a page larger than it is by default, as the settings of a browser do; nothing else grows."""
    sizes = {"standard": 16 * times, "fixed": 13 * times}
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": sizes})


def photograph(page, name: str) -> None:
    """Keep a picture to look at."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    size = page.evaluate("[document.documentElement.clientWidth, document.documentElement.scrollHeight]")
    clip = {"x": 0, "y": 0, "width": size[0], "height": min(size[1], TALLEST)}
    page.screenshot(path=SCREENSHOTS / f"{re.sub('[^a-z0-9-]+', '-', name)}.png", full_page=True, clip=clip)


@every_kind
def test_a_kind_of_page_is_accessible_in_the_dark_without_scripts(
    scripts_kept_out, kind: Kind, bases: dict[str, str]
) -> None:
    page, found = scripts_kept_out, []
    for site, example in short(kind):
        page.goto(bases[site] + example)
        found += [f"{example}: {fault}" for fault in violations(page)]
    assert found == []
    assert page.errors == []


@every_kind
def test_a_kind_of_page_works_without_scripts(no_scripts, kind: Kind, bases: dict[str, str]) -> None:
    page = no_scripts
    for site, example in kind.examples:
        page.goto(bases[site] + example)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.locator("h1").is_visible(), example
            assert overflow(page) <= 0, (example, width)
        assert page.get_by_text("It is not official").count() >= 1, example
    assert page.errors == []
    assert page.outside == []


@pytest.mark.parametrize("width", [NARROW, WIDE])
@every_kind
def test_the_keyboard_reaches_everything_and_leaves_again(
    with_scripts, kind: Kind, width: int, bases: dict[str, str]
) -> None:
    """The skip link comes first, every stop in order, each seen; then the focus leaves the page."""
    page = with_scripts
    site, example = min(short(kind))
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(bases[site] + example)
    if "?" in example:  # what was asked for comes later
        page.wait_for_load_state("networkidle")
    stops = page.evaluate(STOPS)
    for _ in range(min(len(stops), WALKED) + 3):
        page.keyboard.down("Tab")
    reached = page.evaluate("window.reached")
    assert [what for _, seen, what in reached if not seen] == []
    order = [at for at, _, _ in reached if at >= 0]
    if len(stops) <= WALKED:
        assert [stops[at] for at in sorted(set(range(len(stops))) - set(order))] == []
        once = order[: len(stops)]
    else:
        once = order
    assert once == sorted(once)
    assert 'href="#furo-main-content"' in reached[0][2]
