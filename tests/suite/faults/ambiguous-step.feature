# fault 8: several step definitions match 'this is accepted': accepted and anything_goes
Feature: Two definitions match one step

  @VIS-002
  Scenario: Asked
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the booking call at 3.00pm
    Then this is accepted
