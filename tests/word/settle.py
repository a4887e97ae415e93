"""Let LibreOffice open Word files, settle their changes and write them again. Run by a Python that has `uno`.

    python3 settle.py PROFILE < JOBS

PROFILE is a folder for LibreOffice's settings. JOBS is a JSON list of [file, [[verb, target], …]], where a verb is
`accept`, `reject` or `keep`, and a target the file to write, or null for none. LibreOffice is started once for all of
them and ended at the end. For each verb a line is printed: what LibreOffice holds then, as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
DIRECT = uno.Enum("com.sun.star.beans.PropertyState", "DIRECT_VALUE")
NORMAL = 100.0  # the weight of what is not bold
RIGHT_TO_LEFT = 1
RUN = ("CharPosture", "CharStyleName", "CharWeight", "HyperLinkURL")
PARAGRAPH = ("ListLabelString", "NumberingLevel", "ParaStyleName", "WritingMode")  # in the order of the alphabet
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


def settle(context, source, verbs):
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    for verb, target in verbs:
        opened = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, (value("Hidden", content=True),))
        if opened is None:
            raise SystemExit(f"LibreOffice does not open {source}")
        if verb in COMMANDS:
            dispatcher.executeDispatch(opened.CurrentController.Frame, COMMANDS[verb], "", 0, ())
        if target:
            opened.storeToURL(Path(target).as_uri(), (value("FilterName", "MS Word 2007 XML"),))
        print(json.dumps(parts(opened.Text)))  # noqa: T201  the answer
        opened.close(True)  # noqa: FBT003  as LibreOffice names it


def parts(text):
    """Tell the paragraphs and the tables of a text in order."""
    found = []
    inside = text.createEnumeration()
    while inside.hasMoreElements():
        part = inside.nextElement()
        if part.supportsService("com.sun.star.text.Paragraph"):
            found.append(paragraph(part))
        else:
            rows = {}
            for name in part.CellNames:
                rows.setdefault(name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), []).append(name)
            cells = [[parts(part.getCellByName(name)) for name in row] for row in rows.values()]
            found.append({"head": bool(part.RepeatHeadline), "rows": cells})
    return found


def paragraph(part):
    """Tell a paragraph: how it stands, and its runs with the bookmarks among them."""
    runs, marks = [], []
    inside = part.createEnumeration()
    while inside.hasMoreElements():
        run = inside.nextElement()
        if run.TextPortionType == "Bookmark":
            marks.append(run.Bookmark.Name)
        elif run.TextPortionType == "Text":
            runs.append(
                {
                    "text": run.String,
                    "bold": run.getPropertyState("CharWeight") == DIRECT and run.CharWeight > NORMAL,
                    "italic": run.getPropertyState("CharPosture") == DIRECT and run.CharPosture.value == "ITALIC",
                    "style": run.CharStyleName,
                    "link": run.HyperLinkURL,
                }
            )
    return {
        "style": part.ParaStyleName,
        "level": part.NumberingLevel or 0,
        "label": part.ListLabelString,
        "rtl": part.WritingMode == RIGHT_TO_LEFT,
        "marks": marks,
        "runs": runs,
    }


def main():
    profile = Path(sys.argv[1]).resolve()
    jobs = json.load(sys.stdin)
    pipe = f"policy-diff-{os.getpid()}"  # one for each run: several may run at once
    line = [
        "soffice",
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--invisible",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--nolockcheck",
        f"--accept=pipe,name={pipe};urp",
    ]
    process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(process, pipe)
        for source, verbs in jobs:
            settle(context, source, verbs)
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
        process.wait(30)
    finally:
        if process.poll() is None:
            process.kill()


main()
