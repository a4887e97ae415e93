# failed 5: the scenario is tagged with VIS-007, but no Then sees that at work
Feature: A tag that the scenario never brings about

  @VIS-005 @VIS-007
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end
