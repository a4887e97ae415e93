"""A project whose every text tries to be code: the sample, with payloads in each place that holds somebody's words."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from sites import SAMPLE

RUN = "window.broken=1"
#: What an element that got out of its text is called.
ESCAPED = "broken-out"

#: In any text: HTML, ends of what it may stand in, attributes that end early, templates, characters that hide.
TEXT = (
    f"<script>{RUN}</script><img src=x onerror={RUN}><svg/onload={RUN}><{ESCAPED}>"
    f"\" onmouseover=\"{RUN}\" x='\"' autofocus onfocus='{RUN}' '><{ESCAPED}>"
    f"</title></textarea></style></script></p></template></svg></noscript>--><{ESCAPED}>"
    f"<iframe srcdoc='&lt;script>{RUN}&lt;/script>'></iframe><base href=//evil.example><form action=//evil.example>"
    "{{ 7 * 7777 }}{% raw %}{{ cycler.__init__ }} ]]> <![CDATA[ &lt;script&gt; &#60;script&#62; ${7*7}"
)
#: None may reach a page as it is. A file with the first, a zero, is not taken for text at all.
UNSEEN = "\u0000\u0007\u001b[31m\u007f\u0085\u202eback\u202c\u2066in\u2069\ufeff\uffff"
#: Of a source: each is refused, for only a plain address on the web is taken.
ADDRESSES = (
    f"javascript:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"JaVaScRiPt:{RUN}//",
    f"vbscript:{RUN}",
    f'https://a.example/"onclick="{RUN}',
)
#: Links in Markdown that would run something if they were links.
LINKS = "\n".join(
    [
        f"[one](javascript:{RUN}) [two](JaVaScRiPt:{RUN}) [three](&#106;avascript:{RUN}) [four](<java\tscript:{RUN}>)",
        f"[five](data:text/html;base64,PHNjcmlwdD4=) [six](vbscript:{RUN}) <javascript:{RUN}> [seven][ref]",
        f"![eight](javascript:{RUN}) ![nine](data:image/svg+xml,%3Csvg/onload={RUN}%3E) [ten](\\javascript:{RUN})",
        "![eleven](https://evil.example/pixel.png) [twelve](//evil.example/) [thirteen](x:y 'a\" onclick=\"b')",
        f'`` <script>{RUN}</script> `` {{r}}`<img src=x onerror={RUN}> <BPH-001>` {{abbr}}`a<b ("onclick={RUN})`',
        "",
        f"[ref]: javascript:{RUN} \"x' onclick='{RUN}\"",
    ]
)
#: Directives that could put something into a page that is not words.
DIRECTIVES = f"""
```{{raw}} html
<script>{RUN}</script><{ESCAPED}>
```

```{{image}} boat.svg
:target: javascript:{RUN}
:alt: '"><script>{RUN}</script>'
```

```{{figure}} boat.svg
:name: a-figure
:target: data:text/html,<script>{RUN}</script>

A caption <script>{RUN}</script>
```

```{{image}} https://evil.example/pixel.png
```

```{{eval-rst}}
.. role:: bare(raw)
   :format: html

:bare:`<script>{RUN}</script>` and `a link <javascript:{RUN}>`_ and `<javascript:{RUN}>`_

.. _target: javascript:{RUN}

See target_.

.. meta::
   :http-equiv=refresh: 0; url=https://evil.example/
   :http-equiv=Content-Security-Policy: default-src *

.. list-table::
   :widths: 10 90

   * - one
     - two

.. image:: boat.svg
   :width: 50%
```

```html
<script>{RUN}</script>
```

:::{{admonition}} A title <script>{RUN}</script>
<{ESCAPED}>
:::
"""
FRONT_MATTER = """---
myst:
  html_meta:
    "http-equiv=refresh": "0; url=https://evil.example/"
---
"""
#: Pictures that run something where a browser opens them by themselves.
PICTURES = tuple(
    f'{before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {within}</svg>'
    for before, within in (
        ("", f"><script>{RUN}</script>"),
        ("", f'onload="{RUN}">'),
        ("", f'><g oNcLiCk="{RUN}"/>'),
        ("", f'><a xlink:href="javascript:{RUN}"><text>x</text></a>'),
        ("", f'><foreignObject><b xmlns="http://www.w3.org/1999/xhtml" onclick="{RUN}"/></foreignObject>'),
        ("", f'><html:script xmlns:html="http://www.w3.org/1999/xhtml">{RUN}</html:script>'),
        ("", '><use xlink:href="https://evil.example/x.svg#y"/>'),
        ("", '><style>@import "https://evil.example/x.css";</style>'),
        ("", '><rect fill="url(https://evil.example/x)"/>'),
        ("", '><set attributeName="href" to="x"/>'),
        ('<?xml-stylesheet href="https://evil.example/x.xsl" type="text/xsl"?>', ">"),
        ('<!DOCTYPE svg [<!ENTITY x "y">]>', ">"),
        ("<p>", ">"),
    )
)
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>\n'

#: Keys of TOML files whose values readers see.
_READ = (
    "title|about|label|note|update-note|publisher|licence|held|reason|types-note|bather|lifeguard|season start|storm|"
    "warning raised|close gate|leave water|raise flag|test water|safety|water"
)
_SEEN = re.compile(rf'^("?(?:{_READ})"? = )"(.*)"$', re.MULTILINE)
_LINES = re.compile(r"^ *(?:Then|Feature:|Rule:) .*$", re.MULTILINE)
_DUTY = re.compile(r"^The lifeguard \*\*must\*\* .*$", re.MULTILINE)
_CELLS = re.compile(r"^( *\| lake .*\| )2( +\|)$", re.MULTILINE)


def write_hostile_root(folder: Path) -> Path:
    """Write the project into a folder that is not there yet; give the folder."""
    shutil.copytree(SAMPLE, folder)
    for file in sorted(folder.rglob("*")):
        if file.suffix == ".toml":
            _rewrite(file, _spoil_toml if file.name != "handbook.toml" else _spoil_handbook)
        elif file.suffix == ".feature":
            _rewrite(file, _spoil_feature)
        elif file.name == "index.md" and file.parents[2].name == "handbooks":
            _rewrite(file, _spoil_text)
            (file.parent / "boat.svg").write_text(PICTURE, encoding="utf-8")
        elif file.name == "results.json":
            file.write_text(json.dumps(_spoil_results(json.loads(file.read_text(encoding="utf-8")))), encoding="utf-8")
    return folder


def _rewrite(file: Path, change) -> None:
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


def _spoil_toml(text: str) -> str:
    ends = json.dumps(f" {TEXT}{UNSEEN}")[1:-1]
    seen = _SEEN.sub(lambda found: f'{found[1]}"{found[2]}{ends}"', text)
    return re.sub(r'^remits = \["(.*?)"', lambda found: f'remits = ["{found[1]}{ends}"', seen, flags=re.MULTILINE)


def _spoil_handbook(text: str) -> str:
    """Spoil all but how much of a text is held, for which two words alone are taken, and no slot of a variant."""
    return _spoil_toml(text.replace("held = ", "held= ")).replace("held= ", "held = ").replace("{{", "{%")


def _spoil_feature(text: str) -> str:
    spoilt = text.replace("from May", f"from May {TEXT}").replace("  a passage", f"  a passage {TEXT}")
    spoilt = spoilt.replace("A rule has a description.", f"A rule has {TEXT}")
    spoilt = _CELLS.sub(lambda found: f"{found[1]}{TEXT.replace('|', '')}{found[2]}", spoilt)
    spoilt = spoilt.replace("9.59am", "<img src=x onerror=window.broken=1>")
    return re.sub(
        r"^( *)(Then .*|Feature: .*|Rule: .*)$", lambda found: f"{found[0]} {TEXT}", spoilt, flags=re.MULTILINE
    )


def _spoil_text(text: str) -> str:
    head, *sections = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    words = TEXT.replace("{{", "{%")
    spoilt = [re.sub(r"^(## .*)$", rf"\1 <script>{RUN}</script>", section, flags=re.MULTILINE) for section in sections]
    spoilt = [
        re.sub(r"^(The lifeguard \*\*must\*\* .*)$", lambda f: f"{f[0]} {words}", one, flags=re.MULTILINE)
        for one in spoilt
    ]
    spoilt = [one.replace("| May | 8 |", f"| May {words.replace('|', '')} | 8 |") for one in spoilt]
    more = f"## Payloads\n\n{words}{UNSEEN[1:]}\n\n{LINKS}\n\n- {words}\n\n> {words}\n"
    title, rest = head.split("\n", 1)
    return f"{FRONT_MATTER}{title} <script>{RUN}</script>\n{rest}" + "".join(spoilt) + "\n" + more + DIRECTIVES


def _spoil_results(value: object, key: str = "") -> object:
    if isinstance(value, dict):
        return {name: _spoil_results(one, name) for name, one in value.items()}
    if isinstance(value, list):
        return [_spoil_results(one, key) for one in value]
    if isinstance(value, str) and key in {"name", "contact", "message", "reason", "recorded", "title"}:
        return f"{value} {TEXT}{UNSEEN}"
    return value
