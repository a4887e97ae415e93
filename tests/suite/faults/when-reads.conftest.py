from pytest_bdd import when


@when("nobody is to send note")
def look(trial) -> None:
    """Look before the Then does."""
    trial.unbound("visitor", "send note")
