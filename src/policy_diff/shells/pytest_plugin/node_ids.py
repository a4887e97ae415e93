"""Which scenario a node ID of pytest means: all that xdist tells of one whose worker is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.conduct.planning import Planned


class NodeIds:
    """Some node IDs, asked by scenario."""

    def __init__(self) -> None:
        self._files: dict[str, set[str]] = {}

    def add(self, identifiers: Iterable[str]) -> None:
        """Add node IDs: `features/schools/call.feature::the-call-is-late`."""
        for identifier in identifiers:
            file, _, name = identifier.partition("::")
            self._files.setdefault(name, set()).add(file)

    def hold(self, planned: Planned) -> bool:
        """Tell whether a scenario is among them; its file may be named from another folder here and there."""
        source = planned.scenario.place.source
        key = source.removesuffix(".feature")
        # The ID begins with the path of the file below the folder of the features, which may be any part of it.
        while not planned.id.startswith(f"{key}/"):
            _, parted, key = key.partition("/")
            if not parted:
                return False
        files = self._files.get(planned.id.removeprefix(f"{key}/"), ())
        return any(f"/{file}".endswith(f"/{source}") or f"/{source}".endswith(f"/{file}") for file in files)
