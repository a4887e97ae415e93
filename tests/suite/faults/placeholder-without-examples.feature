# fault 6: no column of the examples fills <when>
Feature: A plain scenario has nothing to fill a placeholder with

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at <when>
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host, because of the visit end
