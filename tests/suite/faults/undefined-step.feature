# fault 8: no step is defined for 'the visitor has to send note'
Feature: A step that nothing defines

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor has to send note
