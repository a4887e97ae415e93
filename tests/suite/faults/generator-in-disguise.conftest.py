from functools import wraps

from pytest_bdd import given, then, when


def unseen(function):
    """Wrap a function, so that nobody can tell by looking what calling it gives."""

    @wraps(function)
    def wrapped(trial):
        return function(trial)

    del wrapped.__wrapped__
    return wrapped


@given("a visit is on")
@unseen
async def given_begun(trial):
    """Begin, if anybody iterated."""
    yield trial.norms()


@when("the visit ends")
@unseen
def when_begun(trial):
    """End, if anybody iterated."""
    yield trial.norms()


@then("all is well", target_fixture="found")
@unseen
def then_begun(trial):
    """Fail, if anybody iterated."""
    yield trial.norms()
    raise AssertionError
