# fault 7: the step definition never_awaited is asynchronous, and nothing would await it
Feature: An asynchronous Then would pass unawaited

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    Then all is well
