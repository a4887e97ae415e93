# cannot tell 7: the clocks in London skip 1.30am on Sunday 31 March 2024
Feature: A time of day that the clocks skip on the day they show

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook, version 2024-04-01, is notified at 12.30am on Sunday 31 March 2024
    When the record shows the visit end at 1.30am
    Then the visitor must send note to the host, because of the visit end
