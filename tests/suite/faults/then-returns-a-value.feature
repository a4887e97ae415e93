# failed 8: counts returned a value (int), and nothing looks at what a Then returns
Feature: A Then that returns what it found, though it holds something too

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then all is well
