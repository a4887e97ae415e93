"""The style of a page of changes by itself: light, dark, narrow and on paper; nothing is said by colour alone."""

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #55585c; --paper: #fff; --line: #8b9096; --link: #0b4fa0;
  --added: #d9f1df; --added-line: #187a3c; --removed: #fde3df; --removed-line: #b3261e; --moved-line: #6a4bb0; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b4b8bd; --paper: #15171a; --line: #7d848c;
  --link: #9cc7ff; --added: #12371f; --added-line: #62c483; --removed: #48191a; --removed-line: #ff8d84;
  --moved-line: #b69df0; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.55 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; overflow-wrap: anywhere; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { border-top: 1px solid var(--line); font-size: 1.25rem; padding-top: 0.8rem; }
a { color: var(--link); }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
pre { overflow-x: auto; }
.passage { margin: 1rem 0; }
.req-id { font-weight: 700; margin: 0; }
.about, .chg-count, .chg-said, .chg-end, .omitted { color: var(--soft); }
.chg-l { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.chg-chip, .chg-said, .chg-end { font-size: 0.85rem; margin: 0; }
.chg-chip { font-weight: 700; }
ins, del { padding: 0.05em 0.15em; }
ins { background: var(--added); text-decoration: underline 2px var(--added-line); text-underline-offset: 0.18em; }
del { background: var(--removed); text-decoration: line-through 1.5px var(--removed-line); }
.chg-whole { display: block; padding: 0.3rem 0.6rem; }
ins.chg-whole { text-decoration: none; }
.chg-block { border-left: 4px solid var(--moved-line); padding-left: 0.7rem; }
.chg-block:has(> ins) { border-left-color: var(--added-line); }
.chg-block:has(> del) { border-left: 4px dashed var(--removed-line); }
.chg-was { border-left: 4px dotted var(--moved-line); color: var(--soft); padding-left: 0.6rem; }
:target { outline: 3px solid var(--link); outline-offset: 2px; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; } .passage { break-inside: avoid; } }
"""
