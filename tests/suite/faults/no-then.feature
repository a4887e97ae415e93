# fault 5: the scenario 'Only a beginning' has no Then, so nothing could make it fail
Feature: A scenario without a Then would pass

  @VIS-005
  Scenario: Only a beginning
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
