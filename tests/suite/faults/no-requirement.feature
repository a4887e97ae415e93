# fault 6: the scenario 'Sent' names no requirement
# fault 5: unknown tag @smoke
Feature: A scenario that verifies nothing in particular

  @smoke
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end
