"""A handbook whose versions differ in every way that keeping a reader's place has to reckon with."""

from __future__ import annotations

from pathlib import Path

LAMPS = "handbooks/lamps"

TOML = """\
code = "LMP"
title = "Lamps handbook"
remits = ["lakes"]
about = "How lamps are kept."
"""
VERSION = """
[[versions]]
id = "{id}"
label = "{label}"
held = "whole"
{more}
"""
VERSIONS = [
    ("first", "At first", ""),
    ("2021-05-01", "1 May 2021", 'effective = 2021-05-01\nupdate-note = "Oil is kept apart."'),
    ("2022-01-01", "1 January 2022", 'effective = 2022-01-01\nupdate-note = "One page for all."'),
    ("next", "Next", 'effective = 2025-01-01\nupdate-note = "Not yet."'),
]


def requirement(number: int, text: str) -> str:
    return f":::{{req}} LMP-{number:03}\n:verified-by: none: a statement\n\n{text}\n:::\n"


def page(title: str, *sections: tuple[str, str]) -> str:
    return f"# {title}\n\n" + "\n".join(f"## {name}\n\n{text}" for name, text in sections)


ONE = requirement(1, "Lamps **must** burn at night.")
TWO = requirement(2, "Lamps may *smoke* a little.\n\nNobody minds.")
THREE = requirement(3, "Wicks are trimmed daily.")
FOUR = requirement(4, "Oil is kept in the hut.")
FIVE = requirement(5, "Oil is kept from children.")
KEPT = "The keeper has a ladder.\n"
FILES = {
    "first": {
        "index.md": page("Lamps handbook", ("Lighting", f"{KEPT}\n{ONE}\n{TWO}"), ("Trimming", f"Text.\n\n{THREE}")),
        "oil.md": page("Oil and its keeping", ("Oil", FOUR)),
    },
    "2021-05-01": {
        "index.md": page("Lamps handbook", ("Lighting", f"{KEPT}\n{ONE}"), ("Trimming wicks", f"Text.\n\n{THREE}")),
        "oil.md": page("Oil and its keeping", ("Oil", f"Oil burns.\n\n{FOUR}\n{FIVE}")),
    },
    "2022-01-01": {
        "index.md": page(
            "Lamps handbook",
            ("Lighting", f"The keeper has two ladders.\n\n{ONE}"),
            ("Trimming wicks", f"Text.\n\n{THREE}"),
            ("Oil", f"Oil burns.\n\n{FOUR.replace('hut', 'shed')}\n{FIVE}"),
        ),
    },
}
SIX = requirement(6, "Lanterns are polished.").replace(":verified-by:", ":topics: safety\n:verified-by:")
FILES["next"] = {
    "index.md": FILES["2022-01-01"]["index.md"]
    .replace("at night", "at dusk")
    .replace("two ladders", "three ladders")
    .replace(THREE, SIX)
}
REGISTER = "highest = {highest}\n\n[ids]\n" + "".join(
    f'\n[published."{{{n}}}"]\n"index.md" = "sha256:{"0" * 64}"\n' for n in range(3)
)


def write_lamps(source: Path) -> None:
    book = source / LAMPS
    for version, files in FILES.items():
        (book / version).mkdir(parents=True)
        for name, text in files.items():
            (book / version / name).write_text(text, encoding="utf-8")
    tables = (VERSION.format(id=one, label=label, more=more) for one, label, more in VERSIONS)
    (book / "handbook.toml").write_text(TOML + "".join(tables), encoding="utf-8")
    register = source / "handbooks" / "register"
    register.mkdir()
    for code, versions in {
        "LMP": ("first", "2021-05-01", "2022-01-01"),
        "BPH": ("2021", "2022-05-01", "2023-06-15"),
        "BHH": ("2022-03-01", "2023-03-01", "2024-03-01"),
    }.items():
        (register / f"{code}.toml").write_text(REGISTER.format(*versions, highest=9), encoding="utf-8")
