from pytest_bdd import then


@then("all is well")
def says_no(trial) -> bool:
    """Say no to nobody."""
    return trial.norms() == ()
