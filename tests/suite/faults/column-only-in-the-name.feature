# fault 10: no step uses the column 'due'
Feature: A column that only the name shows looks like a check and is none

  @VIS-005
  Scenario Outline: Sent <when>, due <due>
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at <when>
    Then the visitor must send note to the host, because of the visit end

    Examples:
      | when   | due                           |
      | 3.00pm | 11.59pm on Friday 31 May 2024 |
