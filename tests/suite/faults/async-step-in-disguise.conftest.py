from functools import wraps

from pytest_bdd import when


def logged(function):
    """Look like a plain function."""

    @wraps(function)
    def plain():
        return function()

    del plain.__wrapped__
    return plain


@when("the visit ends")
@logged
async def never_awaited() -> None:
    """Record the end of the visit, if anybody waited."""
    raise AssertionError
