# cannot tell 8: a Then holds a value (list) that is neither True nor False
Feature: What Python takes for true is not yet so

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then all is well
