# fault 5: the scenario 'Nothing at all' has no steps
Feature: A scenario without steps would pass

  @VIS-005
  Scenario: Nothing at all
