# fault 14: the table of examples has no rows
Feature: One table of two is empty

  @VIS-005
  Scenario Outline: Sent <when>
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at <when>
    Then the visitor must send note to the host, because of the visit end

    Examples:
      | when   |
      | 3.00pm |

    Examples: More
      | when |
