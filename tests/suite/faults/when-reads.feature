# cannot tell 8: a When may not read
Feature: A When that looks

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    And the record shows the visit end at 3.00pm
    When nobody is to send note
    Then the visitor must send note to the host, because of the visit end
