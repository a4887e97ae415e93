# fault 11: the scenario 'The note is sent' stands twice in this feature, and only one would run
Feature: The first of two scenarios of one name would be lost

  @VIS-005
  Scenario: The note is sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end

  @VIS-005
  Scenario: The note is sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end
