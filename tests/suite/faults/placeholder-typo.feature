# fault 8: no column of the examples fills <wen>
# fault 11: no step uses the column 'state'
Feature: A placeholder that no column fills would stand as it is

  @VIS-005
  Scenario Outline: Sent <when>
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at <when>, where <wen>
    Then the visitor must send note to the host, because of the visit end

    Examples:
      | when   | state |
      | 3.00pm | met   |
