from pytest_bdd import then


@then("it is sent")
def record_it(trial) -> None:
    """Record what should be looked up."""
    trial.happens("note sent", "3.00pm")
