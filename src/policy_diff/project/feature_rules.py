"""Rules on scenarios: what they are tagged with is there, and every remit has some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, reporting
from policy_diff.core.requirement_id import handbook_code, is_requirement_id
from policy_diff.edges.conduct_files import feature_files
from policy_diff.edges.files import read_text
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS
from policy_diff.formats.corpus_toml import handbook_place
from policy_diff.formats.feature_guard import EXCUSES, faults
from policy_diff.project.features import load_feature
from policy_diff.project.reviews import review_faults

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Feature


def feature_faults(
    corpus: Corpus, root: Path, folder: Path, sound: Collection[str] | None = None
) -> Iterator[InputError]:
    """Yield what is wrong with the scenarios of a project.

    Args:
        corpus: its handbooks.
        root: its root; places name files relative to it.
        folder: the folder of the features, which holds one folder for each remit.
        sound: where a handbook could not be read whole, the codes of those that could: a tag is held against no
            other, and no remit is said to have no scenarios.
    """
    wrong: list[InputError] = []
    features: list[Feature] = []
    for path in feature_files(folder):
        with reporting(wrong.append, "C703"):
            features.append(load_feature(path, root, folder))
    yield from wrong
    for feature in features:
        tags = {tag.name for outline in feature.outlines for tag in outline.tags} - EXCUSES
        marks = {tag for tag in tags if not is_requirement_id(tag)}
        unread = {tag for tag in tags - marks if sound is not None and handbook_code(tag) not in sound}
        for fault in faults(feature, corpus.requirement_ids() | unread, marks):
            fault.code = fault.code or "C703"
            yield fault
    if not wrong:
        yield from review_faults(root, features)
    if sound is None and not wrong:
        yield from _remits_without(corpus, root, features)


def _remits_without(corpus: Corpus, root: Path, features: Sequence[Feature]) -> Iterator[InputError]:
    """Yield a fault for each remit in whose folder no scenario verifies a requirement of one of its handbooks."""
    verified: dict[str, set[str]] = {}
    for feature in features:
        folder, _, _ = feature.key.partition("/")
        found = verified.setdefault(folder, set())
        found |= {tag.name.rpartition("-")[0] for outline in feature.outlines for tag in outline.tags}
    seen: set[str] = set()
    for handbook in corpus.originals:
        for remit in handbook.remits:
            folder = folder_of(remit)
            codes = {other.code for other in corpus.handbooks if remit in other.remits}
            if remit in seen or codes & verified.get(folder, set()):
                continue
            seen.add(remit)
            name = f"{HANDBOOKS}/{handbook.folder}/{HANDBOOK_FILE}"
            yield InputError(
                f"no scenario verifies a requirement of the remit '{remit}'",
                cure=f"Write one in `features/{folder}/`, tagged with the requirement's ID.",
                place=handbook_place(read_text(root / name, name), name, "remits", remit),
                code="C701",
            )


def folder_of(remit: str) -> str:
    """Give the name of a remit's folder of features: `state-schools` of `state schools`."""
    return remit.lower().replace(" ", "-")
