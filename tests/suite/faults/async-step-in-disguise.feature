# cannot tell 7: the step definition never_awaited is asynchronous, and nothing would await it
Feature: An asynchronous When behind a plain function does nothing at all

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the visit ends
    Then the visitor must send note to the host, because of the visit end
