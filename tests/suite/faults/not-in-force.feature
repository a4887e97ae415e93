# cannot tell 6: Visits handbook, Before April 2024: this version holds none of the scenario's requirements
Feature: The version of that day does not hold the requirement

  @VIS-001
  Scenario: Asked
    Given an inspection under the Visits handbook is notified at 9.00am on Wednesday 20 March 2024
    When the record shows the booking call at 10.00am
    Then the visitor must ask after host, because of the booking call
