# fault 8: no step is defined for 'the visitor proceeds to send note at 4.00pm'
Feature: A sentence of a When stands in a Then

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor proceeds to send note at 4.00pm
