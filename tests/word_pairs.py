"""Pairs of texts that a Word document must show whole: every kind of block and mark, come, gone, changed and moved."""

from __future__ import annotations

OPENING = "# Lamps of the town\n\n"

PAIRS = {
    "words": (
        OPENING + "The keeper lights every lamp at dusk.\nNobody waits for the bell.\n",
        OPENING + "The keeper lights each lamp before dusk.\nNobody waits for the bell any more.\n",
    ),
    "nothing": (OPENING + "The same.\n", OPENING + "The same.\n"),
    "everything": (OPENING + "All of this goes.\n", "## Kites\n\n- A kite has a tail.\n"),
    "from-nothing": ("", OPENING + "Now there is a text.\n"),
    "to-nothing": (OPENING + "There was a text.\n\n- And a list.\n", ""),
    "headings": (
        "# Lamps\n\n## Oil\n\nOil burns.\n\n### Wicks\n\nWicks are cut.\n\n#### Shears\n\nShears cut.\n",
        "# Lamps and lights\n\n## Oil\n\nOil burns.\n\n#### Wicks\n\nWicks are cut.\n\n##### Shears\n\nShears cut.\n\n"
        "###### Storage\n\nShears hang.\n",
    ),
    "heading-gone": (
        OPENING + "Before.\n\n## Oil\n\nOil burns well in winter.\n",
        OPENING + "Before.\n\nOil burns well in winter.\n",
    ),
    "first-and-last": (
        "Gone first.\n\n# Lamps\n\nStays here.\n\nGone last.\n",
        "# Lamps\n\nStays here.\n",
    ),
    "nested-lists": (
        OPENING + "- Brass\n  - polished\n  - dull\n    - very dull\n- Iron\n\n  It rusts.\n- Tin\n",
        OPENING
        + "- Brass\n  - polished daily\n    - very dull\n- Iron\n\n  It rusts in rain.\n\n  Paint it.\n- Zinc\n- Tin\n",
    ),
    "numbered-lists": (
        OPENING + "1. Fill\n2. Trim\n3. Light\n\nThen wait.\n\n1. Look\n2. Leave\n",
        OPENING
        + "1. Fill\n2. Wipe\n3. Trim\n   1. left\n   2. right\n4. Light\n\nThen wait.\n\n1. Leave\n\n7. Seven\n8. Eight\n",
    ),
    "list-kind-changed": (
        OPENING + "- Fill\n- Trim\n\nWait.\n",
        OPENING + "1. Fill\n2. Trim\n\nWait.\n",
    ),
    "list-parted": (
        OPENING + "1. Fill\n2. Trim\n3. Light\n4. Wait\n",
        OPENING + "1. Fill\n2. Trim\n\nRest a little here.\n\n1. Light\n2. Wait\n",
    ),
    "list-joined": (
        OPENING + "1. Fill\n2. Trim\n\nRest a little here.\n\n1. Light\n2. Wait\n",
        OPENING + "1. Fill\n2. Trim\n3. Light\n4. Wait\n",
    ),
    "table-cells": (
        OPENING + "| Lamp | Oil |\n| --- | --- |\n| Quay | two cups |\n| Mill | one cup |\n",
        OPENING + "| Lamp | Oil |\n| --- | --- |\n| Quay | three cups |\n| Mill | **one** cup |\n",
    ),
    "table-rows": (
        OPENING + "| Lamp | Oil |\n| --- | --- |\n| Quay | two |\n| Mill | one |\n| Gate | four |\n\nAfter.\n",
        OPENING + "| Lamp | Oil |\n| --- | --- |\n| Mill | one |\n| Hill | five |\n| Gate | four |\n\nAfter.\n",
    ),
    "table-columns": (
        OPENING + "| Lamp | Oil |\n| --- | --- |\n| Quay | two |\n",
        OPENING + "| Lamp | Oil | Wick |\n| --- | --- | --- |\n| Quay | two | flat |\n",
    ),
    "table-come": (OPENING + "Before.\n\nAfter.\n", OPENING + "Before.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nAfter.\n"),
    "table-gone": (OPENING + "Before.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nAfter.\n", OPENING + "Before.\n\nAfter.\n"),
    "table-at-the-end": (
        OPENING + "Gone.\n\n| a |\n| - |\n| 1 |\n",
        OPENING + "Come.\n\n| a |\n| - |\n| 1 |\n\n| b |\n| - |\n| 2 |\n",
    ),
    "table-for-text": (OPENING + "Plain words.\n", OPENING + "| a |\n| - |\n| 1 |\n"),
    "text-for-table": (OPENING + "| a |\n| - |\n| 1 |\n", OPENING + "Plain words.\n"),
    "tables-joined": (
        OPENING + "| a |\n| - |\n| one |\n\nBetween the two.\n\n| a |\n| - |\n| two |\n",
        OPENING + "| a |\n| - |\n| one |\n| two |\n",
    ),
    "links": (
        OPENING
        + "Read [the **old** list](https://example.org/a), [the rules](rules.md#oil), <https://example.org/x> and [top](#top).\n",
        OPENING + "Read [the **new** list](https://example.org/b), [the rules](rules.md#wick) and [our shop][shop].\n\n"
        '[shop]: https://example.org/shop "Shop"\n',
    ),
    "links-come-and-go": (
        OPENING + "The keeper and [the oil](https://example.org/oil) are here.\n",
        OPENING + "The [keeper](https://example.org/keeper) and the oil are here.\n",
    ),
    "emphasis": (
        OPENING + "It **must** burn, *always*, with `wick --trim` and ***care***.\n",
        OPENING + "It must burn, **always**, with `wick --cut` and *care*, \\*literally\\* &amp; well.\n",
    ),
    "breaks": (
        OPENING + "First line  \nsecond line\\\nthird line\nsame line.\n",
        OPENING + "First line\nsecond line\\\nthird line  \nother line.\n",
    ),
    "paragraph-moved": (
        OPENING
        + "The first word of the keeper is that oil is dear.\n\nThe quay lamp burns all night for the boats.\n\n"
        "The mill lamp burns until the miller sleeps.\n",
        OPENING + "The quay lamp burns all night for the boats.\n\nThe mill lamp burns until the miller sleeps.\n\n"
        "The first word of the keeper is that oil is dear.\n",
    ),
    "section-moved": (
        OPENING
        + "## Oil\n\nOil comes in barrels from the harbour.\n\n- Pine\n- Fish\n\n## Wicks\n\nWicks are cut square on Mondays.\n\n"
        "## Glass\n\nGlass is wiped with paper every morning.\n",
        OPENING
        + "## Wicks\n\nWicks are cut square on Mondays.\n\n## Glass\n\nGlass is wiped with paper every morning.\n\n"
        "## Oil\n\nOil comes in small barrels from the harbour.\n\n- Pine\n- Fish\n",
    ),
    "moved-and-reworded": (
        OPENING
        + "The harbour master keeps **one** key of the oil shed, and the keeper keeps the other.\n\n## Wicks\n\nCut them.\n\n"
        "## Glass\n\nWipe it.\n",
        OPENING + "## Wicks\n\nCut them.\n\n## Glass\n\nWipe it.\n\n"
        "The harbour master keeps **each** key of the oil shed, and the keeper keeps no other.\n",
    ),
    "paragraph-parted": (
        OPENING + "The quay lamp burns all night. The mill lamp burns until nine.\n",
        OPENING + "The quay lamp burns all night.\n\nThe mill lamp burns until nine.\n",
    ),
    "paragraphs-joined": (
        OPENING + "The quay lamp burns all night.\n\nThe mill lamp burns until nine.\n\nNobody knows why.\n",
        OPENING + "The quay lamp burns all night. The mill lamp burns until nine. Nobody knows why.\n",
    ),
    "quotes": (
        OPENING + "> The keeper says\n> that oil is dear.\n>\n> - and wicks too\n\nSo it is.\n",
        OPENING
        + "> The keeper says\n> that oil is cheap.\n>\n> - and wicks too\n> - and glass\n\nSo it is.\n\n> Twice.\n",
    ),
    "code": (
        OPENING + "```sh\nlight --all\ntrim -n 2\n```\n\n    indented\n      deeper\n\nEnd.\n",
        OPENING + "```sh\nlight --all\ntrim -n 3\nwipe\n```\n\n    indented\n      deepest\n\nEnd.\n",
    ),
    "source": (
        "---\ntitle: Lamps\n---\n\n(oil)=\n# Oil\n\n% nobody reads this\n\nOil is dear {ref}`oil` ![a lamp](lamp.png) <b>here</b>[^1].\n\n---\n\n"
        "[^1]: A note of *old*.\n",
        "---\ntitle: Lamps\nlang: en\n---\n\n(oils)=\n# Oil\n\n% nobody reads that\n\nOil is dear {ref}`oils` ![a lamp](lamp.png) <b>now</b>[^1].\n\n"
        "[^1]: A note of *new*.\n",
    ),
    "terms": (
        OPENING + "Wick\n: a cord in the oil\n\nGlass\n: keeps the wind out\n",
        OPENING + "Wick\n: a cord in the lamp oil\n\nSoot\n: what stays\n",
    ),
    "requirements": (
        OPENING
        + ":::{req} LMP-001\n:bearer: keeper\n:modality: must\n:due: 2 days\n\nThe keeper **must** fill the lamp.\n:::\n\n"
        ":::{req} LMP-002\n:modality: may\n\nThe keeper **may** rest.\n:::\n",
        OPENING
        + ":::{req} LMP-001\n:bearer: keeper\n:modality: should\n\nThe keeper **should** fill the lamp.\n:::\n\n"
        ":::{req} LMP-003\n:modality: must-not\n\nThe keeper **must not** sleep.\n\n- Not on Sundays\n- Not at all\n:::\n",
    ),
    "requirement-moved": (
        OPENING
        + "## A\n\n:::{req} LMP-001\n:modality: must\n\nThe keeper **must** fill the lamp at the gate.\n:::\n\n## B\n\nNothing.\n",
        OPENING
        + "## A\n\nNothing at all.\n\n## B\n\n:::{req} LMP-001\n:modality: must\n\nThe keeper **must** fill the lamp at the gate.\n:::\n",
    ),
    "boxes": (
        OPENING + ":::{note} Mind\n:class: dark\n\nIt is dark.\n:::\n",
        OPENING + ":::{warning} Mind\n:class: dark\n\nIt is very dark.\n:::\n",
    ),
    "right-to-left": (
        OPENING + "שומר המגדלור מדליק את הפנס.\n\nيضيء الحارس المصباح.\n\nThe word פנס is a lamp.\n",
        OPENING + "שומר המגדלור מכבה את הפנס.\n\nيضيء الحارس **كل** مصباح.\n\nThe word מגדלור is a tower.\n",
    ),
    "scripts": (
        OPENING + "🪔 lamp 👩🏽‍🚒, cafe\u0301, 灯りをともす。 Ünïcödé 𝔏amp.\n",
        OPENING + "🪔 lamps 👩🏿‍🚒, cafe\u0301s, 灯りを消す。 Ünïcödé 𝔏amps.\n",
    ),
    "line-endings": (
        "# Lamps\r\n\r\nOil is\r\ndear.\r\n\r\n- one\r\n- two\r\n",
        "# Lamps\r\n\r\nOil is\r\ncheap.\r\n\r\n- one\r\n- three\r\n",
    ),
    "byte-order-mark": ("\ufeff# Lamps\n\nOil.\n", "# Lamps\n\nOil.\n"),
    "white-space": (
        OPENING + 'Two  spaces\tand a tabulator, <angled> & "quoted".\nNext\n',
        OPENING + "Two spaces\tand a tabulator, <angled> & 'quoted'. Next\n",
    ),
    "brackets": (
        OPENING + "A literal [removed: x] and [added: y] {++z++}.\n",
        OPENING + "A literal [removed: x] and [added: q] {--z--}.\n",
    ),
    "twice": (
        OPENING + "## Oil\n\nSame.\n\n## Oil\n\nSame.\n",
        OPENING + "## Oil\n\nSame.\n\n## Oil\n\nSame.\n\n## Oil\n\nSame.\n",
    ),
}
