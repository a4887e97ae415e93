from pytest_bdd import then


@then("all is well")
async def never_awaited() -> None:
    """Fail, if anybody waited."""
    raise AssertionError
