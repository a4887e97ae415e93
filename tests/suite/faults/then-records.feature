# cannot tell 7: a Then may not record or let time pass
Feature: A Then that makes true what it says

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    Then it is sent
