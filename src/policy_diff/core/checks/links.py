"""Links, targets and references that lead nowhere, or into another version without a word."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.checks.named_versions import unsaid
from policy_diff.core.checks.references import Reference, fault_at, references_of
from policy_diff.core.checks.requirement_references import Requirements
from policy_diff.core.checks.targets import Targets, targets_of
from policy_diff.core.requirement_id import is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from policy_diff.core.checks.texts import Text
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.errors import InputError

_SCHEME: Final = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):")
_ELSEWHERE: Final = frozenset({"ftp", "http", "https", "inv", "mailto", "tel"})
"""They lead out of the project, and are not followed."""

_INSIDE: Final = frozenset({"myst", "path", "project"})
_UNSAFE: Final = frozenset({"data", "file", "javascript", "vbscript"})
_PERCENT: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_REQUIREMENT_ROLES: Final = frozenset({"r", "policy:r", "need"})
_LABEL_ROLES: Final = frozenset({"ref", "std:ref", "numref"})
_DOCUMENT_ROLES: Final = frozenset({"doc", "std:doc"})
_FILE_ROLES: Final = frozenset({"download"})

_MOST_ALIKE: Final = 40
"""Files among which the one that was meant is looked for."""


def faults_of(
    corpus: Corpus,
    texts: Sequence[Text],
    known: AbstractSet[str],
    *,
    whole: bool = True,
    broken: AbstractSet[str] = frozenset(),
) -> Iterator[tuple[Text, InputError]]:
    """Yield the links and references of a corpus that lead nowhere (L501, L502, L503) or astray (L504, L505), by text.

    Nothing is fetched: where an address on the web leads is not asked.

    Args:
        corpus: the corpus.
        texts: its files, in which faults are looked for.
        known: the names of all files of the project from its root, with `/`: those that a link can lead to.
        whole: whether every handbook could be read; where not, references to handbooks that are not there are passed
            over.
        broken: the names of files whose blocks are not what they seem: places in them are not looked up.
    """
    finder = _Finder(texts, known, Requirements(corpus, texts, whole=whole), broken)
    for text in texts:
        found = tuple(references_of(text))
        defined = {_label(one.words): one.target for one in found if one.sort == "definition"}
        for reference in found:
            if reference.sort == "label":
                faults = finder.words_of(text, reference, defined.get(_label(reference.target), ""))
            else:
                faults = finder.faults(text, reference)
            for fault in faults:
                yield text, fault


@dataclass(frozen=True, slots=True)
class _There:
    """Where a link leads: a file of the project, and the version that it is of, if any."""

    name: str
    handbook: Handbook | None = None
    version: Version | None = None


class _Finder:
    """Looks up what references name. What it works out of a file, it works out once."""

    def __init__(
        self, texts: Sequence[Text], known: AbstractSet[str], requirements: Requirements, broken: AbstractSet[str]
    ) -> None:
        self.broken = broken
        self.known = known | {text.file.name for text in texts}
        self.texts: dict[str, Text] = {}
        for text in texts:  # of the handbooks that are made from one text, the first stands for all to others
            self.texts.setdefault(text.file.name, text)
        self.own = {(text.handbook.code, text.file.name): text for text in texts}
        self.requirements = requirements
        self._targets: dict[tuple[str, str, str], Targets] = {}
        self._alike: dict[tuple[str, str], list[str]] = {}

    def targets(self, name: str, text: Text | None = None) -> Targets:
        """Find the places in a file, as the handbook of a text has it where it is one of its own."""
        held = (self.own.get((text.handbook.code, name)) if text else None) or self.texts[name]
        key = (held.handbook.code, held.version.id, name)
        if key not in self._targets:
            self._targets[key] = targets_of(held)
        return self._targets[key]

    def faults(self, text: Text, reference: Reference) -> Iterator[InputError]:
        """Yield what is wrong with one reference."""
        match reference.sort:
            case "link" | "image" | "file" | "definition":
                yield from self._link(text, reference)
            case "role":
                yield from self._role(text, reference)
            case "id":
                yield from self.requirements.mentions(text, reference)
            case "footnote":
                here = text.file.name
                if here not in self.broken and reference.target not in self.targets(here, text).footnotes:
                    cure = f"Write the footnote, as `[^{reference.target}]: …`, or take the mark out."
                    yield fault_at(text, reference, "L502", f"there is no footnote '{reference.target}'", cure)

    def words_of(self, text: Text, reference: Reference, target: str) -> Iterator[InputError]:
        """Yield what is wrong with the words of a link whose definition stands elsewhere."""
        path = target.partition("#")[0]
        there = self._find(text, _decoded(path)) if path and not _SCHEME.match(path) else None
        if there:
            yield from _unsaid(text, reference, there)

    def _link(self, text: Text, reference: Reference) -> Iterator[InputError]:
        target = reference.target
        scheme = _SCHEME.match(target)
        name = scheme["scheme"].lower() if scheme else ""
        if name in _UNSAFE:
            problem = f"the link is a `{name}:` address, which browsers run or open by themselves"
            yield fault_at(text, reference, "L505", problem, "Link to a page or a file of the project.")
        elif name in _INSIDE:
            yield from self._path(text, reference, target[len(name) + 1 :])
        elif name and name not in _ELSEWHERE:
            near = get_close_matches(name, sorted(_ELSEWHERE), 1)
            hint = f"Did you mean `{near[0]}:`? " if near else ""
            cure = f"{hint}Begin it with `https:`, or name a file of the project."
            yield fault_at(text, reference, "L501", f"`{name}:` is no kind of address that a page can link to", cure)
        elif not name:
            yield from self._path(text, reference, target)

    def _path(self, text: Text, reference: Reference, target: str) -> Iterator[InputError]:
        path, _, place = target.partition("#")
        path = path.partition("?")[0]
        if not path and not place:
            yield fault_at(
                text, reference, "L501", "the link leads nowhere", "Name a file, a place in one, or an address."
            )
            return
        there = self._find(text, _decoded(path)) if path else _There(text.file.name, text.handbook, text.version)
        if there is None:
            yield fault_at(text, reference, "L501", f"there is no file '{path}'", self._near(text, path))
            return
        if place and there.name in self.texts and there.name not in self.broken:
            yield from self._place(text, reference, there, _decoded(place), whole=not path)
        if reference.sort == "link":
            yield from _unsaid(text, reference, there)

    def _find(self, text: Text, path: str) -> _There | None:
        """Find the file that a path names, from the folder of a text or, with `/` before it, from the root."""
        folder = "" if path.startswith("/") else posixpath.dirname(text.file.name)
        name = posixpath.normpath(posixpath.join(folder, path.lstrip("/")))
        names = (name, f"{name}.md") if not path.endswith("/") else ()
        found = next((candidate for candidate in names if candidate in self.known), None)
        if found is None:
            return None
        held = text if found == text.file.name else self.texts.get(found)
        return _There(found, held.handbook, held.version) if held else _There(found)

    def _near(self, text: Text, path: str) -> str:
        folder = "" if path.startswith("/") else posixpath.dirname(text.file.name)
        name = posixpath.normpath(posixpath.join(folder, _decoded(path).lstrip("/")))
        if f"{name}/index.md" in self.known:
            return f"Name its file: `{path.rstrip('/')}/index.md`."
        nearby = [*self._by("folder", posixpath.dirname(name)), *self._by("base", posixpath.basename(name))]
        kind = posixpath.splitext(name)[1].lower() or ".md"
        alike = [file for file in nearby if posixpath.splitext(file)[1].lower() == kind]
        near = get_close_matches(name, alike[:_MOST_ALIKE], 1, 0.8)
        hint = f"Did you mean `{_relative(text, near[0])}`? " if near else ""
        return f"{hint}Name a file that is there, as seen from the folder of this one."

    def _by(self, what: Literal["folder", "base"], name: str) -> list[str]:
        """Give the files of a folder, or those with a name."""
        if not self._alike:
            for file in sorted(self.known):
                self._alike.setdefault(("folder", posixpath.dirname(file)), []).append(file)
                self._alike.setdefault(("base", posixpath.basename(file)), []).append(file)
        return self._alike.get((what, name), [])

    def _place(
        self, text: Text, reference: Reference, there: _There, place: str, *, whole: bool
    ) -> Iterator[InputError]:
        """Look up a place in a text; a label alone is found in any file of the project."""
        targets = self.targets(there.name, text)
        if place in targets:
            return
        if whole and is_requirement_id(place):
            yield from self.requirements.faults(text, reference, place)
            return
        holders = (
            [name for name in sorted(self.texts) if place.lower() in self.targets(name, text).labels] if whole else []
        )
        if holders:
            yield from self._label(text, reference, place, holders)
            return
        near = get_close_matches(place, targets.names, 1)
        hint = f"Did you mean `#{near[0]}`? " if near else ""
        where = "this text" if there.name == text.file.name else f"'{there.name}'"
        cure = f"{hint}Name a heading as its address has it, a label `(name)=`, or the ID of a requirement."
        yield fault_at(text, reference, "L502", f"there is no place '#{place}' in {where}", cure)

    def _label(self, text: Text, reference: Reference, label: str, holders: Sequence[str]) -> Iterator[InputError]:
        """Tell of a label that other texts have: where several do, the site leads to the one that it reads last."""
        if len(holders) > 1:
            problem = f"'{label}' is a label in {len(holders)} texts, of which the one read last is meant"
            yield fault_at(
                text, reference, "L504", problem, f"Name the file too: `{_relative(text, holders[0])}#{label}`."
            )
            return
        held = self.texts[holders[0]]
        yield from _unsaid(text, reference, _There(holders[0], held.handbook, held.version))

    def _role(self, text: Text, reference: Reference) -> Iterator[InputError]:
        if reference.role in _REQUIREMENT_ROLES:
            yield from self.requirements.faults(text, reference, reference.target)
        elif reference.role in _LABEL_ROLES:
            label = reference.target.strip()
            holders = [name for name in sorted(self.texts) if label.lower() in self.targets(name, text).labels]
            if not holders and not self.broken:
                cure = "Name a label that a text has on a line of its own, as `(name)=`."
                yield fault_at(text, reference, "L502", f"there is no label '{label}'", cure)
            elif holders and holders != [text.file.name]:
                yield from self._label(text, reference, label, holders)
        elif reference.role in _DOCUMENT_ROLES | _FILE_ROLES:
            path = reference.target.strip()
            there = self._find(text, path)
            if there is None or (
                reference.role in _DOCUMENT_ROLES and posixpath.basename(there.name) == posixpath.basename(path)
            ):
                problem = f"there is no {'file' if reference.role in _FILE_ROLES else 'page'} '{path}'"
                yield fault_at(text, reference, "L501", problem, self._near(text, path))
            else:
                yield from _unsaid(text, reference, there)


def _unsaid(text: Text, reference: Reference, there: _There) -> Iterator[InputError]:
    if there.handbook and there.version:
        yield from unsaid(text, reference, there.handbook, there.version)


def _decoded(path: str) -> str:
    """Give a path with its percent signs read."""
    return _PERCENT.sub(lambda found: bytes.fromhex(found[0].replace("%", "")).decode(errors="replace"), path)


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


def _relative(text: Text, name: str) -> str:
    return posixpath.relpath(name, posixpath.dirname(text.file.name))
