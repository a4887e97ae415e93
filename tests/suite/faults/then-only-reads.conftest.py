from pytest_bdd import then


@then("all is well")
def looks(trial) -> None:
    """Look, and leave out the word that would make it a check."""
    trial.norms() == ()  # noqa: B015 - that is the fault
