# failed 8: this Then holds nothing of a norm, decision or journal, so it could not fail
Feature: A Then that looks at nothing

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then all is well
