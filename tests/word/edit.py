"""Let LibreOffice open Word files, edit them with change tracking on and write them again. Run by a Python that has `uno`.

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


def edit(opened, dispatcher, name, words, *more):
    place = found(opened, words)
    text = place.Text
    if name == "replace":
        place.setString(more[0])
    elif name == "after":
        text.insertString(place.End, more[0], False)
    elif name == "delete":
        place.setString("")
    elif name == "bold":
        place.CharWeight = 150.0
    elif name == "link":
        place.HyperLinkURL = more[0]
    elif name == "style":
        cursor(place).ParaStyleName = more[0]
    elif name == "split":
        text.insertControlCharacter(place.End, 0, False)
    elif name == "join":
        end = paragraph(place)
        end.collapseToEnd()
        end.goRight(1, True)
        end.setString("")
    elif name in {"paragraph", "heading"}:
        end = paragraph(place)
        end.collapseToEnd()
        text.insertControlCharacter(end, 0, False)
        text.insertString(end, more[0], False)
        if name == "heading":
            end.ParaStyleName = "Heading 2"
    elif name == "drop":
        whole = paragraph(place)
        whole.goRight(1, True)
        whole.setString("")
    elif name == "drop-from":
        whole = paragraph(place)
        last = paragraph(found(opened, more[0]))
        whole.gotoRange(last.End, True)
        whole.goRight(1, True)
        whole.setString("")
    elif name in {"row", "drop-row"}:
        view = opened.CurrentController.ViewCursor
        view.gotoRange(place, False)
        verb = ".uno:InsertRowsAfter" if name == "row" else ".uno:DeleteRows"
        dispatcher.executeDispatch(opened.CurrentController.Frame, verb, "", 0, ())
        if name == "row":
            table = view.TextTable
            row = int("".join(filter(str.isdigit, view.Cell.CellName)))
            for column, new in enumerate(more):
                cell = table.getCellByName(f"{chr(ord('A') + column)}{row + 1}")
                cell.Text.insertString(cell.Text.End, new, False)
    else:
        raise SystemExit(f"no edit is called {name}")


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
