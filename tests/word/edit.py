"""Let LibreOffice edit Word files with its changes tracked, and write them again. Run by a Python that has `uno`.

    python3 edit.py PROFILE < JOBS

JOBS is a JSON list of [file, target, [edit, …]]. An edit is a list: its name and what it needs.

    replace WORDS NEW      put other words in the place of some
    after WORDS NEW        put words after some
    delete WORDS           take words out
    bold WORDS             make words bold
    link WORDS ADDRESS     make words a link
    split WORDS            begin a paragraph after some words
    join WORDS             join the paragraph that holds some words with the next
    paragraph WORDS NEW    put a paragraph after the one that holds some words, as Enter does at its end
    heading WORDS NEW      the same, as a heading of the second level
    drop WORDS             take out the whole paragraph that holds some words
    drop-from WORDS LAST   take out everything from the paragraph with some words to the one with others, both whole
    style WORDS NAME       give the paragraph that holds some words another style
    row WORDS              put a row under the one that holds some words, with NEW words in its cells
    drop-row WORDS         take out the row that holds some words
"""

# ruff: noqa: FBT003  UNO's own signatures

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PATIENCE = 120  # seconds for LibreOffice to start


def value(name, content):
    found = PropertyValue()
    found.Name, found.Value = name, content
    return found


def connect(process, pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(PATIENCE * 10):
        if process.poll() is not None:
            raise SystemExit(f"LibreOffice ended with {process.returncode}")
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def found(opened, words):
    search = opened.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    place = opened.findFirst(search)
    if place is None:
        raise SystemExit(f"no {words!r} in the file")
    return place


def cursor(place):
    return place.Text.createTextCursorByRange(place)


def paragraph(place):
    whole = cursor(place)
    whole.gotoStartOfParagraph(False)
    whole.gotoEndOfParagraph(True)
    return whole


def insert(place, new):
    place.Text.insertString(place.End, new, False)


def link(place, address):
    place.HyperLinkURL = address


def bold(place):
    place.CharWeight = 150.0


def style(place, name):
    cursor(place).ParaStyleName = name


def split(place):
    place.Text.insertControlCharacter(place.End, 0, False)


def join(place):
    end = paragraph(place)
    end.collapseToEnd()
    end.goRight(1, True)
    end.setString("")


def add(place, new, name=None):
    end = paragraph(place)
    end.collapseToEnd()
    place.Text.insertControlCharacter(end, 0, False)
    place.Text.insertString(end, new, False)
    if name:
        end.ParaStyleName = name


def drop(place, last=None):
    whole = paragraph(place)
    if last:
        whole.gotoRange(paragraph(last).End, True)
    whole.goRight(1, True)
    whole.setString("")


def row(opened, dispatcher, place, verb, *words):
    view = opened.CurrentController.ViewCursor
    view.gotoRange(place, False)
    dispatcher.executeDispatch(opened.CurrentController.Frame, verb, "", 0, ())
    number = int("".join(filter(str.isdigit, view.Cell.CellName))) if words else 0
    for column, new in enumerate(words):
        cell = view.TextTable.getCellByName(f"{chr(ord('A') + column)}{number + 1}")
        cell.Text.insertString(cell.Text.End, new, False)


EDITS = {
    "replace": lambda place, new: place.setString(new),
    "after": insert,
    "delete": lambda place: place.setString(""),
    "bold": bold,
    "link": link,
    "split": split,
    "join": join,
    "paragraph": add,
    "heading": lambda place, new: add(place, new, "Heading 2"),
    "drop": drop,
    "style": style,
}


def edit(opened, dispatcher, name, words, *more):
    place = found(opened, words)
    if name == "row":
        row(opened, dispatcher, place, ".uno:InsertRowsAfter", *more)
    elif name == "drop-row":
        row(opened, dispatcher, place, ".uno:DeleteRows")
    elif name == "drop-from":
        drop(place, found(opened, more[0]))
    else:
        EDITS[name](place, *more)


def main():
    profile = Path(sys.argv[1]).resolve()
    pipe = f"policy-diff-edit-{profile.name}"
    command = ["soffice", "--headless", "--invisible", "--norestore", "--nologo", "--nodefault"]
    command += [f"-env:UserInstallation={profile.as_uri()}", f"--accept=pipe,name={pipe};urp;"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(process, pipe)
        manager = context.ServiceManager
        desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        for source, target, edits in json.load(sys.stdin):
            opened = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, (value("Hidden", True),))
            opened.RecordChanges = True
            for one in edits:
                edit(opened, dispatcher, *one)
            opened.storeToURL(Path(target).as_uri(), (value("FilterName", "MS Word 2007 XML"),))
            opened.close(True)
        desktop.terminate()
        process.wait(60)
    finally:
        process.kill()


if __name__ == "__main__":
    main()
