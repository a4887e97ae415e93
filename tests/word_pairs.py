"""Pairs of texts that a Word document must show whole: every kind of block and mark, come, gone, changed and moved."""

from __future__ import annotations

PAIRS = {
    "words": (
        ("# Lamps of the town\n\nThe keeper lights every lamp at dusk.\nNobody waits for the bell.\n"),
        ("# Lamps of the town\n\nThe keeper lights each lamp before dusk.\nNobody waits for the bell any more.\n"),
    ),
    "nothing": (
        ("# Lamps of the town\n\nThe same.\n"),
        ("# Lamps of the town\n\nThe same.\n"),
    ),
    "everything": (
        ("# Lamps of the town\n\nAll of this goes.\n"),
        ("## Kites\n\n- A kite has a tail.\n"),
    ),
    "empty": ("", "\n"),
    "from-nothing": (
        "",
        ("# Lamps of the town\n\nNow there is a text.\n"),
    ),
    "to-nothing": (
        ("# Lamps of the town\n\nThere was a text.\n\n- And a list.\n"),
        "",
    ),
    "headings": (
        ("# Lamps\n\n## Oil\n\nOil burns.\n\n### Wicks\n\nWicks are cut.\n\n#### Shears\n\nShears cut.\n"),
        (
            "# Lamps and lights\n\n"
            "## Oil\n\n"
            "Oil burns.\n\n"
            "#### Wicks\n\n"
            "Wicks are cut.\n\n"
            "##### Shears\n\n"
            "Shears cut.\n\n"
            "###### Storage\n\n"
            "Shears hang.\n"
        ),
    ),
    "heading-gone": (
        ("# Lamps of the town\n\nBefore.\n\n## Oil\n\nOil burns well in winter.\n"),
        ("# Lamps of the town\n\nBefore.\n\nOil burns well in winter.\n"),
    ),
    "first-and-last": (
        ("Gone first.\n\n# Lamps\n\nStays here.\n\nGone last.\n"),
        ("# Lamps\n\nStays here.\n"),
    ),
    "nested-lists": (
        ("# Lamps of the town\n\n- Brass\n  - polished\n  - dull\n    - very dull\n- Iron\n\n  It rusts.\n- Tin\n"),
        (
            "# Lamps of the town\n\n"
            "- Brass\n  - polished daily\n    - very dull\n- Iron\n\n"
            "  It rusts in rain.\n\n"
            "  Paint it.\n- Zinc\n- Tin\n"
        ),
    ),
    "numbered-lists": (
        ("# Lamps of the town\n\n1. Fill\n2. Trim\n3. Light\n\nThen wait.\n\n1. Look\n2. Leave\n"),
        (
            "# Lamps of the town\n\n"
            "1. Fill\n2. Wipe\n3. Trim\n   1. left\n   2. right\n4. Light\n\n"
            "Then wait.\n\n"
            "1. Leave\n\n"
            "7. Seven\n8. Eight\n"
        ),
    ),
    "list-kind-changed": (
        ("# Lamps of the town\n\n- Fill\n- Trim\n\nWait.\n"),
        ("# Lamps of the town\n\n1. Fill\n2. Trim\n\nWait.\n"),
    ),
    "list-parted": (
        ("# Lamps of the town\n\n1. Fill\n2. Trim\n3. Light\n4. Wait\n"),
        ("# Lamps of the town\n\n1. Fill\n2. Trim\n\nRest a little here.\n\n1. Light\n2. Wait\n"),
    ),
    "list-joined": (
        ("# Lamps of the town\n\n1. Fill\n2. Trim\n\nRest a little here.\n\n1. Light\n2. Wait\n"),
        ("# Lamps of the town\n\n1. Fill\n2. Trim\n3. Light\n4. Wait\n"),
    ),
    "table-cells": (
        ("# Lamps of the town\n\n| Lamp | Oil |\n| --- | --- |\n| Quay | two cups |\n| Mill | one cup |\n"),
        ("# Lamps of the town\n\n| Lamp | Oil |\n| --- | --- |\n| Quay | three cups |\n| Mill | **one** cup |\n"),
    ),
    "table-rows": (
        (
            "# Lamps of the town\n\n"
            "| Lamp | Oil |\n| --- | --- |\n| Quay | two |\n| Mill | one |\n| Gate | four |\n\n"
            "After.\n"
        ),
        (
            "# Lamps of the town\n\n"
            "| Lamp | Oil |\n| --- | --- |\n| Mill | one |\n| Hill | five |\n| Gate | four |\n\n"
            "After.\n"
        ),
    ),
    "table-columns": (
        ("# Lamps of the town\n\n| Lamp | Oil |\n| --- | --- |\n| Quay | two |\n"),
        ("# Lamps of the town\n\n| Lamp | Oil | Wick |\n| --- | --- | --- |\n| Quay | two | flat |\n"),
    ),
    "table-come": (
        ("# Lamps of the town\n\nBefore.\n\nAfter.\n"),
        ("# Lamps of the town\n\nBefore.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nAfter.\n"),
    ),
    "table-gone": (
        ("# Lamps of the town\n\nBefore.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nAfter.\n"),
        ("# Lamps of the town\n\nBefore.\n\nAfter.\n"),
    ),
    "table-at-the-end": (
        ("# Lamps of the town\n\nGone.\n\n| a |\n| - |\n| 1 |\n"),
        ("# Lamps of the town\n\nCome.\n\n| a |\n| - |\n| 1 |\n\n| b |\n| - |\n| 2 |\n"),
    ),
    "table-for-text": (
        ("# Lamps of the town\n\nPlain words.\n"),
        ("# Lamps of the town\n\n| a |\n| - |\n| 1 |\n"),
    ),
    "text-for-table": (
        ("# Lamps of the town\n\n| a |\n| - |\n| 1 |\n"),
        ("# Lamps of the town\n\nPlain words.\n"),
    ),
    "tables-joined": (
        ("# Lamps of the town\n\n| a |\n| - |\n| one |\n\nBetween the two.\n\n| a |\n| - |\n| two |\n"),
        ("# Lamps of the town\n\n| a |\n| - |\n| one |\n| two |\n"),
    ),
    "links": (
        (
            "# Lamps of the town\n\n"
            "Read [the **old** list](https://example.org/a), [the rules](rules.md#oil), <https://example.org/x> "
            "and [top](#top).\n"
        ),
        (
            "# Lamps of the town\n\n"
            "Read [the **new** list](https://example.org/b), [the rules](rules.md#wick) and [our shop][shop].\n"
            "\n"
            '[shop]: https://example.org/shop "Shop"\n'
        ),
    ),
    "links-come-and-go": (
        ("# Lamps of the town\n\nThe keeper and [the oil](https://example.org/oil) are here.\n"),
        ("# Lamps of the town\n\nThe [keeper](https://example.org/keeper) and the oil are here.\n"),
    ),
    "emphasis": (
        ("# Lamps of the town\n\nIt **must** burn, *always*, with `wick --trim` and ***care***.\n"),
        (
            "# Lamps of the town\n\n"
            "It must burn, **always**, with `wick --cut` and *care*, \\*literally\\* &amp; well.\n"
        ),
    ),
    "breaks": (
        ("# Lamps of the town\n\nFirst line  \nsecond line\\\nthird line\nsame line.\n"),
        ("# Lamps of the town\n\nFirst line\nsecond line\\\nthird line  \nother line.\n"),
    ),
    "paragraph-moved": (
        (
            "# Lamps of the town\n\n"
            "The first word of the keeper is that oil is dear.\n\n"
            "The quay lamp burns all night for the boats.\n\n"
            "The mill lamp burns until the miller sleeps.\n"
        ),
        (
            "# Lamps of the town\n\n"
            "The quay lamp burns all night for the boats.\n\n"
            "The mill lamp burns until the miller sleeps.\n\n"
            "The first word of the keeper is that oil is dear.\n"
        ),
    ),
    "section-moved": (
        (
            "# Lamps of the town\n\n"
            "## Oil\n\n"
            "Oil comes in barrels from the harbour.\n\n"
            "- Pine\n- Fish\n\n"
            "## Wicks\n\n"
            "Wicks are cut square on Mondays.\n\n"
            "## Glass\n\n"
            "Glass is wiped with paper every morning.\n"
        ),
        (
            "# Lamps of the town\n\n"
            "## Wicks\n\n"
            "Wicks are cut square on Mondays.\n\n"
            "## Glass\n\n"
            "Glass is wiped with paper every morning.\n\n"
            "## Oil\n\n"
            "Oil comes in small barrels from the harbour.\n\n"
            "- Pine\n- Fish\n"
        ),
    ),
    "moved-and-reworded": (
        (
            "# Lamps of the town\n\n"
            "The harbour master keeps **one** key of the oil shed, and the keeper keeps the other.\n\n"
            "## Wicks\n\n"
            "Cut them.\n\n"
            "## Glass\n\n"
            "Wipe it.\n"
        ),
        (
            "# Lamps of the town\n\n"
            "## Wicks\n\n"
            "Cut them.\n\n"
            "## Glass\n\n"
            "Wipe it.\n\n"
            "The harbour master keeps **each** key of the oil shed, and the keeper keeps no other.\n"
        ),
    ),
    "paragraph-parted": (
        ("# Lamps of the town\n\nThe quay lamp burns all night. The mill lamp burns until nine.\n"),
        ("# Lamps of the town\n\nThe quay lamp burns all night.\n\nThe mill lamp burns until nine.\n"),
    ),
    "paragraphs-joined": (
        (
            "# Lamps of the town\n\n"
            "The quay lamp burns all night.\n\n"
            "The mill lamp burns until nine.\n\n"
            "Nobody knows why.\n"
        ),
        ("# Lamps of the town\n\nThe quay lamp burns all night. The mill lamp burns until nine. Nobody knows why.\n"),
    ),
    "quotes": (
        ("# Lamps of the town\n\n> The keeper says\n> that oil is dear.\n>\n> - and wicks too\n\nSo it is.\n"),
        (
            "# Lamps of the town\n\n"
            "> The keeper says\n> that oil is cheap.\n>\n> - and wicks too\n> - and glass\n\n"
            "So it is.\n\n"
            "> Twice.\n"
        ),
    ),
    "code": (
        ("# Lamps of the town\n\n```sh\nlight --all\ntrim -n 2\n```\n\n    indented\n      deeper\n\nEnd.\n"),
        ("# Lamps of the town\n\n```sh\nlight --all\ntrim -n 3\nwipe\n```\n\n    indented\n      deepest\n\nEnd.\n"),
    ),
    "source": (
        (
            "---\ntitle: Lamps\n---\n\n"
            "(oil)=\n# Oil\n\n"
            "% nobody reads this\n\n"
            "Oil is dear {ref}`oil` ![a lamp](lamp.png) <b>here</b>[^1].\n\n"
            "---\n\n"
            "[^1]: A note of *old*.\n"
        ),
        (
            "---\ntitle: Lamps\nlang: en\n---\n\n"
            "(oils)=\n# Oil\n\n"
            "% nobody reads that\n\n"
            "Oil is dear {ref}`oils` ![a lamp](lamp.png) <b>now</b>[^1].\n\n"
            "[^1]: A note of *new*.\n"
        ),
    ),
    "terms": (
        ("# Lamps of the town\n\nWick\n: a cord in the oil\n\nGlass\n: keeps the wind out\n"),
        ("# Lamps of the town\n\nWick\n: a cord in the lamp oil\n\nSoot\n: what stays\n"),
    ),
    "requirements": (
        (
            "# Lamps of the town\n\n"
            ":::{req} LMP-001\n:bearer: keeper\n:modality: must\n:due: 2 days\n\n"
            "The keeper **must** fill the lamp.\n:::\n\n"
            ":::{req} LMP-002\n:modality: may\n\n"
            "The keeper **may** rest.\n:::\n"
        ),
        (
            "# Lamps of the town\n\n"
            ":::{req} LMP-001\n:bearer: keeper\n:modality: should\n\n"
            "The keeper **should** fill the lamp.\n:::\n\n"
            ":::{req} LMP-003\n:modality: must-not\n\n"
            "The keeper **must not** sleep.\n\n"
            "- Not on Sundays\n- Not at all\n:::\n"
        ),
    ),
    "requirement-moved": (
        (
            "# Lamps of the town\n\n"
            "## A\n\n"
            ":::{req} LMP-001\n:modality: must\n\n"
            "The keeper **must** fill the lamp at the gate.\n:::\n\n"
            "## B\n\n"
            "Nothing.\n"
        ),
        (
            "# Lamps of the town\n\n"
            "## A\n\n"
            "Nothing at all.\n\n"
            "## B\n\n"
            ":::{req} LMP-001\n:modality: must\n\n"
            "The keeper **must** fill the lamp at the gate.\n:::\n"
        ),
    ),
    "boxes": (
        ("# Lamps of the town\n\n:::{note} Mind\n:class: dark\n\nIt is dark.\n:::\n"),
        ("# Lamps of the town\n\n:::{warning} Mind\n:class: dark\n\nIt is very dark.\n:::\n"),
    ),
    "right-to-left": (
        ("# Lamps of the town\n\nשומר המגדלור מדליק את הפנס.\n\nيضيء الحارس المصباح.\n\nThe word פנס is a lamp.\n"),
        (
            "# Lamps of the town\n\n"
            "שומר המגדלור מכבה את הפנס.\n\n"
            "يضيء الحارس **كل** مصباح.\n\n"
            "The word מגדלור is a tower.\n"
        ),
    ),
    "scripts": (
        ("# Lamps of the town\n\n🪔 lamp 👩🏽\u200d🚒, cafe\u0301, 灯りをともす。 Ünïcödé 𝔏amp.\n"),
        ("# Lamps of the town\n\n🪔 lamps 👩🏿\u200d🚒, cafe\u0301s, 灯りを消す。 Ünïcödé 𝔏amps.\n"),
    ),
    "line-endings": (
        ("# Lamps\r\n\r\nOil is\r\ndear.\r\n\r\n- one\r\n- two\r\n"),
        ("# Lamps\r\n\r\nOil is\r\ncheap.\r\n\r\n- one\r\n- three\r\n"),
    ),
    "byte-order-mark": (
        ("\ufeff# Lamps\n\nOil.\n"),
        ("# Lamps\n\nOil.\n"),
    ),
    "white-space": (
        ('# Lamps of the town\n\nTwo  spaces\tand a tabulator, <angled> & "quoted".\nNext\n'),
        ("# Lamps of the town\n\nTwo spaces\tand a tabulator, <angled> & 'quoted'. Next\n"),
    ),
    "brackets": (
        ("# Lamps of the town\n\nA literal [removed: x] and [added: y] {++z++}.\n"),
        ("# Lamps of the town\n\nA literal [removed: x] and [added: q] {--z--}.\n"),
    ),
    "item-after-an-added-end": (
        "- one lamp\n- two lamps\n\nAfter.\n",
        "- one lamp\n- two lamps at night\n- three lamps\n\nAfter.\n",
    ),
    "item-before-an-added-start": (
        "- one lamp\n\nLight them.\n",
        "- one lamp\n- two lamps\n\nAt night light them.\n",
    ),
    "link-moved": (
        (
            "Read [the list](https://example.org/a) of every lamp in town.\n\n"
            "The quay lamp burns all night for the boats.\n\n"
            "1. The mill lamp burns until the miller sleeps.\n"
        ),
        (
            "The quay lamp burns all night for the boats.\n\n"
            "1. The mill lamp burns until the miller sleeps.\n\n"
            "Read [the list](https://example.org/a) of every lamp in town.\n"
        ),
    ),
    "cells-right-to-left": (
        "| lamp | פנס |\n| --- | --- |\n| lamp | שמן |\n",
        "| פנס lamp | פנס |\n| --- | --- |\n| lamp | oil שמן |\n| | |\n",
    ),
    "twice": (
        ("# Lamps of the town\n\n## Oil\n\nSame.\n\n## Oil\n\nSame.\n"),
        ("# Lamps of the town\n\n## Oil\n\nSame.\n\n## Oil\n\nSame.\n\n## Oil\n\nSame.\n"),
    ),
}
