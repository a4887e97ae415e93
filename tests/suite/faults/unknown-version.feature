# fault 6: the Visits handbook has no version '2022'
Feature: A version that there is not

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook, version 2022, is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end
