Feature: Booking a visit

  Background:
    Given an inspection under the "Visits handbook" is notified at 9.00am on Thursday 23 May 2024

  @VIS-001
  Scenario: The visitor asks after the host
    When the visitor proceeds to ask after host of the host at 10.05am
    Then this is accepted
