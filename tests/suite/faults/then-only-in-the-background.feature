# fault 10: the scenario 'Only a beginning' has no Then, so nothing could make it fail
Feature: A Then of the background says nothing about the scenario

  Background:
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    And the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end

  @VIS-005
  Scenario: Only a beginning
    When the record shows note sent at 4.00pm
