"""`policy-diff import`: handbooks from a published update page, or the changes of a Word file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import shown
from policy_diff.project.importing import Imported, import_page, is_word_file
from policy_diff.shells.cli import import_word
from policy_diff.shells.cli.output import named, progress, put

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from policy_diff.formats.update_page import Fault


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "import",
        help="take in a published update page, or the changes that a colleague made in Word",
        description=(
            "Read an update page in the publisher's form, saved as text, and write each handbook that it lists before "
            "and after the update, as MyST with a handbook.toml. What does not add up is recovered from and reported. "
            "Or read the changes that were tracked in a Word file, and write them as a change set of the version that "
            "the file was made from."
        ),
        epilog="Which of the two FILE is, is told by its content.",
    )
    parser.add_argument("page", metavar="FILE", type=_path, help="the page as plain text, or a Word file (.docx)")
    parser.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        type=_path,
        help="page: the folder to write to; Word: the file (default: print)",
    )
    parser.add_argument("--override", metavar="FILE", type=_path, help="page: TOML of lines of it to read otherwise")
    parser.add_argument("-v", "--verbose", action="store_true", help="page: list every mend and lost link")
    parser.add_argument("--against", metavar="VERSION", type=named, help="Word: the version that it was made from")
    parser.add_argument(
        "--format", choices=import_word.FORMATS, help="Word: default: json; source: the new text itself"
    )
    parser.add_argument(
        "--partial",
        action="store_true",
        help="Word: leave out what Markdown cannot hold, such as a picture, and say so",
    )
    parser.set_defaults(run=run)


def _path(text: str) -> Path:
    return Path(named(text))


def run(options: argparse.Namespace) -> int:
    """Import and report."""
    if is_word_file(options.page):
        return import_word.run(options)
    if options.against is not None or options.format is not None or options.partial:
        raise InputError(
            "is no Word file, which --against, --format and --partial are for",
            cure="Name a Word document (.docx), or leave them out.",
            place=Place(shown(str(options.page))),
        )
    if options.output is None:
        raise InputError(
            "is read as an update page, of which a folder of handbooks is made",
            cure="Name the folder with -o.",
            place=Place(shown(str(options.page))),
        )
    with progress(f"Reading {options.page}"):
        imported = import_page(options.page, options.output, options.override)
    put("\n".join(_report(imported, options)) + "\n", None)
    return 0


def _report(imported: Imported, options: argparse.Namespace) -> Iterator[str]:
    page = imported.page
    handbooks = Counter[str](handbook.status for handbook in page.handbooks)
    entries = Counter[str](entry.kind for handbook in page.handbooks for entry in handbook.entries)
    yield f"{page.title}"
    yield f"{_number(len(page.handbooks), 'handbook')}: {_counted(handbooks)}"
    yield f"{_number(entries.total(), 'section')}: {_counted(entries)}"
    yield f"{_number(len(imported.files), 'file')} written to {options.output}"
    cuts, links = _number(len(page.mends), "place"), _number(len(page.lost_links), "link")
    yield f"{cuts} put together that the page had cut; {links} without a target"
    if options.verbose:
        for mend in page.mends:
            yield f"{options.page}:{mend.line}: {mend.kind}: … {mend.left}|{mend.right} …"
        for link in page.lost_links:
            yield f"{options.page}:{link.line}: link to {link.target}: {link.text}"
    if page.faults:
        yield ""
        yield f"{_number(len(page.faults), 'place')} on the page to look at, read as said:"
        for fault in page.faults:
            yield from _fault(fault, options.page)
    if any(fault.override for fault in page.faults):
        yield ""
        yield "To read one otherwise, put its line into a file as below, change the text, and give it with --override."
        yield ""
        yield "[lines]"
        yield from (f.override.toml().partition("\n")[2].rstrip() for f in page.faults if f.override)


def _fault(fault: Fault, page: Path) -> Iterable[str]:
    yield f"{Place(str(page), fault.line, fault.column)}: '{fault.entry}': {fault.problem}; assumed: {fault.assumed}"


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counter.most_common())
