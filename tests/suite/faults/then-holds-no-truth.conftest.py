from pytest_bdd import then


@then("all is well")
def holds_a_list(trial) -> None:
    """Hold what any list with something in it would do for."""
    trial.holds([trial.norms()], "nothing is well")
