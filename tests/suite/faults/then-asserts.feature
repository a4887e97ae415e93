# failed 8: assert
Feature: An assert that does not hold is a failure as it is anywhere in pytest

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then all is well
