"""How a norm stands, in the words of the scenarios: a duty is outstanding or met, a permission open or used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.protocol import NormState
from policy_diff.core.obligation import Modality

if TYPE_CHECKING:
    from collections.abc import Mapping

DUTY: Final = {
    "outstanding": NormState.PENDING,
    "met": NormState.MET,
    "breached": NormState.BREACHED,
    "set aside": NormState.WAIVED,
}
PERMISSION: Final = {
    "open": NormState.PENDING,
    "used": NormState.MET,
    "lapsed": NormState.LAPSED,
    "set aside": NormState.WAIVED,
}
BAN: Final = {
    "in force": NormState.PENDING,
    "kept": NormState.MET,
    "broken": NormState.BREACHED,
    "set aside": NormState.WAIVED,
}


def standing(modality: Modality, state: NormState) -> str:
    """Say a state as the scenarios do for norms of a modality; by its own name where they have no word."""
    words: Mapping[str, NormState] = DUTY
    if modality in {Modality.MAY, Modality.MUST_NOT}:
        words = PERMISSION if modality is Modality.MAY else BAN
    return next((word for word, meant in words.items() if meant is state), state.value)
