# fault 10: the scenario 'Sent at last' ends with a When, and nothing looks at what comes of it
Feature: What the last When brings about is looked at by nobody

  @VIS-005
  Scenario: Sent at last
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end
    When nothing more is recorded until 4.00pm
    And the visitor proceeds to send note at 5.00pm
