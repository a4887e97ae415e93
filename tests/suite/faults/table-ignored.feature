# fault 8: the step takes no table, so the one below it would be ignored
# fault 11: the step takes no text, so the one below it would be ignored
Feature: What stands below a step that does not look at it would be lost

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
      | where   |
      | at home |
    Then the visitor must send note to the host, because of the visit end
      """
      by noon
      """
