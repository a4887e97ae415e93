# failed 5: the scenario is tagged with VIS-007, but no Then sees that at work
Feature: That a rule does not bind is true of any system without rules

  @VIS-007
  Scenario: Not sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then nothing binds or allows the host to publish note
