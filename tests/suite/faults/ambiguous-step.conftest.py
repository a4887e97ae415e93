from pytest_bdd import then


@then("this is accepted")
def anything_goes() -> None:
    """Be weaker than the sentence of the suite."""
