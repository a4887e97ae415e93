"""What an update page says of each handbook, as files of the authoring form."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import tomli_w

from policy_diff.core.errors import InputError
from policy_diff.core.requirement_id import is_requirement_id
from policy_diff.formats.corpus_toml import is_folder_name
from policy_diff.formats.update_page import quotes
from policy_diff.formats.update_page.dates import dates_in, long_date, names_month
from policy_diff.formats.update_page.values import after, before, title_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from policy_diff.formats.update_page.values import UpdatedHandbook, UpdatePage

_SMALL_WORDS = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))
_MARKS = re.compile(r"([\\`*_\[\]<])")
_LONGEST_CODE = 8
_LONGEST_FOLDER = 97
_NOT_NAMED = "not named on the page"


def write_files(page: UpdatePage) -> dict[str, str]:
    """Give every file that the page makes: the sources, and a folder for each handbook.

    Returns:
        By path relative to the folder of handbooks, with `/`, the file's text.

    Raises:
        InputError: the page gives no date.
    """
    files = {"sources.toml": write_sources(page)}
    titles = [book.title for book in page.handbooks]
    for book, folder, code in zip(page.handbooks, folders(titles), codes(titles), strict=True):
        files |= {f"{folder}/{path}": text for path, text in write_handbook(book, page, code=code).items()}
    return files


def write_sources(page: UpdatePage) -> str:
    """Give `sources.toml` with the page as its one source.

    Raises:
        InputError: the page gives no date.
    """
    published = _published(page)
    listed = sum(book.status == "listed" for book in page.handbooks)
    entries = sum(len(book.entries) for book in page.handbooks)
    source = {
        "title": page.title,
        "publisher": page.publisher or _NOT_NAMED,
        "published": published,
        "licence": page.licence or _NOT_NAMED,
        "held": f"The {entries} sections that it lists for {listed} of its {len(page.handbooks)} handbooks.",
    }
    return tomli_w.dumps({source_key(page): source})


def write_handbook(handbook: UpdatedHandbook, page: UpdatePage, *, code: str) -> dict[str, str]:
    """Give the files of one handbook: `handbook.toml` and a text before and after the update.

    A handbook that the page does not list in sections has no versions; its `about` says why. Both texts hold
    the listed sections alone, in the page's order, also where a title stands twice; the text before leaves
    out new sections. The text after is dated where the page's title names its day, or its month and the page
    was published in that month.

    Args:
        handbook: one of the page's.
        page: the page.
        code: prefix of the handbook's requirement IDs; see `codes`.

    Returns:
        By path relative to the handbook's folder, with `/`, the file's text.

    Raises:
        InputError: the page gives no date.
    """
    published = _published(page)
    says = f' The page says: "{" ".join(handbook.note.split())}"' if handbook.note else ""
    table: dict[str, object] = {"code": code, "title": handbook.title, "remits": []}
    if handbook.status != "listed":
        state = "updated it in full and lists no changes" if handbook.status == "updated in full" else (
            "announces its update and lists no changes yet"
        )  # fmt: skip
        table |= {"about": f"The update page of {long_date(published)} {state}.{says}", "versions": []}
        return {"handbook.toml": tomli_w.dumps(table)}
    new = sum(entry.kind == "new" for entry in handbook.entries)
    table["about"] = f"The sections listed on the update page of {long_date(published)}.{says}"
    ids = (f"before-{published.isoformat()}", published.isoformat())
    shared = {"held": "part", "source": source_key(page)}
    table["versions"] = [
        {
            "id": ids[0],
            "label": f"Before {long_date(published)}",
            **shared,
            "note": "The new text without what the page marks as inserted. The page shows no words that "
            "were removed and does not date this text.",
        },
        {
            "id": ids[1],
            "label": long_date(published),
            **_effective(page),
            **shared,
            "update-note": f"{_counted(len(handbook.entries) - new, 'section')} with updated wording, "
            f"{_counted(new, 'new section')}.",
        },
    ]
    old = [(title_before(entry), before(entry)) for entry in handbook.entries if title_before(entry)]
    now = [(entry.section, after(entry)) for entry in handbook.entries]
    return {
        "handbook.toml": tomli_w.dumps(table),
        f"{ids[0]}/index.md": _index(handbook.title, old),
        f"{ids[1]}/index.md": _index(handbook.title, now),
    }


def source_key(page: UpdatePage) -> str:
    """Give the key of the page in `sources.toml`.

    Raises:
        InputError: the page gives no date.
    """
    return f"update-{_published(page).isoformat()}"


def _effective(page: UpdatePage) -> dict[str, object]:
    """Give the day from which the text after the update applies, and how it is known; nothing where it is not."""
    published = _published(page)
    days = dates_in(page.title)
    if len(days) == 1:
        return {"effective": days[0], "note": "The page's title gives the day from which this text applies."}
    if not days and names_month(page.title, published):
        note = "The page's title gives the month of this text, and the page was published on this day of it."
        return {"effective": published, "note": note}
    return {}


def codes(titles: Sequence[str]) -> tuple[str, ...]:
    """Give each handbook its code: an abbreviation that ends its title in brackets, else its initials.

    Small words do not count. A code has two to eight letters, as a requirement ID wants it: of more initials the
    first eight, and of a title of one word the first two letters. A code that is taken gets a letter from B on
    behind it, in place of its last ones where it would be too long.
    """
    return _distinct(map(_code, titles), _other_code)


def _other_code(code: str, turn: int) -> str:
    letters = _letters(turn)
    return code[: _LONGEST_CODE - len(letters)] + letters


def folders(titles: Sequence[str]) -> tuple[str, ...]:
    """Give each handbook its folder: its title in lower case with hyphens, cut where it is very long.

    One that is taken gets `-2` behind it.
    """
    return _distinct(map(_folder, titles), lambda folder, turn: f"{folder}-{turn + 1}")


def _distinct(names: Iterable[str], other: Callable[[str, int], str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name in names:
        turn, free = 0, name
        while free in found:
            turn += 1
            free = other(name, turn)
        found[free] = None
    return tuple(found)


def _letters(turn: int) -> str:
    """Count B, C, … Z, BB, BC, …."""
    letters = ""
    while turn > 0:
        turn, digit = divmod(turn - 1, 25)
        letters = "BCDEFGHIJKLMNOPQRSTUVWXYZ"[digit] + letters
    return letters


def _ascii(text: str) -> str:
    text = quotes.straightened(text).replace("'", "")
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _code(title: str) -> str:
    short = re.search(r"\(([A-Z]{2,8})\)\s*$", title)
    if short is not None:
        return short[1]
    words = re.findall(r"[A-Za-z]+", _ascii(re.sub(r"\([^()]*\)", " ", title)))
    initials = "".join(word[0] for word in words if word.lower() not in _SMALL_WORDS).upper()
    for code in (initials[:_LONGEST_CODE], "".join(words)[:2].upper()):
        if is_requirement_id(f"{code}-001"):
            return code
    return "HB"


def _folder(title: str) -> str:
    words = re.findall(r"[a-z0-9]+", _ascii(title).lower())
    folder = "-".join(words)
    if len(folder) > _LONGEST_FOLDER:
        folder = folder[:_LONGEST_FOLDER].rpartition("-")[0] or folder[:_LONGEST_FOLDER]
    return folder if is_folder_name(folder) else "-".join(["handbook", *words])


def _index(title: str, sections: Iterable[tuple[str, str]]) -> str:
    parts = ["# " + _MARKS.sub(r"\\\1", title)]
    for heading, body in sections:
        parts += [f"## {heading}", body] if body else [f"## {heading}"]
    return "\n\n".join(parts) + "\n"


def _published(page: UpdatePage) -> date:
    if page.published is None:
        raise InputError(
            "the page gives no date, so its versions cannot be named",
            cure="Put `Published <day> <month> <year>` on a line above the first handbook, by an override "
            "if the page is to stay as it is.",
        )
    return page.published


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
