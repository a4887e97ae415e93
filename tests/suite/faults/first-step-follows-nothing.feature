# fault 6: the first step begins with '*'
Feature: A star follows no Given, When or Then

  @VIS-005
  Scenario: Sent
    * an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    Then the visitor must send note to the host, because of the visit end
