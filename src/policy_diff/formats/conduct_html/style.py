"""The style of the page of a conformance report: light, dark, narrow and on paper."""

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #55585c; --paper: #fff; --panel: #f4f5f6; --line: #8b9096;
  --good: #0b5d2c; --bad: #a01414; --warn: #744600; --link: #0b4fa0; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b4b8bd; --paper: #15171a; --panel: #202429;
  --line: #7d848c; --good: #83dba5; --bad: #ffa3a3; --warn: #f2c477; --link: #9cc7ff; } }
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 0.6rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.4rem 0 0.4rem; }
h4 { font-size: 1rem; margin: 0.8rem 0 0.3rem; }
p, ul, ol, dl { margin: 0.4rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
.soft { color: var(--soft); }
.verdicts { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
.verdicts li { flex: 1 1 16rem; padding: 0.8rem 1rem; background: var(--panel); border-left: 0.5rem solid var(--line); }
.verdicts strong { display: block; font-size: 1.35rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
li.good, li.bad, li.warn { color: inherit; border-left-color: currentColor; }
li.good { border-left-color: var(--good); } li.bad { border-left-color: var(--bad); }
li.warn { border-left-color: var(--warn); }
blockquote { margin: 0.4rem 0; padding: 0.2rem 1rem; border-left: 0.25rem solid var(--line); }
.case { margin: 0.8rem 0; padding: 0.6rem 1rem; background: var(--panel); }
.case ol { padding-left: 1.8rem; list-style: decimal; }
.stopped { font-weight: 700; }
.later { color: var(--soft); }
pre { margin: 0.4rem 0; white-space: pre-wrap; font: 0.9rem/1.45 ui-monospace, monospace; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption { text-align: left; color: var(--soft); }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.scroll table { min-width: 42rem; overflow-wrap: break-word; }
td p { margin: 0 0 0.3rem; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.id, th.id { white-space: nowrap; }
details { margin: 0.4rem 0; }
summary { cursor: pointer; padding: 0.3rem 0; min-height: 1.5rem; }
dt { font-weight: 700; } dd { margin: 0 0 0.4rem 1rem; }
code { font: 0.9rem ui-monospace, monospace; }
@media print { html { font-size: 10pt; } body { max-width: none; padding: 0; }
  .case, .verdicts li { break-inside: avoid; } .skip { display: none; } .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; display: block; } a { color: inherit; } }
"""
