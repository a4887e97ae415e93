"""Remember what came of the very same values: for those that take longer to compare than many an answer takes."""

from __future__ import annotations

from collections import OrderedDict
from functools import wraps
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

if TYPE_CHECKING:
    from collections.abc import Callable

_Asked = TypeVarTuple("_Asked")
_Given = TypeVar("_Given")


def kept(most: int) -> Callable[[Callable[[*_Asked], _Given]], Callable[[*_Asked], _Given]]:
    """Make a function remember its last answers, by the identity of what it was asked.

    Two values that are equal are not the same here: asked for the second, the function is called again. It must be
    pure, and what it is given and what it gives immutable.

    Args:
        most: how many answers are kept.
    """

    def keeping(function: Callable[[*_Asked], _Given]) -> Callable[[*_Asked], _Given]:
        known: OrderedDict[tuple[int, ...], tuple[tuple[object, ...], _Given]] = OrderedDict()

        @wraps(function)
        def asked(*args: *_Asked) -> _Given:
            key = tuple(map(id, args))
            if key not in known:
                known[key] = args, function(*args)  # it holds the values, so that no other gets their identity
                if len(known) > most:
                    known.popitem(last=False)
            known.move_to_end(key)
            return known[key][1]

        return asked

    return keeping
